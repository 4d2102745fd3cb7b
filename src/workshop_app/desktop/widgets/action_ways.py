"""How each of the room's six fields of an action is typed, and which words it offers."""

from workshop_app.desktop.fields.months import month_end
from workshop_app.desktop.fields.values import read, shown
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_cell import Way, way_of
from workshop_app.desktop.widgets.action_money import money_offers, money_text, read_money
from workshop_app.domain.fields import columns
from workshop_app.domain.stages.plan import Action


def _organisations(about: Showing) -> list[str]:
    """Those on the list: named alike, it is known whose sector they are."""
    return sorted({o.organisation for o in about.workshop.organisations.values()})


def _sources(_: Showing) -> list[str]:
    return money_offers()


def _read_money(text: str, held: object, _: Showing) -> object:
    return read_money(text, held)


def _read_due(text: str, _: object, about: Showing) -> object:
    """A day, or the last one of a month."""
    return month_end(text) or read(_COLUMNS["due"], text, about)


def _due(value: object, about: Showing) -> str:
    return shown(_COLUMNS["due"], value, about)


_COLUMNS = columns(Action)

WAYS = {
    "title": way_of(_COLUMNS["title"]),
    "lead": way_of(_COLUMNS["lead"], _organisations),
    "partners": way_of(_COLUMNS["partners"], _organisations),
    "due": Way(_due, _read_due),
    "funding": Way(money_text, _read_money, _sources),
    "first_step": way_of(_COLUMNS["first_step"]),
}
