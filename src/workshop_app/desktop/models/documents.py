"""The list of documents that can be printed, in groups."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.desktop import look
from workshop_app.domain.documents import AT_THE_TABLES, BEFORE, TO_TAKE_AWAY
from workshop_app.domain.errors import mark
from workshop_app.text import tr

Index = QModelIndex | QPersistentModelIndex
WHAT = int(Qt.ItemDataRole.UserRole)
GROUPS: tuple[tuple[str, Mapping[str, str]], ...] = (
    (mark("To sign and take away"), TO_TAKE_AWAY),
    (mark("Before the day"), BEFORE),
    (mark("For the tables of the room"), AT_THE_TABLES),
)
_Row = tuple[str | None, str]
_ROWS: tuple[_Row, ...] = tuple(
    row for head, documents in GROUPS for row in ((None, head), *documents.items())
)


class DocumentsModel(QAbstractListModel):
    """A row for each document, and one that cannot be chosen above each group."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(_ROWS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        what, name = _ROWS[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(name)
        if role == WHAT:
            return what
        if what is None and role == Qt.ItemDataRole.ForegroundRole:
            return look.colour("second")
        if what is None and role == Qt.ItemDataRole.FontRole:
            return look.font(look.SMALL)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        what, _ = _ROWS[index.row()]
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if what else Qt.ItemFlag.NoItemFlags

    def place_of(self, what: str) -> QModelIndex:
        """Where a document stands in the list."""
        return self.index(next(n for n, (one, _) in enumerate(_ROWS) if one == what), 0)

    def say_again(self, _: QObject | None = None) -> None:
        """Say the names in the language that is spoken now."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(_ROWS) - 1, 0))
