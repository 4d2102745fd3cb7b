"""Rehearsal: a session of invented answers to practise on, which never becomes a real one."""

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.workshop import Workshop

REHEARSAL = "rehearsal"
"""The fact by which every room knows it; no edit writes it once a session has begun."""


def is_rehearsal(workshop: Workshop) -> bool:
    """Whether a session holds invented answers."""
    return bool(workshop.facts.get(REHEARSAL))


def refuse_rehearsal(workshop: Workshop) -> None:
    """Refuse to let invented answers leave the machine as if people had given them."""
    if is_rehearsal(workshop):
        raise WorkshopError(
            "This is a rehearsal: its answers are invented, so it is not sent. "
            "Begin the real workshop as a new session."
        )
