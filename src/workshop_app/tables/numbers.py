"""Numbers as people write them: the decimal mark is decided once a file."""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from workshop_app.domain import table_faults as says
from workshop_app.domain.fields import Column
from workshop_app.domain.table_faults import Wrong

Mark = Literal[".", ","]
Number = int | float

_OTHER: dict[Mark, Mark] = {".": ",", ",": "."}
_BLANKS = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_LARGEST = 10**15
_MOST_DIGITS = 40
_PATTERNS: dict[Mark, re.Pattern[str]] = {
    mark: re.compile(
        rf"([+-]?)((?:[1-9][0-9]{{0,2}}([{re.escape(other)}{_BLANKS}])[0-9]{{3}}(?:\3[0-9]{{3}})*)"
        rf"|[0-9]+)(?:{re.escape(mark)}([0-9]+))?"
    )
    for mark, other in _OTHER.items()
}


def reading(text: str, mark: Mark) -> Number | None:
    """The number that a text is with this decimal mark; None where it is none."""
    found = _PATTERNS[mark].fullmatch(text.replace("\N{MINUS SIGN}", "-"))
    if found is None or len(text) > _MOST_DIGITS:
        return None
    sign, whole, _, decimals = found.groups()
    digits = re.sub(r"[^0-9]", "", whole)
    return tidy(Decimal(f"{sign}{digits}.{decimals or 0}"))


def tidy(value: Decimal | float) -> Number:
    """A whole number as an int, any other as a float."""
    return int(value) if value == int(value) else float(value)


def fits(value: Number | None, column: Column) -> bool:
    """Whether a number is one that the column may hold."""
    if value is None or abs(value) > _LARGEST:
        return False
    if column.sort == "whole" and not isinstance(value, int):
        return False
    low = column.least is None or value >= column.least
    return low and (column.most is None or value <= column.most)


def decimal_mark(numbers: Iterable[tuple[str, Column]]) -> Mark | None:
    """The mark that most numbers of a file can only be read with; None where all go both ways."""
    votes: Counter[Mark] = Counter()
    for text, column in numbers:
        able = [mark for mark in _OTHER if fits(reading(text, mark), column)]
        if len(able) == 1:
            votes[able[0]] += 1
    return votes.most_common(1)[0][0] if votes else None


def parsed(text: str, column: Column, mark: Mark | None) -> Number:
    """The number a text is, under a file's decimal mark; `Wrong` where it is none or two."""
    able: dict[Mark, Number] = {}
    for one_mark in _OTHER:
        value = reading(text, one_mark)
        if value is not None and fits(value, column):
            able[one_mark] = value
    if mark is None and len(set(able.values())) == 2:
        one, other = (plainly(value) for value in sorted(able.values(), reverse=True))
        longer = f"{other}0" if "." in other else other  # four decimals are no group of thousands
        raise Wrong(says.TWO_READINGS, value=text, one=one, other=other, longer=longer)
    chosen = able.get(mark) if mark is not None else next(iter(able.values()), None)
    if chosen is not None:
        return chosen
    if mark is not None and able and reading(text, mark) is None:
        raise Wrong(says.OTHER_MARK, value=text, mark=_OTHER[mark], usual=mark)
    raise _unfit(text, column, mark)


def checked(value: Number, column: Column, shown: str) -> Number:
    """A number that was typed as one, if the column may hold it."""
    if not fits(value, column):
        raise _refused(value, column, shown)
    return value


def plainly(value: Number, mark: Mark = ".") -> str:
    """A number as digits, without groups and exponents."""
    if isinstance(value, int):
        return str(value)
    text = format(Decimal(repr(value)), "f")
    return text.replace(".", mark)


def _unfit(text: str, column: Column, mark: Mark | None) -> Wrong:
    marks: tuple[Mark, ...] = (mark, _OTHER[mark]) if mark else (".", ",")
    value = next((v for m in marks if (v := reading(text, m)) is not None), None)
    if value is None:
        example = "3" if column.sort == "whole" else "1234.5" if mark != "," else "1234,5"
        return Wrong(says.NO_NUMBER, value=text, example=example)
    return _refused(value, column, text)


def _refused(value: Number, column: Column, shown: str) -> Wrong:
    least, most = (None if b is None else tidy(b) for b in (column.least, column.most))
    if abs(value) > _LARGEST:
        return Wrong(says.MOST, value=shown)
    if column.sort == "whole" and not isinstance(value, int):
        return Wrong(says.NOT_WHOLE, value=shown)
    if least is None or most is None:
        return Wrong(says.LEAST, value=shown, least=least)
    return Wrong(says.BOUNDS, value=shown, least=least, most=most)
