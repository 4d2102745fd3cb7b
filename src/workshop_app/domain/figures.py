"""Figures: everything reckoned from a workshop, whole or from the figures before an edit."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from workshop_app.domain.given import fitted, read_given
from workshop_app.domain.priorities import Priorities, gap_need, priorities
from workshop_app.domain.readings import (
    DimensionFigures,
    IndicatorFigures,
    dimension_figures,
    indicator_figures,
)
from workshop_app.domain.stages.assess import RatingTally
from workshop_app.domain.stages.prepare import Rules
from workshop_app.domain.tallies import Tallies, retally, tally
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: all of it, or what the room and the world may see."""

    indicators: Mapping[str, IndicatorFigures]
    dimensions: Mapping[str, DimensionFigures]
    priorities: Priorities


@dataclass(frozen=True, slots=True)
class Figures:
    """A workshop with its tallies and figures; `own` has everything and is the host's."""

    workshop: Workshop
    tallies: Tallies
    rules: Rules
    own: View

    @property
    def public(self) -> View:
        """The figures under the small-group rule, for every eye but the host's."""
        if self.workshop.given:
            return self.own
        cells = _by_indicator(self.tallies)
        indicators = {
            i.id: indicator_figures(i, cells.get(i.id, {}), self.rules, public=True)
            for i in self.workshop.playbook.indicators
        }
        return View(
            indicators,
            _dimensions(self.workshop, indicators, self.rules),
            _priorities(self.workshop, self.tallies, self.own.indicators, self.rules, indicators),
        )


def figures(workshop: Workshop) -> Figures:
    """Reckon everything from the ballots, or from what is given in their place."""
    if workshop.given:
        return _from_given(workshop)
    return _reckoned(workshop, tally(workshop), workshop.rules)


def _reckoned(workshop: Workshop, tallies: Tallies, rules: Rules) -> Figures:
    cells = _by_indicator(tallies)
    indicators = {
        i.id: indicator_figures(i, cells.get(i.id, {}), rules) for i in workshop.playbook.indicators
    }
    return Figures(workshop, tallies, rules, _view(workshop, tallies, indicators, rules))


def _from_given(workshop: Workshop) -> Figures:
    given, rules = read_given(workshop.given), workshop.rules
    cells = _by_indicator(given.tallies)
    indicators = {
        i.id: given.indicators.get(i.id) or indicator_figures(i, cells.get(i.id, {}), rules)
        for i in workshop.playbook.indicators
    }
    view = _view(workshop, given.tallies, indicators, rules)
    if given.priorities is not None:
        view = replace(view, priorities=fitted(given.priorities, workshop))
    return Figures(workshop, given.tallies, rules, view)


def refigure(before: Figures, workshop: Workshop) -> Figures:
    """The figures of a workshop from those before an edit: only what the edit touches is new."""
    if workshop.playbook is not before.workshop.playbook or workshop.given:
        return figures(workshop)
    rules = _rules(before, workshop)
    tallies = retally(before.tallies, before.workshop, workshop)
    if rules != before.rules:
        return _reckoned(workshop, tallies, rules)
    touched = _touched(before.tallies.ratings, tallies.ratings)
    indicators = before.own.indicators
    if touched:
        cells = _by_indicator(tallies, touched)
        indicators = {
            i.id: indicator_figures(i, cells.get(i.id, {}), rules)
            if i.id in touched
            else indicators[i.id]
            for i in workshop.playbook.indicators
        }
    return Figures(
        workshop, tallies, rules, _review(before, workshop, tallies, indicators, touched)
    )


