"""Gaps, worked in: made of indicators or from the floor, written out, ordered, made one."""

import pytest
from desktop.keyboard import Keyboard
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QToolButton

from workshop_app.domain.edits import set_fact

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(working, qtbot):
    """The page of the example, on a real file, in front."""
    working.go_to("gaps")
    working.window().activateWindow()
    qtbot.waitUntil(working.window().isActiveWindow)
    return working.ui.pages.currentWidget()


@pytest.fixture
def floor(blank, qtbot):
    """The page of a session in which nobody has answered, at the line for a gap from the floor."""
    blank.go_to("gaps")
    blank.window().activateWindow()
    qtbot.waitUntil(blank.window().isActiveWindow)
    page = blank.ui.pages.currentWidget()
    qtbot.keyClick(page.ui.floor, Qt.Key.Key_Space)
    return page.ui.written


def workshop(frame):
    return frame.editing.session.workshop


def titles(frame):
    return [gap.title for gap in workshop(frame).gaps.values()]


def stand(page, frame, code):
    """Stand in the list of gaps, at one of them."""
    page.ui.tabs.setCurrentIndex(1)
    page.ui.written.list.setFocus()
    id = workshop(frame).by_code("gap")[code]
    page.ui.written.list.stand_at(id)
    return id


def test_a_gap_is_made_of_the_indicator_one_looks_at_and_named_at_once(working, page, qtbot):
    heat = page.ui.heat.canvas
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Home)
    indicator = heat.standing_at
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    title = page.ui.written.form.field("title")
    assert title.hasFocus()
    qtbot.keyClicks(title, "Nadie aprende en horas de trabajo")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    gap = list(workshop(working).gaps.values())[-1]
    assert (gap.title, gap.indicators) == ("Nadie aprende en horas de trabajo", (indicator,))
    assert not gap.from_floor


def test_a_gap_is_made_of_several_marked_indicators(working, page, qtbot):
    heat = page.ui.heat.canvas
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Home)
    marked = []
    for _ in range(2):
        qtbot.keyClick(heat, Qt.Key.Key_Space)
        marked.append(heat.standing_at)
        assert heat.accessibleDescription().endswith("marked")
        qtbot.keyClick(heat, Qt.Key.Key_Down)
    assert page.ui.make.text() == "Make a gap of 6.1, 9.3"
    qtbot.keyClick(page.ui.make, Qt.Key.Key_Space)
    assert list(workshop(working).gaps.values())[-1].indicators == tuple(marked)
    assert page.ui.heat.marks == ()


def test_an_indicator_is_added_to_a_gap_that_is_there(working, page):
    page.ui.heat.canvas.stand_at("literacy")
    menu = page.ui.join.menu()
    menu.aboutToShow.emit()
    last = menu.actions()[-1]
    before = workshop(working).gaps[last.data()].indicators
    last.trigger()
    assert workshop(working).gaps[last.data()].indicators == (*before, "literacy")


def test_gaps_come_from_the_floor_enter_after_enter(blank, floor, qtbot):
    assert floor.line.hasFocus()
    for title in ("Falta transporte", "No hay becas"):
        qtbot.keyClicks(floor.line, title)
        qtbot.keyClick(floor.line, Qt.Key.Key_Return)
    assert titles(blank) == ["Falta transporte", "No hay becas"]
    assert all(gap.from_floor for gap in workshop(blank).gaps.values())
    assert floor.line.hasFocus()
    assert floor.line.text() == ""
    qtbot.keyClick(floor.line, "z", CTRL)
    qtbot.waitUntil(lambda: titles(blank) == ["Falta transporte"])


def test_lines_that_are_pasted_are_a_gap_each_and_one_undo(blank, floor, qtbot):
    QGuiApplication.clipboard().setText("Transporte\n\n  Becas \nGuardería\n")
    qtbot.keyClick(floor.line, "v", CTRL)
    assert titles(blank) == ["Transporte", "Becas", "Guardería"]
    qtbot.keyClick(floor.line, "z", CTRL)
    qtbot.waitUntil(lambda: titles(blank) == [])


def test_a_half_typed_gap_counts_when_one_turns_the_page(blank, floor, qtbot):
    qtbot.keyClicks(floor.line, "Transporte")
    blank.go_to("plan")
    assert titles(blank) == ["Transporte"]


def test_a_gaps_fields_unfold_with_enter_and_count(working, page, qtbot):
    id = stand(page, working, "G2")
    qtbot.keyClick(page.ui.written.list, Qt.Key.Key_Return)
    form = page.ui.written.form
    assert form.field("title").hasFocus()
    causes = form.field("causes")
    causes.setFocus()
    qtbot.keyClick(causes, "a", CTRL)
    qtbot.keyClicks(causes, "Nadie lo paga")
    qtbot.keyClick(causes, Qt.Key.Key_Tab)
    assert workshop(working).gaps[id].causes == "Nadie lo paga"
    groups = form.field("learner_groups")
    box = groups._boxes["migrants"]
    before = set(workshop(working).gaps[id].learner_groups)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert set(workshop(working).gaps[id].learner_groups) == before ^ {"migrants"}


