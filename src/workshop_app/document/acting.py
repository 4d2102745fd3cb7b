"""Acting: how acts become edits, and what undo and redo would take back, as functions of a log."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from workshop_app.document.history import History
from workshop_app.domain.edits import Edit, Writes

BATCH_ROWS = 500


@dataclass(frozen=True, slots=True)
class Stack:
    """What one person at one device can take back: acts of theirs, each as its edits' ids.

    undo: live acts, the last one first to go; redo: the undoings since their last act.
    """

    undo: tuple[tuple[str, ...], ...]
    redo: tuple[str, ...]


def stack_of(history: History, device: str, authors: frozenset[str]) -> Stack:
    """The undo stacks after a restart: a fold over the acts of this device and author."""
    acts: dict[str, list[str]] = {}
    redo: list[str] = []
    dead = history.dead
    for edit in history.edits:
        if edit.device != device or edit.author not in authors:
            continue
        if edit.writes:
            redo.clear()
            if edit.id not in dead and edit.kind not in {"begin", "baseline"}:
                acts.setdefault(edit.batch or edit.id, []).append(edit.id)
        elif edit.id not in dead and _takes_back_acts(history, edit):
            redo.append(edit.id)
    return Stack(tuple(tuple(ids) for ids in acts.values()), tuple(redo))


def _takes_back_acts(history: History, undoing: Edit) -> bool:
    """Whether an undoing edit undid acts, rather than other undoings (which makes it a redo)."""
    return any(history.by_id[id].writes for id in undoing.undoes if id in history.by_id)


def in_batches(writes: Writes) -> Iterator[Writes]:
    """Writes cut into pieces of at most 500 rows, an owner's row or a ballot's answer each."""
    rows = _rows(writes)
    while piece := list(islice(rows, BATCH_ROWS)):
        yield _joined(piece)


_Row = tuple[str, str, Mapping[str, Any]]


def _rows(writes: Writes) -> Iterator[_Row]:
    for kind, owners in writes.items():
        for owner, fields in owners.items():
            if kind in {"rating", "vote"}:
                for name, value in fields.items():
                    yield kind, owner, {name: value}
            else:
                yield kind, owner, fields


def _joined(rows: Iterable[_Row]) -> Writes:
    writes: dict[str, dict[str, dict[str, Any]]] = {}
    for kind, owner, fields in rows:
        writes.setdefault(kind, {}).setdefault(owner, {}).update(fields)
    return writes
