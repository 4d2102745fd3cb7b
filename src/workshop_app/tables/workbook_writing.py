"""A workbook of a session's tables: a sheet a table, days and numbers typed, never a formula."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_app.document.acts.exporting import TableRow, table_rows
from workshop_app.document.acts.printing import write_whole
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn, TableKind
from workshop_app.domain.workshop import Workshop
from workshop_app.tables.cell_texts import cell_text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
DAY_FORMAT = "yyyy-mm-dd"
_MOST_ON_A_PAGE = 12
HEADING = {"bold": True, "bg_color": "#E8EEF2", "bottom": 1, "text_wrap": True, "valign": "top"}
WIDTHS = {"whole": 11, "number": 14, "yes": 11, "day": 13, "time": 11, "sector": 14, "choice": 18}
_TYPED = {"text_wrap": True, "valign": "top"}
_WIDE = {"text", "title", "statement", "causes", "evidence", "reason", "comment", "value", "risks"}


@dataclass(frozen=True, slots=True)
class _Forms:
    """How cells stand: a day as one, all else wrapped, so that a long text hides no other."""

    day: "Format"
    typed: "Format"


def write_workbook(workshop: Workshop, path: Path) -> None:
    """Write a session's tables as one XLSX file."""
    from xlsxwriter.workbook import Workbook

    content = io.BytesIO()
    with Workbook(content, OPTIONS) as book:
        book.set_properties({"created": _when(workshop)})
        heading = book.add_format(HEADING)
        forms = _Forms(
            book.add_format({**_TYPED, "num_format": DAY_FORMAT}), book.add_format(_TYPED)
        )
        rows = table_rows(workshop)
        for kind in TABLE_KINDS.values():
            sheet = book.add_worksheet(kind.name)
            for at, column in enumerate(kind.columns):
                sheet.set_column(at, at, width_of(column))
                sheet.write_string(0, at, column.name, heading)
            _fill(sheet, kind, rows[kind.name], forms)
    write_whole(path, content.getvalue())


def prepare(sheet: "Worksheet", kind: TableKind) -> None:
    """Keep the headings in sight; print them on each page, a page wide where that is legible."""
    sheet.freeze_panes(1, 0)
    sheet.set_row(0, 32)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    if len(kind.columns) <= _MOST_ON_A_PAGE:
        sheet.fit_to_pages(1, 0)


def width_of(column: TableColumn) -> int:
    """How wide a column stands, in characters."""
    if column.name in _WIDE:
        return 48
    return WIDTHS.get(column.column.sort, 28)


def put(sheet: "Worksheet", row: int, at: int, value: object, forms: _Forms) -> None:
    """Write a cell as what it is; a text stays one, whatever it begins with."""
    if isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], int | float):
        value = value[0]
    if isinstance(value, int | float) and not isinstance(value, bool) and _holds(value):
        sheet.write_number(row, at, value, forms.typed)
    elif isinstance(value, date):
        sheet.write_datetime(row, at, value, forms.day)
    elif (text := cell_text(value)) and sheet.write_string(row, at, text, forms.typed) < 0:
        raise WorkshopError(
            "{table}, row {row}: a text is too long for a workbook's cell; export a folder instead",
            table=sheet.get_name(),
            row=row + 1,
        )


def _holds(value: float) -> bool:
    """Whether a workbook keeps a number to its last digit; else it goes as text."""
    return float(f"{value:.16G}") == value


def _fill(sheet: "Worksheet", kind: TableKind, rows: Sequence[TableRow], forms: _Forms) -> None:
    for number, row in enumerate(rows, 1):
        for at, column in enumerate(kind.columns):
            put(sheet, number, at, row[column.name], forms)
    prepare(sheet, kind)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(kind.columns) - 1)


def _when(workshop: Workshop) -> date:
    """The workshop's day, so that the same session gives the same bytes."""
    return workshop.date
