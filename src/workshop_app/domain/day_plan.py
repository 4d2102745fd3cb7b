"""The agenda as the day's clock knows it: stops with a key each, in the order of the day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from workshop_app.domain.day import course
from workshop_app.domain.day_clock import DayClock
from workshop_app.domain.playbook import AgendaItem
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.prepare import Item
from workshop_app.domain.workshop import Workshop

BREAK = "break"


@dataclass(frozen=True, slots=True)
class Stop:
    """An item of the agenda, and the key by which the clock knows it, copied or moved.

    begins: as planned, in minutes since midnight.
    """

    key: str
    item: Item | AgendaItem
    begins: int = 0

    @property
    def stage(self) -> str:
        """The stage that it is; "" for a break."""
        return known_stage(self.item)

    @property
    def ends(self) -> int:
        """As planned, in minutes since midnight."""
        return self.begins + self.item.minutes

    def left(self, clock: DayClock, now: datetime) -> int:
        """The seconds that it has left; below 0 when over."""
        return self.item.minutes * 60 - clock.used_by(self.key, now)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The day as the agenda has it; ends: minutes since midnight."""

    stops: tuple[Stop, ...]
    date: date
    ends: int

    def stop(self, key: str) -> Stop | None:
        """The stop of a key, if the agenda still has it."""
        return next((stop for stop in self.stops if stop.key == key), None)

    def after(self, key: str) -> tuple[Stop, ...]:
        """The stops that come after one; none where the agenda does not have it."""
        keys = [stop.key for stop in self.stops]
        return self.stops[keys.index(key) + 1 :] if key in keys else ()

    def following(self, key: str) -> Stop | None:
        """The stop that comes next, if one does."""
        return next(iter(self.after(key)), None)

    def stage(self, key: str) -> str:
        """The stage of a key, also where the agenda leaves that stage out; "" for a break."""
        stop = self.stop(key)
        if stop is not None:
            return stop.stage
        return key if key in STAGES else ""


def day_plan(workshop: Workshop) -> DayPlan:
    """The day of a session, by its own agenda or its playbook's."""
    slots = course(workshop)
    named = zip(keys_of(slot.item for slot in slots), slots, strict=True)
    stops = tuple(Stop(key, slot.item, slot.begins) for key, slot in named)
    return DayPlan(stops, workshop.date, stops[-1].ends if stops else 0)


def keys_of(items: Iterable[Item | AgendaItem]) -> tuple[str, ...]:
    """A key for each item: its stage, or `break`; with a number from the second of a kind on."""
    seen: Counter[str] = Counter()
    keys = []
    for item in items:
        name = known_stage(item) or BREAK
        seen[name] += 1
        keys.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(keys)


def known_stage(item: Item | AgendaItem) -> str:
    """The stage of an item; "" for a break, and for what is none of the eight."""
    return item.stage if item.stage in STAGES else ""


def today_at(now: datetime, minutes: int) -> datetime:
    """A time of today, of minutes since midnight."""
    return datetime.combine(now.date(), time(), now.tzinfo) + timedelta(minutes=minutes)
