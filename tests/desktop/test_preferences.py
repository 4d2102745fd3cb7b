"""Preferences are changed by keyboard and kept at once."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen

from workshop_app.desktop.app import QT_SCALE, scale
from workshop_app.document.acts.preferences import FILE, read_preferences
from workshop_app.text import language

ALTERED = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def large_screen(monkeypatch):
    """A screen with room for every size of text."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1920, 1080))


@pytest.fixture
def window(make_window, rooms, qtbot, large_screen):
    """A window with its preferences open, asked for with Ctrl+comma."""
    window = make_window(ports=rooms)
    qtbot.keyClick(window, Qt.Key.Key_Comma, ALTERED)
    assert window.front.shows_preferences
    return window


@pytest.fixture
def ui(window):
    """The page's widgets."""
    return window.front._preferences.ui


def test_who_one_is_is_kept_when_one_goes_on(window, ui, qtbot, tmp_path):
    ui.name.setFocus()
    qtbot.keyClicks(ui.name, "Ana Ruiz")
    qtbot.keyClick(ui.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(ui.organisation, "Consejo")
    qtbot.keyClick(ui.organisation, Qt.Key.Key_Return)
    kept = read_preferences(tmp_path / "own")
    assert (kept.name, kept.organisation) == ("Ana Ruiz", "Consejo")
    assert kept.language == "en"


def test_what_is_half_typed_counts_when_one_leaves(window, ui, qtbot, tmp_path):
    ui.name.setFocus()
    qtbot.keyClicks(ui.name, "Ana")
    qtbot.keyClick(ui.name, Qt.Key.Key_Escape)
    assert read_preferences(tmp_path / "own").name == "Ana"
    assert window.front.currentWidget() is window.front.start


def test_it_counts_when_the_window_is_closed_too(window, ui, qtbot, tmp_path):
    ui.name.setFocus()
    qtbot.keyClicks(ui.name, "Ana")
    window.close()
    assert read_preferences(tmp_path / "own").name == "Ana"


def test_the_size_of_text_is_kept_and_said_to_hold_from_the_next_start(ui, qtbot, tmp_path):
    assert not ui.text_size_words.isVisible()
    qtbot.keyClick(ui.text_size, Qt.Key.Key_Down)
    assert read_preferences(tmp_path / "own").text_size == 125
    assert ui.text_size_words.text() == "Holds when the program is started next."
    qtbot.keyClick(ui.text_size, Qt.Key.Key_Up)
    assert not ui.text_size_words.isVisible()


def test_a_size_at_which_the_window_would_not_fit_is_not_offered(
    make_window, rooms, qtbot, monkeypatch
):
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1366, 728))
    window = make_window(ports=rooms)
    window.front.show_preferences()
    offered = window.front._preferences.ui.text_size
    assert [offered.itemText(at) for at in range(offered.count())] == ["100 %", "125 %"]


def test_the_window_is_drawn_so_large_from_the_start(monkeypatch):
    environ = {}
    monkeypatch.setattr("workshop_app.desktop.app.os.environ", environ)
    scale(100)
    assert environ == {}
    scale(125)
    assert environ == {QT_SCALE: "1.25"}


def test_another_folder_is_where_new_sessions_go(window, ui, qtbot, tmp_path):
    folder = tmp_path / "Dropbox"
    ui.folder.setFocus()
    qtbot.keyClicks(ui.folder, str(folder))
    qtbot.keyClick(ui.folder, Qt.Key.Key_Return)
    assert "Dropbox" in ui.folder_warning.text()
    window.front.show_new_session()
    assert Path(window.front._new.ui.folder.text()) == folder


def test_half_a_path_is_no_folder(ui, qtbot, tmp_path):
    ui.folder.setFocus()
    qtbot.keyClicks(ui.folder, "workshops")
    qtbot.keyClick(ui.folder, Qt.Key.Key_Return)
    assert ui.folder_trouble.text() == "Write the whole path of the folder, or choose it."
    assert read_preferences(tmp_path / "own").sessions_folder is None


def test_the_language_changes_at_once_and_one_stands_where_one_stood(window, ui, qtbot, tmp_path):
    qtbot.keyClick(ui.language, Qt.Key.Key_Up)
    assert language() == "pt"
    assert window.front.shows_preferences
    assert window.front._preferences.ui.title.text() == "Preferências"
    assert window.focusWidget() is window.front._preferences.ui.language
    assert json.loads((tmp_path / "own" / FILE).read_text())["language"] == "pt"


def test_what_cannot_be_kept_is_said(window, ui, qtbot, tmp_path):
    (tmp_path / "own" / "preferences.part").mkdir()
    ui.name.setFocus()
    qtbot.keyClicks(ui.name, "Ana")
    qtbot.keyClick(ui.name, Qt.Key.Key_Return)
    assert ui.trouble.text().startswith("The preferences cannot be kept")
    (tmp_path / "own" / "preferences.part").rmdir()
    qtbot.keyClicks(ui.name, " Ruiz")
    qtbot.keyClick(ui.name, Qt.Key.Key_Return)
    assert not ui.trouble.isVisible()
    assert read_preferences(tmp_path / "own").name == "Ana Ruiz"


def test_from_a_session_one_comes_back_to_it(working, qtbot):
    window = working.window()
    qtbot.keyClick(working, Qt.Key.Key_Comma, ALTERED)
    assert window.front.shows_preferences
    assert window.session is None
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session is working
