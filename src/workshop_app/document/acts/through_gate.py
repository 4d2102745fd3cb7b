"""Through the gate: what a session file holds, read without trust, whoever made it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from workshop_app.document.acts.sessions import Desk
from workshop_app.document.ports import Passed

SCRATCH = "workshop-"
"""How folders begin in which something lies for a moment."""


def passed(desk: Desk, path: Path) -> Passed:
    """What a session file holds; the file stays as it is. Refused in a sentence, also while open.

    On any thread.
    """
    desk.files.seal(path)  # refused while this process has it open
    with TemporaryDirectory(prefix=SCRATCH) as scratch:
        return desk.gate().session(path, Path(scratch))
