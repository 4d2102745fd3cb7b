"""The script drawer: what to say and do in this stage, from the playbook."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import empty, label
from workshop_app.desktop.widgets.scrolling import be_read
from workshop_app.desktop.words import breakable
from workshop_app.domain.playbook import StageWords
from workshop_app.domain.standing import planned_minutes
from workshop_app.text import tr

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")


class ScriptDrawer(QScrollArea):
    """Shows a stage's question, script and what helps when the room is stuck."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        be_read(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("role", "drawer")
        self._lines = QVBoxLayout(page)
        self._lines.setContentsMargins(20, 20, 16, 20)
        self._lines.setSpacing(6)
        self.setWidget(page)

    def show_stage(self, stage: str, shown: Showing) -> None:
        """Read the script of a stage on the session's pathway."""
        empty(self._lines)
        workshop = shown.workshop
        words = workshop.playbook.words(workshop.facts["pathway"], stage)
        minutes = planned_minutes(shown.figures).get(stage)
        self._head(tr("Script · {n} min", n=minutes) if minutes else tr("Script"))
        if not words.script:
            self._lines.addWidget(label(tr("The playbook has no script for this stage."), "quiet"))
        for step, share in zip(words.script, _shares(words, minutes), strict=True):
            self._lines.addWidget(_spoken(shown.text(step.say), share))
        if words.ask:
            self._head(tr("The question"))
            self._lines.addWidget(label(shown.text(words.ask), "strong"))
        if words.questions:
            self._head(tr("If they get stuck"))
        for question in words.questions:
            self._lines.addWidget(label(shown.text(question), "quiet"))
        self._lines.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _head(self, text: str) -> None:
        if self._lines.count():
            self._lines.addSpacing(10)
        self._lines.addWidget(label(text, "heading"))


def _shares(words: StageWords, minutes: int | None) -> list[int | None]:
    """The steps' minutes, shared out anew where the agenda gives the stage more or less time."""
    planned = [step.minutes or 0 for step in words.script]
    if not minutes or not sum(planned):
        return [step.minutes for step in words.script]
    return [max(1, round(own * minutes / sum(planned))) if own else None for own in planned]


def _spoken(text: str, minutes: int | None) -> QLabel:
    """A step, with the words to say out loud in strong type."""
    made = label("", "text")
    strong = _QUOTED.sub(_strong, escape(breakable(text), quote=False))
    faint = PALETTE["second"]
    time = f" <span style='color:{faint}'>{minutes}\N{PRIME}</span>" if minutes else ""
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(strong + time)
    return made


def _strong(quoted: re.Match[str]) -> str:
    return f"<span style='font-weight:600'>{quoted[0]}</span>"
