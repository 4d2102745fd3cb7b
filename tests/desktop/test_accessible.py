"""For those who hear the window or have no mouse: every control has a name and can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QTabWidget

from workshop_app.domain.stages import STAGES

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractScrollArea, QTabWidget)
QT_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")
POPUP = "QComboBoxListView"


def test_every_control_of_the_start_has_a_name(make_window):
    assert _nameless(make_window().front.start) == []


@pytest.mark.parametrize("page", ["show_new_session", "show_preferences"])
def test_every_control_around_a_session_has_a_name_and_is_reached(make_window, rooms, page):
    window = make_window(ports=rooms)
    getattr(window.front, page)()
    shown = window.front.currentWidget()
    assert _nameless(shown) == []
    wanted = {w for w in _controls(shown) if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    reached = set()
    for _ in range(40):
        reached.add(window.focusWidget())
        window.focusNextChild()
    assert {w for w in wanted if w.isVisible()} <= reached


@pytest.mark.parametrize("stage", STAGES)
def test_every_control_of_a_stage_has_a_name(frame, stage):
    frame.go_to(stage)
    assert _nameless(frame) == []


@pytest.mark.parametrize("stage", STAGES)
def test_tab_reaches_every_control_of_a_stage(frame, qtbot, stage):
    frame.go_to(stage)
    frame.take_focus()
    wanted = {w for w in _controls(frame) if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    wanted = {w.focusProxy() or w for w in wanted if w.isVisible() and w.isEnabled()}
    reached = set()
    for _ in range(len(wanted) * 4 + 40):
        widget = frame.window().focusWidget()
        reached.add(widget)
        frame.focusNextChild()
    left_out = {
        f"{type(w).__name__} {w.objectName()} {w.accessibleName()}"
        for w in wanted - _led_to(reached)
    }
    assert left_out == set()


def test_a_row_of_readings_is_spoken(frame, qtbot):
    frame.go_to("gaps")
    heat = frame.ui.pages.currentWidget().ui.heat.canvas
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    words = heat.accessibleDescription()
    assert words.startswith("9.3 Lo aprendido en el trabajo")
    assert "Industry 2.7" in words
    assert "Government hidden" in words


def _led_to(reached):
    """Of several buttons of which one holds, Tab reaches one, and the arrows lead to the others."""
    groups = (one.group() for one in reached if isinstance(one, QAbstractButton))
    return reached | {one for group in groups if group is not None for one in group.buttons()}


def _controls(widget):
    found = [one for kind in CONTROLS for one in widget.findChildren(kind)]
    return [
        one
        for one in found
        if not one.objectName().startswith(QT_OWN) and one.metaObject().className() != POPUP
    ]


def _nameless(widget):
    """The names that Qt's own bridge gives, as a screen reader hears them."""
    names = []
    for one in _controls(widget):
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        heard = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        if not heard:
            names.append(f"{type(one).__name__} {one.objectName()}")
    return names
