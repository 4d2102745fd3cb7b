"""Prioritise: what goes first, why, and what would change it."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.prioritise import Ui_PrioritisePage
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.labels import say
from workshop_app.desktop.widgets.shares import cut_text, share_rows
from workshop_app.desktop.widgets.why import agreement_text, decision_text, why_text, why_title
from workshop_app.domain.stages.prioritise import VoteTally
from workshop_app.domain.tallies import Cell as Place
from workshop_app.text import ntr, tr


class PrioritisePage(StagePage):
    """Shows the bars by share, and the arithmetic of the one that is looked at."""

    stage = "prioritise"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PrioritisePage()
        self.ui.setupUi(self)
        self.ui.without.show_whole()
        self.ui.points.show_whole()
        self._shown: Showing | None = None
        self.ui.bars.gap_chosen.connect(self._on_gap_chosen)

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        found = shown.view.priorities
        voted = bool(shown.figures.tallies.voters)
        gaps = ntr("{n} gap", "{n} gaps", len(found.gaps))
        people = words.people(_people(shown)) if voted else ""
        self._head(self.ui.title, self.ui.about, shown, gaps, people, _choice(shown))
        self.ui.nothing.setVisible(not found.gaps)
        self.ui.unvoted.setVisible(bool(found.gaps) and not voted)
        self.ui.results.setVisible(bool(found.gaps))
        self.ui.beside.setVisible(voted)
        say(self.ui.agreement, agreement_text(shown))
        self._show_tables(shown)
        self.remarks = _remarks(shown)
        self.ui.bars.show_rows(share_rows(shown), cut_text(shown))

    def _show_tables(self, shown: Showing) -> None:
        stable = _stability(shown)
        self.ui.without_part.setVisible(bool(stable))
        self.ui.without.show_rows(("", ""), stable)
        letters = [face.letter for face in shown.faces()]
        points = _points(shown)
        self.ui.points_part.setVisible(bool(points))
        places = range(1, len(letters) + 1)
        self.ui.points.show_rows(("", *letters), points, figures=tuple(places))

    @Slot(str)
    def _on_gap_chosen(self, id: str) -> None:
        if self._shown is None:
            return
        gap = next(gap for gap in self._shown.view.priorities.gaps if gap.id == id)
        say(self.ui.why_title, why_title(gap, self._shown))
        say(self.ui.why, why_text(gap, self._shown))
        say(self.ui.decision, decision_text(gap, self._shown))


def _people(shown: Showing) -> int:
    """How many persons placed points: those with a ballot, and the heads of counts."""
    workshop = shown.workshop
    ballots = [workshop.ballots[id] for id, rows in workshop.votes.items() if rows]
    return sum((b.heads or 0) if b.count else 1 for b in ballots if b.count or b.participant)


def _choice(shown: Showing) -> str:
    n = shown.figures.rules.choose
    return ntr("{n} goes first", "{n} go first", n)


def _stability(shown: Showing) -> list[Row]:
    """Whether the machine's choice would be the same without each sector."""
    stable = shown.view.priorities.stable_without
    if shown.open("prioritise") or all(same is None for same in stable.values()):
        return []
    said = {True: tr("the same ones"), False: tr("the list changes"), None: ""}
    return [
        (Cell(f"{face.letter}  {face.short}", face.colour), said[stable.get(face.id)])
        for face in shown.faces()
    ]


def _points(shown: Showing) -> list[Row]:
    """Points as they were counted, gap by sector; nothing where a sector is hidden."""
    if shown.open("prioritise") or shown.view.priorities.hidden or not shown.figures.tallies.voters:
        return []
    votes, code = shown.figures.tallies.votes, shown.workshop.code
    return [
        (code(gap.id), *(str(_given(votes, face.id, gap.id)) for face in shown.faces()))
        for gap in shown.view.priorities.gaps
    ]


def _given(votes: Mapping[Place, VoteTally], sector: str, gap: str) -> int:
    cell = votes.get((sector, gap))
    return cell.points if cell else 0


def _remarks(shown: Showing) -> tuple[str, ...]:
    voted = sum(face.id in shown.figures.tallies.voters for face in shown.faces())
    all_of = len(shown.faces())
    heard = tr("Points: {n} of {all} sectors", n=voted, all=all_of) if voted else ""
    hidden = tr("Points by sector are hidden: few ballots") if shown.view.priorities.hidden else ""
    return heard, hidden
