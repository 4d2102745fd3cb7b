"""Commit: what each organisation signs for, and what the room wants on record."""

from dataclasses import dataclass
from datetime import date

from workshop_app.domain.fields import column

CAPACITIES = ("holder", "delegate", "witness")
SIGNED = ("yes", "pending", "declined")
NOTE_KINDS = ("objection", "parking", "evaluation")


@dataclass(frozen=True, slots=True)
class Commitment:
    """An organisation's word, with who gives it and in which capacity."""

    id: str
    organisation: str = column("text", required=True)
    signatory: str | None = column("private")
    position: str | None = column("text")
    capacity: str | None = column("choice", choices=CAPACITIES)
    text: str = column("text", required=True)
    action: str | None = column("ref", of="action")
    signed: str | None = column("choice", choices=SIGNED)
    signed_on: date | None = column("day")


@dataclass(frozen=True, slots=True)
class Note:
    """An objection, a remark in the parking lot, or a word on the day."""

    id: str
    kind: str = column("choice", choices=NOTE_KINDS, required=True)
    text: str | None = column("text")
    score: int | None = column("whole", least=1, most=5)
    sector: str | None = column("sector")
