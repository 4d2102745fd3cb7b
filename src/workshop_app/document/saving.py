"""How far the saving of a session has come."""

from dataclasses import dataclass

from workshop_app.domain.errors import WorkshopError


@dataclass(frozen=True, slots=True)
class Saving:
    """How far saving has come.

    waiting: steps that are not durable yet; trouble: why the first of them, or a note, is not.
    """

    waiting: int = 0
    trouble: WorkshopError | None = None


class Unsaved(WorkshopError):
    """A session cannot be closed yet, since its last acts are only in memory."""
