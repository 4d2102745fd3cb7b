"""Attachments: the bytes of pictures, kept once however many edits name them."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress

from workshop_app.domain.errors import Message
from workshop_app.domain.pictures import hash_of
from workshop_app.domain.workshop import Workshop

_ONE = "SELECT bytes FROM attachment WHERE sha256 = ?"


def pictures(raw: sqlite3.Connection) -> Mapping[str, bytes]:
    """The pictures that can be read: a damaged page must not cost the session around it."""
    found, names = dict[str, bytes](), list[str]()
    with suppress(sqlite3.DatabaseError):  # `faults` says so, here and below
        names = [name for (name,) in raw.execute("SELECT sha256 FROM attachment")]
    for name in names:
        with suppress(sqlite3.DatabaseError):
            found[name] = bytes(raw.execute(_ONE, (name,)).fetchone()[0])
    return found


def put(raw: sqlite3.Connection, pictures: Mapping[str, bytes]) -> None:
    """Keep pictures, within a transaction; one that is there already is written anew."""
    if pictures:
        raw.executemany("INSERT OR REPLACE INTO attachment VALUES (?, ?)", pictures.items())


def keep_only(raw: sqlite3.Connection, names: frozenset[str]) -> None:
    """Leave only these pictures, within a transaction."""
    held = [(name,) for (name,) in raw.execute("SELECT sha256 FROM attachment")]
    gone = [row for row in held if row[0] not in names]
    raw.executemany("DELETE FROM attachment WHERE sha256 = ?", gone)


def faults(workshop: Workshop, there: Mapping[str, bytes]) -> Iterator[Message]:
    """What is wrong with the pictures of a session, a sentence each."""
    for gap in workshop.gaps.values():
        for number, name in enumerate(gap.pictures, start=1):
            if name not in there:
                yield Message(
                    "Photo {number} of gap {gap} is missing from the file.",
                    number=number,
                    gap=workshop.code(gap.id),
                )
            elif hash_of(there[name]) != name:
                yield Message(
                    "Photo {number} of gap {gap} is not as it was taken: its bytes were altered.",
                    number=number,
                    gap=workshop.code(gap.id),
                )
