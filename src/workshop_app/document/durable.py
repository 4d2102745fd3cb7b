"""What makes a file's bytes and name survive a power cut, on each system."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workshop_app.domain.errors import Message

_FULL = Message("the disk is full")
_SHUT = Message("the system does not allow it")
_ABSENT = Message("there is no such folder or disk now")
_SILENT = Message("the disk or stick does not answer")
_CAUSES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _SHUT,
    errno.EPERM: _SHUT,
    errno.EROFS: _SHUT,
    errno.ENOENT: _ABSENT,
    errno.ENOTDIR: _ABSENT,
    errno.EIO: _SILENT,
    errno.ENODEV: _SILENT,
    errno.ENXIO: _SILENT,
}


def sync_file(path: Path) -> None:
    """Force a closed file's bytes to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the disk; Windows does so by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(made: Path, place: Path) -> None:
    """Give a finished file its name, wholly or not at all."""
    sync_file(made)
    made.replace(place)
    sync_folder(place.parent)


def write_whole(place: Path, write: Callable[[Path], object]) -> None:
    """Have a function write a file, which takes its place only when it is whole and durable."""
    part = place.with_name(f"{place.name}.{os.getpid()}.part")
    try:
        write(part)
        put_in_place(part, place)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def why(error: OSError) -> Message | str:
    """Why a disk refused, in plain words where the cause is known."""
    return _CAUSES.get(error.errno or 0) or error.strerror or str(error)
