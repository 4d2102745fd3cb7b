"""Give a session as the rows of its tables: with codes, not ids, and typed values."""

from collections.abc import Iterator, Mapping
from typing import Any

from workshop_app.document.acts.import_ballots import RATING, VOTE
from workshop_app.document.acts.import_funding import COLUMNS as FUNDING
from workshop_app.domain.stages.assess import Ballot
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn, TableKind
from workshop_app.domain.workshop import Workshop

Cells = Mapping[str, object]
"""A row: every column of its table; a blank is None, or () where there may be several values."""

_COMMENT = RATING.index("comment")


def table_rows(workshop: Workshop) -> dict[str, list[Cells]]:
    """The rows of every kind of table; taken into a new session, they give the same results."""
    kinds = TABLE_KINDS.values()
    rows = {kind.name: _entities(workshop, kind) if kind.entity else [] for kind in kinds}
    rows["settings"] = list(_settings(workshop))
    rows["ratings"] = list(_ratings(workshop))
    rows["votes"] = list(_votes(workshop))
    return rows


def _entities(workshop: Workshop, kind: TableKind) -> list[Cells]:
    return [
        {column.name: _cell(workshop, value, column) for column in kind.columns}
        for value in workshop.all(kind.entity).values()
        if kind.entity != "decision" or value.id in workshop.gaps
    ]


def _cell(workshop: Workshop, entity: Any, column: TableColumn) -> object:
    if column.aligned:
        values = tuple(source[FUNDING.index(column.name)] for source in entity.funding)
        return () if all(value is None for value in values) else values
    if column.field == "code":
        return workshop.code(entity.id)
    value: object = getattr(entity, column.field)
    if column.column.sort == "ref" and isinstance(value, str):
        return workshop.code(value) or None
    return value


def _settings(workshop: Workshop) -> Iterator[Cells]:
    sectors = [sector.id for sector in workshop.playbook.sectors]
    for name in SETTINGS:
        every = name.endswith(".*")
        for key in [name.replace("*", sector) for sector in sectors] if every else [name]:
            if workshop.facts.get(key) is not None:
                yield {"key": key, "value": workshop.facts[key]}


def _ratings(workshop: Workshop) -> Iterator[Cells]:
    for ballot in workshop.ballots.values():
        whose = _whose(workshop, ballot)
        for indicator, row in workshop.ratings.get(ballot.id, {}).items():
            answers = dict(zip(RATING, row, strict=True))
            answers["comment"] = workshop.private.get(row[_COMMENT])
            yield {**whose, "indicator": indicator, **answers}


def _votes(workshop: Workshop) -> Iterator[Cells]:
    for ballot in workshop.ballots.values():
        whose = _whose(workshop, ballot)
        for gap, row in workshop.votes.get(ballot.id, {}).items():
            if gap in workshop.gaps:
                answers = dict(zip(VOTE, row, strict=True))
                heads = ballot.heads if ballot.count else None
                yield {**whose, "gap": workshop.code(gap), **answers, "heads": heads}


def _whose(workshop: Workshop, ballot: Ballot) -> Cells:
    person = workshop.code(ballot.participant) if ballot.participant else None
    return {"participant": person, "table": ballot.table, "sector": ballot.sector}
