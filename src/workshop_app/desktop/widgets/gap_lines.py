"""The gaps as a list holds them: code, title, what they are made of, and a tick."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GapLine:
    """A gap as the list says it; note: what it is made of."""

    id: str
    code: str
    title: str
    note: str = ""


class GapLines(QAbstractListModel):
    """The gaps in listed order, each of which can be ticked."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[GapLine, ...] = ()
        self._ticks: set[str] = set()

    @property
    def ticks(self) -> tuple[str, ...]:
        """The gaps that are ticked, in listed order."""
        return tuple(line.id for line in self.shown if line.id in self._ticks)

    def show_lines(self, lines: Sequence[GapLine]) -> None:
        """Show these gaps."""
        if tuple(lines) == self.shown:
            return
        same = [line.id for line in lines] == [line.id for line in self.shown]
        if not same:
            self.beginResetModel()
        self.shown = tuple(lines)
        self._ticks &= {line.id for line in lines}
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def untick(self) -> None:
        """Let all ticks go."""
        self._ticks.clear()
        self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        self.ticked.emit()

    def row_of(self, id: str) -> int:
        """The row of a gap; -1 for none."""
        return next((row for row, line in enumerate(self.shown) if line.id == id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{line.code}  {line.title}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return line.note
            case Qt.ItemDataRole.CheckStateRole:
                on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
                return on if line.id in self._ticks else off
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticks ^= {self.shown[index.row()].id}
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True
