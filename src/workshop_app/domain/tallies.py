"""Tallies: what the figures need of the ballots, kept so that one ballot changes one tally.

Ratings are tallied by sector and indicator, votes by sector and gap. All numbers are whole, so
that adding and taking away ballots in any order gives the same tally to the last bit.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from workshop_app.domain.small_groups import Voices
from workshop_app.domain.stages.assess import Ballot, RatingTally, Row, rating_tally
from workshop_app.domain.stages.prioritise import VoteTally, votes_tally
from workshop_app.domain.workshop import Workshop

Cell = tuple[str, str]
"""A sector, and an indicator's or a gap's id."""


@dataclass(frozen=True, slots=True)
class Tallies:
    """All tallies of a session; voters: the ballots with any point, by sector."""

    ratings: Mapping[Cell, RatingTally] = field(default_factory=dict)
    votes: Mapping[Cell, VoteTally] = field(default_factory=dict)
    voters: Mapping[str, Voices] = field(default_factory=dict)


def tally(workshop: Workshop) -> Tallies:
    """Tally all ballots of a workshop."""
    rows: defaultdict[Cell, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for ballot in workshop.ballots.values():
        part = 0 if ballot.participant else 1
        for indicator, row in workshop.ratings.get(ballot.id, {}).items():
            rows[ballot.sector, indicator][part].append(row)
    scale = workshop.playbook.scale
    ratings = {cell: rating_tally(*parts, scale) for cell, parts in rows.items()}
    votes, voters = _tally_votes(workshop)
    return Tallies({cell: t for cell, t in ratings.items() if t.ballots}, votes, voters)


def _tally_votes(workshop: Workshop) -> tuple[dict[Cell, VoteTally], dict[str, Voices]]:
    rows: defaultdict[Cell, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    voters: dict[str, Voices] = {}
    gaps = workshop.gaps
    for ballot in workshop.ballots.values():
        part = 0 if ballot.participant else 1
        for gap, row in workshop.votes.get(ballot.id, {}).items():
            if gap in gaps:
                rows[ballot.sector, gap][part].append(row)
        _count_voter(voters, workshop, ballot, 1)
    votes = {cell: votes_tally(*parts) for cell, parts in rows.items()}
    return {cell: t for cell, t in votes.items() if t != VoteTally()}, voters


def retally(tallies: Tallies, old: Workshop, new: Workshop) -> Tallies:
    """The tallies of `new`, from those of `old`: only what changed is taken away and added."""
    if old.playbook is not new.playbook:
        return tally(new)
    ratings = _retally_ratings(tallies.ratings, old, new)
    if old.gaps.keys() != new.gaps.keys():
        return Tallies(ratings, *_tally_votes(new))
    votes, voters = dict(tallies.votes), dict(tallies.voters)
    changed = False
    for before, after in _changed_ballots(old, new, lambda workshop: workshop.votes):
        changed = True
        for workshop, ballot, sign in ((old, before, -1), (new, after, 1)):
            if ballot is not None:
                _count_voter(voters, workshop, ballot, sign)
                _add_votes(votes, workshop, ballot, sign)
    return (
        Tallies(ratings, votes, voters)
        if changed
        else Tallies(ratings, tallies.votes, tallies.voters)
    )


def _retally_ratings(
    ratings: Mapping[Cell, RatingTally], old: Workshop, new: Workshop
) -> Mapping[Cell, RatingTally]:
    result: dict[Cell, RatingTally] | None = None
    scale = new.playbook.scale
    for before, after in _changed_ballots(old, new, lambda workshop: workshop.ratings):
        result = dict(ratings) if result is None else result
        same = before is not None and after is not None and _weighs_alike(before, after)
        old_rows = old.ratings.get(before.id, {}) if before else {}
        new_rows = new.ratings.get(after.id, {}) if after else {}
        for ballot, rows, others, sign in (
            (before, old_rows, new_rows, -1),
            (after, new_rows, old_rows, 1),
        ):
            for indicator, row in rows.items():
                if ballot is None or (same and others.get(indicator) is row):
                    continue
                parts = ([row], []) if ballot.participant else ([], [row])
                one = rating_tally(*parts, scale)
                _add(result, (ballot.sector, indicator), one, sign, RatingTally())
    return ratings if result is None else result


def _weighs_alike(before: Ballot, after: Ballot) -> bool:
    return before.sector == after.sector and bool(before.participant) == bool(after.participant)


def _changed_ballots(
    old: Workshop, new: Workshop, rows: Callable[[Workshop], Mapping[str, Mapping[str, Row]]]
) -> Iterator[tuple[Ballot | None, Ballot | None]]:
    """Pairs of a ballot before and after, for those of which it or its rows are not the same."""
    before, after = rows(old), rows(new)
    ballots, others = old.ballots, new.ballots
    if before is after and ballots is others:
        return
    changed = {id for id, row in after.items() if before.get(id) is not row}
    changed.update(before.keys() - after.keys())
    if ballots is not others:
        changed.update(id for id, ballot in others.items() if ballots.get(id) is not ballot)
        changed.update(ballots.keys() - others.keys())
    for id in changed:
        if id in ballots or id in others:
            yield ballots.get(id), others.get(id)


def _add_votes(votes: dict[Cell, VoteTally], workshop: Workshop, ballot: Ballot, sign: int) -> None:
    gaps = workshop.gaps
    for gap, row in workshop.votes.get(ballot.id, {}).items():
        if gap in gaps:
            one = votes_tally([row], []) if ballot.participant else votes_tally([], [row])
            _add(votes, (ballot.sector, gap), one, sign, VoteTally())


_T = TypeVar("_T", RatingTally, VoteTally)


def _add(cells: dict[Cell, _T], cell: Cell, one: _T, sign: int, nothing: _T) -> None:
    summed = cells.get(cell, nothing).plus(one, sign)
    if summed == nothing or (isinstance(summed, RatingTally) and not summed.ballots):
        cells.pop(cell, None)
    else:
        cells[cell] = summed


def _count_voter(voters: dict[str, Voices], workshop: Workshop, ballot: Ballot, sign: int) -> None:
    rows = workshop.votes.get(ballot.id, {})
    gaps = workshop.gaps
    if any(row[0] and gap in gaps for gap, row in rows.items()):
        old = voters.get(ballot.sector, Voices())
        persons = old.persons + sign * bool(ballot.participant)
        others = old.others + sign * (not ballot.participant)
        voters[ballot.sector] = Voices(persons, others)
        if not persons and not others:
            del voters[ballot.sector]
