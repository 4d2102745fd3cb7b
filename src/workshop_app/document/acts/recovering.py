"""Recovering: a new session file of what a damaged one still holds; that one stays as it is."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from json import dumps
from pathlib import Path

from workshop_app.document.acts import recovering_words as words
from workshop_app.document.acts.merging import write_whole
from workshop_app.document.acts.sessions import Desk, open_session, own
from workshop_app.document.acts.shelf import open_playbook, shelf
from workshop_app.document.acts.through_gate import passed
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.mending import Begun, Mended, is_whole, mended, private_of
from workshop_app.document.ports import Passed, Snapshot
from workshop_app.document.rubbish import blamed_on_rubbish, rubbish
from workshop_app.document.salvage import Salvaged
from workshop_app.domain.edits import VERSION, Edit
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.domain.playbook_reading import read_playbook

_BEGINS = re.compile(r'\{"playbook":\{"(?P<session>[0-9a-f-]{36})":\{"table":\{')
_PLAYBOOK = re.compile(r'"id":"(?P<id>[a-z][a-z0-9-]*)","version":"(?P<version>[^"]{1,20})"')


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came of recovering: the new file, whether its history is whole, and sentences on it."""

    path: Path
    whole: bool
    said: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _Filled:
    """What was read, with what a snapshot of this machine adds; added: how many edits."""

    found: Salvaged
    added: int = 0
    snapshot: Snapshot | None = None


def recover(desk: Desk, path: Path, out: Path) -> Recovered:
    """Make a session file of what can be read of a damaged one, and of snapshots of it here.

    Refused in a sentence, with nothing written, where too little can be read.
    """
    if out.exists():
        raise WorkshopError("{file} exists already; choose another name.", file=str(out))
    read = _sound(desk.files.salvage(path))
    session = _session_of(read) or _known_at(desk, path)
    with blamed_on_rubbish(read.edits):
        filled = _Filled(read) if is_whole(read) else _filled(desk, read, session)
        begun = _begun(desk, filled.found, session)
        made = mended(filled.found, begun, _anew(desk, filled.found))
    if made is None:
        raise WorkshopError(
            words.NOTHING if filled.found.is_empty else words.TOO_LITTLE, file=str(path)
        )
    _write(desk, out, made, filled.found)
    own(desk, out)
    elsewhere = _elsewhere(desk, path, out, session or "")
    said = [*words.said_of(read, filled.added, filled.snapshot, made, elsewhere)]
    if begun is not None:
        said.append(Message(words.PLAYBOOK))
    return Recovered(out, made.whole, tuple(said))


def _sound(found: Salvaged) -> Salvaged:
    """Without edits that hold what no program of ours writes, or take back the beginning."""
    begun = {edit.id for edit in found.edits if "playbook" in edit.writes}
    broken = [edit for edit in found.edits if edit.id in begun and not _begins(edit)]
    sound = tuple(
        edit
        for edit in found.edits
        if edit not in broken and begun.isdisjoint(edit.undoes) and not [*rubbish([edit])]
    )
    if len(sound) == len(found.edits):
        return found
    lost = found.lost.get("edits", 0) + len(found.edits) - len(sound)
    beginning = dumps(broken[0].writes, separators=(",", ":")) if broken else found.beginning
    lost_with = {**found.lost, "edits": lost}
    return replace(found, edits=sound, complete=False, lost=lost_with, beginning=beginning)


def _begins(edit: Edit) -> bool:
    """Whether the playbook of an edit can be worked by."""
    for fields in edit.writes["playbook"].values():
        try:
            read_playbook(fields["table"], file=edit.id)
        except (WorkshopError, LookupError, TypeError):
            return False
    return True


def _session_of(found: Salvaged) -> str | None:
    for edit in found.edits:
        for kind in ("playbook", "fact", "order"):
            for session in edit.writes.get(kind, {}):
                return session
    begins = _BEGINS.match(found.beginning or "")
    return begins["session"] if begins else None


def _known_at(desk: Desk, path: Path) -> str | None:
    """The session that this machine last had open at a path."""
    place = path.absolute()
    return next((k.session for k in desk.register.latest() if k.path == place), None)


