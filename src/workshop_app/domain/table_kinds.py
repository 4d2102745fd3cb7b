"""The kinds of tables that come in and go out: their columns, and what each column holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from workshop_app.domain.fields import Column, columns
from workshop_app.domain.stages.assess import WAYS
from workshop_app.domain.stages.plan import FUNDING_KINDS, Action
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table.

    required: a table without it is refused (a blank cell too, where `column.required`);
    field: the entity's field it fills; aligned: one value for each source of funding, parted
    by `|` and standing side by side with the other aligned columns, so that blanks count.
    """

    name: str
    column: Column
    required: bool = False
    field: str = ""
    aligned: bool = False

    @property
    def several(self) -> bool:
        """Whether a cell may hold several values, parted by `|`."""
        return self.aligned or self.column.sort == "words"


@dataclass(frozen=True, slots=True)
class TableKind:
    """A kind of table: its columns in order, those that name a row, the entity a row is."""

    name: str
    columns: tuple[TableColumn, ...]
    key: tuple[str, ...]
    entity: str = ""

    def column(self, name: str) -> TableColumn:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read: its number as a spreadsheet counts, and its cells by column.

    A blank cell is None, or () where a cell may hold several values; a column that is not in
    `cells` says nothing. headings: columns that the file calls otherwise, for faults; implied:
    an answer of a wide table, which says nothing new where it is blank.
    """

    number: int
    cells: Mapping[str, object]
    headings: Mapping[str, str] = field(default_factory=dict)
    implied: bool = False

    def text(self, column: str) -> str | None:
        """A cell's text; None where it is blank or absent."""
        value = self.cells.get(column)
        return value if isinstance(value, str) and value else None

    def number_in(self, column: str) -> int | None:
        """A cell's whole number; None where it is blank or absent."""
        value = self.cells.get(column)
        return value if isinstance(value, int) else None

    def values(self, column: str) -> tuple[Any, ...]:
        """A cell's several values; () where it is blank or absent."""
        value = self.cells.get(column)
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read: its kind, where it lay, its rows, and the columns it has.

    sheet: a workbook's by its title, a text document's table by its number.
    """

    kind: str
    file: str
    sheet: str | int | None
    rows: tuple[Row, ...]
    columns: tuple[str, ...]


def _from_fields(
    entity: str, *, code: str = "", instead: Mapping[str, tuple[TableColumn, ...]] | None = None
) -> tuple[TableColumn, ...]:
    """The columns of an entity's own fields; `code` is what its table calls the code."""
    found: list[TableColumn] = []
    of: type = KINDS[entity]
    for name, column in columns(of).items():
        if column.sort == "pictures":
            continue
        if instead and name in instead:
            found.extend(instead[name])
        else:
            title = code if name == "code" else name
            found.append(TableColumn(title, column, column.required, name))
    return tuple(found)


def _funding(name: str, column: Column) -> TableColumn:
    return TableColumn(name, column, field="funding", aligned=True)


_KIND_OF_FUNDING = _funding("funding_kind", Column("choice", choices=FUNDING_KINDS))
_FUNDING = (
    _funding("funding_amount", Column("number", least=0)),
    _funding("funding_secured", Column("number", least=0, most=100)),
)
_REASON = Column("text", required=True)
_CURRENCY = TableColumn("currency", columns(Action)["currency"], field="currency")


def _needed(name: str, column: Column) -> TableColumn:
    return TableColumn(name, replace(column, required=True), required=True, field=name)


def _may(name: str, sort: str, **how: Any) -> TableColumn:
    return TableColumn(name, Column(sort, **how), field=name)


_WHOSE = (
    _may("participant", "ref", of="participant"),
    _may("table", "text"),
    _needed("sector", Column("sector")),
)

_KINDS = (
    TableKind(
        "settings",
        (
            _needed("key", Column("text")),
            TableColumn("value", Column("text"), required=True, field="value"),
        ),
        ("key",),
    ),
    TableKind("organisations", _from_fields("organisation"), ("organisation",), "organisation"),
    TableKind(
        "participants",
        _from_fields("participant", code="participant"),
        ("participant",),
        "participant",
    ),
    TableKind(
        "motivations",
        _from_fields("motivation"),
        ("sector", "organisation", "participant", "text"),
        "motivation",
    ),
    TableKind(
        "ratings",
        (
            *_WHOSE,
            _needed("indicator", Column("ref", of="indicator")),
            _may("current", "whole"),
            _may("desired", "whole"),
            _may("importance", "whole"),
            _may("comment", "private"),
            _may("way", "choice", choices=WAYS),
        ),
        ("participant", "table", "sector", "indicator"),
    ),
    TableKind("gaps", _from_fields("gap", code="gap"), ("gap",), "gap"),
    TableKind(
        "votes",
        (
            *_WHOSE,
            _needed("gap", Column("ref", of="gap")),
            _may("points", "whole", least=0, most=1_000_000),
            _may("impact", "whole", least=1, most=5),
            _may("feasibility", "whole", least=1, most=5),
            _may("way", "choice", choices=WAYS),
            _may("heads", "whole", least=0, most=100_000),
        ),
        ("participant", "table", "way", "sector", "gap"),
    ),
    TableKind(
        "decisions",
        (
            TableColumn("gap", Column("ref", of="gap", required=True), required=True, field="id"),
            _may("chosen", "yes"),
            _needed("reason", _REASON),
        ),
        ("gap",),
        "decision",
    ),
    TableKind(
        "actions",
        _from_fields(
            "action",
            code="action",
            instead={"funding": (_KIND_OF_FUNDING,), "currency": (_CURRENCY, *_FUNDING)},
        ),
        ("action",),
        "action",
    ),
    TableKind("updates", _from_fields("update"), ("action", "date"), "update"),
    TableKind("commitments", _from_fields("commitment"), ("organisation", "text"), "commitment"),
    TableKind("notes", _from_fields("note"), ("kind", "sector", "text"), "note"),
)

TABLE_KINDS: dict[str, TableKind] = {kind.name: kind for kind in _KINDS}
"""The kinds of tables by name, in the order in which one may name another's rows."""


def setting_keys(sectors: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that a settings table may hold, in the order in which they are written."""
    found: list[str] = []
    for name in SETTINGS:
        every = [name.replace("*", sector) for sector in sectors] if "*" in name else [name]
        found.extend(every)
    return tuple(found)


__all__ = ["TABLE_KINDS", "Row", "Table", "TableColumn", "TableKind", "setting_keys"]
