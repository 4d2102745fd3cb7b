"""What nobody caught is written down, what was typed is saved, and one box offers the details."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from workshop_app.desktop import uncaught
from workshop_app.domain.edits import set_fact
from workshop_app.domain.errors import WorkshopError

SECONDS = 1000.0
BUG = "ZeroDivisionError: of all things"


@pytest.fixture
def watching(monkeypatch, dressed, tmp_path, qtbot):
    """The hook, with a clock that stands at a second, and a log in a folder."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watching = uncaught.watch(lambda: tmp_path)
    watching.clock = [SECONDS]
    watching._now = lambda: watching.clock[0]
    yield watching
    for box in _boxes():
        box.close()


@pytest.fixture
def button(watching, qtbot):
    """A button whose slot has a bug."""
    button = QPushButton("Go on")
    qtbot.addWidget(button)
    button.clicked.connect(_stumble)
    button.show()
    return button


def test_a_bug_in_a_slot_is_written_down_and_shown_with_its_details(button, qtbot, tmp_path):
    qtbot.keyClick(button, Qt.Key.Key_Space)
    (box,) = _boxes()
    assert box.text() == "Something went wrong in the program."
    assert BUG in box.detailedText()
    assert "in _stumble" in box.detailedText()
    assert BUG in _log(tmp_path)
    assert _log(tmp_path)[:2] == "20"  # the time comes first


def test_a_bug_in_a_thread_is_shown_by_the_window(watching, qtbot, tmp_path):
    thread = threading.Thread(target=_stumble)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in _log(tmp_path)  # before the window has its turn
    assert _boxes() == []
    qtbot.waitUntil(lambda: len(_boxes()) == 1)
    assert "in _stumble" in _boxes()[0].detailedText()


def test_thirty_bugs_are_one_box_that_counts_them(button, qtbot, tmp_path):
    for _ in range(30):
        button.click()
    (box,) = _boxes()
    assert "30 times" in box.informativeText()
    assert "is saved" in box.informativeText()
    assert box.detailedText().count(BUG) == 1
    assert _log(tmp_path).count(BUG) == 30


def test_another_bug_while_the_box_is_open_stands_in_its_details_too(button, watching):
    button.click()
    _raise(KeyError("another"))
    (box,) = _boxes()
    assert "of all things" in box.detailedText()
    assert "another" in box.detailedText()


def test_a_bug_that_goes_on_opens_no_box_again_until_it_was_silent(button, watching):
    button.click()
    _boxes()[0].close()
    for _ in range(3):
        watching.clock[0] += uncaught.QUIET - 1
        button.click()
    assert _boxes() == []
    watching.clock[0] += uncaught.QUIET
    button.click()
    assert len(_boxes()) == 1


def test_another_bug_opens_a_box_at_once(button, watching):
    button.click()
    _boxes()[0].close()
    _raise(KeyError("another"))
    assert len(_boxes()) == 1


def test_what_a_facilitator_can_act_on_is_one_sentence_and_no_bug(watching, tmp_path):
    _raise(WorkshopError("{file}: there is no such file", file="a.workshop"))
    (box,) = _boxes()
    assert box.text() == "a.workshop: there is no such file"
    assert box.detailedText() == ""
    assert not (tmp_path / uncaught.LOG).exists()


def test_a_log_that_cannot_be_written_hides_nothing(button, watching, tmp_path, capsys):
    watching._log_folder = lambda: tmp_path / "gone"
    button.click()
    assert "of all things" in _boxes()[0].detailedText()
    assert BUG in capsys.readouterr().err


def test_without_anywhere_to_write_it_still_shows(button, watching, tmp_path, monkeypatch):
    watching._log_folder = lambda: tmp_path / "gone"
    monkeypatch.setattr(sys, "stderr", None)
    button.click()
    assert len(_boxes()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no such right")
def test_a_log_folder_that_cannot_be_made_hides_nothing(button, watching, tmp_path):
    def refused():
        raise PermissionError(13, "Permission denied")

    watching._log_folder = refused
    button.click()
    assert len(_boxes()) == 1


def test_a_log_does_not_grow_without_end(button, tmp_path, monkeypatch):
    monkeypatch.setattr(uncaught, "LARGEST", 100)
    for _ in range(5):
        button.click()
    assert sorted(one.name for one in tmp_path.iterdir()) == [uncaught.OLDER, uncaught.LOG]
    assert _log(tmp_path).count(BUG) == 1


def test_all_that_was_typed_is_saved_and_said_so(watching, working, qtbot, tmp_path):
    window = working.window()
    watching.serve(window, window.keep)
    working.go_to("prioritise")
    grid = working.ui.pages.currentWidget().ui.counts.grid
    grid.setFocus()
    grid.stand_at_start()
    qtbot.keyClicks(grid, "7")
    _raise(ZeroDivisionError("of all things"))
    (box,) = _boxes()
    assert box.informativeText().startswith("All that was typed is saved.")
    assert working.editing.session.to_undo.kind == "vote"
    assert working.editing.session.saving.waiting == 0
    assert box.parentWidget() is window


def test_a_page_that_is_broken_still_has_the_rest_saved(watching, working, monkeypatch, tmp_path):
    window = working.window()
    watching.serve(window, window.keep)
    working.editing.apply(set_fact(working.editing.session.workshop.id, "title", "Another"))
    with monkeypatch.context() as broken:
        broken.setattr(type(working.ui.pages.currentWidget()), "keep", _stumble)
        _raise(KeyError("the first"))
    assert working.editing.session.saving.waiting == 0
    assert "may not be saved yet" in _boxes()[0].informativeText()
    assert "of all things" in _log(tmp_path)


def test_a_bug_that_the_saving_raises_in_a_slot_is_no_endless_loop(watching, button, tmp_path):
    watching.serve(button, lambda: button.click() or True)
    _raise(KeyError("the first"))
    assert len(_boxes()) == 1
    assert _log(tmp_path).count(BUG) == 1


def test_a_box_that_cannot_be_made_is_not_tried_for_ever(watching, monkeypatch, tmp_path):
    monkeypatch.setattr(uncaught, "_made", _stumble)
    for _ in range(3):
        _raise(KeyError("the first"))
    assert _log(tmp_path).count("the first") == 3
    assert _log(tmp_path).count(BUG) == 1


def test_a_box_goes_with_its_window(watching, qtbot):
    window = QPushButton()
    window.show()
    watching.serve(window, lambda: True)
    _raise(KeyError("the first"))
    window.deleteLater()
    qtbot.waitUntil(lambda: _boxes() == [])
    _raise(ZeroDivisionError("the second"))
    assert len(_boxes()) == 1


def _stumble(*_):
    raise ZeroDivisionError("of all things")


def _raise(error):
    sys.excepthook(type(error), error, error.__traceback__)


def _boxes():
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    ]


def _log(folder):
    return (folder / uncaught.LOG).read_text(encoding="utf-8")
