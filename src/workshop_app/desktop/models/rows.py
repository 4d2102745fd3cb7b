"""A table of rows of text, as Qt's views read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from workshop_app.desktop.tips import tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with a colour of its own, such as a sector's name."""

    text: str
    colour: str = ""


Row = Sequence[str | Cell]


class RowsModel(QAbstractTableModel):
    """Shows rows under headings; figures stand at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[str | Cell, ...], ...] = ()
        self._figures: frozenset[int] = frozenset()

    def show_rows(
        self, headings: Sequence[str], rows: Sequence[Row], figures: Sequence[int] = ()
    ) -> bool:
        """Take new rows and say whether anything is new; `figures` are the columns of numbers."""
        given = tuple(headings), tuple(map(tuple, rows)), frozenset(figures)
        if given == (self._headings, self._rows, self._figures):
            return False
        self.beginResetModel()
        self._headings, self._rows, self._figures = given
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._rows[index.row()][index.column()]
        text, colour = (cell.text, cell.colour) if isinstance(cell, Cell) else (cell, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.ForegroundRole and colour:
            return QColor(colour)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignHCenter if column in self._figures else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter
