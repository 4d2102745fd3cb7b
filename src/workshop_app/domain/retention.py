"""Retention: until when names and contacts were to be kept, as the host told people."""

from datetime import date

from workshop_app.domain.workshop import Workshop

RETENTION = "retention_until"


def retention_over(workshop: Workshop, today: date) -> bool:
    """Whether names are still kept although the day until which they were to be has passed."""
    until: date | None = workshop.facts.get(RETENTION)
    return until is not None and until < today and bool(workshop.private)
