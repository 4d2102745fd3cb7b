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
        self._seals = Seals(folder / "seals")

    def note(self, known: Known) -> None:
        """Keep what is known of a session; a folder that cannot be written is no hindrance."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            place = self._folder / f"{known.session}.json"
            part = place.with_suffix(f".{os.getpid()}.part")
            said = asdict(replace(known, path=known.path.absolute()))
            part.write_text(json.dumps(said, default=str, ensure_ascii=False), "utf-8")
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

    def _read(self) -> Iterator[Known]:
        with suppress(OSError):
            for place in self._folder.glob("*.json"):
                with suppress(OSError, ValueError, TypeError, KeyError):
                    said = json.loads(place.read_text("utf-8"))
                    yield Known(**{**said, "path": Path(said["path"])})
