"""One connection to a session file, locked for as long as it is open.

It is the driver's own, so that a session opens and an edit is kept without SQLAlchemy, whose import
takes longer than both; SQLAlchemy says what the tables are.
"""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workshop_app.storage.refusals import code_of, is_open

_TRIES, _LONGEST_WAIT = 4, 0.1
_MODE = (
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
)


def connect(path: Path) -> sqlite3.Connection:
    """Open a session file alone; `SessionIsOpen` where somebody else has it.

    The exclusive lock is taken before anything else is read: with `journal_mode` first two
    openers refuse each other, and without the transaction both get in. With it they may still meet
    halfway, each in the other's way; on a busy machine more than once.
    """
    raw = _locked_in_time(path)
    try:
        for pragma in _MODE:
            raw.execute(f"PRAGMA {pragma}")
    except BaseException:
        raw.close()
        raise
    return raw


def disconnect(raw: sqlite3.Connection) -> None:
    """Close a session file; SQLite takes the empty journal away while the lock still holds.

    Taken away after that, it might be the journal of whoever opened the file meanwhile.
    """
    with suppress(sqlite3.Error):
        raw.execute("PRAGMA locking_mode=NORMAL")
        raw.execute("PRAGMA journal_mode=DELETE")
    raw.close()


@contextmanager
def transaction(raw: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, durable at its end."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        yield
        raw.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.DatabaseError):
            raw.execute("ROLLBACK")
        raise


def _locked_in_time(path: Path) -> sqlite3.Connection:
    for left in reversed(range(_TRIES)):
        try:
            return _locked(path)
        except sqlite3.OperationalError as error:
            if not _is_busy(error):
                raise
            if not left:
                raise is_open(path) from error
            time.sleep(random.uniform(0, _LONGEST_WAIT))  # noqa: S311 - to part two openers
    raise AssertionError  # the last try answers


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
    return code_of(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
