"""The day's course: when each item of the agenda begins, and what can be cut to catch up."""

from collections.abc import Iterable
from dataclasses import dataclass

from workshop_app.domain.playbook import AgendaItem
from workshop_app.domain.stages.prepare import Item
from workshop_app.domain.workshop import Workshop

STARTS = "09:00"
_SHRINK_LAST = ("plan", "commit")
_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """An item of the agenda at its place in the day; begins, ends: minutes since midnight."""

    item: Item | AgendaItem
    begins: int
    ends: int

    @property
    def winnable(self) -> int:
        """The minutes that its shortest length would win; 0 where it has none."""
        least = self.item.least
        return 0 if least is None else max(self.item.minutes - least, 0)


def items_of(workshop: Workshop) -> tuple[Item | AgendaItem, ...]:
    """The session's own agenda, else that of its playbook."""
    own = tuple(workshop.items.values())
    return own or workshop.playbook.agenda(workshop.facts.get("agenda")).items


def course(workshop: Workshop) -> tuple[Slot, ...]:
    """The planned day: items one after the other, none before the time at which it must begin."""
    return _laid(items_of(workshop), minutes_of(workshop.facts.get("start") or STARTS))


def _laid(items: Iterable[Item | AgendaItem], now: int) -> tuple[Slot, ...]:
    slots = []
    for item in items:
        begins = max(now, minutes_of(item.at)) if item.at else now
        now = begins + item.minutes
        slots.append(Slot(item, begins, now))
    return tuple(slots)


def cuts(slots: Iterable[Slot], behind: int) -> tuple[Slot, ...]:
    """Of the slots still to come, up to three that win back the most minutes when shortened.

    behind: minutes; nothing is offered where the day is on time. Plan and Commit come last, and
    only where the others do not win enough.
    """
    if behind <= 0:
        return ()
    found = sorted((slot for slot in slots if slot.winnable), key=lambda slot: -slot.winnable)
    first = [slot for slot in found if slot.item.stage not in _SHRINK_LAST]
    last = [slot for slot in found if slot.item.stage in _SHRINK_LAST]
    offered = first[:_OFFERED]
    if sum(slot.winnable for slot in offered) < behind:
        offered = [*first, *last][:_OFFERED]
    return tuple(offered)


def minutes_of(time: str) -> int:
    """Minutes since midnight of a time as HH:MM."""
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def clock(minutes: int) -> str:
    """A time as HH:MM, of minutes since midnight."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
