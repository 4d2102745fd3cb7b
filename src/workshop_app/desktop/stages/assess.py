"""Assess: ballots typed in, who is missing, and what the sectors read in each indicator."""

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.stages.assess import Ui_AssessPage
from workshop_app.desktop.notices import hidden_cells, open_round
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.assess_results import AssessResults
from workshop_app.desktop.widgets.ballot_book import BallotBook
from workshop_app.desktop.widgets.ballot_paper import BallotPaper
from workshop_app.desktop.widgets.ballot_progress import show_progress
from workshop_app.desktop.widgets.ballot_who import PERSONS, TABLES
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.answered import unanswered
from workshop_app.domain.edits import set_fact
from workshop_app.domain.standing import asked
from workshop_app.domain.voters import Voter, moved, without_ballot
from workshop_app.text import ntr, tr

WIDE = 1440


class AssessPage(StagePage):
    """A grid to type ballots in with who has answered beside it, and the results.

    clock: seconds, for the pace of what is typed.
    """

    stage = "assess"

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AssessPage()
        self.ui.setupUi(self)
        for table in (self.ui.sectors, self.ui.levels, self.ui.heard):
            table.show_whole(tight=True)
        self._shown: Showing | None = None
        self._book = BallotBook()
        self.paper = BallotPaper(self.ui, self._book, clock, self)
        self._results = AssessResults(self.ui, self)
        say(self.ui.levels_head, tr("What one sees at each level"))
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        new = self._shown is None or self._shown.workshop.id != shown.workshop.id
        self._shown = shown
        self._book.show_workshop(shown)
        if new:
            self._begin(shown)
        self._show_head(shown)
        self.ui.who.show_voters(shown, self._book.state)
        if new:
            self._choose_unfinished()
        self._show_ballot(shown)
        self._show_round(shown)
        self._results.show_workshop(shown)

    def keep(self) -> None:
        self.paper.keep()

    def places(self) -> Iterable[QWidget]:
        """The ballot that is filled in, or what it came to."""
        return self.ui.grid, self.ui.heat

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- What is shown ----------------------------------------------------------------------------

    def _connect(self) -> None:
        who = self.ui.who
        who.chosen.connect(self._on_chosen)
        who.ready.connect(self._on_ready)
        who.moved.connect(self._on_moved)
        who.removed.connect(self._on_removed)
        who.turned.connect(self._on_turned)
        self.ui.round.clicked.connect(self._on_round_clicked)
        self.ui.turn.clicked.connect(self._on_turn_clicked)
        self.ui.grid.finished.connect(self._on_finished)
        self.paper.edited.connect(self.edited)
        self.paper.looked_at.connect(self.looked_at)

    def _begin(self, shown: Showing) -> None:
        """A session that was not shown before: as its agenda has it, where the day has got to."""
        workshop = shown.workshop
        agenda = workshop.playbook.agenda(workshop.facts.get("agenda"))
        self.ui.who.begin(PERSONS if agenda.ballots == "persons" else TABLES)
        self.paper.times = []
        done = bool(shown.figures.tallies.ratings) and not unanswered(shown.figures)
        self.ui.turn.setChecked(done and not shown.open("assess"))
        self._arrange()

    def _choose_unfinished(self) -> None:
        """The ballot that was being filled in, as before a power cut."""
        voters = self.ui.who.voters
        begun = (one for one in voters if 0 < self._book.count(one) < self._book.sheet.cells)
        blank = (one for one in voters if not self._book.count(one))
        if (voter := next(begun, None) or next(blank, None)) is not None:
            self.ui.who.choose(voter)

    def _show_head(self, shown: Showing) -> None:
        indicators = asked(shown.figures)
        figures = shown.figures.own.indicators
        ballots = max((figures[id].ballots for id in indicators), default=0)
        counts = ntr("{n} indicator", "{n} indicators", len(indicators))
        answers = ntr("up to {n} ballot", "up to {n} ballots", ballots)
        self._head(self.ui.title, self.ui.about, shown, counts, answers if ballots else "")
        self.remarks = (_round_words(shown) if ballots else "", hidden_cells(shown))

    def _show_ballot(self, shown: Showing) -> None:
        self.paper.show_ballot(shown)
        show_progress(self.ui, shown, self._book, self.paper.times)

    def _show_round(self, shown: Showing) -> None:
        is_open = shown.open("assess")
        self.ui.round.setText(tr("Close the round") if is_open else tr("Open the round"))
        say(self.ui.round_open, open_round() if is_open else "")

    def _arrange(self) -> None:
        """Ballots and results beside one another where there is room, else one of them."""
        wide, results = self.width() >= WIDE, self.ui.turn.isChecked()
        self.ui.turn.setVisible(not wide)
        self.ui.turn.setText(tr("Ballots") if results else tr("Results"))
        self.ui.answers.setVisible(wide or not results)
        self.ui.who.setVisible(wide or not results)
        self._results.give_room()
        was_hidden = self.ui.results.isHidden()
        self.ui.results.setVisible(wide or results)
        if was_hidden:
            self._results.paint()

    # -- What a person does -----------------------------------------------------------------------

    @Slot()
    def _on_finished(self) -> None:
        self.ui.who.go_on(self._book.whole)

    @Slot(object)
    def _on_chosen(self, _: Voter) -> None:
        if self._shown is not None:
            self.paper.show_ballot(self._shown)
        self.ui.grid.stand_at_blank()

    @Slot()
    def _on_ready(self) -> None:
        self.ui.grid.setFocus()

    @Slot(str)
    def _on_turned(self, _: str) -> None:
        if self._shown is not None:
            self.ui.who.show_voters(self._shown, self._book.state)
            self._choose_unfinished()
            self._show_ballot(self._shown)

    @Slot(str)
    def _on_moved(self, sector: str) -> None:
        voter = self.ui.who.voter
        if self._shown is not None and voter is not None:
            act, there = moved(self._shown.workshop, voter, sector)
            self.edited.emit(act)
            self.ui.who.choose(there)

    @Slot()
    def _on_removed(self) -> None:
        voter = self.ui.who.voter
        if self._shown is not None and voter is not None:
            self.edited.emit(without_ballot(self._shown.workshop, voter))

    @Slot()
    def _on_round_clicked(self) -> None:
        if self._shown is not None:
            now = "closed" if self._shown.open("assess") else "open"
            self.edited.emit(set_fact(self._shown.workshop.id, "round.assess", now))

    @Slot()
    def _on_turn_clicked(self) -> None:
        self.keep()
        self._arrange()


def _round_words(shown: Showing) -> str:
    return tr("Round open") if shown.open("assess") else tr("Round closed")
