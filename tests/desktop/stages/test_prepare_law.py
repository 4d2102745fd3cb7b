"""What privacy law asks, on the Prepare page: of the day, the country, and who keeps the data."""

import datetime

import pytest
from desktop.seen import seen
from PySide6.QtCore import Qt

from workshop_app.document.acts.places import known_countries
from workshop_app.domain.edits import put, set_fact


@pytest.fixture
def law(blank):
    """The reading of the law in a new session of Mexico, on the 25th of November 2026."""
    blank.go_to("prepare")
    return blank.ui.pages.currentWidget().ui.facts.law


def setting(frame, **facts):
    session = frame.editing.session
    for key, value in facts.items():
        assert frame.editing.apply(set_fact(session.workshop.id, key, value))


def held_by(frame, controller, sector):
    id = frame.editing.session.id()
    frame.editing.apply(put("organisation", id, organisation=controller, sector=sector))
    setting(frame, privacy_controller=f"{controller}, oficina de datos")


def test_it_is_folded_to_the_law_of_the_day(law):
    assert law.line.text().startswith("In force on November 25, 2026: LFPDPPP de 2025")
    assert not law.inside.isVisible()
    assert not law.coming.isVisible()


def test_where_nobody_knows_who_keeps_the_data_both_laws_are_said_and_whom_they_bind(law):
    assert "LFPDPPP de 2025 (where a private body keeps the data)" in law.line.text()
    assert "LGPDPPSO de 2025 (where a public body keeps the data)" in law.line.text()


@pytest.mark.parametrize(
    ("sector", "there", "not_there"),
    [("government", "LGPDPPSO", "LFPDPPP"), ("ngo", "LFPDPPP", "LGPDPPSO")],
)
def test_the_law_is_that_of_whoever_keeps_the_data(blank, law, sector, there, not_there):
    held_by(blank, "Casa de Todos", sector)
    assert there in law.line.text()
    assert not_there not in law.line.text()


def test_opened_it_tells_the_demands_the_sources_and_that_it_is_no_advice(blank, law, qtbot):
    held_by(blank, "Casa de Todos", "government")
    qtbot.keyClick(law.fold, Qt.Key.Key_Space)
    said = next(one for one in known_countries().laws if one.id == "mx-lgpdppso")
    shown = seen(law)
    for text in (said.consent, said.list, said.photos):
        assert text["en"] in shown
    assert said.sources[0] in shown
    assert "in force since March 21, 2025" in shown
    assert "Attendance list · our own reading" in shown
    assert "\nConsent\n" in shown
    assert "Read in the law itself or with its authority; looked up on November 25, 2026." in shown
    assert "our own reading, not legal advice" in shown


def test_a_law_that_begins_to_hold_soon_is_said_before_and_holds_on_its_day(blank, law):
    setting(blank, country="CL")
    assert law.line.text() == "In force on November 25, 2026: Ley 19.628"
    assert law.coming.isVisible()
    assert law.coming.text().startswith(
        "Another law begins to hold on December 1, 2026: Ley 21.719"
    )
    law.fold.click()
    assert "in force until November 30, 2026" in seen(law)
    setting(blank, date=datetime.date(2026, 12, 1))
    assert law.line.text().startswith("In force on December 1, 2026: Ley 21.719")
    assert not law.coming.isVisible()
    assert "19.628 \n" not in seen(law)


def test_of_a_country_that_is_not_known_nothing_is_claimed(blank, law):
    law.fold.click()
    setting(blank, country="BO")
    assert "no privacy law" in law.line.text()
    assert "there may be one" in law.line.text()
    assert not law.fold.isVisible()
    assert not law.inside.isVisible()


def test_a_country_whose_first_law_is_still_to_come_says_so(blank, law):
    setting(blank, country="PY")
    assert "no privacy law" in law.line.text()
    assert "November 27, 2027" in law.coming.text()
    assert law.fold.isVisible()
