"""Soundness: whether SQLite, the log and the projection of an open session agree."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence

from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.ports import Logged
from workshop_app.document.rubbish import rubbish
from workshop_app.domain.edits import Edit
from workshop_app.domain.errors import Message
from workshop_app.storage import attachments
from workshop_app.storage.stages import TABLES


def faults(raw: sqlite3.Connection, read: Callable[[], Logged]) -> Iterator[Message]:
    """What is wrong with a session file, a sentence each; nothing where it is sound."""
    try:
        yield from _faults(raw, read)
    except sqlite3.DatabaseError as error:
        yield Message("The file is damaged: {finding}.", finding=str(error))


def _faults(raw: sqlite3.Connection, read: Callable[[], Logged]) -> Iterator[Message]:
    for (finding,) in raw.execute("PRAGMA integrity_check"):
        if finding != "ok":
            yield Message("The file is damaged: {finding}.", finding=finding)
    for table, *_ in raw.execute("PRAGMA foreign_key_check"):
        yield Message("A row of the table {table} names one that is not there.", table=table)
    logged = read()
    yield from _order(logged.edits)
    for finding in rubbish(logged.edits):
        yield Message("The file is damaged: {finding}.", finding=finding)
    workshop = replayed(History(logged.edits), logged.private).workshop
    yield from attachments.faults(workshop, logged.pictures)
    for projected in TABLES:
        name = projected.name
        columns = ", ".join(f'"{column}"' for column, _ in projected.columns)
        held = set(raw.execute(f'SELECT {columns} FROM "{name}"'))
        due = {tuple(row) for row, _ in projected.rows(None, workshop)}
        if held != due:
            yield Message(
                "The table {table} does not agree with the log in {count} rows.",
                table=name,
                count=len(held ^ due),
            )


def _order(edits: Sequence[Edit]) -> Iterator[Message]:
    places: dict[str, int] = {}
    for edit in edits:
        for named in (*edit.after, *edit.undoes):
            if places.get(named, edit.hlc) >= edit.hlc:
                yield Message("The edit {id} is not later than what it names.", id=edit.id)
        places[edit.id] = edit.hlc
