"""Give out a session's tables: rows that an import into a new session takes in as they are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop_app.domain.stages.assess import COUNTS, Ballot
from workshop_app.domain.stages.prioritise import Decision
from workshop_app.domain.table_kinds import TABLE_KINDS, TableKind, setting_keys
from workshop_app.domain.workshop import CODED, Workshop

TableRow = Mapping[str, object]
"""A row's values by column, blank as None or (), as `table_kinds.Row` has them when read."""

_FUNDING = tuple(column.name for column in TABLE_KINDS["actions"].columns if column.aligned)
_AGREED = "table"
"""The way of a table's ballot: a count's way would make a count of it."""


def table_rows(workshop: Workshop) -> Mapping[str, Sequence[TableRow]]:
    """The rows of every kind of table, each with all its columns; people's codes instead of ids."""
    rows: dict[str, Iterator[TableRow]] = {
        "settings": _settings(workshop),
        "ratings": _ratings(workshop),
        "votes": _votes(workshop),
    }
    return {
        name: tuple(rows[name] if name in rows else _entities(workshop, kind))
        for name, kind in TABLE_KINDS.items()
    }


def _settings(workshop: Workshop) -> Iterator[TableRow]:
    sectors = tuple(sector.id for sector in workshop.playbook.sectors)
    for key in setting_keys(sectors):
        value = workshop.facts.get(key)
        if value is not None:
            yield {"key": key, "value": value}


def _entities(workshop: Workshop, kind: TableKind) -> Iterator[TableRow]:
    for entity in workshop.all(kind.entity).values():
        if not (isinstance(entity, Decision) and _is_idle(workshop, entity)):
            yield {column.name: None for column in kind.columns} | _cells(workshop, kind, entity)


def _is_idle(workshop: Workshop, decision: Decision) -> bool:
    """Whether a decision says nothing, or is about a gap that was removed."""
    said = decision.chosen is not None or decision.reason
    return not said or decision.id not in workshop.gaps


def _cells(workshop: Workshop, kind: TableKind, entity: Any) -> dict[str, object]:
    cells: dict[str, object] = {}
    for column in kind.columns:
        name, of = column.name, column.column.of
        if column.aligned:
            cells[name] = _funding(entity.funding, _FUNDING.index(name))
        elif (kind.entity == "decision" and name == "gap") or column.field == "code":
            cells[name] = workshop.code(entity.id)
        elif column.column.sort == "ref" and of in CODED:
            cells[name] = workshop.code(getattr(entity, name) or "") or None
        else:
            cells[name] = getattr(entity, column.field)
    return cells


def _funding(sources: Sequence[Sequence[object]], at: int) -> tuple[object, ...]:
    """One of the three columns that stand side by side; wholly blank as no values at all."""
    values = tuple(source[at] for source in sources)
    return () if all(value is None for value in values) else values


# -- Ballots ----------------------------------------------------------------------------------


def _whose(workshop: Workshop, ballot: Ballot) -> dict[str, object]:
    """The cells that name a ballot: of a count, its sector alone."""
    return {
        "participant": workshop.code(ballot.participant or "") or None,
        "table": None if ballot.count else ballot.table,
        "sector": ballot.sector,
    }


def _ratings(workshop: Workshop) -> Iterator[TableRow]:
    for ballot in workshop.ballots.values():
        whose = _whose(workshop, ballot)
        for indicator in workshop.ratings.get(ballot.id, {}):
            rating = workshop.rating(ballot.id, indicator)
            comment = workshop.private.get(rating.comment) if rating.comment else None
            way = _AGREED if rating.way in COUNTS and not ballot.participant else rating.way
            answer = {**rating._asdict(), "comment": comment, "way": way}
            yield {**whose, "indicator": indicator, **answer}


def _votes(workshop: Workshop) -> Iterator[TableRow]:
    for ballot in workshop.ballots.values():
        whose = _whose(workshop, ballot)
        names_itself = ballot.participant or ballot.table
        for gap in workshop.votes.get(ballot.id, {}):
            if gap in workshop.gaps:
                vote = workshop.vote(ballot.id, gap)
                way = _AGREED if vote.way in COUNTS and not names_itself else vote.way
                heads = ballot.heads if ballot.count else None
                answer = {**vote._asdict(), "way": ballot.count or way, "heads": heads}
                yield {**whose, "gap": workshop.code(gap), **answer}
