"""A playbook: the questions, scales, agendas and words of one kind of workshop."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_app.domain.people import SECTORS

Texts = Mapping[str, str]


def in_language(texts: Texts, *languages: str) -> str:
    """The text in the first of the languages that has one, else in any; "" where there is none."""
    for language in languages:
        if texts.get(language):
            return texts[language]
    return next((text for text in texts.values() if text), "")


@dataclass(frozen=True, slots=True)
class Sector:
    """A group of stakeholders that weighs the same as any other."""

    id: str
    title: Texts = field(default_factory=dict)
    letter: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """An area over several dimensions."""

    id: str
    title: Texts


@dataclass(frozen=True, slots=True)
class Indicator:
    """A statement that is rated as it is now and as it should be."""

    id: str
    dimension: str
    text: Texts
    core: bool = False
    guidance: Texts = field(default_factory=dict)
    levels: tuple[Texts, ...] = ()
    source: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Dimension:
    """A part of the subject, with its indicators."""

    id: str
    title: Texts
    group: str = ""
    indicators: tuple[Indicator, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A stage or a break: minutes planned, the shortest it can be, when it must begin."""

    minutes: int
    stage: str = ""
    title: Texts = field(default_factory=dict)
    least: int | None = None
    at: str | None = None
    cut: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Agenda:
    """A day's course, and what it sets for the session (None: leaves it alone)."""

    id: str
    items: tuple[AgendaItem, ...]
    title: Texts = field(default_factory=dict)
    core: bool | None = None
    importance: bool | None = None
    impact: bool | None = None
    ballots: str | None = None
    votes: str | None = None


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """One thing the facilitator says or does, and its minutes."""

    say: Texts
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class StageWords:
    """How a stage is worded on one pathway."""

    title: Texts = field(default_factory=dict)
    ask: Texts = field(default_factory=dict)
    script: tuple[ScriptStep, ...] = ()
    questions: tuple[Texts, ...] = ()


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where classes begin, and when readings count as seen differently (docs/method.md)."""

    small: float = 0.5
    gap: float = 1.0
    critical: float = 2.0
    spread: float = 1.5
    consensus: float = 0.5


@dataclass(frozen=True, slots=True)
class Playbook:
    """All that a kind of workshop brings: it is data, and a session keeps its own copy."""

    id: str
    version: str
    subject: str
    languages: tuple[str, ...]
    title: Texts
    scale: tuple[int, int]
    levels: tuple[Texts, ...]
    dimensions: tuple[Dimension, ...]
    agendas: tuple[Agenda, ...]
    importance_max: int = 5
    derived_from: str | None = None
    sources: tuple[str, ...] = ()
    note: Texts = field(default_factory=dict)
    thresholds: Thresholds = field(default_factory=Thresholds)
    points: int = 5
    choose: int = 5
    extra_sectors: tuple[Sector, ...] = ()
    who: Mapping[str, Texts] = field(default_factory=dict)
    learner_groups: Mapping[str, Texts] = field(default_factory=dict)
    pathways: Mapping[str, Mapping[str, StageWords]] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()

    @property
    def sectors(self) -> tuple[Sector, ...]:
        """The four sectors, then the playbook's own."""
        return tuple(Sector(id) for id in SECTORS) + self.extra_sectors

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators, in the order of their dimensions."""
        return tuple(i for dimension in self.dimensions for i in dimension.indicators)

    def agenda(self, id: str | None) -> Agenda:
        """The agenda of that id; the first where there is none."""
        return next((agenda for agenda in self.agendas if agenda.id == id), self.agendas[0])

    def levels_of(self, indicator: Indicator) -> tuple[Texts, ...]:
        """What one sees at each level of an indicator: its own words, else the common ones."""
        return indicator.levels or self.levels

    def words(self, pathway: str, stage: str) -> StageWords:
        """How a stage is worded on a pathway; empty words where the playbook has none."""
        return self.pathways.get(pathway, {}).get(stage, StageWords())
