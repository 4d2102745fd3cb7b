"""Where a session stands: pure sums for the rail."""

from dataclasses import replace

from desktop.example import empty_workshop, example_workshop

from workshop_app.domain.figures import figures
from workshop_app.domain.stages import STAGES
from workshop_app.domain.standing import Lack, asked, stage_reached, standings


def _lacks(workshop):
    return {one.stage: one.lack for one in standings(figures(workshop))}


def test_an_empty_session_has_done_nothing_and_stands_at_the_first_stage():
    found = standings(figures(empty_workshop()))
    assert tuple(one.stage for one in found) == STAGES
    assert not any(one.done or one.begun for one in found)
    assert stage_reached(figures(empty_workshop())) == "prepare"


def test_the_example_lacks_what_it_was_made_to_lack():
    assert _lacks(example_workshop()) == {
        **dict.fromkeys(("prepare", "listen", "assess", "gaps", "prioritise")),
        "plan": Lack("actions_incomplete", 3),
        "commit": Lack("unsigned", 1),
        "send": Lack("unsent"),
    }


def test_a_tie_is_lacking_until_the_group_decides_on_all_of_it():
    workshop = example_workshop()
    only_one = dict(list(workshop.decisions.items())[:1])
    undecided = replace(workshop, entities={**workshop.entities, "decision": only_one})
    assert _lacks(undecided)["prioritise"] == Lack("tie")


def test_a_sector_that_was_not_heard_is_named():
    workshop = example_workshop()
    said = {id: m for id, m in workshop.motivations.items() if m.sector != "academia"}
    quiet = replace(workshop, entities={**workshop.entities, "motivation": said})
    assert _lacks(quiet)["listen"] == Lack("sectors_heard", sectors=("academia",))


def test_a_half_day_asks_the_short_set():
    assert len(asked(figures(empty_workshop()))) == 12
    assert len(asked(figures(example_workshop()))) == 36
