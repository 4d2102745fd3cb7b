"""The plan in Word, to be edited: the flowables of the printed one, block by block."""

from collections.abc import Callable, Mapping
from io import BytesIO

from docx import Document
from reportlab.platypus import Flowable

from workshop_app.document.acts.undated import undated
from workshop_app.domain.errors import WorkshopError
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import Running
from workshop_app.reports.plan import plan_story, plan_title
from workshop_app.reports.summary import running
from workshop_app.reports.word_pages import set_pages, tell_about
from workshop_app.reports.word_story import Writer
from workshop_app.reports.word_styles import Styles

STORIES: Mapping[
    str,
    tuple[
        Callable[[Edition], list[Flowable]],
        Callable[[Edition], str],
        Callable[[Edition], Running],
    ],
] = {"plan": (plan_story, plan_title, running)}
"""The documents that are written for Word: what stands in them, their title, their edges."""


def in_word(edition: Edition, what: str) -> bytes:
    """Give a document as DOCX: the same edition gives the same bytes."""
    if what not in STORIES:
        raise WorkshopError("Only the plan can be a Word document; print the others as PDF.")
    story, title, edges = STORIES[what]
    made = Document()
    styles = Styles(made)
    tell_about(made, edition, title(edition))
    set_pages(made.sections[0], edition, edges(edition), styles)
    Writer(made, styles, edition.width).write(story(edition))
    content = BytesIO()
    made.save(content)
    return undated(content.getvalue())
