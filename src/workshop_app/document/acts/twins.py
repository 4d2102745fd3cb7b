"""Twins: a file from elsewhere that holds a session of which this computer has a file already."""

from dataclasses import dataclass
from pathlib import Path

from workshop_app.document.acts.sessions import Desk, is_ours
from workshop_app.document.acts.through_gate import passed
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.merge import merged
from workshop_app.document.ports import Known, Logged, Passed
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Brings:
    """What a file would bring to the session that is here.

    edits: how many; more: whether anything else, as pictures or that people were removed; names:
    whether it still holds private texts that are gone from the session here.
    """

    edits: int
    more: bool = False
    names: bool = False

    @property
    def nothing(self) -> bool:
        """Whether all of it is in the session here already."""
        return not (self.edits or self.more)


@dataclass(frozen=True, slots=True)
class Twin:
    """A file from elsewhere and the file here that holds the same session; nothing is done yet.

    brings: None where it cannot be said; fault: why the two cannot be brought together.
    """

    path: Path
    here: Path
    brings: Brings | None = None
    fault: WorkshopError | None = None


@dataclass(frozen=True, slots=True)
class OpenNow:
    """What this process has open, which no other reader may touch: its file, and its log then."""

    path: Path
    logged: Logged


def twin_of(desk: Desk, path: Path, held: Passed, open_now: OpenNow | None = None) -> Twin | None:
    """The file here of the session that a file from elsewhere holds; None where there is none.

    On any thread. open_now is taken before others. The file here is as this machine left it, so
    that going on in it takes no gate.
    """
    workshop = _workshop(held.logged)
    if is_rehearsal(workshop):
        return None
    known = _known(desk, workshop.id, open_now)
    if known is None:
        return None
    try:
        ours = _held_by(desk, known.path, open_now)
    except WorkshopError:
        return Twin(path, known.path)  # said when it is opened
    if _begins_otherwise(ours, held.logged):
        is_it = _workshop(ours).id == workshop.id  # else another has taken the file's name
        return Twin(path, known.path, fault=_made_anew()) if is_it else None
    try:
        return Twin(path, known.path, _brought(ours, held))
    except WorkshopError as error:
        return Twin(path, known.path, fault=error)


def _known(desk: Desk, session: str, open_now: OpenNow | None) -> Known | None:
    """The file of a session that is open, or the last that was, if it is still there and ours."""
    found = [known for known in desk.register.latest() if known.session == session]
    found.sort(key=lambda known: not _is_of(known.path, open_now))
    there = (known for known in found if known.path.is_file())
    return next((known for known in there if is_ours(desk, known.path)), None)


def _held_by(desk: Desk, here: Path, open_now: OpenNow | None) -> Logged:
    if open_now is not None and _is_of(here, open_now):
        return open_now.logged
    held = passed(desk, here)
    return Logged(held.logged.edits, held.logged.private, held.pictures)


def _brought(ours: Logged, held: Passed) -> Brings:
    """What comes to ours; refused as `merged` refuses."""
    both, texts = merged(ours, held.logged), held.logged.private.texts
    more = both.private != ours.private or not held.pictures.keys() <= ours.pictures.keys()
    names = any(ref not in both.private.texts for ref in texts)
    return Brings(len(both.edits) - len(ours.edits), more, names)


def _workshop(logged: Logged) -> Workshop:
    return replayed(History(logged.edits), logged.private).workshop


def _begins_otherwise(one: Logged, other: Logged) -> bool:
    return one.edits[0].id != other.edits[0].id


def _made_anew() -> WorkshopError:
    return WorkshopError(
        "One of the two was made anew from the session, without its history, so they cannot be "
        "brought together."
    )


def _is_of(path: Path, open_now: OpenNow | None) -> bool:
    return open_now is not None and open_now.path.absolute() == path
