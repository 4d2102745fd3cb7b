"""Entities in an import: each row is one, found by its key or made."""

from collections import Counter
from collections.abc import Mapping

from workshop_app.document.acts.import_draft import Draft, Fields
from workshop_app.document.acts.import_funding import funding_of
from workshop_app.document.acts.import_people import speaker, speaks_for
from workshop_app.domain import table_faults as says
from workshop_app.domain.fields import logged
from workshop_app.domain.identity import named
from workshop_app.domain.people import OBSERVER, folded
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table, TableKind
from workshop_app.domain.workshop import CODED

Key = tuple[str, ...]
References = Mapping[str, str]
"""The ids that a row's cells name, by column."""


def take_entities(draft: Draft, table: Table) -> None:
    """Take in a table whose rows are entities."""
    kind = TABLE_KINDS[table.kind]
    find = _Finder(draft, kind)
    first: dict[str, int] = {}
    for row in table.rows:
        if kind.entity in CODED:
            find.remember_code(row)  # also of a row with a fault, so that others may name it
        references = _references(draft, table, row) if _is_whole(row, kind) else None
        if references is None:
            find.stand_in(row)
            continue
        id, is_known = find.id_of(row, references)
        if id in first:
            draft.fault(table, row, kind.key[0], says.TWICE, columns=kind.key, first=first[id])
        first.setdefault(id, row.number)
        _check(draft, table, row, id)
        fields = _fields(draft, table, row, references)
        if kind.entity == "action" and (funding := funding_of(draft, table, row, id)) is not None:
            fields["funding"] = funding
        kept = _without_key(fields, kind) if is_known else fields
        draft.put(table.kind, kind.entity, id, kept)


def take_participants(draft: Draft, table: Table) -> None:
    """Take in a table of participants; the ballot of whoever changes sector goes along."""
    before = {id: draft.value("participant", id, "sector") for id in draft.all("participant")}
    take_entities(draft, table)
    ballots = {b.participant: b.id for b in draft.workshop.ballots.values() if b.participant}
    for row in table.rows:
        code, sector = row.text("participant") or "", row.text("sector")
        id = draft.id_of("participant", code)
        if id not in ballots or sector is None or before.get(id, sector) == sector:
            continue
        if sector == OBSERVER:
            draft.fault(table, row, "sector", says.HAS_BALLOT, value=sector, participant=code)
        else:
            draft.put("", "ballot", ballots[id], {"sector": sector})


class _Finder:
    """Finds the entities of one kind by what names them."""

    def __init__(self, draft: Draft, kind: TableKind) -> None:
        self._draft, self._kind = draft, kind
        self._said: Counter[Key] = Counter()
        self._ids: dict[Key, str] = {}
        if kind.entity not in {*CODED, "decision"}:
            fields = [kind.column(name).field for name in kind.key]
            for id in draft.all(kind.entity):
                values = [draft.value(kind.entity, id, name) for name in fields]
                self._ids.setdefault(self._key(values), id)
            self._said.clear()

    def remember_code(self, row: Row) -> None:
        """Keep the code of a row that makes an entity."""
        code = row.text(self._kind.key[0])
        if code is not None and self._draft.id_of(self._kind.entity, code) is None:
            id = self._draft.named_code(self._kind.entity, code)
            self._draft.name_code(self._kind.entity, code, id)

    def stand_in(self, row: Row) -> None:
        """Let others name the code of a row with a fault, which is refused anyway."""
        kind = self._kind
        if kind.entity in CODED and (code := row.text(kind.key[0])):
            self._draft.new.add((kind.entity, self._draft.named_code(kind.entity, code)))

    def id_of(self, row: Row, references: References) -> tuple[str, bool]:
        """The id of the entity that a row is, and whether it is there already."""
        draft, kind = self._draft, self._kind
        if kind.entity == "decision":
            return references["gap"], False
        if kind.entity in CODED:
            id = draft.named_code(kind.entity, row.text(kind.key[0]) or "")
            return id, draft.is_there(kind.entity, id)
        key = self._key([references.get(name, logged(row.cells.get(name))) for name in kind.key])
        id = self._ids.setdefault(key, named(draft.workshop.id, kind.entity, *key))
        return id, draft.is_there(kind.entity, id)

    def _key(self, values: list[object]) -> Key:
        """What names an entity, as it is compared.

        Evaluations are counted: two people who say "Bien" have said it twice.
        """
        key = tuple("" if value is None else folded(str(value)) for value in values)
        if self._kind.entity != "note" or key[0] != "evaluation":
            return key
        self._said[key] += 1
        return key if self._said[key] == 1 else (*key, str(self._said[key]))


def _is_whole(row: Row, kind: TableKind) -> bool:
    """Whether all cells that may not be blank could be read."""
    return all(row.cells.get(c.name) is not None for c in kind.columns if c.column.required)


def _references(draft: Draft, table: Table, row: Row) -> References | None:
    """The ids that a row names; None where its key names what is not there."""
    kind = TABLE_KINDS[table.kind]
    found: dict[str, str] = {}
    sound = True
    for column in kind.columns:
        name, sort = column.name, column.column.sort
        if sort == "sector" and kind.entity != "participant" and row.text(name):
            sound &= speaks_for(draft, table, row) is not None
        if sort == "ref" and row.text(name):
            of = column.column.of
            by_code = draft.reference(table, row, name, of) if of != "participant" else None
            id = speaker(draft, table, row) if of == "participant" and sound else by_code
            sound &= id is not None
            found[name] = id or ""
    return found if sound else None


def _fields(draft: Draft, table: Table, row: Row, references: References) -> Fields:
    """A row's cells as the fields of its entity; absent columns are left out."""
    fields: Fields = {}
    for column in TABLE_KINDS[table.kind].columns:
        name = column.name
        if name not in row.cells or column.aligned or column.field == "id":
            continue
        if column.column.of == "indicator":
            fields[column.field] = _indicators(draft, table, row, name)
        elif column.column.of == "learner_group":
            fields[column.field] = _learner_groups(draft, table, row, name)
        else:
            fields[column.field] = references.get(name, logged(row.cells[name]))
    return fields


def _without_key(fields: Fields, kind: TableKind) -> Fields:
    """The fields of an entity that is there: what names it stays as it is written there."""
    names = {kind.column(name).field for name in kind.key}
    return {name: value for name, value in fields.items() if name not in names}


def _indicators(draft: Draft, table: Table, row: Row, column: str) -> list[str]:
    found = []
    for word in row.values(column):
        id = draft.indicator(word)
        if id is None:
            draft.unknown(table, row, column, word, draft.indicators.values())
        else:
            found.append(id)
    return found


def _learner_groups(draft: Draft, table: Table, row: Row, column: str) -> list[str]:
    groups = draft.workshop.learner_groups
    for word in row.values(column):
        if word not in groups:
            draft.unknown(table, row, column, word, groups)
    return list(row.values(column))


def _check(draft: Draft, table: Table, row: Row, id: str) -> None:
    if table.kind == "notes":
        _check_note(draft, table, row)
    for column in TABLE_KINDS[table.kind].columns:
        if column.column.sort == "private":
            draft.check_forgotten(table, row, column.name, id)


def _check_note(draft: Draft, table: Table, row: Row) -> None:
    if row.text("text"):
        return
    if row.text("kind") != "evaluation":
        draft.fault(table, row, "text", says.TEXT_NEEDED)
    elif row.number_in("score") is None:
        draft.fault(table, row, "score", says.SAY_SOMETHING)
