"""Forgetting: private texts leave a session file, and no byte of them stays."""

import sqlite3

from workshop_app.document.private import Private
from workshop_app.storage.connection import transaction


def forget(raw: sqlite3.Connection, private: Private) -> None:
    """Keep only these private texts, and rewrite the file."""
    with transaction(raw):
        only_these(raw, private)
    raw.execute("VACUUM")


def only_these(raw: sqlite3.Connection, private: Private) -> bool:
    """Keep only these private texts, within a transaction; whether any went."""
    kept = [(ref,) for (ref,) in raw.execute("SELECT ref FROM private")]
    gone = [row for row in kept if row[0] not in private.texts]
    raw.executemany("DELETE FROM private WHERE ref = ?", gone)
    owners = [(owner,) for owner in sorted(private.forgotten)]
    raw.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", owners)
    raw.execute("INSERT OR REPLACE INTO meta VALUES ('epoch', ?)", (str(private.epoch),))
    return bool(gone)
