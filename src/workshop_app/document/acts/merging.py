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
    arrival = Arrival(
        edits=tuple(logged.edits),
        texts=tuple(logged.private.texts.values()),
        private=logged.private,
        pictures={key: value for copy in rest for key, value in copy.pictures.items()}
        | dict(first.pictures),
        workshop=state.workshop,
        touched=frozenset(),
    )
    files.make(out, lambda part: _fill(files.create(part), arrival, first.notes))
    known = {edit.id for edit in first.logged.edits}
    new = [edit for edit in logged.edits if edit.id not in known]
    asked = questions_of(Standing(history, state), conflicts(history, state), names)
    return Merged(shares_of(new, logged.private), asked)


def read_copy(files: LogFiles, path: Path) -> Passed:
    """Read a copy of a session, which is left as it is.

    A private copy of it is opened, since to open a file can change it.
    """
    from hashlib import sha256
    from shutil import copyfile

    from workshop_app.domain.errors import WorkshopError

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
        return Passed(logged, {}, notes, sha256(copy.read_bytes()).hexdigest())


def _fill(file: LogFile, arrival: Arrival, notes: Mapping[str, str]) -> None:
    try:
        file.absorb(arrival)
        for key, value in notes.items():
            file.set_note(key, value)
    finally:
        file.close()
