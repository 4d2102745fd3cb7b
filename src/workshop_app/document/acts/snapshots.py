"""Snapshots of an open session: taken, listed, and made a session file again."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from workshop_app.document.acts.sessions import Session, own
from workshop_app.document.ports import LogFile, Snapshot
from workshop_app.document.writer import on_its_thread

EVERY = 300
"""Seconds between two snapshots of a session that is worked in."""


def snapshots_of(session: Session) -> Sequence[Snapshot]:
    """The snapshots of a session on this machine, the latest first."""
    return session.desk.snapshots.of(session.document.workshop.id)


def take(session: Session) -> Future[Snapshot]:
    """Take a snapshot of what is durable; the latest one where nothing was done since.

    Nobody at the keys waits for it. Due at opening, every `EVERY` seconds, and before closing.
    """
    desk, id = session.desk, session.document.workshop.id

    def taking(file: LogFile) -> Snapshot:
        now = datetime.fromtimestamp(desk.clock.milliseconds() // 1000, UTC)
        return desk.snapshots.put(id, file.revision(), now, file.copy)

    return on_its_thread(session.file, taking)


def restore(session: Session, snapshot: Snapshot, to: Path | None = None) -> Path:
    """Make a session file of a snapshot and give its path; the present one stays as it is.

    to: beside the present one, under a name that says the snapshot's time, where it is left out.
    """
    place = to or place_beside(session.path, snapshot)
    session.desk.snapshots.restore(snapshot, place)
    own(session.desk, place)
    return place


def place_beside(path: Path, snapshot: Snapshot) -> Path:
    """A free name beside a session file that says a snapshot's time, as this machine's clock does.

    Points stand for the colon, which Windows has no names with.
    """
    name = f"{path.stem} ({snapshot.at.astimezone():%Y-%m-%d %H.%M.%S})"
    place, number = path.with_name(f"{name}.workshop"), count(2)
    while place.exists():
        place = path.with_name(f"{name} {next(number)}.workshop")
    return place


def forget_in_snapshots(session: Session) -> Future[None]:
    """Leave no byte in this machine's snapshots of whom the session forgot."""
    snapshots, id = session.desk.snapshots, session.document.workshop.id
    private = session.document.logged.private
    return on_its_thread(session.file, lambda _: snapshots.forget(id, private))
