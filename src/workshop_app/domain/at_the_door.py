"""Who comes late and who leaves: whom a code typed at the door means, and what is written down."""

from workshop_app.domain.edits import Act, change
from workshop_app.domain.people import folded
from workshop_app.domain.voters import new_person, person_by_code
from workshop_app.domain.workshop import Workshop


def person_at_door(workshop: Workshop, typed: str) -> str | None:
    """The participant whose code was typed, also without the letters that a machine adds.

    None where nobody has the code, or more than one person could be meant.
    """
    found = person_by_code(workshop, typed)
    if found is not None:
        return found
    wanted = folded(new_person(workshop, typed, "").code) + "-"
    codes = workshop.by_code("participant").items()
    begun = [id for code, id in codes if folded(code).startswith(wanted)]
    return begun[0] if len(begun) == 1 else None


def arrives(workshop: Workshop, person: str, time: str) -> Act:
    """Somebody comes at a time, HH:MM; one who had left is back, and came when they first did."""
    if workshop.participants[person].left is not None:
        return change("participant", person, left=None)
    return change("participant", person, arrived=time)


def leaves(_: Workshop, person: str, time: str) -> Act:
    """Somebody goes at a time, HH:MM."""
    return change("participant", person, left=time)
