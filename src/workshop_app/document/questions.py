"""Questions: what copies that came together leave to a person, with what each side says.

Nothing here speaks: sentences are `Message`s, and the names of fields come from whoever shows them.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from workshop_app.document.conflicts import Conflict, Standing, plain, removals_of, value_in
from workshop_app.document.saying import column_of, entity_named, field_of, said
from workshop_app.document.state import Owner, entity
from workshop_app.domain.edits import HERE, Edit, Key
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.fields import columns
from workshop_app.domain.stages import STAGES
from workshop_app.domain.workshop import KINDS, Workshop

_AS_IT_IS = "{says}"
KEEP, GO = mark("It stays"), mark("It goes")
Names = Callable[[str, str], object]
"""What a kind's field is called where the question is shown; the kind is "fact" for a setting."""

_STAGES = {
    "motivation": "listen",
    "rating": "assess",
    "ballot": "assess",
    "gap": "gaps",
    "vote": "prioritise",
    "decision": "prioritise",
    "action": "plan",
    "update": "plan",
    "commitment": "commit",
    "note": "commit",
}


@dataclass(frozen=True, slots=True)
class Said:
    """Who said something, and when: the name where it is known, the device, ISO 8601 in UTC."""

    author: str | None
    device: str
    at: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the answers: what it says, whose it is, and the values that it would settle with."""

    says: Message
    by: tuple[Said, ...] = ()
    values: Mapping[Key, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to settle: what it is about, and its sides, of which the last holds meanwhile.

    sort: that of its conflicts, whose keys these are; typed: whether another text may be the
    answer; private: whether its values are for the host's own eyes; stage: where it is worked on.
    """

    sort: str
    keys: tuple[Key, ...]
    about: Message
    sides: tuple[Side, ...] = ()
    typed: bool = False
    private: bool = False
    stage: str = ""


def questions_of(
    standing: Standing, open_: Iterable[Conflict], names: Names
) -> tuple[Question, ...]:
    """What conflicts ask of a person, stage by stage; what one answer settles is one question."""
    found: list[Question] = []
    listed = list(open_)
    there = [c for c in listed if c.key[2] == HERE]
    found.extend(_of_values(standing, [c for c in listed if c.sort == "values"], names))
    found.extend(_beneath(standing, there))
    for conflict in listed:
        if conflict.sort == "code":
            found.append(_of_code(standing, conflict))
        elif conflict.sort == "points":
            found.append(_of_points(standing, conflict))
    return tuple(sorted(found, key=lambda question: STAGES.index(question.stage)))


def who(standing: Standing, edits: Iterable[Edit]) -> tuple[Said, ...]:
    """Who made these edits, and when."""
    private = standing.state.private
    return tuple(Said(private.value(e.author), e.device, e.at) for e in edits)


# -- Values ---------------------------------------------------------------------------------------


def _of_values(
    standing: Standing, conflicts: Iterable[Conflict], names: Names
) -> Iterator[Question]:
    together: dict[tuple[str, ...], list[Conflict]] = {}
    for conflict in conflicts:
        kind, owner, name = conflict.key
        if name == HERE:
            continue  # the same question as what lies beneath
        decided = (kind, owner, *conflict.edits) if kind == "decision" else conflict.key
        together.setdefault(decided, []).append(conflict)
    for same in together.values():
        yield _of_keys(standing, tuple(c.key for c in same), same[0].edits, names)


def _of_keys(
    standing: Standing, keys: tuple[Key, ...], edits: tuple[str, ...], names: Names
) -> Question:
    workshop = standing.state.workshop
    sides: dict[str, tuple[dict[Key, Any], list[Edit]]] = {}
    for edit in map(standing.history.by_id.__getitem__, edits):
        values = {key: plain(key, value_in(edit, key), standing.state.private) for key in keys}
        text = repr([_listed(value) for value in values.values()])
        _, others = sides.pop(text, (values, []))  # the last one that says it holds meanwhile
        sides[text] = values, [*others, edit]
    return Question(
        "values",
        keys,
        field_of(workshop, keys[0], names),
        tuple(
            Side(Message(_AS_IT_IS, says=said(workshop, values)), who(standing, theirs), values)
            for values, theirs in sides.values()
        ),
        typed=len(keys) == 1 and _is_text(workshop, keys[0]),
        private=any(_is_private(workshop, key) for key in keys),
        stage=_STAGES.get(keys[0][0], "prepare"),
    )


