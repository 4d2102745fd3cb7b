"""The pages of a Word document: sheet and margins, header and footer, what it tells of itself."""

import datetime
import re
from typing import TYPE_CHECKING

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from workshop_app import text
from workshop_app.charts.printable import one_line, printable
from workshop_app.reports import theme
from workshop_app.reports.page import CREATOR, Running, author_of, mark_of
from workshop_app.text import tr

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.text.paragraph import Paragraph

    from workshop_app.reports.edition import Edition
    from workshop_app.reports.word_styles import Styles

_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
_LONGEST = 255
"""Word takes no longer property."""


def tell_about(document: "Document", edition: "Edition", title: str) -> None:
    """Say what the file tells of itself."""
    about = document.core_properties
    about.title = one_line(title)[:_LONGEST]
    about.author = one_line(author_of(edition))[:_LONGEST]
    about.subject = one_line(edition.title)[:_LONGEST]
    about.keywords = edition.revision
    about.last_modified_by, about.comments, about.revision = CREATOR, "", 1
    about.language = "-".join(filter(None, [text.language(), text.country()]))
    about.created = about.modified = edition.at.astimezone(datetime.UTC).replace(tzinfo=None)


def set_pages(section: "Section", edition: "Edition", running: Running, styles: "Styles") -> None:
    """Set the sheet, its margins, and what stands on every page."""
    width, height = edition.page
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Pt(theme.SIDE)
    section.top_margin, section.bottom_margin = Pt(theme.TOP), Pt(theme.BOTTOM)
    section.header_distance = Pt(theme.HEADER_FROM_TOP - theme.SMALL)
    section.footer_distance = Pt(theme.FOOTER_FROM_BOTTOM - theme.SMALL)
    header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
    for edge, words in ((header, running.header), (footer, running.footer)):
        edge.style = styles.of(theme.NOTE)
        edge.paragraph_format.tab_stops.add_tab_stop(Pt(edition.width), WD_TAB_ALIGNMENT.RIGHT)
        edge.add_run(one_line(words) + "\t")
    header.add_run(printable(running.header_right))
    if mark := mark_of(edition, running):
        header.add_run(("  " if running.header_right else "") + mark).bold = True
    _number(footer)


def _number(footer: "Paragraph") -> None:
    """Say which page of how many this is; Word counts them."""
    said = tr("{page} of {pages}", page="{page}", pages="{pages}")
    for piece in re.split(r"(\{pages?\})", said):
        field = _FIELDS.get(piece.strip("{}"))
        if field:
            _add_field(footer, field)
        else:
            footer.add_run(piece)


def _add_field(paragraph: "Paragraph", name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")._r  # noqa: SLF001 - python-docx writes no fields
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - as above
