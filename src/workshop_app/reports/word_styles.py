"""How a Word document looks: the printed page's styles as styles of Word, headings as headings."""

from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from workshop_app import text
from workshop_app.reports import theme
from workshop_app.reports.fonts import REGULAR, SEMIBOLD
from workshop_app.reports.word_fonts import carry_fonts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle as WordStyle

HEADINGS = {"Title": theme.COVER, "Heading 1": theme.PART, "Heading 2": theme.SECTION,
            "Heading 3": theme.ENTRY}  # fmt: skip
BETWEEN = ParagraphStyle("between", fontName=REGULAR, fontSize=1, leading=2, textColor=theme.INK)
"""A line of its own between two tables, as low as can be."""

_ALIGNED = {TA_CENTER: WD_ALIGN_PARAGRAPH.CENTER, TA_RIGHT: WD_ALIGN_PARAGRAPH.RIGHT}
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_PICTURE = "thumbnail"


class Styles:
    """The styles of one document, each made when it is first asked for."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._made: dict[str, WordStyle] = {}
        self._speak()
        carry_fonts(document)
        _leave_out_picture(document)
        normal: Any = document.styles["Normal"]
        _set(normal, theme.PROSE)
        for name, style in HEADINGS.items():
            heading: Any = document.styles[name]
            _set(heading, style)
            heading.paragraph_format.keep_with_next = True

    def heading(self, level: int) -> str:
        """The style of a heading, by its level in the bookmarks; -1 is the title."""
        return list(HEADINGS)[min(level + 1, len(HEADINGS) - 1)]

    def of(self, style: ParagraphStyle) -> "WordStyle":
        """A paragraph's style in Word; one that only narrows another is that other."""
        style = style.parent or style
        if style.name not in self._made:
            made: Any = self._document.styles.add_style(
                f"Workshop {style.name}", WD_STYLE_TYPE.PARAGRAPH
            )
            made.base_style = self._document.styles["Normal"]
            _set(made, style)
            self._made[style.name] = made
        return self._made[style.name]

    def _speak(self) -> None:
        """Say which language is written, for spelling and for reading aloud."""
        tag = "-".join(filter(None, [text.language(), text.country()]))
        (defaults,) = self._document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        said = OxmlElement("w:lang")
        said.set(qn("w:val"), tag)
        said.set(qn("w:eastAsia"), tag)
        defaults.append(said)


def _set(made: Any, style: ParagraphStyle) -> None:  # noqa: ANN401 - Word's styles come untyped
    """Make a style of Word look like one of the printed page."""
    font, block = made.font, made.paragraph_format
    font.name, font.size = REGULAR, Pt(style.fontSize)
    font.bold, font.italic = style.fontName == SEMIBOLD, False
    font.color.rgb = RGBColor.from_string(str(style.textColor).removeprefix("#"))
    _face(made.element.get_or_add_rPr())
    block.space_before, block.space_after = Pt(style.spaceBefore), Pt(style.spaceAfter)
    block.line_spacing = Pt(style.leading)
    block.line_spacing_rule = WD_LINE_SPACING.AT_LEAST  # a picture is higher
    block.alignment = _ALIGNED.get(style.alignment, WD_ALIGN_PARAGRAPH.LEFT)
    if style.leftIndent:
        block.left_indent, block.first_line_indent = Pt(style.leftIndent), -Pt(style.leftIndent)
    for border in made.element.xpath("w:pPr/w:pBdr"):  # the template underlines its title
        border.getparent().remove(border)


def _face(properties: Any) -> None:  # noqa: ANN401 - as above
    faces = properties.find(qn("w:rFonts"))
    for themed in _THEMED:
        faces.attrib.pop(qn(f"w:{themed}"), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        faces.set(qn(f"w:{script}"), REGULAR)


def _leave_out_picture(document: "Document") -> None:
    """Leave out the empty page that the template shows as this document's picture."""
    rels = document.part.package.rels
    for id in [id for id, rel in rels.items() if rel.reltype.endswith(_PICTURE)]:
        rels.pop(id)
