"""Where a session stands: for each stage whether it is done, and what it lacks in a word.

Plain functions of the figures, without Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass

from workshop_app.domain.day import items_of
from workshop_app.domain.figures import Figures
from workshop_app.domain.progress import completeness
from workshop_app.domain.stages import STAGES


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that a stage lacks: its kind, how many, or which sectors."""

    kind: str
    count: int = 0
    sectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one stage is; done: begun and lacking nothing."""

    stage: str
    minutes: int | None
    begun: bool
    lack: Lack | None

    @property
    def done(self) -> bool:
        """Whether the stage needs nothing more today."""
        return self.begun and self.lack is None


def standings(figures: Figures) -> tuple[Standing, ...]:
    """How far each of the eight stages is."""
    minutes = planned_minutes(figures)
    return tuple(
        Standing(stage, minutes.get(stage), _BEGUN[stage](figures), _LACKING[stage](figures))
        for stage in STAGES
    )


def stage_reached(figures: Figures) -> str:
    """The last stage that was worked in; the first where nothing is there yet."""
    begun = [stage for stage in STAGES if _BEGUN[stage](figures)]
    return begun[-1] if begun else STAGES[0]


def planned_minutes(figures: Figures) -> dict[str, int]:
    """The minutes of each stage in the day's agenda: the session's own, else the playbook's."""
    minutes: dict[str, int] = {}
    for item in items_of(figures.workshop):
        if item.stage:
            minutes[item.stage] = minutes.get(item.stage, 0) + item.minutes
    return minutes


def asked(figures: Figures) -> tuple[str, ...]:
    """The indicators that the session asks: the short set, or all."""
    indicators = figures.workshop.playbook.indicators
    short = figures.rules.core and any(i.core for i in indicators)
    return tuple(i.id for i in indicators if i.core or not short)


def undecided_tie(figures: Figures) -> tuple[str, ...]:
    """The gaps that tie across the cut while the group has not decided on all of them."""
    decided = figures.workshop.decisions
    tied = figures.own.priorities.cut_tie
    settled = all(gap in decided and decided[gap].chosen is not None for gap in tied)
    return () if settled else tied


def _prepare(figures: Figures) -> Lack | None:
    workshop = figures.workshop
    if not workshop.attended:
        return Lack("participants")
    present = workshop.attended.keys()
    absent = tuple(s for s in figures.rules.expected if s not in present)
    return Lack("sectors_present", sectors=absent) if absent else None


def _listen(figures: Figures) -> Lack | None:
    heard = {motivation.sector for motivation in figures.workshop.motivations.values()}
    silent = tuple(s for s in figures.rules.expected if s not in heard)
    return Lack("sectors_heard", sectors=silent) if silent else None


def _assess(figures: Figures) -> Lack | None:
    indicators = [figures.own.indicators[id] for id in asked(figures)]
    unrated = [one for one in indicators if one.gap is None]
    silent = completeness(figures).sectors_not_heard
    if len(unrated) == len(indicators):
        return Lack("ratings")
    if silent:
        return Lack("sectors_rating", sectors=silent)
    if figures.workshop.facts.get("round.assess") == "open":
        return Lack("round_open")
    return Lack("indicators", len(unrated)) if unrated else None


def _gaps(figures: Figures) -> Lack | None:
    gaps = figures.workshop.gaps.values()
    without = sum(not gap.causes for gap in gaps)
    if not gaps:
        return Lack("gaps")
    return Lack("causes", without) if without else None


def _prioritise(figures: Figures) -> Lack | None:
    voted = figures.tallies.voters
    silent = tuple(s for s in figures.rules.expected if s not in voted)
    if not voted:
        return Lack("votes")
    if silent:
        return Lack("sectors_voting", sectors=silent)
    return Lack("tie") if undecided_tie(figures) else None


def _plan(figures: Figures) -> Lack | None:
    open_ends = completeness(figures)
    if not figures.workshop.actions:
        return Lack("actions")
    if open_ends.gaps_without_action:
        return Lack("gaps_without_action", len(open_ends.gaps_without_action))
    blanks = len(open_ends.actions_incomplete)
    return Lack("actions_incomplete", blanks) if blanks else None


def _commit(figures: Figures) -> Lack | None:
    commitments = figures.workshop.commitments.values()
    unsigned = sum(one.signed not in {"yes", "declined"} for one in commitments)
    if not commitments:
        return Lack("commitments")
    return Lack("unsigned", unsigned) if unsigned else None


def _send(_: Figures) -> Lack | None:
    return Lack("unsent")  # a receipt will say otherwise


_LACKING: dict[str, Callable[[Figures], Lack | None]] = {
    "prepare": _prepare,
    "listen": _listen,
    "assess": _assess,
    "gaps": _gaps,
    "prioritise": _prioritise,
    "plan": _plan,
    "commit": _commit,
    "send": _send,
}

_BEGUN: dict[str, Callable[[Figures], bool]] = {
    "prepare": lambda figures: bool(figures.workshop.attended),
    "listen": lambda figures: bool(figures.workshop.motivations),
    "assess": lambda figures: bool(figures.tallies.ratings),
    "gaps": lambda figures: bool(figures.workshop.gaps),
    "prioritise": lambda figures: bool(figures.tallies.voters),
    "plan": lambda figures: bool(figures.workshop.actions),
    "commit": lambda figures: bool(figures.workshop.commitments),
    "send": lambda _: False,
}
