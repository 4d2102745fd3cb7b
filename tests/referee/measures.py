"""Consensus, spread, class and dispute: what is read off the sectors' ratings."""

from collections.abc import Mapping
from fractions import Fraction
from math import log2

from .figures import rounded
from .ratings import SectorRating
from .rules import Rules


def consensus_of(heard: Mapping[str, SectorRating], rules: Rules) -> float | None:
    """Agreement on the current level: 1 all the same, 0 half at each end."""
    if not heard:
        return None
    weights, sectors = rules.weights, list(heard)
    levels = range(rules.lowest, rules.highest + 1)
    counts = {s: heard[s].levels(rules) for s in sectors}
    portions = [
        sum(weights[s] * counts[s][i] / heard[s].n for s in sectors)
        / sum(weights[s] for s in sectors)
        for i in range(len(levels))
    ]
    return tastle_wierman(list(levels), portions, rules.width)


def tastle_wierman(levels: list[int], portions: list[Fraction], width: int) -> float:
    """The consensus of portions that add up to 1."""
    mu = sum(p * k for p, k in zip(portions, levels, strict=True))
    terms = [
        float(p) * log2(1 - abs(k - mu) / width)
        for p, k in zip(portions, levels, strict=True)
        if p > 0
    ]
    return 1 + sum(terms)


def spread_of(heard: Mapping[str, SectorRating]) -> Fraction | None:
    """From the smallest gap of a sector to the largest."""
    gaps = [rating.gap for rating in heard.values()]
    return max(gaps) - min(gaps) if len(gaps) >= 2 else None


def class_of(gap: Fraction | None, rules: Rules) -> str | None:
    """The class of a gap, by the thresholds."""
    if gap is None:
        return None
    for name, threshold in (("met", "small"), ("small", "gap"), ("gap", "critical")):
        if rounded(gap) < rounded(rules.thresholds[threshold]):
            return name
    return "critical"


def disputed(heard: Mapping[str, SectorRating], rules: Rules) -> bool | None:
    """Little consensus, or sectors that see it far apart."""
    consensus = consensus_of(heard, rules)
    if consensus is None:
        return None
    if rounded(consensus) < rounded(rules.thresholds["consensus"]):
        return True
    spread = spread_of({s: r for s, r in heard.items() if r.speaks_for_spread(rules)})
    return spread is not None and rounded(spread) >= rounded(rules.thresholds["spread"])
