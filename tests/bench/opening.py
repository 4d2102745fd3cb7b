"""Opening a session by replaying its log, beside reading the same rows with bare sqlite3."""

import json
import sqlite3

from big_session import DESK
from measuring import Line, in_turns

from workshop_app.document.document import Document
from workshop_app.storage.session_file import SessionFile

COLUMNS = "id, hlc, device, author, at, kind, version, payload, after, undoes, batch"


def replay(path):
    """Open a session and make it what its log says."""
    file = SessionFile.open(path)
    try:
        return Document(file, **DESK).workshop
    finally:
        file.close()


def bare(path):
    """Read the same rows."""
    raw = sqlite3.connect(path)
    rows = raw.execute(f"SELECT {COLUMNS} FROM edits ORDER BY hlc, id").fetchall()
    raw.close()
    return rows


def parsed(path):
    """Read the same rows, and parse what they hold."""
    return [(json.loads(row[7]), json.loads(row[8])) for row in bare(path)]


def lines(name, path, *, times):
    """The bench's lines for one session."""
    ours, rows, jsons = in_turns(
        lambda: replay(path), lambda: bare(path), lambda: parsed(path), times=times
    )
    return [
        Line(f"opening, {name}", ours, bare=rows, bound=8, note="the rows by sqlite3"),
        Line(f"opening, {name}", ours, bare=jsons, note="the rows and their JSON"),
    ]
