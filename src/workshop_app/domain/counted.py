"""Counted: points by hands, dots or ballots, held against what a sector had to give."""

from dataclasses import dataclass

from workshop_app.domain.stages.assess import Row
from workshop_app.domain.voters import Voter, ballot_of
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class SectorCount:
    """A sector's count: the heads it stands for (None: not told), their points, points placed."""

    sector: str
    heads: int | None
    had: int | None
    placed: int

    @property
    def over(self) -> int:
        """How many points were counted beyond those that there were."""
        return max(self.placed - self.had, 0) if self.had is not None else 0


def sector_count(workshop: Workshop, sector: str, way: str) -> SectorCount:
    """What a sector's hands or dots come to."""
    ballot = ballot_of(workshop, Voter(sector, count=way))
    held = workshop.ballots.get(ballot)
    heads = held.heads if held else workshop.facts.get(f"heads.{sector}")
    placed = placed_on(workshop, ballot) if held else 0
    had = None if heads is None else heads * workshop.rules.points
    return SectorCount(sector, heads, had, placed)


def placed_on(workshop: Workshop, ballot: str) -> int:
    """The points of a ballot over all gaps."""
    return sum(row[0] or 0 for row in _votes(workshop, ballot))


def points_left(workshop: Workshop, voter: Voter) -> int | None:
    """The points a person still has to place; None for tables and counts, which have no limit."""
    if not voter.participant:
        return None
    return workshop.rules.points - placed_on(workshop, ballot_of(workshop, voter))


def too_many(workshop: Workshop, voter: Voter, gap: str, points: int | None) -> int | None:
    """What a person's points would come to where that is more than one has; else None."""
    if not voter.participant:
        return None
    ballot = ballot_of(workshop, voter)
    before = placed_on(workshop, ballot)
    placed = before - (workshop.vote(ballot, gap).points or 0) + (points or 0)
    return placed if placed > workshop.rules.points and placed > before else None


def people_twice(workshop: Workshop, sector: str) -> int:
    """How many more voted in a sector than it has people: ballots and heads together."""
    heads = sum(b.heads or 0 for b in workshop.ballots.values() if b.count and b.sector == sector)
    persons = sum(
        bool(b.participant) and placed_on(workshop, b.id) > 0
        for b in workshop.ballots.values()
        if b.sector == sector
    )
    recorded = sum(person.sector == sector for person in workshop.participants.values())
    people = max(recorded, workshop.facts.get(f"heads.{sector}") or 0)
    return max(persons + heads - people, 0) if people and heads else 0


def _votes(workshop: Workshop, ballot: str) -> list[Row]:
    rows = workshop.votes.get(ballot, {})
    return [row for gap, row in rows.items() if gap in workshop.gaps]
