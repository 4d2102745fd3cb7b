"""What the facilitator does with the room display: by keys, by clicker, across a power cut."""

from dataclasses import replace

import pytest
from desktop.example import empty_workshop
from desktop.room_parts import example, showing_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.room import Room
from workshop_app.domain.room_state import RoomState

Key = Qt.Key


@pytest.fixture
def desk(qtbot, dressed):
    """The facilitator's window, with what one may stand in."""
    window = QMainWindow()
    qtbot.addWidget(window)
    middle = QWidget()
    lines = QVBoxLayout(middle)
    window.stops = {
        kind: kind() for kind in (QPushButton, QLineEdit, QPlainTextEdit, QSpinBox, QListWidget)
    }
    window.stops[QTableWidget] = QTableWidget(3, 3)
    window.stops[QListWidget].addItems(["alfa", "beta"])
    window.stops[QListWidget].setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
    for stop in window.stops.values():
        lines.addWidget(stop)
    window.setCentralWidget(middle)
    window.setMinimumSize(480, 480)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def room(desk, qtbot):
    made = Room(desk)
    qtbot.addWidget(made.display)
    made.show_workshop(showing_of(example()), "assess", 19)
    return made


@pytest.fixture
def press(desk, qtbot):
    """Press a key where the focus is, as a clicker or a hand does."""

    def do(key, where=QPushButton):
        desk.activateWindow()
        desk.stops[where].setFocus()
        qtbot.waitUntil(desk.stops[where].hasFocus)
        qtbot.keyClick(desk.stops[where], key)

    return do


def shown(room):
    return room.display.accessibleDescription()


# -- Opening, and what it shows --------------------------------------------------------------------


def test_f5_opens_and_closes_it_and_the_focus_stays_at_the_keys(room, desk, press):
    assert not room.display.isVisible()
    press(Key.Key_F5)
    assert room.display.isVisible()
    assert desk.stops[QPushButton].hasFocus()
    press(Key.Key_F5)
    assert not room.display.isVisible()


def test_with_one_screen_it_is_a_small_window(room):
    room.open()
    assert not room.display.isFullScreen()
    assert room.display.width() < room.display.screen().geometry().width()


def test_closing_it_by_hand_is_closing_it(room):
    room.open()
    room.display.close()
    assert not room.state.open


def test_it_never_keeps_the_program_running(room):
    assert not room.display.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_it_is_public_even_where_the_window_shows_the_hosts_own_view(room):
    room.open()
    room.reveal(True)
    assert showing_of(example()).own
    assert "protege la respuesta" in shown(room)


def test_another_stage_hides_the_results_again_and_begins_at_its_first_page(room):
    room.open()
    room.turn(1)
    room.reveal(True)
    room.show_workshop(showing_of(example()), "listen", 25)
    assert not room.state.revealed
    assert "quedan 25 min" in shown(room)
    assert "Gobierno" not in shown(room)


def test_an_edit_in_the_same_stage_leaves_the_page(room):
    room.open()
    room.turn(1)
    before = shown(room)
    room.show_workshop(showing_of(example()), "assess", 19)
    assert shown(room) == before
    room.show_minutes(18)
    assert "quedan 18 min" in shown(room)


def test_it_asks_about_the_indicator_that_is_looked_at(room):
    room.open()
    playbook = example().playbook
    room.look_at(playbook.indicators[5].id)
    assert playbook.indicators[5].text["es"].split()[0] in shown(room)
    assert room.view.page == 6
    room.reveal(True)
    room.look_at(playbook.indicators[6].id)
    assert room.view.page == 0


# -- Turning ---------------------------------------------------------------------------------------


def test_turning_goes_through_all_parts_of_all_pages_and_back(room):
    room.open()
    room.show_workshop(showing_of(example()), "listen", None)
    room.reveal(True)
    seen = [shown(room)]
    for _ in range(40):
        room.turn(1)
        if shown(room) == seen[-1]:
            break
        seen.append(shown(room))
    assert len(seen) == len(set(seen)) > room.view.pages == 4
    for before in reversed(seen[:-1]):
        room.turn(-1)
        assert shown(room) == before
    room.turn(-1)
    assert shown(room) == seen[0]


def test_a_clicker_on_a_black_display_brings_back_what_it_showed(room):
    room.open()
    before = shown(room)
    room.blank(True)
    room.turn(1)
    assert shown(room) == before
    assert not room.state.blank


# -- Keys ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", [QPushButton, QLineEdit, QPlainTextEdit, QSpinBox, QListWidget])
def test_page_keys_turn_wherever_the_focus_is(room, press, where):
    room.open()
    press(Key.Key_PageDown, where)
    assert room.view.page == 1
    press(Key.Key_PageUp, where)
    assert room.view.page == 0


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
@pytest.mark.parametrize("where", [QPushButton, QListWidget])
def test_b_and_the_point_blank_it_and_bring_it_back(room, press, key, where):
    room.open()
    press(key, where)
    assert room.state.blank
    press(key, where)
    assert not room.state.blank


