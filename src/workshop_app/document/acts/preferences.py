"""What a person prefers on this machine: a value, and the small file it is kept in."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from workshop_app.domain.errors import WorkshopError

FILE = "preferences.json"
BEFORE = "language"
"""What held the language alone, before there were preferences; taken over when it is met."""
TEXT_SIZES = (100, 125, 150)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What holds for every session on this machine.

    language: None until one was chosen; text_size: per cent; name, organisation: the person's
    own; sessions_folder: where new sessions go, None for the usual place.
    """

    language: str | None = None
    text_size: int = 100
    name: str = ""
    organisation: str = ""
    sessions_folder: Path | None = None


def read_preferences(folder: Path) -> Preferences:
    """Read what is preferred; what is missing or makes no sense is as it was at first."""
    said = _said(folder / FILE)
    if said is None:
        return Preferences(language=_language_before(folder))
    where = _text(said, "sessions_folder")
    return Preferences(
        language=_text(said, "language") or None,
        text_size=_size(said.get("text_size")),
        name=_text(said, "name"),
        organisation=_text(said, "organisation"),
        sessions_folder=Path(where) if where else None,
    )


def keep_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep them, wholly or not at all; refused in a sentence where the disk does not let us."""
    place = folder / FILE
    part = place.with_suffix(".part")
    text = json.dumps(asdict(preferences), default=str, ensure_ascii=False, indent=1)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text(text + "\n", "utf-8")
        part.replace(place)
        (folder / BEFORE).unlink(missing_ok=True)
    except OSError as error:
        raise WorkshopError(
            "The preferences cannot be kept: {why}. They hold until you close the program.",
            why=error.strerror or str(error),
        ) from error


def _said(place: Path) -> dict[str, Any] | None:
    with suppress(OSError, ValueError):
        said = json.loads(place.read_text("utf-8"))
        if isinstance(said, dict):
            return said
    return None


def _text(said: dict[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""


def _size(value: object) -> int:
    return value if isinstance(value, int) and value in TEXT_SIZES else TEXT_SIZES[0]


def _language_before(folder: Path) -> str | None:
    with suppress(OSError, ValueError):
        return (folder / BEFORE).read_text("ascii").strip() or None
    return None
