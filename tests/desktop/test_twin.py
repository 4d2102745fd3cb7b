"""Opening a copy of a session that this computer has: a question first, and nothing before it."""

import shutil

import pytest
from desktop.answering import answering
from files import altered, desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from workshop_app.document.acts.sessions import open_session, own
from workshop_app.domain.edits import change

HERE = "villa-esperanza.workshop"
G1 = "G1"
TOGETHER, APART = "Bring together…", "Open as a separate copy"
OURS = "Open the session that is here"
STOOD = "INSERT OR REPLACE INTO meta VALUES ('stage', 'gaps')"
"""Where one stood when another machine closed it: other bytes, the same session."""
SAYS_OTHERWISE = "UPDATE edits SET at = '2026-11-24T10:00:01Z'"


@pytest.fixture
def stick(rooms, example_made, tmp_path):
    """A copy of the example, as another table's laptop left it without a change."""
    path = tmp_path / "stick" / "table 2.workshop"
    path.parent.mkdir()
    shutil.copy(example_made, path)
    altered(path, STOOD)
    return path


@pytest.fixture
def changed(stick):
    """The same, with a change."""
    with open_session(desk(stick.parent, number=2), stick) as session:
        workshop = session.document.workshop
        session.document.apply(change("gap", workshop.by_code("gap")[G1], title="Allá"))
    return stick


@pytest.fixture
def here(make_window, rooms, example_made, tmp_path):
    """The example's file on this computer, closed."""
    path = tmp_path / HERE
    shutil.copy(example_made, path)
    own(rooms.ports().desk(), path)
    make_window(path, rooms).session.let_go()
    return path


@pytest.fixture
def asked(qtbot):
    """Open a file in a window and answer what it asks; gives the question's words."""

    def ask(window, path, press=""):
        told = []

        def answer(box):
            told.extend((box.informativeText(), box.defaultButton().text()))
            if not press:
                qtbot.keyClick(box, Qt.Key.Key_Escape)
                return
            button = next(one for one in box.buttons() if one.text() == press)
            qtbot.keyClick(button, Qt.Key.Key_Space)

        with answering(QMessageBox, answer):
            window.open_session(path)
            qtbot.waitUntil(lambda: bool(told) and QApplication.activeModalWidget() is None)
        return told

    return ask


def said(label):
    """What a label says; a long path may be broken in it."""
    return label.text().replace("\u200b", "")


def path_of(window):
    return window.session.editing.session.path


def wait_for(window, path, qtbot):
    qtbot.waitUntil(lambda: window.session is not None and path_of(window) == path)
    return window.session


def gap(frame):
    workshop = frame.editing.session.workshop
    return workshop.gaps[workshop.by_code("gap")[G1]].title


def look_of(window, qtbot):
    """The look at what the copy brings, once it was read."""
    look = window.session.doings.meeting.look
    qtbot.waitUntil(look.ui.bring.isEnabled)
    return look


def taken(tmp_path):
    return list((tmp_path / "sessions").iterdir())


def test_brought_together_it_opens_the_session_here_with_the_look_at_the_copy(
    make_window, rooms, here, changed, asked, qtbot, tmp_path
):
    window, before = make_window(None, rooms), changed.read_bytes()
    about, default = asked(window, changed, TOGETHER)
    assert "table 2.workshop is a copy of it, with 1 change that is not here yet." in about
    assert f"The session on this computer: {here}" in about
    assert default == TOGETHER
    look = look_of(window, qtbot)
    frame = window.session
    assert path_of(window) == here
    assert frame.ui.pages.currentWidget() is look
    assert look.ui.files.text() == "table 2.workshop"
    assert gap(frame) != "Allá"  # until one says yes there
    qtbot.keyClick(look.ui.bring, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not frame.editing.busy and not look.isVisible())
    assert gap(frame) == "Allá"
    frame.let_go()
    assert taken(tmp_path) == []
    assert changed.read_bytes() == before


def test_the_session_that_is_open_stays_open_and_shows_the_look(
    working, changed, asked, qtbot, tmp_path
):
    window, editing = working.window(), working.editing
    about, _ = asked(window, changed, TOGETHER)
    assert "The session on this computer is the one that is open now." in about
    assert working.ui.pages.currentWidget() is look_of(window, qtbot)
    assert working.editing is editing
    assert taken(tmp_path) == []


def test_apart_a_copy_is_opened_and_both_are_listed_from_then_on(
    make_window, rooms, here, changed, asked, qtbot, tmp_path
):
    window = make_window(None, rooms)
    asked(window, changed, APART)
    copy = tmp_path / "sessions" / "table 2.workshop"
    frame = wait_for(window, copy, qtbot)
    assert gap(frame) == "Allá"
    frame.let_go()
    assert {recent.path for recent in rooms.recent()} == {copy, here}


def test_a_no_leaves_everything_as_it_was(make_window, rooms, here, changed, asked, tmp_path):
    window, before = make_window(None, rooms), here.read_bytes()
    asked(window, changed)
    assert window.session is None
    assert window.front.start.ui.open_button.isEnabled()
    assert not window.front.start.ui.busy.isVisible()
    assert (here.read_bytes(), taken(tmp_path)) == (before, [])


def test_a_no_in_an_open_session_leaves_it_open(working, changed, asked):
    window, editing = working.window(), working.editing
    asked(window, changed)
    assert working.editing is editing
    assert not working.ui.said_part.isVisible()


def test_with_nothing_new_in_it_the_session_here_is_opened_and_that_is_said(
    make_window, rooms, here, stick, qtbot
):
    window = make_window(None, rooms)
    window.open_session(stick)
    frame = wait_for(window, here, qtbot)
    assert "nothing in it is new" in said(frame.ui.said)
    frame.let_go()


def test_with_nothing_new_to_the_open_session_it_is_only_said(working, stick, qtbot):
    window, editing = working.window(), working.editing
    window.open_session(stick)
    qtbot.waitUntil(lambda: "nothing in it is new" in said(working.ui.said))
    assert working.editing is editing


def test_what_cannot_come_together_offers_the_session_here(
    make_window, rooms, here, changed, asked, qtbot
):
    altered(changed, SAYS_OTHERWISE)
    window = make_window(None, rooms)
    about, default = asked(window, changed, OURS)
    assert "altered outside the program" in about
    assert default == OURS
    wait_for(window, here, qtbot).let_go()
