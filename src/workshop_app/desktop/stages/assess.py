"""Assess: ballots typed in, who is missing, and what the sectors read in each indicator."""

from collections.abc import Callable, Mapping
from time import monotonic

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.stages.assess import Ui_AssessPage
from workshop_app.desktop.notices import hidden_cells, open_round
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.ballot_book import BallotBook
from workshop_app.desktop.widgets.ballot_comment import BallotComment
from workshop_app.desktop.widgets.ballot_progress import show_progress
from workshop_app.desktop.widgets.ballot_results import readings, sector_rows
from workshop_app.desktop.widgets.ballot_sheet import level_rows, sheet_columns, sheet_rows
from workshop_app.desktop.widgets.ballot_who import PERSONS, TABLES
from workshop_app.desktop.widgets.distribution_levels import distribution_of
from workshop_app.desktop.widgets.heat import Known, by_dimension
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.answered import unanswered
from workshop_app.domain.edits import rate, set_fact
from workshop_app.domain.pace import RECENT
from workshop_app.domain.playbook import Indicator
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.standing import asked
from workshop_app.domain.voters import Voter, ballot_of, moved, on_ballot, without_ballot
from workshop_app.text import ntr, tr

PARTS = ("current", "desired", "importance")
WIDE, TALL = 1440, 760
LOW, HIGH = 168, 240
"""How tall a distribution may be, on a page that is not tall and on one that is."""
_KEPT = RECENT + 1


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
        self.comment = BallotComment()
        self.ui.comment_layout.addWidget(self.comment)
        self.ui.comment_head.setBuddy(self.comment)
        for table in (self.ui.sectors, self.ui.levels, self.ui.heard):
            table.show_whole(tight=True)
        self._clock = clock
        self._times: list[float] = []
        self._shown: Showing | None = None
        self._book = BallotBook()
        self._indicators: Mapping[str, Indicator] = {}
        self._about, self._line = "", False
        self._known: Known = {}
        self._looked_at: tuple[object, ...] = ()
        self._connect()
        self._name_parts()

    def show_workshop(self, shown: Showing) -> None:
        new = self._shown is None or self._shown.workshop.id != shown.workshop.id
        self._shown = shown
        self._book.show_workshop(shown)
        self._indicators = {one.id: one for one in shown.workshop.playbook.indicators}
        if new:
            self._begin(shown)
        self._show_head(shown)
        self.ui.who.show_voters(shown, self._book.state)
        if new:
            self._choose_unfinished()
        self._show_ballot()
        show_progress(self.ui, shown, self._book, self._times)
        self._show_round(shown)
        if not self.ui.results.isHidden():
            self._show_results(shown)

    def keep(self) -> None:
        self.ui.grid.keep()
        self.comment.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- What is shown ----------------------------------------------------------------------------

    def _connect(self) -> None:
        grid, who = self.ui.grid, self.ui.who
        grid.answered.connect(self._on_answered)
        grid.looked_at.connect(self._on_looked_at)
        grid.finished.connect(self._on_finished)
        grid.note_asked.connect(self._on_note_asked)
        grid.refused.connect(self._on_refused)
        who.chosen.connect(self._on_chosen)
        who.ready.connect(self._on_ready)
        who.moved.connect(self._on_moved)
        who.removed.connect(self._on_removed)
        who.turned.connect(self._on_turned)
        self.comment.entered.connect(self._on_comment_entered)
        self.comment.left.connect(self._on_ready)
        self.ui.round.clicked.connect(self._on_round_clicked)
        self.ui.turn.clicked.connect(self._on_turn_clicked)
        self.ui.heat.row_chosen.connect(self._on_indicator_chosen)

    def _name_parts(self) -> None:
        self.comment.setAccessibleName(tr("Comment on this answer"))
        say(self.ui.levels_head, tr("What one sees at each level"))

    def _begin(self, shown: Showing) -> None:
        """A session that was not shown before: as its agenda has it, where the day has got to."""
        workshop = shown.workshop
        agenda = workshop.playbook.agenda(workshop.facts.get("agenda"))
        self.ui.who.begin(PERSONS if agenda.ballots == "persons" else TABLES)
        self._times = []
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

    def _show_ballot(self) -> None:
        """The chosen ballot in the grid; a person's answers are theirs where the room can see."""
        shown, voter = self._shown, self.ui.who.voter
        self.ui.paper.setVisible(voter is not None)
        if shown is None or voter is None:
            return
        rows = sheet_rows(shown, self._book.sheet, self._book.answers(voter))
        columns = sheet_columns(shown, self._book.sheet)
        self.ui.grid.show_rows(
            tr("Indicator"), columns, rows, hidden=bool(voter.participant) and not shown.own
        )
        say(self.ui.hint, self._hint(shown, voter))
        self._show_beside(self.ui.grid.standing_at, self.ui.grid.column)

    def _hint(self, shown: Showing, voter: Voter) -> str:
        low, high = shown.workshop.playbook.scale
        keys = tr("{low}–{high} rates · 0 don't know · ↵ next · C comment", low=low, high=high)
        if voter.participant and not shown.own:
            return f"{keys} · {tr('• hides one person’s answer; F8 shows it')}"
        return keys

    def _show_beside(self, id: str, column: int) -> None:
        """The levels and the comment of the indicator one stands at."""
        shown, voter = self._shown, self.ui.who.voter
        if shown is None or voter is None or id not in self._indicators:
            return
        if self._about != id or self.ui.levels.model().rowCount() == 0:
            self._about = id
            rows = level_rows(shown, self._indicators[id])
            self.ui.levels.show_rows(("", ""), rows, figures=(0,), stretch=1)
        hidden = bool(voter.participant) and not shown.own
        rating = self._book.rating(voter, id)
        level = (rating.current, rating.desired)[column] if 0 <= column < 2 else None
        self.ui.levels.clearSelection()
        if level is not None and not hidden:
            self.ui.levels.selectRow(level - shown.workshop.playbook.scale[0])
        self.comment.show_comment(shown, (self._book.ballot(voter), id), rating)

    def _show_round(self, shown: Showing) -> None:
        is_open = shown.open("assess")
        self.ui.round.setText(tr("Close the round") if is_open else tr("Open the round"))
        say(self.ui.round_open, open_round() if is_open else "")

    def _show_results(self, shown: Showing) -> None:
        indicators = asked(shown.figures)
        rated = any(shown.view.indicators[id].ballots for id in indicators)
        self.ui.nothing.setVisible(not rated)
        self.ui.figures.setVisible(rated)
        self.ui.heat.show_rows(by_dimension(shown, indicators, self._known), shown.faces())

    def _arrange(self) -> None:
        """Ballots and results beside one another where there is room, else one of them."""
        wide, results = self.width() >= WIDE, self.ui.turn.isChecked()
        self.ui.turn.setVisible(not wide)
        self.ui.turn.setText(tr("Ballots") if results else tr("Results"))
        self.ui.answers.setVisible(wide or not results)
        self.ui.who.setVisible(wide or not results)
        self._give_room(tall=self.height() >= TALL)
        was_hidden = self.ui.results.isHidden()
        self.ui.results.setVisible(wide or results)
        if was_hidden and not self.ui.results.isHidden() and self._shown is not None:
            self._show_results(self._shown)

    def _give_room(self, *, tall: bool) -> None:
        """Leave the heat table what there is, where there is little."""
        self.ui.distribution.setMaximumHeight(HIGH if tall else LOW)
        self.ui.guidance.setVisible(tall and bool(self.ui.guidance.text()))
        self.ui.line.setVisible(tall and self._line)

    # -- What a person does -----------------------------------------------------------------------

    @Slot(str, int, object)
    def _on_answered(self, indicator: str, column: int, value: int | None) -> None:
        voter, part = self.ui.who.voter, PARTS[self._book.sheet.parts[column]]
        if voter is None:
            return
        before = self._book.rating(voter, indicator)
        self._times = [*self._times[-_KEPT:], self._clock()]
        said_before = indicator in self._book.answers(voter)
        if not said_before or getattr(before, part) != value:
            changed = before._asdict() | {part: value, "way": self.ui.who.way}
            self._rate(voter, indicator, Rating(**changed))

    def _rate(self, voter: Voter, indicator: str, rating: Rating) -> None:
        assert self._shown is not None  # noqa: S101 - nothing to rate before
        workshop = self._shown.workshop
        ballot = ballot_of(workshop, voter)
        self.edited.emit(on_ballot(workshop, voter, rate(ballot, indicator, rating)))

    @Slot(object)
    def _on_comment_entered(self, text: object) -> None:
        voter, (_, indicator) = self.ui.who.voter, self.comment.about
        if voter is not None and indicator:
            before = self._book.rating(voter, indicator)
            comment = str(text) if text else None
            self._rate(voter, indicator, before._replace(comment=comment, way=self.ui.who.way))

    @Slot(str, int)
    def _on_looked_at(self, id: str, column: int) -> None:
        if id != self._about:
            self.looked_at.emit(id)
        self._show_beside(id, column)

    @Slot()
    def _on_finished(self) -> None:
        self.ui.who.go_on(self._book.whole)

    @Slot()
    def _on_note_asked(self) -> None:
        if self.comment.isEnabled():
            self.comment.setFocus()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.ui.trouble, sentence)

    @Slot(object)
    def _on_chosen(self, _: Voter) -> None:
        self._show_ballot()
        self.ui.grid.stand_at_blank()

    @Slot()
    def _on_ready(self) -> None:
        self.ui.grid.setFocus()

    @Slot(str)
    def _on_turned(self, _: str) -> None:
        if self._shown is not None:
            self.ui.who.show_voters(self._shown, self._book.state)
            self._choose_unfinished()
            self._show_ballot()
            show_progress(self.ui, self._shown, self._book, self._times)

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

    @Slot(str)
    def _on_indicator_chosen(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        figures, indicator = shown.view.indicators[id], self._indicators[id]
        now = (figures, shown.faces(), shown.own, shown.open("assess"))
        if self._looked_at == now:
            return
        self._looked_at = now
        heads = ("", tr("Today"), tr("Desired"))
        self.ui.sectors.show_rows(heads, sector_rows(figures, shown), figures=(1, 2))
        self.ui.line.show_readings(readings(figures, shown))
        self._line = bool(readings(figures, shown))
        distribution = distribution_of(indicator, shown)
        self.ui.distribution.show_distribution(distribution)
        self.ui.distribution.setVisible(distribution is not None)
        say(self.ui.not_yet, open_round() if shown.open("assess") else "")
        say(self.ui.guidance, shown.text(indicator.guidance))
        self._give_room(tall=self.height() >= TALL)


def _round_words(shown: Showing) -> str:
    return tr("Round open") if shown.open("assess") else tr("Round closed")
