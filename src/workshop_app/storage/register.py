"""The register of session files that were open on this machine: a small file each."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

from workshop_app.document.ports import Known
from workshop_app.storage.seals import Seals


class Register:
    """Sessions known to this machine, kept in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seals, self._taken = Seals(folder / "seals"), folder / "taken"

    def note(self, known: Known) -> None:
        """Keep what is known of a session in a file, beside what is known of its other copies.

        A copy that is gone gives way: it was moved here. A folder that cannot be written is no
        hindrance.
        """
        kept = replace(known, path=known.path.absolute())
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            place = self._folder / f"{kept.session}.{_short(kept.path)}.json"
            part = place.with_suffix(f".{os.getpid()}.part")
            part.write_text(json.dumps(asdict(kept), default=str), "utf-8")
            part.replace(place)
            for other, held in self._read():
                if other != place and held.session == kept.session and _gives_way(held, kept):
                    other.unlink(missing_ok=True)

    def latest(self) -> tuple[Known, ...]:
        """All session files, the last opened first; one may be gone, or on a stick."""
        known = (known for _, known in self._read())
        return tuple(sorted(known, key=lambda known: known.at, reverse=True))

    def forget(self, path: Path) -> None:
        """Know nothing more of the sessions that were in a file."""
        with suppress(OSError):
            for place, known in self._read():
                if known.path == path:
                    place.unlink(missing_ok=True)

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

    def _read(self) -> Iterator[tuple[Path, Known]]:
        with suppress(OSError):
            for place in list(self._folder.glob("*.json")):
                with suppress(OSError, ValueError, TypeError, KeyError):
                    said = json.loads(place.read_text("utf-8"))
                    yield place, Known(**{**said, "path": Path(said["path"])})


def _gives_way(held: Known, to: Known) -> bool:
    return held.path == to.path or not held.path.is_file()


def _short(path: Path) -> str:
    return sha256(os.fsencode(path)).hexdigest()[:12]
