"""The register of a private copy, which is no session of this machine's."""

from collections.abc import Sequence
from pathlib import Path

from workshop_app.document.ports import Known


class NoRegister:
    """Remembers nothing."""

    def note(self, known: Known) -> None:
        """Let it go."""

    def latest(self) -> Sequence[Known]:
        """Nothing."""
        return ()

    def forget(self, path: Path) -> None:
        """Nothing is known."""

    def own(self, seal: str) -> None:
        """Let it go."""

    def owns(self, _: str) -> bool:
        """Nothing is known."""
        return False

    def note_taken(self, seal: str, path: Path) -> None:
        """Let it go."""

    def taken(self, _: str) -> Path | None:
        """Nothing is known."""
        return None
