"""Photos of flipcharts are printed at their gap, whole, and never in a plain edition."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from docx import Document
from pictures import hash_of, jpeg, photo_of_a_phone
from reports.conftest import AT
from reports.reading_pdf import strayed

from workshop_app.domain.figures import figures
from workshop_app.reports.printing import word

PHOTOS = [jpeg((200, 40, 40), (1600, 1200)), jpeg((20, 40, 200), (600, 1600))]


def seen(day, contents, *, chosen=True):
    """The day with photos at its first gap of those chosen, or of the others."""
    workshop = day.workshop
    id = next(gap.id for gap in day.own.priorities.gaps if gap.chosen is chosen)
    gap = replace(workshop.gaps[id], pictures=tuple(map(hash_of, contents)))
    entities = {**workshop.entities, "gap": {**workshop.gaps, id: gap}}
    return figures(replace(workshop, entities=entities))


def photos_in(file):
    """The sizes of the photos in a PDF, in pixels."""
    found = [image for page in pypdf.PdfReader(file).pages for image in page.images]
    return sorted(image.image.size for image in found)


def pictures(contents):
    return {hash_of(content): content for content in contents}


@pytest.mark.parametrize("chosen", [True, False])
def test_the_photos_of_a_gap_stand_in_the_plan(villa, print_pdf, tool, chosen):
    file = print_pdf(seen(villa, PHOTOS, chosen=chosen), pictures=pictures(PHOTOS))
    assert photos_in(file) == [(600, 1600), (1600, 1200)]
    assert strayed(tool("pdftotext"), file) == []


def test_as_many_as_a_gap_can_have_fit_the_pages(villa, print_pdf, tool):
    many = [jpeg((20 * n, 40, 40), (900 + n, 1600)) for n in range(12)]
    file = print_pdf(seen(villa, many), pictures=pictures(many))
    assert len(photos_in(file)) == 12
    assert strayed(tool("pdftotext"), file) == []


def test_a_plain_plan_shows_no_photo(villa, print_pdf):
    file = print_pdf(seen(villa, PHOTOS), pictures=pictures(PHOTOS), plain=True)
    assert photos_in(file) == []


@pytest.mark.parametrize("content", [b"", b"no photo", photo_of_a_phone((90, 60))[:40]])
def test_what_is_no_photo_is_left_out(villa, print_pdf, content):
    file = print_pdf(seen(villa, [content]), pictures={hash_of(content): content})
    assert photos_in(file) == []


def test_a_photo_whose_bytes_are_missing_is_left_out(villa, print_pdf):
    assert photos_in(print_pdf(seen(villa, PHOTOS))) == []


def test_the_word_document_has_them_too(villa):
    asked = {"paper": None, "final": False, "at": AT, "revision": "r7"}
    day, there = seen(villa, PHOTOS), pictures(PHOTOS)
    kept = [len(_jpegs(word(day, plain=plain, pictures=there, **asked))) for plain in (False, True)]
    assert kept == [2, 0]


def _jpegs(content):
    parts = Document(BytesIO(content)).part.package.iter_parts()
    return [part for part in parts if part.content_type == "image/jpeg"]
