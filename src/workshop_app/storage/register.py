"""The register of sessions that were open on this machine: a small file each."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from workshop_app.document.ports import Known
from workshop_app.storage.seals import Seals


class Register:
    """Sessions known to this machine, kept in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seals, self._taken = Seals(folder / "seals"), folder / "taken"

    def note(self, known: Known) -> None:
        """Keep what is known of a session; a folder that cannot be written is no hindrance."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            place = self._folder / f"{known.session}.json"
            part = place.with_suffix(f".{os.getpid()}.part")
            said = asdict(replace(known, path=known.path.absolute()))
            part.write_text(json.dumps(said, default=str), "utf-8")
            part.replace(place)

    def latest(self) -> tuple[Known, ...]:
        """All sessions, the last opened first; the file of one may be gone, or on a stick."""
        return tuple(sorted(self._read(), key=lambda known: known.at, reverse=True))

    def forget(self, path: Path) -> None:
        """Know nothing more of the sessions that were in a file."""
        with suppress(OSError):
            for known in self._read():
                if known.path == path:
                    (self._folder / f"{known.session}.json").unlink(missing_ok=True)

    def own(self, seal: str) -> None:
        """Remember how this machine left a file."""
        self._seals.add(seal)

    def owns(self, seal: str) -> bool:
        """Whether this machine left a file so."""
        return seal in self._seals

    def note_taken(self, seal: str, path: Path) -> None:
        """Remember a copy; where that cannot be kept, the file is taken in once more."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._taken.open("a", encoding="utf-8", newline="\n") as file:
                file.write(json.dumps([seal, str(path.absolute())]) + "\n")

    def taken(self, seal: str) -> Path | None:
        """Where the last copy of a file from elsewhere was put; None where none was made here."""
        found = None
        with suppress(OSError):
            for line in self._taken.read_text("utf-8", "replace").splitlines():
                with suppress(ValueError, TypeError):  # a line that a power cut left
                    of, place = json.loads(line)
                    found = Path(place) if of == seal else found
        return found

    def _read(self) -> Iterator[Known]:
        with suppress(OSError):
            for place in self._folder.glob("*.json"):
                with suppress(OSError, ValueError, TypeError, KeyError):
                    said = json.loads(place.read_text("utf-8"))
                    yield Known(**{**said, "path": Path(said["path"])})
