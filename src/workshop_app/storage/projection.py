"""The projection: today's values as plain rows beside the log, for anyone with SQLite.

A function from the workshop before and after an edit to the rows that differ. It can be dropped and
built again at any time, and holds no private text.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from workshop_app.domain.fields import columns, logged
from workshop_app.domain.workshop import KINDS, Workshop

Row = tuple[Any, ...]
Rows = Callable[[Workshop | None, Workshop], Iterator[tuple[Row, bool]]]
Columns = tuple[tuple[str, str], ...]
"""Names with SQLite's types; the first ones are the key."""

_TYPES = {"whole": "INTEGER", "yes": "INTEGER", "number": "REAL"}


@dataclass(frozen=True)
class Projected:
    """A table of the projection, and how its rows follow from a workshop.

    rows: yields each row that differs from the workshop before (None: every row); with False, a
    row that is no longer there, of which only the key counts. keys: the number of key columns.
    """

    name: str
    columns: Columns
    rows: Rows
    keys: int = 1

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


def entities(kind: str, table: str) -> Projected:
    """A table with a row an entity of a kind; its private fields are left out."""
    shown = {n: c for n, c in columns(KINDS[kind]).items() if c.sort != "private"}
    typed = tuple((name, _TYPES.get(c.sort, "TEXT")) for name, c in shown.items())
    return Projected(table, (("id", "TEXT"), *typed), _entity_rows(kind, tuple(shown)))


def _entity_rows(kind: str, names: tuple[str, ...]) -> Rows:
    def rows(before: Workshop | None, after: Workshop) -> Iterator[tuple[Row, bool]]:
        old: Mapping[str, Any] = before.all(kind) if before else {}
        new = after.all(kind)
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


def plain(value: object) -> Any:
    """A value as a column holds it: lists as JSON, yes and no as 1 and 0."""
    held = logged(value)
    if isinstance(held, list):
        return json.dumps(held, ensure_ascii=False)
    return int(held) if isinstance(held, bool) else held


def shape(tables: tuple[Projected, ...]) -> str:
    """A hash of the projection's tables, kept in the file to see whether they changed."""
    text = repr([(table.name, table.columns, table.keys) for table in tables])
    return sha256(text.encode()).hexdigest()
