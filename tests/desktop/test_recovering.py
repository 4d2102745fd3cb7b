"""A damaged file in the window: the start offers to save what can be read."""

import shutil

import pytest
from PySide6.QtWidgets import QFileDialog

from workshop_app.storage.pages import Pages


@pytest.fixture
def damaged(example_made, tmp_path):
    """The example, with a page of its history blank."""
    path = shutil.copy(example_made, tmp_path / "damaged.workshop")
    content = bytearray(path.read_bytes())
    pages = Pages(bytes(content))
    leaves = set(pages.leaves(set()))
    number = next(n for n in sorted(pages.tree(pages.tables()["edits"]).pages) if n in leaves)
    content[(number - 1) * pages.size : number * pages.size] = bytes(pages.size)
    path.write_bytes(content)
    return path


def start(window):
    return window.front.start


def said(label):
    return label.text().replace("\u200b", "")


def refused(window, path, qtbot):
    window.open_session(path)
    ui = start(window).ui
    qtbot.waitUntil(ui.trouble.isVisible)
    return ui


def test_what_can_be_read_is_saved_and_opened_and_the_file_stays(
    damaged, make_window, rooms, tmp_path, monkeypatch, qtbot
):
    before = damaged.read_bytes()
    window = make_window(None, rooms)
    ui = refused(window, damaged, qtbot)
    assert ui.recover_button.isVisible()
    assert ui.recover_button.hasFocus()
    out = tmp_path / "out.workshop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    ui.recover_button.click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert "begins anew" in said(window.session.ui.said)
    assert window.session.editing.session.workshop.gaps
    assert damaged.read_bytes() == before
    window.session.let_go()


def test_where_nothing_can_be_read_the_start_says_so(
    make_window, rooms, tmp_path, monkeypatch, qtbot
):
    path = tmp_path / "noise.workshop"
    path.write_bytes(bytes(20_000))
    window = make_window(None, rooms)
    refused(window, path, qtbot)
    out = tmp_path / "out.workshop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    start(window).ui.recover_button.click()
    qtbot.waitUntil(lambda: "Nothing of a session" in said(start(window).ui.trouble))
    assert not out.exists()
    assert not start(window).ui.recover_button.isVisible()


def test_a_file_that_is_not_there_has_nothing_to_save(make_window, rooms, tmp_path, qtbot):
    window = make_window(None, rooms)
    ui = refused(window, tmp_path / "missing.workshop", qtbot)
    assert not ui.recover_button.isVisible()


def test_leaving_the_question_for_a_name_changes_nothing(damaged, make_window, rooms, qtbot):
    window = make_window(None, rooms)
    refused(window, damaged, qtbot)
    start(window).ui.recover_button.click()
    assert window.session is None
    assert start(window).ui.recover_button.isVisible()
