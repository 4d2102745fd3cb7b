"""Ballots of votes: a person's or a table's points on each gap, and how they read it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.ballot_grid import BallotGrid
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow
from workshop_app.desktop.widgets.ballot_who import PERSONS, TABLES, BallotWho
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.counted import placed_on, points_left, too_many
from workshop_app.domain.edits import vote
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.voters import Voter, ballot_of, moved, on_ballot, without_ballot
from workshop_app.text import ntr, tr

PARTS = ("points", "impact", "feasibility")
LOW, HIGH = 1, 5


class VoteBallots(QWidget):
    """A grid of gaps for the chosen voter; impact and feasibility only where they are asked."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.grid = BallotWho(), BallotGrid()
        self.hint, self.trouble = label("", "note"), label("", "trouble-note")
        self.grid.setAccessibleName(tr("Points on this ballot"))
        self._shown: Showing | None = None
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        for part in (self.who, self.grid, self.trouble, self.hint):
            lines.addWidget(part)
        lines.setStretch(1, 1)
        self.trouble.hide()
        self._connect()

    def _connect(self) -> None:
        self.grid.answered.connect(self._on_answered)
        self.grid.finished.connect(self._on_finished)
        self.grid.refused.connect(self._on_refused)
        self.who.chosen.connect(self._on_chosen)
        self.who.ready.connect(self._on_ready)
        self.who.moved.connect(self._on_moved)
        self.who.removed.connect(self._on_removed)
        self.who.turned.connect(self._on_turned)

    def show_workshop(self, shown: Showing) -> None:
        """Show the voters, and the chosen one's ballot."""
        if self._shown is None or self._shown.workshop.id != shown.workshop.id:
            agenda = shown.workshop.playbook.agenda(shown.workshop.facts.get("agenda"))
            self.who.begin(PERSONS if agenda.ballots == "persons" else TABLES)
        self._shown = shown
        self.who.show_voters(shown, self._state)
        self._show_ballot()

    def keep(self) -> None:
        """Let the digits typed so far count."""
        self.grid.keep()

    def _show_ballot(self) -> None:
        shown, voter = self._shown, self.who.voter
        self.grid.setVisible(voter is not None)
        if shown is None or voter is None:
            return
        parts = self._parts(shown)
        ballot = ballot_of(shown.workshop, voter)
        rows = [
            GridRow(id, gap.title, shown.workshop.code(id), _marks(shown, ballot, id, parts))
            for id, gap in shown.workshop.gaps.items()
        ]
        hidden = bool(voter.participant) and not shown.own
        self.grid.show_rows(tr("Gap"), self._columns(shown, parts), rows, hidden=hidden)
        say(self.hint, self._hint(shown, voter, hidden=hidden))

    def _parts(self, shown: Showing) -> tuple[str, ...]:
        return PARTS if shown.figures.rules.ask_impact else PARTS[:1]

    def _columns(self, shown: Showing, parts: tuple[str, ...]) -> tuple[GridColumn, ...]:
        columns = (
            GridColumn(tr("Points"), 0, shown.workshop.rules.points),
            GridColumn(tr("Impact"), LOW, HIGH, unknown=True),
            GridColumn(tr("Feasib."), LOW, HIGH, tr("Feasibility"), unknown=True),
        )
        return columns[: len(parts)]

    def _hint(self, shown: Showing, voter: Voter, *, hidden: bool) -> str:
        left = points_left(shown.workshop, voter)
        said = "" if left is None else ntr("{n} point left", "{n} points left", left)
        safe = tr("• hides one person’s answer; F8 shows it") if hidden else ""
        return " · ".join(part for part in (said, safe) if part)

    def _state(self, voter: Voter) -> tuple[str, bool]:
        """How many points a voter placed, and whether that is all of them."""
        assert self._shown is not None  # noqa: S101 - asked while showing
        workshop = self._shown.workshop
        ballot = ballot_of(workshop, voter)
        placed = placed_on(workshop, ballot)
        if voter.participant:
            return f"{placed}/{workshop.rules.points}", placed >= workshop.rules.points
        return (str(placed) if placed else ""), placed > 0

    @Slot(str, int, object)
    def _on_answered(self, gap: str, column: int, number: int | None) -> None:
        shown, voter = self._shown, self.who.voter
        if shown is None or voter is None:
            return
        part = PARTS[column]
        over = too_many(shown.workshop, voter, gap, number) if part == "points" else None
        if over is not None:
            each = shown.workshop.rules.points
            say(
                self.trouble,
                tr("That makes {n} points; each person has {each}.", n=over, each=each),
            )
            return
        ballot = ballot_of(shown.workshop, voter)
        changed = shown.workshop.vote(ballot, gap)._asdict() | {part: number, "way": self.who.way}
        self.edited.emit(on_ballot(shown.workshop, voter, vote(ballot, gap, Vote(**changed))))

    @Slot()
    def _on_finished(self) -> None:
        self.who.go_on(lambda voter: self._state(voter)[1])

    @Slot(object)
    def _on_chosen(self, _: Voter) -> None:
        self._show_ballot()
        self.grid.stand_at_blank()

    @Slot()
    def _on_ready(self) -> None:
        self.grid.setFocus()

    @Slot(str)
    def _on_turned(self, _: str) -> None:
        if self._shown is not None:
            self.show_workshop(self._shown)

    @Slot(str)
    def _on_moved(self, sector: str) -> None:
        if self._shown is not None and self.who.voter is not None:
            act, there = moved(self._shown.workshop, self.who.voter, sector)
            self.edited.emit(act)
            self.who.choose(there)

    @Slot()
    def _on_removed(self) -> None:
        if self._shown is not None and self.who.voter is not None:
            self.edited.emit(without_ballot(self._shown.workshop, self.who.voter))

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.trouble, sentence)


def _marks(shown: Showing, ballot: str, gap: str, parts: tuple[str, ...]) -> tuple[int | None, ...]:
    given = shown.workshop.vote(ballot, gap)
    return tuple(getattr(given, part) for part in parts)
