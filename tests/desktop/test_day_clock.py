"""The day's clock in the window: pressed, turned with the stages, kept, and the day recovered."""

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.desktop.clock_words import lag_text, notice_text
from workshop_app.desktop.day_clock import PAUSED_TICK, TICK, StageClock
from workshop_app.document.acts.window import WindowPorts
from workshop_app.domain.day_clock import DayClock, Noticed
from workshop_app.text import speaking

MEXICO = timezone(timedelta(hours=-6))
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hour:
    """A time of day that is set, and goes on by minutes of which each is looked at."""

    def __init__(self):
        self.now = datetime(2026, 11, 25, 9, 0, tzinfo=MEXICO)
        self.clock = None

    def go_to(self, time):
        while self.now.strftime("%H:%M") < time:
            self.now += timedelta(minutes=1)
            self.clock.look()

    def leap(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.clock.look()


@pytest.fixture
def hour(monkeypatch):
    made = Hour()
    monkeypatch.setattr(WindowPorts, "now", lambda _: made.now)
    return made


@pytest.fixture
def day(hour, blank):
    """A new session at nine o'clock of its day: the frame."""
    hour.clock = blank.clock
    blank.go_to("prepare")
    return blank


def bar(frame):
    """What the top bar says of the time; what is hidden says nothing."""
    parts = (frame.ui.clock, frame.ui.behind, frame.ui.recover)
    return [part.text() if part.isVisible() else "" for part in parts]


def press(frame, qtbot):
    qtbot.keyClick(frame, Qt.Key.Key_Space, CONTROL)


def cuts(frame):
    return [row[0].text() for row in frame.ui.recovering.rows if row[0].isVisible()]


def lengths(frame):
    return {item.stage: item.minutes for item in frame.editing.session.workshop.items.values()}


def test_the_clock_waits_until_it_is_started_and_does_not_tick_before(day):
    assert bar(day) == ["Start the clock", "", ""]
    assert not day.clock.timer.isActive()


def test_ctrl_space_starts_the_shown_stage_pauses_it_and_goes_on(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:10")
    assert bar(day) == ["20 min left", "", ""]
    assert day.clock.timer.interval() == TICK
    press(day, qtbot)
    hour.go_to("09:14")
    assert bar(day) == ["paused", "20 min left · 4 min behind", "Recover…"]
    assert day.clock.timer.interval() == PAUSED_TICK
    press(day, qtbot)
    assert bar(day)[0] == "20 min left"


def test_the_clock_in_the_bar_is_pressed_by_click_and_by_space(day, qtbot):
    qtbot.mouseClick(day.ui.clock, Qt.MouseButton.LeftButton)
    assert day.clock.face.running
    day.ui.clock.setFocus()
    qtbot.keyClick(day.ui.clock, Qt.Key.Key_Space)
    assert not day.clock.face.running
    assert "let the clock go on" in day.ui.clock.accessibleName()


def test_turning_to_the_next_stage_takes_the_clock_along_and_looking_back_does_not(
    day, hour, qtbot
):
    press(day, qtbot)
    hour.go_to("09:28")
    day.go_to("listen")
    assert bar(day)[0] == "25 min left"
    hour.go_to("09:30")
    day.go_to("prepare")
    assert bar(day)[:2] == ["23 min left", "Listen · 2 min ahead"]
    day.go_to("plan")
    assert day.clock.face.stop.stage == "listen"


def test_the_top_bar_is_painted_by_minutes_not_by_seconds(day, hour, qtbot):
    press(day, qtbot)
    faced = []
    day.clock.faced.connect(lambda: faced.append(hour.now))
    for _ in range(120):
        hour.now += timedelta(seconds=1)
        day.clock.look()
    assert len(faced) == 2


def test_at_the_end_of_time_it_sounds_once_and_says_so_on_both_screens(
    day, hour, qtbot, monkeypatch
):
    beeps = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(hour.now))
    press(day, qtbot)
    day.room.open()
    qtbot.addWidget(day.room.display)
    hour.go_to("09:29")
    assert (beeps, day.room.view.minutes_left) == ([], 1)
    hour.go_to("09:33")
    assert len(beeps) == 1
    assert day.room.view.minutes_left == 0
    assert bar(day)[0] == "3 min over"
    assert day.ui.clock.property("state") == "up"


def test_the_room_sees_no_minutes_while_the_clock_is_paused(day, hour, qtbot):
    press(day, qtbot)
    assert day.clock.minutes_left == 30
    told = []
    day.clock.minutes.connect(told.append)
    press(day, qtbot)
    assert told == [None]


def test_the_break_is_started_at_the_end_of_the_stage_before_it(day, hour, qtbot):
    day.go_to("assess")
    hour.now = hour.now.replace(hour=9, minute=55)
    press(day, qtbot)
    hour.go_to("10:45")
    press(day, qtbot)
    assert bar(day)[:2] == ["15 min left", "Pausa para café"]


# -- Recover --------------------------------------------------------------------------------------


@pytest.fixture
def late(day, hour, qtbot):
    """The day, 14 minutes late at the door."""
    hour.now += timedelta(minutes=14)
    press(day, qtbot)
    return day


def test_more_than_ten_minutes_behind_recover_is_urgent_and_offers_what_the_playbook_says(
    late, qtbot
):
    assert bar(late) == ["30 min left", "14 min behind", "Recover…"]
    assert late.ui.recover.property("role") == "urgent"
    qtbot.keyClick(late, Qt.Key.Key_R, CONTROL)
    panel = late.ui.recovering
    assert panel.ui.day.text() == "The day is 14 min behind."
    assert panel.ui.ending.text() == "At this rate it ends at 13:44; 13:30 was planned."
    assert cuts(late) == ["Assess in 36 min", "Prepare in 20 min", "Listen in 15 min"]
    assert panel.ui.wins_1.text() == "wins 14 min"
    assert panel.ui.words_1.text().startswith("Sin comentarios entre indicadores")
    assert late.window().focusWidget() is panel.ui.cut_1


def test_a_cut_is_chosen_by_keyboard_becomes_the_agenda_and_is_undone_at_once(late, qtbot):
    late.ui.room.setFocus()
    qtbot.keyClick(late, Qt.Key.Key_R, CONTROL)
    qtbot.keyClick(late.ui.recovering.ui.cut_1, Qt.Key.Key_Space)
    assert lengths(late)["assess"] == 36
    assert len(late.editing.session.workshop.items) == 9
    assert bar(late) == ["30 min left", "", ""]
    assert late.ui.undo.toolTip() == "Undo: change to the agenda (Ctrl+Z)"
    assert late.ui.recovering.isAncestorOf(late.window().focusWidget())
    qtbot.keyClick(late.window().focusWidget(), Qt.Key.Key_Escape)
    assert not late.ui.recovering.isVisible()
    assert late.window().focusWidget() is late.ui.room
    late.ui.undo.click()
    assert lengths(late) == {}
    assert bar(late)[1] == "14 min behind"


def test_the_stage_that_runs_gets_five_minutes_more(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:31")
    day.ui.recover.click()
    day.ui.recovering.ui.extend.click()
    assert lengths(day)["prepare"] == 35
    assert bar(day)[:2] == ["4 min left", "5 min behind"]


def test_the_next_item_is_started_from_the_panel(day, hour, qtbot):
    day.go_to("assess")
    press(day, qtbot)
    qtbot.keyClick(day, Qt.Key.Key_R, CONTROL)
    assert day.ui.recovering.ui.next_button.text() == "Start: Pausa para café"
    day.ui.recovering.ui.next_button.click()
    assert day.clock.face.stop.key == "break"


def test_before_the_day_is_begun_the_panel_says_how_to_begin(day, qtbot):
    qtbot.keyClick(day, Qt.Key.Key_R, CONTROL)
    assert day.ui.recovering.ui.day.text() == "The day has not begun."
    assert cuts(day) == []


def test_a_rehearsed_day_is_set_to_zero_and_can_be_brought_back(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:10")
    qtbot.keyClick(day, Qt.Key.Key_R, CONTROL)
    day.ui.recovering.ui.zero.click()
    assert bar(day)[0] == "Start the clock"
    assert day.editing.session.note("clock") == ""
    day.ui.recovering.ui.answer.click()
    press(day, qtbot)
    assert bar(day)[0] == "20 min left"


# -- Sleep, jumps and power cuts ------------------------------------------------------------------


def test_a_sleep_opens_the_panel_and_may_be_left_out(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:05")
    day.ui.rail.setFocus()
    hour.leap(42)
    panel = day.ui.recovering
    assert panel.ui.notice.text().startswith("The computer slept for 42 min")
    assert bar(day)[0] == "17 min over"
    assert day.window().focusWidget() is day.ui.rail
    assert not panel.ui.day_part.isVisible()
    panel.ui.answer.click()
    assert bar(day)[0] == "25 min left"
    assert not panel.isVisible()


def test_a_sleep_that_is_left_so_counts(day, hour, qtbot):
    press(day, qtbot)
    hour.leap(8)
    day.ui.recovering.ui.leave_notice.click()
    assert bar(day)[0] == "22 min left"
    assert not day.ui.recovering.isVisible()


def test_a_clock_set_back_by_hours_gives_no_time_back(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:10")
    hour.leap(-180)
    assert bar(day)[0] == "20 min left"
    assert "was set back by 3 h 0 min" in day.ui.recovering.ui.notice.text()
    assert not day.ui.recovering.ui.answer.isVisible()


def test_the_note_is_kept_at_each_change_and_each_minute(day, hour, qtbot):
    press(day, qtbot)
    kept = []
    day.clock.changed.connect(kept.append)
    for _ in range(180):
        hour.now += timedelta(seconds=1)
        day.clock.look()
    assert len(kept) == 3
    assert day.editing.session.note("clock") == kept[-1]
    assert DayClock.from_text(kept[-1]).seen == hour.now


@pytest.fixture
def reopened(hour, qtbot):
    """A clock in another window, on the note that the first one left."""

    def make(day, minutes):
        note = day.editing.session.note("clock")
        hour.now += timedelta(minutes=minutes)
        clock = StageClock(lambda: hour.now, day)
        clock.restore(note)
        clock.show_workshop(day.clock.shown, "listen")
        return clock

    return make


def test_after_a_power_cut_the_same_stage_runs_on(day, hour, qtbot, reopened):
    press(day, qtbot)
    hour.go_to("09:10")
    clock = reopened(day, 10)
    assert (clock.face.stop.stage, clock.face.left, clock.face.running) == ("prepare", 10, True)
    assert clock.notice is None
    assert clock.timer.isActive()


def test_after_a_long_time_away_the_clock_is_paused_and_says_so(day, hour, qtbot, reopened):
    press(day, qtbot)
    hour.go_to("09:10")
    clock = reopened(day, 75)
    assert (clock.face.left, clock.face.running) == (20, False)
    assert notice_text(clock.notice).startswith("The session was closed for 1 h 15 min.")
    clock.recount()
    assert (clock.face.left, clock.face.running) == (-55, True)


def test_a_session_that_is_let_go_keeps_its_clock_to_the_second_and_ticks_no_more(day, hour, qtbot):
    press(day, qtbot)
    hour.now += timedelta(seconds=40)
    session = day.editing.session
    assert day.let_go()
    assert DayClock.from_text(session.note("clock")).seen == hour.now
    assert not day.clock.timer.isActive()


def test_a_window_opened_again_stands_at_its_clock(day, hour, qtbot):
    press(day, qtbot)
    hour.go_to("09:10")
    editing = day.editing
    day.go_to("listen")
    day.show_session(editing)
    assert bar(day)[0] == "25 min left"


# -- Words ----------------------------------------------------------------------------------------


def test_the_words_in_spanish(day, hour, qtbot):
    with speaking("es", "MX"):
        assert [lag_text(lag) for lag in (8, -5, 0, 135)] == [
            "8 min de retraso",
            "5 min de adelanto",
            "",
            "2 h 15 min de retraso",
        ]
        slept = notice_text(Noticed("slept", 42 * 60, counted=True))
    assert slept.startswith("La computadora estuvo suspendida 42 min")


def test_in_a_narrow_window_the_button_carries_the_lag(late, qtbot):
    late.window().resize(1024, 768)
    qtbot.waitUntil(lambda: bar(late)[2] != "Recover…")
    assert bar(late) == ["30 min left", "", "14 min behind…"]
    assert (late.ui.print.text(), late.ui.print.accessibleName()) == ("", "Print…")
