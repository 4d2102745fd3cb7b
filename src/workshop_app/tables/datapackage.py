"""What the exported tables hold, for other programs: a Frictionless tabular data package."""

from collections.abc import Mapping
from typing import Any

from workshop_app.domain.fields import Column
from workshop_app.domain.playbook import in_language
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn, TableKind
from workshop_app.domain.workshop import Workshop

_TYPES = {"whole": "integer", "number": "number", "day": "date", "yes": "boolean"}
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"


def datapackage(workshop: Workshop, sizes: Mapping[str, int]) -> dict[str, Any]:
    """The package's description; sizes: bytes of each file."""
    title = workshop.facts.get("title") or in_language(workshop.playbook.title, *workshop.languages)
    return {
        "profile": "tabular-data-package",
        "name": "workshop-tables",
        "id": workshop.id,
        "title": title,
        "resources": [_resource(kind, sizes[f"{kind.name}.csv"]) for kind in TABLE_KINDS.values()],
    }


def _resource(kind: TableKind, size: int) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": kind.name,
        "path": f"{kind.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _schema(kind),
    }


def _schema(kind: TableKind) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in kind.columns],
        "missingValues": [""],
    }
    if all(kind.column(name).column.required for name in kind.key):
        schema["primaryKey"] = list(kind.key)
    foreign = [key for column in kind.columns if (key := _foreign_key(column))]
    return {**schema, "foreignKeys": foreign} if foreign else schema


def _foreign_key(column: TableColumn) -> dict[str, Any] | None:
    named = next((k for k in TABLE_KINDS.values() if k.entity == column.column.of), None)
    if column.column.sort != "ref" or named is None:
        return None
    return {
        "fields": column.name,
        "reference": {"resource": named.name, "fields": named.columns[0].name},
    }


def _field(column: TableColumn) -> dict[str, Any]:
    of = column.column
    field: dict[str, Any] = {"name": column.name}
    if column.several:
        field |= {"type": "string", "description": "values parted by |; \\| is a pipe"}
    else:
        field |= {"type": _TYPES.get(of.sort, "string")}
    if of.sort == "yes":
        field |= {"trueValues": ["yes"], "falseValues": ["no"]}
    constraints = {} if column.several else _constraints(of)
    return {**field, "constraints": constraints} if constraints else field


def _constraints(of: Column) -> dict[str, Any]:
    found: dict[str, Any] = {"required": True} if of.required else {}
    if of.sort == "choice":
        found["enum"] = list(of.choices)
    if of.sort == "time":
        found["pattern"] = _TIME
    if of.least is not None:
        found["minimum"] = of.least
    if of.most is not None:
        found["maximum"] = of.most
    return found
