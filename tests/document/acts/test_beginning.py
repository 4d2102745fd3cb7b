"""A session is begun with what a person says of it, in a file whose name is safe everywhere."""

from dataclasses import replace
from datetime import date

import pytest
from files import desk, opened

from workshop_app.document.acts.beginning import Beginning, begin_session, free_path, usual_language
from workshop_app.document.acts.shelf import open_playbook, shelf_text
from workshop_app.domain.errors import WorkshopError

DAY = date(2026, 11, 25)
BEGINNING = Beginning("learning-city", {"city": "Villa Esperanza"}, "MX", DAY, "government")


def facts_of(folder, beginning):
    path = folder / "new.workshop"
    begin_session(desk(folder), path, beginning).close()
    with opened(path) as session:
        return session.document.workshop.facts


def test_what_was_said_stands_in_the_file(tmp_path):
    said = replace(BEGINNING, language="pt", agenda="full-day", title="Taller", host="Alcaldía")
    said = replace(said, currency="MXN")
    wanted = {"city": "Villa Esperanza", "country": "MX", "date": DAY, "pathway": "government"}
    wanted |= {"language": "pt", "agenda": "full-day", "title": "Taller", "host": "Alcaldía"}
    wanted |= {"currency": "MXN"}
    facts = facts_of(tmp_path, said)
    assert {name: facts.get(name) for name in wanted} == wanted


def test_what_was_not_said_is_as_the_playbook_has_it(tmp_path):
    facts = facts_of(tmp_path, replace(BEGINNING, host=""))
    assert (facts["language"], facts["agenda"]) == ("es", "half-day")
    assert facts.get("host") is None


@pytest.mark.parametrize("name", [None, "", "  "])
def test_a_workshop_about_nothing_is_refused_and_leaves_no_file(tmp_path, name):
    nameless = replace(BEGINNING, subjects={"city": name, "region": "Bajío"})
    with pytest.raises(WorkshopError, match="learning-city"):
        begin_session(desk(tmp_path), tmp_path / "new.workshop", nameless)
    assert not (tmp_path / "new.workshop").exists()


def test_a_playbook_may_be_a_file_and_about_something_else(tmp_path):
    file = tmp_path / "own.toml"
    text = shelf_text("learning-city").replace('subject = "city"', 'subject = "region"')
    file.write_text(text, "utf-8")
    facts = facts_of(tmp_path, replace(BEGINNING, playbook=str(file), subjects={"region": "Bajío"}))
    assert facts["region"] == "Bajío"


def test_the_usual_language_is_spanish_where_the_playbook_has_it():
    playbook, _ = open_playbook("learning-city")
    assert usual_language(replace(playbook, languages=("pt", "es"))) == "es"
    assert usual_language(replace(playbook, languages=("pt", "en"))) == "pt"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("São José dos Campos", "sao-jose-dos-campos-2026-11-25.workshop"),
        ("  Ñuñoa / Región: Metropolitana?", "nunoa-region-metropolitana-2026-11-25.workshop"),
        ("../..", "workshop-2026-11-25.workshop"),
        ("", "workshop-2026-11-25.workshop"),
        ("CON", "con-2026-11-25.workshop"),
        ("x" * 500, f"{'x' * 60}-2026-11-25.workshop"),
    ],
)
def test_a_file_is_named_by_what_it_is_about_and_safely(tmp_path, name, file):
    assert free_path(tmp_path, name, DAY) == tmp_path / file


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    for _ in range(3):
        free_path(tmp_path, "Lima", DAY).touch()
    assert sorted(one.stem for one in tmp_path.iterdir()) == [
        "lima-2026-11-25",
        "lima-2026-11-25-2",
        "lima-2026-11-25-3",
    ]
