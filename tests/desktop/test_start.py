"""The start screen: what is recent, what to do first, and why a file was not opened."""

import datetime
from pathlib import Path

import pytest
from desktop.example import FakePorts
from desktop.seen import seen
from PySide6.QtCore import Qt

from workshop_app.document.acts.beginning import Beginning
from workshop_app.text import speak

DAY = datetime.date(2026, 11, 25)
HEARD = Qt.ItemDataRole.AccessibleTextRole


def test_recent_sessions_stand_with_city_date_and_stage(make_window):
    page = make_window().front.start
    model = page._recent.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert rows == ["Villa Esperanza, November 24, 2026 · Commit", "Puerto Claro, October 8, 2026"]


def test_without_recent_sessions_it_says_what_to_do(make_window, tmp_path):
    page = make_window(ports=FakePorts(tmp_path)).front.start
    assert "look at the example" in seen(page.ui.first_time)
    assert not page.ui.recent_part.isVisible()


def test_a_recent_session_opens_by_keyboard(make_window, qtbot):
    window = make_window()
    window.front.start.take_focus()
    qtbot.keyClick(window.front.start._recent, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.city == "Villa Esperanza"


def test_the_example_opens(make_window, qtbot):
    window = make_window()
    window.front.start.ui.example_button.click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.windowTitle() == "Villa Esperanza · Workshop App"


def test_what_cannot_be_opened_is_said_in_a_sentence(make_window, qtbot):
    window = make_window()
    window._on_open_asked(Path("lost.workshop"))
    trouble = window.front.start.ui.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert trouble.text() == "lost.workshop: there is no such file"
    assert window.session is None
    assert window.front.start.ui.open_button.isEnabled()


def test_after_trouble_the_recent_sessions_are_there(make_window, qtbot, ports):
    window = make_window()
    window.open_session(Path("lost.workshop"))
    assert window.front.start.ui.recent_part.isVisible()


def test_closing_a_session_lets_go_of_its_file_and_comes_back(make_window, ports):
    window = make_window(Path("villa-esperanza.workshop"))
    window.session.ui.back.click()
    assert window.session is None
    assert ports.sessions["villa-esperanza.workshop"].closed


def test_closing_the_window_lets_go_of_the_file(make_window, ports):
    make_window(Path("villa-esperanza.workshop")).close()
    assert ports.sessions["villa-esperanza.workshop"].closed


def test_a_window_that_was_closed_opens_nothing_that_was_asked_for_before(make_window, qapp):
    window = make_window()
    window.front.start.ui.example_button.click()
    window.close()
    qapp.processEvents()
    assert window.screens.editing is None


def test_it_speaks_spanish(make_window):
    speak("es")
    assert "Sesiones recientes" in seen(make_window().front.start)


@pytest.fixture
def gone(make_window, rooms, tmp_path):
    """A window that knows of two sessions, of which one is not there now."""
    for name in ("lost", "kept"):
        path, about = tmp_path / f"{name}.workshop", {"city": name.title()}
        rooms.new_session(path, Beginning("learning-city", about, "MX", DAY, "government"))
    (tmp_path / "lost.workshop").unlink()
    return make_window(ports=rooms)


def test_a_session_that_is_not_there_says_so_and_goes_with_delete(gone, qtbot, tmp_path):
    page = gone.front.start
    listed = page._recent
    _stand_at(listed, qtbot, "Lost")
    assert listed.currentIndex().data(HEARD).endswith("The file is not there now")
    assert page.ui.forget_button.isVisible()
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert _cities(listed) == ["Kept"]
    assert [one.city for one in gone._ports.recent()] == ["Kept"]


def test_delete_leaves_a_session_that_is_there(gone, qtbot):
    page = gone.front.start
    _stand_at(page._recent, qtbot, "Kept")
    assert not page.ui.forget_button.isVisible()
    qtbot.keyClick(page._recent, Qt.Key.Key_Delete)
    assert sorted(_cities(page._recent)) == ["Kept", "Lost"]


def test_the_last_one_taken_off_leaves_what_to_do_first(gone, qtbot, tmp_path):
    page = gone.front.start
    (tmp_path / "kept.workshop").unlink()
    gone.front.show_start()
    for _ in range(2):
        qtbot.keyClick(page._recent, Qt.Key.Key_Delete)
    assert page.ui.first_time.isVisible()
    assert page.ui.new_button.hasFocus()


def test_a_stick_that_was_pulled_is_said_when_one_opens_from_it(gone, qtbot):
    page = gone.front.start
    _stand_at(page._recent, qtbot, "Lost")
    qtbot.keyClick(page._recent, Qt.Key.Key_Return)
    qtbot.waitUntil(page.ui.trouble.isVisible)
    assert "lost.workshop" in page.ui.trouble.text()
    assert page.ui.new_button.isEnabled()


def test_an_example_that_cannot_be_made_is_said_on_the_start(make_window, rooms, tmp_path, qtbot):
    (tmp_path / "own" / "example").write_text("a file where the folder should be")
    page = make_window(ports=rooms).front.start
    page.ui.example_button.click()
    qtbot.waitUntil(page.ui.trouble.isVisible)
    assert "cannot be made" in page.ui.trouble.text()


def _stand_at(listed, qtbot, city):
    qtbot.keyClick(listed, Qt.Key.Key_Home)
    if listed.currentIndex().data() != city:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == city


def _cities(listed):
    model = listed.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
