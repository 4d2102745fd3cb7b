"""A session that one works on in the window: what is done to it is kept by a writer's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_app.document.absorbing import Union
from workshop_app.document.acts import saving, snapshots
from workshop_app.document.acts.sessions import Desk, Session, open_session
from workshop_app.document.acts.warnings import warnings_of
from workshop_app.document.document import Listener
from workshop_app.document.ports import LogFile, Snapshot
from workshop_app.document.saving import Saving
from workshop_app.document.writer import Writer, on_its_thread
from workshop_app.domain.edits import Act, Edit
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.domain.figures import Figures
from workshop_app.domain.identity import machine_code
from workshop_app.domain.pictures import Pictures
from workshop_app.domain.workshop import Workshop

if TYPE_CHECKING:
    from workshop_app.document.questions import Names, Question

LETTERS = {"participant": "P", "gap": "G", "action": "A"}
LARGE = 500


class OpenSession:
    """A session file that this process holds open, and all that the window does with it."""

    def __init__(
        self,
        desk: Desk,
        path: Path,
        told: Callable[[Saving], None],
        *,
        came: Sequence[Message] = (),
    ) -> None:
        self._writer: Writer | None = None
        self._came = came

        def kept(file: LogFile) -> LogFile:
            self._writer = Writer(file, told)
            return self._writer

        self.session: Session = open_session(desk, path, keep=kept)
        self._numbers = _numbers_given(self.session.document.logged.edits)

    # -- The session as it stands -----------------------------------------------------------------

    @property
    def workshop(self) -> Workshop:
        """The session as it stands."""
        return self.session.document.workshop

    @property
    def figures(self) -> Figures:
        """What is reckoned from it."""
        return self.session.document.figures

    @property
    def pictures(self) -> Pictures:
        """The bytes of the gaps' photos."""
        return self.session.document.pictures

    @property
    def revision(self) -> str:
        """The log's last edit."""
        return self.session.document.revision

    @property
    def path(self) -> Path:
        """Its file."""
        return self.session.path

    @property
    def saved_at(self) -> datetime | None:
        """When its last edit was made, with a time zone."""
        with suppress(ValueError):
            return datetime.fromisoformat(self.session.document.logged.edits[-1].at)
        return None

    @property
    def saving(self) -> Saving:
        """What is not durable yet, and why."""
        return self._writer.saving if self._writer is not None else Saving()

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Where the session came from, if from elsewhere; what is unsafe about its place."""
        return (*self._came, *warnings_of(self.session))

    # -- What a person does -----------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Have a function called with the keys that each act touched."""
        self.session.document.listen(listener)

    def apply(self, act: Act) -> None:
        """Do an act; a WorkshopError says why it cannot be done, and then nothing has changed."""
        if is_large(act):
            self.session.document.apply_large(act)
        else:
            self.session.document.apply(act)

    @property
    def large_undo(self) -> bool:
        """Whether `undo` would take back so much that it takes a moment."""
        undo = self.session.document.stack.undo
        return bool(undo) and len(undo[-1]) > 1

    @property
    def large_redo(self) -> bool:
        """Whether `redo` would bring back so much that it takes a moment."""
        document = self.session.document
        redo = document.stack.redo
        return bool(redo) and len(document.edit(redo[-1]).undoes) > 1

    def undo(self) -> None:
        """Take back this person's last act."""
        self.session.document.undo()

    def redo(self) -> None:
        """Bring back what the last undo took."""
        self.session.document.redo()

    @property
    def to_undo(self) -> Edit | None:
        """The first edit of the act that `undo` would take back."""
        undo = self.session.document.stack.undo
        return self.session.document.edit(undo[-1][0]) if undo else None

    def code_of(self, kind: str, owner: str) -> str:
        """The code of an entity, also of one that is no more."""
        return self.session.document.code_of(kind, owner)

    @property
    def to_redo(self) -> Edit | None:
        """The first edit of the act that `redo` would bring back."""
        document = self.session.document
        redo = document.stack.redo
        return document.edit(document.edit(redo[-1]).undoes[0]) if redo else None

    def id(self) -> str:
        """An id for what is made by hand."""
        return self.session.desk.ids.new()

    def code(self, kind: str) -> str:
        """A code that no participant, gap or action of this session ever had."""
        letter = LETTERS[kind]
        at = max((self._numbers[kind], *_numbers(letter, self._codes(kind))), default=0) + 1
        self._numbers[kind] = at
        return machine_code(letter, at, self.session.desk.author.device)

    def _codes(self, kind: str) -> Sequence[str]:
        return [value.code or "" for value in self.workshop.all(kind).values()]

    # -- Copies that come together ----------------------------------------------------------------

    def look_at(self, copies: Sequence[Path]) -> Callable[[], Union]:
        """What to call, on any thread, to have copies of this session read for a look."""
        from workshop_app.document.acts.merging import look_at

        return look_at(self.session, copies)

    def take_in(self, union: Union) -> None:
        """Let what copies bring count; codes that they gave are not given again."""
        from workshop_app.document.acts.merging import take_in

        take_in(self.session, union)
        for kind, number in _numbers_given(union.arrival.edits).items():
            self._numbers[kind] = max(self._numbers[kind], number)

    def questions(self, names: Names) -> Sequence[Question]:
        """What copies that came together leave to a person; names: what fields are called."""
        document = self.session.document
        if not document.conflicts:
            return ()
        from workshop_app.document.questions import questions_of

        return questions_of(document.standing, document.conflicts, names)

    def settled(self, question: Question, side: int) -> Act:
        """The act that answers a question with one of its sides."""
        from workshop_app.document.settling import settled

        return settled(self.session.document.standing, question, side)

    @property
    def device(self) -> str:
        """The id of this machine in the log."""
        return self.session.desk.author.device

    # -- Where one stands, and where it is kept ---------------------------------------------------

    def note(self, key: str) -> str | None:
        """A word about where one stands."""
        return self.session.file.note(key)

    def set_note(self, key: str, value: str) -> None:
        """Keep a word about where one stands."""
        self.session.file.set_note(key, value)

    def snapshots(self) -> Sequence[Snapshot]:
        """Earlier states of this session that this machine kept, latest first."""
        return snapshots.snapshots_of(self.session)

    def take_snapshot(self) -> Future[Snapshot]:
        """Keep how the session stands."""
        return snapshots.take(self.session)

    def restore(self, snapshot: Snapshot) -> Path:
        """Make a session file of an earlier state, beside the present one."""
        return snapshots.restore(self.session, snapshot)

    def copy(self, path: Path) -> Future[None]:
        """Write a whole copy of the session to another place."""
        return saving.save_copy(self.session, path)

    def lend(self, path: Path) -> Future[None]:
        """Write a private copy for a process of ours, which is deleted after it."""
        return saving.lend(self.session, path)

    def save_elsewhere(self, path: Path) -> Future[Session]:
        """Go on with the session in another place, where this one cannot be written."""
        return saving.save_elsewhere(self.session, path)

    def went_elsewhere(self, session: Session) -> None:
        """Take the session that `save_elsewhere` answers with; the file before it is given up."""
        session.desk.register.forget(self.session.path.absolute())
        self.session = session
        session.note(open_now=True)

    def flush(self, seconds: float) -> bool:
        """Wait until all is durable, no longer than so many seconds; whether it is."""
        return self._writer is None or self._writer.flush(seconds)

    def faults(self) -> Future[list[Message]]:
        """What is wrong in the file, looked up when all that was done is in it."""
        return on_its_thread(self.session.file, lambda file: list(file.faults()))

    def retry(self) -> None:
        """Try at once to save what could not be saved."""
        if self._writer is not None:
            self._writer.retry()

    def abandon(self) -> None:
        """Let go of the file although something was not saved."""
        if self._writer is not None:
            self._writer.abandon()

    def close(self) -> None:
        """Save all and let go of the file; `Unsaved` where that cannot be done."""
        with suppress(WorkshopError, OSError, TimeoutError):  # closing is what was asked for
            self.take_snapshot().result(timeout=5)
        self.session.close()


def is_large(act: Act) -> bool:
    """Whether an act writes so much that doing it takes a moment, and several edits."""
    return sum(_rows(kind, owners) for kind, owners in act.writes.items()) > LARGE


def _rows(kind: str, owners: Mapping[str, Mapping[str, object]]) -> int:
    if kind in {"rating", "vote"}:
        return sum(len(fields) for fields in owners.values())
    return len(owners)


def _numbers_given(edits: Sequence[Edit]) -> dict[str, int]:
    """The highest number that each coded kind ever had, removed ones included."""
    codes: dict[str, list[str]] = {kind: [] for kind in LETTERS}
    for edit in edits:
        for kind, found in codes.items():
            for fields in edit.writes.get(kind, {}).values():
                if isinstance(code := fields.get("code"), str):
                    found.append(code)
    return {k: max(_numbers(LETTERS[k], found), default=0) for k, found in codes.items()}


def _numbers(letter: str, codes: Sequence[str]) -> list[int]:
    """The numbers of codes such as P041 or G7-KT."""
    found = (code.upper().removeprefix(letter).partition("-")[0] for code in codes)
    return [int(digits) for digits in found if digits.isascii() and digits.isdigit()]
