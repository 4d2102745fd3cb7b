"""Absorbing: what other copies of a session bring to an open one, reckoned before it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING

from workshop_app.document.conflicts import Conflict, conflicts, unseen
from workshop_app.document.history import History
from workshop_app.document.merge import merged
from workshop_app.document.ports import Arrival, Logged
from workshop_app.document.registers import refolded
from workshop_app.document.rubbish import blamed_on_rubbish
from workshop_app.document.state import State, state_of

if TYPE_CHECKING:
    from workshop_app.domain.edits import Edit
    from workshop_app.domain.pictures import Pictures


@dataclass(frozen=True, slots=True)
class Basis:
    """A session as it stood when other copies were looked at; nothing of it ever changes.

    dead: the ids of the edits that were taken back.
    """

    logged: Logged
    state: State
    dead: frozenset[str]


@dataclass(frozen=True, slots=True)
class Union:
    """A session and copies of it as one, before it counts: writes no edit of its own.

    arrival: what is new to the session.
    """

    basis: Basis
    others: Sequence[Logged]
    history: History
    state: State
    arrival: Arrival
    pictures: Pictures = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        """Whether the copies bring anything that the session has not."""
        arrival = self.arrival
        return bool(arrival.edits or arrival.pictures) or (
            arrival.private != self.basis.logged.private
        )

    @property
    def is_forgetting(self) -> bool:
        """Whether texts of the session go, since a copy forgot whom they are about."""
        return not _has_all(self.arrival.private.texts, self.basis.logged.private.texts)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What a person will have to settle."""
        return conflicts(self.history, self.state)


def united(basis: Basis, others: Sequence[Logged], pictures: Pictures) -> Union:
    """A session and its copies as one; refused as `merged` refuses.

    What the copies do not touch is the same object as before, so that little is written anew.
    """
    both = reduce(merged, others, basis.logged)
    known = {edit.id for edit in basis.logged.edits}
    new = tuple(edit for edit in both.edits if edit.id not in known)
    with blamed_on_rubbish(both.edits):
        history = History(both.edits)
        changed = (*new, *_flipped(basis, history))
        state = _state(basis, history, both, frozenset(k for e in changed for k in e.writes))
    texts, held = basis.logged.private.texts, basis.logged.pictures
    arrival = Arrival(
        edits=new,
        texts=tuple(text for ref, text in both.private.texts.items() if ref not in texts),
        private=both.private,
        pictures={name: pictures[name] for name in pictures if name not in held},
        workshop=state.workshop,
        touched=frozenset(key for edit in changed for key in edit.written()),
    )
    return Union(basis, others, history, state, arrival, pictures)


def _flipped(basis: Basis, history: History) -> list[Edit]:
    """The session's own edits that the copies take back, or bring back."""
    flipped = basis.dead ^ (history.dead & {edit.id for edit in basis.logged.edits})
    return [history.by_id[id] for id in flipped]


def _state(basis: Basis, history: History, both: Logged, kinds: frozenset[str]) -> State:
    before = basis.state
    registers = refolded(before.registers, history.live(), kinds)
    grew = _has_all(both.private.texts, basis.logged.private.texts)
    absent = unseen(history, registers)
    return state_of(registers, both.private, absent, history.buried, before if grew else None)


def _has_all(texts: Mapping[str, object], others: Mapping[str, object]) -> bool:
    return others.keys() <= texts.keys()
