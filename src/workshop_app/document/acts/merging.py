"""Merging session files: copies that were worked on apart become one, each left as it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from tempfile import TemporaryDirectory

from workshop_app.document.conflicts import Standing, conflicts
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.merge import merged
from workshop_app.document.ports import Arrival, LogFile, LogFiles, Passed
from workshop_app.document.questions import Names, Question, questions_of
from workshop_app.document.rubbish import blamed_on_rubbish
from workshop_app.document.shares import Share, shares_of
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.workshop import Workshop

Read = Callable[[Path], Passed]
"""Reads a session file from elsewhere without changing it; refused in a sentence."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of merging: whose acts came to the first copy, and what is left to a person."""

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
    return Merged(shares_of(new, logged.private), asked)


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


def read_copy(files: LogFiles, path: Path) -> Passed:
    """Read a copy of a session, which is left as it is.

    A private copy of it is opened, since to open a file can change it.
    """
    from shutil import copyfile

    with TemporaryDirectory(prefix="workshop-app-") as folder:
        copy = Path(folder) / path.name
        try:
            copyfile(path, copy)
        except OSError as error:
            raise WorkshopError(
                "{file} cannot be read: {why}.", file=str(path), why=error.strerror or str(error)
            ) from error
        file = files.open(copy)
        try:
            logged, notes = file.read(), dict(file.notes())
        finally:
            file.close()
        return Passed(logged, logged.pictures, notes, "")


def _fill(file: LogFile, arrival: Arrival, notes: Mapping[str, str]) -> None:
    try:
        file.absorb(arrival)
        for key, value in notes.items():
            file.set_note(key, value)
    finally:
        file.close()
