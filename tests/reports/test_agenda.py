import re
from dataclasses import replace

import pytest
from reports.days import with_facts
from reports.reading_pdf import pages_of, words_of

from workshop_app.domain.day import course
from workshop_app.domain.figures import figures
from workshop_app.domain.stages.prepare import Item
from workshop_app.reports.agenda import shares


def test_the_day_at_a_glance_is_one_page_with_its_times(villa, print_pdf, tool):
    first = pages_of(tool("pdftotext"), print_pdf(villa, "agenda"))[0]
    assert "9:10 – 9:40" in first
    assert "12:55 – 13:55 Almuerzo" in first
    assert len(re.findall(r"\b\d+ min\b", first)) == len(course(villa.workshop))


def test_the_script_has_what_to_say_and_when_it_must_begin(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "agenda"))
    assert "Guion del día" in said
    assert "empieza a las 12:45 en punto" in said
    script = villa.workshop.playbook.words(villa.workshop.facts["pathway"], "plan").script
    assert script
    assert all(step.say["es"] in said for step in script)


def test_the_script_is_set_closer_where_that_spares_a_page_with_little_on_it(
    villa, print_pdf, tool
):
    pages = pages_of(tool("pdftotext"), print_pdf(villa, "agenda"))
    assert len(pages) == 4  # two sheets
    assert all(len(page) > 1_000 for page in pages[1:])


def test_it_tells_how_much_later_than_planned_the_day_ends(villa, print_pdf, tool):
    in_time = words_of(tool("pdftotext"), print_pdf(villa, "agenda"))
    assert "más tarde de lo previsto" not in in_time
    late = words_of(tool("pdftotext"), print_pdf(with_facts(villa, end="16:00"), "agenda"))
    assert "40 minutos" in late


def test_a_day_whose_end_nobody_said_ends_as_its_agenda_has_it(villa, print_pdf, tool):
    first = pages_of(tool("pdftotext"), print_pdf(with_facts(villa, end=None), "agenda"))[0]
    assert "9:10 – 16:40 h" in first


def test_minutes_that_nobody_planned_are_free(villa, print_pdf, tool):
    items = {
        "i1": Item("i1", stage="listen", minutes=30),
        "i2": Item("i2", title="Café <b>con pan</b>", minutes=15, at="11:00"),
    }
    workshop = villa.workshop
    day = figures(replace(workshop, entities={**workshop.entities, "item": items}))
    first = pages_of(tool("pdftotext"), print_pdf(day, "agenda"))[0]
    assert "9:40 – 11:00 Libre" in first
    assert "11:00 – 11:15 Café <b>con pan</b>" in first


@pytest.mark.parametrize(
    ("planned", "minutes", "given"),
    [([10, 10, 10], 20, [7, 7, 6]), ([5, 15], 40, [10, 30]), ([0, 0], 20, [0, 0]), ([], 5, [])],
)
def test_a_stages_minutes_are_shared_out_to_the_last(planned, minutes, given):
    assert shares(planned, minutes) == given
