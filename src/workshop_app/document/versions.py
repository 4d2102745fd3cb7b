"""Versions: payloads are kept as they were written; old ones are read through `upcast`."""

from collections.abc import Mapping
from typing import Any

from workshop_app.domain.edits import VERSION, Writes
from workshop_app.domain.errors import WorkshopError

_RATING_SIZE = 5


def upcast(kind: str, version: int, payload: Writes) -> Writes:
    """What an edit of any version writes, as the present version says it."""
    if version == VERSION:
        return payload
    if version > VERSION:
        raise WorkshopError(
            "This session was written by a newer version of the program (edit “{kind}”). "
            "Install the newest version to open it.",
            kind=kind,
        )
    return {of: _from_0(of, owners) for of, owners in payload.items()}


def _from_0(of: str, owners: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    """Version 0 wrote ratings without comment and way."""
    if of != "rating":
        return owners
    return {
        ballot: {name: [*row, *[None] * (_RATING_SIZE - len(row))] for name, row in rows.items()}
        for ballot, rows in owners.items()
    }
