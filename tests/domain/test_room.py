"""What the whole room sees: a question first, results when revealed, never a name."""

from dataclasses import asdict, replace

import pytest
from desktop.example import empty_workshop, example_workshop
from hypothesis import given
from hypothesis import strategies as some

from workshop_app.domain.errors import Message
from workshop_app.domain.figures import figures
from workshop_app.domain.room import page_of, room_view
from workshop_app.domain.room_rows import Bar, Count, Cut, Heat, Line, Reading
from workshop_app.domain.room_state import RoomState
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.assess import Ballot
from workshop_app.domain.stages.commit import Commitment
from workshop_app.domain.stages.listen import Motivation

EXAMPLE = figures(example_workshop())
INDIVIDUAL = ("P002", "Laura Méndez Ríos", "M. Ibarra", "Directora de Educación")


def view(found=EXAMPLE, stage="assess", *, revealed=False, page=0, minutes_left=None):
    return room_view(found, stage, revealed=revealed, page=page, minutes_left=minutes_left)


def pages(found=EXAMPLE, stage="assess", *, revealed=True):
    first = view(found, stage, revealed=revealed)
    return [view(found, stage, revealed=revealed, page=n) for n in range(first.pages)]


def with_facts(workshop, **facts):
    named = {key.replace("__", "."): value for key, value in facts.items()}
    return figures(replace(workshop, facts={**workshop.facts, **named}))


def with_ballots(workshop, rows, *ballots):
    entities = {**workshop.entities, "ballot": {ballot.id: ballot for ballot in ballots}}
    return figures(replace(workshop, entities=entities, ratings=rows))


# -- The question ----------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_asks_the_question_of_its_pathway(stage):
    workshop = EXAMPLE.workshop
    asked = workshop.playbook.words(workshop.facts["pathway"], stage).ask["es"]
    assert view(stage=stage).content.headline == asked
    assert not view(stage=stage).revealed


def test_a_stage_without_words_is_asked_by_its_name():
    workshop = replace(EXAMPLE.workshop, playbook=replace(EXAMPLE.workshop.playbook, pathways={}))
    assert view(figures(workshop), "listen").content.headline == Message("Listen")


def test_ratings_begin_with_the_common_scale_then_ask_each_indicator_in_words():
    first, second = view(), view(page=1)
    playbook = EXAMPLE.workshop.playbook
    assert [row.lead for row in first.content.rows] == ["1", "2", "3", "4", "5"]
    assert first.content.rows[0].text == playbook.levels[0]["es"]
    assert second.content.headline == playbook.indicators[0].text["es"]
    assert len(second.content.rows) == 5
    assert first.pages == 37
    assert page_of(EXAMPLE, playbook.indicators[-1].id) == 36
    assert page_of(EXAMPLE, "no-such") == 0


def test_an_indicator_with_levels_of_its_own_is_asked_in_them():
    playbook = EXAMPLE.workshop.playbook
    dimension = playbook.dimensions[0]
    own = replace(dimension.indicators[0], levels=tuple({"es": f"grado {n}"} for n in range(5)))
    changed = replace(dimension, indicators=(own, *dimension.indicators[1:]))
    workshop = replace(
        EXAMPLE.workshop,
        playbook=replace(playbook, dimensions=(changed, *playbook.dimensions[1:])),
    )
    rows = view(figures(workshop), page=1).content.rows
    assert [row.text for row in rows] == [f"grado {n}" for n in range(5)]


def test_the_gaps_to_choose_from_stand_as_they_were_written_not_as_they_rank():
    rows = view(stage="prioritise").content.rows
    assert [row.lead for row in rows] == [f"G{n}" for n in range(1, 11)]


def test_a_page_beyond_the_last_is_the_last():
    assert view(page=99).page == 36
    assert view(page=-1).page == 0


def test_the_room_is_spoken_to_in_the_language_of_its_session():
    assert (view().language, view().country) == ("es", "MX")
    assert view(minutes_left=19).minutes_left == 19


# -- How many have answered ------------------------------------------------------------------------


