import re

from reports.days import before_the_day
from reports.reading_pdf import pages_of, words_of

from workshop_app.domain.standing import asked


def test_each_indicator_asked_has_its_levels(half_day, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(half_day, "worksheets"))
    playbook = half_day.workshop.playbook
    wanted = [i for i in playbook.indicators if i.id in set(asked(half_day))]
    assert len(wanted) == 12
    for indicator in wanted:
        assert indicator.text["es"] in said
        for level in playbook.levels_of(indicator):
            assert all(word in said for word in level["es"].split())


def test_the_core_of_each_sector_is_one_sheet_on_both_sides(half_day, print_pdf, tool):
    for paper in ("letter", "a4"):
        pages = pages_of(tool("pdftotext"), print_pdf(half_day, "worksheets", paper=paper))
        heads = [n for n, page in enumerate(pages) if "Hoja de trabajo: dónde estamos" in page]
        assert len(pages) == 8
        assert heads == [0, 2, 4, 6]


def test_where_persons_vote_there_is_one_set_for_all_sectors(villa, print_pdf, tool):
    first = pages_of(tool("pdftotext"), print_pdf(villa, "worksheets"))[0]
    assert "☐ Gobierno" in first
    assert "Importancia" in first


def test_an_indicators_levels_stand_on_the_page_of_its_question(villa, print_pdf, tool):
    numbers = [i.number for i in villa.workshop.playbook.indicators]
    pages = pages_of(tool("pdftotext"), print_pdf(villa, "worksheets"))
    found = [n for page in pages for n in re.findall(r"\b\d{1,2}\.\d\b", page)]
    assert found == numbers
    for page in pages:
        assert page.count("Alcanza a la") + page.count("5 ") >= page.count("Hoy")


def test_importance_is_only_asked_where_the_agenda_asks_for_it(half_day, villa, print_pdf, tool):
    assert "Importancia" not in words_of(tool("pdftotext"), print_pdf(half_day, "worksheets"))
    day = before_the_day(villa, ask_importance=True)
    assert "Importancia" in words_of(tool("pdftotext"), print_pdf(day, "worksheets"))
