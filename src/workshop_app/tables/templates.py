"""Templates: an empty table for the tables of a room, in their language, with drop-downs."""

import io
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_app.document.acts.printing import write_whole
from workshop_app.domain.fields import Column
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn
from workshop_app.domain.table_words import EXAMPLES, HEADINGS, TABLE_NAMES, spoken
from workshop_app.domain.workshop import Workshop
from workshop_app.tables.cells import FIRST_YEAR
from workshop_app.tables.raw import letters
from workshop_app.tables.template_words import (
    choices_of,
    described,
    example_rows,
    organisations_for,
)
from workshop_app.tables.workbook_writing import DAY_FORMAT, HEADING, OPTIONS, prepare, width_of
from workshop_app.text import LANGUAGES, speaking

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ROWS = 500
"""How many rows below the headings have drop-downs."""

_LISTS = "lists"
_TITLE, _MESSAGE = 32, 255
_NEEDED = {**HEADING, "bg_color": "#0F5E7A", "font_color": "#FFFFFF"}
_EXAMPLE = {"italic": True, "font_color": "#666666", "text_wrap": True, "valign": "top"}
_TYPED = {"text_wrap": True, "valign": "top"}
_NEW_ALLOWED = frozenset({"participant", "gap", "action"})
"""What a room may name before it is on record; whatever is not in the list is only asked about."""


def write_template(kind: str, path: Path, *, workshop: Workshop) -> None:
    """Write an empty table of a kind, in the session's language."""
    from xlsxwriter.workbook import Workbook

    language = next((code for code in workshop.languages if code in LANGUAGES), "en")
    content = io.BytesIO()
    with Workbook(content, OPTIONS) as book, speaking(language, workshop.facts.get("country")):
        book.set_properties({"created": workshop.date})
        Template(book, kind, workshop, language).write()
    write_whole(path, content.getvalue())


@dataclass(frozen=True, slots=True)
class Template:
    """A template that is being written: the sheet to fill in, an example, and hidden lists."""

    book: "Workbook"
    kind: str
    workshop: Workshop
    language: str

    def write(self) -> None:
        """Write all sheets."""
        sheet = self.book.add_worksheet(spoken(TABLE_NAMES, self.kind, self.language))
        example = self.book.add_worksheet(EXAMPLES[self.language])
        lists = self.book.add_worksheet(_LISTS)
        lists.hide()
        self._headings(sheet)
        self._headings(example)
        for at, column in enumerate(self._columns()):
            sheet.set_column(at, at, width_of(column), self._format(column))
            sheet.data_validation(1, at, ROWS, at, self._rule(column, at, lists))
        style = self.book.add_format(_EXAMPLE)
        for number, row in enumerate(example_rows(self.kind, self.workshop, self.language), 1):
            for at, text in enumerate(row):
                example.write_string(number, at, text, style)

    def _columns(self) -> tuple[TableColumn, ...]:
        scale = {"current": self.workshop.playbook.scale, "desired": self.workshop.playbook.scale}
        scale["importance"] = (1, self.workshop.playbook.importance_max)
        columns = TABLE_KINDS[self.kind].columns
        return tuple(
            replace(c, column=replace(c.column, least=scale[c.name][0], most=scale[c.name][1]))
            if c.name in scale
            else c
            for c in columns
        )

    def _headings(self, sheet: "Worksheet") -> None:
        usual, needed = self.book.add_format(HEADING), self.book.add_format(_NEEDED)
        for at, column in enumerate(self._columns()):
            heading = spoken(HEADINGS, column.name, self.language)
            sheet.set_column(at, at, width_of(column))
            sheet.write_string(0, at, heading, needed if column.required else usual)
            sheet.write_comment(0, at, self._about(column), {"x_scale": 2})
        prepare(sheet, TABLE_KINDS[self.kind])

    def _about(self, column: TableColumn) -> str:
        return described(column, choices_of(self.kind, column, self.workshop, self.language))

    def _format(self, column: TableColumn) -> "Format":
        """Texts are kept as typed: no code becomes a number, nothing a day or a formula."""
        if column.several or column.column.sort in {"text", "private", "ref"}:
            return self.book.add_format({"num_format": "@", **_TYPED})
        usual = {"num_format": DAY_FORMAT} if _is_day(column.column) else {}
        return self.book.add_format({**usual, **_TYPED})

    def _rule(self, column: TableColumn, at: int, lists: "Worksheet") -> dict[str, Any]:
        about = self._about(column)
        rule = {
            "validate": "any",
            "input_title": spoken(HEADINGS, column.name, self.language)[:_TITLE],
            "input_message": about if len(about) <= _MESSAGE else described(column, []),
        }
        known = organisations_for(self.kind, column, self.workshop)
        choices = known or choices_of(self.kind, column, self.workshop, self.language)
        if not choices or column.several:
            return {**rule, **_bounds(column)}
        for row, choice in enumerate(choices):
            lists.write_string(row, at, choice)
        asks = bool(known) or column.column.of in _NEW_ALLOWED
        return {
            **rule,
            "validate": "list",
            "source": f"={_LISTS}!${letters(at)}$1:${letters(at)}${len(choices)}",
            "error_type": "warning" if asks else "stop",
        }


def _is_day(column: Column) -> bool:
    return column.sort == "day"


def _bounds(column: TableColumn) -> dict[str, Any]:
    """What a spreadsheet checks as one types: numbers within bounds, days as days."""
    of = column.column
    if column.several:
        return {}
    if _is_day(of):
        return {"validate": "date", "criteria": ">=", "value": date(FIRST_YEAR, 1, 1)}
    if of.sort not in {"whole", "number"} or of.least is None:
        return {}
    sort = "integer" if of.sort == "whole" else "decimal"
    if of.most is None:
        return {"validate": sort, "criteria": ">=", "value": of.least}
    return {"validate": sort, "criteria": "between", "minimum": of.least, "maximum": of.most}
