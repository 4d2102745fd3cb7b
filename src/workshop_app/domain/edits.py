"""Edits: what a person did, as values written under keys.

An edit writes registers: `{kind: {owner: {field: value}}}`. A key is (kind, owner, field); the last
live edit of a key holds its value. Kinds are the entities', and
- "fact": settings and what the session is about, owner the session, a field each;
- "rating", "vote": owner a ballot, field an indicator or gap, value the whole row;
- "order": owner the session, field a kind, value all its ids in order;
- "playbook": owner the session, field "table", the session's own copy;
- "given": owner the session, field "figures", in a file that left without ballots.
An entity is there while its field `HERE` is true.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from workshop_app.domain.fields import columns, logged
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.workshop import KINDS, Workshop

Writes = Mapping[str, Mapping[str, Mapping[str, Any]]]
Key = tuple[str, str, str]

HERE = "here"
VERSION = 1


class Edit(NamedTuple):
    """One line of the log, as it is kept for ever.

    hlc: hybrid logical clock in ms; author: a private ref; at: UTC, ISO 8601; after: the log's
    tips when it was made; undoes: the edits it takes back (then `writes` is empty); batch: the
    act it belongs to, where an act is several edits.
    """

    id: str
    hlc: int
    device: str
    author: str
    at: str
    kind: str
    version: int
    writes: Writes
    after: tuple[str, ...]
    undoes: tuple[str, ...]
    batch: str | None

    @property
    def place(self) -> tuple[int, str]:
        """Where it stands in the log's order."""
        return self.hlc, self.id

    def written(self) -> Iterator[Key]:
        """All keys it writes."""
        for kind, owners in self.writes.items():
            for owner, fields in owners.items():
                for name in fields:
                    yield kind, owner, name


@dataclass(frozen=True, slots=True)
class Act:
    """What a person wants done, before it is an edit: its name, its writes, words for the menu.

    Private fields hold their text here; the document puts refs in their place. pictures: those
    that the writes name and that are new, by the SHA-256 of their bytes.
    """

    kind: str
    writes: Writes = field(default_factory=dict)
    about: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def put(kind: str, owner: str, /, **fields: Any) -> Act:
    """Make an entity, or give a removed one back, with these fields."""
    return Act(f"add-{kind}", {kind: {owner: {HERE: True, **_logged(fields)}}})


def change(kind: str, owner: str, /, **fields: Any) -> Act:
    """Change fields of an entity that is there."""
    return Act(f"change-{kind}", {kind: {owner: _logged(fields)}})


def remove(workshop: Workshop, kind: str, owner: str) -> Act:
    """Take an entity away with all that it owns; what merely names it is left without the name."""
    writes: dict[str, dict[str, dict[str, Any]]] = {}
    _remove_into(writes, workshop, kind, owner)
    return Act(f"remove-{kind}", writes)


def _remove_into(
    writes: dict[str, dict[str, dict[str, Any]]], workshop: Workshop, kind: str, owner: str
) -> None:
    writes.setdefault(kind, {})[owner] = {HERE: False}
    for of, value_class in KINDS.items():
        for name, column in columns(value_class).items():
            if column.sort == "ref" and column.of == kind:
                for id, value in workshop.all(of).items():
                    if getattr(value, name) == owner and column.owned:
                        _remove_into(writes, workshop, of, id)
                    elif getattr(value, name) == owner:
                        writes.setdefault(of, {}).setdefault(id, {})[name] = None


def reorder(session: str, kind: str, ids: tuple[str, ...]) -> Act:
    """List a kind's entities in this order."""
    return Act(f"order-{kind}", {"order": {session: {kind: list(ids)}}})


def set_facts(session: str, /, **facts: Any) -> Act:
    """Change settings; a key with a dot comes through `set_fact`."""
    return Act("set", {"fact": {session: _logged(facts)}})


def set_fact(session: str, key: str, value: Any) -> Act:
    """Change one setting or fact of the session."""
    return Act("set", {"fact": {session: {key: logged(value)}}})


def rate(ballot: str, indicator: str, rating: Rating) -> Act:
    """Answer one indicator on a ballot; the whole row is one key."""
    return Act("rate", {"rating": {ballot: {indicator: list(rating)}}})


def vote(ballot: str, gap: str, vote: Vote) -> Act:
    """Vote on one gap on a ballot; the whole row is one key."""
    return Act("vote", {"vote": {ballot: {gap: list(vote)}}})


def decide(gap: str, *, chosen: bool | None, reason: str | None) -> Act:
    """Record the group's own decision on a gap."""
    return Act("decide", {"decision": {gap: {"chosen": chosen, "reason": reason}}})


def together(kind: str, *acts: Act, about: str = "") -> Act:
    """Several acts as one edit with one undo; a later one wins where two write a key."""
    merged: dict[str, dict[str, dict[str, Any]]] = {}
    for act in acts:
        for of, owners in act.writes.items():
            for owner, fields in owners.items():
                merged.setdefault(of, {}).setdefault(owner, {}).update(fields)
    pictures = {name: content for act in acts for name, content in act.pictures.items()}
    return Act(kind, merged, about, pictures)


def _logged(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: logged(value) for name, value in fields.items()}
