"""Readings: what the ballots say about each indicator and dimension (docs/method.md)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from workshop_app.domain.playbook import Dimension, Indicator, Thresholds
from workshop_app.domain.small_groups import Voices, balanced, conceals, exactly, hidden_sectors
from workshop_app.domain.stages.assess import RatingTally
from workshop_app.domain.stages.prepare import Rules


@dataclass(frozen=True, slots=True)
class SectorFigures:
    """How one sector reads an indicator or a dimension; what is hidden or not known is None."""

    n: int | None
    current: float | None
    desired: float | None
    gap: float | None
    importance: float | None = None
    n_importance: int | None = None
    levels: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class IndicatorFigures:
    """All figures of one indicator (docs/method.md, "Per indicator").

    hidden: sectors whose ratings may not be shown; concealed: the balanced values neither;
    need_hidden: the need neither, since it rests on a hidden value.
    """

    id: str
    dimension: str
    ballots: int
    incomplete: int
    current: float | None
    desired: float | None
    gap: float | None
    importance: float | None
    need: float | None
    consensus: float | None
    spread: float | None
    level: str | None
    disputed: bool | None
    not_heard: tuple[str, ...]
    by_sector: Mapping[str, SectorFigures]
    hidden: frozenset[str] = frozenset()
    concealed: bool = False
    need_hidden: bool = False


@dataclass(frozen=True, slots=True)
class DimensionFigures:
    """A dimension's mean over its indicators, and each sector's over those it answered."""

    id: str
    current: float | None
    desired: float | None
    gap: float | None
    level: str | None
    by_sector: Mapping[str, SectorFigures]


def classify(gap: float | None, thresholds: Thresholds) -> str | None:
    """met, small, gap or critical, by thresholds in levels of the scale; None without a gap."""
    if gap is None:
        return None
    value = exactly(gap)
    if value < exactly(thresholds.small):
        return "met"
    if value < exactly(thresholds.gap):
        return "small"
    return "gap" if value < exactly(thresholds.critical) else "critical"


def consensus(
    levels: Mapping[str, Sequence[int]], weights: Mapping[str, float], lowest: int
) -> float | None:
    """Agreement on `current`, 0..1, from each sector's counts of levels.

    1 where all answers are the same, 0 where half stands at each end. Tastle & Wierman (2007),
    on the sectors' distributions weighed alike (docs/method.md); None where nobody answered.
    """
    if not levels:
        return None
    total = sum(weights[sector] for sector in levels)
    size = len(next(iter(levels.values())))
    shares = [0.0] * size
    for sector, counts in levels.items():
        part = weights[sector] / (sum(counts) * total)
        for place, count in enumerate(counts):
            shares[place] += part * count
    mean = sum(share * (lowest + place) for place, share in enumerate(shares))
    return 1 + sum(
        share * log2(1 - abs(lowest + place - mean) / (size - 1))
        for place, share in enumerate(shares)
        if share > 0
    )


def indicator_figures(
    indicator: Indicator, cells: Mapping[str, RatingTally], rules: Rules, *, public: bool = False
) -> IndicatorFigures:
    """Reckon one indicator from its sectors' tallies; `public` obeys the small-group rule."""
    heard = {s: cells[s] for s in rules.sectors if s in cells and cells[s].n}
    weighing = {s: cells[s] for s in rules.sectors if s in cells and cells[s].n_importance}
    hidden = _hidden(
        {s: Voices(t.persons, t.tables) for s, t in heard.items()}, rules, public=public
    )
    quiet = _hidden(
        {s: Voices(t.importance_persons, t.importance_tables) for s, t in weighing.items()},
        rules,
        public=public,
    )
    concealed = conceals(hidden, heard, rules.weights)
    unweighed = conceals(quiet, weighing, rules.weights)
    current = balanced({s: t.current / t.n for s, t in heard.items()}, rules.weights)
    desired = balanced({s: t.desired / t.n for s, t in heard.items()}, rules.weights)
    gap = balanced({s: (t.desired - t.current) / t.n for s, t in heard.items()}, rules.weights)
    importance = balanced(
        {s: t.importance / t.n_importance for s, t in weighing.items()}, rules.weights
    )
    shown = {s: t for s, t in heard.items() if s not in hidden}
    agreement = consensus({s: t.levels for s, t in shown.items()}, rules.weights, rules.scale[0])
    gaps = {s: (t.desired - t.current) / t.n for s, t in shown.items()}
    return IndicatorFigures(
        id=indicator.id,
        dimension=indicator.dimension,
        ballots=sum(t.ballots for t in cells.values()),
        incomplete=sum(t.incomplete for t in cells.values()),
        current=None if concealed else current,
        desired=None if concealed else desired,
        gap=None if concealed else gap,
        importance=None if unweighed else importance,
        need=None if concealed or unweighed else _need(gap, importance, rules),
        consensus=agreement,
        spread=None if hidden else _spread(gaps.values()),
        level=None if concealed else classify(gap, rules.thresholds),
        disputed=_disputed(agreement, gaps, shown, rules),
        not_heard=tuple(s for s in rules.expected if s not in heard),
        by_sector=_by_sector(cells, rules, hidden, quiet),
        hidden=hidden,
        concealed=concealed,
        need_hidden=concealed or unweighed,
    )


