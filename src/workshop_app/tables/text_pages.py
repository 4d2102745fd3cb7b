"""The sheet that a text document's template is written on: its paper, face, language and edge."""

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from workshop_app.domain.documents import is_letter
from workshop_app.domain.workshop import Workshop
from workshop_app.text import date_text

if TYPE_CHECKING:
    from docx.document import Document

FACE = "Arial"
"""Whoever fills it in has it, or one as wide."""
_LETTER, _A4, _MARGIN = (279.4, 215.9), (297.0, 210.0), 19
_SIZE, _SMALL = 10, 9
_INK, _SECOND = "1B2430", "56616F"
_DOT = " · "


def set_page(made: "Document", workshop: Workshop, name: str, language: str) -> None:
    """Set a sheet on its side, how its words look, and what the file tells of itself."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    sheet = made.sections[0]
    sheet.orientation = WD_ORIENT.LANDSCAPE
    paper = _LETTER if is_letter(workshop.facts.get("country")) else _A4
    sheet.page_width, sheet.page_height = map(Mm, paper)
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = Mm(_MARGIN)
    sheet.header_distance = Mm(_MARGIN // 2)
    _set_styles(made, language)
    title = _DOT.join(filter(None, [name, _place(workshop), date_text(workshop.date)]))
    _say_above(made, title)
    about = made.core_properties
    about.title, about.language, about.author, about.comments = title, language, "", ""
    about.created = about.modified = datetime.combine(workshop.date, time())


def room_of(made: "Document") -> int:
    """The room between the margins, in Word's own units."""
    sheet = made.sections[0]
    return (sheet.page_width or 0) - (sheet.left_margin or 0) - (sheet.right_margin or 0)


def _place(workshop: Workshop) -> str:
    keys = (workshop.playbook.subject, "city", "institution", "region")
    return next((str(workshop.facts[key]) for key in keys if workshop.facts.get(key)), "")


def _say_above(made: "Document", title: str) -> None:
    """Say on each sheet which workshop it belongs to; what is imported begins below it."""
    from docx.shared import Pt, RGBColor

    run = made.sections[0].header.paragraphs[0].add_run(title)
    run.font.size, run.font.color.rgb = Pt(_SMALL), RGBColor.from_string(_SECOND)


def _set_styles(made: "Document", language: str) -> None:
    from docx.shared import Pt, RGBColor

    _speak(made, language)
    made.styles["Normal"].paragraph_format.space_after = Pt(2)
    made.styles["Normal"].paragraph_format.line_spacing = 1.0
    made.styles["Normal"].font.size = Pt(_SIZE)
    for name in ("Normal", "Heading 1", "Heading 2"):
        _face(made.styles[name])
    for name in ("Heading 1", "Heading 2"):
        made.styles[name].font.color.rgb = RGBColor.from_string(_INK)
        made.styles[name].paragraph_format.space_after = Pt(4)
    made.styles["Heading 1"].paragraph_format.space_before = Pt(0)


def _face(style: Any) -> None:  # noqa: ANN401 - Word's styles come untyped
    """Name one face for all scripts instead of the template's, of which one has serifs."""
    from docx.oxml.ns import qn

    style.font.name = FACE
    faces = style.element.rPr.find(qn("w:rFonts"))
    for name in list(faces.attrib):
        del faces.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        faces.set(qn(f"w:{script}"), FACE)


def _speak(made: "Document", language: str) -> None:
    """Say which language is written, or the spelling of another underlines every word."""
    from docx.oxml.ns import qn

    (said,) = made.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    for script in ("val", "eastAsia"):
        said.set(qn(f"w:{script}"), language)
