"""The projection's rows turned back into what an edit writes, for a log that has holes."""

import json
from collections.abc import Mapping
from typing import Any

from workshop_app.document.salvage import Projected as Values
from workshop_app.domain.edits import HERE
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.workshop import KINDS
from workshop_app.storage.pages import Pages
from workshop_app.storage.projection import Projected, shape
from workshop_app.storage.stages import TABLES

_KIND_OF = {"action_update": "update", "agenda_item": "item"}
_LISTS = frozenset({"words", "funding", "pictures"})


def projected_writes(pages: Pages, tables: Mapping[str, int], kept: object) -> Values:
    """What the readable rows say; nothing where they were written in another shape."""
    if kept is not None and kept != shape(TABLES):
        return Values()
    writes: dict[str, dict[str, Any]] = {}
    whole = set()
    for projected in TABLES:
        kind = (
            "fact" if projected.name == "setting" else _KIND_OF.get(projected.name, projected.name)
        )
        if projected.name in tables:
            tree = pages.tree(tables[projected.name])
            rows = [row.values for row in tree.rows if _is_row(projected, row.values)]
            if not tree.broken and len(rows) == len(tree.rows):
                whole.add(kind)
            writes[kind] = _owners(kind, projected, rows)
    return Values({kind: owners for kind, owners in writes.items() if owners}, frozenset(whole))


def _is_row(projected: Projected, values: tuple[Any, ...] | None) -> bool:
    return (
        values is not None
        and len(values) == len(projected.columns)
        and all(isinstance(key, str) for key in values[: projected.keys])
    )


def _owners(kind: str, projected: Projected, rows: list[Any]) -> dict[str, Any]:
    names = [name for name, _ in projected.columns]
    owners: dict[str, dict[str, Any]] = {}
    for row in rows:
        if kind == "fact":
            owners.setdefault("", {})[row[0]] = row[1]
        elif kind == "rating":
            owners.setdefault(row[0], {})[row[1]] = [*row[2:5], None, row[5]]
        elif kind == "vote":
            owners.setdefault(row[0], {})[row[1]] = [*row[2:6]]
        else:
            fields = _fields(columns(KINDS[kind]), dict(zip(names[1:], row[1:], strict=True)))
            owners[row[0]] = fields if kind == "decision" else {HERE: True, **fields}
    return owners


def _fields(known: Mapping[str, Column], row: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in row.items():
        sort = known[name].sort
        if value is None:
            found[name] = None
        elif sort in _LISTS:
            found[name] = _list(value)
        else:
            found[name] = bool(value) if sort == "yes" else value
    return found


def _list(text: object) -> Any:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
