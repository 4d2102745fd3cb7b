import pytest
from log_parts import SESSION, document

from workshop_app.domain.day import Slot, clock, course, cuts
from workshop_app.domain.edits import put, set_facts
from workshop_app.domain.playbook import AgendaItem


def slot(stage, minutes, least=None):
    return Slot(AgendaItem(minutes, stage, least=least), 0, minutes)


def begins(workshop):
    return [clock(slot.begins) for slot in course(workshop)]


def test_a_session_runs_its_playbooks_agenda_until_it_has_its_own():
    doc = document()
    assert begins(doc.workshop) == ["09:00"]
    ids = [doc._ids.new() for _ in range(3)]
    doc.apply(set_facts(SESSION, start="09:10"))
    doc.apply(put("item", ids[0], stage="listen", minutes=25, least=15))
    doc.apply(put("item", ids[1], title="Café", minutes=15, at="10:45"))
    doc.apply(put("item", ids[2], stage="assess", minutes=50))
    assert begins(doc.workshop) == ["09:10", "10:45", "11:00"]
    assert clock(course(doc.workshop)[-1].ends) == "11:50"


def test_a_fixed_time_that_has_passed_does_not_turn_the_clock_back():
    doc = document()
    doc.apply(put("item", doc._ids.new(), stage="listen", minutes=120))
    doc.apply(put("item", doc._ids.new(), title="Café", minutes=15, at="10:45"))
    assert begins(doc.workshop) == ["09:00", "11:00"]


@pytest.mark.parametrize(
    ("behind", "stages"),
    [
        (0, []),
        (12, ["assess", "gaps"]),
        (40, ["assess", "gaps", "plan"]),
    ],
)
def test_cuts_win_back_the_most_and_plan_and_commit_shrink_last(behind, stages):
    slots = [
        slot("gaps", 30, 20),
        slot("assess", 50, 35),
        slot("plan", 55, 30),
        slot("commit", 20, 15),
        slot("send", 10),
    ]
    assert [slot.item.stage for slot in cuts(slots, behind)] == stages
