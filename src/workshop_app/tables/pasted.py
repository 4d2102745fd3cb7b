"""Pasted cells: what the clipboard holds of a spreadsheet, read as a table of one kind."""

import csv
import io
from collections.abc import Sequence

from workshop_app.domain.errors import Message
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_faults import EMPTY, Faults, Place
from workshop_app.domain.table_kinds import TABLE_KINDS, Table
from workshop_app.tables.csv_files import likeliest
from workshop_app.tables.headings import recognised
from workshop_app.tables.opening import kind_said
from workshop_app.tables.raw import LARGEST, MOST_ROWS, RawCell, RawSheet, Unreadable, trimmed
from workshop_app.tables.reading import read_sheets

_TAB = "\t"
_ALONE = "\0"
"""Parts nothing: a text without tabs is one column, with whatever commas people write."""


def read_pasted(
    text: str, kind: str, *, playbook: Playbook, named: str
) -> tuple[tuple[Table, ...], tuple[Message, ...]]:
    """The table in a pasted text, and the faults of its cells.

    Without headings the cells stand in the order of the kind's columns. named: what the text is
    called in faults, whose rows are counted as they were pasted.
    """
    faults, of = Faults(), kind_said(kind) or kind
    rows = _rows(text, of, named)
    if not rows:
        faults.note(Place(named), EMPTY)
        faults.refuse_if_any()
    sheet = RawSheet(named, None, rows if _is_headed(of, rows[0][1]) else [_headings(of), *rows])
    return read_sheets([[(sheet, of)]], playbook, faults)


def _rows(text: str, kind: str, named: str) -> list[tuple[int, Sequence[RawCell]]]:
    if len(text) > LARGEST:
        raise Unreadable("{file}: too large to be a table", file=named)
    separator = _separator(text, kind)
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:  # a quote that is alone, or a text longer than any cell
        records = [line.split(separator) for line in text.splitlines()]
    rows = [(number, trimmed(cells)) for number, cells in enumerate(records, 1)]
    if len(rows) > MOST_ROWS:
        raise Unreadable("{file}: more than {most} rows", file=named, most=MOST_ROWS)
    return [(number, cells) for number, cells in rows if cells]


def _separator(text: str, kind: str) -> str:
    """What parts the cells: tabs, as spreadsheets copy them; else what its headings say."""
    if _TAB in text:
        return _TAB
    likely = likeliest(text, lambda names: recognised(kind, names))
    first = next(iter(text.strip().splitlines()), "").split(likely)
    return likely if len(first) > 1 and _is_headed(kind, first) else _ALONE


def _is_headed(kind: str, cells: Sequence[RawCell]) -> bool:
    """Whether a row is headings: most of its cells are known as such."""
    names = [str(cell) for cell in cells if cell is not None]
    return recognised(kind, names) * 2 > len(names)


def _headings(kind: str) -> tuple[int, Sequence[RawCell]]:
    """The row of headings that a pasted table left away."""
    return 0, [column.name for column in TABLE_KINDS[kind].columns]
