"""From flowables to Word: paragraphs, headings, pictures and tables, one after another."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, PageBreak, Spacer

from workshop_app.charts.colours import WHITE
from workshop_app.charts.printable import one_line, printable
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Heading, Words
from workshop_app.reports.chart_drawing import ChartDrawing
from workshop_app.reports.photos import Photo
from workshop_app.reports.tables import Rows
from workshop_app.reports.word_charts import picture_of
from workshop_app.reports.word_styles import BETWEEN
from workshop_app.reports.word_tables import is_layout, lay, lines_of
from workshop_app.reports.words import DOT

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from workshop_app.reports.word_styles import Styles

_EIGHTHS, _BELOW_RULE = 8, 4
"""Word measures a rule in eighths of a point, and the room below it in points."""


class Writer:
    """Writes flowables into a document, or into a cell of one of its tables."""

    def __init__(
        self, into: "Document | _Cell", styles: "Styles", width: float, named: str = ""
    ) -> None:
        self._into, self._styles, self._width = into, styles, width
        self._named = named
        self._above = 0.0
        self._ruled: HRFlowable | None = None
        self._on_next_page = self._after_table = self._keeps = False

    def write(self, story: Iterable[Flowable]) -> None:
        """Write one flowable after another."""
        for flowable in story:
            self._write(flowable)

    def _write(self, flowable: Flowable) -> None:
        match flowable:
            case Heading():
                self._heading(flowable)
            case Words():
                self._words(flowable)
            case Chip():
                self._chip(flowable)
            case Rows():
                self._rows(flowable)
            case ChartDrawing():
                self._chart(flowable)
            case Photo():
                self._photo(flowable)
            case KeepTogether():
                self._together(flowable._content)  # noqa: SLF001 - what it keeps together
            case CondPageBreak():
                pass  # headings keep with what follows, which Word sees to
            case HRFlowable() | PageBreak() | Spacer():
                self._above_next(flowable)
            case _:
                raise TypeError(f"nothing is known of {type(flowable).__name__} in Word")

    def _above_next(self, flowable: Flowable) -> None:
        """Keep what stands between blocks: in Word it belongs to the block below it."""
        if isinstance(flowable, HRFlowable):
            self._ruled = flowable
        elif isinstance(flowable, PageBreak):
            if self._ruled:  # a rule closes the page that it stands on
                self._begin(self._styles.of(BETWEEN))
            self._above, self._on_next_page = 0.0, True
        else:
            self._above += flowable.height

    # -- Paragraphs ---------------------------------------------------------------------------

    def _begin(self, style: Any) -> "Paragraph":  # noqa: ANN401 - a style or its name
        paragraph = self._into.add_paragraph(style=style)
        form = paragraph.paragraph_format
        if self._above:
            form.space_before = Pt(self._above + _above(paragraph))
        if self._ruled:
            _rule_over(paragraph, self._ruled)
        if self._on_next_page:
            form.page_break_before, form.space_before = True, Pt(self._above)
        self._above, self._ruled, self._on_next_page = 0.0, None, False
        if self._keeps:
            form.keep_with_next = form.keep_together = True
        self._after_table = False
        return paragraph

    def _together(self, story: Sequence[Flowable]) -> None:
        """Write what should stand on one page; its last paragraph may be followed by a new one."""
        self._keeps = True
        self.write(story)
        self._keeps = False
        if not self._after_table:
            self._into.paragraphs[-1].paragraph_format.keep_with_next = False

    def _heading(self, heading: Heading) -> None:
        level = -1 if heading.style is theme.COVER else heading.level
        self._begin(self._styles.heading(level)).add_run(one_line(heading.typed))
        self._named = one_line(heading.typed)

    def _words(self, words: Words) -> None:
        paragraph = self._begin(self._styles.of(words.style))
        if words.bulletText:
            label = paragraph.add_run(f"{printable(words.bulletText)}\t")
            label.font.size = Pt(theme.SMALL)
            label.font.color.rgb = RGBColor.from_string(theme.SECOND.strip("#"))
        paragraph.add_run(printable(words.typed).strip())

    def _chip(self, chip: Chip) -> None:
        run = self._begin(self._styles.of(theme.SMALL_BOLD)).add_run(
            f"\N{NARROW NO-BREAK SPACE}{chip.mark.letter}\N{NARROW NO-BREAK SPACE}"
        )
        run.font.color.rgb = RGBColor.from_string(WHITE.strip("#"))
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), chip.mark.colour.strip("#"))
        run._r.get_or_add_rPr().append(shade)  # noqa: SLF001 - python-docx shades no runs

    # -- Pictures -----------------------------------------------------------------------------

    def _chart(self, chart: ChartDrawing) -> None:
        """Lay a chart as a picture; what it shows is told to those who cannot see it."""
        told = f"{self._named}. {'; '.join(chart.plate.told)}" if chart.plate.told else self._named
        self._picture(picture_of(chart), min(chart.width, self._width), one_line(told))

    def _photo(self, photo: Photo) -> None:
        """Lay a photo as it was kept, told by the heading above it."""
        self._picture(photo.content, min(photo.width, self._width), self._named)

    def _picture(self, content: bytes, width: float, told: str) -> None:
        run = self._begin(self._styles.of(theme.CELL)).add_run()
        shown = run.add_picture(BytesIO(content), width=Pt(width))
        shown._inline.docPr.set("descr", told)  # noqa: SLF001 - as above
        shown._inline.docPr.set("name", self._named)  # noqa: SLF001 - as above
        for side in ("distT", "distB", "distL", "distR"):  # or Writer leaves an eighth of an inch
            shown._inline.set(side, "0")  # noqa: SLF001 - as above

    # -- Tables -------------------------------------------------------------------------------

    def _rows(self, rows: Rows) -> None:
        if is_layout(rows):
            for line in lines_of(rows):
                self._line(line)
            return
        if self._after_table or self._on_next_page or self._above or self._ruled:
            self._begin(self._styles.of(BETWEEN))  # or Word would join two tables
        lay(self._into, rows, self._fill)
        self._after_table = True

    def _line(self, cells: Sequence[Sequence[Flowable]]) -> None:
        """A row that only laid things out; small words beside a heading go below it."""
        beside = [cell for cell in cells if cell]
        if any(isinstance(cell[0], Heading) for cell in beside) and all(
            isinstance(flowable, Words) and not flowable.bulletText
            for cell in beside
            for flowable in cell
        ):
            words = [w for cell in beside for w in cell if isinstance(w, Words)]
            self.write(w for w in words if isinstance(w, Heading))
            rest = DOT.join(w.typed for w in words if not isinstance(w, Heading) and w.typed)
            self.write([Words(rest, theme.NOTE)] if rest else [])
        else:
            self.write(flowable for cell in beside for flowable in cell)

    def _fill(self, cell: "_Cell", story: Sequence[Flowable], width: float) -> None:
        """Fill a cell; the paragraph that it must have is the first one of its own."""
        first = cell.paragraphs[0]
        own = Writer(cell, self._styles, width, self._named)
        own._keeps = self._keeps
        own.write(story)
        if len(cell.paragraphs) > 1:
            first._p.getparent().remove(first._p)  # noqa: SLF001 - python-docx removes none


def _above(paragraph: "Paragraph") -> float:
    """The room that a paragraph's style leaves above it."""
    style: Any = paragraph.style
    space = style.paragraph_format.space_before
    return float(space.pt) if space else 0.0


def _rule_over(paragraph: "Paragraph", rule: HRFlowable) -> None:
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    look = {"val": "single", "sz": round(rule.lineWidth * _EIGHTHS), "space": _BELOW_RULE}
    for name, value in {**look, "color": rule.color.hexval()[2:].upper()}.items():
        top.set(qn(f"w:{name}"), str(value))
    borders.append(top)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx draws no rules
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
