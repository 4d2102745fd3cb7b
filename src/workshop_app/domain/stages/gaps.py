"""Gaps: what the room decides is missing between today and what it wants."""

from dataclasses import dataclass

from workshop_app.domain.fields import column

LEARNER_GROUPS = (
    "older_workers",
    "professionals",
    "informal_workers",
    "unemployed",
    "youth",
    "migrants",
    "educators",
)


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap, made of indicators or brought up from the floor; pictures: SHA-256 of photos."""

    id: str
    code: str = column("text", required=True)
    title: str = column("text", required=True)
    statement: str | None = column("text")
    indicators: tuple[str, ...] = column("words", of="indicator")
    learner_groups: tuple[str, ...] = column("words", of="learner_group")
    causes: str | None = column("text")
    evidence: str | None = column("text")
    from_floor: bool | None = column("yes")
    pictures: tuple[str, ...] = column("pictures")
