"""Figures of 30,000 ratings, whole and after one edit, beside a loop over the same rows."""

from math import log2
from time import process_time

from big_session import INDICATOR_IDS
from measuring import Line, in_turns

from workshop_app.domain.edits import rate
from workshop_app.domain.figures import figures, refigure
from workshop_app.domain.stages.assess import Rating

EDITS = 40


def plain_loop(workshop):
    """The same figures of each indicator, as one would write them once with dicts."""
    sums = {}
    for ballot in workshop.ballots.values():
        for indicator, row in workshop.ratings[ballot.id].items():
            cell = sums.setdefault((ballot.sector, indicator), [0, 0, 0, 0, 0, [0] * 5])
            if row[2] is not None:
                cell[3] += row[2]
                cell[4] += 1
            if row[0] is not None and row[1] is not None:
                cell[0] += 1
                cell[1] += row[0]
                cell[2] += row[1]
                cell[5][row[0] - 1] += 1
    result = {}
    for indicator in INDICATOR_IDS:
        cells = [sums[s, indicator] for s in ("government", "industry", "ngo", "academia")]
        gaps = [(c[2] - c[1]) / c[0] for c in cells]
        shares = [sum(c[5][k] / c[0] for c in cells) / 4 for k in range(5)]
        mean = sum(p * (k + 1) for k, p in enumerate(shares))
        agreement = 1 + sum(p * log2(1 - abs(k + 1 - mean) / 4) for k, p in enumerate(shares) if p)
        importance = sum(c[3] / c[4] for c in cells) / 4
        gap = sum(gaps) / 4
        result[indicator] = (gap, agreement, 100 * max(gap, 0) / 4 * importance / 5)
    return result, sorted(result, key=lambda i: -result[i][2])


def lines(document):
    """The bench's lines."""
    workshop = document.workshop
    whole, loop = in_turns(lambda: figures(workshop), lambda: plain_loop(workshop), times=9)
    after = sorted(_after_edits(document))[EDITS // 2]
    return [
        Line("figures and ranking, 500 x 60", whole, bare=loop, bound=3, note="plain-dict loop"),
        Line("figures after one edit", after, bound=5),
        Line("figures after one edit, of the whole", after, bare=whole, bound=0.02, note="whole"),
    ]


def _after_edits(document):
    """Milliseconds to bring the figures up to date after each of some edits."""
    before = document.figures
    for workshop in list(_edited(document)):
        begun = process_time()
        before = refigure(before, workshop)
        yield (process_time() - begun) * 1000


def _edited(document):
    """The session after each of some edits."""
    ballots = list(document.workshop.ballots)
    for number in range(EDITS):
        ballot = ballots[number * 7 % len(ballots)]
        document.apply(rate(ballot, INDICATOR_IDS[number % 60], Rating(number % 5 + 1, 5, 3)))
        yield document.workshop
