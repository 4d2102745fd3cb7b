"""Settling: the act that answers a question, an ordinary edit made after all that it settles."""

from collections.abc import Mapping
from typing import Any

from workshop_app.document.conflicts import Standing, plain
from workshop_app.document.questions import Question
from workshop_app.document.state import Owner
from workshop_app.domain.edits import HERE, Act, Key, put, remove, together
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
    """The words of what is in sight although the edits that hold them were undone."""
    kind, id = owner
    held = standing.state.registers.get(kind, {}).get(id, {})
    buried = standing.history.buried(kind, id)
    lost = {
        name: plain(_key(kind, id, name), value, standing.state.private)
        for name, value in buried.items()
        if name in columns(KINDS[kind]) and name not in held
    }
    if "code" in lost:
        lost["code"] = standing.state.workshop.code(id)
    return lost


def _key(kind: str, id: str, name: str) -> Key:
    return kind, id, name
