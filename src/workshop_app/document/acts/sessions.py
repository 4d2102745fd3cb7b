"""Making and opening sessions: a document on a file, closed together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from workshop_app.document.document import Document
from workshop_app.document.ports import (
    Author,
    Clock,
    Ids,
    Known,
    LogFile,
    LogFiles,
    Register,
    Snapshots,
    Traces,
)
from workshop_app.domain.edits import Writes
from workshop_app.domain.fields import logged
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.domain.results import results
from workshop_app.domain.standing import stage_reached

if TYPE_CHECKING:
    from workshop_app.document.acts.rooms import Gate

FORGETTING = "forgetting"
"""The word under which a session notes that removing people is not done everywhere yet."""

Keep = Callable[[LogFile], LogFile]
"""How a session's file is kept while it is open, as by a `Writer`."""


def same(file: LogFile) -> LogFile:
    """Use a file as it is: each act returns when it is durable."""
    return file


@dataclass(frozen=True, slots=True)
class Desk:
    """What a person works with: the place of files, who they are, a clock, and new ids."""

    files: LogFiles
    author: Author
    clock: Clock
    ids: Ids
    register: Register
    snapshots: Snapshots
    traces: Traces
    gate: "Callable[[], Gate]"


@dataclass(frozen=True, slots=True)
class Session:
    """An open session file with its document; a context that closes the file."""

    path: Path
    document: Document
    file: LogFile
    desk: Desk

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def results(self, *, public: bool = False) -> dict[str, Any]:
        """The session's results, as `show --json` gives them."""
        return results(self.document.figures, revision=self.document.revision, public=public)

    @property
    def is_unfinished(self) -> bool:
        """Whether people were removed, but something broke off before this machine was cleared."""
        return bool(self.file.note(FORGETTING))

    def close(self) -> None:
        """Let others open the file; refused while the last acts are not saved."""
        known = self._known(open_now=False)
        self.file.close()
        self._tell(replace(known, open=not own(self.desk, self.path)))

    def note(self, *, open_now: bool) -> None:
        """Have this machine remember the session."""
        self._tell(self._known(open_now=open_now))

    def _tell(self, known: Known) -> None:
        """Have the machine know of it; a rehearsal is made anew, and nobody looks for it again."""
        if not is_rehearsal(self.document.workshop):
            self.desk.register.note(known)

    def _known(self, *, open_now: bool) -> Known:
        workshop = self.document.workshop
        facts = workshop.facts
        return Known(
            session=workshop.id,
            path=self.path,
            place=facts.get("city") or facts.get("institution") or facts.get("region") or "",
            date=workshop.date.isoformat(),
            at=self.desk.clock.iso(),
            revision=self.document.revision,
            stage=self.file.note("stage") or stage_reached(self.document.figures),
            open=open_now,
        )


@dataclass(frozen=True, slots=True)
class Admitted:
    """A session file that is ours to work on.

    came_from: the file from elsewhere that it is a copy of, if it is one; again: whether that was
    taken in before; nothing_new: whether it holds nothing that the session here did not.
    """

    path: Path
    came_from: Path | None = None
    again: bool = False
    nothing_new: bool = False


def own(desk: Desk, path: Path) -> bool:
    """Have a closed file count as this machine's own, as it is now; whether it could be read."""
    seal = desk.files.seal(path)
    if seal is None:
        return False
    desk.register.own(seal)
    return True


def is_ours(desk: Desk, path: Path) -> bool:
    """Whether a file is as this machine left it, or was open here when the program was broken off.

    Nothing in the file is read as a session for that: a file from elsewhere can say anything.
    """
    place = path.absolute()
    if any(known.open and known.path == place for known in desk.register.latest()):
        return True
    seal = desk.files.seal(path)
    return seal is not None and desk.register.owns(seal)


def open_session(desk: Desk, path: Path, *, keep: Keep = same) -> Session:
    """Open a session file of this machine's own by replaying its log.

    One that may be from elsewhere comes in by way of `admitting`.
    """
    file = desk.files.open(path)
    try:
        file = keep(file)
        session = Session(path, Document(file, desk.author, desk.clock, desk.ids), file, desk)
    except BaseException:
        file.close()
        raise
    session.note(open_now=True)
    return session


def new_session(
    desk: Desk,
    path: Path,
    *,
    playbook: Mapping[str, object],
    facts: Mapping[str, object],
    keep: Keep = same,
) -> Session:
    """Make a session file with its own copy of a playbook; facts: what it is about.

    Nothing is left behind where it is refused.
    """
    file = desk.files.create(path)
    try:
        begin(file, desk, playbook=playbook, facts=facts)  # durable before anybody waits for it
        file = keep(file)
        document = Document(file, desk.author, desk.clock, desk.ids)
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise
    return Session(path, document, file, desk)


def begin(
    file: LogFile, desk: Desk, *, playbook: Mapping[str, object], facts: Mapping[str, object]
) -> None:
    """Put a session's first edit into its file."""
    session = desk.ids.new()
    given = {key: logged(value) for key, value in facts.items() if value is not None}
    writes: Writes = {"playbook": {session: {"table": playbook}}, "fact": {session: given}}
    Document.begun(file, desk.author, desk.clock, desk.ids, session=session, writes=writes)
