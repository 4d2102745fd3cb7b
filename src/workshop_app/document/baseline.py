"""A baseline: one edit that holds a whole state, with which a file may begin anew.

A recovered file begins with one, and a file that leaves without its history. Such a file merges
only with copies that begin with the same one.
"""

from workshop_app.document.registers import Registers
from workshop_app.domain.edits import HERE, Writes
from workshop_app.domain.workshop import KINDS


def baseline(registers: Registers) -> Writes:
    """What the registers hold, without what was removed and what lay beneath it."""
    there = {
        kind: {id for id, fields in owners.items() if kind == "decision" or fields.get(HERE)}
        for kind, owners in registers.items()
        if kind in KINDS
    }
    kept = {
        kind: {
            owner: fields for owner, fields in owners.items() if owner in there.get(kind, owners)
        }
        for kind, owners in registers.items()
    }
    ballots, gaps = there.get("ballot", set()), there.get("gap", set())
    for kind in ("rating", "vote"):
        if kind in kept:
            kept[kind] = {owner: rows for owner, rows in kept[kind].items() if owner in ballots}
    if "vote" in kept:
        kept["vote"] = {
            ballot: {gap: row for gap, row in rows.items() if gap in gaps}
            for ballot, rows in kept["vote"].items()
        }
    if "decision" in kept:
        kept["decision"] = {id: f for id, f in kept["decision"].items() if id in gaps}
    return kept
