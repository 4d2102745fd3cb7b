"""Tables on paper: thin rules, repeated heads, rows whole wherever they fit a page."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from workshop_app.reports import theme
from workshop_app.reports.blocks import Words, stacked
from workshop_app.reports.fonts import REGULAR

Cell: TypeAlias = str | Flowable | Sequence[Flowable]
Command: TypeAlias = tuple[Any, ...]
GUTTER = 10.0
PADDING = 10.0
LONGEST_CODE = "P1000-KT"
"""A code as a machine gives it, of a very large workshop."""
LEAST_CUT = 1e-6
"""reportlab leaves a row whole when less than this would go over."""


class Rows(Table):
    """A table that cuts a row in two only where the row is higher than a page."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Split between rows; where even a whole page has no place for them, split anywhere."""
        parts: list[Flowable] = super().split(availWidth, availHeight)
        in_cell = not hasattr(self, "_frame")  # of a row that is being cut in two itself
        page: float = availHeight if in_cell else self._frame._height  # noqa: SLF001 - no other way
        if parts or availHeight < page - 1:
            return parts
        self._nosplitCmds: list[Command] = []
        heads = self.repeatRows or 0
        self.splitByRow = int(max(self._rowHeights[heads : heads + 2]) <= page)
        self.splitInRow = LEAST_CUT
        parts = super().split(availWidth, availHeight - PADDING)
        for part in (self, *parts):
            part.splitByRow, part.splitInRow = 1, 0
        return parts


def table(  # noqa: PLR0913 - what a table looks like is said where it is made
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    head: Sequence[str] = (),
    styles: Sequence[ParagraphStyle] = (),
    head_styles: Sequence[ParagraphStyle] = (),
    more: Sequence[Command] = (),
    pad: float = 5,
    ruled: bool = True,
    least_height: float = 0,
) -> Rows:
    """Give rows as a table; words are wrapped, each column in its style."""
    body = [_row(row, styles) for row in rows]
    if least_height:
        body = [[*row[:-1], [*row[-1], Spacer(0, least_height - 2 * pad - 1)]] for row in body]
    heads = [_row(head, head_styles or [theme.NOTE] * len(head))] if head else []
    made = Rows([*heads, *body], colWidths=list(widths), repeatRows=len(heads), hAlign="LEFT")
    made.setStyle(TableStyle([*_look(len(heads), pad, ruled=ruled), *more]))
    return made


def code_width(codes: Iterable[str], style: ParagraphStyle, *, least: float) -> float:
    """The points that a column of codes takes, so that none is broken (G12-KT).

    A code of somebody's own that is longer than any machine's is broken after all.
    """
    widths = (stringWidth(code, style.fontName, style.fontSize) for code in codes)
    longest = stringWidth(LONGEST_CODE, style.fontName, style.fontSize)
    return float(max(least, min(max(widths, default=0), longest) + GUTTER))


def _row(row: Sequence[Cell], styles: Sequence[ParagraphStyle]) -> list[Any]:
    return [
        [Words(cell, styles[place] if styles else theme.CELL)]
        if isinstance(cell, str)
        else (cell if isinstance(cell, Flowable) else list(cell))
        for place, cell in enumerate(row)
    ]


def _look(heads: int, pad: float, *, ruled: bool) -> list[Command]:
    first, last = (0, 0), (-1, -1)
    look: list[Command] = [
        ("FONTNAME", first, last, REGULAR),
        ("FONTSIZE", first, last, theme.TEXT),
        ("VALIGN", first, last, "TOP"),
        ("LEFTPADDING", first, last, 0),
        ("RIGHTPADDING", first, last, GUTTER),
        ("RIGHTPADDING", (-1, 0), last, 0),
        ("TOPPADDING", first, last, pad),
        ("BOTTOMPADDING", first, last, pad + 1),
    ]
    if ruled:
        look.append(("LINEBELOW", (0, heads), last, theme.HAIR, HexColor(theme.RULE)))
    if heads:
        look += [
            ("VALIGN", first, (-1, 0), "BOTTOM"),
            ("LINEBELOW", first, (-1, 0), theme.FIRM, HexColor(theme.INK)),
        ]
    return look


def facts(pairs: Sequence[tuple[str, str]], width: float, *, columns: int) -> Rows:
    """Give labels and values in columns; what is blank is left out."""
    cells = stacked([(label, value) for label, value in pairs if value])
    empty: list[Flowable] = []
    lines = [cells[n : n + columns] for n in range(0, len(cells), columns)] or [[empty]]
    lines[-1] += [empty] * (columns - len(lines[-1]))
    widths = [width / columns] * columns
    return table(lines, widths, pad=4, ruled=False)
