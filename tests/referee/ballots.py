"""Whose answer a row is, and who is there at all."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from .rules import Rules

COUNTED_WAYS = ("hands", "dots")
ANSWERS = ("current", "desired", "importance")


class Ballot(NamedTuple):
    """One participant, one table of a sector, or one count of a sector's hands or dots."""

    kind: str
    sector: str
    code: str


def ballot_of(row: Mapping[str, Any], *, of_votes: bool = False) -> Ballot:
    """The ballot that a row of ratings or votes belongs to."""
    # Reading: a row that names a participant and a table is the participant's.
    if row.get("participant"):
        return Ballot("person", row["sector"], row["participant"])
    if row.get("table"):
        return Ballot("table", row["sector"], row["table"])
    if of_votes and row.get("way") in COUNTED_WAYS:
        return Ballot("count", row["sector"], row["way"])
    return Ballot("table", row["sector"], "")


def answers_anything(row: Mapping[str, Any]) -> bool:
    """At least one of current, desired, importance."""
    return any(row.get(answer) is not None for answer in ANSWERS)


def ballots_by_sector(ratings: list[dict[str, Any]], rules: Rules) -> dict[str, set[Ballot]]:
    """Persons and tables that rated anything."""
    given = {ballot_of(row) for row in ratings if answers_anything(row)}
    return {sector: {b for b in given if b.sector == sector} for sector in rules.sectors}


def participants_by_sector(
    tables: Mapping[str, list[dict[str, Any]]], rules: Rules
) -> dict[str, set[str]]:
    """Codes on record, also those named only by ratings, votes or motivations; no observers."""
    sector_of: dict[str, str] = {}
    for kind in ("participants", "ratings", "votes", "motivations"):
        for row in tables.get(kind, []):
            if row.get("participant"):
                sector_of.setdefault(row["participant"], row["sector"])
    return {s: {code for code, of in sector_of.items() if of == s} for s in rules.sectors}
