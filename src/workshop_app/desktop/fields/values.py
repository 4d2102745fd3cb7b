"""Values as people see and type them: text to a column's value and back."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.domain.fields import Column
from workshop_app.domain.people import OBSERVER, SECTORS
from workshop_app.domain.table_words import choice_words, nearest, plain, sector_words
from workshop_app.text import locale, number, tr

SEVERAL = ", "
_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?")
_TIME = re.compile(r"(\d{1,2})[:.h ]?(\d{2})?")
_NOT_WHOLE = mark("“{value}” is not a whole number. Write it like 12.")
_NOT_NUMBER = mark("“{value}” is not a number. Write it like 1500.")
_NOT_DAY = mark("“{value}” is not a date. Write day/month/year, like 31/12/2027.")
_NOT_TIME = mark("“{value}” is not a time. Write it like 10:45.")
_NOT_CHOICE = mark("“{value}” is not known here. Choose one of: {choices}.")
_BOUNDS = mark("“{value}” should be from {least} to {most}.")


def shown(column: Column, value: object, shown: Showing) -> str:  # noqa: PLR0911 - one a sort
    """A value as the window writes it; "" for none."""
    if value is None or value == ():
        return ""
    match column.sort:
        case "day":
            return day_typed(value) if isinstance(value, date) else str(value)
        case "whole" | "number":
            return number(value) if isinstance(value, int | float) else str(value)
        case "yes":
            return tr("yes") if value else tr("no")
        case "sector":
            return shown_sector(str(value), shown)
        case "choice":
            return choice(str(value))
        case "ref":
            return shown.workshop.code(str(value))
        case "words" if isinstance(value, tuple):
            said = shown.learners(value) if column.of == "learner_group" else value
            return SEVERAL.join(said)
    return str(value)


def shown_sector(sector: str, shown: Showing) -> str:
    """A sector by its short name."""
    return shown.face(sector).short


def choice(id: str) -> str:
    """What one of the domain's choices is called."""
    for say in (words.status, words.capacity, words.signed, words.note_kind, words.pathway):
        if said := say(id):
            return said
    return id


def day_typed(day: date) -> str:
    """A day as it is typed: day/month/year in every country."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def read(column: Column, text: str, shown: Showing) -> object:  # noqa: PLR0911 - one a sort
    """The value that a typed text stands for; a WorkshopError says what would be right."""
    text = text.strip()
    if not text:
        return () if column.sort == "words" else None
    match column.sort:
        case "whole" | "number":
            return _bounded(column, _number(column, text), text)
        case "day":
            return read_day(text, shown.workshop.date)
        case "time":
            return _time(text)
        case "words":
            return tuple(part for part in (p.strip() for p in re.split("[,;|]", text)) if part)
        case "sector":
            return one_of(text, _sector_words(shown), _sectors(shown))
        case "choice":
            return one_of(text, _choices(column), [choice(id) for id in column.choices])
        case "ref":
            return one_of(text, _codes(column, shown), shown.workshop.by_code(column.of))
        case "yes":
            return plain(text) not in {"no", "n", "nao", "0", "false"}
    return text


def _number(column: Column, text: str) -> float:
    """A number as this country writes it; the other mark groups thousands."""
    point, group = (locale().number_symbols["latn"][name] for name in ("decimal", "group"))
    bare = re.sub(r"\s", "", text)
    parted = r"\d{1,3}(?:[.,]\d{3})+"
    if re.fullmatch(parted, bare) and (column.sort == "whole" or point not in bare):
        bare = re.sub("[.,]", "", bare)
    else:
        bare = bare.replace(group, "").replace(point, ".")
    try:
        return int(bare) if column.sort == "whole" else float(bare)
    except ValueError as error:
        sentence = _NOT_WHOLE if column.sort == "whole" else _NOT_NUMBER
        raise WorkshopError(sentence, value=text) from error


def _bounded(column: Column, found: float, text: str) -> float:
    low, high = column.least, column.most
    if (low is not None and found < low) or (high is not None and found > high):
        raise WorkshopError(_BOUNDS, value=text, least=low, most=high)
    return found


def read_day(text: str, near: date) -> date:
    """A day as it is typed; without a year the next one after another day."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
        if (found := _DAY.fullmatch(text)) is not None:
            day, month = int(found[1]), int(found[2])
            if found[3]:
                year = int(found[3])
                return date(year if year >= 100 else 2000 + year, month, day)
            this = date(near.year, month, day)
            return this if this >= near else date(near.year + 1, month, day)
    except ValueError as error:
        raise WorkshopError(_NOT_DAY, value=text) from error
    raise WorkshopError(_NOT_DAY, value=text)


def _time(text: str) -> str:
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise WorkshopError(_NOT_TIME, value=text)
    return f"{int(found[1]):02d}:{int(found[2] or 0):02d}"


def one_of(text: str, known: Mapping[str, str], choices: Iterable[str]) -> str:
    """An id by any word for it, or by the beginning that only one of them has."""
    word = plain(text)
    if word in known:
        return known[word]
    begun = {id for said, id in known.items() if said.startswith(word)}
    if len(begun) == 1:
        return begun.pop()
    near = nearest(text, choices)
    raise WorkshopError(_NOT_CHOICE, value=text, choices=(near,) if near else tuple(choices))


def _choices(column: Column) -> Mapping[str, str]:
    said = {plain(choice(id)): id for id in column.choices}
    return {**choice_words(column.choices), **said}


def _sector_words(shown: Showing) -> Mapping[str, str]:
    """The sectors by every word for them, and by those that the window itself says."""
    faces = (*shown.faces(), shown.face(OBSERVER))
    said = {plain(name): face.id for face in faces for name in (face.short, face.name)}
    return {**sector_words(shown.workshop.playbook), **said}


def _sectors(shown: Showing) -> list[str]:
    ids = (*SECTORS, *(s.id for s in shown.workshop.playbook.extra_sectors), OBSERVER)
    return [words.sector(id) or id for id in ids]


def _codes(column: Column, shown: Showing) -> Mapping[str, str]:
    return {plain(code): id for code, id in shown.workshop.by_code(column.of).items()}
