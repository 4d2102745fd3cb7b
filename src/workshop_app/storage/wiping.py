"""Wiping: a session file is removed for good, with what SQLite and this program laid beside it."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from workshop_app.storage.connection import connect
from workshop_app.storage.copies import first_session
from workshop_app.storage.markers import OPEN, marker
from workshop_app.storage.refusals import is_open, not_written, note_beside


def wipe(path: Path) -> str | None:
    """Remove a session file; gives its session's id, None where that cannot be read.

    Refused while it is open anywhere; a damaged one goes like any other.
    """
    try:
        if marker(path) in OPEN:
            raise is_open(path)
        session = _session_in(path)
        journal = path.with_name(f"{path.name}-journal")
        for file in (journal, note_beside(path), path):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    return session


def _session_in(path: Path) -> str | None:
    with suppress(sqlite3.DatabaseError, ValueError):
        raw = connect(path)
        try:
            return first_session(raw)
        finally:
            raw.close()
    return None
