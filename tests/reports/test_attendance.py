import re

import pypdf
from reports.days import before_the_day, with_participants, with_people
from reports.reading_pdf import pages_of


def test_each_sector_has_a_sheet_of_its_own_and_so_have_observers(villa, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(before_the_day(villa), "attendance"))
    assert len(pages) == 5
    names = ("Gobierno", "Industria", "Organizaciones sociales", "Academia", "Observadores")
    assert all(name in page for name, page in zip(names, pages, strict=True))


def test_everybody_has_a_line_with_name_and_nobody_stands_twice(villa, print_pdf, tool):
    day = with_people(villa)
    said = " ".join(pages_of(tool("pdftotext"), print_pdf(day, "attendance")))
    codes = re.findall(r"\bP\d{3}\b", said)
    assert sorted(codes) == sorted(p.code for p in day.workshop.participants.values())
    for person in day.workshop.participants.values():
        assert person.name in said


def test_there_are_empty_lines_for_those_who_come_late(villa, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(with_participants(villa, 200), "attendance"))
    industry = [page for page in pages if "Industria" in page]
    people = sum(len(re.findall(r"\bP\d{3}\b", page)) for page in industry)
    assert people == 200
    assert sum(page.count("☐") for page in industry) >= 203


def test_it_says_what_a_signature_says_and_who_holds_the_data(villa, print_pdf, tool):
    for page in pages_of(tool("pdftotext"), print_pdf(villa, "attendance")):
        assert villa.workshop.facts["privacy_controller"] in page
        assert "31 de diciembre de 2027" in page
        assert "Fotografías" in page


def test_three_hundred_participants_print_soon_and_whole(villa, print_pdf):
    assert len(pypdf.PdfReader(print_pdf(with_participants(villa, 300), "attendance")).pages) < 30
