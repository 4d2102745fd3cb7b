"""Migrations of the log's own tables: numbered functions over sqlite3, each from one format on."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from workshop_app.storage.durable import put_in_place
from workshop_app.storage.format import FORMAT
from workshop_app.storage.migrations.from_0 import from_0
from workshop_app.storage.refusals import damaged, user_version

STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (from_0,)
"""STEPS[n] brings a file of format n to n + 1."""


def migrate(path: Path) -> None:
    """Bring a session file to today's format: on a copy, which then takes its place.

    The file as it was stays beside it, as `NAME.workshop.v0`.
    """
    version = user_version(path)
    kept = path.with_name(f"{path.name}.v{version}")
    copy = path.with_name(f"{path.name}.migrating")
    shutil.copy2(path, copy)
    raw = sqlite3.connect(copy, isolation_level=None)
    try:
        raw.execute("BEGIN EXCLUSIVE")
        for step in STEPS[version:FORMAT]:
            step(raw)
        raw.execute(f"PRAGMA user_version={FORMAT}")
        raw.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        raw.close()
        copy.unlink()
        raise damaged(path) from error
    raw.close()
    shutil.copy2(path, kept)
    put_in_place(copy, path)
