import subprocess

from reports.days import before_the_day
from reports.reading_pdf import pages_of, strayed, words_of

from workshop_app.domain.figures import figures


def sizes(pdftotext, file, word):
    """The heights of a word wherever it is printed."""
    said = subprocess.run([pdftotext, "-bbox", file, "-"], check=True, capture_output=True).stdout
    lines = [line for line in said.decode().splitlines() if f">{word}<" in line]
    boxes = [[float(p.split('"')[1]) for p in line.split("=")[1:]] for line in lines]
    return [round(bottom - top, 1) for _, top, _, bottom in boxes]


def test_each_gap_has_a_card_with_its_code_title_and_statement(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "gapcards"))
    for gap in villa.workshop.gaps.values():
        assert f"{gap.code} {gap.title} {gap.statement}" in said


def test_the_last_sheet_is_filled_with_empty_cards(villa, print_pdf, tool):
    pages = pages_of(tool("pdftotext"), print_pdf(villa, "gapcards"))
    assert len(pages) == 3
    assert pages[-1].count("Brecha, en pocas palabras") == 2


def test_before_there_are_gaps_all_cards_are_empty(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(before_the_day(villa), "gapcards"))
    assert said.count("Brecha, en pocas palabras") == 12


def test_every_card_has_a_place_for_each_sectors_dots_and_says_whose_letter_it_is(
    villa, print_pdf, tool
):
    for page in pages_of(tool("pdftotext"), print_pdf(villa, "gapcards")):
        assert page.count("G I O A") == 4
        assert "G Gobierno · I Industria · O Organizaciones sociales · A Academia" in page


def test_no_gap_stands_in_larger_type_than_another(villa, print_pdf, tool):
    file = print_pdf(with_statements(villa, "Falta. " * 40), "gapcards")
    assert (
        len(set(sizes(tool("pdftotext"), file, "G1") + sizes(tool("pdftotext"), file, "G2"))) == 1
    )


def test_one_text_too_long_for_its_place_does_not_make_the_others_small(villa, print_pdf, tool):
    usual = sizes(tool("pdftotext"), print_pdf(villa, "gapcards"), "G2")
    file = print_pdf(with_statements(villa, "Falta. " * 400), "gapcards")
    assert sizes(tool("pdftotext"), file, "G2") == usual
    assert sizes(tool("pdftotext"), file, "G1") < usual
    assert strayed(tool("pdftotext"), file) == []
    assert words_of(tool("pdftotext"), file).count("Falta.") >= 400


def with_statements(day, text):
    """Give the same session with another statement of its first gap."""
    from dataclasses import replace

    workshop = day.workshop
    (first, gap), *rest = workshop.gaps.items()
    gaps = {first: replace(gap, statement=text), **dict(rest)}
    return figures(replace(workshop, entities={**workshop.entities, "gap": gaps}))
