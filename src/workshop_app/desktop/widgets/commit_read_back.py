"""The read-back: what was chosen and who does what about it, large enough to be read aloud."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_fields import first_fields, lacking
from workshop_app.desktop.widgets.labels import empty, label, rule
from workshop_app.desktop.widgets.scrolling import be_read
from workshop_app.domain.progress import counted, currency_of
from workshop_app.domain.stages.plan import Action
from workshop_app.text import money, tr

ALOUD = ""
"""The role of what is read aloud: the application's own size of type."""

CODE_WIDTH, DUE_WIDTH = 40, 132
WHAT, MONEY = 5, 2

_Line = tuple[str, ...]
_Part = tuple[str, tuple[_Line, ...]]


class ReadBack(QScrollArea):
    """Shows each gap that goes first with its actions: what, who, by when, with which money."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[_Part, ...] | None = None
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 12, 12, 12)
        self._lines.setSpacing(0)
        be_read(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def show_workshop(self, shown: Showing) -> None:
        """Show the plan to be read back; as long as it is the same, one stays where one reads."""
        parts = tuple(_parts(shown))
        if parts == self._parts:
            return
        self._parts = parts
        empty(self._lines)
        for place, (title, actions) in enumerate(parts):
            self._lines.addSpacing(24 if place else 0)
            self._lines.addWidget(label(title, "title"))
            self._lines.addSpacing(8)
            if not actions:
                self._lines.addWidget(label(tr("No action yet for this gap."), "attention"))
            for action in actions:
                self._lines.addWidget(rule())
                self._lines.addWidget(_row(action))
        if not parts:
            self._lines.addWidget(label(tr("No gap goes first yet: Prioritise is where."), "empty"))
        self._lines.addStretch(1)


def _parts(shown: Showing) -> Iterator[_Part]:
    """The gaps that go first and any other with an action, each with its actions' words."""
    workshop = shown.workshop
    actions = counted(workshop)
    for one in sorted(shown.view.priorities.gaps, key=lambda gap: not gap.chosen):
        lines = tuple(_words(a, shown) for a in actions if a.gap == one.id)
        if one.chosen or lines:
            yield f"{workshop.code(one.id)}  {workshop.gaps[one.id].title}", lines


def _words(action: Action, shown: Showing) -> _Line:
    """An action's code, what, who, by when, with which money, and what is missing."""
    _, partners, due, sources, _ = first_fields(action, shown)
    who = action.lead or ""
    if action.partners and who:
        who = tr("{lead}, with {partners}", lead=who, partners=partners.text)
    cost = "" if action.cost is None else money(action.cost, currency_of(shown.workshop, action))
    paid = "\n".join(part for part in (cost, sources.text) if part)
    missing = lacking(action, shown)
    return shown.workshop.code(action.id), action.title, who, due.text, paid, missing


def _row(words: _Line) -> QWidget:
    code, what, who, due, paid, missing = words
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 8, 0, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.addWidget(label(code, "code", wrap=False), 0, 0)
    grid.addWidget(label(what, "city"), 0, 1)
    grid.addWidget(label(due, ALOUD), 0, 2, 3, 1)
    grid.addWidget(label(paid, ALOUD), 0, 3, 3, 1)
    grid.addWidget(label(who, ALOUD), 1, 1)
    if missing:
        grid.addWidget(label(missing, "attention"), 2, 1)
    grid.setColumnMinimumWidth(0, CODE_WIDTH)
    grid.setColumnMinimumWidth(2, DUE_WIDTH)
    grid.setColumnStretch(1, WHAT)
    grid.setColumnStretch(3, MONEY)
    return place
