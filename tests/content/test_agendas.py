"""A playbook's days add up: the items, what may be cut of them, and the minutes of the script."""

import pytest
from content.said import PLAYBOOKS

from workshop_app.domain.day import minutes_of
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.prepare import PATHWAYS

MINUTES = {"half-day": 270, "full-day": 450}
BEGINS = minutes_of("09:00")

each_playbook = pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
each_day = pytest.mark.parametrize("id", MINUTES)


@each_playbook
def test_it_has_a_half_day_and_a_full_day(playbook):
    assert [agenda.id for agenda in playbook.agendas] == list(MINUTES)


@each_day
@each_playbook
def test_the_items_fill_the_day(playbook, id):
    assert sum(item.minutes for item in playbook.agenda(id).items) == MINUTES[id]


@each_day
@each_playbook
def test_all_stages_come_in_their_order(playbook, id):
    assert tuple(item.stage for item in playbook.agenda(id).items if item.stage) == STAGES


@each_day
@each_playbook
def test_every_stage_can_be_cut_and_says_how(playbook, id):
    for item in playbook.agenda(id).items:
        if item.stage:
            assert item.least is not None, item.stage
            assert item.least < item.minutes, item.stage
            assert item.cut, item.stage


@each_day
@each_playbook
def test_what_must_begin_at_an_hour_begins_then_when_nothing_is_late(playbook, id):
    now = BEGINS
    for item in playbook.agenda(id).items:
        assert item.at is None or minutes_of(item.at) == now, item.at
        now += item.minutes


@each_playbook
def test_a_half_day_asks_little_and_a_full_day_all(playbook):
    half, full = (playbook.agenda(id) for id in MINUTES)
    assert (half.core, half.importance, half.impact, half.ballots) == (True, False, False, "tables")
    assert (full.core, full.importance, full.impact, full.ballots) == (False, True, True, "persons")


@pytest.mark.parametrize("pathway", PATHWAYS)
@each_playbook
def test_the_script_lasts_as_long_as_its_stage(playbook, pathway):
    planned = {item.stage: item.minutes for item in playbook.agenda("half-day").items}
    for stage in STAGES:
        script = playbook.words(pathway, stage).script
        assert sum(step.minutes or 0 for step in script) == planned[stage], stage