def _filled(desk: Desk, found: Salvaged, session: str | None) -> _Filled:
    """With what the latest sound snapshot holds besides: the same edits, whole."""
    for snapshot in desk.snapshots.of(session) if session else ():
        with suppress(WorkshopError):
            return _joined(found, passed(desk, snapshot.path), snapshot)
    return _Filled(found)


def _joined(found: Salvaged, kept: Passed, snapshot: Snapshot) -> _Filled:
    edits = {edit.id: edit for edit in (*kept.logged.edits, *found.edits)}
    added = len(edits) - len(found.edits)
    private = private_of(found).merged(kept.logged.private)
    lost = {**found.lost, "edits": max(0, found.lost.get("edits", 0) - added)}
    joined = replace(
        found,
        edits=tuple(sorted(edits.values(), key=lambda edit: edit.place)),
        complete=found.complete or found.is_empty,
        lost={name: count for name, count in lost.items() if count},
        texts=tuple(private.texts.values()),
        forgotten=private.forgotten,
        epoch=private.epoch,
        pictures={**kept.pictures, **found.pictures},
        notes=found.notes or kept.notes,
    )
    return _Filled(joined, added, snapshot)


def _begun(desk: Desk, found: Salvaged, session: str | None) -> Begun | None:
    """How the session began, from the shelf, where its own beginning cannot be read."""
    if any("playbook" in edit.writes for edit in found.edits):
        return None
    named = _named_playbook(found)
    if named is not None:
        return named
    rated = _rated(found)
    for playbook in shelf() if rated else ():
        if rated <= {indicator.id for indicator in playbook.indicators}:
            table = open_playbook(playbook.id)[1]
            return Begun(session or desk.ids.new(), table, {})
    return None


def _rated(found: Salvaged) -> frozenset[str]:
    """The indicators that anybody rated."""
    written = (*(edit.writes for edit in found.edits), found.projected.writes)
    rows = (row for writes in written for row in writes.get("rating", {}).values())
    return frozenset(indicator for row in rows for indicator in row)


def _named_playbook(found: Salvaged) -> Begun | None:
    """The playbook that what is left of the first edit names, where the shelf has that version."""
    begins = _BEGINS.match(found.beginning or "")
    named = _PLAYBOOK.search(found.beginning or "")
    if not (begins and named):
        return None
    with suppress(WorkshopError):
        playbook, table = open_playbook(named["id"])
        if playbook.version == named["version"]:
            return Begun(begins["session"], table, {})
    return None


def _anew(desk: Desk, found: Salvaged) -> Edit:
    """An edit for a baseline, later than all that was read."""
    last = max((edit.hlc for edit in found.edits), default=0)
    hlc = max(last + 1, desk.clock.milliseconds())
    id, device, at = desk.ids.new(), desk.author.device, desk.clock.iso()
    return Edit(id, hlc, device, "", at, "baseline", VERSION, {}, (), (), None)


def _write(desk: Desk, out: Path, made: Mended, found: Salvaged) -> None:
    """Write the session, of which the gate lets all in; it is then this machine's own."""
    workshop = replayed(History(made.logged.edits), made.logged.private).workshop
    pictures = _named_pictures(found.pictures, made)
    whole = Passed(made.logged, pictures, found.notes, "")

    def checked(part: Path) -> None:
        write_whole(desk.files, part, whole, workshop)
        passed(desk, part)

    desk.files.make(out, checked)
    open_session(desk, out).close()


def _named_pictures(pictures: Mapping[str, bytes], made: Mended) -> Mapping[str, bytes]:
    if made.whole:
        return pictures
    text = repr(made.logged.edits)
    return {name: content for name, content in pictures.items() if name in text}


def _elsewhere(desk: Desk, path: Path, out: Path, session: str) -> Sequence[Path]:
    """Other files of the session that this machine knows of, and that are there."""
    known = [k.path for k in desk.register.latest() if k.session == session]
    copies = [Path(copy.place) for copy in desk.traces.copies(session)]
    found = [*known, *copies, *desk.files.beside(path, session)]
    own = {path.absolute(), out.absolute()}
    return [p for p in dict.fromkeys(found) if p.absolute() not in own and p.is_file()]
