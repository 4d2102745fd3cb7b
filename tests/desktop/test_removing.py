"""Removing people in the window: what is said before, one deliberate yes, and the file after."""

import pytest
from patience import LONG
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workshop_app import text
from workshop_app.domain.edits import change, set_fact

NAME = "Marisela Nunez Ixchel"


@pytest.fixture
def named(working):
    """The example, in which one person is named; gives the frame and the person's id."""
    session = working.editing.session
    person = next(iter(session.workshop.participants))
    session.apply(change("participant", person, name=NAME))
    assert session.flush(LONG)
    return working, person


def page(frame):
    return frame.doings.removing.page


def asked(frame, word, qtbot):
    frame.menu.asked.emit(word)
    qtbot.waitUntil(lambda: page(frame).isVisible())
    return page(frame).ui


def test_the_menu_has_it_and_the_page_says_what_goes_and_stays(named, qtbot):
    frame, _ = named
    words = [action.data() for action in frame.menu.actions()]
    assert "remove-people" in words
    ui = asked(frame, "remove-people", qtbot)
    assert "Names of people" in ui.goes.text()
    assert "Every figure" in ui.stays.text().replace("\u200b", "")
    assert "Printed" in ui.beyond.text()
    assert not ui.remove.isEnabled()
    assert NAME not in ui.goes.text() + ui.stays.text()


def test_by_keyboard_alone_once_it_was_read(named, qtbot):
    frame, person = named
    path = frame.editing.session.path
    ui = asked(frame, "remove-people", qtbot)
    assert ui.scroll.hasFocus()
    QTest.keyClick(ui.scroll, Qt.Key.Key_Tab)
    assert ui.sure.hasFocus()
    QTest.keyClick(ui.sure, Qt.Key.Key_Space)
    QTest.keyClick(ui.sure, Qt.Key.Key_Tab)
    assert ui.remove.hasFocus()
    QTest.keyClick(ui.remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "removed for good" in frame.ui.said.text().replace("\u200b", ""))
    assert frame.editing.session.workshop.participants[person].name is None
    assert not page(frame).isVisible()
    frame.let_go()
    assert NAME.encode() not in path.read_bytes()


def test_escape_changes_nothing(named, qtbot):
    frame, person = named
    ui = asked(frame, "remove-people", qtbot)
    QTest.keyClick(ui.scroll, Qt.Key.Key_Escape)
    assert not page(frame).isVisible()
    assert frame.editing.session.workshop.participants[person].name == NAME


def test_one_person_from_the_list_of_people(named, qtbot):
    frame, person = named
    session = frame.editing.session
    other = [*session.workshop.participants][1]
    session.apply(change("participant", other, name="Otra Persona"))
    frame.go_to("prepare")
    prepare = frame.ui.pages.currentWidget()
    prepare.ui.tabs.setCurrentIndex(2)
    table, button = prepare.ui.people.table, _button(prepare.ui.people)
    table.clearSelection()
    button.click()
    assert "row of a person" in prepare.ui.people.trouble.text().replace("\u200b", "")
    table.setCurrentIndex(table.rows.index(0, 0))
    button.click()
    qtbot.waitUntil(lambda: page(frame).isVisible())
    ui = page(frame).ui
    assert session.workshop.participants[person].code in ui.title.text()
    ui.sure.setChecked(True)
    ui.remove.click()
    qtbot.waitUntil(lambda: session.workshop.participants[person].name is None)
    assert session.workshop.participants[other].name == "Otra Persona"


def _button(people):
    from PySide6.QtWidgets import QPushButton

    return next(
        button
        for button in people.findChildren(QPushButton)
        if button.property("word") == "remove-people"
    )


def test_undo_goes_on_and_brings_no_name_back(named, qtbot):
    frame, person = named
    session = frame.editing.session
    session.apply(change("participant", person, role="Regidora"))
    ui = asked(frame, "remove-people", qtbot)
    ui.sure.setChecked(True)
    ui.remove.click()
    qtbot.waitUntil(lambda: session.workshop.participants[person].name is None)
    frame.ui.undo.click()
    assert session.workshop.participants[person].role != "Regidora"
    frame.ui.undo.click()
    assert session.workshop.participants[person].name is None


def test_when_the_day_has_passed_opening_says_so(named, rooms, make_window, qtbot):
    frame, _ = named
    session = frame.editing.session
    session.apply(set_fact(session.workshop.id, "retention_until", "2020-05-01"))
    path = session.path
    frame.let_go()
    again = make_window(path, rooms).session
    assert "to be kept until" in again.ui.said.text().replace("\u200b", "")
    again.let_go()


@pytest.mark.parametrize("language", ["es", "pt"])
def test_it_is_said_in_the_language_of_the_window(named, qtbot, language):
    frame, _ = named
    text.speak(language)
    ui = asked(frame, "remove-people", qtbot)
    assert "Names of people" not in ui.goes.text()
