"""The projection: today's values as plain rows beside the log, for anyone with SQLite.

A function from the workshop before and after an edit to the rows that differ. It can be dropped and
built again at any time, and holds no private text.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from workshop_app.domain.fields import columns, logged
from workshop_app.domain.workshop import KINDS, Workshop
from workshop_app.storage.format import LOG_TABLES

Row = tuple[Any, ...]
Rows = Callable[[Workshop | None, Workshop], Iterator[tuple[Row, bool]]]
Columns = tuple[tuple[str, str], ...]
"""Names with SQLite's types; the first ones are the key."""

_TYPES = {"whole": "INTEGER", "yes": "INTEGER", "number": "REAL"}


@dataclass(frozen=True, eq=False)
class Projected:
    """A table of the projection, and how its rows follow from a workshop.

    rows: yields each row that differs from the workshop before (None: every row); with False, a
    row that is no longer there, of which only the key counts. keys: the number of key columns;
    references: the tables that columns name a row of.
    """

    name: str
    columns: Columns
    rows: Rows
    keys: int = 1
    references: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def put(self) -> str:
        """The statement that writes a row, new or changed."""
        places = ", ".join("?" * len(self.columns))
        return f'INSERT OR REPLACE INTO "{self.name}" VALUES ({places})'

    @cached_property
    def drop(self) -> str:
        """The statement that takes a row away by its key."""
        match = " AND ".join(f'"{name}" = ?' for name, _ in self.columns[: self.keys])
        return f'DELETE FROM "{self.name}" WHERE {match}'


def entities(kind: str, table: str, *, of: str = "") -> Projected:
    """A table with a row an entity of a kind; its private fields are left out.

    of: the kind whose ids these are, where an entity is there only with another.
    """
    shown = {n: c for n, c in columns(KINDS[kind]).items() if c.sort != "private"}
    typed = tuple((name, _TYPES.get(c.sort, "TEXT")) for name, c in shown.items())
    references = {name: c.of for name, c in shown.items() if c.sort == "ref"}
    return Projected(
        table,
        (("id", "TEXT"), *typed),
        _entity_rows(kind, tuple(shown), of),
        references={**references, "id": of} if of else references,
    )


def _entity_rows(kind: str, names: tuple[str, ...], of: str) -> Rows:
    def rows(before: Workshop | None, after: Workshop) -> Iterator[tuple[Row, bool]]:
        old: Mapping[str, Any] = _held(before, kind, of) if before else {}
        new = _held(after, kind, of)
        if old is new:
            return
        renamed = before is None or before.clashes != after.clashes
        for id, value in new.items():
            if renamed or old.get(id) is not value:
                shown = [plain(getattr(value, name)) for name in names]
                if id in after.clashes:
                    shown[names.index("code")] = after.clashes[id]
                yield (id, *shown), True
        for id in old.keys() - new.keys():
            yield (id, *[None] * len(names)), False

    return rows


def _held(workshop: Workshop, kind: str, of: str) -> Mapping[str, Any]:
    values = workshop.all(kind)
    return {id: v for id, v in values.items() if id in workshop.all(of)} if of else values


def plain(value: object) -> Any:
    """A value as a column holds it: lists as JSON, yes and no as 1 and 0."""
    held = logged(value)
    if isinstance(held, list):
        return json.dumps(held, ensure_ascii=False)
    return int(held) if isinstance(held, bool) else held


def shape(tables: tuple[Projected, ...]) -> str:
    """A hash of the projection's tables, kept in the file to see whether they changed."""
    text = repr([(t.name, t.columns, t.keys, sorted(t.references.items())) for t in tables])
    return sha256(text.encode()).hexdigest()


def put_rows(
    raw: sqlite3.Connection,
    tables: Iterable[Projected],
    before: Workshop | None,
    after: Workshop,
) -> None:
    """Write the rows that differ between two workshops, within the transaction under way."""
    for projected in tables:
        put, drop = [], []
        for row, stays in projected.rows(before, after):
            if stays:
                put.append(row)
            else:
                drop.append(row[: projected.keys])
        if drop:
            raw.executemany(projected.drop, drop)
        if put:
            raw.executemany(projected.put, put)


def drop_projection(raw: sqlite3.Connection) -> None:
    """Drop every table that is not the log's."""
    names = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (name,) in names:
        if name not in LOG_TABLES and not name.startswith("sqlite_"):
            raw.execute(f'DROP TABLE "{name}"')
