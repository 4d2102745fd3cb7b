"""Given: figures that stand in a session in the place of ballots that stayed behind.

A file that leaves for IFE holds no ballots. It has the tallies that the small-group rule shows
(docs/method.md) and, where the rule hides a sector, the figures that it leaves.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from workshop_app.domain.priorities import Priorities, RankedGap
from workshop_app.domain.readings import IndicatorFigures, SectorFigures
from workshop_app.domain.small_groups import Voices, hidden_sectors
from workshop_app.domain.stages.assess import RatingTally
from workshop_app.domain.stages.prepare import Rules
from workshop_app.domain.stages.prioritise import Marks, VoteTally
from workshop_app.domain.tallies import Cell, Tallies
from workshop_app.domain.workshop import Workshop

Table = dict[str, Any]
"""A value as JSON holds it."""


@dataclass(frozen=True, slots=True)
class Given:
    """What is known without the ballots.

    indicators: of those alone in which something is hidden; priorities: None where nothing is, so
    that they are reckoned from the tallies like the rest; heard: the sectors heard at all.
    """

    tallies: Tallies
    indicators: Mapping[str, IndicatorFigures]
    priorities: Priorities | None
    heard: tuple[str, ...]


def fitted(ranked: Priorities, workshop: Workshop) -> Priorities:
    """Given priorities with the gaps and decisions that the session has by now."""
    known = {gap.id: gap for gap in ranked.gaps}
    ids = (*(id for id in known if id in workshop.gaps), *(workshop.gaps.keys() - known.keys()))
    return replace(
        ranked, gaps=tuple(_decided(known.get(i, _new(i)), ranked, workshop) for i in ids)
    )


def _new(id: str) -> RankedGap:
    nothing = dict.fromkeys(
        ("points", "share", "rank", "need", "impact", "feasibility", "quadrant")
    )
    return RankedGap(id, share_by_sector={}, chosen=False, decision=None, **nothing)


def _decided(gap: RankedGap, ranked: Priorities, workshop: Workshop) -> RankedGap:
    said = workshop.decisions.get(gap.id)
    chosen = said.chosen if said and said.chosen is not None else gap.id in ranked.chosen
    return replace(gap, chosen=chosen, decision=said.reason if said else None)


def read_given(table: Mapping[str, Any]) -> Given:
    """What a session's table of given figures says; ValueError, TypeError or LookupError if none.

    Strict about shapes, since the table may come from elsewhere.
    """
    voters = {sector: Voices(*_whole(v)) for sector, v in table["voters"].items()}
    ratings = {(s, i): _rating(row) for s, i, row in table["ratings"]}
    votes = {(s, g): VoteTally(_one(p), _marks(a), _marks(b)) for s, g, p, a, b in table["votes"]}
    ranked = table["priorities"]
    return Given(
        Tallies(ratings, votes, voters),
        {id: _indicator(id, fields) for id, fields in table["indicators"].items()},
        _priorities(ranked) if ranked is not None else None,
        tuple(str(sector) for sector in table["heard"]),
    )


def given_table(given: Given, workshop: Workshop) -> Table:
    """What stands in the file: the figures given, and how many people and ballots they are of."""
    tallies = given.tallies
    return {
        "attended": dict(Counter(p.sector for p in workshop.participants.values())),
        "ballots": dict(ballots_by_sector(workshop)),
        "led": [action.id for action in workshop.actions.values() if action.lead_person],
        "heard": list(given.heard),
        "ratings": [[s, i, [*_row(tally)]] for (s, i), tally in tallies.ratings.items()],
        "votes": [
            [s, g, t.points, [*_row(t.impact)], [*_row(t.feasibility)]]
            for (s, g), t in tallies.votes.items()
        ],
        "voters": {sector: [v.persons, v.others] for sector, v in tallies.voters.items()},
        "indicators": {id: _plain(asdict(f)) for id, f in given.indicators.items()},
        "priorities": None if given.priorities is None else _plain(asdict(given.priorities)),
    }


def ballots_by_sector(workshop: Workshop) -> Mapping[str, int]:
    """How many persons and tables of each sector answered anything."""
    return Counter(
        ballot.sector
        for ballot in workshop.ballots.values()
        if any(
            any(value is not None for value in row[:3])
            for row in workshop.ratings.get(ballot.id, {}).values()
        )
    )


def shown_tallies(
    tallies: Tallies, indicators: Mapping[str, IndicatorFigures], ranked: Priorities, rules: Rules
) -> Tallies:
    """The tallies without the cells that the small-group rule hides.

    indicators, ranked: the public ones. Where a sector's points are hidden, all points are, as in
    print, since the sums would give them away.
    """
    ratings = {
        cell: kept
        for cell, tally in tallies.ratings.items()
        if (kept := _shown(cell, tally, indicators)) is not None
    }
    if ranked.hidden:
        return Tallies(ratings)
    return Tallies(ratings, _shown_votes(tallies.votes, rules), tallies.voters)


def _shown_votes(votes: Mapping[Cell, VoteTally], rules: Rules) -> Mapping[Cell, VoteTally]:
    return {
        (sector, gap): VoteTally(
            tally.points,
            *(
                Marks() if sector in _few(votes, gap, what, rules) else getattr(tally, what)
                for what in ("impact", "feasibility")
            ),
        )
        for (sector, gap), tally in votes.items()
    }


def _few(votes: Mapping[Cell, VoteTally], gap: str, what: str, rules: Rules) -> frozenset[str]:
    """The sectors whose marks of a gap would show one person's."""
    marks: dict[str, Marks] = {s: getattr(t, what) for (s, g), t in votes.items() if g == gap}
    voices = {s: Voices(m.persons, m.others) for s, m in marks.items()}
    return hidden_sectors(voices, small_group=rules.small_group, order=rules.sectors)


