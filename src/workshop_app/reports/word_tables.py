"""Tables in Word: widths, heads that are repeated, spans and grounds as on the printed page."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from reportlab.platypus import Flowable

from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Heading, Words
from workshop_app.reports.tables import Rows

if TYPE_CHECKING:
    from docx.table import Table, _Cell, _Row

Fill = Callable[["_Cell", Sequence[Flowable], float], None]
_TWENTIETHS = 20
_RIGHT = 6.0
_LINES = {"head": ("12", theme.INK), "row": ("4", theme.RULE)}


def lines_of(rows: Rows) -> list[list[list[Flowable]]]:
    """The cells of a table, row by row, each as its flowables."""
    return [[_flowables(cell) for cell in row] for row in rows._cellvalues]  # noqa: SLF001 - its rows


def is_layout(rows: Rows) -> bool:
    """Whether a table only sets things side by side: headings, charts, labels with values.

    In Word they follow one another: it finds no heading in a table, and nobody edits in one.
    """
    return any(
        not isinstance(flowable, Words | Chip)
        or isinstance(flowable, Heading)
        or bool(getattr(flowable, "bulletText", None))
        for line in lines_of(rows)
        for cell in line
        for flowable in cell
    )


def lay(into: Any, rows: Rows, fill: Fill) -> "Table":  # noqa: ANN401 - document or cell
    """Write a table whose cells hold words."""
    lines, widths = lines_of(rows), [float(width) for width in rows._colWidths]  # noqa: SLF001
    made: Table = into.add_table(len(lines), len(widths))
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    _pad(made, above=float(rows._cellStyles[-1][0].topPadding))  # noqa: SLF001 - its closeness
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Pt(width)
    heads, ruled = rows.repeatRows or 0, _is_ruled(rows)
    for number, (row, line) in enumerate(zip(made.rows, lines, strict=True)):
        _keep_whole(row, is_head=number < heads)
        for cell, story, width in zip(row.cells, line, widths, strict=True):
            cell.width = Pt(width)
            fill(cell, story, width)
        if number < heads or ruled:
            _rule_below(row, *_LINES["head" if number < heads else "row"])
    _shade(made, rows)
    _join(made, rows)
    return made


def _flowables(cell: Any) -> list[Flowable]:  # noqa: ANN401 - reportlab brings no types
    if isinstance(cell, list | tuple):  # a tuple once it was measured
        return [flowable for part in cell for flowable in _flowables(part)]
    return [] if cell is None or cell == "" else [cell]


def _is_ruled(rows: Rows) -> bool:
    """Whether there is a rule below each row."""
    return any(
        command[0] == "LINEBELOW" and tuple(command[2]) == (-1, -1)
        for command in rows._linecmds  # noqa: SLF001 - there is no other way to ask
    )


def _keep_whole(row: "_Row", *, is_head: bool) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no words for it
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))


def _pad(table: "Table", *, above: float) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side, points in (("top", above), ("left", 0.0), ("bottom", above), ("right", _RIGHT)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(round(points * _TWENTIETHS)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties = table._tbl.tblPr  # noqa: SLF001 - as above
    properties.insert_element_before(margins, "w:tblLook")


def _rule_below(row: "_Row", weight: str, colour: str) -> None:
    for cell in row.cells:
        borders = OxmlElement("w:tcBorders")
        line = OxmlElement("w:bottom")
        line.set(qn("w:val"), "single")
        line.set(qn("w:sz"), weight)
        line.set(qn("w:color"), colour.strip("#"))
        borders.append(line)
        cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 - as above


def _shade(table: "Table", rows: Rows) -> None:
    for _, (column, line), _, colour in rows._bkgrndcmds:  # noqa: SLF001 - its grounds
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), colour.hexval()[2:].upper())
        table.cell(line, column)._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - as above


def _join(table: "Table", rows: Rows) -> None:
    """Join the cells that one line of words stands across."""
    for start, end in _spans(rows):
        first, last = table.cell(*start), table.cell(*end)
        joined = first.merge(last)
        for empty in [p for p in joined.paragraphs[1:] if not p.text]:
            empty._p.getparent().remove(empty._p)  # noqa: SLF001 - python-docx removes none


def _spans(rows: Rows) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Each span from row and column to row and column."""
    high, wide = rows._nrows, rows._ncols  # noqa: SLF001 - there is no other way to ask
    for _, (left, top), (right, bottom) in rows._spanCmds:  # noqa: SLF001 - as above
        yield (top % high, left % wide), (bottom % high, right % wide)
