"""A private copy of a file from elsewhere: what is checked is what is read, and nothing beside."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BufferedWriter, FileIO
from pathlib import Path

from workshop_app.gate.bounds import MOST_BYTES
from workshop_app.gate.says import refusal

_PIECE = 1024 * 1024
_SIDES = ("-journal", "-wal")
_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_LOCKED_BYTE, _LOCKED_BYTES = 0x40000002, 510
"""Where SQLite locks a file that somebody reads or writes; one lock is enough to see the other."""
_PLAINLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def copied(path: Path, copy: Path, *, most: int = MOST_BYTES) -> str:
    """Copy a plain file and give the SHA-256 of its bytes; refused where it is none, or too large.

    A link is not followed and a device not waited for; what changes meanwhile is refused.
    """
    with opened_plainly(path, most) as source:
        before = os.fstat(source.fileno())
        try:
            with copy.open("xb") as target:
                digest = _pour(source, target, path, most)
        except OSError as error:
            raise refusal("no-room", path, why=error.strerror or str(error)) from error
        after = os.fstat(source.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise refusal("changing", path)
    return digest


def refuse_unclosed(path: Path) -> None:
    """Refuse a session file beside which SQLite left something to be finished."""
    for side in _SIDES:
        beside = path.with_name(path.name + side)
        try:
            found = beside.lstat()
            if found.st_size and _is_hot(beside, side):
                raise refusal("unclosed", path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise refusal("unclosed", path) from error


def _is_hot(beside: Path, side: str) -> bool:
    """Whether it holds anything: a journal whose beginning is wiped was finished."""
    if side != "-journal" or not stat.S_ISREG(beside.lstat().st_mode):
        return True
    with beside.open("rb") as file:
        return file.read(len(_JOURNAL)).strip(b"\x00") != b""


@contextmanager
def opened_plainly(path: Path, most: int) -> Iterator[FileIO]:
    """Open a plain file for reading; refused where it is none, too large, or worked on."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise refusal("not-plain", path)
        descriptor = os.open(path, os.O_RDONLY | _PLAINLY)
    except FileNotFoundError as error:
        raise refusal("absent", path) from error
    except (OSError, ValueError) as error:
        raise refusal("unreadable", path, why=getattr(error, "strerror", None) or error) from error
    with FileIO(descriptor, "rb") as source:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise refusal("not-plain", path)
        if found.st_size > most:
            raise refusal("too-large", path)
        _refuse_locked(descriptor, path)
        yield source


def _pour(source: FileIO, target: BufferedWriter, path: Path, most: int) -> str:
    digest, count = sha256(), 0
    while piece := _read(source, path):
        count += len(piece)
        if count > most:
            raise refusal("too-large", path)
        digest.update(piece)
        target.write(piece)
    return digest.hexdigest()


def _read(source: FileIO, path: Path) -> bytes:
    try:
        return source.read(_PIECE)
    except OSError as error:
        raise refusal("unreadable", path, why=error.strerror or str(error)) from error


def _refuse_locked(descriptor: int, path: Path) -> None:
    """Refuse a file that somebody works on: the lock that SQLite would take is tried.

    It goes with the descriptor; where a file system knows no locks, nobody is kept out by one.
    """
    if os.name == "nt":
        _refuse_locked_on_windows(descriptor, path)
        return
    import fcntl

    try:
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, _LOCKED_BYTES, _LOCKED_BYTE)
    except (BlockingIOError, PermissionError) as error:
        raise refusal("open", path) from error
    except OSError:
        return


def _refuse_locked_on_windows(descriptor: int, path: Path) -> None:
    """As above; not tried there yet."""
    import msvcrt

    locking, wanted, free = (getattr(msvcrt, n) for n in ("locking", "LK_NBLCK", "LK_UNLCK"))
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    try:
        locking(descriptor, wanted, 1)
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        locking(descriptor, free, 1)
    except OSError as error:
        raise refusal("open", path) from error
    finally:
        os.lseek(descriptor, 0, os.SEEK_SET)
