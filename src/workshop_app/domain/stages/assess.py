"""Assess: ballots, their ratings, and the tally of a sector's ratings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workshop_app.domain.fields import column

WAYS = ("typed", "table", "imported", "phone", "paper", "hands", "dots")
COUNTS = ("hands", "dots")

Row = Sequence[Any]
"""A rating or vote as the log holds it: a list or tuple in the order of `Rating` or `Vote`."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One participant's answers, a sector table's agreed ones, or a count of hands or dots."""

    id: str
    sector: str = column("sector", required=True)
    participant: str | None = column("ref", of="participant", owned=True)
    table: str | None = column("text")
    count: str | None = column("choice", choices=COUNTS)
    heads: int | None = column("whole", least=0, most=100_000)


class Rating(NamedTuple):
    """A ballot's answer to one indicator; blank is "don't know". `comment` is a private ref."""

    current: int | None = None
    desired: int | None = None
    importance: int | None = None
    comment: str | None = None
    way: str | None = None


@dataclass(frozen=True, slots=True)
class RatingTally:
    """A sector's answers to one indicator, summed.

    persons, tables: complete ballots (with current and desired); incomplete: with one of them;
    ballots: with anything; current, desired: sums over the complete; levels: complete ballots at
    each level of current; importance: its sum, and how many persons and tables gave one.
    """

    persons: int = 0
    tables: int = 0
    incomplete: int = 0
    ballots: int = 0
    current: int = 0
    desired: int = 0
    levels: tuple[int, ...] = ()
    importance: int = 0
    importance_persons: int = 0
    importance_tables: int = 0

    @property
    def n(self) -> int:
        """How many ballots count."""
        return self.persons + self.tables

    @property
    def n_importance(self) -> int:
        """How many ballots gave an importance."""
        return self.importance_persons + self.importance_tables

    def plus(self, other: "RatingTally", sign: int = 1) -> "RatingTally":
        """This tally with another's ballots added, or taken away (`sign` -1)."""
        return RatingTally(
            self.persons + sign * other.persons,
            self.tables + sign * other.tables,
            self.incomplete + sign * other.incomplete,
            self.ballots + sign * other.ballots,
            self.current + sign * other.current,
            self.desired + sign * other.desired,
            _sum_levels(self.levels, other.levels, sign),
            self.importance + sign * other.importance,
            self.importance_persons + sign * other.importance_persons,
            self.importance_tables + sign * other.importance_tables,
        )


def _sum_levels(one: tuple[int, ...], other: tuple[int, ...], sign: int) -> tuple[int, ...]:
    if not one:
        return tuple(sign * count for count in other)
    return tuple(a + sign * b for a, b in zip(one, other, strict=True))


def rating_tally(persons: list[Row], tables: list[Row], scale: tuple[int, int]) -> RatingTally:
    """Tally one sector's rows for one indicator, persons' and tables'."""
    low, high = scale
    counted = [_complete(rows, low, high) for rows in (persons, tables)]
    complete = counted[0] + counted[1]
    current = [row[0] for row in complete]
    rows = persons + tables
    partial = sum([(row[0] is None) != (row[1] is None) for row in rows])
    importance = [[row[2] for row in part if row[2] is not None] for part in (persons, tables)]
    blank = sum([row[0] is None and row[1] is None and row[2] is None for row in rows])
    return RatingTally(
        len(counted[0]),
        len(counted[1]),
        partial,
        len(rows) - blank,
        sum(current),
        sum([row[1] for row in complete]),
        tuple([current.count(level) for level in range(low, high + 1)]),
        sum(importance[0]) + sum(importance[1]),
        len(importance[0]),
        len(importance[1]),
    )


def _complete(rows: list[Row], low: int, high: int) -> list[Row]:
    return [
        row for row in rows if row[0] is not None and row[1] is not None and low <= row[0] <= high
    ]