def _hidden(voices: Mapping[str, Voices], rules: Rules, *, public: bool) -> frozenset[str]:
    if not public:
        return frozenset()
    return hidden_sectors(voices, small_group=rules.small_group, order=rules.sectors)


def _need(gap: float | None, importance: float | None, rules: Rules) -> float | None:
    """0..100: how far there is to go, times how much it matters where anybody said so."""
    if gap is None:
        return None
    low, high = rules.scale
    weight = 1 if importance is None else importance / rules.importance_max
    return 100 * max(gap, 0) / (high - low) * weight


def _spread(gaps: Iterable[float]) -> float | None:
    values = list(gaps)
    return max(values) - min(values) if len(values) > 1 else None


def _disputed(
    agreement: float | None,
    gaps: Mapping[str, float],
    shown: Mapping[str, RatingTally],
    rules: Rules,
) -> bool | None:
    """Seen differently: answers far apart, or sectors, counting those that speak for enough."""
    if agreement is None:
        return None
    solid = _spread(gaps[s] for s, t in shown.items() if t.tables or t.persons >= rules.small_group)
    limits = rules.thresholds
    apart = solid is not None and exactly(solid) >= exactly(limits.spread)
    return exactly(agreement) < exactly(limits.consensus) or apart


def _by_sector(
    cells: Mapping[str, RatingTally], rules: Rules, hidden: frozenset[str], quiet: frozenset[str]
) -> Mapping[str, SectorFigures]:
    return {
        s: _sector_figures(cells[s], hidden=s in hidden, quiet=s in quiet)
        for s in rules.sectors
        if s in cells and cells[s].ballots
    }


def _sector_figures(tally: RatingTally, *, hidden: bool, quiet: bool) -> SectorFigures:
    n = tally.n
    counted = bool(n) and not hidden
    weighed = bool(tally.n_importance) and not quiet
    return SectorFigures(
        n=None if hidden else n,
        current=tally.current / n if counted else None,
        desired=tally.desired / n if counted else None,
        gap=(tally.desired - tally.current) / n if counted else None,
        importance=tally.importance / tally.n_importance if weighed else None,
        n_importance=None if quiet else tally.n_importance,
        levels=None if hidden else tally.levels,
    )


def dimension_figures(
    dimension: Dimension, indicators: Mapping[str, IndicatorFigures], rules: Rules
) -> DimensionFigures:
    """A dimension's figures: means over its indicators; hidden where one of them is."""
    inside = [indicators[i.id] for i in dimension.indicators]
    concealed = any(figures.concealed for figures in inside)
    gap = None if concealed else mean(figures.gap for figures in inside)
    return DimensionFigures(
        id=dimension.id,
        current=None if concealed else mean(figures.current for figures in inside),
        desired=None if concealed else mean(figures.desired for figures in inside),
        gap=gap,
        level=classify(gap, rules.thresholds),
        by_sector={
            s: _sector_in_dimension(s, inside)
            for s in rules.sectors
            if any(_heard(s, figures) for figures in inside)
        },
    )


def _heard(sector: str, figures: IndicatorFigures) -> bool:
    own = figures.by_sector.get(sector)
    return own is not None and (own.n is None or own.n > 0)


def _sector_in_dimension(sector: str, inside: list[IndicatorFigures]) -> SectorFigures:
    if any(sector in figures.hidden for figures in inside):
        return SectorFigures(None, None, None, None)
    answered = [f.by_sector[sector] for f in inside if sector in f.by_sector]
    counted = [figures for figures in answered if figures.n]
    return SectorFigures(
        n=min((figures.n or 0 for figures in counted), default=0),
        current=mean(figures.current for figures in counted),
        desired=mean(figures.desired for figures in counted),
        gap=mean(figures.gap for figures in counted),
    )


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of the values that are known; None where none is."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
