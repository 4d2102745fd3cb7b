"""A draft of an import: what the session would be with the rows taken in so far."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workshop_app.domain import table_faults as says
from workshop_app.domain.edits import HERE
from workshop_app.domain.errors import Message
from workshop_app.domain.fields import logged
from workshop_app.domain.identity import named
from workshop_app.domain.people import folded
from workshop_app.domain.stages.prepare import Rules, rules_of
from workshop_app.domain.table_faults import Faults, place_of
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table
from workshop_app.domain.table_words import nearest
from workshop_app.domain.workshop import CODED, KINDS, Workshop

Fields = dict[str, Any]
Answers = list[Any]
_MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Touched:
    """What a row of a table fills: an owner's fields, or one answer of a ballot."""

    table: str
    kind: str
    owner: str
    names: tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """A session, and over it the values that tables bring; nothing is written yet.

    values: by kind, id and field, as the log writes them; answers: ratings and votes by ballot;
    new: entities that the session does not have; ids: coded entities by folded code; codes: the
    codes shown, by id; indicators: their ids, by folded id; forgotten: the owners of names that
    were removed for good.
    """

    workshop: Workshop
    faults: Faults
    forgotten: frozenset[str] = frozenset()
    values: dict[str, dict[str, Fields]] = field(default_factory=dict)
    answers: dict[str, dict[str, dict[str, Answers]]] = field(default_factory=dict)
    new: set[tuple[str, str]] = field(default_factory=set)
    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)
    touched: list[Touched] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        workshop: Workshop,
        faults: Faults,
        retired: Mapping[str, Mapping[str, str]],
        forgotten: frozenset[str],
    ) -> "Draft":
        """An empty draft; retired: codes of removed entities and their ids, by kind."""
        draft = cls(workshop, faults, forgotten)
        draft.indicators = {folded(i.id): i.id for i in workshop.playbook.indicators}
        for kind in CODED:
            shown = {code: id for code, id in workshop.by_code(kind).items() if code}
            gone = {folded(code): id for code, id in retired.get(kind, {}).items()}
            draft.ids[kind] = gone | {folded(code): id for code, id in shown.items()}
            draft.codes[kind] = {id: code for code, id in shown.items()}
        return draft

    # -- What is there ------------------------------------------------------------------------

    @property
    def facts(self) -> Mapping[str, Any]:
        """Settings and what the session is about, with the new ones."""
        return {**self.workshop.facts, **self.values.get("fact", {}).get(self.workshop.id, {})}

    @property
    def rules(self) -> Rules:
        """The rules that the new settings make."""
        return rules_of(self.workshop.playbook, self.facts, ())

    @property
    def sectors(self) -> tuple[str, ...]:
        """The ids of the session's sectors."""
        return tuple(sector.id for sector in self.workshop.playbook.sectors)

    def is_there(self, kind: str, id: str) -> bool:
        """Whether the session has an entity, or will have."""
        return id in self.workshop.all(kind) or (kind, id) in self.new

    def all(self, kind: str) -> Iterator[str]:
        """The ids of a kind, those on record first."""
        known = self.workshop.all(kind)
        yield from known
        yield from (id for id in self.values.get(kind, {}) if id not in known)

    def value(self, kind: str, id: str, name: str) -> Any:
        """A field's value as the log writes it, blank as None or []."""
        planned = self.values.get(kind, {}).get(id, {})
        if name in planned:
            return planned[name]
        known = self.workshop.all(kind).get(id)
        return None if known is None else logged(getattr(known, name))

    def answer_of(self, register: str, ballot: str, about: str) -> Sequence[Any] | None:
        """A ballot's answer to an indicator or a gap, the new one if there is one."""
        new = self.answers.get(register, {}).get(ballot, {}).get(about)
        return new if new is not None else _held(self.workshop, register, ballot).get(about)

    def answers_on(self, register: str, ballot: str) -> Mapping[str, Sequence[Any]]:
        """A ballot's ratings or votes by indicator or gap, with the new ones."""
        held = _held(self.workshop, register, ballot)
        return {**held, **self.answers.get(register, {}).get(ballot, {})}

    def points_on(self, ballot: str) -> int:
        """All points that a ballot places on gaps."""
        votes = self.answers_on("vote", ballot).items()
        return sum(vote[0] or 0 for gap, vote in votes if self.is_there("gap", gap))

    def points_before(self, ballot: str) -> int:
        """All points that a ballot places on gaps on record."""
        votes, gaps = _held(self.workshop, "vote", ballot).items(), self.workshop.gaps
        return sum(vote[0] or 0 for gap, vote in votes if gap in gaps)

    def comment(self, kept: str | None) -> str | None:
        """A comment's text: one on record is a ref, one of a table is a text yet."""
        return self.workshop.private.get(kept, kept) if kept else None

    def indicator(self, word: str) -> str | None:
        """The id of an indicator, however its letters are written."""
        return self.indicators.get(folded(word))

    # -- What comes in ------------------------------------------------------------------------

    def put(self, table: str, kind: str, id: str, fields: Fields) -> None:
        """Take in fields of an entity, which is made where it is not there.

        table: the kind of table whose row it is; "" where it only comes along with a row.
        """
        if kind in KINDS and kind != "decision" and not self.is_there(kind, id):
            self.new.add((kind, id))
        self.values.setdefault(kind, {}).setdefault(id, {}).update(fields)
        if table:
            self.touched.append(Touched(table, kind, id, tuple(fields)))

    def named_code(self, kind: str, code: str) -> str:
        """The id that a code has or had, else the one that its name gives it."""
        return self.ids[kind].get(folded(code)) or named(self.workshop.id, kind, code)

    def name_code(self, kind: str, code: str, id: str) -> None:
        """Remember the code of a new entity."""
        self.ids[kind][folded(code)] = id
        self.codes[kind][id] = code

    def answer(self, table: str, register: str, ballot: str, about: str, row: Answers) -> None:
        """Take in a ballot's answer to an indicator or a gap."""
        self.answers.setdefault(register, {}).setdefault(ballot, {})[about] = row
        self.touched.append(Touched(table, register, ballot, (about,)))

    def id_of(self, kind: str, code: str) -> str | None:
        """The id of the entity with this code; None where none has it, or it was removed."""
        id = self.ids[kind].get(folded(code))
        return id if id is not None and self.is_there(kind, id) else None

    # -- What is wrong ------------------------------------------------------------------------

    def fault(
        self, table: Table, row: Row, column: str | None, sentence: str, /, **values: object
    ) -> None:
        """Note that a cell, or a whole row, is wrong."""
        self.faults.note(place_of(table, row, column), sentence, **values)

    def unknown(
        self, table: Table, row: Row, column: str, value: str, choices: Iterable[str]
    ) -> None:
        """Note that a cell names what is not there, with what may be meant."""
        choices = tuple(choices)
        near = nearest(value, choices)
        if near:
            self.fault(table, row, column, says.UNKNOWN, value=value, nearest=near)
        elif choices:
            shown = (*choices[:_MOST_CHOICES], *(["..."] if len(choices) > _MOST_CHOICES else []))
            self.fault(table, row, column, says.UNKNOWN_OF, value=value, choices=shown)
        else:
            of = TABLE_KINDS[table.kind].column(column).column.of
            kind = next((k.name for k in TABLE_KINDS.values() if k.entity == of), of)
            self.fault(table, row, column, says.UNKNOWN_NONE, value=value, table=kind)

    def check_forgotten(self, table: Table, row: Row, column: str, owner: str) -> None:
        """Refuse to bring back what was removed at somebody's wish."""
        if owner in self.forgotten and row.cells.get(column) is not None:
            self.fault(table, row, column, says.FORGOTTEN)

    def reference(self, table: Table, row: Row, column: str, kind: str) -> str | None:
        """The id of the entity that a cell names by its code; a fault where there is none."""
        code = row.text(column)
        if code is None:
            return None
        id = self.id_of(kind, code)
        if id is None:
            self.unknown(table, row, column, code, self.codes[kind].values())
        return id

    # -- What is to be written ----------------------------------------------------------------

    def writes(self) -> dict[str, dict[str, dict[str, Any]]]:
        """What differs from what is there, as an act writes it."""
        kinds = ["fact", *KINDS]
        found = {kind: self._changed_fields(kind) for kind in kinds if kind in self.values}
        found |= {register: self._changed_answers(register) for register in self.answers}
        return {kind: owners for kind, owners in found.items() if owners}

    def _changed_fields(self, kind: str) -> dict[str, Fields]:
        changed: dict[str, Fields] = {}
        for id, fields in self.values[kind].items():
            if (kind, id) in self.new:
                changed[id] = {HERE: True, **fields}
            elif own := {n: v for n, v in fields.items() if v != self._was(kind, id, n)}:
                changed[id] = own
        return changed

    def _was(self, kind: str, id: str, name: str) -> object:
        if kind == "fact":
            return logged(self.workshop.facts.get(name))
        known = self.workshop.all(kind).get(id)
        return None if known is None else logged(getattr(known, name))

    def _changed_answers(self, register: str) -> dict[str, Fields]:
        changed: dict[str, Fields] = {}
        for ballot, rows in self.answers[register].items():
            was = _held(self.workshop, register, ballot)
            own = {n: row for n, row in rows.items() if n not in was or list(was[n]) != row}
            if own:
                changed[ballot] = own
        return changed

    def count(self, writes: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Iterator[Touched]:
        """The rows that change anything, once each."""
        seen: set[tuple[str, str, tuple[str, ...]]] = set()
        for one in self.touched:
            is_answer = one.kind in {"rating", "vote"}
            written = writes.get(one.kind, {}).get(one.owner, {}).keys()
            about = one.names if is_answer or one.kind == "fact" else ()
            row = (one.kind, one.owner, about)
            whose = writes.get("ballot", {}) if is_answer else {}  # such as heads, or the table
            if row not in seen and (one.owner in whose or not written.isdisjoint(one.names)):
                seen.add(row)
                yield one

    def is_added(self, one: Touched) -> bool:
        """Whether what a row fills is not on record yet."""
        workshop = self.workshop
        if one.kind == "fact":
            return workshop.facts.get(one.names[0]) is None
        if one.kind in {"rating", "vote"}:
            return one.names[0] not in _held(workshop, one.kind, one.owner)
        return one.owner not in workshop.all(one.kind)


def _held(workshop: Workshop, register: str, ballot: str) -> Mapping[str, Sequence[Any]]:
    held = workshop.ratings if register == "rating" else workshop.votes
    return held.get(ballot, {})