def test_persons_are_counted_by_indicator_out_of_those_who_are_in_the_room():
    first = EXAMPLE.workshop.playbook.indicators[0].id
    answered = sum(
        any(value is not None for value in rows.get(first, ())[:3])
        for rows in EXAMPLE.workshop.ratings.values()
    )
    assert view(page=1).count == Count("persons", answered, 40)


def test_tables_are_counted_out_of_the_sectors_until_there_are_more():
    workshop = empty_workshop()
    asked = workshop.playbook.indicators[0].id
    tables = [Ballot(f"t{n}", "government", table=f"T{n}") for n in range(5)]
    assert view(figures(workshop)).count == Count("tables", 0, 4)
    some_rows = {"t0": {asked: [2, 4, None]}, "t1": {asked: [None, None, None]}}
    assert view(with_ballots(workshop, some_rows, *tables[:2])).count == Count("tables", 1, 4)
    assert view(with_ballots(workshop, some_rows, *tables)).count == Count("tables", 1, 5)


def test_a_paper_list_at_the_door_leaves_the_number_of_persons_open():
    workshop = empty_workshop(agenda="full-day")
    ballot = Ballot("b1", "ngo", participant="p1")
    rows = {"b1": {workshop.playbook.indicators[0].id: [2, 4, None]}}
    assert view(with_ballots(workshop, rows, ballot)).count == Count("persons", 1)


def test_dots_are_counted_by_sector():
    assert view(stage="prioritise").count == Count("sectors", 4, 4)


def test_organisations_are_counted_once():
    assert view(stage="commit").count == Count("signed", 7, 8)
    assert view(stage="plan").count == Count("plan", 13)
    assert view(figures(empty_workshop()), "commit").count is None


# -- Results, and when they are hidden -------------------------------------------------------------


def test_what_is_not_revealed_holds_no_result():
    for stage in STAGES:
        for one in pages(stage=stage, revealed=False):
            assert not any(isinstance(row, Heat | Bar | Cut) for row in one.content.rows)


def test_indicators_come_by_need_with_a_reading_for_each_sector():
    (one,) = pages()
    public = EXAMPLE.public.indicators
    needs = sorted((f.need for f in public.values() if f.need is not None), reverse=True)
    first = next(f for f in public.values() if f.need == needs[0])
    row = one.content.rows[0]
    assert row.balanced == Reading(first.gap)
    assert len(row.readings) == len(one.content.columns) == 4
    assert any(row.seen_differently for row in one.content.rows) == any(
        f.disputed for f in public.values()
    )


def test_the_room_sees_the_public_figures_and_small_groups_are_hidden():
    academia = [row.readings[3] for row in pages()[0].content.rows]  # two persons of forty
    assert {reading.gap for reading in academia} == {None}
    assert any(reading.hidden for reading in academia)
    own = [f.by_sector["academia"].gap for f in EXAMPLE.own.indicators.values()]
    assert any(gap is not None for gap in own)


@pytest.mark.parametrize("stage", ["assess", "prioritise"])
def test_while_a_round_is_open_nothing_by_sector_shows_even_if_revealed(stage):
    opened = with_facts(EXAMPLE.workshop, **{f"round__{stage}": "open"})
    one = view(opened, stage, revealed=True)
    assert one.note == Message("The results show when the round is closed.")
    assert not one.revealed
    assert not any(isinstance(row, Heat | Bar | Cut) for row in one.content.rows)
    closed = with_facts(EXAMPLE.workshop, **{f"round__{stage}": "closed"})
    assert view(closed, stage, revealed=True).revealed


def test_each_sector_has_a_page_of_what_it_came_for():
    assert [one.content.sector for one in pages(stage="listen")] == [
        "government",
        "industry",
        "ngo",
        "academia",
    ]
    assert pages(stage="listen")[2].content.headline == Message("Civil society")


