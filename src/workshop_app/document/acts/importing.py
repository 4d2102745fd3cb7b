"""Take tables into a session: what an import would write, wholly right or not at all."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.document.acts.import_ballots import take_ratings, take_votes
from workshop_app.document.acts.import_checks import check_ballots
from workshop_app.document.acts.import_draft import Draft
from workshop_app.document.acts.import_entities import take_entities, take_participants
from workshop_app.document.document import Document
from workshop_app.domain import table_faults as says
from workshop_app.domain.edits import Act, Writes
from workshop_app.domain.errors import Message
from workshop_app.domain.fields import logged
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.table_faults import Faults
from workshop_app.domain.table_kinds import TABLE_KINDS, Table
from workshop_app.domain.workshop import CODED, Workshop


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import writes, and how many rows of each kind of table are new or changed by it."""

    writes: Writes
    added: Mapping[str, int]
    changed: Mapping[str, int]
    warnings: tuple[Message, ...] = ()


def bring_in(
    document: Document,
    tables: Sequence[Table],
    *,
    dry_run: bool = False,
    faults: tuple[Message, ...] = (),
) -> Imported:
    """Import tables into an open session as one act; `dry_run` only says what it would do."""
    imported = import_writes(
        document.workshop,
        tables,
        retired=_retired(document),
        forgotten=document.logged.private.forgotten,
        faults=faults,
    )
    if imported.writes and not dry_run:
        document.apply_large(Act("import", imported.writes))
    return imported


def import_writes(
    workshop: Workshop,
    tables: Sequence[Table],
    *,
    retired: Mapping[str, Mapping[str, str]] | None = None,
    forgotten: frozenset[str] = frozenset(),
    faults: tuple[Message, ...] = (),
) -> Imported:
    """What tables write into a session, or `Refused` with every fault.

    All tables are taken in together, so that they may name one another's rows; several of a kind
    one after another. retired: ids of removed entities by kind and code, which a row with that
    code brings back; forgotten: whose private texts were removed for good; faults: those that
    reading the tables found, to be refused with the others.
    """
    draft = Draft.of(workshop, Faults(faults), retired or {}, forgotten)
    for kind, take in _TAKE.items():
        for table in tables:
            if table.kind == kind:
                take(draft, table)
    check_ballots(draft, tables)
    draft.faults.refuse_if_any()
    return _imported(draft, tables)


def _imported(draft: Draft, tables: Sequence[Table]) -> Imported:
    writes = draft.writes()
    kinds = [kind for kind in TABLE_KINDS if any(table.kind == kind for table in tables)]
    added, changed = defaultdict[str, int](int), defaultdict[str, int](int)
    for one in draft.count(writes):
        (added if draft.is_added(one) else changed)[one.table] += 1
    every = dict.fromkeys([*kinds, *added, *changed])
    return Imported(
        writes,
        {kind: added[kind] for kind in every if added[kind]},
        {kind: changed[kind] for kind in every if changed[kind]},
        tuple(draft.warnings),
    )


def _take_settings(draft: Draft, table: Table) -> None:
    agendas = [agenda.id for agenda in draft.workshop.playbook.agendas]
    first: dict[str, int] = {}
    for row in table.rows:
        key = row.text("key")
        if key is None or "value" not in row.cells:
            continue  # a fault that reading has noted
        if key in first:
            draft.fault(table, row, "key", says.TWICE, columns=("key",), first=first[key])
        first.setdefault(key, row.number)
        agenda = row.text("value") if key == "agenda" else None
        if agenda is not None and agenda not in agendas:
            draft.unknown(table, row, "value", agenda, agendas)
        if key in SETTINGS and SETTINGS[key].sort == "private":
            draft.check_forgotten(table, row, "value", draft.workshop.id)
        draft.put(table.kind, "fact", draft.workshop.id, {key: logged(row.cells["value"])})


def _retired(document: Document) -> Mapping[str, Mapping[str, str]]:
    """The codes of entities that were removed; a code is never given to another."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in CODED}
    for edit in document.logged.edits:
        for kind in CODED:
            there = document.workshop.all(kind)
            for id, fields in edit.writes.get(kind, {}).items():
                if "code" in fields and id not in there:
                    found[kind][fields["code"]] = id
    return found


_TAKE: Mapping[str, Callable[[Draft, Table], None]] = {
    "settings": _take_settings,
    "organisations": take_entities,
    "participants": take_participants,
    "motivations": take_entities,
    "gaps": take_entities,
    "ratings": take_ratings,
    "votes": take_votes,
    "decisions": take_entities,
    "actions": take_entities,
    "updates": take_entities,
    "commitments": take_entities,
    "notes": take_entities,
}
"""In this order a row can name whatever the tables before it brought."""
