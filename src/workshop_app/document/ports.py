"""Ports: what a document needs of the rooms around it, as Protocols that they fulfil."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from workshop_app.document.delivery import Copied
from workshop_app.document.private import Private, PrivateText
from workshop_app.document.salvage import Salvaged
from workshop_app.domain.edits import Edit, Key
from workshop_app.domain.errors import Message
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Logged:
    """All that a session file's log holds; edits in the order of `(hlc, id)`.

    pictures: by the SHA-256 of their bytes, those that can be read.
    """

    edits: Sequence[Edit] = ()
    private: Private = field(default_factory=Private)
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Passed:
    """What the gate read in a session file from elsewhere, all of it checked.

    pictures: by the SHA-256 of their bytes; notes: words about where one stands; sha256: of the
    file's bytes that were checked.
    """

    logged: Logged
    pictures: Mapping[str, bytes]
    notes: Mapping[str, str]
    sha256: str


@dataclass(frozen=True, slots=True)
class Step:
    """What one act adds to the log, with the workshop it leads to and the keys it touched.

    pictures: new ones, by the SHA-256 of their bytes.
    """

    edits: tuple[Edit, ...]
    texts: tuple[PrivateText, ...]
    workshop: Workshop
    touched: frozenset[Key]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What copies of a session add to its log, with the workshop that all of them lead to.

    private: all texts that are left; those of whom one copy forgot are gone. pictures: by the
    SHA-256 of their bytes.
    """

    edits: tuple[Edit, ...]
    texts: tuple[PrivateText, ...]
    private: Private
    pictures: Mapping[str, bytes]
    workshop: Workshop
    touched: frozenset[Key]


class Log(Protocol):
    """Where edits are kept; each call is one transaction and returns when it is durable."""

    def read(self) -> Logged:
        """Everything that was kept."""

    def project(self, workshop: Workshop) -> None:
        """Hear which workshop the log leads to, and bring an older projection in line with it."""

    def append(self, step: Step) -> None:
        """Keep an act's edits and private texts, and bring the projection up to date."""

    def absorb(self, arrival: Arrival) -> None:
        """Keep what copies bring, and leave no byte of whom one of them forgot."""

    def forget(self, private: Private, workshop: Workshop) -> None:
        """Put these private texts in the place of those kept, and leave no byte of the others."""


class LogFile(Log, Protocol):
    """A log in a file, open until it is closed."""

    def note(self, key: str) -> str | None:
        """A word kept about where one stands, never undone or merged."""

    def set_note(self, key: str, value: str) -> None:
        """Keep a word about where one stands."""

    def notes(self) -> Mapping[str, str]:
        """All words kept about where one stands."""

    def pictures(self) -> Mapping[str, bytes]:
        """All pictures that can be read, by the SHA-256 of their bytes."""

    def put_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Keep pictures beside those that are there, as of a copy; a damaged one is replaced."""

    def revision(self) -> str:
        """The id of the last edit that is durable."""

    def copy(self, path: Path) -> None:
        """Write all that is durable to a new file, which others may open."""

    def faults(self) -> Iterable[Message]:
        """What is wrong with the file, a sentence each."""

    def close(self) -> None:
        """Let others open it."""


class LogFiles(Protocol):
    """Where session files are made and opened."""

    def create(self, path: Path) -> LogFile:
        """A new file; refuses to overwrite."""

    def open(self, path: Path) -> LogFile:
        """A file that is there; refused in a sentence where it cannot be opened."""

    def make(self, path: Path, write: Callable[[Path], object]) -> None:
        """Have a function write a file, which is there wholly or not at all; never overwrites."""

    def wipe(self, path: Path) -> str | None:
        """Remove a session file for good, and say whose it was where that can be read."""

    def seal(self, path: Path) -> str | None:
        """The SHA-256 of a closed file, refused while it is open; None where it is no plain one."""

    def warning(self, path: Path) -> Message | None:
        """What is unsafe about working on a file or in a folder; None where nothing is known."""

    def salvage(self, path: Path) -> Salvaged:
        """What can be read of a session file, however damaged it is; the file is not changed."""

    def beside(self, path: Path, session: str) -> Mapping[Path, frozenset[str]]:
        """Other files in a session's folder that hold it too, with whose private texts."""


@dataclass(frozen=True, slots=True)
class Known:
    """A session that was open on this machine.

    date, at: ISO; revision: the log's last edit when it was closed; open: not closed since.
    """

    session: str
    path: Path
    place: str
    date: str
    at: str
    revision: str
    stage: str | None = None
    open: bool = False


class Register(Protocol):
    """Where it is kept which sessions were open on this machine."""

    def note(self, known: Known) -> None:
        """Keep what is known of a session."""

    def latest(self) -> Sequence[Known]:
        """All sessions, the last opened first; the file of one may be gone, or on a stick."""

    def forget(self, path: Path) -> None:
        """Know nothing more of the session of a file."""

    def own(self, seal: str) -> None:
        """Remember how this machine left a file, by its seal."""

    def owns(self, seal: str) -> bool:
        """Whether this machine left a file as this seal says."""

    def note_taken(self, seal: str, path: Path) -> None:
        """Remember where the copy lies that was made of a file from elsewhere, by its seal."""

    def taken(self, seal: str) -> Path | None:
        """Where the last copy of such a file was put; None where none was made here."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A session as it was: when (UTC), and the log's last edit then."""

    session: str
    at: datetime
    revision: str
    path: Path


class Snapshots(Protocol):
    """Where this machine keeps snapshots of sessions."""

    def of(self, session: str) -> Sequence[Snapshot]:
        """The snapshots of a session, the latest first."""

    def put(
        self, session: str, revision: str, at: datetime, write: Callable[[Path], object]
    ) -> Snapshot:
        """Keep what a function writes, unless the latest snapshot is of that revision already."""

    def restore(self, snapshot: Snapshot, to: Path) -> None:
        """Make a session file of a snapshot; refuses to overwrite."""

    def wipe(self, session: str) -> None:
        """Remove all snapshots of a session."""

    def forget(self, session: str, private: Private) -> None:
        """Leave no byte in any snapshot of whom the session forgot."""


class Traces(Protocol):
    """What the program leaves on this machine beside its sessions."""

    def note_copy(self, session: str, copy: Copied) -> None:
        """Remember that a copy of a session was written."""

    def copies(self, session: str) -> Sequence[Copied]:
        """The copies of a session that were written here, the last of each place."""

    def wipe(self) -> Sequence[Path]:
        """Take away logs and what broken work left; gives what is in use and stays."""


class Clock(Protocol):
    """The time of this machine."""

    def milliseconds(self) -> int:
        """Since 1970, UTC."""

    def iso(self) -> str:
        """The same as ISO 8601 text in UTC."""


class Ids(Protocol):
    """A source of new ids."""

    def new(self) -> str:
        """A UUIDv7 that nobody else has."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who is at the keys: this device's id, and the name of the person, which may be blank."""

    device: str
    name: str = ""
