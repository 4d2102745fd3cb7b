"""Who comes late and who leaves, as it is written down."""

from workshop_app.domain.edits import Act, change
from workshop_app.domain.workshop import Workshop


def arrives(workshop: Workshop, person: str, time: str) -> Act:
    """Somebody comes at a time, HH:MM; one who had left is back, and came when they first did."""
    if workshop.participants[person].left is not None:
        return change("participant", person, left=None)
    return change("participant", person, arrived=time)


def leaves(_: Workshop, person: str, time: str) -> Act:
    """Somebody goes at a time, HH:MM."""
    return change("participant", person, left=time)
