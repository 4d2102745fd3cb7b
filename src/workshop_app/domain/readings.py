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
    shares = level_shares(levels, weights)
    if not shares:
        return None
    mean = sum(share * (lowest + place) for place, share in enumerate(shares))
    return 1 + sum(
        share * log2(1 - abs(lowest + place - mean) / (len(shares) - 1))
        for place, share in enumerate(shares)
        if share > 0
    )


def level_shares(
    levels: Mapping[str, Sequence[float]], weights: Mapping[str, float]
) -> list[float]:
    """The share of the answers at each level, 0..1, each sector weighing what it weighs.

    levels: the counts of each sector that answered; empty where none did.
    """
    if not levels:
        return []
    total = sum(weights[sector] for sector in levels)
    shares = [0.0] * len(next(iter(levels.values())))
    for sector, counts in levels.items():
        part = weights[sector] / (sum(counts) * total)
        for place, count in enumerate(counts):
            shares[place] += part * count
    return shares


@dataclass(frozen=True, slots=True)
class _Heard:
    """The sectors that answered an indicator, and which of them may not be shown.

    rated: with ballots that count; weighed: with any importance; hidden, quiet: those of each that
    the small-group rule hides; concealed, unweighed: whether it hides the balanced values, too.
    """

    rated: Mapping[str, RatingTally]
    weighed: Mapping[str, RatingTally]
    hidden: frozenset[str]
    quiet: frozenset[str]
    concealed: bool
    unweighed: bool

    @property
    def shown(self) -> Mapping[str, RatingTally]:
        """The sectors whose ratings may be shown."""
        return {s: tally for s, tally in self.rated.items() if s not in self.hidden}


def _heard_in(cells: Mapping[str, RatingTally], rules: Rules, *, public: bool) -> _Heard:
    rated = {s: cells[s] for s in rules.sectors if s in cells and cells[s].n}
    weighed = {s: cells[s] for s in rules.sectors if s in cells and cells[s].n_importance}
    raters = {s: Voices(t.persons, t.tables) for s, t in rated.items()}
    weighers = {s: Voices(t.importance_persons, t.importance_tables) for s, t in weighed.items()}
    hidden = _hidden(raters, rules, public=public)
    quiet = _hidden(weighers, rules, public=public)
    return _Heard(
        rated,
        weighed,
        hidden,
        quiet,
        concealed=conceals(hidden, rated, rules.weights),
        unweighed=conceals(quiet, weighed, rules.weights),
    )


def indicator_figures(
    indicator: Indicator, cells: Mapping[str, RatingTally], rules: Rules, *, public: bool = False
) -> IndicatorFigures:
    """Reckon one indicator from its sectors' tallies; `public` obeys the small-group rule."""
    heard = _heard_in(cells, rules, public=public)
    current, desired, gap, importance = _balanced(heard, rules)
    shown = heard.shown
    agreement = consensus({s: t.levels for s, t in shown.items()}, rules.weights, rules.scale[0])
    gaps = {s: (t.desired - t.current) / t.n for s, t in shown.items()}
    need_hidden = bool(heard.rated) and (heard.concealed or heard.unweighed)
    return IndicatorFigures(
        id=indicator.id,
        dimension=indicator.dimension,
        ballots=sum(t.ballots for t in cells.values()),
        incomplete=sum(t.incomplete for t in cells.values()),
        current=current,
        desired=desired,
        gap=gap,
        importance=importance,
        need=None if need_hidden else _need(gap, importance, rules),
        consensus=agreement,
        spread=None if heard.hidden else _spread(gaps.values()),
        level=classify(gap, rules.thresholds),
        disputed=_disputed(agreement, gaps, shown, rules),
        not_heard=tuple(s for s in rules.expected if s not in heard.rated),
        by_sector=_by_sector(cells, rules, heard),
        hidden=heard.hidden,
        concealed=heard.concealed,
        need_hidden=need_hidden,
    )


def _balanced(heard: _Heard, rules: Rules) -> tuple[float | None, ...]:
    """Current, desired, gap and importance over all sectors; None where hidden or not given."""
    rated = {} if heard.concealed else heard.rated
    weighed = {} if heard.unweighed else heard.weighed
    parts = (
        {s: t.current / t.n for s, t in rated.items()},
        {s: t.desired / t.n for s, t in rated.items()},
        {s: (t.desired - t.current) / t.n for s, t in rated.items()},
        {s: t.importance / t.n_importance for s, t in weighed.items()},
    )
    return tuple(balanced(part, rules.weights) for part in parts)


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
    cells: Mapping[str, RatingTally], rules: Rules, heard: _Heard
) -> Mapping[str, SectorFigures]:
    return {
        s: _sector_figures(cells[s], hidden=s in heard.hidden, quiet=s in heard.quiet)
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
            if any(_counted_in(s, figures) for figures in inside)
        },
    )


def _counted_in(sector: str, figures: IndicatorFigures) -> bool:
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
