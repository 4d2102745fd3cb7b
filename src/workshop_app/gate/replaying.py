"""Replaying what came from elsewhere: it has to make a whole session, or nothing of it counts."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from workshop_app.document.conflicts import unseen
from workshop_app.document.history import History
from workshop_app.document.private import Private
from workshop_app.document.registers import folded
from workshop_app.document.state import references, state_of
from workshop_app.domain.edits import HERE, Edit
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import columns
from workshop_app.domain.figures import figures
from workshop_app.domain.workshop import KINDS, Workshop
from workshop_app.gate.faults import Altered
from workshop_app.gate.forms import demand


def check_replay(edits: Sequence[Edit], private: Private) -> None:
    """Refuse edits that lead to no session, or to one in which something names what never was."""
    _check_owners(edits)
    with _blamed_on_the_file():
        history = History(edits)
        registers = folded(history.live())
        absent = unseen(history, registers)
        workshop = state_of(registers, private, absent, history.buried).workshop
    _check_entities(workshop)
    with _blamed_on_the_file():
        figures(workshop)


@contextmanager
def _blamed_on_the_file() -> Iterator[None]:
    """Each value fits by itself: what fails now is how they were put together."""
    try:
        yield
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
        StopIteration,
        RecursionError,
        WorkshopError,
    ) as error:
        raise Altered("edits that do not go together") from error


def _check_owners(edits: Sequence[Edit]) -> None:
    """Refuse what lies beneath an entity that no edit ever made."""
    made = {
        (kind, id)
        for edit in edits
        for kind, owners in edit.writes.items()
        for id, fields in owners.items()
        if fields.get(HERE)
    }
    for edit in edits:
        for kind, id in _needed(edit):
            if (kind, id) not in made:
                raise Altered(f"edit {edit.id}: {kind} {id} was never made"[:160])


def _needed(edit: Edit) -> Iterator[tuple[str, str]]:
    """The entities that an edit writes beneath, or names."""
    for kind, owners in edit.writes.items():
        if kind in {"rating", "vote"}:
            yield from (("ballot", ballot) for ballot in owners)
        if kind == "vote":
            yield from (("gap", gap) for rows in owners.values() for gap in rows)
        if kind in KINDS:
            yield from (("gap" if kind == "decision" else kind, id) for id in owners)
            for name, of in references(kind):
                if of in KINDS:
                    yield from ((of, f[name]) for f in owners.values() if f.get(name))


def _check_entities(workshop: Workshop) -> None:
    for kind, value_class in KINDS.items():
        required = [name for name, column in columns(value_class).items() if column.required]
        for id, value in workshop.all(kind).items():
            for name in required:
                demand(getattr(value, name) is not None, f"{kind} {id}: no {name}")
    for facts in ("country", "date", "language", "pathway"):
        demand(workshop.facts.get(facts) is not None, f"no {facts}")
