"""What an import would write, in rows and words, for a look before it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from workshop_app.desktop.models.rows import Row
from workshop_app.domain.errors import mark
from workshop_app.domain.workshop import Workshop
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.document.acts.importing import Imported

MOST = 300
"""Rows shown; nobody reads more before they say yes."""

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

KINDS: Mapping[str, str] = {
    "organisation": mark("Organisation"),
    "participant": mark("Participant"),
    "motivation": mark("Card"),
    "gap": mark("Gap"),
    "action": mark("Action"),
    "update": mark("News of an action"),
    "commitment": mark("Commitment"),
    "note": mark("Note"),
    "decision": mark("Decision"),
    "item": mark("Agenda item"),
}
NAMES = ("title", "organisation", "text", "name", "reason")


def count_lines(imported: Imported) -> str:
    """How many rows of each table are new, and how many change one that is there."""
    kinds = [kind for kind in TABLES if imported.added.get(kind) or imported.changed.get(kind)]
    lines = [
        tr(
            "{table}: {added} new, {changed} changed",
            table=tr(TABLES[kind]),
            added=imported.added.get(kind, 0),
            changed=imported.changed.get(kind, 0),
        )
        for kind in kinds
    ]
    return "\n".join(lines) or tr("Nothing in it is new: all of it is in the session already.")


def look_rows(imported: Imported, workshop: Workshop) -> tuple[Row, ...]:
    """What is written, one row an entity, at most 300; answers of ballots are only counted."""
    rows = list(_rows(imported, workshop))
    if len(rows) > MOST:
        rows[MOST:] = [("", tr("and {n} more", n=len(rows) - MOST), "")]
    return tuple(rows)


def _rows(imported: Imported, workshop: Workshop) -> Iterator[Row]:
    for kind, word in KINDS.items():
        there = workshop.all(kind)
        for id, fields in imported.writes.get(kind, {}).items():
            old = there.get(id)
            code = fields.get("code") or (workshop.code(id) if old is not None else "")
            held = (fields.get(name) or getattr(old, name, None) for name in NAMES)
            name = next((str(text) for text in held if text), "")
            said = " · ".join(part for part in (str(code or ""), name) if part)
            yield tr(word), said, tr("changed") if old is not None else tr("new")
