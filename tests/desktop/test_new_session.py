"""A new session is made on one page, by keyboard, and opens at Prepare with what was typed."""

import datetime
from dataclasses import replace

import pytest
from desktop.seen import BREAK
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from workshop_app.desktop.widgets.country_field import LATIN_AMERICA, CountryField, countries
from workshop_app.document.acts.shelf import shelf, shelf_text
from workshop_app.document.acts.window import WindowPorts
from workshop_app.text import speak

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
NOW = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)
REGION = shelf_text("learning-city").replace('subject = "city"', 'subject = "region"')


@pytest.fixture
def window(make_window, rooms, monkeypatch):
    """A window whose clock says the 25th of November."""
    monkeypatch.setattr(WindowPorts, "now", lambda ports: NOW)
    made = make_window(ports=rooms)
    yield made
    made.close()


@pytest.fixture
def page(window, qtbot):
    """The page of a new session, asked for with Ctrl+N."""
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return window.front._new


def test_it_is_made_by_keys_alone_and_opens_at_prepare(window, qtbot, tmp_path):
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    _type(window, qtbot, "San José", "Costa", "3/12/2026")
    _press(window, qtbot, Qt.Key.Key_Down)  # the full day
    _press(window, qtbot, TAB)
    _press(window, qtbot, Qt.Key.Key_Down)  # the other pathway
    _press(window, qtbot, TAB)
    _press(window, qtbot, TAB)
    qtbot.keyClicks(window.focusWidget(), "Municipalidad")
    _press(window, qtbot, ENTER)
    qtbot.waitUntil(lambda: window.session is not None)
    facts = window.session.editing.session.workshop.facts
    wanted = {
        "city": "San José",
        "country": "CR",
        "date": datetime.date(2026, 12, 3),
        "agenda": "full-day",
        "pathway": "cluster",
        "language": "en",
        "host": "Municipalidad",
        "currency": "CRC",
    }
    assert {key: facts[key] for key in wanted} == wanted
    assert window.session.stage == "prepare"
    file = tmp_path / "sessions" / "san-jose-2026-12-03.workshop"
    assert window.session.editing.session.path == file
    assert file.is_file()


def test_today_is_suggested_and_said_in_words(page):
    assert page.ui.day.text() == "25/11/2026"
    assert page.ui.day_words.text() == "November 25, 2026"


def test_the_host_is_the_organisation_one_prefers(window, rooms, qtbot):
    rooms.keep_preferences(replace(rooms.preferences(), organisation="Alcaldía de Puerto Claro"))
    window.front.show_new_session()
    assert window.front._new.ui.host.text() == "Alcaldía de Puerto Claro"


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        (("", "Mexico", ""), "subject", "Write the name of the city."),
        (("Lima", "", ""), "country", "Choose the country."),
        (("Lima", "Peru", "31/2/2026"), "day", "“31/2/2026” is not a date."),
        (("Lima", "Peru", " "), "day", "Write the day of the workshop as day/month/year."),
    ],
)
def test_what_is_wrong_is_said_beside_it(window, page, qtbot, typed, field, sentence):
    _type(window, qtbot, *typed)
    _press(window, qtbot, ENTER)
    said = getattr(page.ui, f"{field}_trouble")
    assert said.isVisible()
    assert said.text().startswith(sentence)
    assert window.focusWidget() is getattr(page.ui, field)
    assert window.session is None


def test_a_folder_that_cannot_be_made_is_said_beside_the_folder(window, page, qtbot, tmp_path):
    (tmp_path / "sessions").write_text("a file where the folder should be")
    _type(window, qtbot, "Lima", "Peru", "")
    _press(window, qtbot, ENTER)
    assert "sessions cannot be made" in _plain(page.ui.folder_trouble)
    assert window.session is None


def test_a_file_that_is_there_already_is_left_alone(window, page, qtbot, tmp_path):
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "mine.workshop").write_text("something else")
    _type(window, qtbot, "Lima", "Peru", "")
    page.ui.file.setFocus()
    page.ui.file.selectAll()
    qtbot.keyClicks(page.ui.file, "mine")
    _press(window, qtbot, ENTER)
    assert "mine.workshop" in _plain(page.ui.file_trouble)
    assert (tmp_path / "sessions" / "mine.workshop").read_text() == "something else"


