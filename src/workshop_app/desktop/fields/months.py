"""A month as people say when something is due: “jun 2027”, “junio de 2027”, “6/2027”."""

import re
from calendar import monthrange
from datetime import date

from workshop_app.domain.people import folded
from workshop_app.text import locale

_NUMBER = re.compile(r"(\d{1,2})[/.\- ](\d{4})")
_NAME = re.compile(r"([^\W\d]{3,})\.?,?\s+(?:d[eo]l?\s+)?(\d{4})")


def month_end(text: str) -> date | None:
    """The last day of the month that a text names; None where it names none."""
    text = text.strip()
    if (found := _NUMBER.fullmatch(text)) is not None:
        month = int(found[1])
    elif (found := _NAME.fullmatch(text)) is not None:
        month = _by_name(found[1])
    else:
        return None
    return _last_day(int(found[2]), month) if 1 <= month <= 12 else None


def _by_name(name: str) -> int:
    """The number of the only month whose name begins so; 0 for none."""
    months = locale().months["format"]["wide"].items()
    begun = [number for number, month in months if folded(month).startswith(folded(name))]
    return begun[0] if len(begun) == 1 else 0


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
