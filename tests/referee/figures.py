"""Sums, means and comparisons in exact fractions."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

Number = Fraction | float


def exact(value: Any) -> Fraction | None:
    """The number as it was written: 0.1 is one tenth, and a blank stays a blank."""
    return None if value is None or value == "" else Fraction(str(value))


def plain(value: Number | None) -> float | None:
    """The number as JSON has it."""
    return None if value is None else float(value)


def rounded(value: Number) -> float:
    """What every comparison is made on."""
    return round(float(value), 9)


def mean(values: Iterable[Fraction]) -> Fraction | None:
    """The ordinary mean; null of nothing."""
    listed = list(values)
    return sum(listed, Fraction(0)) / len(listed) if listed else None


def balanced(values: Mapping[str, Fraction], weights: Mapping[str, Fraction]) -> Fraction | None:
    """The mean of the sectors' values by their weights; null where no sector gave any."""
    if not values:
        return None
    return sum(weights[s] * x for s, x in values.items()) / sum(weights[s] for s in values)
