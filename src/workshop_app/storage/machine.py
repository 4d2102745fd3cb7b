"""This machine: its clock, its source of ids, and the id it signs edits with."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from platformdirs import user_data_path

from workshop_app.domain.identity import uuid7


class SystemClock:
    """The time of this machine."""

    def milliseconds(self) -> int:
        """Since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def iso(self) -> str:
        """The same as ISO 8601 text in UTC, to the second."""
        return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class RandomIds:
    """New ids from the system's randomness."""

    def new(self) -> str:
        """A UUIDv7 that nobody else has."""
        return uuid7(time.time_ns() // 1_000_000, os.urandom(10))


def data_folder() -> Path:
    """Where the program keeps what belongs to this machine, not to a session."""
    given = os.environ.get("WORKSHOP_APP_DATA")
    return Path(given) if given else user_data_path("workshop-app", appauthor=False)


def device_id() -> str:
    """The id of this device, made at its first use; a fresh one where nothing can be kept."""
    place = data_folder() / "device"
    try:
        return str(UUID(place.read_text("ascii").strip()))
    except (OSError, ValueError):
        id = RandomIds().new()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(id, "ascii")
    except OSError:
        pass
    return id
