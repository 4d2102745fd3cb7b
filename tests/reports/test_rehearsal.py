"""Every page of every document of a rehearsal says that its answers are invented, Word too."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from reports.conftest import AT
from reports.reading_pdf import pages_of

from workshop_app.domain.figures import figures
from workshop_app.reports.printing import DOCUMENTS, word

MARK = "ENSAYO: RESPUESTAS INVENTADAS"


def rehearsed(day):
    workshop = day.workshop
    return figures(replace(workshop, facts={**workshop.facts, "rehearsal": True}))


@pytest.mark.parametrize("what", DOCUMENTS)
def test_every_page_of_a_rehearsal_says_so_also_the_final_one(half_day, print_pdf, tool, what):
    pages = pages_of(tool("pdftotext"), print_pdf(rehearsed(half_day), what, final=True))
    assert pages
    assert [page[:200] for page in pages if MARK not in page] == []


def test_a_real_day_has_no_such_mark(half_day, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(half_day))
    assert not any(MARK in page for page in pages)


def test_the_word_document_says_it_above_each_page(half_day):
    made = word(rehearsed(half_day), paper=None, final=True, plain=False, at=AT, revision="r7")
    header = Document(BytesIO(made)).sections[0].header.paragraphs[0].text
    assert MARK in header
