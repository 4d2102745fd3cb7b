"""A session from elsewhere is opened as a checked copy, and that is said once, calmly."""

import datetime
import shutil
import threading
from dataclasses import replace

import pytest
from desktop.answering import answering
from desktop.disks import on_disk
from files import altered, rows
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from slow_disk import FullDisk

from workshop_app.desktop.aside import Aside
from workshop_app.document.acts.beginning import Beginning
from workshop_app.document.acts.sessions import is_ours, own
from workshop_app.domain.edits import set_fact
from workshop_app.domain.errors import WorkshopError

DAY = datetime.date(2026, 11, 25)
STOOD = "INSERT OR REPLACE INTO meta VALUES ('stage', 'gaps')"
"""Where one stood when another machine closed it: other bytes, the same session."""


@pytest.fixture
def stick(rooms, example_made, tmp_path):
    """The example as it comes on a stick, from a machine that this one does not know."""
    place = tmp_path / "stick" / "Mérida.workshop"
    place.parent.mkdir()
    shutil.copy(example_made, place)
    altered(place, STOOD)
    return place


@pytest.fixture
def another(rooms, tmp_path):
    """Another session on a stick, of which this machine has nothing."""
    place = tmp_path / "stick" / "Mérida.workshop"
    about = {"city": "Mérida"}
    rooms.new_session(place, Beginning("learning-city", about, "MX", DAY, "government"))
    rooms.forget_recent(place)
    altered(place, STOOD)
    return place


@pytest.fixture
def place(tmp_path):
    """Where the copy of it goes."""
    return tmp_path / "sessions" / "Mérida.workshop"


def said(label):
    """What a label says; a long path may be broken in it."""
    return label.text().replace("\u200b", "")


def path_of(window):
    return window.session.editing.session.path


def is_looked_into(qtbot):
    """Wait until nothing is looked into any more, and has been told."""
    aside = Aside("opening")
    with qtbot.waitSignal(aside.finished):
        aside.do("nothing", int)
    QApplication.processEvents()


def wait_for(window, path, qtbot):
    shown = lambda: window.session is not None and path_of(window) == path  # noqa: E731
    qtbot.waitUntil(shown)
    return window.session


def test_it_is_taken_into_the_folder_of_sessions_and_said_so(make_window, rooms, stick, place):
    before = stick.read_bytes()
    frame = make_window(stick, rooms).session
    assert said(frame.ui.said).startswith("Mérida.workshop came from elsewhere. It was checked")
    assert str(place) in said(frame.ui.said)
    assert frame.ui.said_part.isVisible()
    assert frame.editing.session.path == place
    frame.let_go()
    assert stick.read_bytes() == before
    assert list(stick.parent.iterdir()) == [stick]
    assert [recent.path for recent in rooms.recent()] == [place]


def test_what_was_taken_in_is_opened_in_its_place_from_then_on(make_window, rooms, stick, place):
    make_window(stick, rooms).session.let_go()
    frame = make_window(place, rooms).session
    assert "came from elsewhere" not in frame.ui.said.text()
    assert frame.editing.session.path == place
    frame.let_go()
    assert rows(place, "SELECT count(*) FROM edits") == rows(stick, "SELECT count(*) FROM edits")


def test_opened_once_more_one_goes_on_in_the_same_copy_and_that_is_said(
    make_window, rooms, stick, place
):
    frame = make_window(stick, rooms).session
    session = frame.editing.session
    frame.editing.apply(set_fact(session.workshop.id, "venue", "Aquí"))
    frame.let_go()
    frame = make_window(stick, rooms).session
    assert "was taken in already" in said(frame.ui.said)
    assert str(place) in said(frame.ui.said)
    assert frame.editing.session.path == place
    assert frame.editing.session.workshop.facts["venue"] == "Aquí"
    frame.let_go()
    assert list(place.parent.iterdir()) == [place]


def test_one_that_was_altered_is_refused_on_the_start_and_nothing_is_made(
    make_window, rooms, stick, place, qtbot
):
    altered(stick, "CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM edits; END")
    window = make_window(None, rooms)
    window.open_session(stick)
    ui = window.front.start.ui
    qtbot.waitUntil(ui.trouble.isVisible)
    assert "altered outside Workshop App" in ui.trouble.text()
    assert window.session is None
    assert ui.open_button.isEnabled()
    assert list(place.parent.iterdir()) == []
    assert rooms.recent() == []


