"""Changes of the day's course as acts; a playbook's agenda is copied before it is changed."""

from collections.abc import Callable

from workshop_app.domain.day import items_of
from workshop_app.domain.day_plan import keys_of
from workshop_app.domain.edits import Act, change, put, reorder, together
from workshop_app.domain.playbook import AgendaItem, Texts, in_language
from workshop_app.domain.stages.prepare import Item
from workshop_app.domain.workshop import Workshop

LONGEST = 600


def set_minutes(workshop: Workshop, key: str, minutes: int, new_id: Callable[[], str]) -> Act:
    """Give an item of the agenda another length, from 1 to 600 minutes.

    key: as in `keys_of`; new_id: makes ids, where the session has no agenda of its own yet.
    """
    items = items_of(workshop)
    minutes = min(max(minutes, 1), LONGEST)
    ids = [item.id if isinstance(item, Item) else new_id() for item in items]
    acts = [] if workshop.items else [copied(workshop, ids)]
    acts += [
        change("item", id, minutes=minutes)
        for id, known in zip(ids, keys_of(items), strict=True)
        if known == key
    ]
    return together("agenda", *acts)


def copied(workshop: Workshop, ids: list[str]) -> Act:
    """The playbook's agenda as the session's own, in its language; an id for each item."""
    items = [item for item in items_of(workshop) if isinstance(item, AgendaItem)]
    made = [
        put(
            "item",
            id,
            stage=item.stage or None,
            title=_text(workshop, item.title),
            minutes=item.minutes,
            least=item.least,
            at=item.at,
            cut=_text(workshop, item.cut),
        )
        for id, item in zip(ids, items, strict=True)
    ]
    return together("agenda", *made, reorder(workshop.id, "item", tuple(ids)))


def _text(workshop: Workshop, texts: Texts) -> str | None:
    return in_language(texts, *workshop.languages) or None
