"""Secrets of this machine: in the system's own keychain, else in a file that only its owner reads.

On Windows such a file lies in the user's profile, which other users cannot read; elsewhere its
mode is 0600.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from workshop_app.document.durable import write_whole
from workshop_app.domain.errors import Message, WorkshopError, mark

_SERVICE = "workshop-app"
IN_A_FILE = mark(
    "This system has no keychain, so the secret is kept in a file that only you can read: {file}."
)


class Keychain:
    """Secrets by name; folder: where files lie that stand in for a keychain."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kept(self, name: str) -> str | None:
        """The secret of a name, where one is kept."""
        import keyring
        from keyring.errors import KeyringError

        with suppress(OSError, UnicodeError):
            return self._file(name).read_text("utf-8")
        try:
            return keyring.get_password(_SERVICE, name)
        except KeyringError:
            return None

    def keep(self, name: str, secret: str) -> Message | None:
        """Keep a secret; told: in which file, where there is no keychain."""
        import keyring
        from keyring.errors import KeyringError

        path = self._file(name)
        try:
            keyring.set_password(_SERVICE, name, secret)
            if keyring.get_password(_SERVICE, name) == secret:
                path.unlink(missing_ok=True)  # only now that the new one is kept
                return None
        except KeyringError:
            pass
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, lambda part: _write_privately(part, secret))
        except OSError as error:
            raise WorkshopError(
                "{file} cannot be written: {why}.", file=str(path), why=error.strerror or str(error)
            ) from error
        return Message(IN_A_FILE, file=str(path))

    def forget(self, name: str) -> None:
        """Keep nothing under a name."""
        import keyring
        from keyring.errors import KeyringError

        with suppress(OSError):
            self._file(name).unlink(missing_ok=True)
        with suppress(KeyringError):
            if keyring.get_password(_SERVICE, name) is not None:
                keyring.delete_password(_SERVICE, name)

    def _file(self, name: str) -> Path:
        return self._folder / hashlib.sha256(name.encode()).hexdigest()[:32]


def _write_privately(path: Path, secret: str) -> None:
    made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(made, "w", encoding="utf-8") as file:
        file.write(secret)