def test_the_gate_works_beside_the_window_which_says_what_it_waits_for(
    make_window, rooms, stick, place, qtbot
):
    ports, threads = rooms.ports(), []
    desk = ports.desk()

    def gate():
        threads.append(threading.current_thread())
        return desk.gate()

    behind = replace(ports, desk=lambda: replace(desk, gate=gate))
    window = make_window(None, replace(rooms, ports=lambda: behind))
    window.open_session(stick)
    ui = window.front.start.ui
    assert ui.busy.text() == "Opening the session…"
    assert not ui.open_button.isEnabled()
    wait_for(window, place, qtbot).let_go()
    assert threads
    assert threading.main_thread() not in threads


def test_it_is_said_in_another_language_too_and_after_the_preferences(
    make_window, rooms, stick, place, qtbot
):
    window = make_window(None, rooms)
    window.open_session(stick)
    window.front.show_preferences()
    window.front.left.emit()
    assert window.front.start.ui.busy.text() == "Opening the session…"
    window.speak("es")
    assert window.front.start.ui.busy.text() == "Abriendo la sesión…"
    assert not window.front.start.ui.open_button.isEnabled()
    wait_for(window, place, qtbot).let_go()


def test_a_window_that_is_closed_meanwhile_opens_nothing_any_more(
    make_window, rooms, stick, place, qtbot
):
    window = make_window(None, rooms)
    window.open_session(stick)
    window.close()
    is_looked_into(qtbot)
    assert window.session is None
    assert is_ours(rooms.ports().desk(), place)
    assert [known.open for known in rooms.ports().desk().register.latest()] == [False]


def test_what_was_asked_for_last_is_opened(make_window, rooms, stick, qtbot):
    example = rooms.example()
    window = make_window(None, rooms)
    window.open_session(stick)
    window.open_session(example)
    assert path_of(window) == example
    is_looked_into(qtbot)
    assert path_of(window) == example
    window.session.let_go()


def test_an_open_session_stays_until_the_other_has_passed(working, another, place, qtbot):
    window, before = working.window(), working.editing.session.path
    window.open_session(another)
    assert path_of(window) == before
    assert working.ui.said.text() == "Opening the session…"
    about = working.editing.session.workshop.id
    working.editing.apply(set_fact(about, "venue", "Meanwhile"))
    wait_for(window, place, qtbot)
    assert working.editing.session.workshop.facts.get("venue") is None
    window.open_session(before)
    wait_for(window, before, qtbot)
    assert working.editing.session.workshop.facts["venue"] == "Meanwhile"


def test_who_stays_with_what_is_not_saved_stays_in_the_session(
    make_window, rooms, example_made, another, place, tmp_path, qtbot
):
    own_file = shutil.copy(example_made, tmp_path / "own.workshop")
    own(rooms.ports().desk(), own_file)
    full, files = on_disk(rooms, lambda opened: FullDisk(opened, WorkshopError("Full.")))
    window = make_window(own_file, full)
    frame = window.session
    files.opened[0].room = False
    frame.editing.apply(set_fact(frame.editing.session.workshop.id, "venue", "Aquí"))
    asked = []

    def stay(box):
        asked.append(box)
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    with answering(QMessageBox, stay):
        window.open_session(another)
        qtbot.waitUntil(lambda: bool(asked) and QApplication.activeModalWidget() is None)
    assert path_of(window) == own_file
    assert frame.editing.session.workshop.facts["venue"] == "Aquí"
    assert not frame.ui.said_part.isVisible()
    for disk in files.opened:
        disk.room = True
    assert frame.let_go()
    assert place.exists()


def test_an_open_session_stays_where_the_other_is_refused(working, stick, qtbot):
    window, before = working.window(), working.editing.session.path
    altered(stick, "CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM edits; END")
    window.open_session(stick)
    qtbot.waitUntil(lambda: "altered outside" in working.ui.said.text())
    assert path_of(window) == before


def test_a_session_that_is_closed_meanwhile_makes_room_for_it(working, another, place, qtbot):
    window = working.window()
    window.open_session(another)
    working.ui.back.click()
    assert window.front.start.ui.busy.text() == "Opening the session…"
    wait_for(window, place, qtbot)
