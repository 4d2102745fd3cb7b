"""Results: the figures and the plan as the JSON that scripts and IFE rely on (docs/results.md)."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from workshop_app.domain.fields import columns, logged
from workshop_app.domain.figures import Figures, View
from workshop_app.domain.given import ballots_by_sector
from workshop_app.domain.playbook import in_language
from workshop_app.domain.priorities import RankedGap
from workshop_app.domain.progress import (
    after_term,
    completeness,
    currency_of,
    later,
    missing,
    reach,
    status_of,
)
from workshop_app.domain.readings import DimensionFigures, IndicatorFigures, SectorFigures
from workshop_app.domain.stages.plan import Action, Update
from workshop_app.domain.workshop import Workshop

FORMAT = "workshop-results/1"


def results(figures: Figures, *, revision: str, public: bool = False) -> dict[str, Any]:
    """All results of a session; `public` leaves out what the small-group rule hides, and names."""
    workshop = figures.workshop
    view = figures.public if public else figures.own
    return {
        "format": FORMAT,
        "session": _session(workshop, revision),
        "rules": _rules(figures),
        "sectors": [_sector(figures, sector) for sector in figures.rules.sectors],
        "dimensions": [_dimension(d) for d in view.dimensions.values()],
        "indicators": [_indicator(i) for i in view.indicators.values()],
        "gaps": [_gap(workshop, gap) for gap in view.priorities.gaps],
        "agreement": _agreement(workshop, view),
        "actions": [_action(workshop, a, public=public) for a in workshop.actions.values()],
        "reach": asdict(reach(workshop)),
        **_said(workshop, public=public),
        "completeness": {k: list(v) for k, v in asdict(completeness(figures)).items()},
    }


def _session(workshop: Workshop, revision: str) -> dict[str, Any]:
    playbook, facts = workshop.playbook, workshop.facts
    title = facts.get("title") or in_language(playbook.title, *workshop.languages)
    about = ("city", "institution", "region", "country", "date", "language", "pathway")
    return {
        "id": workshop.id,
        "title": title,
        **{key: logged(facts.get(key)) for key in about},
        "playbook": playbook.id,
        "playbook_version": playbook.version,
        "derived_from": playbook.derived_from,
        "revision": revision,
    }


def _rules(figures: Figures) -> dict[str, Any]:
    rules = figures.rules
    return {
        "points": rules.points,
        "choose": rules.choose,
        "small_group": rules.small_group,
        "weights": dict(rules.weights),
        "scale": list(rules.scale),
        "importance_max": rules.importance_max,
        "thresholds": asdict(rules.thresholds),
    }


def _sector(figures: Figures, sector: str) -> dict[str, Any]:
    workshop = figures.workshop
    given = workshop.given
    ballots = given["ballots"] if given else ballots_by_sector(workshop)
    return {
        "id": sector,
        "weight": figures.rules.weights[sector],
        "participants": workshop.attended.get(sector, 0),
        "ballots": ballots.get(sector, 0),
        "heads": workshop.facts.get(f"heads.{sector}"),
    }


def _in_sector(own: SectorFigures) -> dict[str, Any]:
    return {"n": own.n, "current": own.current, "desired": own.desired, "gap": own.gap}


def _dimension(figures: DimensionFigures) -> dict[str, Any]:
    return {
        "id": figures.id,
        "current": figures.current,
        "desired": figures.desired,
        "gap": figures.gap,
        "class": figures.level,
        "by_sector": {s: _in_sector(own) for s, own in figures.by_sector.items()},
    }


def _indicator(figures: IndicatorFigures) -> dict[str, Any]:
    return {
        "id": figures.id,
        "dimension": figures.dimension,
        "ballots": figures.ballots,
        "incomplete": figures.incomplete,
        "current": figures.current,
        "desired": figures.desired,
        "gap": figures.gap,
        "importance": figures.importance,
        "need": figures.need,
        "consensus": figures.consensus,
        "spread": figures.spread,
        "class": figures.level,
        "disputed": figures.disputed,
        "not_heard": list(figures.not_heard),
        "by_sector": {
            s: {
                **_in_sector(own),
                "importance": own.importance,
                "n_importance": own.n_importance,
                "levels": None if own.levels is None else list(own.levels),
            }
            for s, own in figures.by_sector.items()
        },
    }


def _gap(workshop: Workshop, ranked: RankedGap) -> dict[str, Any]:
    gap = workshop.gaps[ranked.id]
    return {
        "id": workshop.code(gap.id),
        "title": gap.title,
        "statement": gap.statement,
        "indicators": list(gap.indicators),
        "learner_groups": list(gap.learner_groups),
        "causes": gap.causes,
        "evidence": gap.evidence,
        "from_floor": gap.from_floor,
        "points": ranked.points,
        "share": ranked.share,
        "share_by_sector": dict(ranked.share_by_sector),
        "rank": ranked.rank,
        "need": ranked.need,
        "impact": ranked.impact,
        "feasibility": ranked.feasibility,
        "quadrant": ranked.quadrant,
        "chosen": ranked.chosen,
        "decision": ranked.decision,
    }


def _agreement(workshop: Workshop, view: View) -> dict[str, Any]:
    agreed = view.priorities
    return {
        "kendall_w": agreed.kendall_w,
        "chosen": [workshop.code(id) for id in agreed.chosen],
        "cut_tie": [workshop.code(id) for id in agreed.cut_tie],
        "close_call": agreed.close_call,
        "stable_without": dict(agreed.stable_without),
    }


def _action(workshop: Workshop, action: Action, *, public: bool) -> dict[str, Any]:
    return {
        "id": workshop.code(action.id),
        "gap": workshop.code(action.gap) or None,
        "title": action.title,
        "learner_groups": list(action.learner_groups),
        "lead": action.lead,
        "lead_person": None if public else action.lead_person,
        "partners": list(action.partners),
        "start": logged(action.start),
        "due": logged(action.due),
        "cost": action.cost,
        "currency": currency_of(workshop, action) or None,
        "funding": [
            {"kind": kind, "amount": amount, "secured": secured}
            for kind, amount, secured in action.funding
        ],
        "reach": {name: getattr(action, name) for name in ("workers", "employers", "learners")},
        "indicator": action.indicator,
        "baseline": action.baseline,
        "target": action.target,
        "verification": action.verification,
        "risks": action.risks,
        "first_step": action.first_step,
        "alignment": list(action.alignment),
        "status": status_of(workshop, action),
        "updates": [_update(workshop, u) for u in _updates(workshop, action)],
        "missing": list(missing(workshop, action)),
        "later": list(later(workshop, action)),
        "after_term": after_term(workshop, action),
    }


def _updates(workshop: Workshop, action: Action) -> Iterable[Update]:
    return (update for update in workshop.updates.values() if update.action == action.id)


def _update(workshop: Workshop, update: Update) -> dict[str, Any]:
    return _row(update, action=workshop.code(update.action))


def _said(workshop: Workshop, *, public: bool) -> dict[str, list[dict[str, Any]]]:
    """Motivations, commitments and notes, keyed by their table's columns."""
    return {
        "motivations": [
            _row(
                m,
                organisation=None if public else m.organisation,
                participant=None if public or not m.participant else workshop.code(m.participant),
            )
            for m in workshop.motivations.values()
        ],
        "commitments": [
            _row(
                c,
                signatory=None if public else c.signatory,
                action=workshop.code(c.action) if c.action else None,
            )
            for c in workshop.commitments.values()
        ],
        "notes": [
            _row(n, text=None if public and n.kind == "evaluation" else n.text)
            for n in workshop.notes.values()
        ],
    }


def _row(entity: Any, **instead: Any) -> dict[str, Any]:
    row = {name: logged(getattr(entity, name)) for name in columns(type(entity))}
    return {**row, **instead}
