"""What is done in the window is saved, said truly, taken back by name, and never lost."""

import shutil
from threading import Event

import pytest
from desktop.answering import answering
from desktop.disks import on_disk
from patience import LONG
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from slow_disk import FullDisk, SlowDisk

from workshop_app.document.acts.sessions import open_session, own
from workshop_app.domain.edits import decide, put, set_fact
from workshop_app.domain.errors import WorkshopError


@pytest.fixture
def file(rooms, example_made, tmp_path):
    """A copy of the example's file, made on this machine."""
    path = tmp_path / "villa-esperanza.workshop"
    shutil.copy(example_made, path)
    own(rooms.ports().desk(), path)
    return path


def choose(frame, n):
    return set_fact(frame.editing.session.workshop.id, "choose", n)


def test_saving_is_said_while_the_disk_works_and_saved_only_after_it(
    make_window, rooms, file, qtbot
):
    gate = Event()
    gate.set()
    slow, _ = on_disk(rooms, lambda opened: SlowDisk(opened, gate=gate))
    frame = make_window(file, slow).session
    qtbot.waitUntil(lambda: frame.ui.saved.text().startswith("✓"))
    gate.clear()
    frame.editing.apply(choose(frame, 3))
    qtbot.waitUntil(lambda: frame.ui.saved.text() == "Saving…")
    gate.set()
    qtbot.waitUntil(lambda: frame.ui.saved.text().startswith("✓ Saved"))
    frame.let_go()


def test_what_is_typed_is_not_called_saved_while_the_disk_is_busy_with_a_note(
    make_window, rooms, file, qtbot
):
    gate = Event()
    gate.set()
    slow, files = on_disk(rooms, lambda opened: SlowDisk(opened, gate=gate))
    frame = make_window(file, slow).session
    assert frame.editing.session.flush(LONG)
    files.opened[0].reached.clear()
    gate.clear()
    frame.go_to("gaps" if frame.stage != "gaps" else "share")
    assert files.opened[0].reached.wait(LONG)
    frame.editing.apply(choose(frame, 3))
    assert frame.ui.saved.text() == "Saving…"
    gate.set()
    qtbot.waitUntil(lambda: frame.ui.saved.text().startswith("✓ Saved"))
    frame.let_go()


def test_a_full_disk_is_said_in_red_and_nothing_is_lost(make_window, rooms, file, qtbot):
    why = WorkshopError("The disk is full.")
    full, files = on_disk(rooms, lambda opened: FullDisk(opened, why))
    frame = make_window(file, full).session
    files.opened[0].room = False
    frame.editing.apply(choose(frame, 3))
    qtbot.waitUntil(lambda: frame.ui.saved.text() == "Not saved: The disk is full.")
    assert frame.ui.saved.property("role") == "warning"
    frame.editing.apply(choose(frame, 4))
    assert frame.editing.session.workshop.facts["choose"] == 4
    files.opened[0].room = True
    frame.editing.session.retry()
    qtbot.waitUntil(lambda: frame.ui.saved.text().startswith("✓ Saved"))
    frame.let_go()


def test_a_large_act_under_way_is_done_before_the_session_closes(working, rooms):
    session, path = working.editing.session, working.editing.session.path

    def doing():
        Event().wait(0.5)  # longer than closing takes
        session.apply(choose(working, 4))

    working.editing._do(doing, large=True)
    assert working.editing.busy
    assert working.let_go()
    with open_session(rooms.ports().desk(), path) as again:
        assert again.document.workshop.facts["choose"] == 4


def test_closing_with_something_unsaved_asks_and_staying_is_the_default(
    make_window, rooms, file, qtbot
):
    full, files = on_disk(rooms, lambda opened: FullDisk(opened, WorkshopError("Full.")))
    frame = make_window(file, full).session
    files.opened[0].room = False
    frame.editing.apply(choose(frame, 3))
    asked = []

    def answer(box):
        asked.append([button.text() for button in box.buttons()])
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    with answering(QMessageBox, answer):
        assert not frame.let_go()
    assert "Save elsewhere…" in asked[0]
    assert frame.editing.session.workshop.facts["choose"] == 3
    files.opened[0].room = True
    assert frame.let_go()


