"""Saving a session under another name: a copy beside it, or a whole new file to go on in."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from workshop_app.document.acts.sessions import Session, own
from workshop_app.document.delivery import Copied
from workshop_app.document.ports import LogFile, Logged, Step
from workshop_app.document.writer import Writer, on_its_thread
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.workshop import Workshop

Write = Callable[[Path, Mapping[str, str]], None]
"""Writes a whole session from memory to a new path, with the words about where one stands."""


def save_copy(session: Session, path: Path) -> Future[None]:
    """Write a copy of a session that others may open; work goes on in the present file.

    It holds all that was done, also what a full disk or a pulled stick does not take now. This
    machine remembers where it went, so that people can be removed from it as well.
    """
    copying, desk, id = _copying(session, path), session.desk, session.document.workshop.id
    copied = Copied(desk.clock.iso(), str(path.absolute()))

    def noted(file: LogFile) -> None:
        copying(file)
        own(desk, path)
        desk.traces.note_copy(id, copied)

    return on_its_thread(session.file, noted)


def lend(session: Session, path: Path) -> Future[None]:
    """Write a private copy of a session for a process of ours, which is deleted after it."""
    return on_its_thread(session.file, _copying(session, path))


def _copying(session: Session, path: Path) -> Callable[[LogFile], None]:
    """What writes a copy, on the thread of the session's file."""
    write, make, done = _from_memory(session), session.desk.files.make, session.document.revision

    def copying(file: LogFile) -> None:
        with suppress(WorkshopError):  # where the file cannot be copied, memory is
            if file.revision() == done:
                return make(path, file.copy)
        return write(path, session.file.notes())

    return copying


def save_elsewhere(session: Session, path: Path) -> Future[Session]:
    """Write all of a session, from memory, to a new file, and go on in that one.

    For a disk that is full and a stick that was pulled. The answer takes the place of the session;
    its document is the same. Where it is refused, all stays as it was. What is done meanwhile is
    saved there too. The old file is let go of.
    """
    writer = session.file
    if not isinstance(writer, Writer):
        raise TypeError("only a session with a writer can go on in another file")
    write, files = _from_memory(session), session.desk.files

    def to(notes: Mapping[str, str]) -> LogFile:
        write(path, notes)
        return files.open(path)

    moved, answer = writer.move(to, session.document.revision), Future[Session]()
    session_there = replace(session, path=path)
    moved.add_done_callback(lambda done: _pass_on(done, answer, session_there))
    return answer


def _from_memory(session: Session) -> Write:
    """What writes the session as it stands now; taken on the document's own thread."""
    files, document = session.desk.files, session.document
    logged, workshop = document.logged, document.workshop

    def write(path: Path, notes: Mapping[str, str]) -> None:
        files.make(path, lambda part: _fill(files.create(part), logged, workshop, notes))

    return write


def _fill(file: LogFile, logged: Logged, workshop: Workshop, notes: Mapping[str, str]) -> None:
    """Put a whole session into a new file, and close it."""
    private = logged.private
    touched = frozenset(key for edit in logged.edits for key in edit.written())
    texts = tuple(private.texts.values())
    try:
        file.append(Step(tuple(logged.edits), texts, workshop, touched, logged.pictures))
        if private.forgotten or private.epoch:
            file.forget(private, workshop)
        for key, value in notes.items():
            file.set_note(key, value)
    finally:
        file.close()


def _pass_on(done: Future[None], answer: Future[Session], session: Session) -> None:
    error = done.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(session)