def republish(before: Figures, public: View, now: Figures) -> View:
    """The public view after an edit, from the one before it: only what was touched is new."""
    if now.rules != before.rules or now.workshop.playbook is not before.workshop.playbook:
        return now.public
    if now.workshop.given:
        return now.own
    old, own = before.own, now.own
    touched = {id for id, found in own.indicators.items() if found is not old.indicators[id]}
    cells = _by_indicator(now.tallies, frozenset(touched))
    indicators = {
        i.id: indicator_figures(i, cells.get(i.id, {}), now.rules, public=True)
        if i.id in touched
        else public.indicators[i.id]
        for i in now.workshop.playbook.indicators
    }
    dimensions = {
        d.id: dimension_figures(d, indicators, now.rules)
        if any(i.id in touched for i in d.indicators)
        else public.dimensions[d.id]
        for d in now.workshop.playbook.dimensions
    }
    same = own.priorities is old.priorities and all(
        gap_need(gap, indicators) == gap_need(gap, public.indicators)
        for gap in now.workshop.gaps.values()
    )
    ranked = (
        public.priorities
        if same
        else _priorities(now.workshop, now.tallies, own.indicators, now.rules, indicators)
    )
    return View(indicators, dimensions, ranked)


def _rules(before: Figures, workshop: Workshop) -> Rules:
    """The rules in force; those before where nothing they rest on was touched."""
    old = before.workshop
    if workshop.facts is old.facts and workshop.participants is old.participants:
        return before.rules
    return workshop.rules


def _view(
    workshop: Workshop,
    tallies: Tallies,
    indicators: Mapping[str, IndicatorFigures],
    rules: Rules,
) -> View:
    return View(
        indicators,
        _dimensions(workshop, indicators, rules),
        _priorities(workshop, tallies, indicators, rules),
    )


def _review(
    before: Figures,
    workshop: Workshop,
    tallies: Tallies,
    indicators: Mapping[str, IndicatorFigures],
    touched: frozenset[str],
) -> View:
    old = before.own
    dimensions = {
        d.id: dimension_figures(d, indicators, before.rules)
        if any(i.id in touched for i in d.indicators)
        else old.dimensions[d.id]
        for d in workshop.playbook.dimensions
    }
    same = (
        tallies.votes is before.tallies.votes
        and workshop.gaps is before.workshop.gaps
        and workshop.decisions is before.workshop.decisions
        and workshop.clashes == before.workshop.clashes
        and all(
            gap_need(workshop.gaps[ranked.id], indicators) == ranked.need
            for ranked in old.priorities.gaps
        )
    )
    ranked = old.priorities if same else _priorities(workshop, tallies, indicators, before.rules)
    return View(indicators, dimensions, ranked)


def _touched(
    before: Mapping[tuple[str, str], RatingTally], after: Mapping[tuple[str, str], RatingTally]
) -> frozenset[str]:
    if before is after:
        return frozenset()
    changed = [cell for cell, tally in after.items() if before.get(cell) is not tally]
    gone = before.keys() - after.keys()
    return frozenset(indicator for _, indicator in (*changed, *gone))


def _by_indicator(
    tallies: Tallies, only: frozenset[str] | None = None
) -> Mapping[str, Mapping[str, RatingTally]]:
    cells: defaultdict[str, dict[str, RatingTally]] = defaultdict(dict)
    for (sector, indicator), cell in tallies.ratings.items():
        if only is None or indicator in only:
            cells[indicator][sector] = cell
    return cells


def _dimensions(
    workshop: Workshop, indicators: Mapping[str, IndicatorFigures], rules: Rules
) -> Mapping[str, DimensionFigures]:
    return {d.id: dimension_figures(d, indicators, rules) for d in workshop.playbook.dimensions}


def _priorities(
    workshop: Workshop,
    tallies: Tallies,
    indicators: Mapping[str, IndicatorFigures],
    rules: Rules,
    public: Mapping[str, IndicatorFigures] | None = None,
) -> Priorities:
    codes = {id: workshop.clashes.get(id, gap.code) for id, gap in workshop.gaps.items()}
    return priorities(workshop.gaps, codes, workshop.decisions, tallies, indicators, rules, public)
