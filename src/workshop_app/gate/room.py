"""The room of the gate: what other rooms may ask it."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress

from workshop_app.gate.asking import Child
from workshop_app.gate.copying import copied, refuse_unclosed
from workshop_app.gate.faults import Altered, Newer
from workshop_app.gate.header import format_of
from workshop_app.gate.says import refusal

TYPE_CHECKING = False  # loading `typing` would take a fifth of a child's time
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from workshop_app.document.ports import Passed


def session(path: Path, scratch: Path) -> Passed:
    """What a session file from elsewhere holds, once all of it was checked.

    The file is read once, to a private copy in `scratch`, of which nothing stays. A WorkshopError
    says in a sentence why nothing is taken from it.
    """
    with _reading(path, scratch) as (child, digest), _told_of(path):
        from workshop_app.gate.passing import passed  # loaded while the child reads

        return passed(child.lines(), digest)


def rows(path: Path, scratch: Path) -> int:
    """How many rows a session file holds, once SQLite's side of it was checked.

    What remains of `session` is to build the values, as every opening does, and to check those.
    """
    with _reading(path, scratch) as (child, _), _told_of(path):
        return sum(len(told) for line in child.lines() for told in line.values())


def unpacked(path: Path, folder: Path, *, names: Collection[str] | None = None) -> None:
    """Open a zip from elsewhere into an empty folder, wholly or not at all.

    names: the members that it has to have, no fewer and no more; any where it is left out.
    """
    from workshop_app.gate.unpacking import unpack

    unpack(path, folder, names)


@contextmanager
def _reading(path: Path, scratch: Path) -> Iterator[tuple[Child, str]]:
    """A child that reads a private copy, and the SHA-256 of what it reads."""
    with _private_place(path, scratch) as place:
        refuse_unclosed(path)
        copy = place / "copy"
        digest = copied(path, copy)
        refuse_unclosed(path)
        with Child(copy, format_of(copy, path), path) as child:
            yield child, digest


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Make a sentence of what was found in a file."""
    try:
        yield
    except Newer as found:
        raise refusal("newer", path, what=str(found)) from found
    except Altered as found:
        raise refusal("altered", path, what=str(found)) from found


@contextmanager
def _private_place(path: Path, scratch: Path) -> Iterator[Path]:
    """A folder of our own within the scratch folder, gone at the end."""
    place = scratch / f"gate-{os.getpid()}-{os.urandom(6).hex()}"
    try:
        place.mkdir(mode=0o700)
    except OSError as error:
        raise refusal("no-room", path, why=error.strerror or str(error)) from error
    try:
        yield place
    finally:
        _remove(place)


def _remove(place: Path) -> None:
    """Take a private folder away with the files in it; what cannot go now is nobody else's."""
    with suppress(OSError):
        for entry in list(place.iterdir()):
            entry.unlink()
        place.rmdir()
