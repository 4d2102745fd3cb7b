"""Registers: the value of every key, folded from live edits in order.

Registers are never changed in place once they are part of a state, so that what is the same object
before and after an edit is known to be unchanged.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from workshop_app.domain.edits import Edit, Writes

Fields = Mapping[str, Any]
Registers = Mapping[str, Mapping[str, Fields]]
"""Kind, owner, field: value."""


def folded(edits: Iterable[Edit], only: frozenset[str] | None = None) -> Registers:
    """The registers after these live edits, of the kinds asked for.

    What only one edit wrote is that edit's own; it is copied where a second one adds to it.
    """
    registers: dict[str, dict[str, Any]] = {}
    copied: set[int] = set()
    for edit in edits:
        for kind, owners in edit.writes.items():
            if only is not None and kind not in only:
                continue
            held = registers.get(kind)
            if held is None:
                held = registers[kind] = {}
            for owner, fields in owners.items():
                old = held.get(owner)
                if old is None:
                    held[owner] = fields
                elif id(old) in copied:
                    old.update(fields)
                else:
                    held[owner] = both = {**old, **fields}
                    copied.add(id(both))
    return registers


def written(registers: Registers, writes: Writes) -> Registers:
    """The registers after one more edit; what it does not touch is shared."""
    result = dict(registers)
    for kind, owners in writes.items():
        held = dict(result.get(kind, {}))
        for owner, fields in owners.items():
            held[owner] = {**held.get(owner, {}), **fields}
        result[kind] = held
    return result


def refolded(registers: Registers, live: Iterable[Edit], kinds: frozenset[str]) -> Registers:
    """The registers with some kinds folded again, as after an undo; unchanged parts are shared."""
    again = folded(live, kinds)
    result = dict(registers)
    for kind in kinds:
        old, new = registers.get(kind, {}), again.get(kind, {})
        result[kind] = {
            owner: old[owner] if old.get(owner) == fields else fields
            for owner, fields in new.items()
        }
    return result
