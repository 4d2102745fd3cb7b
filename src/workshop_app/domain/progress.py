"""Progress: what the plan's actions still lack, reach and cost, and what the session lacks."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshop_app.domain.figures import Figures, View
from workshop_app.domain.people import folded
from workshop_app.domain.stages.plan import Action, Update
from workshop_app.domain.stages.send import Completeness
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an action, or all of them, are to reach; people may be counted more than once."""

    workers: int = 0
    employers: int = 0
    learners: int = 0


@dataclass(frozen=True, slots=True)
class Funds:
    """Money that is there, that is sought, and of which that is not known."""

    have: float = 0
    sought: float = 0
    unknown: float = 0

    def plus(self, amount: float, secured: float | None) -> "Funds":
        """With one source's amount, of which so many per cent are secured."""
        if secured is None:
            return Funds(self.have, self.sought, self.unknown + amount)
        have = amount * min(secured, 100) / 100
        return Funds(self.have + have, self.sought + amount - have, self.unknown)


def status_of(workshop: Workshop, action: Action) -> str | None:
    """Where an action stands: its latest update's word, else its own."""
    dated = [update for update in workshop.updates.values() if update.action == action.id]
    latest = max(dated, key=lambda update: update.date, default=None)
    return _last_of_day(dated, latest.date) if latest else action.status


def _last_of_day(updates: Iterable[Update], day: datetime.date) -> str:
    return [update.status for update in updates if update.date == day][-1]


def counted(workshop: Workshop) -> tuple[Action, ...]:
    """The actions that count in sums: all but the dropped ones."""
    return tuple(a for a in workshop.actions.values() if status_of(workshop, a) != "dropped")


def missing(workshop: Workshop, action: Action) -> tuple[str, ...]:
    """What an action lacks of the room's minimum."""
    absent = {
        "lead": not action.lead,
        "other_sector_partner": not _two_sectors(workshop, action),
        "due": action.due is None,
        "funding": not any(kind for kind, _, _ in action.funding),
        "first_step": not action.first_step,
    }
    return tuple(word for word, lacks in absent.items() if lacks)


def later(workshop: Workshop, action: Action) -> tuple[str, ...]:
    """What an action lacks of the rest of the sheet, for the weeks after."""
    led = action.lead_person or action.id in workshop.given.get("led", ())
    reach = (action.workers, action.employers, action.learners)
    absent = {
        "lead_person": not led,
        "indicator": not action.indicator,
        "target": not action.target,
        "reach": all(count is None for count in reach),
    }
    return tuple(word for word, lacks in absent.items() if lacks)


def _two_sectors(workshop: Workshop, action: Action) -> bool:
    sectors = {folded(o.organisation): o.sector for o in workshop.organisations.values()}
    named = (action.lead or "", *action.partners)
    return len({sectors[folded(n)] for n in named if folded(n) in sectors}) > 1


def after_term(workshop: Workshop, action: Action) -> bool | None:
    """Whether an action is due after the administration's term; None where either is not known."""
    ends = workshop.facts.get("term_ends")
    if ends is None or action.due is None:
        return None
    return bool(action.due > ends)


def reach(workshop: Workshop) -> Reach:
    """The sums of reach over the actions that count; a blank adds nothing."""
    actions = counted(workshop)
    return Reach(
        workers=sum(a.workers or 0 for a in actions),
        employers=sum(a.employers or 0 for a in actions),
        learners=sum(a.learners or 0 for a in actions),
    )


def currency_of(workshop: Workshop, action: Action) -> str:
    """An action's currency: its own, else the session's."""
    return action.currency or workshop.facts.get("currency") or ""


def costs(workshop: Workshop) -> Mapping[str, float]:
    """The sums of cost over the actions that count, by currency."""
    sums: defaultdict[str, float] = defaultdict(float)
    for action in counted(workshop):
        if action.cost is not None:
            sums[currency_of(workshop, action)] += action.cost
    return dict(sums)


def funds(workshop: Workshop) -> Mapping[str, Funds]:
    """The sums of money named by the actions that count, by currency."""
    sums: defaultdict[str, Funds] = defaultdict(Funds)
    for action in counted(workshop):
        for _, amount, secured in action.funding:
            if amount:
                code = currency_of(workshop, action)
                sums[code] = sums[code].plus(amount, secured)
    return dict(sums)


def heard_in(view: View) -> frozenset[str]:
    """The sectors that gave an answer that counts."""
    found = view.indicators.values()
    return frozenset(s for figures in found for s, own in figures.by_sector.items() if own.n)


def completeness(figures: Figures) -> Completeness:
    """What is open: chosen gaps without an action, actions with a blank, sectors not heard."""
    workshop = figures.workshop
    actions = counted(workshop)
    planned = {action.gap for action in actions}
    heard = workshop.given.get("heard") or heard_in(figures.own)
    return Completeness(
        gaps_without_action=tuple(
            workshop.code(gap.id)
            for gap in figures.own.priorities.gaps
            if gap.chosen and gap.id not in planned
        ),
        actions_incomplete=tuple(
            workshop.code(action.id) for action in actions if missing(workshop, action)
        ),
        sectors_not_heard=tuple(s for s in figures.rules.expected if s not in heard),
    )
