"""Cells: what a raw value means in its column, or why it cannot be meant there."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import isfinite

from workshop_app.domain import table_faults as says
from workshop_app.domain.fields import Column
from workshop_app.domain.playbook_faults import unprintable
from workshop_app.domain.table_faults import Wrong
from workshop_app.domain.table_kinds import TableColumn
from workshop_app.domain.table_words import NO, YES, choice_words, plain
from workshop_app.tables.numbers import Mark, checked, parsed, plainly, tidy
from workshop_app.tables.raw import Broken, Percent, RawCell

LONGEST = 20_000
FIRST_YEAR, _LAST_YEAR = 1900, 2200
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
_LOCAL = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: 0?0:00(?::00)?)?", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2})", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?", re.ASCII)
_LIKE = {"example": "2027-03-31", "local": "31/03/2027"}
_SPACES = str.maketrans(
    {"\t": " ", "\v": "\n", "\N{LINE SEPARATOR}": "\n", "\N{PARAGRAPH SEPARATOR}": "\n"}
)
_PIPES = re.compile(r"(\\*)\|")


@dataclass(frozen=True, slots=True)
class Reading:
    """What cells of a file are read by: its decimal mark, and the session's words for ids."""

    mark: Mark | None
    sectors: Mapping[str, str]
    learner_groups: Mapping[str, str]


def read_cell(raw: RawCell, column: TableColumn, reading: Reading) -> object:
    """The value of a cell, None or () where it is blank; `Wrong` where it is not right."""
    if isinstance(raw, Broken):
        raise Wrong(says.BROKEN, value=str(raw)) if raw else Wrong(says.UNSAVED)
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        if column.column.required:
            raise Wrong(says.BLANK)
        return () if column.several else None
    if column.aligned:
        return _aligned(raw, column.column, reading)
    return _READ[column.column.sort](raw, column.column, reading)


def numbers_in(raw: RawCell, column: TableColumn) -> list[str]:
    """The texts of a cell that are to be numbers, from which a file's decimal mark is decided."""
    if not isinstance(raw, str) or column.column.sort not in {"whole", "number"}:
        return []
    texts = parts_of(raw) if column.aligned else [raw]
    return [number for text in texts if (number := _without_sign(text, column.column))]


# -- Texts ------------------------------------------------------------------------------------


def text_of(raw: RawCell) -> str:  # noqa: PLR0911 - one line for each type
    """A cell as text, also where a spreadsheet made a number or a day of it."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    if isinstance(raw, datetime):
        whole = raw.time() == time()
        return raw.date().isoformat() if whole else raw.isoformat(" ", "minutes")
    if isinstance(raw, time):
        return raw.isoformat("minutes")
    if isinstance(raw, date):
        return raw.isoformat()
    if isinstance(raw, float | int):
        number = plainly(tidy(raw)) if isfinite(raw) else str(raw)
        return f"{number} %" if isinstance(raw, Percent) else number
    return str(raw)


def clean(text: str) -> str:
    """A text without blanks around it, with one way of breaking lines, that can be printed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_SPACES)
    result = lines.strip()
    if len(result) > LONGEST:
        raise Wrong(says.LONG, count=len(result), most=LONGEST)
    if bad := unprintable(result, lines=True):
        raise Wrong(says.UNPRINTABLE, character=bad)
    return result


