"""How the day stands by its clock: left, ahead, behind, fixed times, and what wins time back."""

from datetime import date, datetime, timedelta, timezone

import pytest
from desktop.example import example_workshop
from log_parts import document

from workshop_app.domain.day import items_of
from workshop_app.domain.day_acts import set_minutes
from workshop_app.domain.day_clock import DayClock
from workshop_app.domain.day_face import face, offers
from workshop_app.domain.day_plan import DayPlan, Stop, day_plan, keys_of
from workshop_app.domain.day_turns import pressed, start, turned
from workshop_app.domain.edits import change
from workshop_app.domain.playbook import AgendaItem

MEXICO = timezone(timedelta(hours=-6))
HALF_DAY = (
    AgendaItem(30, "prepare", least=20),
    AgendaItem(25, "listen", least=15),
    AgendaItem(50, "assess", least=36),
    AgendaItem(15, title={"es": "Café"}, at="10:45"),
    AgendaItem(30, "gaps", least=20),
    AgendaItem(55, "plan", least=45),
    AgendaItem(25, "commit", least=20),
)


def at(time, day=25):
    hours, minutes = map(int, time.split(":"))
    return datetime(2026, 11, day, hours, minutes, tzinfo=MEXICO)


def plan_of(items=HALF_DAY):
    begins, stops = 9 * 60, []
    for key, item in zip(keys_of(items), items, strict=True):
        hours, minutes = map(int, (item.at or "0:0").split(":"))
        begins = max(begins, hours * 60 + minutes)
        stops.append(Stop(key, item, begins))
        begins += item.minutes
    return DayPlan(tuple(stops), date(2026, 11, 25), begins)


PLAN = plan_of()


def run(*turns, plan=PLAN):
    """A clock for which each item was started at a time."""
    clock = DayClock()
    for key, time in turns:
        clock = start(plan, clock, key, at(time))
    return clock


def said(clock, time, plan=PLAN):
    found = face(plan, clock, at(time))
    return found.left, found.lag, found.ends.strftime("%H:%M")


def test_before_the_day_is_begun_the_clock_says_nothing():
    assert face(PLAN, DayClock(), at("09:00")) is None


def test_the_minute_that_runs_is_left_and_the_first_one_over_is_time_up():
    clock = run(("prepare", "09:00"))
    almost = at("09:30") - timedelta(seconds=1)
    assert [face(PLAN, clock, at(t)).left for t in ("09:00", "09:12", "09:30")] == [30, 18, 0]
    assert face(PLAN, clock, almost).left == 1
    assert not face(PLAN, clock, almost).up
    assert face(PLAN, clock, at("09:30") + timedelta(seconds=59)).left == 0
    assert face(PLAN, clock, at("09:31")).left == -1
    assert face(PLAN, clock, at("09:31")).up


def test_a_day_that_begins_late_is_behind_until_something_gives():
    clock = run(("prepare", "09:12"))
    assert said(clock, "09:12") == (30, 12, "13:02")
    assert face(PLAN, clock, at("09:12")).far_behind
    assert not face(PLAN, run(("prepare", "09:10")), at("09:10")).far_behind


def test_going_over_puts_the_day_behind_minute_by_minute():
    clock = run(("prepare", "09:00"))
    assert [said(clock, t)[1] for t in ("09:30", "09:31", "09:44")] == [0, 1, 14]


def test_a_fixed_time_swallows_what_was_won_and_it_is_still_told_as_ahead():
    clock = run(("prepare", "09:00"), ("listen", "09:22"))
    assert said(clock, "09:22") == (25, -8, "12:50")


def test_ahead_after_the_last_fixed_time_ends_the_day_sooner():
    clock = run(("gaps", "10:55"))
    assert said(clock, "10:55") == (30, -5, "12:45")


def test_a_planned_wait_is_no_lead():
    items = (AgendaItem(30, "prepare"), AgendaItem(60, title={"es": "Comida"}, at="12:00"))
    plan = plan_of(items)
    assert said(run(("prepare", "09:00"), plan=plan), "09:10", plan) == (20, 0, "13:00")
    assert said(run(("prepare", "09:20"), plan=plan), "09:20", plan) == (30, 0, "13:00")


