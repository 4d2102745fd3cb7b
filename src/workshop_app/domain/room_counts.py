"""How many have answered: tables, persons, or sectors where hands or dots were counted."""

from collections.abc import Iterable, Mapping

from workshop_app.domain.figures import Figures
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.room_rows import Count
from workshop_app.domain.stages.assess import Ballot, Row
from workshop_app.domain.workshop import Workshop


def count_of(figures: Figures, stage: str, indicator: str = "") -> Count | None:
    """How far the room is with a stage's question; None where there is nothing to count."""
    workshop = figures.workshop
    if stage == "listen":
        heard = {one.sector for one in workshop.motivations.values()}
        return _of_sectors("heard", heard, figures)
    if stage == "assess":
        return _answered(figures, workshop.ratings, indicator)
    if stage == "prioritise":
        return _answered(figures, workshop.votes) if workshop.gaps else None
    if stage == "commit":
        return _signed(workshop)
    written = {"gaps": len(workshop.gaps), "plan": len(workshop.actions)}.get(stage, 0)
    return Count(stage, written) if written else None


def _answered(
    figures: Figures, rows: Mapping[str, Mapping[str, Row]], about: str = ""
) -> Count | None:
    """How many ballots hold an answer: to one indicator, or to anything."""
    workshop = figures.workshop
    ballots = [b for b in workshop.ballots.values() if _holds(rows.get(b.id, {}), about)]
    tables, persons = _tables(ballots), [b for b in ballots if b.participant]
    if any(ballot.count for ballot in ballots):
        return _of_sectors("sectors", {ballot.sector for ballot in ballots}, figures)
    if tables and persons:
        return Count("ballots", len(ballots))
    if persons or (not tables and _asks_persons(workshop)):
        return Count("persons", len(persons), _at_least(len(persons), _people(workshop)))
    seats = max(len(figures.rules.expected), len(_tables(workshop.ballots.values())))
    return Count("tables", len(tables), seats)


def _holds(rows: Mapping[str, Row], about: str) -> bool:
    answers = (rows.get(about, ()),) if about else rows.values()
    return any(value is not None for row in answers for value in row[:3])


def _tables(ballots: Iterable[Ballot]) -> list[Ballot]:
    return [ballot for ballot in ballots if not ballot.participant and not ballot.count]


def _asks_persons(workshop: Workshop) -> bool:
    return workshop.playbook.agenda(workshop.facts.get("agenda")).ballots == "persons"


def _people(workshop: Workshop) -> int:
    return sum(person.sector != OBSERVER for person in workshop.participants.values())


def _at_least(n: int, all_of: int) -> int | None:
    """All that could answer, where that is known: a list at the door may be on paper."""
    return all_of if all_of >= n and all_of else None


def _of_sectors(kind: str, sectors: Iterable[str], figures: Figures) -> Count:
    expected = figures.rules.expected
    return Count(kind, len(set(sectors) & set(expected)), len(expected))


def _signed(workshop: Workshop) -> Count | None:
    commitments = workshop.commitments.values()
    organisations = {one.organisation for one in commitments}
    signed = {one.organisation for one in commitments if one.signed == "yes"}
    return Count("signed", len(signed), len(organisations)) if organisations else None
