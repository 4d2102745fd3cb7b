"""Make `version_0.workshop`: a session as the first, never released format kept it.

It stays as it was made, so that the program can be shown to read it for ever; run this only to see
how it came about: `python tests/storage/make_version_0.py FILE`.
"""

import json
import sqlite3
import sys
from pathlib import Path

SESSION = "0198f000-0000-7000-8000-000000000001"
DEVICE = "00000000-0000-0000-0000-000000000001"
PERSON, BALLOT = "11111111-0000-5000-8000-000000000001", "22222222-0000-5000-8000-000000000001"
PLAYBOOK = {
    "format": "workshop-playbook/1",
    "id": "tiny",
    "version": "1.0",
    "subject": "city",
    "languages": ["es"],
    "title": {"es": "Mínimo"},
    "scale": {"min": 1, "max": 5, "levels": [{"es": f"nivel {n}"} for n in range(1, 6)]},
    "importance": {"min": 1, "max": 5},
    "agendas": [{"id": "day", "items": [{"stage": "assess", "minutes": 30}]}],
    "dimensions": [
        {
            "id": "d1",
            "title": {"es": "Una"},
            "indicators": [{"id": "i1", "text": {"es": "Indicador"}, "source": "propia"}],
        }
    ],
}
FACTS = {"country": "MX", "date": "2026-03-01", "language": "es", "pathway": "cluster"}
ACTS = (
    ("begin", {"playbook": {SESSION: {"table": PLAYBOOK}}, "fact": {SESSION: FACTS}}),
    (
        "import",
        {
            "participant": {
                PERSON: {"here": True, "code": "P001", "sector": "ngo", "name": "ref-1"}
            },
            "ballot": {BALLOT: {"here": True, "sector": "ngo", "participant": PERSON}},
        },
    ),
    ("rate", {"rating": {BALLOT: {"i1": [2, 4, 5]}}}),
    ("rate", {"rating": {BALLOT: {"i1": [1, 4, 5]}}}),
)
TABLES = (
    """CREATE TABLE log (id TEXT PRIMARY KEY NOT NULL, hlc INTEGER NOT NULL, device TEXT NOT NULL,
       author TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
       payload TEXT NOT NULL, after TEXT NOT NULL, undoes TEXT NOT NULL) STRICT""",
    """CREATE TABLE private (ref TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL,
       field TEXT NOT NULL, value TEXT NOT NULL) STRICT""",
    "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    "CREATE TABLE rating (ballot TEXT, indicator TEXT, current INTEGER, desired INTEGER) STRICT",
)


def make(path):
    """Write the file."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA application_id = 1465074000")
    for statement in TABLES:
        raw.execute(statement)
    before = []
    edits = [(kind, writes, []) for kind, writes in ACTS]
    for number, (kind, writes, undoes) in enumerate(edits, start=1):
        id = f"0198f000-0000-7000-8000-0000000001{number:02d}"
        raw.execute(
            "INSERT INTO log VALUES (?, ?, ?, '', '2026-03-01T10:00:00Z', ?, 0, ?, ?, ?)",
            (
                id,
                1_772_000_000_000 + number,
                DEVICE,
                kind,
                json.dumps(writes),
                json.dumps(before),
                json.dumps(undoes),
            ),
        )
        before = [id]
    raw.execute(
        "INSERT INTO log VALUES (?, ?, ?, '', '2026-03-01T10:00:00Z', 'undo', 0, '{}', ?, ?)",
        (
            "0198f000-0000-7000-8000-000000000199",
            1_772_000_000_099,
            DEVICE,
            json.dumps(before),
            json.dumps(before),
        ),
    )
    raw.execute("INSERT INTO private VALUES ('ref-1', ?, 'name', 'Rosa Tun')", (PERSON,))
    raw.commit()
    raw.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
