"""Voters: whose answers a ballot holds, and the acts that make, move and take away ballots."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workshop_app.domain.edits import Act, change, put, rate, remove, together, vote
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.people import OBSERVER, folded
from workshop_app.domain.stages.assess import Ballot, Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.workshop import Workshop

PERSONS_DIGITS = 3

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Voter:
    """A person by id, a sector's table by its code, or a sector's count of hands or dots.

    code: how the person is known; it makes a participant of whom the session does not know yet.
    """

    sector: str
    participant: str | None = None
    table: str | None = None
    count: str | None = None
    code: str = ""


def ballot_of(workshop: Workshop, voter: Voter) -> str:
    """The id of a voter's ballot, also of one that is not there yet."""
    for ballot in workshop.ballots.values():
        if key_of(ballot) == key_of(voter):
            return ballot.id
    return ballot_id(
        workshop.id,
        sector=voter.sector,
        participant=voter.participant,
        table=voter.table,
        count=voter.count,
    )


def ballots_by_voter(workshop: Workshop) -> Mapping[Key, str]:
    """The ids of all ballots by whose they are, where many are looked for."""
    return {key_of(ballot): id for id, ballot in workshop.ballots.items()}


def key_of(of: Ballot | Voter) -> Key:
    """What tells a ballot from all others."""
    if of.participant:
        return "person", of.participant
    return of.sector, of.count or f"table {folded(of.table or '')}"


def tables(workshop: Workshop, sectors: Iterable[str]) -> Iterator[Voter]:
    """The tables of these sectors; one of each where none has a ballot yet."""
    known = [b for b in workshop.ballots.values() if not b.participant and not b.count]
    for sector in sectors:
        codes = [b.table for b in known if b.sector == sector]
        for code in sorted(codes, key=lambda code: code or "") or [None]:
            yield Voter(sector, table=code)


def persons(workshop: Workshop) -> Iterator[Voter]:
    """Everybody who may answer on a ballot of their own: observers do not."""
    for person in workshop.participants.values():
        if person.sector != OBSERVER:
            yield Voter(person.sector, participant=person.id, code=workshop.code(person.id))


def next_table(workshop: Workshop, sector: str) -> Voter:
    """Another table of a sector, under a number that none of its tables has."""
    taken = {voter.table or "1" for voter in tables(workshop, (sector,))}
    number = next(n for n in range(2, len(taken) + 3) if str(n) not in taken)
    return Voter(sector, table=str(number))


def person_by_code(workshop: Workshop, typed: str) -> str | None:
    """The participant whose code was typed, also without the letters that a machine adds.

    A bare 7 finds P007, or else P007-KT; None where nobody is meant, or more than one could be.
    """
    codes = {folded(code): id for code, id in workshop.by_code("participant").items()}
    begun = persons_begun(workshop, typed)
    return codes.get(folded(_whole_code(typed)), begun[0] if len(begun) == 1 else None)


def persons_begun(workshop: Workshop, typed: str) -> list[str]:
    """The participants whose code is what was typed and the letters that a machine adds."""
    wanted = f"{folded(_whole_code(typed))}-"
    codes = workshop.by_code("participant").items()
    return [id for code, id in codes if folded(code).startswith(wanted)]


def new_person(workshop: Workshop, typed: str, sector: str) -> Voter:
    """Somebody whose code no list has: the participant is made with the first answer."""
    code = _whole_code(typed)
    return Voter(sector, participant=named(workshop.id, "participant", code), code=code)


def _whole_code(typed: str) -> str:
    code = " ".join(typed.split())
    digits = code.isascii() and code.isdigit()
    return f"P{int(code):0{PERSONS_DIGITS}d}" if digits else code.upper()


def on_ballot(workshop: Workshop, voter: Voter, act: Act) -> Act:
    """An answer as one act, with whatever it needs to stand on: a ballot, a participant.

    A ballot that was removed and is filled in again begins blank.
    """
    ballot = ballot_of(workshop, voter)
    if ballot in workshop.ballots:
        return act
    made = []
    if voter.participant and voter.participant not in workshop.participants:
        made.append(put("participant", voter.participant, code=voter.code, sector=voter.sector))
    made.append(put("ballot", ballot, **_fields(workshop, voter)))
    blank = [rate(ballot, id, Rating()) for id in workshop.ratings.get(ballot, ())]
    votes = workshop.votes.get(ballot, ())
    blank += [vote(ballot, id, Vote()) for id in votes if id in workshop.gaps]
    return together(act.kind, *made, *blank, act, about=act.about)


def _fields(workshop: Workshop, voter: Voter) -> dict[str, object]:
    """What a new ballot says; a count stands for the people counted at the door."""
    heads = workshop.facts.get(f"heads.{voter.sector}") if voter.count else None
    said = {
        "sector": voter.sector,
        "participant": voter.participant,
        "table": voter.table,
        "count": voter.count,
        "heads": heads,
    }
    return {name: value for name, value in said.items() if value is not None}


def without_ballot(workshop: Workshop, voter: Voter) -> Act:
    """Take a voter's ballot away with all its answers."""
    return remove(workshop, "ballot", ballot_of(workshop, voter))


def moved(workshop: Workshop, voter: Voter, sector: str) -> tuple[Act, Voter]:
    """Move a ballot to another sector, and say whose it is there.

    A person goes along. A table's ballot is known by its sector, so its answers are written on a
    ballot of the other sector: its only table's, else that of another table.
    """
    ballot = ballot_of(workshop, voter)
    if voter.participant:
        there = Voter(sector, participant=voter.participant, code=voter.code)
        person = change("participant", voter.participant, sector=sector)
        return together("move-ballot", change("ballot", ballot, sector=sector), person), there
    there = Voter(sector, table=voter.table)
    if ballot_of(workshop, there) in workshop.ballots:
        there = next_table(workshop, sector)
    to = ballot_of(workshop, there)
    answers = [
        rate(to, id, _with_words(workshop, Rating(*row)))
        for id, row in workshop.ratings.get(ballot, {}).items()
    ]
    answers += [
        vote(to, id, Vote(*row))
        for id, row in workshop.votes.get(ballot, {}).items()
        if id in workshop.gaps
    ]
    made = on_ballot(workshop, there, together("move-ballot", *answers))
    gone = remove(workshop, "ballot", ballot)
    return together("move-ballot", made, gone), there


def _with_words(workshop: Workshop, rating: Rating) -> Rating:
    """A rating that carries its comment's words, since a private text belongs to one ballot."""
    comment = workshop.private.get(rating.comment or "", None)
    return rating._replace(comment=comment)


def mixed_sectors(workshop: Workshop) -> frozenset[str]:
    """The sectors that answered both by persons and by tables, which weigh alike."""
    ways: dict[str, set[bool]] = {}
    for ballot in workshop.ballots.values():
        if not ballot.count and workshop.ratings.get(ballot.id):
            ways.setdefault(ballot.sector, set()).add(bool(ballot.participant))
    return frozenset(sector for sector, found in ways.items() if len(found) > 1)
