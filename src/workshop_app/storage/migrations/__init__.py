"""Migrations of the log's own tables: numbered functions over sqlite3, each from one format on."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from workshop_app.document.durable import put_in_place, sync_file
from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.connection import connect
from workshop_app.storage.format import FORMAT
from workshop_app.storage.migrations.from_0 import from_0
from workshop_app.storage.places import data_folder
from workshop_app.storage.refusals import code_of, damaged, is_open, not_written, user_version
from workshop_app.storage.snapshots import Snapshots, before_migrating

STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (from_0,)
"""STEPS[n] brings a file of format n to n + 1."""
_DISK = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
}


def migrate(path: Path) -> None:
    """Bring a session file to today's format: on a copy, which then takes its place.

    The file is locked meanwhile, and copied by SQLite, with what a journal beside it still holds.
    As it was it stays beside the new one, as `NAME.workshop.v0`.
    """
    version, before = user_version(path), path.stat().st_ino
    copy = path.with_name(f"{path.name}.migrating")
    try:
        raw = connect(path)
        try:
            if path.stat().st_ino != before:  # somebody else has just migrated it
                raise is_open(path)
            copy.unlink(missing_ok=True)
            raw.execute("VACUUM INTO ?", (str(copy),))
            before_migrating(Snapshots(data_folder() / "snapshots"), copy, datetime.now(UTC))
            _bring_on(copy, version)
            _keep(path, version)
            if os.name == "nt":  # which gives no open file's name to another
                raw.close()
            put_in_place(copy, path)
        finally:
            raw.close()
    except (sqlite3.DatabaseError, OSError) as error:
        raise _refused(path, error) from error
    finally:
        copy.unlink(missing_ok=True)


def _bring_on(copy: Path, version: int) -> None:
    raw = sqlite3.connect(copy, isolation_level=None)
    try:
        raw.execute("BEGIN EXCLUSIVE")
        for step in STEPS[version:FORMAT]:
            step(raw)
        raw.execute(f"PRAGMA user_version={FORMAT}")
        raw.execute("COMMIT")
    finally:
        raw.close()


def _keep(path: Path, version: int) -> None:
    """Give the file as it is a second name, that no earlier one bears."""
    kept = path.with_name(f"{path.name}.v{version}")
    number = count(2)
    while kept.exists() and not kept.samefile(path):
        kept = path.with_name(f"{path.name}.v{version}-{next(number)}")
    try:
        kept.hardlink_to(path)
    except FileExistsError:
        pass  # a migration was broken off after this step
    except OSError:  # as on a stick
        shutil.copy2(path, kept)
        sync_file(kept)


def _refused(path: Path, error: BaseException) -> WorkshopError:
    """A disk may be full or shut; what else SQLite finds fault with is the file."""
    if isinstance(error, OSError) or code_of(error) in _DISK:
        return not_written(path, error)
    return damaged(path)
