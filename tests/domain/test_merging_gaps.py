"""Gaps that say the same become one: nothing said, voted, decided or planned about them is lost."""

import pytest
from log_parts import document, person

from workshop_app.domain.edits import decide, put, together, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import figures
from workshop_app.domain.merging_gaps import merged
from workshop_app.domain.stages.prioritise import Vote


@pytest.fixture
def room():
    """A session with three gaps and a person who may place five points."""
    held = document()
    made = (
        put(
            "gap", "g1", code="G1", title="Becas", statement="No hay becas.",
            indicators=("i1",), learner_groups=("youth",), causes="Falta dinero.",
        ),
        put(
            "gap", "g2", code="G2", title="Apoyos", statement="Faltan apoyos.",
            indicators=("i2", "i1"), learner_groups=("migrants",), causes="falta  dinero.",
            from_floor=True,
        ),
        put("gap", "g3", code="G3", title="becas", evidence="97 egresados"),
    )  # fmt: skip
    held.apply(together("import", *made))
    return held


@pytest.fixture
def ballot(room):
    _, ballot, act = person("P001")
    room.apply(act)
    return ballot


def test_the_first_keeps_its_code_and_the_texts_are_joined(room):
    room.apply(merged(room.workshop, ("g1", "g2", "g3")))
    assert list(room.workshop.gaps) == ["g1"]
    gap = room.workshop.gaps["g1"]
    assert (gap.code, gap.title) == ("G1", "Becas")
    assert gap.statement == "No hay becas.\nApoyos\nFaltan apoyos."
    assert gap.causes == "Falta dinero."
    assert gap.evidence == "97 egresados"
    assert gap.indicators == ("i1", "i2")
    assert gap.learner_groups == ("youth", "migrants")
    assert gap.from_floor


def test_actions_move_along(room):
    room.apply(put("action", "a1", code="A1", gap="g2", title="Fondo"))
    room.apply(merged(room.workshop, ("g1", "g2")))
    assert room.workshop.actions["a1"].gap == "g1"


def test_a_persons_points_add_up_though_all_of_them_were_placed(room, ballot):
    room.apply(vote(ballot, "g1", Vote(2, None, 4, "typed")))
    room.apply(vote(ballot, "g2", Vote(3, 5, 1, "typed")))
    room.apply(merged(room.workshop, ("g1", "g2")))
    assert room.workshop.vote(ballot, "g1") == Vote(5, 5, 4, "typed")
    (ranked, _) = figures(room.workshop).own.priorities.gaps
    assert ranked.points == 5


def test_a_person_still_cannot_place_more_than_they_have(room, ballot):
    room.apply(vote(ballot, "g1", Vote(2)))
    room.apply(vote(ballot, "g2", Vote(3)))
    room.apply(merged(room.workshop, ("g1", "g2")))
    with pytest.raises(WorkshopError, match="points"):
        room.apply(vote(ballot, "g3", Vote(1)))


def test_the_decision_that_was_given_goes_along(room):
    room.apply(decide("g2", chosen=True, reason="Lo pide la mesa."))
    room.apply(decide("g3", chosen=False, reason="Ya hay."))
    room.apply(merged(room.workshop, ("g1", "g2", "g3")))
    decision = room.workshop.decisions["g1"]
    assert (decision.chosen, decision.reason) == (True, "Lo pide la mesa.")


def test_one_undo_brings_everything_back(room, ballot):
    room.apply(put("action", "a1", code="A1", gap="g2", title="Fondo"))
    room.apply(vote(ballot, "g2", Vote(3)))
    before = room.workshop
    room.apply(merged(before, ("g1", "g2")))
    room.undo()
    assert room.workshop.gaps == before.gaps
    assert room.workshop.actions == before.actions
    assert room.workshop.vote(ballot, "g2") == Vote(3)
    assert room.workshop.vote(ballot, "g1") == Vote()


def test_a_gap_merged_with_itself_stays_as_it_is(room):
    before = room.workshop.gaps["g1"]
    room.apply(merged(room.workshop, ("g1", "g1")))
    assert room.workshop.gaps["g1"] == before
    assert len(room.workshop.gaps) == 3
