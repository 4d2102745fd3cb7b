"""Mending: one session out of what a damaged file gave, the log whole or begun anew."""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from workshop_app.document.baseline import baseline
from workshop_app.document.checking import fits
from workshop_app.document.conflicts import Standing
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.ports import Logged
from workshop_app.document.private import Private
from workshop_app.document.rubbish import is_sound
from workshop_app.document.salvage import Projected, Salvaged
from workshop_app.document.state import State, references
from workshop_app.domain.edits import HERE, VERSION, Edit, Writes
from workshop_app.domain.fields import columns, private_fields
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.stages.prepare import FACTS, SETTINGS, setting_column
from workshop_app.domain.workshop import KINDS

_NOBODY = "00000000-0000-0000-0000-000000000000"
_COMMENT = 3
_REQUIRED = frozenset(key for key, column in FACTS.items() if column.required)
_OF_SETTING: Mapping[str, Callable[[str], Any]] = {
    "whole": int,
    "number": float,
    "yes": lambda said: bool(int(said)),
}

_Writes = dict[str, dict[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Begun:
    """How a session begins: its id, its playbook's table, and facts where they are known."""

    session: str
    table: Mapping[str, Any]
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Mended:
    """A session made of a damaged file.

    whole: its log with all its history; else `logged` is one baseline. taken: how many values came
    from the tables beside the log; left_out: how many rows, since what they belong to is lost.
    """

    logged: Logged
    whole: bool
    taken: int = 0
    left_out: int = 0


def private_of(found: Salvaged) -> Private:
    """The private texts that may count: none of whom the session forgot, none of an older epoch."""
    epoch = (
        found.epoch if found.epoch is not None else max((t.epoch for t in found.texts), default=0)
    )
    every = Private({text.ref: text for text in found.texts}, frozenset(), epoch)
    return every.merged(Private({}, found.forgotten or frozenset(), epoch))


def is_whole(found: Salvaged) -> bool:
    """Whether the log can go on as it is: it begins, and nothing that is named is missing.

    Where its end may be missing, today's values decide: they say nothing else than the log.
    """
    if not found.edits or found.absent or "playbook" not in found.edits[0].writes:
        return False
    if found.complete:
        return True
    state = replayed(History(found.edits), private_of(found))
    writes = _plain(baseline(Standing(History(found.edits), state)))
    table = state.workshop.playbook
    return not found.lost.get("edits") and not _overlay(writes, found.projected, table, "")


def mended(found: Salvaged, begun: Begun | None, edit: Edit) -> Mended | None:
    """The session of a damaged file; None where not even its playbook is known.

    begun: what is known of its beginning elsewhere; edit: a new one, in which a baseline is put.
    """
    private = private_of(found)
    if is_whole(found):
        return Mended(Logged(found.edits, private), whole=True)
    edits = [*found.edits]
    if not any("playbook" in one.writes for one in edits):
        if begun is None:
            return None
        edits.insert(0, _beginning(begun))
    history = History(edits)
    state = replayed(history, private)
    writes = _plain(baseline(Standing(history, state)))
    taken = _overlay(writes, found.projected, state.workshop.playbook, state.workshop.id)
    if not writes["fact"].get(state.workshop.id, {}).keys() >= _REQUIRED:
        return None
    left_out = _sift(writes, state)
    _name_again(writes, state.workshop.id, private)
    anew = edit._replace(kind="baseline", version=VERSION, writes=writes)
    refs = frozenset(_refs(writes))
    kept = {ref: text for ref, text in private.texts.items() if ref in refs}
    logged = Logged((anew,), replace(private, texts=kept))
    return Mended(logged, whole=False, taken=taken, left_out=left_out)


def _beginning(begun: Begun) -> Edit:
    writes: Writes = {
        "playbook": {begun.session: {"table": begun.table}},
        "fact": {begun.session: begun.facts},
    }
    return Edit(_NOBODY, 0, _NOBODY, "", "", "begin", VERSION, writes, (), (), None)


def _plain(writes: Writes) -> _Writes:
    """A copy that may be changed."""
    return {
        kind: {owner: dict(fields) for owner, fields in owners.items()}
        for kind, owners in writes.items()
    }


# -- Today's values over what the log still says --------------------------------------------------


def _overlay(writes: _Writes, projected: Projected, playbook: Playbook, session: str) -> int:
    """Put today's values over those of the log; how many differed."""
    taken = 0
    of = session or next(iter(writes["fact"]), "")
    for kind, owners in projected.writes.items():
        held = writes.setdefault(kind, {})
        said = {of: _settings(owners.get("", {}), playbook)} if kind == "fact" else owners
        for owner, fields in said.items():
            mine = held.setdefault(owner, {})
            for name, value in fields.items():
                if not _is_same(kind, name, mine, value):
                    mine[name] = value
                    taken += 1
    for kind in projected.whole & writes.keys():
        taken += _take_away(kind, writes[kind], projected.writes.get(kind, {}))
    return taken


def _is_same(kind: str, name: str, mine: Mapping[str, Any], value: Any) -> bool:
    if name not in mine:
        return value in (None, [], ())
    old = mine[name]
    if kind == "rating":
        row = [*old, *[None] * 5][:5]
        return [*row[:_COMMENT], row[4]] == [*value[:_COMMENT], value[4]]
    if kind == "vote":
        return [*old, *[None] * 4][:4] == [*value]
    if name == "code" and value is not None and old is not None:
        return True  # two that clash are shown with a letter more
    if isinstance(old, list | tuple):
        return [*old] == [*(value or ())]
    same: bool = old == value
    return same


def _take_away(kind: str, held: dict[str, Any], projected: Mapping[str, Any]) -> int:
    """Take away what today's values, all of them read, no longer know; how much it was."""
    if kind == "fact":
        said = projected.get("", {}).keys() | _PRIVATE
        return sum(_only(fields, said) for fields in held.values())
    gone = _only(held, projected.keys())
    if kind in {"rating", "vote"}:
        gone += sum(_only(rows, projected.get(ballot, {}).keys()) for ballot, rows in held.items())
    return gone


def _only(held: dict[str, Any], names: AbstractSet[str]) -> int:
    """Keep these names alone; how many others went."""
    gone = [name for name in held if name not in names and held[name] not in (None, {})]
    for name in gone:
        del held[name]
    return len(gone)


def _settings(texts: Mapping[str, Any], playbook: Playbook) -> dict[str, Any]:
    """Settings as an edit writes them, from the text that their rows hold."""
    sectors = tuple(sector.id for sector in playbook.sectors)
    found = {}
    for key, text in texts.items():
        column = setting_column(key, sectors)
        if column is not None and isinstance(text, str):
            try:
                found[key] = _OF_SETTING.get(column.sort, str)(text)
            except ValueError:
                continue
    return found


# -- Only what belongs together -------------------------------------------------------------------


def _sift(writes: _Writes, state: State) -> int:
    """Leave out what does not fit, and what belongs to something that is lost; how many rows."""
    before = sum(_rows(writes))
    playbook = state.workshop.playbook
    sectors = {sector.id for sector in playbook.sectors} | {"observer"}
    for kind in KINDS:
        _sift_fields(writes.get(kind, {}), kind, sectors)
    while any(_drop_dangling(writes, kind) for kind in KINDS):
        pass
    ballots, gaps = writes.get("ballot", {}).keys(), writes.get("gap", {}).keys()
    indicators = {indicator.id for indicator in playbook.indicators}
    for kind, known in (("rating", indicators), ("vote", gaps)):
        writes[kind] = {
            ballot: {n: row for n, row in rows.items() if n in known and is_sound(kind, n, row)}
            for ballot, rows in writes.get(kind, {}).items()
            if ballot in ballots
        }
    for kind in ("fact", "order", "decision"):
        for fields in writes.get(kind, {}).values():
            for name in [n for n, value in fields.items() if not is_sound(kind, n, value)]:
                del fields[name]
    writes["decision"] = {g: f for g, f in writes.get("decision", {}).items() if g in gaps}
    return before - sum(_rows(writes))


def _name_again(writes: _Writes, session: str, private: Private) -> None:
    """Give texts back to whom they are about, where the edit that named them is lost.

    Refs are in the order of time: the last one of a field is the one that was shown.
    """
    known = [(kind, private_fields(KINDS[kind])) for kind in KINDS] + [("fact", _PRIVATE)]
    named: dict[tuple[str, str, str], str] = {}
    for ref, text in sorted(private.texts.items()):
        for kind, names in known:
            owner = session if kind == "fact" else text.owner
            fields = writes.get(kind, {}).get(owner)
            if text.field in names and fields is not None and text.field not in fields:
                named[kind, owner, text.field] = ref
    for (kind, owner, name), ref in named.items():
        writes[kind][owner][name] = ref


def _rows(writes: _Writes) -> Iterator[int]:
    for kind, owners in writes.items():
        if kind in {"rating", "vote"}:
            yield sum(map(len, owners.values()))
        elif kind in KINDS:
            yield len(owners)


def _sift_fields(owners: dict[str, dict[str, Any]], kind: str, sectors: set[str]) -> None:
    known = columns(KINDS[kind])
    for owner, fields in [*owners.items()]:
        for name, value in [*fields.items()]:
            column = known.get(name)
            if name != HERE and (
                column is None
                or (value is not None and not fits(column, value))
                or (column.sort == "sector" and value not in sectors)
            ):
                del fields[name]
        if any(c.required and fields.get(name) is None for name, c in known.items()):
            del owners[owner]


def _drop_dangling(writes: _Writes, kind: str) -> bool:
    """Blank what names something lost, or leave it out where it cannot be without; if any was."""
    known, changed = columns(KINDS[kind]), False
    owners = writes.get(kind, {})
    for owner, fields in [*owners.items()]:
        for name, of in references(kind):
            if fields.get(name) is not None and fields[name] not in writes.get(of, {}):
                changed = True
                if known[name].required or known[name].owned:
                    owners.pop(owner, None)
                else:
                    fields[name] = None
    return changed


def _refs(writes: _Writes) -> Iterator[str]:
    """The refs of private texts that writes hold."""
    for kind, owners in writes.items():
        hidden = private_fields(KINDS[kind]) if kind in KINDS else _PRIVATE
        for fields in owners.values():
            if kind == "rating":
                yield from (row[_COMMENT] for row in fields.values() if len(row) > _COMMENT)
            elif kind in KINDS or kind == "fact":
                yield from (v for n, v in fields.items() if n in hidden)


_PRIVATE = frozenset(key for key, column in SETTINGS.items() if column.sort == "private")
