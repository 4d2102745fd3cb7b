"""Format 0 to 1: batches, forgetting and epochs came; edits were in a table named `log`."""

import sqlite3

_TABLES = (
    """CREATE TABLE edits (
        id TEXT NOT NULL, hlc INTEGER NOT NULL, device TEXT NOT NULL, author TEXT NOT NULL,
        at TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, payload TEXT NOT NULL,
        "after" TEXT NOT NULL, undoes TEXT NOT NULL, batch TEXT, PRIMARY KEY (id),
        CONSTRAINT edits_payload_is_json CHECK (substr("payload", 1, 1) = '{'),
        CONSTRAINT edits_after_is_json CHECK (substr("after", 1, 1) = '['),
        CONSTRAINT edits_undoes_is_json CHECK (substr("undoes", 1, 1) = '[')) STRICT""",
    """CREATE TABLE forgotten (owner TEXT NOT NULL, PRIMARY KEY (owner)) STRICT""",
    """CREATE TABLE attachment (
        sha256 TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256),
        CONSTRAINT attachment_sha256_is_a_hash CHECK (length(sha256) = 64)) STRICT""",
    """ALTER TABLE private RENAME TO private_0""",
    """CREATE TABLE private (
        ref TEXT NOT NULL, owner TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
        epoch INTEGER NOT NULL, PRIMARY KEY (ref)) STRICT""",
    """INSERT INTO private SELECT ref, owner, field, value, 0 FROM private_0""",
    """DROP TABLE private_0""",
    """ALTER TABLE meta RENAME TO meta_0""",
    """CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key")) STRICT""",
    """INSERT INTO meta SELECT key, value FROM meta_0""",
    """DROP TABLE meta_0""",
)


def from_0(raw: sqlite3.Connection) -> None:
    """Move the edits to their new table; payloads stay as they were written (version 0)."""
    for statement in _TABLES:
        raw.execute(statement)
    raw.execute(
        "INSERT INTO edits SELECT id, hlc, device, author, at, kind, version, payload, after, "
        "undoes, NULL FROM log ORDER BY hlc, id"
    )
    raw.execute("DROP TABLE log")
