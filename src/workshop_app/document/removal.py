"""Removal: which private texts go when people are removed, and what still names them after."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workshop_app.document.ports import Logged
from workshop_app.document.private import PrivateText
from workshop_app.domain.edits import HERE
from workshop_app.domain.leaving import Said, sayings
from workshop_app.domain.people_named import People, people_named
from workshop_app.domain.workshop import Workshop

CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Removal:
    """What removing people would do; nothing is done by it.

    owners: whose private texts go; everybody: whether nobody stays. texts: how many of each field
    go. shared: the texts of others that name somebody who goes, and stay. typed: what was typed
    as a result and names somebody who goes: it stays, too.
    """

    owners: frozenset[str]
    everybody: bool
    texts: Mapping[str, int] = field(default_factory=dict)
    shared: tuple[PrivateText, ...] = ()
    typed: tuple[Said, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing private to remove."""
        return not self.texts


def removal_of(logged: Logged, workshop: Workshop, ids: frozenset[str] | None) -> Removal:
    """What removing these people, or what holds a private text, would do; None: everybody.

    A person's name in the place of a signature, or of who leads an action, goes with the person,
    unless somebody of the same name stays.
    """
    texts = tuple(logged.private.texts.values())
    if ids is None:
        owners = frozenset(text.owner for text in texts)
        gone, shared = texts, tuple[PrivateText, ...]()
    else:
        owners = ids | _named_by(logged, texts, ids)
        gone = tuple(text for text in texts if text.owner in owners)
        owners, shared = _with_namesakes(workshop, texts, owners, people_in(gone))
        gone = tuple(text for text in texts if text.owner in owners)
    counted = Counter(_sort(text.field) for text in gone)
    return Removal(owners, ids is None, dict(counted), shared, _typed(logged, people_in(gone)))


def people_in(texts: Iterable[PrivateText]) -> People:
    """The people that private texts name."""
    return people_named((text.field, text.value) for text in texts)


def _named_by(logged: Logged, texts: Iterable[PrivateText], ids: frozenset[str]) -> frozenset[str]:
    """The owners of texts that stand in these entities, whoever they belong to."""
    owners = {text.ref: text.owner for text in texts}
    return frozenset(
        owners[value]
        for edit in logged.edits
        for held in edit.writes.values()
        for id in held.keys() & ids
        for name, value in held[id].items()
        if name != HERE and isinstance(value, str) and value in owners
    )


def _with_namesakes(
    workshop: Workshop, texts: Iterable[PrivateText], owners: frozenset[str], people: People
) -> tuple[frozenset[str], tuple[PrivateText, ...]]:
    """The owners with what else names them, and the texts of others that name them and stay."""
    naming = [t for t in texts if t.owner not in owners and people.found_in(t.value)]
    others = [text for text in naming if _is_persons(workshop, text)]
    kept = people_in(text for text in others if text.field != "comment")
    also = frozenset(
        text.owner
        for text in naming
        if not _is_persons(workshop, text) and not kept.found_in(text.value)
    )
    return owners | also, tuple(text for text in naming if text.owner not in also)


def _is_persons(workshop: Workshop, text: PrivateText) -> bool:
    return text.owner in workshop.participants or text.field in {"name", "email"}


def _typed(logged: Logged, people: People) -> tuple[Said, ...]:
    """What was ever typed as a result and names people, each wording once."""
    found: dict[tuple[str, str, str], Said] = {}
    for edit in logged.edits:
        for said in sayings(edit.writes):
            key = (said.owner, said.field, said.text)
            if key not in found and people.found_in(said.text):
                found[key] = said
    return tuple(found.values())


def _sort(name: str) -> str:
    return CONSENT if name.startswith(CONSENT) else name
