"""Commit, worked in by keys: reservations, each organisation's word, and how the day was found."""

import datetime

import pytest
from desktop.seen import seen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workshop_app.domain.edits import put

pytestmark = pytest.mark.qt_log_ignore(  # of every list of words beneath a field
    r"does not support (raise\(\)|grabbing)", extend=True
)
READ, RESERVATIONS, GIVEN, DAY = range(4)
SIGNING = datetime.date(2026, 11, 24)


@pytest.fixture
def page(blank):
    """The page of a session in which nothing has happened."""
    return turn_to(blank)


@pytest.fixture
def filled(working):
    """The page of the example."""
    return turn_to(working)


def turn_to(frame):
    frame.go_to("commit")
    page = frame.ui.pages.currentWidget()
    page.tell_time(lambda: datetime.datetime.combine(SIGNING, datetime.time(16), datetime.UTC))
    return page


def workshop(frame):
    return frame.editing.session.workshop


def notes(frame, kind):
    return [note for note in workshop(frame).notes.values() if note.kind == kind]


def commitment(frame, organisation):
    given = workshop(frame).commitments.values()
    return next(one for one in given if one.organisation == organisation)


def type_into(table, qtbot, *texts):
    """Type text after text, each with Enter, from the cell where one stands."""
    table.setFocus()
    for text in texts:
        editor = table.viewport().findChild(QLineEdit)
        if editor is None:
            qtbot.keyClicks(table, text[:1])
            editor = table.viewport().findChild(QLineEdit)
            qtbot.keyClicks(editor, text[1:])
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def test_the_plan_is_read_back_gap_by_gap(filled):
    shown = seen(filled.ui.read_back)
    assert "G1  Formación que lleve a empleo formal" in shown
    assert "Ayuntamiento de Villa Esperanza, with Fundación Camino" in shown
    assert "Mar 2027" in shown
    assert "MXN\N{NO-BREAK SPACE}350,000\nlocal government (sought)" in shown
    assert "missing: another sector, first step" in shown


def test_a_dropped_action_is_not_read_back(working, filled):
    action = workshop(working).by_code("action")["A1"]
    day = datetime.date(2027, 3, 1)
    dropped = put("update", "u9", action=action, date=day, status="dropped")
    assert "Ruta de 120 h" in seen(filled.ui.read_back)
    working.editing.apply(dropped)
    assert "Ruta de 120 h" not in seen(filled.ui.read_back)


