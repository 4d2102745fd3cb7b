"""Session files: made, opened, and all that is asked of one that is closed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from workshop_app.document.salvage import Salvaged
from workshop_app.domain.errors import Message
from workshop_app.storage.copies import make
from workshop_app.storage.session_file import SessionFile


class SessionFiles:
    """Where session files are made and opened, each by what it needs alone."""

    create = staticmethod(SessionFile.create)
    open = staticmethod(SessionFile.open)

    @staticmethod
    def make(path: Path, write: Callable[[Path], object]) -> None:
        """Have a function write a file, which is there wholly or not at all; never overwrites."""
        make(path, write)

    @staticmethod
    def wipe(path: Path) -> str | None:
        """Remove a session file for good, and say whose it was; refused while it is open."""
        from workshop_app.storage.wiping import wipe

        return wipe(path)

    @staticmethod
    def seal(path: Path) -> str | None:
        """The SHA-256 of a closed file, refused while it is open; None where it is no plain one."""
        from workshop_app.storage.seals import seal

        return seal(path)

    @staticmethod
    def warning(path: Path) -> Message | None:
        """What is unsafe about working on a file or in a folder; None where nothing is known."""
        from workshop_app.storage.synced import warning

        return warning(path)

    @staticmethod
    def salvage(path: Path) -> Salvaged:
        """What can be read of a session file, however damaged it is; the file is not changed."""
        from workshop_app.storage.recover import salvaged

        return salvaged(path)

    @staticmethod
    def beside(path: Path, session: str) -> Mapping[Path, frozenset[str]]:
        """Other files in a session's folder that hold it too, with whose private texts."""
        from workshop_app.storage.beside import sessions_beside

        return sessions_beside(path, session)
