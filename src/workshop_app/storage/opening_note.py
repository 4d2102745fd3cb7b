"""The note beside an open session file: who has it open; it informs, the lock decides."""

import getpass
import json
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from workshop_app.storage.refusals import note_beside


def note_opening(path: Path) -> None:
    """Note that this user has it open; where that cannot be written, nobody is told."""
    with suppress(OSError, KeyError, ImportError):  # a system may know no name for its user
        note = {
            "user": getpass.getuser(),
            "computer": platform.node(),
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        note_beside(path).write_text(json.dumps(note), "utf-8")


def forget_opening(path: Path) -> None:
    """Take the note away."""
    with suppress(OSError):
        note_beside(path).unlink(missing_ok=True)
