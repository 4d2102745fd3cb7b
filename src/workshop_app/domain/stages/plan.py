"""Plan: who does what about a gap, by when, with which money, and for whom."""

import datetime
from dataclasses import dataclass

from workshop_app.domain.fields import column

FUNDING_KINDS = (
    "industry_cluster",
    "local_government",
    "university_association",
    "private",
    "national_government",
    "international",
    "own",
    "none_yet",
)
STATUSES = ("planned", "under_way", "done", "dropped")

Funding = tuple[str | None, float | None, float | None]
"""A source of money: its kind, the amount, and how much of it is secured in per cent."""


@dataclass(frozen=True, slots=True)
class Action:
    """What is to be done about a gap: the room's six fields, then the rest of the sheet."""

    id: str
    code: str = column("text", required=True)
    gap: str = column("ref", of="gap", required=True, owned=True)
    title: str = column("text", required=True)
    lead: str | None = column("text")
    partners: tuple[str, ...] = column("words")
    due: datetime.date | None = column("day")
    funding: tuple[Funding, ...] = column("funding", choices=FUNDING_KINDS)
    first_step: str | None = column("text")
    lead_person: str | None = column("private")
    learner_groups: tuple[str, ...] = column("words", of="learner_group")
    start: datetime.date | None = column("day")
    cost: float | None = column("number", least=0)
    currency: str | None = column("text")
    workers: int | None = column("whole", least=0)
    employers: int | None = column("whole", least=0)
    learners: int | None = column("whole", least=0)
    indicator: str | None = column("text")
    baseline: str | None = column("text")
    target: str | None = column("text")
    verification: str | None = column("text")
    risks: str | None = column("text")
    alignment: tuple[str, ...] = column("words")
    status: str | None = column("choice", choices=STATUSES)


@dataclass(frozen=True, slots=True)
class Update:
    """How an action stood on a day, for the follow-up meetings."""

    id: str
    action: str = column("ref", of="action", required=True, owned=True)
    date: datetime.date = column("day", required=True)
    status: str = column("choice", choices=STATUSES, required=True)
    text: str | None = column("text")
    workers: int | None = column("whole", least=0)
    employers: int | None = column("whole", least=0)
    learners: int | None = column("whole", least=0)
