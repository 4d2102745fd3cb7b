"""Snapshots: sound copies of a session as it was, in the program's own folder on this machine."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workshop_app.document.ports import Snapshot
from workshop_app.document.private import Private
from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.copies import first_session, last_edit, last_in, make
from workshop_app.storage.forgetting import forget
from workshop_app.storage.format import FORMAT
from workshop_app.storage.refusals import damaged, not_written, user_version

NEWEST = 10
HOURLY = timedelta(days=2)
"""How long before the newest one an hour is kept; one a day is kept for good."""
_NAME = re.compile(r"([0-9]{8}T[0-9]{6}Z)_([0-9A-Za-z-]+)\.workshop")
_TIME = "%Y%m%dT%H%M%SZ"


class Snapshots:
    """Snapshots in a folder, a folder a session."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, session: str) -> Sequence[Snapshot]:
        """The snapshots of a session, the latest first."""
        return sorted(self._read(session), key=lambda found: found.at, reverse=True)

    def put(
        self, session: str, revision: str, at: datetime, write: Callable[[Path], object]
    ) -> Snapshot:
        """Keep what a function writes, unless the latest snapshot is of that revision already.

        It is given a time after those before it, whatever the clock says; then others are thinned
        out.
        """
        before, name = self.of(session), _safe(revision)
        if before and before[0].revision == name:
            return before[0]
        second = timedelta(seconds=1)
        at = max(at, before[0].at + second) if before else at
        path = self._place(session) / f"{at.strftime(_TIME)}_{name}.workshop"
        _make_ready(path.parent)
        make(path, lambda part: _write_whole(part, write, revision))
        made = Snapshot(session, at, name, path)
        self._thin_out((made, *before))
        return made

    def restore(self, snapshot: Snapshot, to: Path) -> None:
        """Make a session file of a snapshot; refuses to overwrite."""
        if not snapshot.path.is_file():
            raise WorkshopError("This snapshot is no longer there. Choose another one.")
        make(to, lambda part: shutil.copyfile(snapshot.path, part))

    def wipe(self, session: str) -> None:
        """Remove all snapshots of a session; one that cannot be removed is tried the next time."""
        with suppress(OSError):
            shutil.rmtree(self._place(session))

    def forget(self, session: str, private: Private) -> None:
        """Leave no byte in any snapshot of whom the session forgot.

        One of an older format, or that cannot be read, is removed.
        """
        with suppress(OSError):  # what a power cut left half made
            for part in self._place(session).glob("*.part*"):
                part.unlink(missing_ok=True)
        for snapshot in self.of(session):
            try:
                _forget(snapshot.path, private)
            except WorkshopError:
                snapshot.path.unlink(missing_ok=True)

    def _place(self, session: str) -> Path:
        return self._folder / _safe(session)

    def _thin_out(self, snapshots: Sequence[Snapshot]) -> None:
        wanted = kept([snapshot.at for snapshot in snapshots])
        for snapshot in snapshots:
            if snapshot.at not in wanted:
                with suppress(OSError):  # it goes with the next one
                    snapshot.path.unlink(missing_ok=True)

    def _read(self, session: str) -> Iterator[Snapshot]:
        with suppress(OSError):
            for path in self._place(session).iterdir():
                if said := _NAME.fullmatch(path.name):
                    at = datetime.strptime(said[1], _TIME).replace(tzinfo=UTC)
                    yield Snapshot(session, at, said[2], path)


def kept(times: Sequence[datetime]) -> frozenset[datetime]:
    """Which of many snapshots stay: the newest ten, the last of an hour, the last of a day."""
    latest = sorted(times, reverse=True)
    hours: dict[datetime, datetime] = {}
    days: dict[datetime, datetime] = {}
    for at in latest:
        hour = at.replace(minute=0, second=0, microsecond=0)
        if latest[0] - at <= HOURLY:
            hours.setdefault(hour, at)
        days.setdefault(hour.replace(hour=0), at)
    return frozenset((*latest[:NEWEST], *hours.values(), *days.values()))


def before_migrating(snapshots: Snapshots, copy: Path, now: datetime) -> None:
    """Keep a copy of a session file of an older format.

    The file stays beside the migrated one too: so that what hinders it here hinders nobody.
    """
    with suppress(WorkshopError, sqlite3.DatabaseError, ValueError, TypeError):
        raw = sqlite3.connect(copy)
        try:
            session, revision = first_session(raw), last_in(raw)
        finally:
            raw.close()
        if revision is not None:
            snapshots.put(session, revision, now, lambda part: shutil.copyfile(copy, part))


def _safe(id: str) -> str:
    """An id as part of a file's name, whoever wrote it."""
    return re.sub("[^0-9A-Za-z-]", "-", id)


def _make_ready(folder: Path) -> None:
    """Make a folder, and clear away what a power cut left half made; one program works in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for part in folder.glob("*.part"):
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error


def _write_whole(part: Path, write: Callable[[Path], object], due: str) -> None:
    """Write a copy; refused where it does not end where the session does."""
    write(part)
    if last_edit(part) != due:
        raise WorkshopError("The snapshot is not sound. It is made anew in a few minutes.")


def _forget(path: Path, private: Private) -> None:
    from workshop_app.storage.session_file import SessionFile

    if user_version(path) < FORMAT:
        raise WorkshopError("{file} is of an older format.", file=str(path))
    file = SessionFile.open(path)
    try:
        gone = Private({}, private.forgotten, private.epoch)
        forget(file.connection, file.read().private.merged(gone))
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error
    finally:
        file.close()