def _shown(
    cell: Cell, tally: RatingTally, indicators: Mapping[str, IndicatorFigures]
) -> RatingTally | None:
    sector, indicator = cell
    figures = indicators[indicator]
    if sector in figures.hidden:
        return None
    own = figures.by_sector[sector]
    if own.n_importance is None:
        return RatingTally(*_row(tally)[:7])
    return tally


def _row(value: RatingTally | Marks) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in value.__slots__)


def _plain(value: Any) -> Any:
    """A value as JSON holds it; sets in order."""
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def _one(value: object) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("a count is a whole number")
    return value


def _whole(values: Iterable[object]) -> tuple[int, ...]:
    return tuple(_one(value) for value in values)


def _marks(row: Iterable[object]) -> Marks:
    return Marks(*_whole(row))


def _rating(row: list[Any]) -> RatingTally:
    counts = dict(zip(RatingTally.__slots__, row, strict=True))
    levels = _whole(counts.pop("levels"))
    return RatingTally(**{name: _one(count) for name, count in counts.items()}, levels=levels)


def _indicator(id: str, fields: Mapping[str, Any]) -> IndicatorFigures:
    by_sector = {sector: _sector(of) for sector, of in fields["by_sector"].items()}
    if fields["id"] != id:
        raise ValueError("an indicator stands under another's name")
    return IndicatorFigures(
        **{
            **fields,
            "not_heard": tuple(fields["not_heard"]),
            "hidden": frozenset(fields["hidden"]),
            "by_sector": by_sector,
        }
    )


def _sector(fields: Mapping[str, Any]) -> SectorFigures:
    levels = fields["levels"]
    return SectorFigures(**{**fields, "levels": None if levels is None else _whole(levels)})


def _priorities(fields: Mapping[str, Any]) -> Priorities:
    return Priorities(
        **{
            **fields,
            "gaps": tuple(RankedGap(**gap) for gap in fields["gaps"]),
            "chosen": tuple(fields["chosen"]),
            "cut_tie": tuple(fields["cut_tie"]),
            "hidden": frozenset(fields["hidden"]),
        }
    )
