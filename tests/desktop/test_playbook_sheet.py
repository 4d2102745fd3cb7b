"""The sheet of a playbook: all that is in it, in the reader's language, nothing of it markup."""

from dataclasses import replace

import pytest
from desktop.room_parts import example, showing_of
from PySide6.QtCore import Qt

from workshop_app.desktop.widgets.playbook_sheet import CORE, PlaybookSheet
from workshop_app.document.acts.shelf import shelf
from workshop_app.domain.playbook import in_language
from workshop_app.text import speak

BOOKS = {playbook.id: playbook for playbook in shelf()}


@pytest.fixture
def sheet(qtbot, dressed):
    speak("en")
    made = PlaybookSheet()
    qtbot.addWidget(made)
    made.show()
    return made


def said(sheet):
    return sheet.toPlainText()


@pytest.mark.parametrize("id", BOOKS)
def test_it_names_every_dimension_indicator_agenda_and_source(sheet, id):
    playbook = BOOKS[id]
    sheet.show_playbook(playbook)
    text = said(sheet).replace("\N{ZERO WIDTH SPACE}", "")
    for texts in (
        *(one.title for one in playbook.dimensions),
        *(one.text for one in playbook.indicators),
        *(one.title for one in playbook.agendas),
    ):
        assert any(" ".join(one.split()) in text for one in texts.values())
    assert all(source in text for source in playbook.sources)
    assert text.count(CORE) == 1 + sum(one.core for one in playbook.indicators)


def test_an_agenda_says_its_minutes_and_what_it_asks(sheet):
    book = BOOKS["learning-city"]
    title = in_language(book.agenda("half-day").title, "en", "es")
    sheet.show_playbook(book)
    assert f"{title} · 270 min" in said(sheet)
    assert "the short set · one ballot a table · points by dots" in said(sheet)


def test_a_session_shows_its_own_copy_in_its_language(sheet):
    workshop = example("es")
    titles = {"es": "Mi guía", "en": "My playbook"}
    own = replace(workshop.playbook, title=titles, derived_from="learning-city@1.0")
    sheet.show_workshop(showing_of(replace(workshop, playbook=own)))
    assert "Mi guía" in said(sheet)
    assert "made from learning-city@1.0" in said(sheet)


def test_what_a_playbook_says_is_never_markup(sheet):
    nasty = "<b>bold</b> <img src='file:///etc/passwd'> & more"
    book = BOOKS["learning-city"]
    sheet.show_playbook(replace(book, title={"en": nasty}, sources=(nasty,)))
    assert said(sheet).count("<b>bold</b>") == 2


def test_it_opens_from_the_new_session_page_by_keyboard_and_follows_the_choice(
    make_window, rooms, qtbot
):
    window = make_window(ports=rooms)
    window.front.show_new_session()
    page = window.front._new
    page.ui.playbooks.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.preview
    qtbot.keyClick(page.ui.preview, Qt.Key.Key_Space)
    assert page.ui.contents.isVisible()
    first = said(page.ui.contents)
    page.ui.playbooks.setCurrentRow(1)
    assert said(page.ui.contents) not in {"", first}
    qtbot.keyClick(page.ui.preview, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.contents
    qtbot.keyClick(page.ui.contents, Qt.Key.Key_PageDown)
    assert page.ui.contents.verticalScrollBar().value() > 0
    qtbot.keyClick(page.ui.contents, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.subject


def test_prepare_has_the_sessions_own(working):
    working.go_to("prepare")
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentWidget(page.ui.playbook_tab)
    assert "Ciudad del Aprendizaje" in said(page.ui.playbook)
