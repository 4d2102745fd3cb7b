"""Votes and decisions as rows."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Integer, Text

from workshop_app.domain.workshop import Workshop
from workshop_app.storage.projection import Row, answers, entities

_COLUMNS = (
    ("ballot", Text),
    ("gap", Text),
    ("points", Integer),
    ("impact", Integer),
    ("feasibility", Integer),
    ("way", Text),
)


def _votes(before: Workshop | None, after: Workshop) -> Iterator[tuple[Row, bool]]:
    if before and all(
        getattr(before, part) is getattr(after, part) for part in ("votes", "ballots", "gaps")
    ):
        return
    old = _held(before) if before else {}
    new = _held(after)
    for key, row in new.items():
        if old.get(key) is not row:
            yield (*key, *row[:4]), True
    for key in old.keys() - new.keys():
        yield key, False


def _held(workshop: Workshop) -> Mapping[tuple[str, str], Any]:
    return {
        (ballot, gap): row
        for ballot in workshop.ballots
        for gap, row in workshop.votes.get(ballot, {}).items()
        if gap in workshop.gaps
    }


TABLES = (answers("vote", _COLUMNS, _votes), entities("decision", "decision"))
