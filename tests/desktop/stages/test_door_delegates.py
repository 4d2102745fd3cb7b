"""Delegates are named at the door by keyboard, and offered where commitments are written."""

import pytest
from PySide6.QtCore import Qt

from workshop_app.domain.delegates import delegates
from workshop_app.domain.edits import change, put

DOOR = 4


@pytest.fixture
def door(working):
    """The example at its door."""
    working.go_to("prepare")
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(DOOR)
    return page.ui.door.delegates


def workshop(frame):
    return frame.editing.session.workshop


def fill(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def listed(door):
    model = door.table.model()
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def test_where_the_list_knows_the_rest_a_code_and_enter_are_enough(working, door, qtbot):
    person = workshop(working).participants[workshop(working).by_code("participant")["P021"]]
    fill(qtbot, door.code, "21")
    assert listed(door) == [[person.organisation, "P021", person.role]]
    assert "delegate P021 named" in working.ui.undo.toolTip()
    assert door.body.text() == door.code.text() == ""


def test_line_after_line_by_keyboard_alone(working, door, qtbot):
    door.body.setFocus()
    for text in ("Taller Nuevo", "21", ""):
        field = working.window().focusWidget()
        if text:
            field.clear()
            qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    (delegate,) = delegates(workshop(working))
    assert delegate.organisation == "Taller Nuevo"
    assert "Taller Nuevo" in {o.organisation for o in workshop(working).organisations.values()}
    assert working.window().focusWidget() is door.body


def test_delete_takes_one_away_and_undo_brings_it_back(working, door, qtbot):
    fill(qtbot, door.code, "21")
    door.table.setFocus()
    door.table.selectRow(0)
    qtbot.keyClick(door.table, Qt.Key.Key_Delete)
    assert listed(door) == []
    assert "delegate P021 taken away" in working.ui.undo.toolTip()
    working.ui.undo.click()
    assert len(listed(door)) == 1


def test_names_show_in_the_own_view_alone(working, door, qtbot):
    id, name = workshop(working).by_code("participant")["P021"], "Rosa Tun"
    working.editing.apply(change("participant", id, name=name))
    fill(qtbot, door.code, "21")
    assert name not in listed(door)[0][1]
    working.ui.own_view.setChecked(True)
    assert listed(door)[0][1] == f"P021 {name}"


def test_a_code_that_nobody_has_is_said(door, qtbot):
    fill(qtbot, door.code, "P999")
    assert "P999" in door.said.text()


def test_what_is_refused_is_said_and_stays_typed(working, door, qtbot):
    fill(qtbot, door.code, "21")
    door.body.setText("Taller Nuevo")
    door.code.setText("21")
    door.name.click()
    assert "already" in door.said.text()
    assert door.body.text() == "Taller Nuevo"


def test_a_commitment_is_offered_the_delegate_and_takes_it_with_one_press(working, door, qtbot):
    fill(qtbot, door.code, "21")
    (delegate,) = delegates(workshop(working))
    act = put("commitment", "c-new", organisation=delegate.organisation, text="Pone salas")
    working.editing.apply(act)
    working.go_to("commit")
    given = working.ui.pages.currentWidget().ui.given
    given._on_row_chosen("c-new")
    assert "P021" in given.named.text()
    given.propose.click()
    signed = workshop(working).commitments["c-new"]
    assert signed.capacity == "delegate"
    assert signed.signatory == workshop(working).participants[delegate.participant].name
    assert not given.propose.isVisible()
