"""What leaves for IFE: no cell that the small-group rule hides, and figures all the same."""

import json
from dataclasses import replace

import pytest
from log_parts import SESSION, document, person

from workshop_app.domain.edits import change, put, rate, set_fact, vote
from workshop_app.domain.figures import figures
from workshop_app.domain.given import read_given
from workshop_app.domain.identity import named
from workshop_app.domain.leaving import retold, sayings, writes_that_leave
from workshop_app.domain.results import results
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAPS = [named(SESSION, "gap", code) for code in ("G1", "G2")]
PEOPLE = {"government": 4, "industry": 2, "ngo": 5, "academia": 0}


@pytest.fixture
def doc():
    """A day in which industry came with two persons."""
    doc, number = document(), 0
    for code, gap in zip(("G1", "G2"), GAPS, strict=True):
        doc.apply(put("gap", gap, code=code, title=f"Brecha {code}", indicators=["i1"]))
    for sector, count in PEOPLE.items():
        for _ in range(count):
            number += 1
            _, ballot, come = person(f"P{number:03d}", sector)
            doc.apply(come)
            doc.apply(rate(ballot, "i1", Rating(1 + number % 3, 5, 4)))
            doc.apply(vote(ballot, GAPS[number % 2], Vote(3, 4, 2)))
    return doc


def given_in(doc):
    writes = writes_that_leave(doc.figures, doc.playbook)
    return writes["given"][SESSION]["figures"]


def test_a_sector_of_two_persons_leaves_no_tally(doc):
    given = given_in(doc)
    hidden = doc.figures.public.indicators["i1"].hidden
    assert "industry" in hidden
    assert {sector for sector, _, _ in given["ratings"]} == {"government", "ngo"} - hidden
    assert given["votes"] == []
    assert given["voters"] == {}


def test_the_agendas_id_is_no_text_of_a_persons(doc):
    doc.apply(set_fact(SESSION, "agenda", "full-day"))
    doc.apply(set_fact(SESSION, "title", "Taller de agosto"))
    said = {said.field for said in sayings(writes_that_leave(doc.figures, doc.playbook))}
    assert "title" in said
    assert "agenda" not in said


def test_without_small_groups_all_tallies_leave(doc):
    doc.apply(set_fact(SESSION, "small_group", 1))
    given = given_in(doc)
    assert {sector for sector, _, _ in given["ratings"]} == {"government", "industry", "ngo"}
    assert len(given["votes"]) > 2
    assert given["indicators"] == {}
    assert given["priorities"] is None


def test_importance_is_hidden_apart_from_the_rest(doc):
    for id, ballot in doc.workshop.ballots.items():
        if ballot.sector == "ngo" and id != min(doc.workshop.ballots):
            doc.apply(rate(id, "i1", Rating(2, 4)))
    given = read_given(given_in(doc))
    assert all(
        not tally.importance
        for (sector, id), tally in given.tallies.ratings.items()
        if doc.figures.public.indicators[id].by_sector[sector].n_importance is None
    )


def test_what_is_given_survives_the_way_through_json(doc):
    table = json.loads(json.dumps(given_in(doc)))
    assert read_given(table) == read_given(given_in(doc))


@pytest.mark.parametrize(
    "wrong",
    [
        {"ratings": [["government", "i1", [1, 2]]]},
        {"ratings": [["government", "i1", [-1, 0, 0, 0, 0, 0, [], 0, 0, 0]]]},
        {"ratings": [["government", "i1", [1.5, 0, 0, 0, 0, 0, [], 0, 0, 0]]]},
        {"votes": [["government"]]},
        {"voters": {"government": 3}},
        {"indicators": {"i1": {"id": "i2", "by_sector": {}}}},
        {"indicators": {"i1": {"more": 1}}},
        {"priorities": {"gaps": [{}]}},
        {"heard": None},
    ],
)
def test_a_table_of_another_shape_is_no_given_figures(doc, wrong):
    with pytest.raises((LookupError, TypeError, ValueError)):
        read_given({**given_in(doc), **wrong})


def test_a_file_that_left_can_still_be_worked_on(doc):
    """Gaps that are added, removed or decided on later stand beside what is given."""
    left = replace(doc.workshop, entities={**doc.workshop.entities}, given=given_in(doc))
    before = results(figures(left), revision="")
    assert [gap["id"] for gap in before["gaps"]] == ["G2", "G1"]
    one = {id: gap for id, gap in left.gaps.items() if id != GAPS[0]}
    new = type(next(iter(one.values())))("n", code="G9", title="Nueva")
    fewer = replace(left, entities={**left.entities, "gap": {**one, "n": new}})
    after = results(figures(fewer), revision="")
    assert [(gap["id"], gap["rank"]) for gap in after["gaps"]] == [("G2", 1), ("G9", None)]


def test_texts_of_people_are_found_wherever_they_stand_and_can_be_told_otherwise(doc):
    doc.apply(change("gap", GAPS[0], causes="Porque sí"))
    doc.apply(put("organisation", "o", organisation="Ayuntamiento", sector="government"))
    doc.apply(put("action", "a", code="A1", gap=GAPS[0], title="Hacer", partners=["Red", "DIF"]))
    doc.apply(put("note", "e", kind="evaluation", text="Bien", score=4))
    writes = writes_that_leave(doc.figures, doc.playbook)
    texts = [said.text for said in sayings(writes)]
    assert {"Porque sí", "Ayuntamiento", "Hacer", "Red", "DIF", "Brecha G1"} <= {*texts}
    assert "Bien" not in texts  # a word on the day stays
    assert "G1" not in texts
    told = retold(writes, str.upper)
    assert told["action"]["a"]["partners"] == ["RED", "DIF"]
    assert told["action"]["a"]["code"] == "A1"
    assert [said.text for said in sayings(told)] == [text.upper() for text in texts]
