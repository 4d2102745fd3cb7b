"""The rail's rows: the eight stages with their standing."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.desktop import words
from workshop_app.desktop.lacks import lack_text
from workshop_app.desktop.showing import Showing
from workshop_app.domain.standing import Standing, standings
from workshop_app.text import ntr, tr

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class RailRow:
    """One stage as the rail shows it."""

    number: int
    title: str
    minutes: int | None
    done: bool
    note: str

    @property
    def spoken(self) -> str:
        """All of it in a sentence, for those who hear the window."""
        minutes = "" if self.minutes is None else ntr("{n} minute", "{n} minutes", self.minutes)
        state = tr("done") if self.done else self.note
        return ", ".join(part for part in (f"{self.number} {self.title}", minutes, state) if part)


class RailModel(QAbstractListModel):
    """Eight rows, painted anew when the session changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RailRow, ...] = ()

    def show_workshop(self, shown: Showing) -> bool:
        """Take the stages' standing from the figures; whether anything is new."""
        rows = tuple(
            _row(number, standing, shown)
            for number, standing in enumerate(standings(shown.figures), start=1)
        )
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title} (Ctrl+{row.number})"
        return row if role == ROW else None


def _row(number: int, standing: Standing, shown: Showing) -> RailRow:
    return RailRow(
        number=number,
        title=words.stage(standing.stage),
        minutes=standing.minutes,
        done=standing.done,
        note=lack_text(standing.lack, shown),
    )
