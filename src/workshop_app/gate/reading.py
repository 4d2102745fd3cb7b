"""`gate-read FILE FORMAT`: reads a private copy of a session from elsewhere, in its own process.

The only place where SQLite touches a file that is not trusted. What it holds is told in lines of
JSON on stdout, the last of which says so; or one line names why nothing is told.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
from binascii import b2a_base64

from workshop_app.gate import bounds
from workshop_app.gate.faults import Altered
from workshop_app.gate.limits import limit_this_process
from workshop_app.gate.schema import stranger

TYPE_CHECKING = False  # loading `typing` would take a fifth of a child's time
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

_PIECE = 200
"""Rows that are told in one line."""
_SETUP = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "query_only=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "cache_size=-16000",
    "recursive_triggers=OFF",
)
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: bounds.LONGEST_PAYLOAD * 2,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 20_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 1,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 50_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 4,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 0,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 0,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMAS = {"integrity_check", "foreign_key_check", "encoding"}
_FUNCTIONS = {"substr", "length"}
_BUSY_DISK = {sqlite3.SQLITE_NOMEM: "endless", sqlite3.SQLITE_TOOBIG: "altered"}

_EDIT = ("id", "hlc", "device", "author", "at", "kind", "version", "payload", "after", "undoes")
_READ = {
    1: {
        "edits": ("edits", (*_EDIT, "batch"), bounds.MOST_EDITS),
        "private": ("private", ("ref", "owner", "field", "value", "epoch"), bounds.MOST_TEXTS),
        "forgotten": ("forgotten", ("owner",), bounds.MOST_TEXTS),
        "meta": ("meta", ("key", "value"), bounds.MOST_WORDS),
        "pictures": ("attachment", ("sha256", "bytes"), bounds.MOST_PICTURES),
    },
    0: {
        "edits": ("log", (*_EDIT, "NULL"), bounds.MOST_EDITS),
        "private": ("private", ("ref", "owner", "field", "value", "0"), bounds.MOST_TEXTS),
        "meta": ("meta", ("key", "value"), bounds.MOST_WORDS),
    },
}
"""What is read from which table of each format, and how many rows at most."""
_JSON_FROM, _JSON_TO = 7, 10
"""Where an edit's columns hold JSON."""


def main(words: Sequence[str]) -> int:
    """Read the copy and tell what it holds; 1 where it was refused."""
    limit_this_process()
    gc.disable()  # what is read is told and let go, without cycles
    path, version = words[0], int(words[1])
    try:
        for line in _lines(path, version):
            _tell(line)
    except Altered as found:
        return _refuse("altered", str(found))
    except (MemoryError, OSError):
        return _refuse("endless", "")
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return _refuse(_BUSY_DISK.get(code, "damaged"), "a value that is too long")
    _tell({"end": True})
    return 0


def _lines(path: str, version: int) -> Iterator[dict[str, Any]]:
    raw = _connect(path)
    try:
        _check(raw, version)
        for name, (table, columns, most) in _READ[version].items():
            yield from _rows(raw, name, table, columns, most)
    finally:
        raw.close()


def _connect(path: str) -> sqlite3.Connection:
    """Open the copy: for writing, since a connection that only reads skips the CHECKs."""
    raw = sqlite3.connect(path, timeout=0, isolation_level=None, cached_statements=0)
    for category, most in _LIMITS.items():
        raw.setlimit(category, most)
    for pragma in _SETUP:
        raw.execute(f"PRAGMA {pragma}")
    raw.set_authorizer(_allows)
    return raw


def _allows(
    action: int, one: str | None, two: str | None, _: str | None, source: str | None
) -> int:
    """Say what a statement may do: read, and call what our own CHECKs call."""
    named = source is not None  # a trigger or a view asks for it
    if action == sqlite3.SQLITE_SELECT and not named:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and not named:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and one in _PRAGMAS and two is None:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and two in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _check(raw: sqlite3.Connection, version: int) -> None:
    found = stranger(raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"), version)
    if found is not None:
        raise Altered(found)
    if raw.execute("PRAGMA encoding").fetchone() != ("UTF-8",):
        raise Altered("encoding")
    finding = raw.execute("PRAGMA integrity_check").fetchone()
    if finding != ("ok",):
        raise sqlite3.DatabaseError(str(finding))
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise Altered(f"a row of {broken[0]} names one that is not there")


def _rows(
    raw: sqlite3.Connection, name: str, table: str, columns: Sequence[str], most: int
) -> Iterator[dict[str, Any]]:
    named = ", ".join(c if c in {"NULL", "0"} else f'"{c}"' for c in columns)
    rows = raw.execute(f'SELECT {named} FROM "{table}"')
    read, count = _PICKED.get(name, _plain), 0
    while piece := rows.fetchmany(1 if name == "pictures" else _PIECE):
        count += len(piece)
        if count > most:
            raise Altered(f"{table} without end")
        yield {name: [read(table, row) for row in piece]}


def _plain(table: str, row: Sequence[Any]) -> Sequence[Any]:
    for value in row:
        if isinstance(value, str):
            if len(value) > bounds.LONGEST_TEXT or "\x00" in value:
                raise Altered(f"a text of {table}")
        elif not (value is None or isinstance(value, int)):
            raise Altered(f"a value of {table}")
    return row


def _edit(table: str, row: Sequence[Any]) -> Sequence[Any]:
    """An edit with its JSON as text, which is parsed once, where it is checked."""
    _plain(table, (*row[:_JSON_FROM], *row[_JSON_TO:]))
    for text in row[_JSON_FROM:_JSON_TO]:
        if not isinstance(text, str) or len(text) > bounds.LONGEST_PAYLOAD:
            raise Altered(f"a text of {table}")
    return row


def _picture(table: str, row: Sequence[Any]) -> list[Any]:
    name, content = row
    if not isinstance(content, bytes) or len(content) > bounds.LONGEST_PICTURE:
        raise Altered("a picture")
    return [*_plain(table, (name,)), b2a_base64(content, newline=False).decode("ascii")]


_PICKED = {"edits": _edit, "pictures": _picture}


def _refuse(word: str, what: str) -> int:
    _tell({"refused": word, "what": what[:160]})
    return 1


def _tell(line: dict[str, Any]) -> None:
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()
