"""The actions as they stand since the day: one is chosen, Enter goes on to its news."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.domain.progress import status_of
from workshop_app.domain.stages.plan import Action
from workshop_app.text import date_text, tr

COLOURS = {"done": "done", "under_way": "accent", "dropped": "second"}
GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FollowActions(ReadingTable):
    """Shows each action with its state, when it is due, and the day of its latest news.

    action_chosen: its id; gone_on: the chosen one's news are to be typed.
    """

    action_chosen = Signal(str)
    gone_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self.setAccessibleName(tr("Actions and how they stand"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def action(self) -> str:
        """The action that is chosen; "" for none."""
        row = self.currentIndex().row()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def show_workshop(self, shown: Showing) -> None:
        """Show the actions; the chosen one stays chosen."""
        chosen, actions = self.action, shown.workshop.actions
        self._ids = tuple(actions)
        headings = (tr("Code"), tr("Action"), tr("State"), tr("By"), tr("Latest news"))
        self.show_rows(headings, [_row(one, shown) for one in actions.values()], stretch=1)
        if self._ids:
            row = self._ids.index(chosen) if chosen in self._ids else 0
            if row != self.currentIndex().row():
                self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in GO_ON:
            self.gone_on.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.action_chosen.emit(self._ids[current.row()])


def _row(action: Action, shown: Showing) -> Row:
    status = status_of(shown.workshop, action)
    updates = shown.workshop.updates.values()
    latest = max((u.date for u in updates if u.action == action.id), default=None)
    return (
        shown.workshop.code(action.id),
        action.title,
        Cell(words.status(status), _colour(status)),
        date_text(action.due, "month") if action.due else "",
        date_text(latest, "medium") if latest else "",
    )


def _colour(status: str | None) -> str:
    """The colour of a state; "" for the ink of any other text."""
    name = COLOURS.get(status or "", "")
    return PALETTE[name] if name else ""
