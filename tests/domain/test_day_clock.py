"""The clock as a value: used time, pauses, clocks that jump, laptops that sleep, power cuts."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from workshop_app.domain.day_clock import DayClock, Noticed

MEXICO = timezone(timedelta(hours=-6))


def at(time, day=25):
    hours, minutes = map(int, time.split(":"))
    return datetime(2026, 11, day, hours, minutes, tzinfo=MEXICO)


def begun(time="09:00", item="prepare"):
    return DayClock().begin(item, at(time), ends=at("13:30"), timed=True)


def used(clock, item, time):
    return clock.used_by(item, at(time)) // 60


def ticked(clock, start, end):
    """The clock looked at each minute, as a window does."""
    moment, told = at(start), []
    while moment <= at(end):
        clock, noticed = clock.look(moment)
        told.append(noticed)
        moment += timedelta(minutes=1)
    assert not any(told)
    return clock


def test_an_item_uses_time_while_it_runs_and_none_while_it_is_paused():
    clock = begun().pause(at("09:10"))
    assert used(clock, "prepare", "09:40") == 10
    assert clock.paused == at("09:10")
    clock = clock.go_on(at("09:40"))
    assert used(clock, "prepare", "09:45") == 15
    assert clock.paused is None


def test_each_item_keeps_what_it_used_and_goes_on_from_there():
    clock = begun().turn_to("listen", at("09:30")).turn_to("prepare", at("09:50"))
    assert used(clock, "listen", "10:00") == 20
    assert used(clock, "prepare", "10:00") == 40
    assert clock.begun == at("09:00")


def test_a_clock_that_was_never_begun_does_not_go_on():
    assert DayClock().go_on(at("09:00")) == DayClock()
    assert DayClock().look(at("09:00")) == (DayClock(), None)


def test_a_clock_set_back_by_hours_takes_no_used_time_away():
    clock = ticked(begun(), "09:00", "09:20")
    clock, noticed = clock.look(at("07:20"))
    assert noticed == Noticed("set-back", 2 * 60 * 60, counted=True)
    assert used(clock, "prepare", "07:20") == 20
    assert used(clock, "prepare", "07:25") == 25
    assert used(clock, "prepare", "07:00") == 20


def test_a_clock_that_is_set_right_by_a_minute_is_not_worth_a_word():
    clock = ticked(begun(), "09:00", "09:20")
    clock, noticed = clock.look(at("09:18"))
    assert noticed is None
    assert used(clock, "prepare", "09:18") == 20


def test_a_sleep_counts_as_used_is_told_and_can_be_left_out():
    clock = ticked(begun(), "09:00", "09:10")
    clock, noticed = clock.look(at("09:52"))
    assert noticed == Noticed("slept", 42 * 60, counted=True)
    assert used(clock, "prepare", "09:52") == 52
    clock = clock.recount(noticed, at("09:53"))
    assert clock.running
    assert used(clock, "prepare", "09:53") == 11


def test_a_sleep_left_out_while_paused_leaves_the_clock_paused():
    clock, noticed = ticked(begun(), "09:00", "09:10").look(at("09:52"))
    clock = clock.pause(at("09:55")).recount(noticed, at("09:56"))
    assert not clock.running
    assert used(clock, "prepare", "09:56") == 13


def test_five_minutes_without_a_look_are_no_sleep():
    clock = ticked(begun(), "09:00", "09:10")
    clock, noticed = clock.look(at("09:15"))
    assert noticed is None
    assert used(clock, "prepare", "09:15") == 15


def test_a_clock_set_forward_by_more_than_anybody_works_is_paused_where_it_was():
    clock = ticked(begun(), "09:00", "09:10")
    clock, noticed = clock.look(at("18:10"))
    assert noticed == Noticed("slept", 9 * 60 * 60, counted=False)
    assert not clock.running
    assert used(clock, "prepare", "18:10") == 10


def test_what_was_not_counted_can_be_and_then_the_clock_goes_on():
    clock, noticed = ticked(begun(), "09:00", "09:10").reopened(at("09:40"))
    clock = clock.recount(noticed, at("09:41"))
    assert clock.running
    assert used(clock, "prepare", "09:42") == 41


@pytest.mark.parametrize(("away", "minutes"), [(1, 11), (15, 25)])
def test_a_power_cut_of_a_quarter_of_an_hour_at_most_counts_as_used(away, minutes):
    clock, noticed = ticked(begun(), "09:00", "09:10").reopened(at(f"09:{10 + away}"))
    assert noticed is None
    assert clock.running
    assert used(clock, "prepare", f"09:{10 + away}") == minutes


def test_a_session_closed_for_longer_finds_its_clock_paused():
    clock, noticed = ticked(begun(), "09:00", "09:10").reopened(at("09:26"))
    assert noticed == Noticed("closed", 16 * 60, counted=False)
    assert not clock.running
    assert used(clock, "prepare", "09:26") == 10


def test_a_session_closed_while_paused_stays_so_without_a_word():
    clock, noticed = begun().pause(at("09:10")).reopened(at("11:00"))
    assert noticed is None
    assert clock.paused == at("09:10")


def test_reopened_on_another_day_the_clock_is_blank_but_not_at_midnight():
    assert begun().reopened(at("09:00", day=26)) == (DayClock(), None)
    clock, _ = begun("23:50").reopened(at("00:01", day=26))
    assert clock.running


def test_a_clock_set_back_while_the_session_was_closed_takes_nothing_away():
    clock, noticed = ticked(begun(), "09:00", "09:10").reopened(at("08:00"))
    assert noticed == Noticed("set-back", 70 * 60, counted=True)
    assert used(clock, "prepare", "08:05") == 15


def test_the_clock_outlives_a_power_cut_as_a_line_of_text():
    clock = ticked(begun().turn_to("break-2", at("09:30")), "09:30", "09:41")
    assert "\n" not in clock.to_text()
    assert DayClock.from_text(clock.to_text()) == clock
    paused = clock.pause(at("09:42"))
    assert DayClock.from_text(paused.to_text()) == paused
    assert DayClock().to_text() == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "item=assess",
        begun().to_text().replace("since=", "paused=x since=").replace("begun=", "gone="),
        begun().to_text().replace("-06:00", ""),
        begun().to_text().replace("2026-11-25", "2026-99-25"),
    ],
)
def test_a_text_that_tells_no_whole_clock_is_a_blank_one(text):
    assert DayClock.from_text(text) == DayClock()


def test_what_a_text_tells_in_vain_is_left_out():
    text = begun().to_text() + " used=listen:900,plan:-3,gaps:99999999999,:5 more=x"
    assert DayClock.from_text(text) == replace(begun(), used={"listen": 900})


def test_a_clock_written_in_one_zone_is_read_in_another():
    clock = DayClock.from_text(begun().to_text())
    utc = datetime(2026, 11, 25, 15, 20, tzinfo=timezone.utc)  # noqa: UP017
    assert clock.used_by("prepare", utc) == 20 * 60
