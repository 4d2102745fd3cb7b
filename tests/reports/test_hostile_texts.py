import subprocess

import pypdf
import pytest
from reports.hostile import NASTY, poisoned, with_actions, without
from reports.reading_pdf import fonts_of, strayed, words_of

from workshop_app.domain.figures import figures
from workshop_app.domain.workshop import Workshop

DOCUMENTS = ("plan", "acta", "summary")


@pytest.mark.parametrize("what", DOCUMENTS)
@pytest.mark.parametrize("nasty", NASTY)
def test_what_people_type_never_breaks_a_page(villa, print_pdf, tool, nasty, what):
    file = print_pdf(poisoned(villa, NASTY[nasty]), what)
    assert strayed(tool("pdftotext"), file) == []
    assert subprocess.run([tool("qpdf"), "--check", file], check=False).returncode == 0
    assert all(embedded == "yes" for _, embedded, _ in fonts_of(tool("pdffonts"), file))


def test_markup_is_printed_as_it_was_typed(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(poisoned(villa, NASTY["markup"]), "acta"))
    assert "<b>bold</b> & <font" in said
    assert "&amp; <br/> <para> ]]> {brace} %s" in said


def test_a_text_longer_than_a_page_goes_on_to_the_next(villa, print_pdf, tool):
    file = print_pdf(poisoned(villa, "palabra " * 900), "acta")
    assert words_of(tool("pdftotext"), file).count("palabra") > 900
    assert strayed(tool("pdftotext"), file) == []


@pytest.mark.parametrize("what", DOCUMENTS)
@pytest.mark.parametrize(
    "kinds",
    [
        ("action", "update", "commitment"),
        ("gap", "decision", "action", "update"),
        ("commitment", "note"),
        ("motivation", "organisation"),
    ],
)
def test_a_day_that_lacks_something_prints_all_the_same(villa, print_pdf, tool, kinds, what):
    votes = {} if "gap" in kinds else villa.workshop.votes
    file = print_pdf(without(villa, *kinds, votes=votes), what)
    assert strayed(tool("pdftotext"), file) == []


@pytest.mark.parametrize("what", DOCUMENTS)
def test_a_day_without_votes_or_ratings_prints_all_the_same(villa, print_pdf, what):
    assert len(pypdf.PdfReader(print_pdf(without(villa, votes={}), what)).pages)
    assert len(pypdf.PdfReader(print_pdf(without(villa, ratings={}), what)).pages)


@pytest.mark.parametrize("language", ["es", "pt", "en"])
@pytest.mark.parametrize("what", DOCUMENTS)
def test_an_empty_session_prints(villa, print_pdf, tool, what, language):
    workshop = villa.workshop
    facts = {k: workshop.facts[k] for k in ("country", "date", "language", "pathway", "city")}
    empty = figures(Workshop(workshop.id, workshop.playbook, facts))
    file = print_pdf(empty, what, language=language)
    assert strayed(tool("pdftotext"), file) == []


def test_forty_actions_keep_every_one_of_them(villa, print_pdf, tool):
    file = print_pdf(with_actions(villa, 40))
    said = words_of(tool("pdftotext"), file)
    assert all(f"A{n} " in said for n in range(1, 41))
    assert strayed(tool("pdftotext"), file) == []