def _listed(value: Any) -> Any:
    return [_listed(item) for item in value] if isinstance(value, list | tuple) else value


def _is_text(workshop: Workshop, key: Key) -> bool:
    column = column_of(workshop, key)
    return column is not None and column.sort in {"text", "private"}


def _is_private(workshop: Workshop, key: Key) -> bool:
    """Whether only the host sees it: names, who said what, one person's ballot."""
    kind, owner, name = key
    column = column_of(workshop, key)
    if kind in {"rating", "vote"}:
        ballot = workshop.ballots.get(owner)
        return ballot is None or bool(ballot.participant)
    if kind == "note":
        note = workshop.all("note").get(owner)
        return note is None or (note.kind == "evaluation" and name == "text")
    return column is not None and (
        column.sort == "private" or (kind == "motivation" and column.of == "participant")
    )


# -- What was removed, codes, points --------------------------------------------------------------


def _beneath(standing: Standing, conflicts: Iterable[Conflict]) -> Iterator[Question]:
    found: dict[Owner, list[Conflict]] = {}
    for conflict in conflicts:
        found.setdefault(conflict.key[:2], []).append(conflict)
    roots: dict[Owner, dict[Owner, None]] = {}
    for owner in found:
        root = _root(standing.state.workshop, owner, found.keys())
        roots.setdefault(root, {root: None})[owner] = None
    for owners in roots.values():
        heads = {id: None for owner in owners for conflict in found[owner] for id in conflict.edits}
        yield _of_removal(standing, list(owners), [standing.history.by_id[id] for id in heads])


def _root(workshop: Workshop, owner: Owner, among: Container[Owner]) -> Owner:
    """What an entity goes and stays with, as a ballot does with its participant."""
    kind, id = owner
    value = workshop.all(kind).get(id)
    for name, column in columns(KINDS[kind]).items():
        above = (column.of, getattr(value, name, None))
        if column.owned and above in among:
            return _root(workshop, (column.of, getattr(value, name)), among)
    return owner


def _of_removal(standing: Standing, owners: list[Owner], entered: list[Edit]) -> Question:
    (kind, id), workshop = owners[0], standing.state.workshop
    removals = removals_of(standing.history, set(owners))
    removed = {edit.id: edit for owner in owners for edit in removals[owner]}
    stayed = [edit for edit in entered if edit.id not in removed]
    go, stay = ({(*owner, HERE): here for owner in owners} for here in (False, True))
    sides = (
        Side(Message(GO), who(standing, removed.values()), go),
        Side(Message(KEEP), who(standing, stayed), stay),
    )
    return Question(
        "beneath",
        tuple((*owner, HERE) for owner in owners),
        Message(
            "{what} was removed in one copy, and worked on in another",
            what=entity_named(workshop, kind, id, _gone(standing, kind, id)),
        ),
        sides if id in workshop.all(kind) else sides[::-1],
        stage=_STAGES.get(kind, "prepare"),
    )


def _gone(standing: Standing, kind: str, id: str) -> Any:
    """What is out of sight, in its last words."""
    if id in standing.state.workshop.all(kind):
        return None
    held = standing.state.registers.get(kind, {}).get(id, {})
    words = {**standing.history.buried(kind, id), **held}
    return entity(kind, id, words, standing.state.private)


def _of_code(standing: Standing, conflict: Conflict) -> Question:
    kind, id, _ = conflict.key
    history, workshop = standing.history, standing.state.workshop
    shown, (code,) = workshop.code(id), conflict.values
    heads = history.heads(history.writers_of(conflict.key))
    return Question(
        "code",
        (conflict.key,),
        Message(
            "Two have the code {code}; this one is shown as {shown}: {what}",
            code=code,
            shown=shown,
            what=entity_named(workshop, kind, id),
        ),
        (Side(Message(_AS_IT_IS, says=shown), who(standing, heads), {conflict.key: shown}),),
        typed=True,
        stage=_STAGES.get(kind, "prepare"),
    )


def _of_points(standing: Standing, conflict: Conflict) -> Question:
    workshop = standing.state.workshop
    return Question(
        "points",
        (conflict.key,),
        Message(
            "{ballot} holds {placed} points, and each person has {limit}",
            ballot=entity_named(workshop, *conflict.key[:2]),
            placed=conflict.values[0],
            limit=workshop.rules.points,
        ),
        stage="prioritise",
    )