def test_what_is_refused_is_said_and_changes_nothing(working):
    before = working.editing.session.workshop
    gap = next(iter(before.gaps))
    assert not working.editing.apply(decide(gap, chosen=False, reason=None))
    assert "reason" in working.ui.said.text()
    assert working.ui.said_part.isVisible()
    assert working.editing.session.workshop is before
    working.editing.apply(choose(working, 2))
    assert not working.ui.said_part.isVisible()


def test_undo_names_what_it_takes_back_also_after_another_start(make_window, rooms, file, qtbot):
    frame = make_window(file, rooms).session
    frame.editing.apply(put("gap", frame.editing.session.id(), code="G99", title="Becas"))
    assert frame.ui.undo.toolTip() == "Undo: new gap G99 (Ctrl+Z)"
    assert frame.let_go()
    frame = make_window(file, rooms).session
    assert frame.ui.undo.toolTip() == "Undo: new gap G99 (Ctrl+Z)"
    qtbot.keyClick(frame, "z", Qt.KeyboardModifier.ControlModifier)
    assert "G99" not in frame.editing.session.workshop.by_code("gap")
    assert frame.ui.redo.toolTip() == "Redo: new gap G99 (Ctrl+Y)"
    frame.let_go()


def test_the_stage_is_back_after_a_power_cut(make_window, rooms, file, tmp_path, qtbot):
    frame = make_window(file, rooms).session
    frame.go_to("listen")
    qtbot.waitUntil(lambda: frame.ui.saved.text().startswith("✓"))
    frame.editing.session.session.file.flush()
    cut = tmp_path / "after-the-cut.workshop"
    shutil.copy(file, cut)
    for journal in tmp_path.glob(f"{file.name}-*"):
        shutil.copy(journal, tmp_path / journal.name.replace(file.name, cut.name))
    frame.let_go()
    again = make_window(cut, rooms).session
    assert again.stage == "listen"
    again.let_go()


def test_an_earlier_state_is_kept_at_opening_and_opens_as_a_session_of_its_own(working, qtbot):
    window = working.window()
    kept = working.editing.session.snapshots
    qtbot.waitUntil(lambda: len(kept()) == 1)
    working.editing.apply(choose(working, 2))
    working.doings.do("earlier")
    assert working.ui.pages.currentWidget() is working.doings.earlier
    before = working.editing.session.path
    qtbot.keyClick(working.doings.earlier.ui.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.editing.session.path != before)
    assert window.session.editing.session.workshop.facts["choose"] != 2


def test_a_second_window_is_told_who_has_the_session_open(working, make_window, rooms):
    second = make_window(None, rooms)
    second.open_session(working.editing.session.path)
    assert second.session is None
    assert "open" in second.front.start.ui.trouble.text()


def test_a_remark_is_parked_from_any_stage_and_one_goes_back_to_where_one_was(working, qtbot):
    working.go_to("gaps")
    before = working.window().focusWidget()
    qtbot.keyClick(working, "l", Qt.KeyboardModifier.ControlModifier)
    line = working.ui.parking.line
    qtbot.waitUntil(line.hasFocus)
    line.insert("Preguntar por los buses 🚌 مرحبا")  # as an input method gives it
    qtbot.keyClick(line, Qt.Key.Key_Return)
    texts = [n.text for n in working.editing.session.workshop.notes.values() if n.kind == "parking"]
    assert "Preguntar por los buses 🚌 مرحبا" in texts
    assert line.text() == ""
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert working.window().focusWidget() is before


def test_a_folder_that_a_cloud_syncs_is_said_when_the_session_opens(
    make_window, rooms, file, tmp_path
):
    synced = tmp_path / "Dropbox" / file.name
    synced.parent.mkdir()
    shutil.copy(file, synced)
    frame = make_window(synced, rooms).session
    assert "Dropbox" in frame.ui.said.text()
    assert frame.ui.said_part.isVisible()
    frame.let_go()
