"""What the bars of priorities show: gaps in listed order, with their parts by sector."""

from dataclasses import dataclass

from workshop_app.desktop import words
from workshop_app.desktop.showing import Face, Showing
from workshop_app.domain.priorities import RankedGap
from workshop_app.domain.standing import undecided_tie
from workshop_app.text import percent, tr


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A gap's bar; parts: what each sector adds to its share, 0..1, or none where hidden."""

    id: str
    rank: str
    title: str
    share: float | None
    share_text: str
    parts: tuple[tuple[Face, float], ...]
    chosen: bool
    mark: str

    @property
    def state(self) -> str:
        """Whether it goes first, in words, and what the group said to it."""
        first = tr("goes first") if self.chosen else tr("not among the first")
        return words.listed((first, self.mark))


def share_rows(shown: Showing) -> tuple[ShareRow, ...]:
    """The gaps that go first, then the others, each in listed order."""
    rows = [_row(gap, shown) for gap in shown.view.priorities.gaps]
    return tuple(sorted(rows, key=lambda row: not row.chosen))


def cut_text(shown: Showing) -> str:
    """What stands at the cut line: how many go first, and whether it was close."""
    found = shown.view.priorities
    chosen = sum(gap.chosen for gap in found.gaps)
    line = tr("cut line: {n}", n=chosen)
    if found.cut_tie:
        codes = ", ".join(shown.workshop.code(gap) for gap in found.cut_tie)
        open_tie = tr("a tie of {gaps}: the group decides", gaps=codes)
        settled = tr("a tie of {gaps}: the group decided", gaps=codes)
        return words.listed((line, open_tie if undecided_tie(shown.figures) else settled))
    return words.listed((line, tr("almost a tie with the next"))) if found.close_call else line


def _row(gap: RankedGap, shown: Showing) -> ShareRow:
    workshop = shown.workshop
    hidden = shown.open("prioritise")
    share = None if hidden else gap.share
    return ShareRow(
        id=gap.id,
        rank="" if hidden or gap.rank is None else str(gap.rank),
        title=f"{workshop.code(gap.id)} · {workshop.gaps[gap.id].title}",
        share=share,
        share_text="" if share is None else percent(share),
        parts=() if hidden else _parts(gap, shown),
        chosen=gap.chosen and not hidden,
        mark=_mark(gap, shown),
    )


def _parts(gap: RankedGap, shown: Showing) -> tuple[tuple[Face, float], ...]:
    """Each sector's weighted part of the share; together they are the share."""
    weights = shown.figures.rules.weights
    given = {s: v for s, v in gap.share_by_sector.items() if v is not None}
    total = sum(weights[s] for s in given)
    faces = {face.id: face for face in shown.faces()}
    return tuple((faces[s], weights[s] * value / total) for s, value in given.items() if s in faces)


def _mark(gap: RankedGap, shown: Showing) -> str:
    decision = shown.workshop.decisions.get(gap.id)
    if decision is None or decision.chosen is None:
        return ""
    return tr("the group: yes") if decision.chosen else tr("the group: not now")


def part_text(part: float) -> str:
    """What a sector adds to a share, as it is written beside the share."""
    return percent(part, 1)
