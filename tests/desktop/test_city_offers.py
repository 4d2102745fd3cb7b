"""Known Learning Cities are offered while a city is typed, and any other name will do."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.document.acts.shelf import shelf_text
from workshop_app.document.acts.window import WindowPorts

TAB, ENTER, DOWN, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
NOW = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)


@pytest.fixture
def page(make_window, rooms, monkeypatch):
    """The page of a new session."""
    monkeypatch.setattr(WindowPorts, "now", lambda ports: NOW)
    window = make_window(ports=rooms)
    window.front.show_new_session()
    yield window.front._new
    window.close()


@pytest.fixture
def facts(blank):
    """The facts of a session, at its city."""
    blank.go_to("prepare")
    facts = blank.ui.pages.currentWidget().ui.facts
    city = facts._city
    city.setFocus()
    city.selectAll()
    return facts


def offered(offers):
    model = offers.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def typed(qtbot, field, text):
    qtbot.keyClicks(field, text)
    QApplication.processEvents()


def test_what_fits_is_offered_with_country_and_year_however_accents_are_typed(page, qtbot):
    typed(qtbot, page.ui.subject, "medel")
    assert page._cities.list.isVisible()
    assert offered(page._cities)[0].startswith("Medellín, Antioquia, Colombia · since 20")


def test_the_list_says_that_it_is_incomplete_and_that_line_cannot_be_chosen(page, qtbot):
    typed(qtbot, page.ui.subject, "medel")
    model = page._cities.list.model()
    last = model.index(model.rowCount() - 1, 0)
    assert "the list is incomplete" in last.data()
    assert not last.flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_city_that_is_chosen_brings_its_country_where_none_was_chosen(page, qtbot):
    assert page.ui.country.value is None
    typed(qtbot, page.ui.subject, "medel")
    qtbot.keyClick(page.ui.subject, DOWN)
    qtbot.keyClick(page.ui.subject, ENTER)
    assert page.ui.subject.text() == "Medellín"
    assert page.ui.country.value == "CO"
    assert not page._cities.list.isVisible()
    assert page.ui.file.text() == "medellin-2026-11-25.workshop"


def test_a_country_that_was_only_supposed_gives_way(page, qtbot):
    page.ui.country.choose("MX")
    typed(qtbot, page.ui.subject, "medel")
    qtbot.keyClick(page.ui.subject, DOWN)
    qtbot.keyClick(page.ui.subject, ENTER)
    assert page.ui.country.value == "CO"


def test_a_country_that_was_chosen_stays(page, qtbot):
    qtbot.keyClicks(page.ui.country, "Mex")
    page.ui.subject.setFocus()
    typed(qtbot, page.ui.subject, "medel")
    qtbot.mouseClick(
        page._cities.list.viewport(), Qt.MouseButton.LeftButton, pos=_first(page._cities.list)
    )
    assert page.ui.subject.text() == "Medellín"
    assert page.ui.country.value == "MX"


def test_any_other_name_is_typed_as_ever(page, qtbot):
    typed(qtbot, page.ui.subject, "Medel")
    qtbot.keyClick(page.ui.subject, ESCAPE)
    assert not page._cities.list.isVisible()
    assert page.ui.subject.text() == "Medel"
    typed(qtbot, page.ui.subject, "li")
    assert page._cities.list.isVisible()
    qtbot.keyClick(page.ui.subject, TAB)
    assert not page._cities.list.isVisible()
    assert page.window().focusWidget() is page.ui.country
    assert page.ui.subject.text() == "Medelli"


def test_nothing_is_offered_that_nobody_knows_or_that_is_whole_already(page, qtbot):
    typed(qtbot, page.ui.subject, "Zz")
    assert not page._cities.list.isVisible()
    page.ui.subject.clear()
    typed(qtbot, page.ui.subject, "Contagem")
    assert not page._cities.list.isVisible()


def test_the_arrow_down_offers_the_cities_of_the_country(page, qtbot):
    page.ui.country.choose("CL")
    page.ui.subject.setFocus()
    qtbot.keyClick(page.ui.subject, DOWN)
    *cities, _ = offered(page._cities)
    assert cities
    assert all("Chile" in one for one in cities)


def test_where_the_workshop_is_about_no_city_none_is_offered(page, qtbot, tmp_path, rooms):
    file = tmp_path / "region.toml"
    file.write_text(shelf_text("regional-skills"), "utf-8")
    page.add_playbook(file, rooms.playbook(file))
    typed(qtbot, page.ui.subject, "medel")
    assert not page._cities.list.isVisible()


def test_on_the_prepare_page_the_city_that_is_chosen_counts_as_one_act(blank, facts, qtbot):
    typed(qtbot, facts._city, "quer")
    assert offered(facts._cities)[0].startswith("Querétaro, Querétaro, Mexico")
    qtbot.keyClick(facts._city, DOWN)
    qtbot.keyClick(facts._city, ENTER)
    session = blank.editing.session
    assert session.workshop.facts["city"] == "Querétaro"
    assert session.workshop.facts["country"] == "MX"
    blank.ui.undo.click()
    assert session.workshop.facts["city"] == "Villa Esperanza"
    assert session.to_undo is None


def test_on_the_prepare_page_what_is_typed_counts_with_enter(blank, facts, qtbot):
    typed(qtbot, facts._city, "Quer")
    qtbot.keyClick(facts._city, ENTER)
    assert blank.editing.session.workshop.facts["city"] == "Quer"


def _first(offered_list):
    return offered_list.visualRect(offered_list.model().index(0, 0)).center()
