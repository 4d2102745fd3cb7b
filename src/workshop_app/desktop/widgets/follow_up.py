"""Follow-up: an action is chosen, its news are typed, and what was said before stands there too."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_fields import reach_text
from workshop_app.desktop.widgets.follow_actions import FollowActions
from workshop_app.desktop.widgets.follow_clock import today
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.progress import status_of
from workshop_app.domain.stages.plan import Action
from workshop_app.text import tr

NAMES = ("date", "status", "text", "workers", "employers", "learners")
STATUS, TEXT = 1, 2
COUNT_WIDTH = 96


class FollowUp(QWidget):
    """Shows the actions above and the chosen one's news below, the last line blank for the next.

    today: the day that new news bear unless another is typed, by the clock.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], date] = today
        self._shown: Showing | None = None
        self._action = ""
        self.followed, self.news = FollowActions(), EntityTable("update", NAMES)
        self.title, self.aim = label("", "heading"), label("", "note")
        self.trouble, self.remove = label("", "trouble-note"), QPushButton(tr("Remove"))
        self.nothing = label(tr("There are no actions to follow yet: Plan is where."), "empty")
        self.below = QWidget()
        self._lay()
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        """Show how each action stands, and the chosen one's news."""
        self._shown = shown
        some = bool(shown.workshop.actions)
        self.nothing.setVisible(not some)
        for part in (self.followed, self.below):
            part.setVisible(some)
        self.followed.show_workshop(shown)
        self._show_news()

    def keep(self) -> None:
        """Let what is being typed count now."""
        self.news.keep()

    def _lay(self) -> None:
        self.news.setAccessibleName(tr("News of the chosen action"))
        self.news.wrap_rows()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addWidget(label(_keys(), "note"), 1, Qt.AlignmentFlag.AlignVCenter)
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        for part in (self.title, self.aim, self.news, self.trouble):
            below.addWidget(part)
        below.addLayout(foot)
        below.setStretch(2, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addWidget(self.nothing)
        lines.addWidget(self.followed, 1)
        lines.addWidget(self.below, 1)
        self.trouble.hide()

    def _connect(self) -> None:
        self.followed.action_chosen.connect(self._on_action_chosen)
        self.followed.gone_on.connect(self._on_gone_on)
        self.news.edited.connect(self.edited)
        self.news.refused.connect(self._on_refused)
        self.remove.clicked.connect(self.news.remove_chosen)

    def _show_news(self) -> None:
        shown, id = self._shown, self.followed.action
        if shown is None or id not in shown.workshop.actions:
            return
        action = shown.workshop.actions[id]
        self.title.setText(words.listed((shown.workshop.code(id), action.title)))
        say(self.aim, _aim(action))
        ids = [one.id for one in shown.workshop.updates.values() if one.action == id]
        status = status_of(shown.workshop, action) or "planned"
        line = Line({"action": id, "date": self.today(), "status": status})
        self.news.show_entities(ids, shown, NAMES, line=line, stretch=TEXT)
        self._narrow()
        self.remove.setEnabled(bool(ids))
        if id != self._action:
            self._action = id
            self._stand()

    def _narrow(self) -> None:
        """Leave the words as much room as there is."""
        header = self.news.horizontalHeader()
        for column in range(TEXT + 1, len(NAMES)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, COUNT_WIDTH)

    def _stand(self) -> None:
        """Stand in the blank line, where the day is written already."""
        self.news.setCurrentIndex(self.news.rows.index(self.news.rows.rowCount() - 1, STATUS))

    @Slot(str)
    def _on_action_chosen(self, id: str) -> None:
        if id != self._action:
            self.keep()
        self._show_news()

    @Slot()
    def _on_gone_on(self) -> None:
        self.news.setFocus(Qt.FocusReason.TabFocusReason)
        self._stand()

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        say(self.trouble, trouble)


def _aim(action: Action) -> str:
    """Whom the action is to reach, to compare with what is reached."""
    aimed = reach_text(action.workers, action.employers, action.learners)
    return tr("It is to reach {counts}.", counts=aimed) if aimed else ""


def _keys() -> str:
    return tr("Enter goes on, Delete removes; the latest news say how the action stands")
