"""Commit: each organisation's word, reservations, and how the day was found."""

from statistics import mean

from PySide6.QtWidgets import QGridLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.commit import Ui_CommitPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.labels import empty, label, rule, say
from workshop_app.domain.stages.commit import Commitment, Note
from workshop_app.text import date_text, ntr, number, tr


class CommitPage(StagePage):
    """Shows what was promised, by whom, and whether it is signed."""

    stage = "commit"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CommitPage()
        self.ui.setupUi(self)

    def show_workshop(self, shown: Showing) -> None:
        given = tuple(shown.workshop.commitments.values())
        signed = sum(one.signed == "yes" for one in given)
        pending = len(given) - signed - sum(one.signed == "declined" for one in given)
        self._head(
            self.ui.title,
            self.ui.about,
            shown,
            ntr("{n} commitment", "{n} commitments", len(given)),
            ntr("{n} signed", "{n} signed", signed) if given else "",
            ntr("{n} pending", "{n} pending", pending) if pending else "",
        )
        self.ui.nothing.setVisible(not given)
        self.ui.commitments.setVisible(bool(given))
        self.ui.beside.setVisible(bool(given or shown.workshop.notes))
        lines = self.ui.commitments_layout
        empty(lines)
        for one in given:
            lines.addWidget(_commitment(one, shown))
            lines.addWidget(rule())
        lines.addStretch(1)
        self._show_notes(shown)
        meeting = shown.workshop.facts.get("next_meeting") or ""
        self.ui.meeting_part.setVisible(bool(meeting))
        say(self.ui.meeting, meeting)

    def _show_notes(self, shown: Showing) -> None:
        notes = shown.workshop.notes.values()
        objections = [note for note in notes if note.kind == "objection"]
        lines = self.ui.objections_layout
        empty(lines)
        for note in objections:
            lines.addWidget(label(note.text or ""))
            lines.addWidget(label(_whose(note, shown), "note"))
            lines.addSpacing(6)
        if not objections:
            lines.addWidget(
                label(tr("None. They are noted in the words of whoever has them."), "quiet")
            )
        words_of_day = [note for note in notes if note.kind == "evaluation"]
        self.ui.evaluation_part.setVisible(bool(words_of_day))
        say(self.ui.evaluation, _evaluation(words_of_day, shown))


def _commitment(one: Commitment, shown: Showing) -> QWidget:
    card = QWidget()
    grid = QGridLayout(card)
    grid.setContentsMargins(0, 10, 0, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.addWidget(label(one.organisation, "strong"), 0, 0)
    grid.addWidget(label(*_signed(one), wrap=False), 0, 1)
    grid.addWidget(label(one.text), 1, 0, 1, 2)
    grid.addWidget(label(_signatory(one, shown), "note"), 2, 0, 1, 2)
    grid.setColumnStretch(0, 1)
    return card


def _signed(one: Commitment) -> tuple[str, str]:
    """The state of a signature, and the role that the look gives it."""
    day = date_text(one.signed_on, "medium") if one.signed_on else ""
    if one.signed == "yes":
        return "✓ " + (tr("signed on {day}", day=day) if day else tr("signed")), "done"
    if one.signed == "declined":
        return tr("declined"), "quiet"
    return (tr("pending until {day}", day=day) if day else tr("to be signed")), "attention"


def _signatory(one: Commitment, shown: Showing) -> str:
    """Who gives the word: an office for every eye, a name for the host's."""
    name = (one.signatory or "") if shown.own else ""
    code = shown.workshop.code(one.action) if one.action else ""
    action = tr("action {code}", code=code) if code else ""
    return words.listed((name, one.position or "", words.capacity(one.capacity), action))


def _whose(note: Note, shown: Showing) -> str:
    return shown.face(note.sector).name if note.sector else tr("from the floor")


def _evaluation(notes: list[Note], shown: Showing) -> str:
    """The mean of the marks; what people wrote only for the host's eyes."""
    scores = [note.score for note in notes if note.score is not None]
    lines = []
    if scores:
        count = ntr("{n} answer", "{n} answers", len(scores))
        lines.append(tr("{mean} of 5 · {answers}", mean=number(mean(scores), 1), answers=count))
    lines += [f"«{note.text}»" for note in notes if note.text and shown.own]
    return "\n".join(lines)
