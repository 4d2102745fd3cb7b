"""Prioritise: points on gaps, what the room thinks of impact and feasibility, and its decisions."""

from dataclasses import dataclass
from typing import NamedTuple

from workshop_app.domain.fields import column
from workshop_app.domain.stages.assess import Row


class Vote(NamedTuple):
    """A ballot's points on one gap, and its reading of impact and feasibility (1..5)."""

    points: int | None = None
    impact: int | None = None
    feasibility: int | None = None
    way: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The group's own word on a gap, with its reason; the id is the gap's."""

    id: str
    chosen: bool | None = column("yes")
    reason: str | None = column("text")


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks from 1 to 5 given by a sector: their sum, and how many persons and others gave one."""

    total: int = 0
    persons: int = 0
    others: int = 0

    def plus(self, other: "Marks", sign: int = 1) -> "Marks":
        """These marks with others added, or taken away (`sign` -1)."""
        return Marks(
            self.total + sign * other.total,
            self.persons + sign * other.persons,
            self.others + sign * other.others,
        )


@dataclass(frozen=True, slots=True)
class VoteTally:
    """A sector's votes on one gap."""

    points: int = 0
    impact: Marks = Marks()
    feasibility: Marks = Marks()

    def plus(self, other: "VoteTally", sign: int = 1) -> "VoteTally":
        """This tally with another's ballots added, or taken away (`sign` -1)."""
        return VoteTally(
            self.points + sign * other.points,
            self.impact.plus(other.impact, sign),
            self.feasibility.plus(other.feasibility, sign),
        )


def votes_tally(persons: list[Row], others: list[Row]) -> VoteTally:
    """Tally one sector's votes on one gap: persons', and tables' and counts'."""
    return VoteTally(
        sum([row[0] or 0 for row in persons]) + sum([row[0] or 0 for row in others]),
        _marks(persons, others, 1),
        _marks(persons, others, 2),
    )


def _marks(persons: list[Row], others: list[Row], place: int) -> Marks:
    own, shared = ([r[place] for r in rows if r[place] is not None] for rows in (persons, others))
    return Marks(sum(own) + sum(shared), len(own), len(shared))
