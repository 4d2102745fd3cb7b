"""Split or spread out: how the answers lie where an indicator is seen differently."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from workshop_app.domain.readings import IndicatorFigures, level_shares
from workshop_app.domain.small_groups import exactly

SPLIT, SPREAD_OUT = "split", "spread_out"
_DIP, _SLOPES = (True, False, True), {(True, True, False), (False, True, True)}


def shown_levels(figures: IndicatorFigures) -> dict[str, tuple[int, ...]]:
    """The answers on today at each level, of the sectors that answered and may be shown."""
    own = figures.by_sector.items()
    return {s: one.levels for s, one in own if one.levels and any(one.levels)}


def division(figures: IndicatorFigures, weights: Mapping[str, float]) -> str | None:
    """`split` where answers gather at both ends, else `spread_out`; None where all see it alike.

    Only of indicators seen differently (the method's *disputed*), on the sectors that may be
    shown, each weighing what it weighs; None, too, on a scale of two levels, which has no middle.
    """
    if not figures.disputed:
        return None
    agreement = unimodality(level_shares(shown_levels(figures), weights))
    if agreement is None:
        return None
    return SPLIT if exactly(agreement) < 0 else SPREAD_OUT


def unimodality(answers: Sequence[float]) -> float | None:
    """Van der Eijk's A of counts or shares at each level, -1..1 (Quality and Quantity, 2001).

    1 where all answers are the same, 0 where each level has as many, -1 where half stands at each
    end; None with fewer than three levels, or without answers.
    """
    total = sum(answers)
    if len(answers) < 3 or not total:
        return None
    left, agreement = list(answers), 0.0
    while any(left):
        pattern = tuple(count > 0 for count in left)
        least = min(count for count in left if count > 0)
        agreement += least * sum(pattern) / total * _of_layer(pattern)
        left = [count - least if count > 0 else 0 for count in left]
    return agreement


@lru_cache(maxsize=256)  # a scale of five levels has 31 patterns
def _of_layer(pattern: tuple[bool, ...]) -> float:
    """A of one layer, in which every level has as many answers as any other, or none."""
    levels, taken = len(pattern), sum(pattern)
    if taken == levels:
        return 0.0
    triples = list(combinations(pattern, 3))
    slopes, dips = _count(triples, _SLOPES), _count(triples, {_DIP})
    shape = 1.0
    if slopes or dips:
        shape = ((levels - 2) * slopes - (levels - 1) * dips) / ((levels - 2) * (slopes + dips))
    return shape * (1 - (taken - 1) / (levels - 1))


def _count(triples: Iterable[tuple[bool, ...]], wanted: set[tuple[bool, bool, bool]]) -> int:
    return sum(triple in wanted for triple in triples)
