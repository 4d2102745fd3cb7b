"""Priorities: how votes become an order and a choice, and what would change it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from workshop_app.domain.readings import IndicatorFigures
from workshop_app.domain.small_groups import Voices, balanced, conceals, exactly, hidden_sectors
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.prepare import Rules
from workshop_app.domain.stages.prioritise import Decision, Marks, VoteTally
from workshop_app.domain.tallies import Cell, Tallies

CLOSE = 0.02
MIDDLE = 3


@dataclass(frozen=True, slots=True)
class RankedGap:
    """A gap's votes and place; what is hidden or not known is None.

    share: 0..1; need: 0..100; impact, feasibility: 1..5; chosen: after the group's decisions.
    """

    id: str
    points: int | None
    share: float | None
    share_by_sector: Mapping[str, float | None]
    rank: int | None
    need: float | None
    impact: float | None
    feasibility: float | None
    quadrant: str | None
    chosen: bool
    decision: str | None


@dataclass(frozen=True, slots=True)
class Priorities:
    """The gaps in listed order, and how the room came to them (`agreement`: the machine's)."""

    gaps: tuple[RankedGap, ...]
    kendall_w: float | None
    chosen: tuple[str, ...]
    cut_tie: tuple[str, ...]
    close_call: bool | None
    stable_without: Mapping[str, bool | None]
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Candidate:
    gap: Gap
    code: str
    need: float | None
    points: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Choice:
    chosen: tuple[str, ...]
    tied: tuple[str, ...]
    close_call: bool | None


def priorities(
    gaps: Mapping[str, Gap],
    codes: Mapping[str, str],
    decisions: Mapping[str, Decision],
    tallies: Tallies,
    indicators: Mapping[str, IndicatorFigures],
    rules: Rules,
    public_indicators: Mapping[str, IndicatorFigures] | None = None,
) -> Priorities:
    """Rank the gaps; with `public_indicators` what shows one person's answer is left out.

    Order, choice and ties are always reckoned with everything; only figures are hidden.
    """
    candidates = [
        _Candidate(gap, codes[gap.id], gap_need(gap, indicators), _points(gap, tallies, rules))
        for gap in gaps.values()
    ]
    shares = _sector_shares(candidates, rules.sectors)
    totals = _totals(candidates, shares, rules)
    listed = sorted(candidates, key=lambda c: _order(c, totals))
    choice = _choose(listed, totals, rules.choose)
    public = public_indicators is not None
    hidden = _hidden(tallies.voters, rules, public=public)
    view = _View(rules, tallies.votes, shares, totals, hidden, public=public)
    ranks = _ranks(listed, totals)
    shown_needs = indicators if public_indicators is None else public_indicators
    return Priorities(
        gaps=tuple(
            _ranked(c, choice, decisions.get(c.gap.id), ranks, shown_needs, view) for c in listed
        ),
        kendall_w=None if hidden else concordance([list(s.values()) for s in shares.values()]),
        chosen=choice.chosen,
        cut_tie=choice.tied,
        close_call=None if hidden else choice.close_call,
        stable_without={
            s: None if hidden else _stable_without(s, candidates, shares, choice, rules)
            for s in rules.sectors
        },
        hidden=hidden,
    )


@dataclass(frozen=True, slots=True)
class _View:
    """What the votes of a gap are shown with."""

    rules: Rules
    votes: Mapping[Cell, VoteTally]
    shares: Mapping[str, Mapping[str, float]]
    totals: Mapping[str, float]
    hidden: frozenset[str]
    public: bool

    @property
    def concealed(self) -> bool:
        """Whether even the balanced shares would give a hidden sector away."""
        return conceals(self.hidden, self.shares, self.rules.weights)


def _ranked(
    candidate: _Candidate,
    choice: _Choice,
    decision: Decision | None,
    ranks: Mapping[str, int],
    indicators: Mapping[str, IndicatorFigures],
    view: _View,
) -> RankedGap:
    id = candidate.gap.id
    impact, feasibility = (_marked(id, what, view) for what in ("impact", "feasibility"))
    overruled = decision is not None and decision.chosen is not None
    return RankedGap(
        id=id,
        points=None if view.hidden else sum(candidate.points.values()),
        share=None if view.concealed else view.totals.get(id),
        share_by_sector={s: None if view.hidden else p[id] for s, p in view.shares.items()},
        rank=None if view.concealed else ranks.get(id),
        need=gap_need(candidate.gap, indicators),
        impact=impact,
        feasibility=feasibility,
        quadrant=quadrant(impact, feasibility),
        chosen=bool(decision.chosen) if decision and overruled else id in choice.chosen,
        decision=decision.reason if decision else None,
    )


def gap_need(gap: Gap, indicators: Mapping[str, IndicatorFigures]) -> float | None:
    """The largest need of a gap's indicators; None where none has one, or one is hidden."""
    inside = [indicators[id] for id in gap.indicators if id in indicators]
    if any(figures.need_hidden for figures in inside):
        return None
    return max((figures.need for figures in inside if figures.need is not None), default=None)


def _points(gap: Gap, tallies: Tallies, rules: Rules) -> dict[str, int]:
    cells = {s: tallies.votes.get((s, gap.id)) for s in rules.sectors}
    return {s: cell.points if cell else 0 for s, cell in cells.items()}


def _sector_shares(
    candidates: Sequence[_Candidate], sectors: Iterable[str]
) -> dict[str, dict[str, float]]:
    """Each sector's share of its own points on each gap, for the sectors that placed any."""
    sums = {s: sum(c.points[s] for c in candidates) for s in sectors}
    return {
        s: {c.gap.id: c.points[s] / total for c in candidates} for s, total in sums.items() if total
    }


def _totals(
    candidates: Sequence[_Candidate], shares: Mapping[str, Mapping[str, float]], rules: Rules
) -> dict[str, float]:
    """The balanced share of each gap; empty where nobody placed a point."""
    balanced_shares = {
        c.gap.id: balanced({s: part[c.gap.id] for s, part in shares.items()}, rules.weights)
        for c in candidates
    }
    return {id: share for id, share in balanced_shares.items() if share is not None}


def _order(candidate: _Candidate, totals: Mapping[str, float]) -> tuple[float, float, str, str]:
    title = normalize("NFC", candidate.gap.title).casefold()
    share = exactly(totals.get(candidate.gap.id, 0))
    return -share, -exactly(candidate.need or 0), title, candidate.code


def _ranks(listed: Sequence[_Candidate], totals: Mapping[str, float]) -> dict[str, int]:
    """1, 2, 2, 4: equal shares have the same rank; empty without votes."""
    ranks: dict[str, int] = {}
    last: float | None = None
    for place, candidate in enumerate(listed, start=1):
        if candidate.gap.id not in totals:
            return {}
        share = exactly(totals[candidate.gap.id])
        before = listed[place - 2].gap.id
        ranks[candidate.gap.id] = ranks[before] if share == last else place
        last = share
    return ranks


def _choose(listed: Sequence[_Candidate], totals: Mapping[str, float], choose: int) -> _Choice:
    """The first `choose` gaps with points; those that tie across the cut are the group's."""
    voted = [c for c in listed if totals and sum(c.points.values())]
    first, rest = voted[:choose], voted[choose:]
    tied: list[_Candidate] = []
    if first and rest and _worth(first[-1], totals) == _worth(rest[0], totals):
        tied = [c for c in voted if _worth(c, totals) == _worth(rest[0], totals)]
    lost = {c.gap.id for c in tied}
    chosen = [c for c in first if c.gap.id not in lost]
    following = [*(c for c in first if c.gap.id in lost), *rest]
    close = None
    if chosen and following:
        apart = totals[chosen[-1].gap.id] - totals[following[0].gap.id]
        close = exactly(apart) <= exactly(CLOSE)
    return _Choice(tuple(c.gap.id for c in chosen), tuple(c.gap.id for c in tied), close)


def _worth(candidate: _Candidate, totals: Mapping[str, float]) -> tuple[float, float]:
    return exactly(totals[candidate.gap.id]), exactly(candidate.need or 0)


def _stable_without(
    sector: str,
    candidates: Sequence[_Candidate],
    shares: Mapping[str, Mapping[str, float]],
    choice: _Choice,
    rules: Rules,
) -> bool | None:
    """Whether the machine would choose the same gaps without a sector."""
    others = {s: part for s, part in shares.items() if s != sector}
    if not others:
        return None
    if sector not in shares:
        return True
    left = [
        _Candidate(c.gap, c.code, c.need, {s: p for s, p in c.points.items() if s != sector})
        for c in candidates
    ]
    totals = _totals(left, others, rules)
    listed = sorted(left, key=lambda c: _order(c, totals))
    return set(_choose(listed, totals, rules.choose).chosen) == set(choice.chosen)


def _hidden(voters: Mapping[str, Voices], rules: Rules, *, public: bool) -> frozenset[str]:
    if not public:
        return frozenset()
    return hidden_sectors(voters, small_group=rules.small_group, order=rules.sectors)


def _marked(gap: str, what: str, view: _View) -> float | None:
    """A gap's impact or feasibility: the balanced mean of its sectors' means."""
    cells = {s: view.votes.get((s, gap), VoteTally()) for s in view.rules.sectors}
    marks: dict[str, Marks] = {s: getattr(cell, what) for s, cell in cells.items()}
    given = {s: m for s, m in marks.items() if m.persons + m.others}
    voices = {s: Voices(m.persons, m.others) for s, m in given.items()}
    if conceals(_hidden(voices, view.rules, public=view.public), given, view.rules.weights):
        return None
    means = {s: m.total / (m.persons + m.others) for s, m in given.items()}
    return balanced(means, view.rules.weights)


def quadrant(impact: float | None, feasibility: float | None) -> str | None:
    """quick_win, major_project, fill_in or set_aside, cut at 3; None when either is missing."""
    if impact is None or feasibility is None:
        return None
    high, easy = exactly(impact) >= MIDDLE, exactly(feasibility) >= MIDDLE
    if high:
        return "quick_win" if easy else "major_project"
    return "fill_in" if easy else "set_aside"


def concordance(shares: Sequence[Sequence[float]]) -> float | None:
    """Kendall's W of several raters' values, larger is better, corrected for ties; 0..1.

    None with fewer than two raters or two things, or where all tie (Siegel & Castellan 1988).
    """
    m, n = len(shares), len(shares[0]) if shares else 0
    if m < 2 or n < 2:
        return None
    ranked = [average_ranks([exactly(v) for v in values]) for values in shares]
    sums = [sum(ranks) for ranks in zip(*ranked, strict=True)]
    ties = sum(t**3 - t for ranks in ranked for t in map(ranks.count, set(ranks)))
    below = m * m * (n**3 - n) - m * ties
    if below == 0:
        return None
    apart: float = sum((r - m * (n + 1) / 2) ** 2 for r in sums)
    return 12 * apart / below


def average_ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1 for the largest; equal values share the mean of their places."""
    descending = sorted(values, reverse=True)
    first = {value: descending.index(value) for value in set(values)}
    return [first[v] + (values.count(v) + 1) / 2 for v in values]
