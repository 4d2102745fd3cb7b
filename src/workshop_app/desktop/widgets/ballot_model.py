"""The numbers of a grid as Qt's views read them; only what changed is painted anew."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from workshop_app.desktop.tips import tip
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

HIDDEN = "•"
ROW = int(Role.UserRole)
"""The role under which a cell tells its whole row."""


class GridModel(QAbstractTableModel):
    """Rows with their words first and a number in every other column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[GridColumn, ...] = ()
        self.rows: tuple[GridRow, ...] = ()
        self._heading = ""
        self._hidden = False

    def show_rows(
        self, heading: str, columns: Sequence[GridColumn], rows: Sequence[GridRow], *, hidden: bool
    ) -> bool:
        """Take new rows; tell whether they lie as the old ones did, so that nothing moved."""
        new, alike = tuple(rows), self._lie_alike(heading, tuple(columns), rows)
        if not alike:
            self.beginResetModel()
            self._heading, self.columns, self.rows = heading, tuple(columns), new
            self._hidden = hidden
            self.endResetModel()
            return False
        old, self.rows = self.rows, new
        anew, self._hidden = hidden != self._hidden, hidden
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if anew or before != after:
                left, right = self.index(place, 0), self.index(place, len(self.columns))
                self.dataChanged.emit(left, right)
        return True

    def place(self, id: str) -> int:
        """The row of an id; -1 where there is none."""
        return next((at for at, row in enumerate(self.rows) if row.id == id), -1)

    def value(self, index: Index) -> int | None:
        """The number in a cell."""
        return self.rows[index.row()].values[index.column() - 1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].id or index.column() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section - 1] if section else None
        if role == Role.DisplayRole:
            return column.heading if column else self._heading
        if role == Role.ToolTipRole and column:
            return tip(column.name)
        if role == Role.ForegroundRole and column and column.colour:
            return QColor(column.colour)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Role.DisplayRole:
            return self._text(row, index.column())
        if role == Role.ToolTipRole and index.column() == 0:
            return tip(row.text)
        if role == Role.AccessibleTextRole and row.id and index.column():
            column = self.columns[index.column() - 1]
            said = self._text(row, index.column())
            return f"{row.code} {row.text}, {column.name or column.heading}: {said}".strip()
        return None

    def _text(self, row: GridRow, column: int) -> str:
        if column == 0:
            return f"{row.code}  {row.text}".strip()
        if not row.id:
            return ""
        number = row.values[column - 1]
        if number is None:
            return row.blank
        return HIDDEN if self._hidden else str(number)

    def _lie_alike(
        self, heading: str, columns: tuple[GridColumn, ...], rows: Sequence[GridRow]
    ) -> bool:
        return (
            (heading, columns) == (self._heading, self.columns)
            and len(rows) == len(self.rows)
            and all(
                (a.id, a.code, a.text) == (b.id, b.code, b.text)
                for a, b in zip(rows, self.rows, strict=True)
            )
        )
