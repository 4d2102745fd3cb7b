"""What the priority grid shows: gaps by impact and feasibility, or else by need and share."""

from collections.abc import Iterator
from dataclasses import dataclass

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.priorities import MIDDLE, RankedGap
from workshop_app.text import NOT_KNOWN, number, percent, tr

LOWEST, HIGHEST = 1, 5
MOST_NEED = 100


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale of the grid: its ends, the numbers that stand along it, where it is cut in two."""

    name: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    cut: float | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """A gap: where it lies, None where that is not known or hidden, and what is said of it."""

    id: str
    code: str
    title: str
    across: float | None
    up: float | None
    across_text: str
    up_text: str
    chosen: bool
    quarter: str = ""

    @property
    def state(self) -> str:
        """Whether it goes first, in words."""
        return tr("goes first") if self.chosen else tr("not among the first")


@dataclass(frozen=True, slots=True)
class Grid:
    """Gaps on two scales; quarters: words for the corners, from the upper left, row by row."""

    across: Axis
    up: Axis
    dots: tuple[Dot, ...]
    quarters: tuple[str, ...] = ()

    @property
    def placed(self) -> tuple[Dot, ...]:
        """The gaps that have a place on it."""
        return tuple(dot for dot in self.dots if dot.across is not None and dot.up is not None)


def grid_of(shown: Showing) -> Grid | None:
    """The grid as these eyes may see it; None where nothing has a place on it yet."""
    gaps = shown.view.priorities.gaps
    if shown.open("prioritise"):
        return None
    if any(gap.quadrant for gap in gaps):
        return _by_impact(shown)
    if any(gap.share is not None and gap.need is not None for gap in gaps):
        return _by_need(shown)
    return None


def _by_impact(shown: Showing) -> Grid:
    """Impact and feasibility, with the quarters as they are printed."""
    ticks = tuple((level, str(level)) for level in (LOWEST, MIDDLE, HIGHEST))
    return Grid(
        Axis(tr("Feasibility"), LOWEST, HIGHEST, ticks, MIDDLE),
        Axis(tr("Impact"), LOWEST, HIGHEST, ticks, MIDDLE),
        tuple(_impact_dots(shown)),
        (tr("major project"), tr("quick win"), tr("set aside"), tr("fill-in")),
    )


def _impact_dots(shown: Showing) -> Iterator[Dot]:
    for gap in shown.view.priorities.gaps:
        across, up = number(gap.feasibility, 1), number(gap.impact, 1)
        quarter = words.quadrant(gap.quadrant)
        yield Dot(
            gap.id,
            *_named(gap, shown),
            gap.feasibility,
            gap.impact,
            across,
            up,
            gap.chosen,
            quarter,
        )


def _by_need(shown: Showing) -> Grid:
    """Need and share of the points, for a day that asks for no impact."""
    shares = [gap.share for gap in shown.view.priorities.gaps if gap.share is not None]
    most = max(*shares, 0.1)
    needs = tuple((need, str(need)) for need in (0, MOST_NEED // 2, MOST_NEED))
    points = tuple((share, percent(share)) for share in (0, most / 2, most))
    return Grid(
        Axis(tr("Need"), 0, MOST_NEED, needs),
        Axis(tr("Share"), 0, most, points),
        tuple(_need_dots(shown)),
    )


def _need_dots(shown: Showing) -> Iterator[Dot]:
    for gap in shown.view.priorities.gaps:
        across = NOT_KNOWN if gap.need is None else number(gap.need, 0)
        yield Dot(
            gap.id,
            *_named(gap, shown),
            gap.need,
            gap.share,
            across,
            percent(gap.share),
            gap.chosen,
        )


def _named(gap: RankedGap, shown: Showing) -> tuple[str, str]:
    return shown.workshop.code(gap.id), shown.workshop.gaps[gap.id].title
