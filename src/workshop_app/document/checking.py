"""Checking: what no act may do, whoever sends it; the last guard before the log."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from workshop_app.document.registers import Registers
from workshop_app.document.state import references
from workshop_app.domain.edits import HERE, Edit, Writes
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.people import OBSERVER, folded
from workshop_app.domain.rehearsal import REHEARSAL, is_rehearsal
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.workshop import CODED, KINDS, Workshop

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_HASH = re.compile("[0-9a-f]{64}")
_LONGEST = 20_000
_UNSPEAKABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL, and halves of characters, as a broken clipboard gives them; no file may hold them."""
_COMMENT = 3
_MOST_PARTS = 2_000
_MOST = 1e15
"""No sum of money or people is larger; beyond it digits are lost."""
GONE = mark("This was removed meanwhile. Undo the removal first, then enter it again.")


def refuse_bad(workshop: Workshop, writes: Writes) -> None:
    """Refuse writes that would break a rule, with one sentence for the first of them."""
    for kind, owners in writes.items():
        if kind in KINDS:
            for owner, fields in owners.items():
                _check_entity(workshop, writes, kind, owner, fields)
        elif kind == "fact":
            _check_facts(workshop, owners)
        elif kind == "rating":
            _check_ratings(workshop, writes, owners)
        elif kind == "vote":
            _check_votes(workshop, writes, owners)
    _check_codes(workshop, writes)


def refuse_absent(registers: Registers, edits: Iterable[Edit]) -> None:
    """Refuse to bring back edits that lie beneath something removed."""
    for edit in edits:
        for kind, owners in edit.writes.items():
            entity = "ballot" if kind in {"rating", "vote"} else kind
            if entity in KINDS and entity != "decision":
                for owner, fields in owners.items():
                    here = registers.get(entity, {}).get(owner, {}).get(HERE)
                    if not here and fields.keys() - {HERE}:
                        raise WorkshopError(GONE)


def _check_entity(
    workshop: Workshop, writes: Writes, kind: str, owner: str, fields: Mapping[str, Any]
) -> None:
    of = "gap" if kind == "decision" else kind
    if fields.get(HERE) is not False and not _is_here(workshop, writes, of, owner):
        raise WorkshopError(GONE)
    known = columns(KINDS[kind])
    making = fields.get(HERE) is True and owner not in workshop.all(kind)
    for name in (n for n, c in known.items() if making and c.required and fields.get(n) is None):
        raise WorkshopError("“{field}” must not be blank.", field=name)
    for name, value in fields.items():
        if name != HERE:
            if name not in known:
                raise WorkshopError("There is no field “{field}”.", field=name)
            _check_value(workshop, name, known[name], value)
    if kind == "decision":
        _check_reason(workshop, owner, fields)
    for name, named in references(kind):
        value = fields.get(name)
        if value is not None and not _is_here(workshop, writes, named, value):
            raise WorkshopError(GONE)


def _check_reason(workshop: Workshop, gap: str, fields: Mapping[str, Any]) -> None:
    """What the group decides is printed with its reason."""
    held = workshop.decisions.get(gap)
    chosen = fields.get("chosen", held.chosen if held else None)
    reason = fields.get("reason", held.reason if held else None)
    if chosen is not None and not (reason or "").strip():
        raise WorkshopError("A decision of the group is printed with its reason: write it, too.")


def _is_here(workshop: Workshop, writes: Writes, kind: str, id: str) -> bool:
    here = writes.get(kind, {}).get(id, {}).get(HERE)
    return bool(here) if here is not None else id in workshop.all(kind)


def _check_value(workshop: Workshop, name: str, column: Column, value: Any) -> None:
    if value is None:
        if column.required:
            raise WorkshopError("“{field}” must not be blank.", field=name)
        return
    if column.sort == "sector":
        fits = value in workshop.rules.sectors or value == OBSERVER
    else:
        fits = _FITS[column.sort](column, value)
    if not fits:
        raise WorkshopError("“{value}” does not fit “{field}”.", value=value, field=name)


def fits(column: Column, value: Any) -> bool:
    """Whether a value is of a column's sort; which sectors there are is not looked at."""
    sort = "ref" if column.sort == "sector" else column.sort
    return _FITS[sort](column, value)


def _is_text(_: Column, value: Any) -> bool:
    return _can_be_said(value)


