"""Merging session files: copies that were worked on apart become one, each left as it is."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial, reduce
from pathlib import Path

from workshop_app.document.absorbing import Union, united
from workshop_app.document.acts.sessions import Desk, Session, own
from workshop_app.document.acts.through_gate import passed
from workshop_app.document.conflicts import Standing, conflicts
from workshop_app.document.delivery import Copied
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.merge import merged
from workshop_app.document.ports import Arrival, LogFile, LogFiles, Passed
from workshop_app.document.questions import Names, Question, questions_of
from workshop_app.document.rubbish import blamed_on_rubbish
from workshop_app.document.shares import Share, shares_of
from workshop_app.document.writer import on_its_thread
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.workshop import Workshop

Read = Callable[[Path], Passed]
"""Reads a session file from elsewhere without changing it; refused in a sentence."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of merging: whose acts came to the first copy, and what is left to a person.

    session: whose copies they are.
    """

    session: str
    shares: tuple[Share, ...]
    questions: tuple[Question, ...]


def merge_files(
    files: LogFiles, read: Read, path: Path, others: Sequence[Path], out: Path, *, names: Names
) -> Merged:
    """Make a new session file of a copy and others; refuses to overwrite.

    Nothing is written where one of them is refused. names: what fields are called in questions.
    """
    first, *rest = [read(copy) for copy in (path, *others)]
    logged = reduce(merged, (copy.logged for copy in rest), first.logged)
    with blamed_on_rubbish(logged.edits):
        history = History(logged.edits)
        state = replayed(history, logged.private)
    pictures = dict(item for copy in (*rest, first) for item in copy.pictures.items())
    write_whole(files, out, Passed(logged, pictures, first.notes, ""), state.workshop)
    known = {edit.id for edit in first.logged.edits}
    new = [edit for edit in logged.edits if edit.id not in known]
    asked = questions_of(Standing(history, state), conflicts(history, state), names)
    return Merged(state.workshop.id, shares_of(new, logged.private), asked)


def merge_here(
    desk: Desk, path: Path, others: Sequence[Path], out: Path, *, names: Names
) -> Merged:
    """The same with copies from anywhere; the new file is this machine's own.

    This machine remembers where it went, so that people can be removed from it as well.
    """
    done = merge_files(desk.files, partial(passed, desk), path, others, out, names=names)
    own(desk, out)
    desk.traces.note_copy(done.session, Copied(desk.clock.iso(), str(out.absolute())))
    return done


def write_whole(files: LogFiles, out: Path, session: Passed, workshop: Workshop) -> None:
    """Write a whole session to a new file; workshop: what its log leads to."""
    private = session.logged.private
    arrival = Arrival(
        edits=tuple(session.logged.edits),
        texts=tuple(private.texts.values()),
        private=private,
        pictures=session.pictures,
        workshop=workshop,
        touched=frozenset(),
    )
    files.make(out, lambda part: _fill(files.create(part), arrival, session.notes))


def look_at(session: Session, copies: Sequence[Path]) -> Callable[[], Union]:
    """What to call, on any thread, to have copies of an open session read for a look.

    They are reckoned with the session as it stands when this is called.
    """
    desk, basis = session.desk, session.document.basis
    if any(_is_same(copy, session.path) for copy in copies):
        raise WorkshopError("{file} is the session that is open here.", file=session.path.name)

    def looking() -> Union:
        read = [passed(desk, copy) for copy in copies]
        pictures = dict(item for copy in read for item in copy.pictures.items())
        return united(basis, [copy.logged for copy in read], pictures)

    return looking


def take_in(session: Session, union: Union) -> None:
    """Let copies that were looked at count; no snapshot keeps whom one of them forgot."""
    if union.is_forgetting:
        id, private = session.document.workshop.id, union.arrival.private
        forgetting = session.desk.snapshots.forget
        on_its_thread(session.file, lambda _: forgetting(id, private)).result()
    session.document.absorb(union)


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False


def _fill(file: LogFile, arrival: Arrival, notes: Mapping[str, str]) -> None:
    try:
        file.absorb(arrival)
        for key, value in notes.items():
            file.set_note(key, value)
    finally:
        file.close()
