"""Undo and redo name what they do by the code that people know, also of what is no more."""

import pytest

from workshop_app.domain.edits import put, remove


def names(frame):
    return frame.ui.undo.toolTip(), frame.ui.redo.toolTip()


@pytest.mark.parametrize(
    ("kind", "code", "called"),
    [
        ("gap", "G2", "gap G2"),
        ("action", "A3", "action A3"),
        ("participant", "P002", "participant P002"),
    ],
)
def test_a_removal_names_the_code_of_what_is_no_more(working, kind, code, called):
    workshop = working.editing.session.workshop
    working.editing.apply(remove(workshop, kind, workshop.by_code(kind)[code]))
    assert names(working)[0] == f"Undo: removal of {called} (Ctrl+Z)"
    working.ui.undo.click()
    assert names(working)[1] == f"Redo: removal of {called} (Ctrl+Y)"


def test_a_making_that_was_taken_back_is_named_too(working):
    working.editing.apply(put("gap", "new", code="G77", title="Brecha"))
    working.editing.apply(remove(working.editing.session.workshop, "gap", "new"))
    working.ui.undo.click()
    working.ui.undo.click()
    assert names(working)[1] == "Redo: new gap G77 (Ctrl+Y)"
    working.ui.redo.click()
    working.ui.redo.click()
    assert names(working)[0] == "Undo: removal of gap G77 (Ctrl+Z)"


def test_it_is_named_after_the_file_was_opened_again(working):
    window, path = working.window(), working.editing.session.path
    workshop = working.editing.session.workshop
    working.editing.apply(remove(workshop, "gap", workshop.by_code("gap")["G2"]))
    working.let_go()
    window.open_session(path)
    assert names(window.session)[0] == "Undo: removal of gap G2 (Ctrl+Z)"
