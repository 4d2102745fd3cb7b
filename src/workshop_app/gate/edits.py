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
    edits, before = [], ""
    for row in rows:
        demand(isinstance(row, list) and len(row) == _COLUMNS, "edits")
        try:
            edits.append(_built(row, before))
        except Altered as found:
            raise _in_edit(row[0], found) from found
        before = row[0]
    demand(bool(edits), "no edits")
    edits.sort(key=lambda edit: edit[1::-1])
    about = _begun(edits[0])
    _check_first(about, edits[0])
    for edit in edits[1:]:
        try:
            _check(about, edit)
        except Altered as found:
            raise _in_edit(edit.id, found) from found
    _check_names(edits)
    _check_chains(edits)
    return edits


def _in_edit(id: Any, found: Altered) -> Altered:
    return Altered(f"edit {id}: {found}"[:160])


def _built(row: list[Any], before: str) -> Edit:
    """An edit of its row; before: the row before, which nearly all name and nothing else."""
    id, hlc, device, author, at, kind, version, payload, after, undoes, batch = row
    demand(is_id(id) and is_id(device) and (batch is None or is_id(batch)), "id")
    demand(is_count(hlc, bounds.LATEST) and is_moment(at), "hlc, at")
    demand((author == "" or is_ref(author)) and is_word(kind), "author, kind")
    demand(is_count(version, bounds.LATEST), "version")
    if version > VERSION:
        raise Newer(kind)
    said = _parsed(payload)
    check_shape(said)
    writes = said if version == VERSION else upcast(kind, version, said)
    tips = (before,) if after == f'["{before}"]' else _ids(after)
    undone = () if undoes == "[]" else _ids(undoes)
    return Edit(id, hlc, device, author, at, kind, version, writes, tips, undone, batch)


def _parsed(text: Any) -> Any:
    demand(isinstance(text, str) and len(text) <= bounds.LONGEST_PAYLOAD, "text")
    try:
        return loads(text)
    except ValueError as error:
        raise Altered(str(error)) from error


def _ids(text: Any) -> tuple[str, ...]:
    names = _parsed(text)
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


def _check_first(about: About, edit: Edit) -> None:
    """Refuse a beginning that does not fit; it alone may hold a playbook and given figures."""
    given = edit.writes.get("given", {})
    demand(not edit.after and not edit.undoes, "first")
    demand(not given or given.keys() == {about.session}, "given")
    demand(not list(rubbish([edit._replace(writes={"given": given})])), "given")
    check_writes(about, {k: o for k, o in edit.writes.items() if k not in _ONLY_FIRST})


def _check(about: About, edit: Edit) -> None:
    for kind in _ONLY_FIRST:
        if kind in edit.writes:
            raise Altered(f"{kind} again")
    demand(bool(edit.after), "after")
    demand(not (edit.undoes and edit.writes), "undoes")
    check_writes(about, edit.writes)


def _check_names(edits: Sequence[Edit]) -> None:
    """Refuse an id twice, and an edit that names one that is not there, or not earlier."""
    clocks = {edit.id: edit.hlc for edit in edits}
    demand(len(clocks) == len(edits), "an id twice")
    first = edits[0].id
    for edit in edits:
        for named in (*edit.after, *edit.undoes):
            if clocks.get(named, edit.hlc) >= edit.hlc:
                raise Altered(f"edit {edit.id}: names {named}")
        if first in edit.undoes:
            raise Altered(f"edit {edit.id}: undoes the first")


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
