"""Beside: other files in a session's folder that hold it too, looked at and left alone."""

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.copies import first_session
from workshop_app.storage.markers import OPEN, marker
from workshop_app.storage.refusals import user_version

_MOST = 200


def sessions_beside(path: Path, session: str) -> Mapping[Path, frozenset[str]]:
    """Files of the same session in a session's folder, with the owners of their private texts.

    Such as an earlier format's (`.v0`), a restored state, a copy; none that is open here.
    """
    found: dict[Path, frozenset[str]] = {}
    with suppress(OSError):
        near = [p for p in path.absolute().parent.glob("*.workshop*") if p.name != path.name]
        for other in sorted(near)[:_MOST]:
            owners = _owners(other, session)
            if owners is not None:
                found[other] = owners
    return found


def _owners(path: Path, session: str) -> frozenset[str] | None:
    """Whose private texts a closed file holds; None where it is not of that session."""
    with suppress(OSError, ValueError, sqlite3.DatabaseError, WorkshopError):
        if marker(path) in OPEN:
            return None
        user_version(path)
        raw = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            if first_session(raw) == session:
                return frozenset(row[0] for row in raw.execute("SELECT owner FROM private"))
        finally:
            raw.close()
    return None