def test_bars_stand_above_and_below_the_cut_and_add_up_by_sector():
    rows = pages(stage="prioritise")[0].content.rows
    cut = next(place for place, row in enumerate(rows) if isinstance(row, Cut))
    assert [row.chosen for row in rows if isinstance(row, Bar)] == [True] * cut + [False] * 5
    assert cut == 5
    for row in rows:
        if isinstance(row, Bar):
            assert sum(part for _, part in row.parts) == pytest.approx(row.share)
    assert rows[cut].says == (
        Message("cut line: {n}", n=5),
        Message("a tie of {gaps}: the group decided", gaps="G7, G4"),
    )


def test_actions_come_by_gap_with_who_leads_and_by_when():
    first = pages(stage="plan")[0].content
    action = next(iter(EXAMPLE.workshop.actions.values()))
    assert first.headline == "G1 · Formación que lleve a empleo formal"
    assert first.rows[0] == Line(
        action.title, "A1", ("Cámara de Industria", Message("{day}", day=action.due))
    )


def test_a_chosen_gap_without_an_action_says_so():
    workshop = EXAMPLE.workshop
    actions = {id: one for id, one in workshop.actions.items() if one.code == "A4"}
    found = figures(replace(workshop, entities={**workshop.entities, "action": actions}))
    rows = {one.content.headline.split(" ")[0]: one.content.rows for one in pages(found, "plan")}
    assert rows["G1"] == (Line(Message("No action yet for this gap.")),)
    assert rows["G3"][0].lead == "A4"


def test_organisations_commit_those_that_decline_are_not_shown_up():
    workshop = EXAMPLE.workshop
    said = {
        "c1": Commitment("c1", "Alfa", "Nadie Nunca", text="Damos", signed="declined"),
        "c2": Commitment("c2", "Beta", "Otra Persona", text="Ponemos", signed="yes"),
    }
    found = figures(replace(workshop, entities={**workshop.entities, "commitment": said}))
    rows = view(found, "commit", revealed=True).content.rows
    assert rows == (Line("Beta", note=("Ponemos",), end=Message("signed"), strong=True),)


def test_the_day_is_shown_with_the_hour_of_each_part():
    rows = view(stage="prepare", revealed=True).content.rows
    assert [row.lead for row in rows] == sorted(row.lead for row in rows)
    assert rows[2].text == "Pausa para café"


@pytest.mark.parametrize("stage", sorted(set(STAGES) - {"prepare"}))
def test_where_nothing_was_said_yet_the_question_stays(stage):
    one = view(figures(empty_workshop()), stage, revealed=True)
    assert one.note == Message("There is nothing to show here yet.")
    assert one.content.headline
    assert not one.revealed


@pytest.mark.parametrize("revealed", [False, True])
@pytest.mark.parametrize("stage", STAGES)
def test_no_person_is_ever_named(stage, revealed):
    workshop = EXAMPLE.workshop
    person = next(iter(workshop.participants))
    said = Motivation("m", "government", "Ayuntamiento", person, "Vengo a escuchar.")
    people = {
        id: replace(one, name="Nadia Verdugo", email="nadia@correo.example")
        for id, one in workshop.participants.items()
    }
    entities = {**workshop.entities, "participant": people, "motivation": {"m": said}}
    found = figures(replace(workshop, entities=entities))
    shown = str([asdict(one) for one in pages(found, stage, revealed=revealed)])
    for secret in ("Nadia", "nadia@", *INDIVIDUAL):
        assert secret not in shown


# -- Where it stands -------------------------------------------------------------------------------


@given(
    some.builds(
        RoomState,
        open=some.booleans(),
        revealed=some.booleans(),
        blank=some.booleans(),
        frozen=some.booleans(),
        stage=some.sampled_from(["", *STAGES]),
        page=some.integers(0, 999),
        part=some.integers(0, 99),
    )
)
def test_a_state_comes_back_as_it_was(state):
    assert RoomState.from_text(state.to_text()) == state


@given(some.text())
def test_any_text_gives_a_state(text):
    state = RoomState.from_text(text)
    assert state.page >= 0
    assert RoomState.from_text(state.to_text()) == state


def test_a_text_that_is_damaged_leaves_what_can_be_read():
    state = RoomState.from_text("open page=x part=-3 stage=gaps nonsense")
    assert state == RoomState(open=True, stage="gaps")