def test_a_pause_costs_the_day_but_not_the_item():
    clock = run(("prepare", "09:00")).pause(at("09:10"))
    assert said(clock, "09:25") == (20, 15, "13:05")


def test_what_was_skipped_is_not_waited_for():
    clock = run(("prepare", "09:00"), ("gaps", "09:10"))
    assert said(clock, "09:10")[2] == "11:00"


def test_an_earlier_item_taken_up_again_pushes_back_only_what_it_has_left():
    clock = run(("prepare", "09:00"), ("listen", "09:30"), ("prepare", "09:40"))
    assert said(clock, "09:40") == (0, 0, "12:50")


def test_a_rehearsal_keeps_no_hours_and_begins_on_time():
    for day, time in ((24, "09:40"), (25, "20:00")):
        clock = start(PLAN, DayClock(), "listen", at(time, day))
        found = face(PLAN, clock, at(time, day))
        assert (found.left, found.lag) == (25, 0)
        assert found.ends == at(time, day) + timedelta(minutes=200)


def test_the_first_start_of_another_day_begins_anew():
    rehearsed = run(("prepare", "18:00")).pause(at("18:20"))
    clock = start(PLAN, rehearsed, "prepare", at("09:00", 26))
    assert (clock.begun, clock.used_by("prepare", at("09:00", 26))) == (at("09:00", 26), 0)


def test_a_stage_that_the_agenda_leaves_out_runs_without_an_end():
    clock = run(("prepare", "09:00"), ("send", "09:30"))
    found = face(PLAN, clock, at("09:37"))
    assert (found.used, found.left, found.lag, found.up) == (7, None, 0, False)
    assert offers(PLAN, clock, at("09:37")) == ()


# -- A press, and a turn --------------------------------------------------------------------------


def test_a_press_starts_the_shown_stage_pauses_it_and_goes_on():
    clock = pressed(PLAN, DayClock(), "listen", at("09:30"))
    assert (clock.item, clock.running) == ("listen", True)
    clock = pressed(PLAN, clock, "listen", at("09:35"))
    assert (clock.item, clock.running) == ("listen", False)
    clock = pressed(PLAN, clock, "listen", at("09:40"))
    assert (clock.item, clock.running) == ("listen", True)
    assert pressed(PLAN, clock, "prepare", at("09:41")).item == "prepare"


def test_a_press_at_the_end_of_a_stage_starts_the_break_and_then_the_stage_after_it():
    clock = run(("assess", "09:55"))
    assert not pressed(PLAN, clock, "assess", at("10:44")).running
    late = run(("assess", "10:00"))
    clock = pressed(PLAN, late, "assess", at("10:46"))  # its fixed time has come
    assert (clock.item, clock.running) == ("break", True)
    assert not pressed(PLAN, clock, "assess", at("10:50")).running
    assert pressed(PLAN, clock, "gaps", at("10:50")).item == "gaps"


def test_turning_on_in_order_takes_the_clock_along_and_looking_back_does_not():
    clock = run(("prepare", "09:00"))
    assert turned(PLAN, clock, "listen", at("09:28")).item == "listen"
    assert turned(PLAN, clock, "assess", at("09:28")) == clock
    ahead = run(("prepare", "09:00"), ("gaps", "11:00"))
    assert turned(PLAN, ahead, "prepare", at("11:05")) == ahead


def test_turning_on_does_not_start_a_clock_that_is_paused():
    clock = run(("prepare", "09:00")).pause(at("09:10"))
    assert turned(PLAN, clock, "listen", at("09:28")) == clock
    assert turned(PLAN, DayClock(), "listen", at("09:28")) == DayClock()


def test_turning_on_across_a_break_starts_it_unless_it_was_had():
    clock = run(("assess", "09:55"))
    assert turned(PLAN, clock, "gaps", at("10:46")).item == "break"
    assert turned(PLAN, clock, "gaps", at("10:58")).item == "gaps"


def test_a_break_that_was_had_early_is_not_had_twice():
    clock = run(("listen", "09:30"), ("break", "09:50"), ("assess", "10:05"))
    assert turned(PLAN, clock, "gaps", at("10:50")).item == "gaps"
    assert not pressed(PLAN, clock, "assess", at("10:50")).running


