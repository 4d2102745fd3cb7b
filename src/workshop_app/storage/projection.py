"""The projection: today's values as plain rows beside the log, for anyone with SQLite.

A function from the workshop before and after an edit to the rows that differ. It can be dropped and
built again at any time, and holds no private text.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Integer, MetaData, Table, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlalchemy.types import REAL, TypeEngine

from workshop_app.domain.fields import columns, logged
from workshop_app.domain.workshop import KINDS, Workshop

PROJECTION = MetaData()

_TYPES: dict[str, type[TypeEngine[Any]]] = {"whole": Integer, "yes": Integer, "number": REAL}

Row = tuple[Any, ...]
Rows = Callable[[Workshop | None, Workshop], Iterator[tuple[Row, bool]]]


@dataclass(frozen=True, slots=True)
class Projected:
    """A table of the projection, and how its rows follow from a workshop.

    rows: yields each row that differs from the workshop before (None: every row); with False, a
    row that is no longer there, of which only the key counts. keys: the number of key columns.
    """

    table: Table
    rows: Rows
    keys: int = 1
    put: str = field(init=False, default="")
    drop: str = field(init=False, default="")

    def __post_init__(self) -> None:
        names = [column.name for column in self.table.columns]
        places = ", ".join("?" * len(names))
        quoted = ", ".join(f'"{name}"' for name in names)
        match = " AND ".join(f'"{name}" = ?' for name in names[: self.keys])
        into = self.table.name
        object.__setattr__(
            self, "put", f'INSERT OR REPLACE INTO "{into}" ({quoted}) VALUES ({places})'
        )
        object.__setattr__(self, "drop", f'DELETE FROM "{into}" WHERE {match}')


def entities(kind: str, table: str) -> Projected:
    """A table with a row an entity of a kind; its private fields are left out."""
    shown = {n: c for n, c in columns(KINDS[kind]).items() if c.sort != "private"}
    made = Table(
        table,
        PROJECTION,
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, _TYPES.get(c.sort, Text)) for name, c in shown.items()),
        sqlite_strict=True,
    )
    return Projected(made, _entity_rows(kind, tuple(shown)))


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


def answers(
    table: str, columns_of: tuple[tuple[str, type[TypeEngine[Any]]], ...], of: Rows
) -> Projected:
    """A table with a row a ballot's answer: ballot and indicator or gap, then these columns."""
    made = Table(
        table,
        PROJECTION,
        *(
            Column(name, type_, primary_key=place < 2, nullable=place > 1)
            for place, (name, type_) in enumerate(columns_of)
        ),
        sqlite_strict=True,
    )
    return Projected(made, of, keys=2)


def shape(tables: tuple[Projected, ...]) -> str:
    """A hash of the projection's tables, kept in the file to see whether they changed."""
    text = "\n".join(
        str(CreateTable(projected.table).compile(dialect=sqlite.dialect())) for projected in tables
    )
    return sha256(text.encode()).hexdigest()
