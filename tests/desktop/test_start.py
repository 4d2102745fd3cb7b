"""The start screen: what is recent, what to do first, and why a file was not opened."""

from pathlib import Path

from desktop.example import FakePorts
from desktop.seen import seen
from PySide6.QtCore import Qt

from workshop_app.text import speak


def test_recent_sessions_stand_with_city_date_and_stage(make_window):
    page = make_window()._start
    model = page._recent.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert rows == ["Villa Esperanza, November 24, 2026 · Commit", "Puerto Claro, October 8, 2026"]


def test_without_recent_sessions_it_says_what_to_do(make_window, tmp_path):
    page = make_window(ports=FakePorts(tmp_path))._start
    assert "look at the example" in seen(page.ui.first_time)
    assert not page.ui.recent_part.isVisible()


def test_a_recent_session_opens_by_keyboard(make_window, qtbot):
    window = make_window()
    window._start.take_focus()
    qtbot.keyClick(window._start._recent, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.city == "Villa Esperanza"


def test_the_example_opens(make_window, qtbot):
    window = make_window()
    window._start.ui.example_button.click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.windowTitle() == "Villa Esperanza · Workshop App"


def test_what_cannot_be_opened_is_said_in_a_sentence(make_window, qtbot):
    window = make_window()
    window._on_open_asked(Path("lost.workshop"))
    trouble = window._start.ui.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert trouble.text() == "lost.workshop: there is no such file"
    assert window.session is None
    assert window._start.ui.open_button.isEnabled()


def test_after_trouble_the_recent_sessions_are_there(make_window, qtbot, ports):
    window = make_window()
    window.open_session(Path("lost.workshop"))
    assert window._start.ui.recent_part.isVisible()


def test_closing_a_session_lets_go_of_its_file_and_comes_back(make_window, ports):
    window = make_window(Path("villa-esperanza.workshop"))
    window.session.ui.back.click()
    assert window.session is None
    assert ports.sessions["villa-esperanza.workshop"].closed


def test_closing_the_window_lets_go_of_the_file(make_window, ports):
    make_window(Path("villa-esperanza.workshop")).close()
    assert ports.sessions["villa-esperanza.workshop"].closed


def test_it_speaks_spanish(make_window):
    speak("es")
    assert "Sesiones recientes" in seen(make_window()._start)
