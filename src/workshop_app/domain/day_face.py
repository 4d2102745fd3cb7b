"""How the day stands by its clock: what the item has left, ahead or behind, what wins time back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from workshop_app.domain.day import Slot, cuts, minutes_of
from workshop_app.domain.day_clock import DayClock
from workshop_app.domain.day_plan import DayPlan, Stop, today_at
from workshop_app.domain.playbook import AgendaItem

FAR_BEHIND = 10
"""Minutes; more than that, and the day does not recover by itself."""


@dataclass(frozen=True, slots=True)
class DayFace:
    """What the clock says at a moment, in whole minutes.

    left: of the item, None where the agenda has none such, 0 when the time is up, below 0 when
    over; lag: of the day, below 0 when ahead; ends: when the day will end at this rate, to the
    minute; planned: when it was to end; following: the next stop; paused: since when it is.
    """

    stop: Stop
    running: bool
    used: int
    left: int | None
    lag: int
    ends: datetime
    planned: datetime
    following: Stop | None
    paused: datetime | None = None

    @property
    def up(self) -> bool:
        """Whether the item's time is up."""
        return self.left is not None and self.left <= 0

    @property
    def far_behind(self) -> bool:
        """Whether the day is further behind than it makes good by itself."""
        return self.lag > FAR_BEHIND


@dataclass(frozen=True, slots=True)
class Cut:
    """An item that can be shortened: to how many minutes, and how many that wins the day."""

    stop: Stop
    minutes: int
    wins: int


def face(plan: DayPlan, clock: DayClock, now: datetime) -> DayFace | None:
    """What the clock says now; None before the day is begun."""
    if not clock.item or clock.ends is None:
        return None
    stop = plan.stop(clock.item)
    used = clock.used_by(clock.item, now) // 60
    if stop is None:  # the agenda has no such item, or no longer
        stop = Stop(clock.item, AgendaItem(1, clock.item))
        return DayFace(
            stop, clock.running, used, None, 0, clock.ends, clock.ends, None, clock.paused
        )
    ends, waits = _ending(plan, clock, stop, now)
    return DayFace(
        stop=stop,
        running=clock.running,
        used=used,
        left=-(-stop.left(clock, now) // 60),  # the minute that runs is left; the first over is 0
        lag=_lag(plan, clock, ends - clock.ends, waits),
        ends=ends.replace(second=0, microsecond=0),
        planned=clock.ends,
        following=plan.following(stop.key),
        paused=clock.paused,
    )


def offers(plan: DayPlan, clock: DayClock, now: datetime) -> tuple[Cut, ...]:
    """Up to three items that can be shortened, with the minutes that each wins the day."""
    standing, running = face(plan, clock, now), plan.stop(clock.item)
    if standing is None or running is None or standing.lag <= 0:
        return ()
    later, _ = _ending(plan, clock, running, now)
    found = {}
    for stop in (running, *plan.after(running.key)):
        least = stop.item.least or stop.item.minutes
        if clock.used_by(stop.key, now) <= least * 60:
            sooner, _ = _ending(plan, clock, running, now, {stop.key: least})
            if wins := _minutes(later - sooner):
                found[id(stop.item)] = Cut(stop, least, wins)
    slots = [Slot(cut.stop.item, cut.stop.begins, cut.stop.ends) for cut in found.values()]
    return tuple(found[id(slot.item)] for slot in cuts(slots, standing.lag))


def _lag(plan: DayPlan, clock: DayClock, late: timedelta, waits: timedelta) -> int:
    """Minutes behind at the day's end; else minutes ahead, those spent waiting among them."""
    if late > timedelta(0):
        return _minutes(late)
    planned = _planned_waits(plan, clock) if clock.timed else timedelta(0)
    return -_minutes(-late + max(waits - planned, timedelta(0)))


def _ending(
    plan: DayPlan,
    clock: DayClock,
    running: Stop,
    now: datetime,
    shorter: Mapping[str, int] | None = None,
) -> tuple[datetime, timedelta]:
    """When the day will end, and how long one waits for fixed times until then.

    shorter: the minutes of items, if they were shortened.
    """
    moment, waits = now, timedelta(0)
    for stop in (running, *plan.after(running.key)):
        minutes = (shorter or {}).get(stop.key, stop.item.minutes)
        left = max(minutes * 60 - clock.used_by(stop.key, now), 0)
        if stop is not running and left and clock.timed and stop.item.at:
            begins = max(moment, today_at(now, minutes_of(stop.item.at)))
            waits += begins - moment
            moment = begins
        moment += timedelta(seconds=left)
    return moment, waits


def _planned_waits(plan: DayPlan, clock: DayClock) -> timedelta:
    """How long the plan itself waits for fixed times after the item that runs."""
    waits, before = 0, plan.stop(clock.item)
    for stop in plan.after(clock.item):
        waits += stop.begins - before.ends if before is not None else 0
        before = stop
    return timedelta(minutes=waits)


def _minutes(time: timedelta) -> int:
    return int(time.total_seconds()) // 60