def test_the_name_of_the_file_follows_the_city_until_one_types_another(window, page, qtbot):
    page.ui.subject.setFocus()
    _letters(page.ui.subject, "São Luís")
    _press(window, qtbot, TAB)
    assert page.ui.file.text() == "sao-luis-2026-11-25.workshop"
    page.ui.file.setFocus()
    page.ui.file.selectAll()
    qtbot.keyClicks(page.ui.file, "mine")
    page.ui.subject.setFocus()
    qtbot.keyClicks(page.ui.subject, "!")
    _press(window, qtbot, TAB)
    assert page.ui.file.text() == "mine"


def test_a_file_that_another_session_has_gets_a_number(window, page, qtbot, tmp_path):
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "lima-2026-11-25.workshop").touch()
    qtbot.keyClicks(page.ui.subject, "Lima")
    _press(window, qtbot, TAB)
    assert page.ui.file.text() == "lima-2026-11-25-2.workshop"


def test_a_folder_that_a_cloud_copies_is_warned_of(window, page, qtbot, tmp_path):
    page.ui.folder.setFocus()
    page.ui.folder.selectAll()
    qtbot.keyClicks(page.ui.folder, str(tmp_path / "Dropbox"))
    _press(window, qtbot, TAB)
    assert page.ui.folder_warning.isVisible()
    assert "Dropbox" in _plain(page.ui.folder_warning)


def test_a_playbook_from_a_file_changes_what_the_workshop_is_about(
    window, page, qtbot, tmp_path, monkeypatch
):
    file = tmp_path / "region.toml"
    file.write_text(REGION, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.ui.playbook_button.click()
    assert page.ui.subject_label.text() == "Region"
    page.ui.subject.setFocus()
    _type(window, qtbot, "Bajío", "Mexico", "")
    _press(window, qtbot, ENTER)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.editing.session.workshop.facts["region"] == "Bajío"
    assert window.session.city == "Bajío"


def test_what_is_wrong_in_a_playbook_is_said_beside_the_playbooks(page, tmp_path, monkeypatch):
    file = tmp_path / "broken.toml"
    file.write_text("= nothing", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.ui.playbook_button.click()
    assert "broken.toml" in _plain(page.ui.playbook_trouble)
    assert page.ui.playbooks.count() == len(shelf())


def test_escape_makes_nothing_and_goes_back(window, page, qtbot, tmp_path):
    qtbot.keyClicks(page.ui.subject, "Zonda")
    _press(window, qtbot, Qt.Key.Key_Escape)
    assert window.front.currentWidget() is window.front.start
    assert not (tmp_path / "sessions").exists()


def test_enter_on_another_button_does_what_that_says(window, page, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: asked.append(1) or ("", ""))
    page.ui.playbook_button.setFocus()
    _press(window, qtbot, ENTER)
    assert asked == [1]
    assert not page.ui.subject_trouble.isVisible()


def test_the_countries_of_latin_america_come_first_by_name_in_the_language_spoken():
    speak("es")
    named = countries()
    first = named[: len(LATIN_AMERICA)]
    assert {code for code, _ in first} == LATIN_AMERICA
    assert [name for _, name in first][:3] == ["Argentina", "Bolivia", "Brasil"]
    assert ("ES", "España") in named[len(LATIN_AMERICA) :]


def test_accents_need_not_be_typed_to_find_a_country(qtbot, dressed):
    speak("es")
    field = CountryField()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "nige")
    assert field.currentText() == "Níger"


def _type(window, qtbot, subject, country, day):
    """Type the first three fields in order, from the subject; "" leaves a field as it is."""
    for text in (subject, country, day):
        if text:
            field = window.focusWidget()
            if hasattr(field, "selectAll"):
                field.selectAll()
            _letters(field, text)
        _press(window, qtbot, TAB)


def _letters(field, text):
    """Type letters one by one, accents too, which Qt's own test keys do not know."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def _plain(label):
    return label.text().replace(BREAK, "")


def _press(window, qtbot, key):
    qtbot.keyClick(window.focusWidget(), key)
    QApplication.processEvents()
