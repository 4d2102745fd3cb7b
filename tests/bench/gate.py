"""The gate as a whole process, its child with it, beside a process that imports what they need."""

import sys

import big_session
from measuring import Line, cpu_in_turns

from workshop_app.domain.edits import VERSION, Edit

ROWS = 2_000
TIMES = 25
GATE = """
import sys
from pathlib import Path
from workshop_app.gate import room
room.{what}(Path(sys.argv[1]), Path(sys.argv[2]))
"""
BARE = "import sqlite3, json, subprocess"
LOADED = f"{BARE}, workshop_app.document.document"


def make(path):
    """A session of 2,000 rows: 34 people's answers, typed one by one."""
    file, document, ballots = big_session.begin(path, participants=34)
    after, hlc, edits = (document.revision,), document.edit(document.revision).hlc, []
    desk = big_session.DESK
    for ballot, indicator, row in big_session.ratings(ballots)[:ROWS]:
        hlc += 400
        writes = {"rating": {ballot: {indicator: row}}}
        made = (desk["author"].device, "", "2026-11-24T10:00:00Z", "rate", VERSION, writes, after)
        edits.append(Edit(desk["ids"].new(), hlc, *made, (), None))
        after = (edits[-1].id,)
    big_session.append_all(file, edits)
    file.close()
    return path


def lines(path):
    """What it takes of the processors, parent and child together.

    The bound is on reading a strange file with all that SQLite's side needs: the private copy, the
    child with its limits, schema, integrity, types. For information beside it: the same with the
    session's values built and checked, whose code alone takes four times the yardstick to load.
    """
    read, built = (
        [sys.executable, "-c", GATE.format(what=what), str(path), str(path.parent)]
        for what in ("rows", "session")
    )
    bares = [[sys.executable, "-c", words] for words in (BARE, LOADED)]
    gate, whole, bare, loaded = cpu_in_turns(read, built, *bares, times=TIMES)
    note = BARE.removeprefix("import ")
    yield Line("the gate reads 2,000 rows", gate, bare=bare, bound=3, note=note)
    yield Line("the same, with the values built", whole, bare=bare, note=note)
    yield Line("the same, with the values built", whole, bare=loaded, note="loading their code")
