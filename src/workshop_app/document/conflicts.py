"""Conflicts: what two people settled differently without knowing of each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_app.document.history import History
from workshop_app.document.private import Private
from workshop_app.document.registers import Registers
from workshop_app.document.state import Owner, State
from workshop_app.domain.edits import HERE, Edit, Key
from workshop_app.domain.fields import private_fields
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS, Workshop


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something a person has to settle; it stays listed until an edit made after all of it.

    sort: "values" (several heads of a key that differ), "beneath" (edits under an entity that was
    removed without seeing them), "code" (a code that two entities have), "points" (a person's
    points over the limit). edits: the heads, or the edits beneath; values: what each of them says.
    """

    sort: str
    key: Key
    edits: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A log's history with the state it leads to: what questions about it are answered from."""

    history: History
    state: State


def conflicts(
    history: History, state: State, differing: Iterable[Conflict] | None = None
) -> tuple[Conflict, ...]:
    """All conflicts of a log, in the order of their keys.

    differing: those of sort "values", where they are known; to find them takes a while.
    """
    found = [
        *(differing_values(history, state.private) if differing is None else differing),
        *_beneath(history, state),
        *_codes(state.workshop),
        *_points(state.workshop),
    ]
    seen = (c for c in found if c.sort != "values" or _is_in_sight(state.workshop, c.key))
    return tuple(sorted(seen, key=lambda c: (c.sort, c.key)))


def _is_in_sight(workshop: Workshop, key: Key) -> bool:
    """Whether what a key belongs to is there; its removal, which saw all, settled the rest."""
    kind, owner, name = key
    if name == HERE or kind in {"fact", "order", "playbook"}:
        return True
    if kind in {"rating", "vote"}:
        return owner in workshop.ballots and (kind == "rating" or name in workshop.gaps)
    return owner in workshop.all("gap" if kind == "decision" else kind)


def differing_values(history: History, private: Private) -> Iterator[Conflict]:
    """The conflicts of sort "values": keys of which several heads differ."""
    keys = {key for edit in history.apart() for key in edit.written()}
    for key, writers in history.writers(keys).items():
        heads = history.heads(writers) if len(writers) > 1 else writers
        if len(heads) > 1:
            values = tuple(plain(key, value_in(edit, key), private) for edit in heads)
            if any(value != values[0] for value in values):
                yield Conflict("values", key, tuple(edit.id for edit in heads), values)


def value_in(edit: Edit, key: Key) -> Any:
    """What an edit writes under a key."""
    kind, owner, name = key
    return edit.writes[kind][owner][name]


def plain(key: Key, value: Any, private: Private) -> Any:
    """A value as people see it: private refs as their text, so that equal texts are equal."""
    kind, _, name = key
    if kind == "rating" and value is not None:
        row = [*value, None, None, None, None, None][:5]
        return [*row[:3], private.value(row[3]), row[4]]
    hidden = (kind in KINDS and name in private_fields(KINDS[kind])) or (
        kind == "fact" and name in SETTINGS and SETTINGS[name].sort == "private"
    )
    return private.value(value) if hidden else value


def unseen(history: History, here: Registers) -> frozenset[Owner]:
    """The absent entities that hold a live edit which their removal did not see.

    here: the registers. In a line each removal saw all before it, and what comes after is refused.
    """
    absent = {
        (kind, id)
        for edit in history.apart()
        for kind, id in _owners_touched(edit)
        if not here.get(kind, {}).get(id, {}).get(HERE)
    }
    return frozenset(owner for owner, edits in _unseen_edits(history, absent).items() if edits)


def unseen_after(
    history: History, here: Registers, before: frozenset[Owner], edits: Iterable[Edit]
) -> frozenset[Owner]:
    """What `unseen` gives after these edits, from what it gave before them.

    A person's act was made after all there is: only what it writes beneath can be new, and what it
    removes or gives back is settled. After an undoing all is looked through anew.
    """
    acts = list(edits)
    if any(edit.undoes for edit in acts):
        return unseen(history, here)
    touched = frozenset(owner for edit in acts for owner in _owners_touched(edit))
    decided = frozenset(
        (kind, id)
        for edit in acts
        for kind, owners in edit.writes.items()
        for id, fields in owners.items()
        if HERE in fields
    )
    absent = (o for o in before | touched if not here.get(o[0], {}).get(o[1], {}).get(HERE))
    return frozenset(absent) - decided


def _beneath(history: History, state: State) -> Iterator[Conflict]:
    for owner, edits in _unseen_edits(history, set(state.unseen)).items():
        if edits:
            yield Conflict("beneath", (*owner, HERE), tuple(edit.id for edit in edits))
    for kind, id in state.dangling - state.unseen:
        yield Conflict("beneath", (kind, id, HERE))


def _unseen_edits(history: History, absent: Iterable[Owner]) -> Mapping[Owner, list[Edit]]:
    wanted = set(absent)
    if not wanted:
        return {}
    beneath: defaultdict[Owner, list[Edit]] = defaultdict(list)
    for edit in history.live():
        for owner in _owners_touched(edit) & wanted:
            beneath[owner].append(edit)
    removals = removals_of(history, wanted)
    return {
        owner: [e for e in edits if not any(history.saw(r, e) for r in removals[owner])]
        for owner, edits in beneath.items()
    }


def _owners_touched(edit: Edit) -> set[Owner]:
    """The entities that an edit writes beneath: their fields, their rows, what names them."""
    touched: set[Owner] = set()
    for kind, owners in edit.writes.items():
        if kind in {"rating", "vote"}:
            touched.update(("ballot", ballot) for ballot in owners)
        if kind == "vote":
            touched.update(("gap", gap) for row in owners.values() for gap in row)
        if kind == "decision":
            touched.update(("gap", gap) for gap in owners)
        elif kind in KINDS:
            touched.update((kind, id) for id, f in owners.items() if f.keys() - {HERE})
    return touched


def removals_of(history: History, absent: set[Owner]) -> Mapping[Owner, list[Edit]]:
    """The live edits that took each entity away: removals, and undoings of what had made it."""
    found: defaultdict[Owner, list[Edit]] = defaultdict(list)
    dead = history.dead
    for edit in history.edits:
        for kind, owners in edit.writes.items():
            for id, fields in owners.items():
                if (kind, id) in absent and HERE in fields:
                    if edit.id in dead and fields[HERE]:
                        found[kind, id].extend(history.undos_of([edit.id]))
                    elif edit.id not in dead and not fields[HERE]:
                        found[kind, id].append(edit)
    return found


def _codes(workshop: Workshop) -> Iterator[Conflict]:
    for kind in KINDS:
        for id, value in workshop.all(kind).items():
            if id in workshop.clashes:
                yield Conflict("code", (kind, id, "code"), values=(value.code,))


def _points(workshop: Workshop) -> Iterator[Conflict]:
    limit = workshop.rules.points
    for ballot in workshop.ballots.values():
        if ballot.participant:
            votes = workshop.votes.get(ballot.id, {})
            placed = sum(row[0] or 0 for gap, row in votes.items() if gap in workshop.gaps)
            if placed > limit:
                yield Conflict("points", ("ballot", ballot.id, "points"), values=(placed,))
