"""Traces: what the program leaves on this machine beside its sessions, and how it goes."""

import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from workshop_app.document.delivery import Copied

_SCRATCH = re.compile(r"workshop-(app-)?[a-z0-9_]{8}")
"""Names of the folders for one piece of work that Python makes for us in the system's own."""
_INSIDE = frozenset({"session.workshop", "tables", "package.zip", "bag", "gate"})
_PRIVATE = 0o700
QUIET = 600.0
"""Seconds after which a folder that nobody has written to is no longer worked in."""


class Traces:
    """Copies that were written elsewhere, logs, and folders of work that broke off.

    folder: where this machine keeps the program's own; temporary: the system's folder.
    """

    def __init__(self, folder: Path, temporary: Path | None = None) -> None:
        self._folder = folder
        self._temporary = temporary or Path(tempfile.gettempdir())

    def note_copy(self, session: str, copy: Copied) -> None:
        """Remember that a copy of a session was written; a full disk is no hindrance."""
        with suppress(OSError):
            place = self._copies(session)
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("a", encoding="utf-8") as file:
                file.write(json.dumps([copy.at, copy.place], ensure_ascii=False) + "\n")

    def copies(self, session: str) -> Sequence[Copied]:
        """The copies of a session that were written here, the last of each place."""
        found: dict[str, Copied] = {}
        with suppress(OSError):
            for line in self._copies(session).read_text("utf-8").splitlines():
                with suppress(ValueError, TypeError):  # a line that a power cut left
                    copy = Copied(*json.loads(line))
                    found[copy.place] = copy
        return tuple(found.values())

    def wipe(self) -> Sequence[Path]:
        """Take away logs and what broken work left; gives what is in use and stays."""
        left = [path for path in self._logs() if not _gone(path)]
        folders = (*self._work(), *self._scratch())
        return [*left, *(path for path in folders if _is_worked_in(path) or not _gone(path))]

    def _copies(self, session: str) -> Path:
        return self._folder / "copies" / f"{re.sub('[^0-9A-Za-z-]', '-', session)}.jsonl"

    def _logs(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from [path for path in (self._folder / "log").iterdir() if path.is_file()]

    def _work(self) -> Sequence[Path]:
        return sorted((self._folder / "work").glob("work-*"))

    def _scratch(self) -> Iterator[Path]:
        with suppress(OSError):
            for path in sorted(self._temporary.iterdir()):
                if _SCRATCH.fullmatch(path.name) and _is_ours(path):
                    yield path


def _is_ours(folder: Path) -> bool:
    """Whether only the program can have made a folder: nothing of a person's may ever go."""
    try:
        if folder.is_symlink() or not folder.is_dir():
            return False
        if os.name != "nt" and folder.stat().st_mode & 0o777 != _PRIVATE:
            return False
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return False
    if not names:
        return False
    if folder.name.startswith("workshop-app-"):
        return all(".workshop" in name for name in names)
    return all(name in _INSIDE or name.startswith(("gate-", "session.workshop")) for name in names)


def _is_worked_in(folder: Path) -> bool:
    lock = folder / "lock"
    if lock.exists():
        return _is_held(lock)
    if folder.name.startswith("work-"):
        return False
    with suppress(OSError):
        latest = max(path.stat().st_mtime for path in (folder, *folder.rglob("*")))
        return time.time() - latest < QUIET
    return False


def _is_held(lock: Path) -> bool:
    """Whether the program that a lock names still runs; its first line is the process's id."""
    if os.name == "nt":
        return not _gone(lock)  # Windows removes no file that somebody has open
    try:
        os.kill(int(lock.read_text("utf-8", "replace").split()[0]), 0)
    except PermissionError:
        return True
    except (OSError, ValueError, IndexError, OverflowError):
        return False
    return True


def _gone(path: Path) -> bool:
    """Remove a file or folder; whether nothing of it is there any more."""
    with suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    return not path.exists()
