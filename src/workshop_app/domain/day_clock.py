"""The day's clock: which item of the agenda runs, since when, and what was used before.

It is a value that travels as one line of text, so that a power cut leaves it where it was. Times
are wall times with a zone: what the clock on the wall says counts for the day, but no clock that
is set back makes used time less.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

UNHEARD = timedelta(minutes=5)
"""A gap between two looks at the clock that is longer is told."""

AWAY = timedelta(minutes=15)
"""A session that was closed for longer finds its clock paused."""

GONE = timedelta(hours=4)
"""Nobody works on for so long beside a machine that sleeps."""

_TIMES = ("since", "paused", "seen", "begun", "ends")
_LONGEST = 7
_NONE: Mapping[str, int] = MappingProxyType({})


class Noticed(NamedTuple):
    """Something that happened to the time: `slept`, `closed` or `set-back`, and for how long.

    seconds: how long; counted: whether they count as used by the item that ran.
    """

    what: str
    seconds: int
    counted: bool


@dataclass(frozen=True, slots=True)
class DayClock:
    """Where the day's clock stands.

    item: key of the agenda's item that was started last, "" before the day is begun; since: when
    it began to run, None while the clock is paused; paused: since when it is; seen: when the
    clock was last looked at; begun: when the day was; ends: when it was to end, as planned then;
    timed: whether it runs by the hours of the plan, as a rehearsal does not; used: seconds used
    before, by key.
    """

    item: str = ""
    since: datetime | None = None
    paused: datetime | None = None
    seen: datetime | None = None
    begun: datetime | None = None
    ends: datetime | None = None
    timed: bool = False
    used: Mapping[str, int] = field(default_factory=lambda: _NONE)

    @property
    def running(self) -> bool:
        """Whether time is being used now."""
        return self.since is not None

    def used_by(self, item: str, now: datetime) -> int:
        """The seconds that an item has used, never negative and never less than before."""
        used = self.used.get(item, 0)
        if item != self.item or self.since is None:
            return used
        return used + max(_seconds(now - self.since), 0)

    # -- What a person does -----------------------------------------------------------------------

    def begin(self, item: str, now: datetime, *, ends: datetime, timed: bool) -> "DayClock":
        """Begin a day with an item; what was used on an earlier day is no more."""
        now = _whole(now)
        return DayClock(item, now, None, now, now, _whole(ends), timed)

    def turn_to(self, item: str, now: datetime) -> "DayClock":
        """Let another item run, or the same again."""
        now = _whole(now)
        return replace(self.pause(now), item=item, since=now, paused=None)

    def pause(self, now: datetime) -> "DayClock":
        """Stop the clock; what was used so far is kept."""
        now = _whole(now)
        if self.since is None:
            return replace(self, seen=now)
        used = {**self.used, self.item: self.used_by(self.item, now)}
        return replace(self, since=None, paused=now, seen=now, used=used)

    def go_on(self, now: datetime) -> "DayClock":
        """Let the item that was paused run again."""
        return self if self.running or not self.item else self.turn_to(self.item, now)

    def recount(self, noticed: Noticed, now: datetime) -> "DayClock":
        """Count a time that was not, and go on; or do not count one that was."""
        paused = self.pause(now)
        seconds = -noticed.seconds if noticed.counted else noticed.seconds
        used = max(paused.used.get(self.item, 0) + seconds, 0)
        counted = replace(paused, used={**paused.used, self.item: used})
        return counted.go_on(now) if self.running or not noticed.counted else counted

    # -- What happens to the time -----------------------------------------------------------------

    def look(self, now: datetime) -> tuple["DayClock", Noticed | None]:
        """The clock as it is seen now, and what happened since it was last seen."""
        now = _whole(now)
        if self.since is None or self.seen is None:
            return replace(self, seen=now if self.item else None), None
        gap = now - self.seen
        if gap < timedelta(0):
            kept = replace(self.pause(self.seen).go_on(now), seen=now)
            said = Noticed("set-back", _seconds(-gap), counted=True)
            return kept, said if -gap > UNHEARD else None
        if gap > GONE:
            return self._stopped(now), Noticed("slept", _seconds(gap), counted=False)
        said = Noticed("slept", _seconds(gap), counted=True)
        return replace(self, seen=now), said if gap > UNHEARD else None

    def reopened(self, now: datetime) -> tuple["DayClock", Noticed | None]:
        """The clock after the session was closed, or the power cut; blank on another day."""
        now = _whole(now)
        if self.seen is None:
            return DayClock(), None
        away = now - self.seen
        if self.is_of_another_day(now):
            return DayClock(), None
        if not self.running or away <= AWAY:
            clock, noticed = self.look(now)
            return clock, noticed if away < timedelta(0) else None
        return self._stopped(now), Noticed("closed", _seconds(away), counted=False)

    def is_of_another_day(self, now: datetime) -> bool:
        """Whether it was last seen on another day, and not just before midnight."""
        if self.seen is None:
            return False
        return abs(now - self.seen) > GONE and self.seen.astimezone(now.tzinfo).date() != now.date()

    def _stopped(self, now: datetime) -> "DayClock":
        """Paused at the moment when it was last seen."""
        assert self.seen is not None  # noqa: S101
        return replace(self.pause(self.seen), seen=now)

    # -- As a line of text ------------------------------------------------------------------------

    def to_text(self) -> str:
        """This clock as words parted by blanks; "" before the day is begun."""
        if not self.item:
            return ""
        times = [(name, getattr(self, name)) for name in _TIMES]
        used = ",".join(f"{key}:{seconds}" for key, seconds in self.used.items())
        return " ".join(
            [
                f"item={self.item}",
                *(f"{name}={time.isoformat()}" for name, time in times if time),
                *(["timed"] if self.timed else ()),
                *([f"used={used}"] if used else ()),
            ]
        )

    @classmethod
    def from_text(cls, text: str) -> "DayClock":
        """The clock that a text tells; one that tells no whole clock is blank."""
        words = text.split()
        said = dict(word.split("=", 1) for word in words if "=" in word)
        times = {name: _time(said.get(name, "")) for name in _TIMES}
        told = cls(said.get("item", ""), timed="timed" in words, used=_used(said), **times)
        whole = told.item and told.seen and told.begun and told.ends
        return told if whole and (told.since is None) != (told.paused is None) else cls()


def _used(said: Mapping[str, str]) -> Mapping[str, int]:
    pairs = (pair.rpartition(":") for pair in said.get("used", "").split(","))
    return {
        key: int(seconds)
        for key, _, seconds in pairs
        if key and seconds.isascii() and seconds.isdigit() and len(seconds) < _LONGEST
    }


def _time(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo is not None else None


def _whole(time: datetime) -> datetime:
    """A time as it can be written: to the second."""
    return time.replace(microsecond=0)


def _seconds(time: timedelta) -> int:
    return int(time.total_seconds())
