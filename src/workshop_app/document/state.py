"""State: the workshop that registers stand for, whole or from the state before an edit."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from workshop_app.document.private import Private
from workshop_app.document.registers import Fields, Registers
from workshop_app.domain.edits import HERE
from workshop_app.domain.fields import columns, loaders, private_fields
from workshop_app.domain.people import folded
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.domain.stages.prepare import FACTS, SETTINGS
from workshop_app.domain.workshop import CODED, KINDS, Workshop

Owner = tuple[str, str]
"""A kind and an id."""
_Loader = tuple[str, Callable[[Any], Any]]

_DAYS = frozenset(key for key, c in {**FACTS, **SETTINGS}.items() if c.sort == "day")
_PRIVATE = frozenset(key for key, c in SETTINGS.items() if c.sort == "private")
_SUFFIXES = "bcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class State:
    """Registers with the private texts, and the workshop made of them.

    unseen: entities that are removed, but hold something that the removal did not see; they stay
    until a person settles it. dangling: likewise, since something that is there names them.
    """

    registers: Registers
    private: Private
    unseen: frozenset[Owner]
    workshop: Workshop
    dangling: frozenset[Owner] = field(default_factory=frozenset)


Buried = Callable[[str, str], Fields]
"""What undone edits last said of a kind's owner."""


def state_of(
    registers: Registers,
    private: Private,
    unseen: frozenset[Owner],
    buried: Buried,
    before: State | None = None,
) -> State:
    """The state of registers; with the state before, all that is unchanged is taken from there.

    What stays in sight though its making was undone keeps the words it was made with. Private
    texts may have been added since the state before, but none taken away.
    """
    session, table = next(iter(registers["playbook"].items()))
    old = before.workshop if before is not None else None
    making = _Making(session, registers, private, buried, before)
    entities, dangling = _all_entities(making, unseen)
    workshop = Workshop(
        id=session,
        playbook=before.workshop.playbook
        if before is not None and before.registers["playbook"] is registers["playbook"]
        else read_playbook(table["table"], file=session),
        facts=_facts(session, registers, private, before),
        entities=entities,
        ratings=registers.get("rating", {}),
        votes=registers.get("vote", {}),
        private=old.private
        if old is not None and before is not None and before.private is private
        else private.values(),
        clashes=_clashes(entities, old),
        given=registers.get("given", {}).get(session, {}).get("figures", {}),
    )
    return State(registers, private, unseen, workshop, dangling)


@dataclass(frozen=True, slots=True)
class _Making:
    """What entities are made of."""

    session: str
    registers: Registers
    private: Private
    buried: Buried
    before: State | None


def _all_entities(
    making: _Making, unseen: frozenset[Owner]
) -> tuple[Mapping[str, Mapping[str, Any]], frozenset[Owner]]:
    """The entities by kind, and those of them that dangle; none is looked at where none changed."""
    registers, before = making.registers, making.before
    if (
        before is not None
        and unseen == before.unseen
        and all(registers.get(kind) is before.registers.get(kind) for kind in (*KINDS, "order"))
    ):
        return before.workshop.entities, before.dangling
    needed: dict[str, set[str]] = defaultdict(set)
    entities = {}
    for kind in reversed(KINDS):
        wanted = frozenset({id for of, id in unseen if of == kind} | needed[kind])
        entities[kind] = _entities(kind, wanted, making)
        for name, of in references(kind):
            values = entities[kind].values()
            needed[of].update([id for value in values if (id := getattr(value, name))])
    dangling = frozenset(
        (kind, id)
        for kind, ids in needed.items()
        for held in (registers.get(kind, {}),)
        for id in ids
        if not held.get(id, {}).get(HERE)
    )
    return {kind: entities[kind] for kind in KINDS}, dangling


