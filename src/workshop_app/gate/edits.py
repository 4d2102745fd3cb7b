"""Edits from elsewhere: built one by one, and checked against one another."""

from collections.abc import Iterable, Sequence
from typing import Any

from workshop_app.document.rubbish import rubbish
from workshop_app.document.versions import upcast
from workshop_app.domain.edits import VERSION, Edit
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.gate import bounds
from workshop_app.gate.faults import Altered, Newer
from workshop_app.gate.forms import demand, is_count, is_id, is_moment, is_ref, is_word
from workshop_app.gate.strict_json import loads
from workshop_app.gate.values import About, check_shape, check_writes

_COLUMNS = 11
_ONLY_FIRST = ("playbook", "given")


def edits_of(rows: Iterable[Any]) -> list[Edit]:
    """The edits of a log in order, each as if it had been made here; at least one."""
    edits = sorted(map(_built, rows), key=lambda edit: edit[1::-1])
    demand(bool(edits), "no edits")
    about = _begun(edits[0])
    for edit in edits:
        try:
            _check(about, edit, first=edit is edits[0])
        except Altered as found:
            raise Altered(f"edit {edit.id}: {found}"[:160]) from found
    _check_names(edits)
    _check_chains(edits)
    return edits


def _built(row: Any) -> Edit:
    demand(isinstance(row, list) and len(row) == _COLUMNS, "edits")
    id, hlc, device, author, at, kind, version, payload, after, undoes, batch = row
    demand(is_id(id) and is_id(device) and (batch is None or is_id(batch)), "id")
    demand(is_count(hlc, bounds.LATEST), f"edit {id}: hlc")
    demand(author == "" or is_ref(author), f"edit {id}: author")
    demand(is_moment(at) and is_word(kind), f"edit {id}: at, kind")
    demand(is_count(version, bounds.LATEST), f"edit {id}: version")
    if version > VERSION:
        raise Newer(kind)
    said = _parsed(id, payload)
    check_shape(said)
    writes = said if version == VERSION else upcast(kind, version, said)
    tips, undone = _ids(id, after), _ids(id, undoes)
    return Edit(id, hlc, device, author, at, kind, version, writes, tips, undone, batch)


def _parsed(id: str, text: Any) -> Any:
    demand(isinstance(text, str) and len(text) <= bounds.LONGEST_PAYLOAD, f"edit {id}")
    try:
        return loads(text)
    except ValueError as error:
        raise Altered(f"edit {id}: {error}"[:160]) from error


def _ids(id: str, text: Any) -> tuple[str, ...]:
    if text == "[]":
        return ()
    names = _parsed(id, text)
    demand(isinstance(names, list) and all(map(is_id, names)), "after, undoes")
    demand(len(set(names)) == len(names), "after, undoes")
    return tuple(names)


def _begun(first: Edit) -> About:
    """What the first edit says the session is about."""
    tables = first.writes.get("playbook", {})
    demand(len(tables) == 1, "no playbook")
    (session, fields), *_ = tables.items()
    demand(is_id(session) and fields.keys() == {"table"}, "playbook")
    demand(isinstance(fields["table"], dict), "playbook")
    try:
        playbook = read_playbook(fields["table"], file="playbook")
    except WorkshopError as error:
        raise Altered("playbook") from error
    about = About.of(session, playbook)
    facts = first.writes.get("fact", {}).get(session, {})
    for key in ("country", "date", "language", "pathway"):
        demand(facts.get(key) is not None, key)
    return about


def _check(about: About, edit: Edit, *, first: bool) -> None:
    writes = {k: owners for k, owners in edit.writes.items() if not (first and k in _ONLY_FIRST)}
    for kind in _ONLY_FIRST:
        demand(kind not in writes, f"{kind} again")
    check_writes(about, writes)
    if first:
        demand(not edit.after and not edit.undoes, "first")
        given = edit.writes.get("given", {})
        demand(not given or given.keys() == {about.session}, "given")
        demand(not list(rubbish([edit._replace(writes={"given": given})])), "given")
    else:
        demand(bool(edit.after), "after")
    demand(not (edit.undoes and edit.writes), "undoes")


def _check_names(edits: Sequence[Edit]) -> None:
    """Refuse an id twice, and an edit that names one that is not there, or not earlier."""
    clocks = {edit.id: edit.hlc for edit in edits}
    demand(len(clocks) == len(edits), "an id twice")
    for edit in edits:
        for named in (*edit.after, *edit.undoes):
            demand(clocks.get(named, edit.hlc) < edit.hlc, f"edit {edit.id}: names {named}")
        demand(edits[0].id not in edit.undoes, f"edit {edit.id}: undoes the first")


def _check_chains(edits: Sequence[Edit]) -> None:
    """Refuse a history that parts and comes together more often than anybody can work."""
    chains, ends, undoings = 0, set[str](), 0
    for edit in edits:
        undoings += bool(edit.undoes)
        if len(edit.after) == 1 and edit.after[0] in ends:
            ends.remove(edit.after[0])
        else:
            chains += 1
        ends.add(edit.id)
    demand(chains <= bounds.MOST_CHAINS, "branches without end")
    demand(chains == 1 or undoings * len(edits) <= bounds.MOST_LOOKED_AT, "undoings without end")
