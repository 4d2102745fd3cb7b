"""Leaving: what of a session goes to IFE, built up from what may leave, not cut down.

No ballots, no earlier edits, no participants, no names, contacts, comments or pictures; figures
as the small-group rule leaves them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_app.domain.edits import HERE
from workshop_app.domain.fields import columns, logged
from workshop_app.domain.figures import Figures
from workshop_app.domain.given import Given, given_table, shown_tallies
from workshop_app.domain.progress import heard_in
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS, Workshop

LEAVE = {
    "organisation": ("organisation", "sector"),
    "item": ("stage", "title", "minutes", "least", "at", "cut"),
    "motivation": ("sector", "text"),
    "gap": (
        "code", "title", "statement", "indicators", "learner_groups", "causes", "evidence",
        "from_floor",
    ),
    "decision": ("chosen", "reason"),
    "action": (
        "code", "gap", "title", "lead", "partners", "due", "funding", "first_step",
        "learner_groups", "start", "cost", "currency", "workers", "employers", "learners",
        "indicator", "baseline", "target", "verification", "risks", "alignment", "status",
    ),
    "update": ("action", "date", "status", "text", "workers", "employers", "learners"),
    "commitment": (
        "organisation", "position", "capacity", "text", "action", "signed", "signed_on",
    ),
    "note": ("kind", "text", "score", "sector"),
}  # fmt: skip
"""The kinds and fields that leave; what a later version adds stays until it is put here."""

_STAYS = frozenset({"privacy_contact"})
_NOT_TYPED = frozenset({"code", "stage", "currency", "agenda"})
"""Fields of sort text that hold no sentence of a person's."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text that somebody typed and that leaves: where it stands, and its words."""

    kind: str
    owner: str
    field: str
    text: str


def writes_that_leave(figures: Figures, playbook: Mapping[str, Any]) -> dict[str, Any]:
    """The one edit with which the file for IFE begins (see document/baseline.py)."""
    workshop = figures.workshop
    facts = {key: logged(value) for key, value in workshop.facts.items() if key not in _STAYS}
    return {
        "playbook": {workshop.id: {"table": playbook}},
        "fact": {workshop.id: facts},
        **{kind: _entities(workshop, kind) for kind in LEAVE},
        "given": {workshop.id: {"figures": given_table(_given(figures), workshop)}},
    }


def _entities(workshop: Workshop, kind: str) -> dict[str, dict[str, Any]]:
    return {id: _fields(kind, value) for id, value in workshop.all(kind).items()}


def _fields(kind: str, value: Any) -> dict[str, Any]:
    held = {name: logged(getattr(value, name)) for name in LEAVE[kind]}
    if kind == "note" and value.kind == "evaluation":
        held["text"] = None
    return {HERE: True, **{name: v for name, v in held.items() if v not in (None, [])}}


def _given(figures: Figures) -> Given:
    public = figures.public
    kept = shown_tallies(figures.tallies, public.indicators, public.priorities, figures.rules)
    hidden = {
        id: found
        for id, found in public.indicators.items()
        if found.hidden or found.need_hidden or _quiet(found)
    }
    whole = (
        kept.votes == figures.tallies.votes
        and kept.voters == figures.tallies.voters
        and not any(found.need_hidden for found in hidden.values())
    )
    heard = tuple(s for s in figures.rules.sectors if s in heard_in(figures.own))
    return Given(kept, hidden, None if whole else public.priorities, heard)


def _quiet(found: Any) -> bool:
    return any(own.n_importance is None for own in found.by_sector.values())


def sayings(writes: Mapping[str, Any]) -> Iterator[Said]:
    """All texts of people's own that writes hold, in the order of the day."""
    for kind, owners in writes.items():
        for owner, held in owners.items():
            for name, value in held.items():
                if _is_typed(kind, name):
                    for text in value if isinstance(value, list) else (value,):
                        if isinstance(text, str) and text.strip():
                            yield Said(kind, owner, name, text)


def retold(writes: Mapping[str, Any], tell: Callable[[str], str]) -> dict[str, Any]:
    """The same writes with each text of people's own put as a function puts it."""
    return {
        kind: {
            owner: {n: _told(v, tell) if _is_typed(kind, n) else v for n, v in held.items()}
            for owner, held in owners.items()
        }
        for kind, owners in writes.items()
    }


def _told(value: Any, tell: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        return [_told(item, tell) for item in value]
    return tell(value) if isinstance(value, str) else value


def _is_typed(kind: str, name: str) -> bool:
    if kind == "fact":
        return name in {"title", "city", "institution", "region"} or (
            name in SETTINGS and SETTINGS[name].sort == "text" and name not in _NOT_TYPED
        )
    if kind not in KINDS or name in _NOT_TYPED or name == HERE:
        return False
    column = columns(KINDS[kind])[name]
    return column.sort == "text" or (column.sort == "words" and not column.of)