def test_a_break_is_not_cut_short_by_looking_at_the_next_stage():
    clock = run(("assess", "09:55"), ("break", "10:45"))
    assert turned(PLAN, clock, "gaps", at("10:50")) == clock
    assert turned(PLAN, clock, "gaps", at("11:00")).item == "gaps"


def test_the_second_part_of_a_stage_is_started_when_the_first_is_used_up():
    plan = plan_of(
        (AgendaItem(20, "plan"), AgendaItem(10, title={"es": "x"}), AgendaItem(30, "plan"))
    )
    clock = start(plan, DayClock(), "plan", at("09:00")).turn_to("break", at("09:20"))
    assert pressed(plan, clock, "plan", at("09:30")).item == "plan-2"


# -- Winning time back ----------------------------------------------------------------------------


def cut(clock, time, plan=PLAN):
    return [(c.stop.key, c.minutes, c.wins) for c in offers(plan, clock, at(time))]


def test_a_day_on_time_is_offered_nothing():
    assert cut(run(("prepare", "09:00")), "09:05") == []


def test_the_day_is_offered_what_wins_most_and_plan_and_commit_shrink_last():
    clock = run(("prepare", "09:12"))
    assert cut(clock, "09:12") == [("assess", 36, 12), ("prepare", 20, 10), ("listen", 15, 10)]
    late = run(("gaps", "11:30"))
    assert cut(late, "11:30") == [("gaps", 20, 10), ("plan", 45, 10), ("commit", 20, 5)]


def test_a_cut_wins_no_more_than_a_fixed_time_leaves():
    clock = run(("prepare", "09:04"))
    assert cut(clock, "09:04")[0] == ("assess", 36, 4)


def test_what_has_used_its_shortest_length_cannot_be_shortened_to_it():
    clock = run(("gaps", "11:15"))
    assert "gaps" in {key for key, _, _ in cut(clock, "11:35")}
    assert "gaps" not in {key for key, _, _ in cut(clock, "11:36")}


# -- Changing the agenda --------------------------------------------------------------------------


@pytest.fixture
def doc():
    return document()


def lengths(workshop):
    return [(item.stage, item.minutes) for item in items_of(workshop)]


def test_the_playbooks_agenda_is_copied_before_it_is_changed_and_one_undo_takes_it_back(doc):
    doc.apply(set_minutes(doc.workshop, "assess", 35, doc._ids.new))
    assert lengths(doc.workshop) == [("assess", 35)]
    assert len(doc.workshop.items) == 1
    doc.undo()
    assert len(doc.workshop.items) == 0
    assert lengths(doc.workshop) == [("assess", 30)]


def test_an_agenda_of_ones_own_is_changed_in_place(doc):
    doc.apply(set_minutes(doc.workshop, "assess", 35, doc._ids.new))
    doc.apply(set_minutes(doc.workshop, "assess", 4000, doc._ids.new))
    assert lengths(doc.workshop) == [("assess", 600)]


def test_a_copied_agenda_keeps_its_order_its_words_and_the_clocks_keys():
    workshop = example_workshop()
    before = items_of(workshop)
    doc_ids = iter(f"00000000-0000-4000-8000-{n:012d}" for n in reversed(range(20)))
    act = set_minutes(workshop, "assess", 36, lambda: next(doc_ids))
    fields = act.writes["item"]
    assert act.writes["order"][workshop.id]["item"] == list(fields)
    assert [f["stage"] for f in fields.values()] == [item.stage or None for item in before]
    assert "Pausa para café" in {f["title"] for f in fields.values()}
    assert [f["minutes"] for f in fields.values() if f["stage"] == "assess"] == [36]
    assert all(f["cut"] is None or isinstance(f["cut"], str) for f in fields.values())


def test_a_cut_wins_back_what_it_said(doc):
    doc.apply(set_minutes(doc.workshop, "assess", 30, doc._ids.new))
    (id,) = doc.workshop.items
    doc.apply(change("item", id, least=20))
    day = datetime.combine(doc.workshop.date, at("09:07").timetz())
    clock = start(day_plan(doc.workshop), DayClock(), "assess", day)
    (offer,) = offers(day_plan(doc.workshop), clock, day)
    assert (offer.minutes, offer.wins) == (20, 10)
    doc.apply(set_minutes(doc.workshop, "assess", offer.minutes, doc._ids.new))
    assert face(day_plan(doc.workshop), clock, day).lag == -3
