import re

import pypdf
from reports.days import before_the_day, with_facts, with_participants
from reports.reading_pdf import pages_of, strayed

from workshop_app.domain.people import OBSERVER


def test_everybody_but_observers_has_one_of_each_and_there_is_an_empty_one(villa, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(villa, "ballots"))
    people = villa.workshop.participants.values()
    voters = {p.code for p in people if p.sector != OBSERVER}
    for stage in ("Valorar", "Priorizar"):
        codes = [c for page in pages for c in re.findall(rf"Papeleta (P\d+) · {stage}", page)]
        assert set(codes) == voters
        assert any(f"Papeleta ________ · {stage}" in page for page in pages)


def test_the_code_stands_on_every_page_of_a_ballot(villa, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(villa, "ballots"))
    assert all("Papeleta" in page.removeprefix("Papeletas") for page in pages)


def test_two_core_ballots_share_a_sheet(villa, print_pdf, tool):
    for country, language in (("MX", "es"), ("BR", "pt")):
        day = before_the_day(villa, country, language, core=True, ask_importance=False)
        file = print_pdf(day, "ballots")
        (page,) = pages_of(tool("pdftotext"), file)
        assert page.count("________ ·") >= 2
        assert strayed(tool("pdftotext"), file) == []


def test_as_many_ballots_of_gaps_share_a_sheet_as_fit(half_day, villa, print_pdf, tool):
    last = pages_of(tool("pdftotext"), print_pdf(half_day, "ballots"))[-1]
    assert last.count("· Priorizar") == 3  # seven gaps
    last = pages_of(tool("pdftotext"), print_pdf(villa, "ballots"))[-1]
    assert last.count("· Priorizar") == 2  # ten gaps, with impact and feasibility


def test_many_points_are_written_into_a_box(half_day, print_pdf, tool):
    few = pages_of(tool("pdftotext"), print_pdf(half_day, "ballots"))[-1]
    many = pages_of(tool("pdftotext"), print_pdf(with_facts(half_day, points=30), "ballots"))[-1]
    assert "Usted tiene 30 puntos" in many
    assert few.count("Oficios del puerto") == 3
    assert len(many.split()) < len(few.split())


def test_sheets_are_filled_up_with_empty_ballots(villa, print_pdf, tool):
    day = with_participants(villa, 4)
    pages = pages_of(tool("pdftotext"), print_pdf(day, "ballots"))
    priorities = [page for page in pages if "Priorizar" in page]
    assert len(priorities) == 3
    assert priorities[-1].count("Papeleta ________") == 2
    assert len(pypdf.PdfReader(print_pdf(day, "ballots")).pages) == len(pages)
