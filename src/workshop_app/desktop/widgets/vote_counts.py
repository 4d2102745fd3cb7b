"""Counts of dots or hands: one grid of gap by sector, typed as they are read from the wall."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.showing import Face, Showing
from workshop_app.desktop.widgets.ballot_grid import BallotGrid
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.counted import people_twice, sector_count
from workshop_app.domain.edits import Act, change, together, vote
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.voters import Voter, ballot_of, on_ballot
from workshop_app.text import ntr, tr

HEADS = "heads"
MOST = 9999
CELL, ROW = 44, 28


class VoteCounts(QWidget):
    """A row a gap and a column a sector, with the heads that a count stands for at the end."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way, self.grid = ChoiceField(blank=False), BallotGrid()
        self.sums, self.trouble = label("", "note"), label("", "trouble-note")
        self.covered = label("", "note")
        self.grid.be_dense(width=CELL, height=ROW)
        self.grid.setAccessibleName(tr("Points counted, gap by sector"))
        self.way.setAccessibleName(tr("How the points were given"))
        self._shown: Showing | None = None
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self.way, self.grid, self.trouble, self.covered, self.sums):
            lines.addWidget(part)
        self.trouble.hide()
        self.way.entered.connect(self._on_way_entered)
        self.grid.answered.connect(self._on_answered)
        self.grid.looked_at.connect(self._on_looked_at)
        self.grid.refused.connect(self._on_refused)

    def show_workshop(self, shown: Showing) -> None:
        """Show the points of each gap by sector; a sector's own are hidden where a ballot hides."""
        if self._shown is None or self._shown.workshop.id != shown.workshop.id:
            self.way.offer([("dots", tr("Dots")), ("hands", tr("Hands"))])
            self.way.choose(_way_so_far(shown))
        self._shown = shown
        columns = [
            GridColumn(face.letter, 0, MOST, face.name, face.colour) for face in shown.faces()
        ]
        gaps = [
            GridRow(id, "", shown.workshop.code(id), self._points(id)) for id in shown.workshop.gaps
        ]
        heads = GridRow(HEADS, tr("People"), "", self._heads(), apart=True)
        covered = (shown.open("prioritise") or bool(shown.view.priorities.hidden)) and not shown.own
        self.grid.show_rows(tr("Gap"), columns, [*gaps, heads], hidden=covered)
        say(self.covered, tr("• hides what each sector gave; F8 shows it") if covered else "")
        self.grid.setFixedHeight(self.grid.sizeHint().height())
        self._show_sums(self.grid.column)

    def keep(self) -> None:
        """Let the digits typed so far count."""
        self.grid.keep()

    def _voter(self, face: Face) -> Voter:
        return Voter(face.id, count=str(self.way.value))

    def _points(self, gap: str) -> tuple[int | None, ...]:
        assert self._shown is not None  # noqa: S101 - asked while showing
        workshop = self._shown.workshop
        ballots = (ballot_of(workshop, self._voter(face)) for face in self._shown.faces())
        return tuple(
            workshop.vote(ballot, gap).points if ballot in workshop.ballots else None
            for ballot in ballots
        )

    def _heads(self) -> tuple[int | None, ...]:
        assert self._shown is not None  # noqa: S101 - asked while showing
        workshop, way = self._shown.workshop, str(self.way.value)
        return tuple(sector_count(workshop, face.id, way).heads for face in self._shown.faces())

    def _show_sums(self, column: int) -> None:
        """Hold a sector's points against what its people had to give."""
        assert self._shown is not None  # noqa: S101 - asked while showing
        faces = self._shown.faces()
        if not 0 <= column < len(faces):
            say(self.sums, "")
            return
        workshop, face = self._shown.workshop, faces[column]
        count = sector_count(workshop, face.id, str(self.way.value))
        lines = [_sum_words(face, count.heads, workshop.rules.points, count.placed, count.over)]
        if twice := people_twice(workshop, face.id):
            text = ntr(
                "{sector}: {n} person more than are here voted, by ballot and by count.",
                "{sector}: {n} persons more than are here voted, by ballot and by count.",
                twice,
                sector=face.name,
            )
            lines.append(text)
        say(self.sums, "\n".join(lines))

    def _counted(self, face: Face, gap: str, points: int | None) -> Act:
        assert self._shown is not None  # noqa: S101 - asked while showing
        workshop, voter = self._shown.workshop, self._voter(face)
        ballot = ballot_of(workshop, voter)
        before = workshop.vote(ballot, gap)
        after = Vote(points, before.impact, before.feasibility, str(self.way.value))
        return on_ballot(workshop, voter, vote(ballot, gap, after))

    def _headed(self, face: Face, heads: int | None) -> Act:
        assert self._shown is not None  # noqa: S101 - asked while showing
        workshop, voter = self._shown.workshop, self._voter(face)
        act = change("ballot", ballot_of(workshop, voter), heads=heads)
        return together("heads", on_ballot(workshop, voter, act))

    @Slot(str, int, object)
    def _on_answered(self, id: str, column: int, number: int | None) -> None:
        if self._shown is not None:
            face = self._shown.faces()[column]
            self.edited.emit(
                self._headed(face, number) if id == HEADS else self._counted(face, id, number)
            )

    @Slot(str, int)
    def _on_looked_at(self, _: str, column: int) -> None:
        if self._shown is not None:
            self._show_sums(column)

    @Slot(object)
    def _on_way_entered(self, _: object) -> None:
        if self._shown is not None:
            self.show_workshop(self._shown)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.trouble, sentence)


def _way_so_far(shown: Showing) -> str:
    """Hands where hands were counted and no dots."""
    ways = {ballot.count for ballot in shown.workshop.ballots.values() if ballot.count}
    return "hands" if ways == {"hands"} else "dots"


def _sum_words(face: Face, heads: int | None, each: int, placed: int, over: int) -> str:
    if heads is None:
        return tr(
            "{sector}: {placed} points counted; type how many people placed them.",
            sector=face.name,
            placed=placed,
        )
    said = tr(
        "{sector}: {heads} × {each} = {had}, counted {placed}",
        sector=face.name,
        heads=heads,
        each=each,
        had=heads * each,
        placed=placed,
    )
    if over:
        beyond = ntr("{n} too many", "{n} too many", over)
        return f"{said} · {beyond}"
    return f"{said} ✓" if placed == heads * each else said
