from dataclasses import replace

import pypdf
from reports.days import before_the_day
from reports.hostile import without
from reports.reading_pdf import pages_of, words_of

from workshop_app.domain.figures import figures


def test_it_is_one_page_with_every_organisation(villa, print_pdf, tool):
    file = print_pdf(villa, "mandate")
    said = words_of(tool("pdftotext"), file)
    assert len(pypdf.PdfReader(file).pages) == 1
    assert villa.workshop.organisations
    assert [
        o.organisation for o in villa.workshop.organisations.values() if o.organisation not in said
    ] == []


def test_whoever_is_known_already_stands_in_it_with_the_capacity_ticked(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "mandate"))
    assert "Laura Méndez Ríos" in said
    assert said.count("☑") == len(villa.workshop.commitments)


def test_before_the_day_each_sector_has_lines_to_write_on(villa, print_pdf, tool):
    for country in ("MX", "BR"):
        file = print_pdf(before_the_day(villa, country), "mandate")
        (page,) = pages_of(tool("pdftotext"), file)
        assert page.count("☐") >= 3 * 3 * 4
        assert "☑" not in page


def test_a_plain_one_has_no_column_for_names(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "mandate", plain=True))
    assert "Quién firma" not in said
    assert "Laura Méndez" not in said
    assert "Directora de Educación" in said


def test_without_organisations_it_still_has_every_sector(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(without(villa, "organisation"), "mandate"))
    assert all(name in said for name in ("Gobierno", "Industria", "Academia"))


def test_who_was_named_at_the_door_stands_in_it(villa, print_pdf, tool):
    bare = without(villa, "commitment").workshop
    organisation = next(iter(bare.organisations.values())).organisation
    id, person = next((i, p) for i, p in bare.participants.items() if p.sector != "observer")
    named = replace(person, name="Inés Delegada", organisation=organisation, role="delegada: Vocal")
    people = {**bare.participants, id: named}
    day = figures(replace(bare, entities={**bare.entities, "participant": people}))
    said = words_of(tool("pdftotext"), print_pdf(day, "mandate"))
    assert "Inés Delegada" in said
    assert "Vocal" in said
    assert said.count("☑") == 1
    plain = words_of(tool("pdftotext"), print_pdf(day, "mandate", plain=True))
    assert "Inés Delegada" not in plain
    assert "Vocal" in plain
