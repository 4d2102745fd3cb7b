"""Votes: points, shares, order and what the machine chooses."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import groupby
from typing import Any
from unicodedata import normalize

from .ballots import Ballot, ballot_of
from .figures import balanced, exact, rounded
from .rules import Rules

Points = dict[str, dict[str, Fraction]]  # of each sector that placed any, on each gap
Shares = dict[str, Fraction | None]
Needs = Mapping[str, Fraction | None]
CLOSE = 0.02


def points_of(votes: list[dict[str, Any]], codes: list[str], rules: Rules) -> Points:
    """The points of ballots and counts together, for the sectors that placed any."""
    placed = {sector: dict.fromkeys(codes, Fraction(0)) for sector in rules.sectors}
    for row in votes:
        if row["sector"] in placed and row["gap"] in codes:
            placed[row["sector"]][row["gap"]] += exact(row.get("points")) or 0
    return {sector: on_gaps for sector, on_gaps in placed.items() if sum(on_gaps.values()) > 0}


def ballots_with_points(votes: list[dict[str, Any]], rules: Rules) -> set[Ballot]:
    """The ballots that placed a point on any gap."""
    return {
        ballot_of(row, of_votes=True)
        for row in votes
        if row["sector"] in rules.sectors and (exact(row.get("points")) or 0) > 0
    }


def sector_shares(points: Points) -> dict[str, dict[str, Fraction]]:
    """`v_sg`: what part of its points a sector placed on each gap."""
    return {
        sector: {gap: placed / sum(on_gaps.values()) for gap, placed in on_gaps.items()}
        for sector, on_gaps in points.items()
    }


def shares_of(points: Points, codes: list[str], rules: Rules) -> Shares:
    """The balanced share of each gap; null where nobody placed a point."""
    of_sector = sector_shares(points)
    return {
        gap: balanced({s: v[gap] for s, v in of_sector.items()}, rules.weights) for gap in codes
    }


def ranks_of(shares: Shares) -> dict[str, int | None]:
    """1, 2, 2, 4: one more than the number of gaps with a larger share."""
    return {
        gap: None
        if share is None
        else 1
        + sum(rounded(other) > rounded(share) for other in shares.values() if other is not None)
        for gap, share in shares.items()
    }


def standing(gap: str, shares: Shares, needs: Needs) -> tuple[float, float]:
    """Share and need, what a tie is made of; a missing one is 0 here, and only here."""
    return rounded(shares[gap] or 0), rounded(needs[gap] or 0)


def listed_order(titles: Mapping[str, str | None], shares: Shares, needs: Needs) -> list[str]:
    """Largest share first, then largest need, then title, then code."""

    def place(gap: str) -> tuple[float, float, str, str]:
        share, need = standing(gap, shares, needs)
        return -share, -need, normalize("NFC", titles[gap] or "").casefold(), gap

    return sorted(titles, key=place)


def with_points(order: list[str], points: Points) -> list[str]:
    """Those gaps of the listed order on which anybody placed a point."""
    return [gap for gap in order if any(on_gaps[gap] > 0 for on_gaps in points.values())]


def machine_choice(
    running: list[str], shares: Shares, needs: Needs, choose: int
) -> tuple[list[str], list[str]]:
    """Out of the gaps with points: those chosen by machine, those that tie across the cut."""
    if len(running) <= choose:
        return running, []
    inside, outside = (standing(gap, shares, needs) for gap in running[choose - 1 : choose + 1])
    tied = [gap for gap in running if inside == outside == standing(gap, shares, needs)]
    return [gap for gap in running[:choose] if gap not in tied], tied


def close_call(running: list[str], chosen: list[str], shares: Shares) -> bool | None:
    """Almost a tie between the last chosen and the first not chosen."""
    # Reading: where a tie crosses the cut, the first of the tied gaps is the first not chosen.
    others = [gap for gap in running if gap not in chosen]
    if not chosen or not others:
        return None
    return rounded(shares[chosen[-1]] - shares[others[0]]) <= rounded(CLOSE)


def stable_without(
    sector: str, points: Points, titles: Mapping[str, str | None], needs: Needs, rules: Rules
) -> bool | None:
    """Whether the machine's choice is the same without that sector's points."""
    others = {s: on_gaps for s, on_gaps in points.items() if s != sector}
    if not others:
        return None
    # Reading: the gaps with points are then those on which another sector placed some.
    return _chosen(others, titles, needs, rules) == _chosen(points, titles, needs, rules)


def _chosen(
    points: Points, titles: Mapping[str, str | None], needs: Needs, rules: Rules
) -> set[str]:
    shares = shares_of(points, list(titles), rules)
    running = with_points(listed_order(titles, shares, needs), points)
    return set(machine_choice(running, shares, needs, rules.choose)[0])


def kendall_w(raters: Iterable[Iterable[Fraction]]) -> Fraction | None:
    """The concordance of the raters' values for the same candidates, corrected for ties."""
    tables = [[rounded(value) for value in rater] for rater in raters]
    m = len(tables)
    n = len(tables[0]) if tables else 0
    if m < 2 or n < 2:
        return None
    ranks = [[_average_rank(value, table) for value in table] for table in tables]
    sums = [sum(rank[g] for rank in ranks) for g in range(n)]
    deviation = sum((total - Fraction(m * (n + 1), 2)) ** 2 for total in sums)
    below = m**2 * (n**3 - n) - m * sum(_tie_correction(table) for table in tables)
    return 12 * deviation / below if below else None


def _average_rank(value: float, table: list[float]) -> Fraction:
    larger = sum(other > value for other in table)
    return larger + Fraction(1 + table.count(value), 2)


def _tie_correction(table: list[float]) -> int:
    sizes = [len(list(group)) for _, group in groupby(sorted(table))]
    return sum(t**3 - t for t in sizes)
