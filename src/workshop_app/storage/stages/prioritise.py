"""Votes and decisions as rows."""

from collections.abc import Iterator, Mapping
from typing import Any

from workshop_app.domain.workshop import Workshop
from workshop_app.storage.projection import Projected, Row, entities

_COLUMNS = (
    ("ballot", "TEXT"),
    ("gap", "TEXT"),
    ("points", "INTEGER"),
    ("impact", "INTEGER"),
    ("feasibility", "INTEGER"),
    ("way", "TEXT"),
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


TABLES = (
    Projected("vote", _COLUMNS, _votes, keys=2, references={"ballot": "ballot", "gap": "gap"}),
    entities("decision", "decision", of="gap"),
)