def test_reservations_are_noted_enter_after_enter(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(RESERVATIONS)
    type_into(page.ui.reservations.table, qtbot, "Sin fecha no firmo.", "Falta el dinero.")
    texts = [note.text for note in notes(blank, "objection")]
    assert texts == ["Sin fecha no firmo.", "Falta el dinero."]
    assert blank.ui.undo.toolTip() == "Undo: new note (Ctrl+Z)"


def test_whose_reservation_it_is_may_be_said_with_tab(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(RESERVATIONS)
    table = page.ui.reservations.table
    table.setFocus()
    qtbot.keyClicks(table, "F")
    qtbot.keyClicks(table.viewport().findChild(QLineEdit), "alta el dinero.")
    qtbot.keyClick(table.viewport().findChild(QLineEdit), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(notes(blank, "objection")) == 1)
    qtbot.waitUntil(lambda: table.currentIndex().column() == 1)
    editor = [one for one in table.viewport().findChildren(QLineEdit) if one.isVisible()][-1]
    qtbot.keyClicks(editor, "indus")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(blank, "objection")[0].sector == "industry")
    assert [note.text for note in notes(blank, "objection")] == ["Falta el dinero."]


def test_a_sector_alone_makes_no_reservation(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(RESERVATIONS)
    table = page.ui.reservations.table
    table.setCurrentIndex(table.rows.index(0, 1))
    type_into(table, qtbot, "indus")
    assert notes(blank, "objection") == []
    table.setCurrentIndex(table.rows.index(0, 0))
    type_into(table, qtbot, "Falta el dinero.")
    (note,) = notes(blank, "objection")
    assert note.sector == "industry"


def test_a_reservation_is_changed_and_removed_and_given_back(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(RESERVATIONS)
    table = filled.ui.reservations.table
    table.setCurrentIndex(table.rows.index(0, 0))
    type_into(table, qtbot, "Se publica todo.")
    assert notes(working, "objection")[0].text == "Se publica todo."
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(notes(working, "objection")) == 1
    qtbot.keyClick(table, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(notes(working, "objection")) == 2)


def test_organisation_and_sentence_make_a_commitment_enter_after_enter(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(GIVEN)
    table = page.ui.given.table
    assert "Nobody has committed yet." in seen(page)
    type_into(table, qtbot, "Cabildo", "Convoca la mesa.", "Red de Oficios", "Pone doce lugares.")
    given = [(one.organisation, one.text) for one in workshop(blank).commitments.values()]
    assert given == [("Cabildo", "Convoca la mesa."), ("Red de Oficios", "Pone doce lugares.")]
    assert table.currentIndex().row() == 2
    assert page.ui.about.text() == "2 commitments · 0 signed · 2 pending"


def test_the_fields_of_the_chosen_one_are_typed_beside(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    given = filled.ui.given
    given.table.setFocus()
    given.table.setCurrentIndex(given.table.rows.index(0, 0))
    qtbot.keyClick(given.table, Qt.Key.Key_Down)
    position = given.form.field("position")
    position.setFocus()
    position.selectAll()
    qtbot.keyClicks(position, "Presidenta")
    qtbot.keyClick(position, Qt.Key.Key_Return)
    assert commitment(working, "Cámara de Industria").position == "Presidenta"
    assert position.hasFocus()


def test_half_typed_fields_count_for_the_one_they_were_typed_for(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    given = filled.ui.given
    given.table.setCurrentIndex(given.table.rows.index(1, 0))
    position = given.form.field("position")
    position.setFocus()
    position.selectAll()
    qtbot.keyClicks(position, "Presidenta")
    given.table.setCurrentIndex(given.table.rows.index(2, 0))
    assert commitment(working, "Cámara de Industria").position == "Presidenta"
    assert commitment(working, "Red de Oficios").position == "Coordinadora"
    assert position.text() == "Coordinadora"


def test_who_signs_is_typed_in_the_own_view_only(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    given = filled.ui.given
    given.table.setCurrentIndex(given.table.rows.index(7, 0))
    signatory = given.form.field("signatory")
    assert signatory.isHidden()
    assert "Who signs is typed in your own view: F8." in seen(filled)
    qtbot.keyClick(working.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(signatory.isVisible)
    assert "Who signs is typed in your own view: F8." not in seen(filled)
    signatory.setFocus()
    qtbot.keyClicks(signatory, "Elena Ortiz")
    qtbot.keyClick(signatory, Qt.Key.Key_Return)
    private = workshop(working).private
    signed = commitment(working, "Clúster Automotriz").signatory
    assert private.get(signed, signed) == "Elena Ortiz"
    assert "Elena Ortiz" in seen(filled)
    qtbot.keyClick(working.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(signatory.isHidden)
    assert "Elena Ortiz" not in seen(filled)


def test_one_key_notes_that_it_is_signed_today(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    given = filled.ui.given
    assert "Clúster Automotriz · pending until Dec 1, 2026" in seen(filled)
    given.table.setCurrentIndex(given.table.rows.index(7, 0))
    given.signs.setFocus()
    qtbot.keyClick(given.signs, Qt.Key.Key_Space)
    one = commitment(working, "Clúster Automotriz")
    assert (one.signed, one.signed_on) == ("yes", SIGNING)
    assert "pending until" not in seen(filled)
    assert not given.signs.isEnabled()
    assert filled.ui.about.text() == "8 commitments · 8 signed"


def test_the_state_is_typed_down_the_column(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    table = filled.ui.given.table
    table.setCurrentIndex(table.rows.index(7, 2))
    type_into(table, qtbot, "declined")
    assert commitment(working, "Clúster Automotriz").signed == "declined"


def test_a_commitment_is_removed_and_given_back(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(GIVEN)
    table = filled.ui.given.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(workshop(working).commitments) == 7
    assert filled.ui.given.form.id == commitment(working, "Cámara de Industria").id
    qtbot.keyClick(table, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(workshop(working).commitments) == 8)


def test_marks_and_words_on_the_day_are_typed_sheet_by_sheet(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(DAY)
    qtbot.keyClick(blank.window(), Qt.Key.Key_F8)
    table = page.ui.day.table
    qtbot.waitUntil(lambda: len(table.rows.names()) == 3)
    type_into(table, qtbot, "4", "Todo muy largo.", "5", "Muy bueno.")
    found = [(note.score, note.text) for note in notes(blank, "evaluation")]
    assert found == [(4, "Todo muy largo."), (5, "Muy bueno.")]
    assert page.ui.day.about.text() == "4.5 of 5 · 2 answers"


def test_marks_alone_are_typed_while_the_room_looks_on(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(DAY)
    type_into(page.ui.day.table, qtbot, "4", "3", "9", "5")
    assert [note.score for note in notes(blank, "evaluation")] == [4, 3, 5]
    assert "your own view: F8" in page.ui.day.about.text()


def test_a_mark_out_of_bounds_is_refused_in_a_sentence(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(DAY)
    type_into(page.ui.day.table, qtbot, "9")
    assert page.ui.day.trouble.text() == "“9” should be from 1 to 5."
    assert notes(blank, "evaluation") == []


def test_the_next_meeting_is_agreed_here(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(DAY)
    field = page.meeting.field("next_meeting")
    field.setFocus()
    qtbot.keyClicks(field, "24 de febrero, 9:00")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert workshop(blank).facts["next_meeting"] == "24 de febrero, 9:00"


def test_what_is_half_typed_counts_when_the_session_is_let_go(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(RESERVATIONS)
    table = page.ui.reservations.table
    table.setFocus()
    qtbot.keyClicks(table, "S")
    qtbot.keyClicks(table.viewport().findChild(QLineEdit), "in fecha")
    page.keep()
    assert [note.text for note in notes(blank, "objection")] == ["Sin fecha"]


@pytest.mark.parametrize(
    ("button", "word"),
    [
        ("acta", "print:acta"),
        ("summary", "print:summary"),
        ("plan", "print:plan"),
        ("picture", "picture:summary"),
        ("word", "word:plan"),
    ],
)
def test_papers_are_asked_for_with_a_key(working, filled, qtbot, button, word):
    pressed = getattr(filled.ui, button)
    pressed.setFocus()
    with qtbot.waitSignal(working.asked) as asked:
        qtbot.keyClick(pressed, Qt.Key.Key_Space)
    assert asked.args == [word]
