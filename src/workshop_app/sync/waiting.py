"""How long to wait before the next try: as the server asks, else longer each time, by chance."""

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST, LONGEST = 1.0, 60.0
"""Seconds that the first and the last pauses take at most."""
LONGEST_ASKED = 300.0
"""Seconds that a server may ask for; whoever sends does not sit there for hours."""


class Patience:
    """So many tries in a row without getting on; each step forward gives all of them back."""

    def __init__(self, tries: int, chance: random.Random) -> None:
        self._tries, self._chance = tries, chance
        self._failed = 0
        self._farthest = 0

    def got_to(self, offset: int) -> None:
        """Hear how much is with the server; only what was never there before is progress."""
        if offset > self._farthest:
            self._farthest, self._failed = offset, 0

    def pause(self, asked: float | None) -> float | None:
        """Seconds before the next try; None where there have been enough."""
        self._failed += 1
        if self._failed >= self._tries:
            return None
        if asked is not None:
            return asked
        return self._chance.uniform(0, min(LONGEST, FIRST * 2 ** (self._failed - 1)))


def asked_pause(retry_after: str | None, date: str | None, now: datetime) -> float | None:
    """The seconds that a `Retry-After` asks for, by the server's own clock; None where none."""
    if retry_after is None:
        return None
    if retry_after.isascii() and retry_after.isdigit():
        return min(LONGEST_ASKED, float(retry_after[:9]))
    until, there = moment(retry_after), moment(date)
    if until is None:
        return None
    return min(LONGEST_ASKED, max(0.0, (until - (there or now)).total_seconds()))


def moment(header: str | None) -> datetime | None:
    """The moment that a header's date names; None where it names none."""
    try:
        read = parsedate_to_datetime(header or "")
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)
