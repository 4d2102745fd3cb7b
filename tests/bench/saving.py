"""One edit to durable, beside a bare transaction that writes the same rows in the same mode."""

import sqlite3
from time import perf_counter

from big_session import INDICATOR_IDS
from measuring import Line, in_turns

from workshop_app.domain.edits import rate
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage import log

MODE = ("locking_mode=EXCLUSIVE", "journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON")


def bare_file(path):
    """A file with the two tables that a rating writes, in the mode of a session file."""
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in MODE:
        raw.execute(f"PRAGMA {pragma}")
    raw.execute(f"CREATE TABLE edits ({', '.join(log.COLUMNS)}, PRIMARY KEY (id))")
    raw.execute(
        "CREATE TABLE rating (ballot TEXT, indicator TEXT, current INTEGER, desired INTEGER, "
        "importance INTEGER, way TEXT, PRIMARY KEY (ballot, indicator)) STRICT"
    )
    return raw


def lines(document, folder):
    """The bench's line."""
    raw = bare_file(folder / "bare.db")
    ballots = list(document.workshop.ballots)
    turn = iter(range(1_000_000))

    def ours():
        number = next(turn)
        rating = Rating(number % 5 + 1, 5, 3, None, "typed")
        return document.apply(rate(ballots[number % 500], INDICATOR_IDS[number % 60], rating))

    def bare():
        edit = document.edit(document.revision)
        ((ballot, rows),) = edit.writes["rating"].items()
        ((indicator, row),) = rows.items()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(log.WRITE, log.row_of(edit))
        raw.execute(
            "INSERT OR REPLACE INTO rating VALUES (?, ?, ?, ?, ?, ?)",
            (ballot, indicator, *row[:3], row[4]),
        )
        raw.execute("COMMIT")

    saved, plain = in_turns(ours, bare, times=120, clock=perf_counter)
    raw.close()
    return [Line("one edit to durable", saved, bare=plain, bound=1.6, note="bare transaction")]
