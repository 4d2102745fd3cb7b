"""Preview: what an import would add and change, row by row, and what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from workshop_app.document.acts.importing import Imported, bring_in
from workshop_app.document.document import Document
from workshop_app.domain.edits import HERE, Act, Writes
from workshop_app.domain.errors import Message, Refused
from workshop_app.domain.fields import logged
from workshop_app.domain.playbook_faults import cut
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.table_kinds import TABLE_KINDS, Table, TableColumn, TableKind
from workshop_app.domain.workshop import CODED, Workshop

MOST_SHOWN = 300
"""Nobody reads on; the counts say how many more there are."""
ANSWERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "rating": ("ratings", Rating._fields),
    "vote": ("votes", Vote._fields),
}
_OF_KIND: Mapping[str, TableKind] = {kind.entity: kind for kind in TABLE_KINDS.values()}


@dataclass(frozen=True, slots=True)
class Cell:
    """A value that an import writes: its column, what it was, what it will be.

    Values are as tables hold them: codes instead of ids, None where a cell is blank.
    """

    column: str
    was: object
    now: object


@dataclass(frozen=True, slots=True)
class Line:
    """A row that an import adds or changes.

    table: its kind; name: what people know it by, such as a code or an organisation; cells: of a
    new row all that it holds, else those that change.
    """

    table: str
    name: str
    is_new: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is written yet, and nothing can be where there are faults.

    lines: the first rows; added, changed: how many rows of each kind of table there are in all.
    """

    lines: tuple[Line, ...] = ()
    added: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[Message, ...] = ()
    faults: tuple[Message, ...] = ()
    writes: Writes = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether it may be brought in."""
        return not self.faults

    @property
    def act(self) -> Act | None:
        """The act that brings it in; None where there is nothing to bring in."""
        return Act("import", self.writes) if self.writes and self.is_sound else None


def preview(
    document: Document, tables: Sequence[Table], faults: tuple[Message, ...] = ()
) -> Preview:
    """Reckon what an import of these tables would do; its faults are told, not raised."""
    try:
        imported = bring_in(document, tables, dry_run=True, faults=faults)
    except Refused as refused:
        return Preview(faults=tuple(refused.faults))
    return preview_of(document.workshop, imported)


def preview_of(workshop: Workshop, imported: Imported) -> Preview:
    """What an import that was reckoned would do to a session, in rows to look at."""
    return Preview(
        lines=tuple(islice(_lines(workshop, imported.writes), MOST_SHOWN)),
        added=imported.added,
        changed=imported.changed,
        warnings=imported.warnings,
        writes=imported.writes,
    )


def _lines(workshop: Workshop, writes: Writes) -> Iterator[Line]:
    names = _Names(workshop, writes)
    for kind, owners in writes.items():
        for owner, fields in owners.items():
            if kind == "fact":
                yield from _settings(workshop, fields)
            elif kind in ANSWERS:
                yield from _answers(workshop, names, kind, owner, fields)
            elif kind in _OF_KIND:
                yield _entity(workshop, names, kind, owner, fields)


def _settings(workshop: Workshop, fields: Mapping[str, Any]) -> Iterator[Line]:
    for key, value in fields.items():
        was = logged(workshop.facts.get(key))
        yield Line("settings", key, was is None, (Cell("value", was, value),))


def _entity(
    workshop: Workshop, names: "_Names", kind: str, owner: str, fields: Mapping[str, Any]
) -> Line:
    table, known = _OF_KIND[kind], workshop.all(kind).get(owner)
    cells = [
        Cell(column.name, names.said(column, _was(known, column)), names.said(column, now))
        for column in table.columns
        if column.field in fields
        for now in [fields[column.field]]
        if known is not None or now not in (None, [], "")
    ]
    return Line(table.name, names.name(kind, owner), known is None or HERE in fields, tuple(cells))


def _was(known: object, column: TableColumn) -> object:
    return None if known is None else logged(getattr(known, column.field))


def _answers(
    workshop: Workshop, names: "_Names", kind: str, ballot: str, answers: Mapping[str, Any]
) -> Iterator[Line]:
    table, slots = ANSWERS[kind]
    held = (workshop.ratings if kind == "rating" else workshop.votes).get(ballot, {})
    for about, row in answers.items():
        was = held.get(about)
        before = dict.fromkeys(slots) if was is None else dict(zip(slots, was, strict=False))
        if comment := before.get("comment"):
            before["comment"] = workshop.private.get(comment)
        what = names.name("gap", about) if kind == "vote" else about
        pairs = zip(slots, row, strict=False)
        cells = [Cell(slot, before[slot], new) for slot, new in pairs if before[slot] != new]
        name = f"{names.name('ballot', ballot)} · {what}"
        yield Line(table, name, was is None, tuple(cells))


@dataclass(frozen=True, slots=True)
class _Names:
    """What people know things by, of those on record and those that come in."""

    workshop: Workshop
    writes: Writes

    def said(self, column: TableColumn, value: Any) -> object:
        """A value as a table holds it."""
        if column.aligned:
            place = _ALIGNED.index(column.name)
            return tuple(source[place] for source in value or ())
        if column.column.sort == "ref" and value:
            return value if column.column.of == "indicator" else self.name(column.column.of, value)
        return tuple(value) if isinstance(value, list) else value

    def name(self, kind: str, id: str) -> str:
        """A code, an organisation, the beginning of a text."""
        if kind == "ballot":
            return self._ballot(id)
        if kind == "decision":
            return self.name("gap", id)
        if kind in CODED:
            return str(self._value(kind, id, "code") or "")
        columns = map(_OF_KIND[kind].column, _OF_KIND[kind].key)
        key = (self.said(column, self._value(kind, id, column.field)) for column in columns)
        return cut(" · ".join(str(logged(part)) for part in key if part))

    def _ballot(self, id: str) -> str:
        participant = self._value("ballot", id, "participant")
        if participant:
            return self.name("participant", participant)
        said = (self._value("ballot", id, name) for name in ("sector", "table"))
        return " ".join(filter(None, said))

    def _value(self, kind: str, id: str, name: str) -> Any:
        written = self.writes.get(kind, {}).get(id, {})
        if name in written:
            return written[name]
        return getattr(self.workshop.all(kind).get(id), name, None)


_ALIGNED = tuple(column.name for column in TABLE_KINDS["actions"].columns if column.aligned)
