"""What must stay secret on this machine: in the system's keyring, else in a file for its owner."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from workshop_app.document.durable import put_in_place, why
from workshop_app.domain.errors import Message, WorkshopError

_PROGRAM = "workshop-app"


class Secrets:
    """Secrets by name: a token by the address that it is for.

    folder: where files go on a machine without a keyring. They are readable for their owner
    alone: by their mode, and on Windows by lying in the profile, whose access they inherit.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, name: str) -> str | None:
        """The secret of a name; None where none is kept."""
        return _in_keyring(name) or self._in_file(name)

    def keep(self, name: str, secret: str) -> Message | None:
        """Keep a secret; tells what a person must know where it could only go into a file."""
        if _put_in_keyring(name, secret):
            self._file(name).unlink(missing_ok=True)
            return None
        self._put_in_file(name, secret)
        return Message(
            "This machine has no keyring, so what is secret was kept in a file that only you can "
            "read: {file}. Do not pass this folder on.",
            file=str(self._file(name)),
        )

    def forget(self, name: str) -> None:
        """Keep the secret of a name no longer, wherever it is."""
        _drop_from_keyring(name)
        self._file(name).unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return self._folder / hashlib.sha256(name.encode()).hexdigest()[:32]

    def _in_file(self, name: str) -> str | None:
        with suppress(FileNotFoundError):
            return self._file(name).read_text("utf-8")
        return None

    def _put_in_file(self, name: str, secret: str) -> None:
        place = self._file(name)
        part = place.with_suffix(".part")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - its mode from the start
                file.write(secret)
            put_in_place(part, place)
        except OSError as error:
            raise WorkshopError(
                "The secret cannot be kept in {file}: {why}.", file=str(place), why=why(error)
            ) from error


def _in_keyring(name: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        return keyring.get_password(_PROGRAM, name)
    return None


def _put_in_keyring(name: str, secret: str) -> bool:
    """Whether a keyring took it, and gives it back."""
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        keyring.set_password(_PROGRAM, name, secret)
        return keyring.get_password(_PROGRAM, name) == secret
    return False


def _drop_from_keyring(name: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        keyring.delete_password(_PROGRAM, name)
