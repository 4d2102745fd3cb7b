"""A folder for one piece of work, taken away after it, also when the program did not end well."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile

_LOCK = "lock"


class WorkFolder:
    """A folder of its own, that nobody else of this machine reads; `remove` it.

    It holds private copies of sessions, so those that a crash left behind go at the next start.
    """

    def __init__(self, place: Path) -> None:
        place.mkdir(parents=True, exist_ok=True)
        self.path = Path(tempfile.mkdtemp(prefix="work-", dir=place))
        self._lock = _lock(self.path)
        self._lock.tryLock(0)

    def remove(self) -> None:
        """Take the folder away with all in it; what is still held goes at the next start."""
        self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)


def sweep(place: Path) -> None:
    """Take away the folders of programs that run no more."""
    for folder in place.glob("work-*"):
        lock = _lock(folder)
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # only the end of its program makes a lock stale
    return lock
