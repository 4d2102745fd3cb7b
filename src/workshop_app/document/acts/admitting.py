"""Admitting: a session file from elsewhere is used only as a checked copy of our own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from workshop_app.document.acts.merging import write_whole
from workshop_app.document.acts.no_register import NoRegister
from workshop_app.document.acts.sessions import Admitted, Desk, Session, is_ours, open_session, own
from workshop_app.document.acts.through_gate import SCRATCH, passed
from workshop_app.document.acts.twins import OpenNow, Twin, twin_of
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.ports import Passed
from workshop_app.domain.errors import WorkshopError


def admit(desk: Desk, path: Path, to: Path) -> Path:
    """Make a session of our own of a file from elsewhere; all or nothing, never overwrites."""
    _take_in(desk, path, to)
    open_session(desk, to).close()
    return to


def admit_into(desk: Desk, path: Path, folder: Path) -> Admitted:
    """A session to work on: ours where it lies, of one from elsewhere a copy in a folder.

    On any thread. The copy has the file's name or the next that is free; a file that was taken in
    before, and is the same to the byte, makes no second one while ours is there.
    """
    if is_ours(desk, path):
        return Admitted(path)
    _make_folder(folder)
    held = passed(desk, path)
    return _taken_before(desk, path, held) or _copied(desk, path, held, folder)


def admit_or_meet(
    desk: Desk, path: Path, folder: Path, *, open_now: OpenNow | None = None
) -> Admitted | Twin:
    """The same, but of a session that this computer has already nothing is copied unasked.

    Where the file holds nothing new, the session that is here is what one works on.
    """
    if is_ours(desk, path):
        return Admitted(path)
    _make_folder(folder)
    held = passed(desk, path)
    before = _taken_before(desk, path, held)
    if before is not None:
        return before
    twin = twin_of(desk, path, held, open_now)
    if twin is None:
        return _copied(desk, path, held, folder)
    if twin.brings is not None and twin.brings.nothing:
        return Admitted(twin.here, path, nothing_new=True)
    return twin


def _taken_before(desk: Desk, path: Path, held: Passed) -> Admitted | None:
    known = desk.register.taken(held.sha256)
    if known is not None and is_ours(desk, known):
        return Admitted(known, path, again=True)
    return None


def _copied(desk: Desk, path: Path, held: Passed, folder: Path) -> Admitted:
    to = _free_place(folder, path.stem)
    _write(desk, held, to)
    open_session(desk, to).close()
    desk.register.note_taken(held.sha256, to)
    return Admitted(to, path)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkshopError(
            "The folder {folder} cannot be made: {why}.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error


def _free_place(folder: Path, stem: str) -> Path:
    from workshop_app.document.acts.beginning import ENDING

    names = chain([stem], (f"{stem} {number}" for number in count(2)))
    places = (folder / f"{name}{ENDING}" for name in names)
    return next(place for place in places if not place.exists())


@contextmanager
def looked_at(desk: Desk, path: Path, *, same_bytes: bool = False) -> Iterator[Session]:
    """A session while it is read: ours where it lies, one from elsewhere as a checked copy.

    same_bytes: the copy has what stands beside the log too, as `check` compares it.
    """
    if is_ours(desk, path):
        with open_session(desk, path) as session:
            yield session
        return
    with TemporaryDirectory(prefix=SCRATCH) as folder:
        copy = Path(folder) / "session.workshop"
        if same_bytes:
            _copy(desk, path, copy)
        else:
            _take_in(desk, path, copy)
        with open_session(replace(desk, register=NoRegister()), copy) as session:
            yield session


@contextmanager
def worked_on(desk: Desk, path: Path) -> Iterator[Session]:
    """A session while it is changed, in its place.

    Of one from elsewhere the checked copy takes the place once all is done, and the file stays
    beside it as `.bak`; where something is refused, nothing is written.
    """
    if is_ours(desk, path):
        with open_session(desk, path) as session:
            yield session
        return
    with _copy_beside(desk, path) as copy:
        with open_session(replace(desk, register=NoRegister()), copy) as session:
            yield session
        _put_in_place(copy, path)
    own(desk, path)
    replace(session, path=path, desk=desk).note(open_now=False)


def take_over(desk: Desk, path: Path) -> None:
    """Put a checked copy in the place of a session from elsewhere, of which nothing is kept.

    For work that is to leave nothing of what the file held; ours stays as it is.
    """
    if is_ours(desk, path):
        return
    with _copy_beside(desk, path) as copy:
        try:
            copy.replace(path)
        except OSError as error:
            raise _not_written(path, error) from error
    own(desk, path)


@contextmanager
def _copy_beside(desk: Desk, path: Path) -> Iterator[Path]:
    """A checked copy on the same disk, under a name of its own; gone where it was not renamed."""
    copy = path.with_name(f".{path.name}.{os.getpid()}.taken")
    try:
        try:
            _take_in(desk, path, copy)
        except WorkshopError as error:
            raise _named(error, copy, path) from error
        yield copy
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _take_in(desk: Desk, path: Path, to: Path) -> None:
    _write(desk, passed(desk, path), to)


def _write(desk: Desk, held: Passed, to: Path) -> None:
    workshop = replayed(History(held.logged.edits), held.logged.private).workshop
    write_whole(desk.files, to, held, workshop)


def _copy(desk: Desk, path: Path, to: Path) -> None:
    """Copy the very bytes that the gate let in."""
    held = passed(desk, path)
    try:
        copyfile(path, to)
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be read: {why}.", file=str(path), why=error.strerror or str(error)
        ) from error
    if desk.files.seal(to) != held.sha256:
        raise WorkshopError(
            "{file} changes while it is read. Wait until it is copied, then try again.",
            file=str(path),
        )


def _put_in_place(copy: Path, path: Path) -> None:
    """Give a copy the name of a file, which keeps its content under the next free name."""
    names = chain([".bak"], (f".bak{number}" for number in count(2)))
    places = (path.with_name(path.name + name) for name in names)
    kept = next(place for place in places if not place.exists())
    try:
        path.rename(kept)
        try:
            copy.rename(path)
        except OSError:
            kept.rename(path)
            raise
    except OSError as error:
        raise _not_written(path, error) from error


def _named(error: WorkshopError, copy: Path, path: Path) -> WorkshopError:
    """The same sentence about the file that was asked for."""
    if error.values.get("file") != str(copy):
        return error
    return WorkshopError(error.text, **{**error.values, "file": str(path)})


def _not_written(path: Path, error: OSError) -> WorkshopError:
    return WorkshopError(
        "{file} cannot be written: {why}. Nothing that was saved is lost; "
        "make room or choose another place.",
        file=str(path),
        why=error.strerror or str(error),
    )
