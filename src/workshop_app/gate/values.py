"""Values of edits from elsewhere: each fits where it stands, as if it had been entered here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_app.document.checking import fits
from workshop_app.domain.edits import HERE, Writes
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.pictures import MOST
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.stages.assess import WAYS
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.workshop import KINDS
from workshop_app.gate.faults import Altered, Newer
from workshop_app.gate.forms import demand, is_id, is_ref, is_word

_LONGEST_NAME = 200
_MOST_POINTS, _MOST_MARK = 1_000_000, 5

Fields = Mapping[str, Any]
Row = list[Any]


@dataclass(frozen=True, slots=True)
class About:
    """What a session's values have to agree with: its id, and what its playbook asks."""

    session: str
    sectors: frozenset[str]
    indicators: frozenset[str]
    scale: tuple[int, int]
    importance: int

    @classmethod
    def of(cls, session: str, playbook: Playbook) -> "About":
        """The same, from a session's playbook."""
        return cls(
            session,
            frozenset(sector.id for sector in playbook.sectors),
            frozenset(indicator.id for indicator in playbook.indicators),
            playbook.scale,
            playbook.importance_max,
        )


def check_shape(payload: Any) -> None:
    """Refuse a payload that is not kinds, owners, fields; rows are lists in every version."""
    demand(isinstance(payload, dict), "payload")
    for kind, owners in payload.items():
        if not isinstance(owners, dict):
            raise Altered(kind[:60])
        for fields in owners.values():
            if not isinstance(fields, dict):
                raise Altered(kind[:60])
            if kind in {"rating", "vote"} and not all(isinstance(f, list) for f in fields.values()):
                raise Altered(kind)


def check_writes(about: About, writes: Writes) -> None:
    """Refuse writes in which anything does not fit; the playbook and given figures are apart."""
    for kind, owners in writes.items():
        check = _CHECKS.get(kind) or (_check_entity if kind in KINDS else None)
        if check is None:
            raise _unknown(kind)
        for owner, fields in owners.items():
            try:
                check(about, kind, owner, fields)
            except Altered as found:
                raise Altered(f"{kind} {owner}: {found}"[:160]) from found


def _unknown(name: str) -> Exception:
    return Newer(name) if is_word(name) else Altered("a name of a field or kind")


def _check_entity(about: About, kind: str, owner: str, fields: Fields) -> None:
    demand(is_id(owner), "id")
    known = columns(KINDS[kind])
    for name, value in fields.items():
        if name == HERE:
            demand(isinstance(value, bool), name)
        elif name not in known:
            raise _unknown(f"{kind}.{name}")
        else:
            _check_value(about, name, known[name], value)


def _check_facts(about: About, kind: str, owner: str, fields: Fields) -> None:
    demand(owner == about.session, "session")
    sectors = tuple(about.sectors)
    for key, value in fields.items():
        column = setting_column(key, sectors)
        if column is None:
            raise _unknown(f"{kind}.{key}")
        _check_value(about, key, column, value)


def _check_value(about: About, name: str, column: Column, value: Any) -> None:
    if value is None:
        demand(not column.required, f"{name} is blank")
    elif column.choices and column.sort == "choice" and value not in column.choices:
        raise Newer(f"{name}: {value}") if is_word(value) else Altered(name)
    else:
        demand(fits(column, value) and _OF_SORT.get(column.sort, _any)(about, column, value), name)


def _any(_: About, __: Column, ___: Any) -> bool:
    return True


def _is_sector(about: About, _: Column, value: str) -> bool:
    return value == OBSERVER or value in about.sectors


def _names_one(_: About, column: Column, value: str) -> bool:
    return is_id(value) if column.of in KINDS else len(value) <= _LONGEST_NAME


def _is_private(_: About, __: Column, value: str) -> bool:
    return is_ref(value)


def _are_few(_: About, __: Column, value: Row) -> bool:
    return len(value) <= MOST


_OF_SORT: Mapping[str, Callable[[About, Column, Any], bool]] = {
    "sector": _is_sector,
    "ref": _names_one,
    "private": _is_private,
    "pictures": _are_few,
}
"""What is asked beyond `checking.fits`, by the sort of value."""


def _check_ratings(about: About, _: str, owner: str, fields: Fields) -> None:
    demand(is_id(owner), "id")
    (low, high), most = about.scale, about.importance
    for indicator, row in fields.items():
        demand(indicator in about.indicators, "indicator")
        demand(len(row) == 5, indicator)
        current, desired, importance, comment, way = row
        demand(_within(current, low, high) and _within(desired, low, high), indicator)
        demand(_within(importance, 1, most), indicator)
        demand(comment is None or is_ref(comment), indicator)
        _check_way(way)


def _check_votes(_: About, __: str, owner: str, fields: Fields) -> None:
    demand(is_id(owner), "id")
    for gap, row in fields.items():
        demand(is_id(gap) and len(row) == 4, "gap")
        points, impact, feasibility, way = row
        demand(_within(points, 0, _MOST_POINTS), gap)
        demand(_within(impact, 1, _MOST_MARK) and _within(feasibility, 1, _MOST_MARK), gap)
        _check_way(way)


def _check_way(way: Any) -> None:
    if way is not None and way not in WAYS:
        raise Newer(f"way: {way}") if is_word(way) else Altered("way")


def _within(value: Any, low: int, high: int) -> bool:
    return value is None or (type(value) is int and low <= value <= high)


def _check_order(about: About, _: str, owner: str, fields: Fields) -> None:
    demand(owner == about.session, "session")
    for kind, ids in fields.items():
        if kind not in KINDS:
            raise _unknown(kind)
        demand(isinstance(ids, list) and all(map(is_id, ids)), kind)


_CHECKS: Mapping[str, Callable[[About, str, str, Fields], None]] = {
    "fact": _check_facts,
    "rating": _check_ratings,
    "vote": _check_votes,
    "order": _check_order,
}
