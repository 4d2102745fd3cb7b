"""The session's gaps in listed order, and the agreement on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from .ballots import ballot_of
from .figures import balanced, exact, mean, plain, rounded
from .indicators import Indicator
from .rules import Rules
from .small_groups import hidden_sectors, hides_balanced
from .votes import (
    Points,
    Shares,
    ballots_with_points,
    close_call,
    kendall_w,
    listed_order,
    machine_choice,
    points_of,
    ranks_of,
    sector_shares,
    shares_of,
    stable_without,
    with_points,
)

QUADRANT_LINE = 3


def present(cell: Any) -> list[Any]:
    """The values of a cell that holds several, in the order given, without blanks."""
    return [value for value in cell or [] if value not in (None, "")]


@dataclass(frozen=True)
class Priorities:
    """Votes on the gaps; under the small-group rule where `public`."""

    gaps: dict[str, dict[str, Any]]  # rows of the table by code
    votes: list[dict[str, Any]]
    indicators: dict[str, Indicator]
    rules: Rules
    public: bool

    @cached_property
    def points(self) -> Points:
        return points_of(self.votes, list(self.gaps), self.rules)

    @cached_property
    def shares(self) -> Shares:
        return shares_of(self.points, list(self.gaps), self.rules)

    @cached_property
    def needs(self) -> dict[str, Fraction | None]:
        """Whether or not they may be shown: the listed order rests on them."""
        found = {
            gap: [i.need for i in self.indicators_of(gap) if i.need is not None]
            for gap in self.gaps
        }
        return {gap: max(needs, default=None) for gap, needs in found.items()}

    @cached_property
    def titles(self) -> dict[str, str | None]:
        return {gap: row.get("title") for gap, row in self.gaps.items()}

    @cached_property
    def order(self) -> list[str]:
        return listed_order(self.titles, self.shares, self.needs)

    @cached_property
    def running(self) -> list[str]:
        return with_points(self.order, self.points)

    @cached_property
    def choice(self) -> tuple[list[str], list[str]]:
        return machine_choice(self.running, self.shares, self.needs, self.rules.choose)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Sectors whose points are hidden: the same for all gaps."""
        ballots = ballots_with_points(self.votes, self.rules)
        return hidden_sectors(ballots, self.rules, public=self.public)

    @property
    def share_hidden(self) -> bool:
        return hides_balanced(self.hidden, self.points, self.rules.weights)

    def indicators_of(self, gap: str) -> list[Indicator]:
        codes = present(self.gaps[gap].get("indicators"))
        return [self.indicators[code] for code in codes if code in self.indicators]

    def opinion(self, gap: str, name: str) -> Fraction | None:
        """The balanced impact or feasibility, null where it is hidden."""
        rows = [
            row
            for row in self.votes
            if row["gap"] == gap
            and row["sector"] in self.rules.sectors
            and row.get(name) is not None
        ]
        hidden = hidden_sectors(
            (ballot_of(row, of_votes=True) for row in rows), self.rules, public=self.public
        )
        given = {s: [exact(r[name]) for r in rows if r["sector"] == s] for s in self.rules.sectors}
        means = {s: mean(values) for s, values in given.items() if values}
        return (
            None
            if hides_balanced(hidden, means, self.rules.weights)
            else balanced(means, self.rules.weights)
        )


def quadrant(impact: Fraction | None, feasibility: Fraction | None) -> str | None:
    """Where a gap stands between impact and feasibility."""
    if impact is None or feasibility is None:
        return None
    strong, easy = rounded(impact) >= QUADRANT_LINE, rounded(feasibility) >= QUADRANT_LINE
    if strong:
        return "quick_win" if easy else "major_project"
    return "fill_in" if easy else "set_aside"


def agreement_and_gaps(
    tables: Mapping[str, list[dict[str, Any]]],
    rules: Rules,
    indicators: Iterable[Indicator],
    *,
    public: bool,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The machine's agreement, and the gaps in listed order with the decisions applied."""
    priorities = Priorities(
        gaps={row["gap"]: row for row in tables.get("gaps", [])},
        votes=tables.get("votes", []),
        indicators={indicator.id: indicator for indicator in indicators},
        rules=rules,
        public=public,
    )
    decisions = {row["gap"]: row for row in tables.get("decisions", [])}
    return _agreement(priorities), [
        _gap(g, priorities, decisions.get(g, {})) for g in priorities.order
    ]


def _agreement(p: Priorities) -> dict[str, Any]:
    chosen, tied = p.choice
    concordance = kendall_w(list(v.values()) for v in sector_shares(p.points).values())
    return {
        "kendall_w": None if p.hidden else plain(concordance),
        "chosen": chosen,
        "cut_tie": tied,
        "close_call": None if p.hidden else close_call(p.running, chosen, p.shares),
        # Reading: where it is hidden the sectors stay, each with null.
        "stable_without": {
            sector: None
            if p.hidden
            else stable_without(sector, p.points, p.titles, p.needs, p.rules)
            for sector in p.rules.sectors
        },
    }


def _gap(code: str, p: Priorities, decision: dict[str, Any]) -> dict[str, Any]:
    row = p.gaps[code]
    overruled = decision.get("chosen")
    return {
        "id": code,
        "title": row.get("title"),
        "statement": row.get("statement"),
        "indicators": present(row.get("indicators")),
        "learner_groups": present(row.get("learner_groups")),
        "causes": row.get("causes"),
        "evidence": row.get("evidence"),
        "from_floor": row.get(
            "from_floor"
        ),  # Reading: a blank is not known, so null and not false.
        **_vote_figures(code, p),
        "chosen": code in p.choice[0] if overruled is None else overruled,
        "decision": decision.get("reason"),
    }


def _vote_figures(code: str, p: Priorities) -> dict[str, Any]:
    impact, feasibility = p.opinion(code, "impact"), p.opinion(code, "feasibility")
    need_hidden = any(indicator.need_hidden for indicator in p.indicators_of(code))
    total = sum(
        on_gaps[code] for on_gaps in p.points.values()
    )  # 0 where nobody voted: a sum of nothing
    return {
        "points": None if p.hidden else plain(total),
        "share": None if p.share_hidden else plain(p.shares[code]),
        "share_by_sector": {
            sector: None if p.hidden else plain(on_gaps[code])
            for sector, on_gaps in sector_shares(p.points).items()
        },
        "rank": None if p.share_hidden else ranks_of(p.shares)[code],
        "need": None if need_hidden else plain(p.needs[code]),
        "impact": plain(impact),
        "feasibility": plain(feasibility),
        "quadrant": quadrant(impact, feasibility),
    }
