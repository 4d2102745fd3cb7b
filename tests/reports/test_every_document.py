import subprocess

import pypdf
import pytest
from reports.days import before_the_day, with_people
from reports.hostile import NASTY, poisoned
from reports.reading_pdf import fonts_of, pages_of, strayed, words_of

from workshop_app.domain.documents import DOCUMENTS as OFFERED
from workshop_app.reports.printing import DOCUMENTS

SHEETS = [what for what in DOCUMENTS if what not in {"plan", "acta", "summary"}]
"""What hangs on the wall, lies on the tables, goes round."""


def test_all_that_is_offered_can_be_printed():
    assert set(DOCUMENTS) == set(OFFERED)


@pytest.mark.parametrize("what", SHEETS)
@pytest.mark.parametrize("nasty", NASTY)
def test_what_people_type_never_breaks_a_sheet(half_day, villa, print_pdf, tool, nasty, what):
    day = half_day if what in {"worksheets", "ballots"} else villa  # 103 pages say no more
    file = print_pdf(poisoned(day, NASTY[nasty]), what)
    assert strayed(tool("pdftotext"), file) == []
    assert subprocess.run([tool("qpdf"), "--check", file], check=False).returncode == 0
    assert all(embedded == "yes" for _, embedded, _ in fonts_of(tool("pdffonts"), file))


@pytest.mark.parametrize("what", SHEETS)
@pytest.mark.parametrize(
    ("country", "language", "size"), [("MX", "es", (612, 792)), ("BR", "pt", (595, 842))]
)
def test_a_session_before_its_day_prints_on_its_countrys_paper(
    villa, print_pdf, tool, what, country, language, size
):
    file = print_pdf(before_the_day(villa, country, language), what)
    reader = pypdf.PdfReader(file)
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {size}
    assert reader.trailer["/Root"]["/Lang"] == language
    assert strayed(tool("pdftotext"), file) == []
    assert all(len(page) > 80 for page in pages_of(tool("pdftotext"), file))


@pytest.mark.parametrize("what", SHEETS)
def test_every_page_says_what_it_is_of_which_day_and_never_draft(villa, print_pdf, tool, what):
    file = print_pdf(villa, what)
    pages = pages_of(tool("pdftotext"), file)
    title = pypdf.PdfReader(file).metadata.title
    assert "Villa Esperanza" in title
    for place, page in enumerate(pages, start=1):
        assert title in page
        assert f"{place} de {len(pages)}" in page
        assert "BORRADOR" not in page


@pytest.mark.parametrize("what", DOCUMENTS)
def test_no_sheet_has_anybodys_mail_or_telephone(villa, print_pdf, tool, what):
    day = with_people(villa)
    assert day.workshop.participants
    said = words_of(tool("pdftotext"), print_pdf(day, what)).replace(" ", "")  # cells wrap
    assert "@" not in said.replace(day.workshop.facts["privacy_contact"], "")
    assert "+5255" not in said


@pytest.mark.parametrize("what", DOCUMENTS)
def test_a_plain_one_names_no_one(villa, print_pdf, tool, what):
    day = with_people(villa)
    said = words_of(tool("pdftotext"), print_pdf(day, what, plain=True))
    signing = [c.signatory for c in day.workshop.commitments.values() if c.signatory]
    assert [name for name in signing if name in said] == []
    assert "Apellido" not in said


@pytest.mark.parametrize("what", SHEETS)
def test_the_same_day_gives_the_same_bytes(half_day, print_pdf, what):
    first = print_pdf(half_day, what).read_bytes()
    assert print_pdf(half_day, what).read_bytes() == first


@pytest.mark.parametrize("what", SHEETS)
def test_a_portuguese_session_has_no_spanish_heading(villa, print_pdf, tool, what):
    day = before_the_day(villa, "BR", "pt")
    headings = [page[:200] for page in pages_of(tool("pdftotext"), print_pdf(day, what))]
    spanish = ("Mandato para firmar", "Asistencia", "Hoja", "Papeleta", "Ficha de", "brecha")
    assert [h for h in headings for word in spanish if word in h] == []


def test_a_sheet_speaks_the_language_it_is_asked_for(villa, print_pdf, tool):
    english = words_of(tool("pdftotext"), print_pdf(villa, "mandate", language="en"))
    assert "Mandate to sign" in english