def parts_of(text: str) -> list[str]:
    r"""The values of a cell, parted by `|`.

    `\|` is a pipe. Only backslashes just before a pipe are special: two stand for one.
    """
    parts, start, part = [], 0, ""
    for found in _PIPES.finditer(text):
        strokes = found[1]
        part += text[start : found.start()] + "\\" * (len(strokes) // 2)
        start = found.end()
        if len(strokes) % 2:
            part += "|"
        else:
            parts.append(part)
            part = ""
    return [value.strip() for value in (*parts, part + text[start:])]


def joined(values: tuple[str, ...]) -> str:
    r"""Values in one cell, so that `parts_of` gives them back."""
    parts = [_PIPES.sub(lambda found: found[1] * 2 + "\\|", value) for value in values]
    return "|".join([*map(_ending, parts[:-1]), *parts[-1:]])


def _ending(part: str) -> str:
    strokes = len(part) - len(part.rstrip("\\"))
    return part + "\\" * strokes


def _text(raw: RawCell, _column: Column, _reading: Reading) -> object:
    return clean(text_of(raw)) or None


def _words(raw: RawCell, column: Column, reading: Reading) -> object:
    words = [word for word in parts_of(clean(text_of(raw))) if word]
    if column.of == "learner_group":
        words = [reading.learner_groups.get(plain(word), word) for word in words]
    return tuple(words)


def _aligned(raw: RawCell, column: Column, reading: Reading) -> object:
    values: list[object] = []
    for part in parts_of(clean(raw)) if isinstance(raw, str) else [raw]:
        read = _READ[column.sort]
        values.append(None if part == "" else read(part, column, reading))
    return () if all(value is None for value in values) else tuple(values)


# -- Words for ids ----------------------------------------------------------------------------


def _choice(raw: RawCell, column: Column, _reading: Reading) -> object:
    text = text_of(raw).strip()
    id = choice_words(column.choices).get(plain(text))
    if id is None:
        raise Wrong(says.NO_CHOICE, value=text, choices=column.choices)
    return id


def _sector(raw: RawCell, _column: Column, reading: Reading) -> object:
    text = text_of(raw).strip()
    id = reading.sectors.get(plain(text))
    if id is None:
        choices = tuple(dict.fromkeys(reading.sectors.values()))
        raise Wrong(says.NO_CHOICE, value=text, choices=choices)
    return id


def _yes(raw: RawCell, _column: Column, _reading: Reading) -> object:
    text = text_of(raw).strip()
    word = plain(text)
    if word not in YES | NO:
        raise Wrong(says.NO_YES, value=text, yes="yes", no="no")
    return word in YES


# -- Numbers, days, times ---------------------------------------------------------------------


def _number(raw: RawCell, column: Column, reading: Reading) -> object:
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise Wrong(says.NO_NUMBER, value=text_of(raw), example="3")
    if isinstance(raw, str):
        return parsed(_without_sign(raw, column), column, reading.mark)
    if isinstance(raw, Percent) and column.most != 100:
        raw = round(raw / 100, 14)
    if not isfinite(raw):
        raise Wrong(says.NO_NUMBER, value=str(raw), example="3")
    return checked(tidy(raw), column, text_of(raw))


def _without_sign(text: str, column: Column) -> str:
    """A number without the sign for per cent, where it is a percentage."""
    text = text.strip()
    return text.removesuffix("%").rstrip() if column.most == 100 else text


def _day(raw: RawCell, _column: Column, _reading: Reading) -> object:
    if isinstance(raw, datetime) and raw.time() == time():
        return _possible(raw.year, raw.month, raw.day, raw.date().isoformat())
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return _possible(raw.year, raw.month, raw.day, raw.isoformat())
    text = text_of(raw).strip()
    if isinstance(raw, str):
        if found := _ISO.fullmatch(text):
            return _possible(int(found[1]), int(found[2]), int(found[3]), text)
        if found := _LOCAL.fullmatch(text):
            return _possible(int(found[4]), int(found[3]), int(found[1]), text)
        if _SHORT.fullmatch(text):
            raise Wrong(says.SHORT_YEAR, value=text, example=_LIKE["local"])
    raise Wrong(says.NO_DAY, value=text, **_LIKE)


def _possible(year: int, month: int, day: int, text: str) -> date:
    if month > 12 >= day:
        raise Wrong(says.MONTH_FIRST, value=text, local=_LIKE["local"])
    try:
        if not FIRST_YEAR <= year <= _LAST_YEAR:
            raise ValueError
        return date(year, month, day)
    except ValueError:
        raise Wrong(says.NO_DAY, value=text, **_LIKE) from None


def _time(raw: RawCell, _column: Column, _reading: Reading) -> object:
    if isinstance(raw, datetime) and raw.date() <= date(1904, 1, 1):
        raw = raw.time()  # a bare time in a cell that shows days
    if isinstance(raw, time):
        return _rounded(raw)
    if isinstance(raw, timedelta) and timedelta() <= raw < timedelta(days=1):
        return _rounded((datetime(2000, 1, 1) + raw).time())  # noqa: DTZ001 - a bare time
    text = text_of(raw).strip()
    found = _TIME.fullmatch(text) if isinstance(raw, str) else None
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise Wrong(says.NO_TIME, value=text, example="09:10")
    return f"{int(found[1]):02}:{found[2]}"


def _rounded(value: time) -> str:
    """A spreadsheet keeps a time as a part of a day, so that 9:10 may come as 9:09:59.9999."""
    half = datetime.combine(date(2000, 1, 1), value) + timedelta(seconds=0.5)
    return half.strftime("%H:%M")


_READ: dict[str, Callable[[RawCell, Column, Reading], object]] = {
    "text": _text,
    "private": _text,
    "ref": _text,
    "words": _words,
    "choice": _choice,
    "sector": _sector,
    "yes": _yes,
    "whole": _number,
    "number": _number,
    "day": _day,
    "time": _time,
}
