"""Settling: the act that answers a question, an ordinary edit made after all that it settles."""

from collections.abc import Mapping
from typing import Any

from workshop_app.document.conflicts import Standing, plain
from workshop_app.document.questions import Question
from workshop_app.document.state import Owner
from workshop_app.domain.edits import HERE, Act, put, remove, together
from workshop_app.domain.fields import columns
from workshop_app.domain.workshop import KINDS

SETTLE = "settle"


def settled(standing: Standing, question: Question, side: int) -> Act:
    """The act that answers with one of the sides, also where that is the value shown already."""
    values = question.sides[side].values
    acts = [
        _decided(standing, (kind, owner), here=bool(value))
        if name == HERE
        else Act(SETTLE, {kind: {owner: {name: value}}})
        for (kind, owner, name), value in values.items()
    ]
    return together(SETTLE, *acts)


def typed(question: Question, text: str) -> Act:
    """The act that answers with another text; a blank one leaves nothing."""
    kind, owner, name = question.keys[0]
    return Act(SETTLE, {kind: {owner: {name: text.strip() or None}}})


def _decided(standing: Standing, owner: Owner, *, here: bool) -> Act:
    """Take away what was removed already, or give it back with the words that it lost."""
    kind, id = owner
    workshop = standing.state.workshop
    if not here:
        return remove(workshop, kind, id)
    return put(kind, id, **_lost(standing, owner))


def _lost(standing: Standing, owner: Owner) -> Mapping[str, Any]:
    """The words that are to be written anew: those of undone edits; all, where it is out of sight.

    In sight the others are left alone, so that what differs among them stays a question.
    """
    kind, id = owner
    state = standing.state
    held = state.registers.get(kind, {}).get(id, {})
    words = {**standing.history.buried(kind, id), **held}
    in_sight = id in state.workshop.all(kind)
    lost = {
        name: plain((kind, id, name), value, state.private)
        for name, value in words.items()
        if name in columns(KINDS[kind]) and not (in_sight and name in held)
    }
    if "code" in lost:
        lost["code"] = state.workshop.code(id) or lost["code"]
    return lost
