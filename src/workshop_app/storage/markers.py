"""Markers: by which a file is known to be the same one, whatever its name is now."""

from pathlib import Path

from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.format import FORMAT
from workshop_app.storage.refusals import moved_away, user_version

Marker = tuple[int, int]
"""A file's disk, and its number there."""
OPEN: set[Marker] = set()
"""Files this process has open: closing any other handle on one would drop SQLite's lock."""


def marker(path: Path) -> Marker:
    """The marker of the file that lies at a path."""
    stat = path.stat()
    return stat.st_dev, stat.st_ino


def marker_there(path: Path) -> Marker:
    """The same, for a file that was opened there; refused where none lies there any more."""
    try:
        return marker(path)
    except OSError as error:
        raise moved_away(path) from error


def is_session(path: Path) -> bool:
    """Whether a session file lies there that nobody in this process has open."""
    try:
        return marker(path) not in OPEN and user_version(path) == FORMAT
    except (OSError, WorkshopError):
        return False
