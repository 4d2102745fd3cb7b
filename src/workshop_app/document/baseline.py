"""A baseline: one edit that holds a whole state, with which a file may begin anew.

A recovered file begins with one, and a file that leaves without its history. Such a file merges
only with copies that begin with the same one.
"""

from collections.abc import Mapping
from typing import Any

from workshop_app.document.conflicts import Standing
from workshop_app.domain.edits import HERE, Writes
from workshop_app.domain.workshop import KINDS


def baseline(standing: Standing) -> Writes:
    """All that is in sight: without what was removed and what lay beneath it.

    What an unsettled conflict keeps in sight is there, with the words that it shows.
    """
    registers, workshop = standing.state.registers, standing.state.workshop
    kept: dict[str, Mapping[str, Mapping[str, Any]]] = {
        kind: owners for kind, owners in registers.items() if kind not in KINDS
    }
    for kind in KINDS:
        seen = workshop.all("gap") if kind == "decision" else workshop.all(kind)
        held = registers.get(kind, {})
        if kind == "decision":
            kept[kind] = {gap: held[gap] for gap in seen if gap in held}
        elif seen:
            kept[kind] = {id: _in_sight(standing, kind, id) for id in seen}
    ballots, gaps = workshop.ballots, workshop.gaps
    for kind in ("rating", "vote"):
        if kind in kept:
            kept[kind] = {owner: rows for owner, rows in kept[kind].items() if owner in ballots}
    if "vote" in kept:
        kept["vote"] = {
            ballot: {gap: row for gap, row in rows.items() if gap in gaps}
            for ballot, rows in kept["vote"].items()
        }
    return kept


def _in_sight(standing: Standing, kind: str, id: str) -> Mapping[str, Any]:
    fields = standing.state.registers.get(kind, {}).get(id, {})
    if fields.get(HERE):
        return fields
    return {**standing.history.buried(kind, id), **fields, HERE: True}
