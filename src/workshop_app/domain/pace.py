"""Pace: how long what is left will take, as fast as the answers came so far."""

from collections.abc import Sequence
from itertools import pairwise

BREAK = 600.0
"""Seconds; whoever answers nothing for longer has left the keys, and that is no pace."""

RECENT, ENOUGH = 40, 5


def seconds_left(times: Sequence[float], left: int) -> float | None:
    """The seconds that `left` more answers will take; None where too few were given to tell.

    times: when answers were given, in seconds of any clock, in their order; the last 40 count.
    """
    steps = [b - a for a, b in pairwise(times[-RECENT - 1 :]) if 0 <= b - a <= BREAK]
    if left == 0:
        return 0.0
    if len(steps) < ENOUGH:
        return None
    return left * sum(steps) / len(steps)