def _entities(kind: str, wanted: frozenset[str], making: _Making) -> Mapping[str, Any]:
    """A kind's entities, and those wanted in sight although they are not there."""
    before, held = making.before, making.registers.get(kind, {})
    old_held: Mapping[str, Fields] = before.registers.get(kind, {}) if before else {}
    old = before.workshop.all(kind) if before else {}
    of, names, load, hidden = _made_of(kind)
    made: dict[str, Any] = {}
    for id in _listed(kind, held, wanted, making):
        fields = held.get(id, {})
        if fields.get(HERE) or kind == "decision":
            if id in old and old_held.get(id) is fields:
                made[id] = old[id]
            elif load or not hidden.isdisjoint(fields):
                made[id] = entity(kind, id, fields, making.private)
            else:  # as most are: nothing to turn into something else
                made[id] = of(id, *map(fields.get, names))
        elif id in wanted:
            words = {**making.buried(kind, id), **fields}
            made[id] = entity(kind, id, words, making.private)
    unchanged = len(made) == len(old) and all(
        a is b and i == j for (i, a), (j, b) in zip(made.items(), old.items(), strict=True)
    )
    return old if unchanged and before is not None else made


def _listed(
    kind: str, held: Mapping[str, Fields], wanted: frozenset[str], making: _Making
) -> Iterable[str]:
    """A kind's ids in listed order: as a person put them, else as they came."""
    order = making.registers.get("order", {}).get(making.session, {}).get(kind, ())
    ids = dict.fromkeys((*(id for id in order if id in held), *held)) if order else held
    return (*ids, *sorted(wanted - held.keys())) if wanted else ids


def entity(kind: str, id: str, fields: Fields, private: Private) -> Any:
    """An entity's value from its registers."""
    of, names, load, hidden = _made_of(kind)
    values = {n: fields[n] for n in names if fields.get(n) is not None}
    for name, loaded in load:
        if name in values:
            values[name] = loaded(values[name])
    if not hidden.isdisjoint(values):
        for name in hidden & values.keys():
            values[name] = private.value(values[name])
    return of(id, **values)


@cache
def _made_of(kind: str) -> tuple[type[Any], tuple[str, ...], tuple[_Loader, ...], frozenset[str]]:
    """A kind's class, its fields, those to load with how, and the private ones."""
    of = KINDS[kind]
    return of, tuple(columns(of)), tuple(loaders(of).items()), private_fields(of)


@cache
def references(kind: str) -> tuple[tuple[str, str], ...]:
    """The fields of a kind that name another entity, and the kind they name."""
    return tuple((n, c.of) for n, c in columns(KINDS[kind]).items() if c.sort == "ref")


def _facts(
    session: str, registers: Registers, private: Private, before: State | None
) -> Mapping[str, Any]:
    fields = registers.get("fact", {}).get(session, {})
    if before and before.registers.get("fact", {}).get(session) is fields:
        return before.workshop.facts
    facts = {key: value for key, value in fields.items() if value is not None}
    for key in _DAYS & facts.keys():
        facts[key] = date.fromisoformat(facts[key])
    for key in _PRIVATE & facts.keys():
        facts[key] = private.value(facts[key])
    return facts


def _clashes(
    entities: Mapping[str, Mapping[str, Any]], before: Workshop | None
) -> Mapping[str, str]:
    """The shown codes of entities whose own code an earlier one has: G7b, G7c."""
    if before is not None and all(entities[kind] is before.all(kind) for kind in CODED):
        return before.clashes
    clashes: dict[str, str] = {}
    for kind in CODED:
        codes = {id: folded(value.code or "") for id, value in entities[kind].items()}
        if len(set(codes.values())) < len(codes):
            clashes.update(_told_apart(entities[kind]))
    return clashes


def _told_apart(entities: Mapping[str, Any]) -> Mapping[str, str]:
    """New codes for those of a kind whose code is taken by one before them."""
    apart: dict[str, str] = {}
    taken: set[str] = set()
    for id, value in entities.items():
        code = value.code or ""
        if folded(code) in taken:
            code = next(code + s for s in _SUFFIXES if folded(code + s) not in taken)
            apart[id] = code
        taken.add(folded(code))
    return apart
