"""The tables of a session file as they have to be: the log's exactly, others plain.

What is not a table of that shape could run when a file is read: triggers, views, generated
columns, defaults and checks of somebody's own.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False  # loading `typing` would take a fifth of a child's time
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Statement = tuple[str, ...]

_TOKEN = re.compile(r"""[ \t\r\n]*("[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[(),=])""")
_LONGEST = 8_000
_MOST_TABLES = 100
_TEXT, _WHOLE = "TEXT NOT NULL", "INTEGER NOT NULL"

_LOG_1: Mapping[str, str] = {
    "edits": f"""CREATE TABLE edits (id {_TEXT}, hlc {_WHOLE}, device {_TEXT}, author {_TEXT},
        at {_TEXT}, kind {_TEXT}, version {_WHOLE}, payload {_TEXT}, "after" {_TEXT},
        undoes {_TEXT}, batch TEXT, PRIMARY KEY (id),
        CONSTRAINT edits_payload_is_json CHECK (substr("payload", 1, 1) = '{{'),
        CONSTRAINT edits_after_is_json CHECK (substr("after", 1, 1) = '['),
        CONSTRAINT edits_undoes_is_json CHECK (substr("undoes", 1, 1) = '[')) STRICT""",
    "private": f"""CREATE TABLE private (ref {_TEXT}, owner {_TEXT}, field {_TEXT}, value {_TEXT},
        epoch {_WHOLE}, PRIMARY KEY (ref)) STRICT""",
    "forgotten": f"CREATE TABLE forgotten (owner {_TEXT}, PRIMARY KEY (owner)) STRICT",
    "attachment": f"""CREATE TABLE attachment (sha256 {_TEXT}, bytes BLOB NOT NULL,
        PRIMARY KEY (sha256),
        CONSTRAINT attachment_sha256_is_a_hash CHECK (length(sha256) = 64)) STRICT""",
    "meta": f'CREATE TABLE meta ("key" {_TEXT}, value {_TEXT}, PRIMARY KEY ("key")) STRICT',
}
_KEY = "TEXT PRIMARY KEY NOT NULL"
_LOG_0: Mapping[str, str] = {
    "log": f"""CREATE TABLE log (id {_KEY}, hlc {_WHOLE}, device {_TEXT}, author {_TEXT},
        at {_TEXT}, kind {_TEXT}, version {_WHOLE}, payload {_TEXT}, after {_TEXT},
        undoes {_TEXT}) STRICT""",
    "private": f"""CREATE TABLE private (ref {_KEY}, owner {_TEXT}, field {_TEXT},
        value {_TEXT}) STRICT""",
    "meta": f"CREATE TABLE meta (key {_KEY}, value {_TEXT}) STRICT",
}

_NAME = r'(?:"[a-z_][a-z0-9_]*"|[a-z_][a-z0-9_]*)'
_NAMES = rf"\( {_NAME}(?: , {_NAME})* \)"
_PART = (
    rf"(?:primary key {_NAMES}"
    rf"|foreign key {_NAMES} references {_NAME} {_NAMES}(?: deferrable initially deferred)?"
    rf"|{_NAME} (?:text|integer|real|blob)(?: not null)?)"
)
_PLAIN = re.compile(rf"create table {_NAME} \( {_PART}(?: , {_PART})* \) strict")


def tokens(sql: str) -> Statement | None:
    """A statement's words, whatever blanks part them; None where it holds more than words."""
    found, at, end = [], 0, len(sql.rstrip(" \t\r\n"))
    while at < end:
        match = _TOKEN.match(sql, at)
        if match is None:
            return None
        word = match[1]
        found.append(word if word[0] == "'" else word.lower())
        at = match.end()
    return tuple(found)


LOGS: Mapping[int, Mapping[str, Statement | None]] = {
    version: {name: tokens(sql) for name, sql in tables.items()}
    for version, tables in enumerate((_LOG_0, _LOG_1))
}
"""The log's tables of each format, as words."""


def stranger(rows: Iterable[Sequence[object]], version: int) -> str | None:
    """What a schema holds that is not ours, or lacks; None where it is as it has to be.

    rows: type, name, table, SQL.
    """
    log, seen = LOGS[version], set[str]()
    for count, (sort, name, of, sql) in enumerate(rows):
        if count > 2 * _MOST_TABLES:
            return "tables without end"
        if not (isinstance(sort, str) and isinstance(name, str) and isinstance(of, str)):
            return "schema"
        if sort == "index" and sql is None and name.startswith(f"sqlite_autoindex_{of}_"):
            continue
        words = tokens(sql) if isinstance(sql, str) and len(sql) <= _LONGEST else None
        named = words is not None and words[2:3] in {(name,), (f'"{name}"',)}
        if sort != "table" or of != name or words is None or not named:
            return f"{sort} {name}"[:80]
        if words != log[name] if name in log else not _PLAIN.fullmatch(" ".join(words)):
            return f"{sort} {name}"[:80]
        seen.add(name)
    missing = sorted(log.keys() - seen)
    return f"no table {missing[0]}" if missing else None
