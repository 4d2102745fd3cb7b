"""The language changes at a click, without a restart, in the middle of a session too."""

import pytest
from desktop.seen import seen
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QDoubleSpinBox

from workshop_app.desktop.language import speak
from workshop_app.domain.edits import set_fact
from workshop_app.domain.voters import Voter, ballot_of
from workshop_app.text import country


@pytest.fixture(autouse=True)
def _as_before(qapp):
    """Leave Qt as it was: no translator, the machine's locale."""
    locale = QLocale()
    yield
    speak("en")
    QLocale.setDefault(locale)


def test_the_start_speaks_another_language_at_a_key(make_window, rooms, qtbot):
    window = make_window(ports=rooms)
    tongue = window.front.start.ui.speak_es
    tongue.setFocus()
    qtbot.keyClick(tongue, Qt.Key.Key_Space)
    start = window.front.start
    assert "Nueva sesión…" in seen(start)
    assert window.focusWidget() is start.ui.speak_es
    assert [start.ui.speak_es.isChecked(), start.ui.speak_en.isChecked()] == [True, False]
    assert rooms.preferences().language == "es"


def test_the_language_that_is_spoken_already_stays_pressed(make_window, rooms, qtbot):
    window = make_window(ports=rooms)
    start = window.front.start
    start.ui.speak_en.click()
    assert start.ui.speak_en.isChecked()
    assert window.front.start is start


def test_in_mid_session_one_stands_at_the_same_stage_of_the_same_open_file(working, qtbot):
    window, editing = working.window(), working.editing
    working.go_to("gaps")
    window.speak("pt")
    assert window.session is not working
    assert window.session.editing is editing
    assert window.session.stage == "gaps"
    assert "Lacunas" in seen(window.session)
    _entitle(window.session)
    assert window.session.ui.undo.isEnabled()


def test_what_was_half_typed_counts(working, qtbot):
    working.go_to("prioritise")
    grid = working.ui.pages.currentWidget().ui.counts.grid
    grid.setFocus()
    grid.stand_at_start()
    qtbot.keyClicks(grid, "7")  # a second digit might follow
    window, gap = working.window(), grid.standing_at
    window.speak("es")
    workshop = window.session.editing.session.workshop
    ballot = ballot_of(workshop, Voter("government", count="dots"))
    assert workshop.vote(ballot, gap).points == 7


def test_the_session_keeps_its_country_and_the_window_writes_as_that_does(working):
    window = working.window()
    window.speak("pt")
    assert country() == "MX"
    window.speak("es")
    field = QDoubleSpinBox(window)
    assert field.locale().name() == "es_MX"


def test_the_room_display_stays_as_it_was(working, qtbot):
    working.go_to("assess")
    working.room.open()
    working.room.reveal(True)
    state, old = working.room.state, working.room.display
    window = working.window()
    window.speak("es")
    assert window.session.room.state == state
    assert window.session.room.display.isVisible()
    qtbot.waitUntil(lambda: old not in QApplication.topLevelWidgets())
    window.session.room.close()


def test_undo_reaches_back_beyond_the_change(working, qtbot):
    window = working.window()
    before = working.editing.session.workshop.facts["title"]
    _entitle(working)
    window.speak("es")
    window.session.ui.undo.click()
    assert window.session.editing.session.workshop.facts["title"] == before


def test_after_the_change_the_session_closes_and_its_file_is_let_go(working, rooms):
    window, path = working.window(), working.editing.session.path
    window.speak("es")
    window.session.ui.back.click()
    assert window.session is None
    assert "Sesiones recientes" in seen(window.front.start)
    window.open_session(path)
    assert window.session is not None
    window.session.let_go()


def test_a_preference_that_cannot_be_kept_is_said_and_the_language_changes(working, tmp_path):
    (tmp_path / "own" / "preferences.part").mkdir()
    window = working.window()
    window.speak("es")
    assert "No se pueden guardar las preferencias" in window.session.ui.said.text()


@pytest.mark.parametrize(("spoken", "said"), [("es", "Cancelar"), ("pt", "Cancelar")])
def test_qts_own_dialogs_speak_too(dressed, qtbot, spoken, said):
    speak(spoken)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == said
    speak("en")
    other = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(other)
    assert other.buttons()[0].text().replace("&", "") == "Cancel"


def test_qt_brings_its_texts_in_both_languages():
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in ("qtbase_es", "qtbase_pt_BR"):
        assert QTranslator().load(name, folder)


def test_only_one_translator_is_there_however_often_it_changes(dressed):
    for spoken in ("es", "pt", "es", "es"):
        speak(spoken)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    names = [one.objectName() for one in dressed.findChildren(QTranslator)]
    assert names == ["qtbase_es"]


def _entitle(frame):
    frame.editing.apply(set_fact(frame.editing.session.workshop.id, "title", "Another"))
