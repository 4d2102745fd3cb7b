"""Listen: what each sector came for, before anyone rates anything."""

from dataclasses import dataclass

from workshop_app.domain.fields import column


@dataclass(frozen=True, slots=True)
class Motivation:
    """A sentence that somebody in the room said about why they came."""

    id: str
    sector: str = column("sector", required=True)
    organisation: str | None = column("text")
    participant: str | None = column("ref", of="participant")
    text: str = column("text", required=True)
