"""What an import would write, in rows and words, for a look before it counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from workshop_app.desktop.fields.names import field_name
from workshop_app.desktop.fields.values import day_typed
from workshop_app.desktop.models.rows import Row
from workshop_app.domain.errors import mark
from workshop_app.domain.table_kinds import TABLE_KINDS, TableKind
from workshop_app.domain.workshop import Workshop
from workshop_app.text import NOT_KNOWN, tr

if TYPE_CHECKING:
    from workshop_app.document.acts.importing import Imported
    from workshop_app.document.acts.previewing import Cell, Line

TABLES: Mapping[str, str] = {
    "settings": mark("Settings"),
    "organisations": mark("Organisations"),
    "participants": mark("Participants"),
    "motivations": mark("What they came for"),
    "ratings": mark("Ballots"),
    "gaps": mark("Gaps"),
    "votes": mark("Points"),
    "decisions": mark("Decisions"),
    "actions": mark("Actions"),
    "updates": mark("News of actions"),
    "commitments": mark("Commitments"),
    "notes": mark("Notes"),
}
"""The tables that come in, by the words of `import --kind`."""

ON_BALLOTS = frozenset({"ratings", "votes"})


def count_lines(imported: Imported) -> str:
    """How many rows of each table are new, and how many change one that is there."""
    kinds = [kind for kind in TABLES if imported.added.get(kind) or imported.changed.get(kind)]
    lines = [
        tr(
            "{table} · new rows: {added} · changed: {changed}",
            table=tr(TABLES[kind]),
            added=imported.added.get(kind, 0),
            changed=imported.changed.get(kind, 0),
        )
        for kind in kinds
    ]
    return "\n".join(lines) or tr("Nothing in it is new: all of it is in the session already.")


def look_rows(imported: Imported, workshop: Workshop) -> tuple[Row, ...]:
    """The first rows that are written, with what is new in them, for a screen all may see.

    What ballots answer is only counted, and what is private is left out.
    """
    from workshop_app.document.acts.previewing import preview_of

    lines = preview_of(workshop, imported).lines
    return tuple(_row(line) for line in lines if line.table not in ON_BALLOTS)


def _row(line: Line) -> Row:
    kind = TABLE_KINDS[line.table]
    named = frozenset(kind.key) if len(kind.key) == 1 else frozenset()  # it is the row's name
    cells = [cell for cell in line.cells if _is_public(kind, cell) and cell.column not in named]
    told = "; ".join(_cell_text(kind, cell, is_new=line.is_new) for cell in cells)
    return tr(TABLES[line.table]), line.name, tr("new") if line.is_new else tr("changed"), told


def _is_public(kind: TableKind, cell: Cell) -> bool:
    return _sort(kind, cell) != "private"


def _sort(kind: TableKind, cell: Cell) -> str:
    known = next((one for one in kind.columns if one.name == cell.column), None)
    return known.column.sort if known else ""


def _cell_text(kind: TableKind, cell: Cell, *, is_new: bool) -> str:
    name, sort = field_name(kind.entity, cell.column), _sort(kind, cell)
    if is_new:
        return f"{name}: {_said(cell.now, sort)}"
    return f"{name}: {_said(cell.was, sort)} → {_said(cell.now, sort)}"


def _said(value: object, sort: str = "") -> str:
    if isinstance(value, tuple | list):
        return ", ".join(_said(one) for one in value) or NOT_KNOWN
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if sort == "day" and value:
        return day_typed(date.fromisoformat(str(value)))
    return NOT_KNOWN if value in {None, ""} else str(value)
