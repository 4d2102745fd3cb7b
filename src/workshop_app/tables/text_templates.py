"""The template in a text document: an empty table of actions for who writes in Word."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_app.document.acts.printing import write_whole
from workshop_app.document.acts.undated import undated
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn
from workshop_app.domain.table_words import EXAMPLES, HEADINGS, TABLE_NAMES, spoken
from workshop_app.domain.workshop import Workshop
from workshop_app.tables.template_words import choices_of, described, example_rows
from workshop_app.tables.text_pages import room_of, set_page
from workshop_app.text import LANGUAGES, speaking, tr

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.run import Run

KIND = "actions"
ROWS = 12
"""How many rows there are to write in; Word adds more by the tab key."""

_WIDTHS = {
    "action": 20, "gap": 19, "title": 48, "lead": 34, "partners": 36, "due": 27,
    "funding_kind": 38, "first_step": 38,
}  # fmt: skip
"""What the room writes of an action, and how wide one stands beside the others."""
_SMALL = 9
_GROUND, _NEEDED = "E8EEF2", "0F5E7A"
_PADDING = 108
"""Between a cell's edge and its words, in twentieths of a point, as Word itself has it."""


def write_text_template(kind: str, path: Path, *, workshop: Workshop) -> None:
    """Write an empty table of actions as DOCX, in the session's language."""
    if kind != KIND:
        raise WorkshopError("Only actions have a template in Word; name this one .xlsx.")
    language = next((code for code in workshop.languages if code in LANGUAGES), "en")
    content = io.BytesIO()
    with speaking(language, workshop.facts.get("country")):
        _document(workshop, language).save(content)
    write_whole(path, undated(content.getvalue()))


def _document(workshop: Workshop, language: str) -> "Document":
    from docx import Document

    made = Document()
    name = spoken(TABLE_NAMES, KIND, language).capitalize()
    set_page(made, workshop, name, language)
    columns = [column for column in TABLE_KINDS[KIND].columns if column.name in _WIDTHS]
    made.add_heading(name, 1)
    _add_table(made, columns, language, [[""] * len(columns)] * ROWS)
    made.add_heading(tr("What goes where"), 2)
    for column in columns:
        name = spoken(HEADINGS, column.name, language)
        about = made.add_paragraph(style="List Bullet")
        about.add_run(f"{name}: ").bold = True
        about.add_run(described(column, choices_of(KIND, column, workshop, language)))
    made.add_heading(EXAMPLES[language], 2).paragraph_format.page_break_before = True
    _add_table(made, columns, language, _examples(columns, workshop, language))
    return made


def _examples(columns: Sequence[TableColumn], workshop: Workshop, language: str) -> list[list[str]]:
    names = [column.name for column in TABLE_KINDS[KIND].columns]
    places = [names.index(column.name) for column in columns]
    rows = example_rows(KIND, workshop, language)
    return [[row[place] for place in places] for row in rows]


def _add_table(
    made: "Document", columns: Sequence[TableColumn], language: str, rows: Sequence[Sequence[str]]
) -> None:
    table = made.add_table(1, len(columns), style="Table Grid")
    table.autofit = False
    for cell, column in zip(table.rows[0].cells, columns, strict=True):
        _head(cell, spoken(HEADINGS, column.name, language), needed=column.required)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            _write(cell, words)
    whole = sum(_WIDTHS.values())
    for column, place in zip(columns, table.columns, strict=True):
        place.width = width = room_of(made) * _WIDTHS[column.name] // whole
        for cell in place.cells:
            cell.width = width
    _begin_at_margin(table)
    _keep_rows(table)


def _begin_at_margin(table: "Table") -> None:
    """Let the grid begin where the heading does, not its words."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    inward = OxmlElement("w:tblInd")
    inward.set(qn("w:w"), str(_PADDING))
    inward.set(qn("w:type"), "dxa")
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no words for it
    properties.insert_element_before(inward, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblLook")


def _head(cell: "_Cell", words: str, *, needed: bool) -> None:
    """A heading; one that may not be left blank stands on the accent."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    run = _write(cell, words)
    run.bold = True
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), _NEEDED if needed else _GROUND)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - python-docx shades no cells
    if needed:
        run.font.color.rgb = RGBColor(255, 255, 255)


def _write(cell: "_Cell", words: str) -> "Run":
    from docx.shared import Pt

    run: Run = cell.paragraphs[0].add_run(words)
    run.font.size = Pt(_SMALL)
    return run


def _keep_rows(table: "Table") -> None:
    """Repeat the headings on each page, cut no row in two, leave room for a hand."""
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    for number, row in enumerate(table.rows):
        row.height = Mm(8)
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no words for it
        properties.insert(0, OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