def test_letters_typed_in_a_field_stay_there(room, desk, press):
    room.open()
    for key in (Key.Key_B, Key.Key_Period):
        press(key, QLineEdit)
        press(key, QPlainTextEdit)
    assert not room.state.blank
    assert desk.stops[QLineEdit].text().lower() == "b."
    assert desk.stops[QPlainTextEdit].toPlainText().lower() == "b."
    press(Key.Key_B, QTableWidget)  # begins to write in the cell
    assert not room.state.blank


def test_esc_ends_the_show_but_not_from_within_a_field(room, press):
    room.open()
    press(Key.Key_Escape, QLineEdit)
    assert room.state.open
    press(Key.Key_Escape)
    assert not room.state.open


def test_keys_pressed_in_the_display_itself_work_too(room, qtbot):
    room.open()
    room.display.activateWindow()
    room.display.setFocus()
    qtbot.waitUntil(room.display.hasFocus)
    qtbot.keyClick(room.display, Key.Key_PageDown)
    assert room.view.page == 1
    qtbot.keyClick(room.display, Key.Key_B)
    assert room.state.blank
    qtbot.keyClick(room.display, Key.Key_Escape)
    assert not room.state.open


def test_while_it_is_closed_its_keys_are_everybodys(room, press):
    for key in (Key.Key_PageDown, Key.Key_B, Key.Key_Escape):
        press(key)
    assert room.state == RoomState(stage="assess")


# -- Frozen ----------------------------------------------------------------------------------------


def test_a_frozen_display_keeps_what_it_shows_while_one_works_on(room):
    room.open()
    room.reveal(True)
    before = shown(room).replace("quedan 19 min\n", "")
    room.freeze(True)
    room.show_workshop(showing_of(empty_workshop()), "plan", 50)
    assert shown(room) == before  # nor the minutes of another stage
    assert room.state.stage == "assess"
    room.freeze(False)
    assert "¿Qué haremos" in shown(room)
    assert not room.state.revealed


def test_its_clock_goes_on_in_the_stage_it_is_frozen_on(room):
    room.open()
    room.freeze(True)
    room.show_workshop(showing_of(example()), "assess", 12)
    assert "quedan 12 min" in shown(room)


# -- After a power cut -----------------------------------------------------------------------------


def test_its_state_is_told_at_every_change(room, qtbot):
    told = []
    room.changed.connect(told.append)
    room.open()
    room.turn(1)
    room.reveal(True)
    room.blank(True)
    room.freeze(True)
    assert [state.to_text() for state in told] == [
        "open stage=assess",
        "open stage=assess page=1",
        "open revealed stage=assess",
        "open revealed blank stage=assess",
        "open revealed blank frozen stage=assess",
    ]


def test_after_a_power_cut_it_is_back_as_it_was(room, desk, qtbot):
    room.open()
    room.show_workshop(showing_of(example()), "listen", 19)
    room.reveal(True)
    for _ in range(3):
        room.turn(1)
    again = Room(desk)
    qtbot.addWidget(again.display)
    again.restore(room.state.to_text())
    assert not again.display.isVisible()
    again.show_workshop(showing_of(example()), "listen", 19)
    assert again.display.isVisible()
    assert shown(again) == shown(room)
    assert again.state == room.state


def test_frozen_on_a_stage_it_comes_back_to_that_stage(room):
    room.restore("open frozen stage=listen")
    room.show_workshop(showing_of(example()), "plan", 40)
    assert "¿Qué necesita aprender" in shown(room)


def test_another_session_closes_it(room):
    room.open()
    room.restore("")
    assert not room.display.isVisible()
    assert room.state == RoomState()


def test_a_page_that_is_no_longer_there_is_the_last_one(room):
    room.restore("open stage=assess page=999 part=999")
    room.show_workshop(showing_of(example()), "assess", None)
    assert room.state.page == 36


def test_a_round_that_opens_takes_its_results_away(room):
    room.open()
    room.reveal(True)
    assert room.view.revealed
    opened = replace(example(), facts={**example().facts, "round.assess": "open"})
    room.show_workshop(showing_of(opened), "assess", None)
    assert not room.view.revealed
    assert "al cerrar la ronda" in shown(room)


def test_a_window_without_a_session_opens_nothing(desk, qtbot):
    room = Room(desk)
    qtbot.addWidget(room.display)
    room.toggle()
    assert not room.display.isVisible()
    assert QApplication.activeWindow() is not room.display
