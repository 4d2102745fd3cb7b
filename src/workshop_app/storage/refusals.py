"""What is wrong with a file, in one sentence, before SQLite touches it."""

import json
import sqlite3
from datetime import datetime
from pathlib import Path

from workshop_app.document import durable
from workshop_app.domain.errors import Damaged, Message, WorkshopError
from workshop_app.storage.format import APPLICATION_ID, FORMAT

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100

_OF_SQLITE = {
    sqlite3.SQLITE_FULL: Message("the disk is full"),
    sqlite3.SQLITE_READONLY: Message("the system does not allow it"),
    sqlite3.SQLITE_PERM: Message("the system does not allow it"),
    sqlite3.SQLITE_CANTOPEN: Message("no file can be opened there"),
    sqlite3.SQLITE_IOERR: Message("the disk or stick does not answer"),
}


class SessionIsOpen(WorkshopError):
    """Another program, or another window of this one, has the session open."""


def user_version(path: Path) -> int:
    """The format of a session file, read from its header; refuses what is no session of ours."""
    if not path.is_file():
        raise WorkshopError("There is no file {file}.", file=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be read: {why}.", file=str(path), why=why(error)
        ) from error
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise Damaged("{file} is not a session of Workshop App.", file=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise WorkshopError(
            "{file} is a database of another program, not a session of Workshop App.",
            file=str(path),
        )
    version = int.from_bytes(header[60:64], "big")
    if version > FORMAT:
        raise WorkshopError(
            "{file} was made by a newer version of Workshop App: it needs session format "
            "{needed}, this program reads up to {known}. Install the newest version.",
            file=str(path),
            needed=version,
            known=FORMAT,
        )
    return version


def code_of(error: BaseException) -> int:
    """SQLite's primary code of an error; 0 where it is none of SQLite's."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def damaged(path: Path) -> WorkshopError:
    """What is said of a file that SQLite or the log's rules cannot make sense of."""
    return Damaged(
        "{file} is damaged and was left as it is. Use a copy or an earlier snapshot of it.",
        file=str(path),
    )


def not_written(path: Path, error: BaseException) -> WorkshopError:
    """What is said where a file cannot be written; a damaged one is called so."""
    if code_of(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path)
    return WorkshopError(
        "{file} cannot be written: {why}. Nothing that was saved is lost; "
        "make room or choose another place.",
        file=str(path),
        why=why(error),
    )


def moved_away(path: Path) -> WorkshopError:
    """What is said where an open file lies there no longer: what SQLite wrote, nobody would see."""
    return WorkshopError(
        "{file} cannot be written: it was moved, renamed or removed, or its stick was pulled out. "
        "Put it back, or save the session to another place. Nothing you did is lost.",
        file=str(path),
    )


def why(error: BaseException) -> Message | str:
    """Why a disk refused, in plain words where the cause is known."""
    if isinstance(error, OSError):
        return durable.why(error)
    return _OF_SQLITE.get(code_of(error)) or str(error)


def is_open(path: Path) -> SessionIsOpen:
    """Who has a session open, by the note beside it; the lock itself decides, not the note."""
    try:
        note = json.loads(note_beside(path).read_text("utf-8"))
        since = datetime.fromisoformat(note["since"]).strftime("%H:%M")
        return SessionIsOpen(
            "{file} is open on {computer}, by {user}, since {since}. Close it there first.",
            file=str(path),
            computer=str(note["computer"])[:80],
            user=str(note["user"])[:80],
            since=since,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return SessionIsOpen(
            "{file} is open in another window or program. Close it there first.", file=str(path)
        )


def note_beside(path: Path) -> Path:
    """Where it is noted who has a session open."""
    return path.with_name(path.name + ".open")
