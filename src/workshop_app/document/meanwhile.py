"""Meanwhile: what others changed since a form read a value, or since an act was taken back."""

from collections.abc import Collection
from dataclasses import dataclass

from workshop_app.document.conflicts import plain, value_in
from workshop_app.document.history import History
from workshop_app.document.private import Private
from workshop_app.domain.edits import Act, Edit, Key
from workshop_app.domain.errors import WorkshopError


class Stale(WorkshopError):
    """Somebody changed a value since a form or phone read it; it carries what each one says."""


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A key whose redone value is not the one shown, and the edit that changed it since."""

    key: Key
    by: Edit


def overtaken(history: History, acts: Collection[str]) -> tuple[Overtaken, ...]:
    """The keys of acts that are live again, of which another edit holds the value shown."""
    found = []
    for id in acts:
        for key in history.by_id[id].written():
            last = history.writers_of(key)[-1]
            if last.id != id and last.id not in acts:
                found.append(Overtaken(key, last))
    return tuple(found)


def stale(history: History, private: Private, key: Key, act: Act) -> Stale:
    """The refusal of an act on a key that somebody else has changed."""
    kind, owner, name = key
    heads = history.heads(history.writers_of(key))
    theirs = plain(key, value_in(heads[-1], key), private) if heads else None
    return Stale(
        "Somebody changed this meanwhile: it now says “{theirs}”, and you entered “{yours}”. "
        "Choose one of them.",
        theirs=theirs,
        yours=act.writes.get(kind, {}).get(owner, {}).get(name),
    )
