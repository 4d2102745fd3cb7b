"""Prepare: who comes, under which rules, and how the day runs."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_app.domain.fields import Column, column
from workshop_app.domain.playbook import Playbook, Thresholds

SMALL_GROUP = 3


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that takes part, named as people write it."""

    id: str
    organisation: str = column("text", required=True)
    sector: str = column("sector", required=True)


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in the room, known by a code; the rest can be forgotten."""

    id: str
    code: str = column("text", required=True)
    name: str | None = column("private")
    organisation: str | None = column("text")
    sector: str = column("sector", required=True)
    role: str | None = column("text")
    email: str | None = column("private")
    consent_contact: str | None = column("private")
    consent_photo: str | None = column("private")
    consent_wording: str | None = column("private")
    consent_at: str | None = column("private")
    consent_how: str | None = column("private")
    arrived: str | None = column("time")
    left: str | None = column("time")


@dataclass(frozen=True, slots=True)
class Item:
    """A stage or break of the day as this session runs it (see the playbook's AgendaItem)."""

    id: str
    stage: str | None = column("text")
    title: str | None = column("text")
    minutes: int = column("whole", least=1, most=600, required=True)
    least: int | None = column("whole", least=1, most=600)
    at: str | None = column("time")
    cut: str | None = column("text")


PATHWAYS = ("government", "cluster")

FACTS: dict[str, Column] = {
    "title": Column("text"),
    "city": Column("text"),
    "institution": Column("text"),
    "region": Column("text"),
    "country": Column("text", required=True),
    "date": Column("day", required=True),
    "language": Column("text", required=True),
    "pathway": Column("choice", choices=PATHWAYS, required=True),
    "round.assess": Column("choice", choices=("open", "closed")),
    "round.prioritise": Column("choice", choices=("open", "closed")),
    "rehearsal": Column("yes"),
}
"""What a session is about; set when it is made, changed on the Prepare page."""

SETTINGS: dict[str, Column] = {
    "points": Column("whole", least=1, most=1000),
    "choose": Column("whole", least=1, most=1000),
    "small_group": Column("whole", least=1, most=1000),
    "weight.*": Column("number", least=1e-6, most=1e6),
    "agenda": Column("text"),
    "core": Column("yes"),
    "ask_importance": Column("yes"),
    "ask_impact": Column("yes"),
    "start": Column("time"),
    "end": Column("time"),
    "venue": Column("text"),
    "host": Column("text"),
    "convener": Column("text"),
    "currency": Column("text"),
    "term_ends": Column("day"),
    "heads.*": Column("whole", least=0, most=100_000),
    "heads.women": Column("whole", least=0, most=100_000),
    "privacy_controller": Column("text"),
    "privacy_contact": Column("private"),
    "privacy_text": Column("text"),
    "retention_until": Column("day"),
    "next_meeting": Column("text"),
    "footer": Column("text"),
}
"""The rows of the settings table, in its order; `*` stands for a sector."""


def setting_column(key: str, sectors: tuple[str, ...]) -> Column | None:
    """What a setting or fact holds; None where no such key is known."""
    known = FACTS.get(key) or SETTINGS.get(key)
    stem, dot, sector = key.partition(".")
    if known is None and dot and sector in sectors:
        known = SETTINGS.get(f"{stem}.*")
    return known


@dataclass(frozen=True, slots=True)
class Rules:
    """What a session's figures are reckoned with (docs/method.md).

    sectors: all ids in the playbook's order; expected: those that ought to be heard;
    weights: above 0, one for each sector; scale: lowest and highest level.
    """

    sectors: tuple[str, ...]
    expected: tuple[str, ...]
    weights: Mapping[str, float]
    scale: tuple[int, int]
    importance_max: int
    thresholds: Thresholds
    small_group: int
    points: int
    choose: int
    ask_importance: bool
    ask_impact: bool
    core: bool


def rules_of(playbook: Playbook, facts: Mapping[str, Any], attended: Collection[str]) -> Rules:
    """The rules in force: the session's settings, else its agenda's, else its playbook's.

    attended: the sectors of which anybody is on record.
    """
    ids = tuple(sector.id for sector in playbook.sectors)
    agenda = playbook.agenda(facts.get("agenda"))
    return Rules(
        sectors=ids,
        expected=tuple(s.id for s in playbook.sectors if not s.optional or s.id in attended),
        weights={id: _given(facts.get(f"weight.{id}"), 1) for id in ids},
        scale=playbook.scale,
        importance_max=playbook.importance_max,
        thresholds=playbook.thresholds,
        small_group=_given(facts.get("small_group"), SMALL_GROUP),
        points=_given(facts.get("points"), playbook.points),
        choose=_given(facts.get("choose"), playbook.choose),
        ask_importance=bool(_given(facts.get("ask_importance"), agenda.importance, 0)),
        ask_impact=bool(_given(facts.get("ask_impact"), agenda.impact, 0)),
        core=bool(_given(facts.get("core"), agenda.core, 0)),
    )


def _given(*values: Any) -> Any:
    """The first value that is not blank."""
    return next(value for value in values if value is not None)
