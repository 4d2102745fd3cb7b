"""This machine: its clock, its source of ids, and the id it signs edits with."""

import os
import time
from datetime import UTC, datetime
from uuid import UUID

from workshop_app.domain.identity import uuid7
from workshop_app.storage.places import data_folder


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