def test_tab_leads_through_a_gaps_fields_as_they_stand(working, page, qtbot):
    stand(page, working, "G2")
    keyboard = Keyboard(qtbot, working.window())
    form = page.ui.written.form
    form.field("evidence").setFocus()
    boxes = form.field("learner_groups").findChildren(QCheckBox)
    indicators = form.field("indicators")
    for wanted in (*boxes, *indicators.findChildren(QToolButton), indicators.another):
        keyboard.press(Qt.Key.Key_Tab)
        assert keyboard.at is wanted


def test_indicators_are_added_and_taken_out(working, page, qtbot):
    id = stand(page, working, "G2")
    field = page.ui.written.form.field("indicators")
    before = workshop(working).gaps[id].indicators
    qtbot.keyClick(field.another, Qt.Key.Key_Down)
    added = workshop(working).gaps[id].indicators
    assert added[:-1] == before
    taker = field._rows.itemAtPosition(0, 1).widget()
    qtbot.keyClick(taker, Qt.Key.Key_Space)
    assert workshop(working).gaps[id].indicators == added[1:]


def test_gaps_are_put_in_order_with_the_keyboard(working, page, qtbot):
    stand(page, working, "G2")
    shown = page.ui.written.list
    qtbot.keyClick(shown, Qt.Key.Key_Up, CTRL)
    codes = [workshop(working).code(id) for id in workshop(working).gaps]
    assert codes[:3] == ["G2", "G1", "G3"]
    assert workshop(working).code(shown.standing_at) == "G2"
    qtbot.keyClick(shown, Qt.Key.Key_Up, CTRL)  # it is the first already
    assert working.ui.undo.toolTip() == "Undo: order of the gaps (Ctrl+Z)"


def test_a_gap_is_removed_with_its_actions_and_brought_back(working, page, qtbot):
    id = stand(page, working, "G1")
    planned = {a for a, action in workshop(working).actions.items() if action.gap == id}
    qtbot.keyClick(page.ui.written.list, Qt.Key.Key_Delete)
    assert id not in workshop(working).gaps
    assert page.ui.written.note.text() == (
        "G1 was removed with its 3 actions. Ctrl+Z brings it back."
    )
    assert page.ui.written.list.standing_at
    qtbot.keyClick(page.ui.written.list, "z", CTRL)
    qtbot.waitUntil(lambda: id in workshop(working).gaps)
    assert planned <= set(workshop(working).actions)
    assert "removed" not in page.ui.written.note.text()


def test_gaps_that_say_the_same_are_ticked_and_made_one(working, page, qtbot):
    first = stand(page, working, "G2")
    shown = page.ui.written.list
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert not page.ui.written.merge.isEnabled()
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    other = shown.standing_at
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert page.ui.written.merge.text() == "Make one of G2, G4"
    before = workshop(working)
    qtbot.keyClick(page.ui.written.merge, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: other not in workshop(working).gaps)
    gap = workshop(working).gaps[first]
    assert (gap.code, gap.title) == ("G2", before.gaps[first].title)
    assert set(gap.indicators) == {
        *before.gaps[first].indicators, *before.gaps[other].indicators
    }  # fmt: skip
    ballot = next(b for b, rows in before.votes.items() if first in rows and other in rows)
    summed = (before.vote(ballot, first).points or 0) + (before.vote(ballot, other).points or 0)
    assert workshop(working).vote(ballot, first).points == summed
    assert working.ui.undo.toolTip() == "Undo: gaps made one (Ctrl+Z)"
    qtbot.waitUntil(working.ui.undo.isEnabled)
    qtbot.keyClick(shown, "z", CTRL)
    qtbot.waitUntil(lambda: other in workshop(working).gaps)
    assert workshop(working).vote(ballot, other) == before.vote(ballot, other)


def test_a_click_on_the_box_ticks_and_elsewhere_only_chooses(working, page, qtbot):
    stand(page, working, "G1")
    shown = page.ui.written.list
    box = shown.visualRect(shown.model().index(1, 0))
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert shown.ticks == ()
    assert workshop(working).code(shown.standing_at) == "G2"
    near = box.topLeft() + type(box.topLeft())(14, 14)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=near)
    assert [workshop(working).code(id) for id in shown.ticks] == ["G2"]


def test_while_the_round_is_open_no_sector_shows_but_gaps_can_be_made(working, page, qtbot):
    working.editing.apply(set_fact(workshop(working).id, "round.assess", "open"))
    assert page.ui.line.isHidden()
    assert page.ui.line_words.text().startswith("The round is open.")
    count = len(workshop(working).gaps)
    qtbot.keyClick(page.ui.make, Qt.Key.Key_Space)
    assert len(workshop(working).gaps) == count + 1
