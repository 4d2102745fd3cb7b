from dataclasses import replace

import pytest
from reports.reading_pdf import words_of

from workshop_app.domain.figures import figures


def test_votes_that_would_show_one_person_are_not_printed(villa, print_pdf, tool):
    workshop = villa.workshop
    ballots = {
        id: replace(b, participant=f"p{id}", count=None) if b.sector == "academia" else b
        for id, b in workshop.ballots.items()
    }
    entities = {**workshop.entities, "ballot": ballots}
    hidden = figures(replace(workshop, entities=entities))
    assert hidden.public.priorities.hidden
    said = words_of(tool("pdftotext"), print_pdf(hidden))
    assert "Los puntos por sector se ocultan" in said
    assert "Puntos por sector" not in said
    assert "W de Kendall" not in said


def test_figures_by_sector_stand_only_in_the_annex(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa))
    body, _, annex = said.partition("Anexo")
    assert "Brechas por sector" in annex
    assert "sin industria: otra elección" not in body
    assert "oculto" not in body


@pytest.mark.parametrize(("least", "hides"), [(1, False), (2, True), (3, True)])
def test_the_plan_says_what_its_small_groups_hide(villa, print_pdf, tool, least, hides):
    facts = {**villa.workshop.facts, "small_group": least}
    said = words_of(tool("pdftotext"), print_pdf(figures(replace(villa.workshop, facts=facts))))
    assert (f"menos de {least} papeletas personales" in said) is hides
    assert (f"menos de {least} personas de un sector" in said) is hides
    assert ("aunque hayan respondido pocas personas" in said) is not hides
    assert "menos de 1" not in said
    assert "Raya: no se escuchó" in said
