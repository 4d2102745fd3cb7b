"""What the day's clock does: when it is pressed, and when one turns to another stage."""

from datetime import datetime, timedelta

from workshop_app.domain.day import minutes_of
from workshop_app.domain.day_clock import DayClock
from workshop_app.domain.day_plan import DayPlan, Stop, today_at

FAR_OFF = timedelta(hours=3)
"""A day begun so far from its planned hour is a rehearsal, and keeps no hours."""

HALF_A_MINUTE = 30


def start(plan: DayPlan, clock: DayClock, key: str, now: datetime) -> DayClock:
    """Let an item run; with the first one, or the first of another day, the day begins."""
    if clock.item and not clock.is_of_another_day(now):
        return clock.turn_to(key, now)
    stop = plan.stop(key) or next(iter(plan.stops), None)
    if stop is None:
        return clock.begin(key, now, ends=now, timed=False)
    if now.date() == plan.date and abs(now - today_at(now, stop.begins)) <= FAR_OFF:
        return clock.begin(key, now, ends=today_at(now, plan.ends), timed=True)
    minutes = sum(one.item.minutes for one in (stop, *plan.after(stop.key)))
    return clock.begin(key, now, ends=now + timedelta(minutes=minutes), timed=False)


def pressed(plan: DayPlan, clock: DayClock, stage: str, now: datetime) -> DayClock:
    """What a press on the clock does while a stage is shown.

    It starts that stage, or pauses it and goes on. Where its time is up and a break is next, it
    starts the break; in a break, only a stage after it is started.
    """
    if not clock.item or clock.is_of_another_day(now):
        return start(plan, clock, _key(plan, DayClock(), stage, now), now)
    runs, to_come = plan.stage(clock.item), {stop.stage for stop in plan.after(clock.item)}
    if stage in to_come if not runs else stage != runs:
        return clock.turn_to(_key(plan, clock, stage, now), now)
    following = plan.following(clock.item)
    if clock.running and following is not None and _is_due(plan, clock, following, now):
        return clock.turn_to(following.key, now)
    return clock.pause(now) if clock.running else clock.go_on(now)


def turned(plan: DayPlan, clock: DayClock, stage: str, now: datetime) -> DayClock:
    """What the clock does when one turns to a stage: it only moves on with the agenda's order.

    A break that lies between is started, unless it has been had; one that runs is not cut short.
    """
    running, to_come = plan.stop(clock.item), plan.after(clock.item)
    following = next((stop for stop in to_come if stop.stage), None)
    if running is None or following is None or not clock.running or following.stage != stage:
        return clock
    if running.stage == stage or (not running.stage and running.left(clock, now) > 0):
        return clock
    breaks = to_come[: to_come.index(following)]
    waiting = (pause for pause in breaks if not _is_had(plan, clock, pause, now))
    return clock.turn_to(next(waiting, following).key, now)


def _key(plan: DayPlan, clock: DayClock, stage: str, now: datetime) -> str:
    """Of a stage's stops, the first that has time left; a stage without any is its own key."""
    stops = [stop for stop in plan.stops if stop.stage == stage]
    timely = [stop for stop in stops if stop.left(clock, now) > 0]
    return (timely or stops)[0].key if stops else stage


def _is_due(plan: DayPlan, clock: DayClock, following: Stop, now: datetime) -> bool:
    """Whether a break that comes next is what a press asks for now."""
    running, at = plan.stop(clock.item), following.item.at
    if following.stage or running is None or _is_had(plan, clock, following, now):
        return False
    come = at is not None and clock.timed and now >= today_at(now, minutes_of(at))
    return come or running.left(clock, now) <= 0


def _is_had(plan: DayPlan, clock: DayClock, pause: Stop, now: datetime) -> bool:
    """Whether people have been out: the break ran, or what ran before it is over by half of it."""
    running = plan.stop(clock.item)
    over = -running.left(clock, now) if running is not None else 0
    return clock.used_by(pause.key, now) > 0 or over >= pause.item.minutes * HALF_A_MINUTE
