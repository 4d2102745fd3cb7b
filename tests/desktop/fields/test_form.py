"""A form of fields: what is typed goes out when one goes on, and is refused in a sentence."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from workshop_app.domain.edits import set_fact

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(blank):
    """The facts of a session in which nothing has happened."""
    blank.go_to("prepare")
    return blank.ui.pages.currentWidget().ui.facts


def facts(frame):
    return frame.editing.session.workshop.facts


def field_of(day, key):
    form = next(form for keys, form in day.forms.items() if key in keys)
    return form.field(key)


def typed(day, qtbot, key, text, then=Qt.Key.Key_Return):
    field = field_of(day, key)
    field.setFocus()
    field.selectAll()
    field.insert(text)
    qtbot.keyClick(field, then)
    return field


def said(day):
    return {note.text() for note in day.findChildren(QLabel) if note.text() and note.isVisible()}


def test_a_field_counts_with_enter_and_keeps_the_focus(blank, day, qtbot):
    field = typed(day, qtbot, "venue", "Salón de Cabildos")
    assert facts(blank)["venue"] == "Salón de Cabildos"
    assert field.hasFocus()


def test_a_field_counts_when_tab_goes_on(blank, day, qtbot):
    typed(day, qtbot, "venue", "Salón", then=Qt.Key.Key_Tab)
    assert facts(blank)["venue"] == "Salón"
    assert field_of(day, "convener").hasFocus()


def test_escape_takes_back_what_is_being_typed(blank, day, qtbot):
    field = typed(day, qtbot, "venue", "Salón", then=Qt.Key.Key_Escape)
    assert field.text() == ""
    assert facts(blank).get("venue") is None


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("points", "muchos", "“muchos” is not a whole number."),
        ("points", "0", "“0” should be from 1 to 1000."),
        ("term_ends", "31/02/2027", "“31/02/2027” is not a date."),
    ],
)
def test_what_cannot_be_is_refused_beneath_the_field_and_kept(blank, day, qtbot, key, text, why):
    field = typed(day, qtbot, key, text)
    assert facts(blank).get(key) is None
    assert field.text() == text
    assert any(note.startswith(why) for note in said(day))
    qtbot.keyClicks(field, "1")
    assert not any(note.startswith(why) for note in said(day))


def test_a_needed_fact_is_never_blanked(blank, day, qtbot):
    field = typed(day, qtbot, "date", "")
    assert facts(blank)["date"] == datetime.date(2026, 11, 25)
    assert field.text() == "25/11/2026"


def test_what_is_being_typed_stays_while_something_else_happens(blank, day, qtbot):
    field = field_of(day, "venue")
    field.setFocus()
    qtbot.keyClicks(field, "Sal")
    blank.editing.apply(set_fact(blank.editing.session.workshop.id, "choose", 3))
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("Sal", 3, True)
    assert field_of(day, "choose").text() == "3"


def test_ten_thousand_letters_are_the_most_that_a_field_takes(blank, day, qtbot):
    QGuiApplication.clipboard().setText("z" * 12_000)
    for key in ("venue", "footer"):
        field = field_of(day, key)
        field.setFocus()
        qtbot.keyClick(field, "v", CTRL)
        field.keep()
        assert facts(blank)[key] == "z" * 10_000
    assert blank.window().width() == 1280


@pytest.mark.parametrize("text", ["Salón 🚌", "مرحبا بالعالم", "<b>A & B</b>"])
def test_any_text_is_kept_as_it_was_typed(blank, day, qtbot, text):
    typed(day, qtbot, "venue", text)
    assert facts(blank)["venue"] == text


def test_a_choice_is_made_with_the_arrows(blank, day, qtbot):
    field = field_of(day, "pathway")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert facts(blank)["pathway"] == "cluster"


def test_undo_is_the_windows_while_nothing_is_being_typed(blank, day, qtbot):
    field = typed(day, qtbot, "venue", "Salón")
    qtbot.keyClick(field, "z", CTRL)
    qtbot.waitUntil(lambda: facts(blank).get("venue") is None)
    assert field.text() == ""
