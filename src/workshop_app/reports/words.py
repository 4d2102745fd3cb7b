"""Names for the words that sessions keep: sectors, classes, groups of learners, money, states."""

import datetime
from collections.abc import Mapping, Sequence

from babel.dates import format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_decimal, get_currency_name

from workshop_app import text
from workshop_app.domain.day import clock, course
from workshop_app.domain.errors import mark
from workshop_app.domain.playbook import in_language
from workshop_app.domain.progress import currency_of
from workshop_app.domain.stages.plan import Action
from workshop_app.domain.words import FUNDING_KINDS, LEARNER_GROUPS, SECTORS
from workshop_app.domain.workshop import Workshop
from workshop_app.text import money, ntr, number, percent, tr

PATHWAYS = {"government": mark("government pathway"), "cluster": mark("cluster pathway")}
CLASSES = {
    "met": mark("met"),
    "small": mark("small"),
    "gap": mark("gap"),
    "critical": mark("critical"),
}
DOT = "\N{NO-BREAK SPACE}· "
"""Between parts of a line; a line breaks after it."""


def named(words: Mapping[str, str], key: str | None) -> str:
    """Say a word that a session keeps; "" where it keeps none."""
    return tr(words.get(key, key)) if key else ""


def sector_name(workshop: Workshop, sector: str) -> str:
    """Name a sector, the playbook's own by its title."""
    own = next((s for s in workshop.playbook.sectors if s.id == sector), None)
    if own and own.title:
        return in_language(own.title, text.language(), *workshop.languages)
    return named(SECTORS, sector)


def learner_name(workshop: Workshop, group: str) -> str:
    """Name a group of learners, the playbook's own by its title."""
    title = workshop.playbook.learner_groups.get(group)
    if title:
        return in_language(title, text.language(), *workshop.languages)
    return named(LEARNER_GROUPS, group)


def begun(sentence: str) -> str:
    """Write a sentence's first letter large."""
    return sentence[:1].upper() + sentence[1:]


def listed(items: Sequence[str]) -> str:
    """Join words as the language lists them: a, b and c."""
    return format_list([item for item in items if item], locale=text.locale())


def inside(name: str) -> str:
    """Write a name as it stands inside a sentence: small, unless it is an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def cost(workshop: Workshop, action: Action) -> str:
    """Say what an action costs, its currency only where it is not the session's."""
    if action.cost is None:
        return tr("to be seen")
    if action.cost == 0:
        return tr("no cost")
    return amount(workshop, action, action.cost)


def amount(workshop: Workshop, action: Action, value: float) -> str:
    """Write a sum of an action's money."""
    currency = currency_of(workshop, action)
    if currency == (workshop.facts.get("currency") or ""):
        return number(value, 0 if value == int(value) else 2)
    return money(value, currency)


def funds(action: Action) -> str:
    """Say who pays an action, and how sure that is, in a few words."""
    return DOT.join(filter(None, (_source(kind, secured) for kind, _, secured in action.funding)))


def _source(kind: str | None, secured: float | None) -> str:
    name = named(FUNDING_KINDS, kind)
    if not name or kind == "none_yet" or secured is None:
        return name
    if secured == 0:
        return tr("{source}, being sought", source=name)
    if secured >= 100:
        return name
    return tr("{source}, {share} secured", source=name, share=percent(secured / 100))


def money_line(workshop: Workshop, action: Action) -> str:
    """Say what an action costs and who pays how much of it."""
    whole = cost(workshop, action)
    if len(action.funding) == 1 and action.funding[0][1] in (None, action.cost):
        return DOT.join(filter(None, [whole, funds(action)]))
    parts = DOT.join(filter(None, [_paid(workshop, action, *s) for s in action.funding]))
    return ": ".join(filter(None, [whole, parts]))


def _paid(
    workshop: Workshop, action: Action, kind: str | None, value: float | None, secured: float | None
) -> str:
    said = _source(kind, secured)
    sum_said = "" if value is None else amount(workshop, action, value)
    return " ".join(filter(None, [sum_said, said]))


def compact(value: float) -> str:
    """Write a large number short: 3.3 M."""
    if abs(value) < 1_000_000:
        return number(value, 0)
    return str(format_compact_decimal(value, locale=text.locale(), fraction_digits=1))


def currency_name(currency: str, value: float) -> str:
    """Name a currency as one says it with a number."""
    return str(get_currency_name(currency, count=value, locale=text.locale())) if currency else ""


def hours(workshop: Workshop) -> str:
    """Say from when to when the workshop lasted; without an end, as the agenda has it."""
    start, end = (workshop.facts.get(key) for key in ("start", "end"))
    slots = course(workshop)
    if start and not end and slots:
        end = clock(slots[-1].ends)
    if start and end:
        return tr("{start} – {end} h", start=_spoken(start), end=_spoken(end))
    return tr("from {start} h", start=_spoken(start)) if start else ""


def _spoken(time: str) -> str:
    """A time without the zero before it; what is after midnight keeps one."""
    bare = time.lstrip("0")
    return f"0{bare}" if bare.startswith(":") else bare


def month(day: datetime.date | None) -> str:
    """Write a day's month; a dash where there is none."""
    return text.NOT_KNOWN if day is None else text.date_text(day, "month")


def month_in_words(day: datetime.date) -> str:
    """Write a day's month in full, for a sentence."""
    return str(format_skeleton("yMMMM", day, locale=text.locale()))


def class_counts(counts: Mapping[str | None, int]) -> str:
    """Say how many indicators there are of each class, the widest gaps first."""
    critical, gap, small, met = (counts.get(key, 0) for key in ("critical", "gap", "small", "met"))
    said = [
        ntr("{n} critical", "{n} critical", critical) if critical else "",
        ntr("{n} gap", "{n} gaps", gap) if gap else "",
        ntr("{n} small", "{n} small", small) if small else "",
        ntr("{n} met", "{n} met", met) if met else "",
    ]
    return listed(said)
