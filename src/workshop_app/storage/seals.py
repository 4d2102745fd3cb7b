"""Seals: by which a file is known to be as this machine left it, whatever its name is now."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from workshop_app.storage.markers import OPEN, marker
from workshop_app.storage.refusals import is_open

_MOST_BYTES = 512 * 1024 * 1024
_PIECE = 1024 * 1024
_MOST, _KEPT = 8_000, 5_000


def seal(path: Path) -> str | None:
    """The SHA-256 of a closed file; None where it is no plain file, or larger than any session.

    Refused where this process has it open: to read it would drop the lock.
    """
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return None
        if marker(path) in OPEN:
            raise is_open(path)
        digest = sha256()
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
        return digest.hexdigest()
    except (OSError, ValueError):
        return None


class Seals:
    """The seals of files that this machine made or closed, the last ones, a line each."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def add(self, seal: str) -> None:
        """Remember a seal; where that cannot be kept, the file counts as from elsewhere."""
        with suppress(OSError):
            self._place.parent.mkdir(parents=True, exist_ok=True)
            with self._place.open("a", encoding="ascii", newline="\n") as file:
                file.write(f"{seal}\n")
            held = self._read()
            if len(held) > _MOST:
                part = self._place.with_suffix(".part")
                part.write_text("".join(f"{line}\n" for line in held[-_KEPT:]), "ascii")
                part.replace(self._place)

    def __contains__(self, seal: object) -> bool:
        return seal in self._read()

    def _read(self) -> list[str]:
        try:
            return self._place.read_text("ascii").split()
        except (OSError, ValueError):
            return []