def _can_be_said(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST and not _UNSPEAKABLE.search(value)


def _is_sum(value: Any) -> bool:
    """Whether it is a number that can be reckoned with; infinity and no number are not."""
    return type(value) in {int, float} and abs(value) <= _MOST


def _is_number(column: Column, value: Any) -> bool:
    if not _is_sum(value):
        return False
    low = value if column.least is None else column.least
    high = value if column.most is None else column.most
    return bool(low <= value <= high)


def _is_day(_: Column, value: Any) -> bool:
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def _is_words(_: Column, value: Any) -> bool:
    return _are_parts(value) and all(map(_can_be_said, value))


def _is_funding(column: Column, value: Any) -> bool:
    return _are_parts(value) and all(
        isinstance(item, list | tuple)
        and len(item) == 3
        and (item[0] is None or item[0] in column.choices)
        and all(part is None or _is_sum(part) for part in item[1:])
        for item in value
    )


def _are_parts(value: Any) -> bool:
    return isinstance(value, list | tuple) and len(value) <= _MOST_PARTS


_FITS: dict[str, Callable[[Column, Any], bool]] = {
    "text": _is_text,
    "private": _is_text,
    "ref": _is_text,
    "whole": lambda column, value: isinstance(value, int) and _is_number(column, value),
    "number": _is_number,
    "choice": lambda column, value: value in column.choices,
    "day": _is_day,
    "time": lambda _, value: isinstance(value, str) and bool(_TIME.fullmatch(value)),
    "yes": lambda _, value: isinstance(value, bool),
    "words": _is_words,
    "pictures": lambda column, value: _is_words(column, value) and all(map(_HASH.fullmatch, value)),
    "funding": _is_funding,
}


def _check_facts(workshop: Workshop, owners: Mapping[str, Mapping[str, Any]]) -> None:
    for facts in owners.values():
        for key, value in facts.items():
            column = setting_column(key, workshop.rules.sectors)
            if column is None:
                raise WorkshopError("There is no setting “{key}”.", key=key)
            _check_value(workshop, key, column, value)
            if key == REHEARSAL and bool(value) != is_rehearsal(workshop):
                raise WorkshopError(
                    "A rehearsal stays one, and no session becomes one. "
                    "Begin the real workshop as a new session."
                )


def _sector(workshop: Workshop, writes: Writes, ballot: str) -> tuple[str | None, bool, bool]:
    """A ballot's sector, whether it is a person's, and whether it is a count."""
    fields = writes.get("ballot", {}).get(ballot, {})
    known = workshop.ballots.get(ballot)
    if not _is_here(workshop, writes, "ballot", ballot):
        raise WorkshopError(GONE)
    sector = fields.get("sector") or (known.sector if known else None)
    person = fields.get("participant") or (known.participant if known else None)
    count = fields.get("count") or (known.count if known else None)
    return sector, bool(person), bool(count)


def _check_ratings(
    workshop: Workshop, writes: Writes, owners: Mapping[str, Mapping[str, Any]]
) -> None:
    known = {indicator.id for indicator in workshop.playbook.indicators}
    sectors = {sector.id for sector in workshop.playbook.sectors}
    (low, high), most = workshop.playbook.scale, workshop.playbook.importance_max
    for ballot, rows in owners.items():
        sector, _, count = _sector(workshop, writes, ballot)
        if sector not in sectors or count:
            raise WorkshopError("Observers and counts give no ratings.")
        for indicator, row in rows.items():
            if indicator not in known:
                raise WorkshopError("There is no indicator “{id}”.", id=indicator)
            bounds = ((low, high), (low, high), (1, most))
            if not all(_within(v, *b) for v, b in zip(row, bounds, strict=False)):
                raise WorkshopError(
                    "A rating is a whole number from {low} to {high}; blank is “don't know”.",
                    low=low,
                    high=high,
                )
            comment = row[_COMMENT] if len(row) > _COMMENT else None
            if comment is not None and not _can_be_said(comment):
                said = str(comment)[:60]
                raise WorkshopError(
                    "“{value}” does not fit “{field}”.", value=said, field="comment"
                )


def _within(value: Any, low: int, high: int) -> bool:
    return value is None or (
        isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    )


def _check_votes(
    workshop: Workshop, writes: Writes, owners: Mapping[str, Mapping[str, Any]]
) -> None:
    sectors = {sector.id for sector in workshop.playbook.sectors}
    for ballot, rows in owners.items():
        sector, person, _ = _sector(workshop, writes, ballot)
        if sector not in sectors:
            raise WorkshopError("Observers do not vote.")
        for gap, row in rows.items():
            if not _is_here(workshop, writes, "gap", gap):
                raise WorkshopError(GONE)
            if not (_within(row[0], 0, 1_000_000) and all(_within(v, 1, 5) for v in row[1:3])):
                raise WorkshopError(
                    "Points are whole numbers from 0; impact and feasibility go from 1 to 5."
                )
        if person:
            _check_points(workshop, writes, ballot, rows)


def _check_points(workshop: Workshop, writes: Writes, ballot: str, rows: Mapping[str, Any]) -> None:
    new = writes.get("fact", {}).get(workshop.id, {}).get("points")
    limit = new or workshop.rules.points
    held = {g: r for g, r in workshop.votes.get(ballot, {}).items() if g in workshop.gaps}
    kept = {g: r for g, r in held.items() if _is_here(workshop, writes, "gap", g)}
    placed = sum(row[0] or 0 for row in {**kept, **rows}.values())
    before = sum(row[0] or 0 for row in held.values())
    if placed > limit and placed > before:
        raise WorkshopError(
            "One person has {limit} points for all gaps together; these are {placed}.",
            limit=limit,
            placed=placed,
        )


def _check_codes(workshop: Workshop, writes: Writes) -> None:
    for kind in CODED:
        new = {id: f["code"] for id, f in writes.get(kind, {}).items() if "code" in f}
        if not new:
            continue
        taken = {folded(value.code): id for id, value in workshop.all(kind).items()}
        for id, code in new.items():
            if taken.setdefault(folded(code), id) != id:
                raise WorkshopError("The code {code} is taken already.", code=code)
