"""Raw tables: what lies in the cells of a file, before anybody asks what it means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from workshop_app.domain.errors import WorkshopError

MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
LARGEST = 32 * 1024 * 1024


class Percent(float):
    """A number that a spreadsheet shows with a per cent sign: 60 for what it keeps as 0.6."""

    __slots__ = ()


class Broken(str):
    """A formula's error, such as #DIV/0!; "" where the formula was never reckoned."""

    __slots__ = ()


RawCell = str | int | float | date | time | timedelta | Broken | Percent | None
"""A bool is an int, a datetime a date; a blank is None."""


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A table's rows that hold anything, each with its number as a spreadsheet counts.

    sheet: its title, or the number of a table in a text document.
    """

    file: str
    sheet: str | int | None
    rows: Sequence[tuple[int, Sequence[RawCell]]]


class Unreadable(WorkshopError):
    """A file that cannot be read as a table at all."""


def trimmed(cells: Sequence[RawCell]) -> list[RawCell]:
    """A row without blanks at its end; blank texts are None."""
    row = [None if isinstance(c, str) and not isinstance(c, Broken) and not c.strip() else c
           for c in cells]  # fmt: skip
    while row and row[-1] is None:
        row.pop()
    return row


def letters(index: int) -> str:
    """What a spreadsheet calls its column, counted from 0: A, B, ... Z, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
