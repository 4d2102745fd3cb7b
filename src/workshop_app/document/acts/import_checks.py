"""What an import lets pass, but the room should look at: warnings, once all rows are in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from workshop_app.document.acts.import_draft import Draft
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.people import folded
from workshop_app.domain.playbook import in_language
from workshop_app.domain.table_kinds import Table
from workshop_app.domain.words import SECTORS

OVERCOUNTED = mark("{sector}: the count has {points} points, but {heads} persons have {most}")
TOO_MANY = mark("{sector}: {ballots} ballots and {heads} persons counted, but {people} people")
BOTH = mark("{sector}: {people} answered alone and at table {table}")
MIXED = {
    "ratings": mark("{sector}: ratings by persons and by tables; a table weighs as one person"),
    "points": mark("{sector}: points by persons and by tables"),
    "marks": mark("{sector}: impact and feasibility by persons and by tables"),
}

_SLOTS = {"ratings": ("rating", 0, 3), "points": ("vote", 0, 1), "marks": ("vote", 1, 3)}
"""Sorts of answers: the register they lie in, and the slots of its rows."""


class _Ballot(NamedTuple):
    """A ballot as it will be; counted: hands or dots, where it is a count."""

    id: str
    sector: str
    participant: str | None
    table: str | None
    counted: str | None
    heads: int | None


def check_ballots(draft: Draft, tables: Sequence[Table]) -> None:
    """Add warnings on the sectors of which the tables hold ratings or votes."""
    spoken = {
        row.text("sector") for t in tables if t.kind in {"ratings", "votes"} for row in t.rows
    }
    if not spoken:
        return
    ballots = [_ballot(draft, id) for id in draft.all("ballot")]
    for sector in (sector for sector in draft.sectors if sector in spoken):
        own = [ballot for ballot in ballots if ballot.sector == sector]
        name = _name(draft, sector)
        draft.warnings.extend(_overcounted(draft, own, name))
        draft.warnings.extend(_mixed(draft, own, name))
        draft.warnings.extend(_too_many(draft, sector, own, name))


def _ballot(draft: Draft, id: str) -> _Ballot:
    names = ("sector", "participant", "table", "count", "heads")
    return _Ballot(id, *(draft.value("ballot", id, name) for name in names))


def _name(draft: Draft, sector: str) -> object:
    if sector in SECTORS:
        return Message(SECTORS[sector])
    titles = {own.id: own.title for own in draft.workshop.playbook.extra_sectors}
    return in_language(titles.get(sector, {}), *draft.workshop.languages) or sector


def _overcounted(draft: Draft, ballots: Sequence[_Ballot], name: object) -> Iterator[Message]:
    for ballot in ballots:
        points = draft.points_on(ballot.id) if ballot.counted else 0
        if ballot.heads is not None and points > ballot.heads * draft.rules.points:
            most = ballot.heads * draft.rules.points
            yield Message(OVERCOUNTED, sector=name, points=points, heads=ballot.heads, most=most)


def _mixed(draft: Draft, ballots: Sequence[_Ballot], name: object) -> Iterator[Message]:
    """A sector that answers both by person and by table, and who does both."""
    asked = [ballot for ballot in ballots if not ballot.counted]
    for sort, sentence in MIXED.items():
        given = [ballot for ballot in asked if _gave(draft, ballot, sort)]
        persons = [ballot for ballot in given if ballot.participant]
        if not 0 < len(persons) < len(given):
            continue
        yield Message(sentence, sector=name)
        for table in (ballot.table for ballot in given if not ballot.participant and ballot.table):
            both = [p for p in persons if p.table and folded(p.table) == folded(table)]
            if both:
                yield Message(BOTH, sector=name, people=_codes(draft, both), table=table)


def _gave(draft: Draft, ballot: _Ballot, sort: str) -> bool:
    register, start, end = _SLOTS[sort]
    rows = draft.answers_on(register, ballot.id).values()
    values = [value for row in rows for value in row[start:end]]
    return any(values) if sort == "points" else any(value is not None for value in values)


def _codes(draft: Draft, ballots: Sequence[_Ballot]) -> tuple[str, ...]:
    codes: Mapping[str, str] = draft.codes["participant"]
    return tuple(codes.get(ballot.participant or "", "") for ballot in ballots)


def _too_many(
    draft: Draft, sector: str, ballots: Sequence[_Ballot], name: object
) -> Iterator[Message]:
    """Somebody among the heads has placed points of their own, too."""
    heads = sum(ballot.heads or 0 for ballot in ballots if ballot.counted)
    persons = sum(bool(ballot.participant) and draft.points_on(ballot.id) > 0 for ballot in ballots)
    recorded = [draft.value("participant", id, "sector") for id in draft.all("participant")]
    at_the_door: Any = draft.facts.get(f"heads.{sector}")
    people = max(recorded.count(sector), at_the_door or 0)
    if people and heads and persons + heads > people:
        yield Message(TOO_MANY, sector=name, ballots=persons, heads=heads, people=people)
