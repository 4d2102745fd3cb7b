"""The house's colours on paper, the sectors' marks and the steps of a gap."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.domain.playbook import Playbook

INK = "#1B2430"
SECOND = "#52606D"
RULE = "#666D75"
FAINT = "#A9B0B8"
WASH = "#F5F7F9"
ACCENT = "#0F5E7A"
ATTENTION = "#9A6700"
WHITE = "#FFFFFF"

GAP_STEPS = ("#FFF1D6", "#FBD38D", "#F6A04D", "#DD6B35", "#9B2C12")


@dataclass(frozen=True, slots=True)
class SectorMark:
    """How a sector is told from the others: its letter, its colour behind white, its hatch."""

    letter: str
    colour: str
    hatch: str


_MARKS = {
    "government": SectorMark("G", "#0072B2", ""),
    "industry": SectorMark("I", "#B85100", "/"),
    "ngo": SectorMark("O", "#007A5A", "\\"),
    "academia": SectorMark("A", "#7B4EA3", "-"),
}
_MORE = (("#5B5B00", "|"), ("#A3195B", "x"), ("#3B4A5A", "+"), ("#6B3E00", "/"))


def sector_marks(playbook: Playbook) -> dict[str, SectorMark]:
    """Give the marks of all sectors of a playbook, its own after the four."""
    marks = {s.id: _MARKS[s.id] for s in playbook.sectors if s.id in _MARKS}
    own = [sector for sector in playbook.sectors if sector.id not in _MARKS]
    for place, sector in enumerate(own):
        colour, hatch = _MORE[place % len(_MORE)]
        marks[sector.id] = SectorMark(sector.letter or sector.id[:1].upper(), colour, hatch)
    return marks


def gap_step(gap: float, thresholds: Sequence[float]) -> int:
    """Give the step of a gap: one for met, small and gap, two for critical, split one step on."""
    small, middle, critical = thresholds
    edges = (small, middle, critical, critical + (critical - middle) / 2)
    return sum(round(gap, 9) >= round(edge, 9) for edge in edges)


def gap_colours(gap: float, thresholds: Sequence[float]) -> tuple[str, str]:
    """Give the ground of a gap's cell, and the ink of the number in it."""
    step = gap_step(gap, thresholds)
    return GAP_STEPS[step], WHITE if step == len(GAP_STEPS) - 1 else INK
