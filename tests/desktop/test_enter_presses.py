"""Enter presses the button one stands on, wherever one stands, and a held key presses once."""

import pytest
from desktop.keyboard import Keyboard
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from workshop_app.desktop.enter_presses import EnterPresses

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keyboard(blank, qtbot):
    """A person at a session in which nothing has happened."""
    EnterPresses(blank.window())
    return Keyboard(qtbot, blank.window())


def test_enter_presses_the_button_of_a_page(blank, keyboard):
    blank.go_to("prepare")
    page = blank.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(1)
    page.ui.agenda.adjust.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert blank.editing.session.workshop.items


def test_a_key_that_is_held_down_presses_no_button_again(blank, keyboard):
    pressed = []
    blank.ui.own_view.toggled.connect(pressed.append)
    blank.ui.own_view.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", autorep=True)
    QApplication.sendEvent(blank.ui.own_view, again)
    assert pressed == [True]


def test_enter_in_a_field_presses_nothing(blank, keyboard):
    pressed = []
    blank.go_to("prepare")
    page = blank.ui.pages.currentWidget()
    page.asked.connect(pressed.append)
    keyboard.tab_to("Venue").write("Biblioteca")
    assert blank.editing.session.workshop.facts["venue"] == "Biblioteca"
    assert pressed == []
