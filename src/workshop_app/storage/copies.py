"""Copies of a session file: made under another name, checked, and there wholly or not at all."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workshop_app.document.durable import put_in_place
from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.refusals import damaged, not_written


def make(path: Path, write: Callable[[Path], object]) -> None:
    """Have a function write a session file, which then takes its name; refuses to overwrite."""
    if path.exists():
        raise WorkshopError("{file} exists already; choose another name.", file=str(path))
    part = part_of(path)
    try:
        part.unlink(missing_ok=True)
        write(part)
        if last_edit(part) is None:
            raise damaged(part)
        put_in_place(part, path)
    except (OSError, sqlite3.DatabaseError) as error:
        raise not_written(path, error) from error
    except WorkshopError as error:
        raise _named(error, part, path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """The name that a file has while it is being made."""
    return path.with_name(f"{path.name}.{os.getpid()}.part")


def last_edit(path: Path) -> str | None:
    """The id of the last edit in a closed session file of any format; None where it is unsound."""
    raw = sqlite3.connect(path)
    try:
        if raw.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            return None
        return last_in(raw)
    finally:
        raw.close()


def last_in(raw: sqlite3.Connection) -> str | None:
    """The id of the last edit on a connection; None where there is none."""
    query = f"SELECT id FROM {_log(raw)} ORDER BY hlc DESC, id DESC LIMIT 1"
    row = raw.execute(query).fetchone()
    return row[0] if row else None


def first_session(raw: sqlite3.Connection) -> str:
    """The id of the session, from its first edit; ValueError where that says none."""
    row = raw.execute(f"SELECT payload FROM {_log(raw)} ORDER BY hlc, id LIMIT 1").fetchone()
    said = json.loads(row[0]) if row else None
    if not isinstance(said, dict) or not said.get("playbook"):
        raise ValueError("the first edit brings no playbook")
    return str(next(iter(said["playbook"])))


def _log(raw: sqlite3.Connection) -> str:
    """The table that edits are in; format 0 named it otherwise."""
    found = raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'edits'").fetchone()
    return "edits" if found else "log"


def _named(error: WorkshopError, part: Path, path: Path) -> WorkshopError:
    """The same sentence about the name that was asked for."""
    if error.values.get("file") != str(part):
        return error
    return WorkshopError(error.text, **{**error.values, "file": str(path)})
