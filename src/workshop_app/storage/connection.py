"""One connection to a session file, locked for as long as it is open."""

import random
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from workshop_app.storage.refusals import is_open

_LONGEST_WAIT = 0.2


def connect(path: Path) -> Connection:
    """Open a session file alone; `SessionIsOpen` where somebody else has it.

    The exclusive lock is taken before anything else is read: with `journal_mode` first two
    openers refuse each other, and without the transaction both get in.
    """
    try:
        raw = _locked(path)
    except sqlite3.OperationalError as error:
        if not _is_busy(error):
            raise
        time.sleep(random.uniform(0, _LONGEST_WAIT))  # noqa: S311 - to part two openers
        try:
            raw = _locked(path)
        except sqlite3.OperationalError as again:
            if not _is_busy(again):
                raise
            raise is_open(path) from again
    for pragma in (
        "journal_mode=TRUNCATE",
        "synchronous=EXTRA",
        "secure_delete=ON",
        "foreign_keys=ON",
        "trusted_schema=OFF",
    ):
        raw.execute(f"PRAGMA {pragma}")
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    return engine.connect()


def _locked(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("COMMIT")
    except BaseException:
        raw.close()
        raise
    return raw


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def driver(connection: Connection) -> sqlite3.Connection:
    """The connection beneath SQLAlchemy's, for reading many rows at once."""
    raw: Any = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - the only driver there is
    return raw
