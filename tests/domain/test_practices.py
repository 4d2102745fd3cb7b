"""Practices are offered where a gap matches them, and found by their words."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from practice_parts import other, table

from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.domain.practices import found, matching
from workshop_app.domain.practices_reading import read_practices

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"
PLAYBOOK = read_playbook(tomllib.loads(SMALL.read_text(encoding="utf-8")), file="small.toml")


def practices(*said):
    return read_practices(table(*said), file="mine.toml")


def answering(id, *indicators, playbook="small-university", **keys):
    answers = [{"playbook": playbook, "indicators": list(indicators)}] if indicators else None
    return other(id=id, answers=answers, **{"learner_groups": None, **keys})


def ids(matches):
    return [match.practice.id for match in matches]


def test_a_practice_that_answers_more_of_the_gap_comes_first():
    library = practices(
        answering("a-one", "teaching-open"),
        answering("b-two", "teaching-credit", "teaching-open"),
        answering("c-none", "support-jobs"),
    )
    matches = matching(library, PLAYBOOK, ("teaching-open", "teaching-credit"))
    assert ids(matches) == ["b-two", "a-one"]
    assert matches[0].indicators == ("teaching-credit", "teaching-open")


def test_learner_groups_count_where_indicators_are_even():
    library = practices(
        answering("a", "teaching-open"),
        answering("b", "teaching-open", learner_groups=["youth", "migrants"]),
    )
    matches = matching(library, PLAYBOOK, ("teaching-open",), ("youth",))
    assert ids(matches) == ["b", "a"]
    assert matches[0].learner_groups == ("youth",)


def test_a_neighbour_in_the_same_dimension_is_offered_after_the_indicator_itself():
    library = practices(answering("near", "teaching-credit"), answering("same", "teaching-open"))
    matches = matching(library, PLAYBOOK, ("teaching-open",))
    assert ids(matches) == ["same", "near"]
    assert (matches[1].indicators, matches[1].near) == ((), ("teaching-credit",))


def test_a_gap_from_the_floor_matches_by_its_learner_groups_alone():
    library = practices(
        answering("a", "x", playbook="another", learner_groups=["older_workers"]),
        answering("b", "teaching-open"),
    )
    assert ids(matching(library, PLAYBOOK, (), ("older_workers",))) == ["a"]
    assert matching(library, PLAYBOOK, ()) == ()


def test_what_answers_another_playbook_does_not_answer_this_one():
    library = practices(answering("a", "teaching-open", playbook="another"))
    assert matching(library, PLAYBOOK, ("teaching-open",)) == ()


def test_what_answers_a_playbook_answers_its_copies():
    library = practices(answering("a", "teaching-open", playbook="university"))
    assert PLAYBOOK.derived_from == "university@1.0"
    assert ids(matching(library, PLAYBOOK, ("teaching-open",))) == ["a"]
    alone = replace(PLAYBOOK, derived_from=None)
    assert matching(library, alone, ("teaching-open",)) == ()


def test_verified_before_secondary_and_ones_own_before_both():
    library = practices(
        answering("a", "teaching-open", mark="secondary"),
        answering("b", "teaching-open"),
        answering("c", "teaching-open", mark="secondary"),
    )
    own = (*library[:2], replace(library[2], own=True))
    assert ids(matching(own, PLAYBOOK, ("teaching-open",))) == ["c", "b", "a"]


@pytest.mark.parametrize(
    "words", ["ñuñoa", "NUNOA", "  escuela   noche ", "noch escu", "nun", "CL"]
)
def test_words_are_found_without_accents_and_by_their_beginnings(words):
    assert [one.id for one in found(practices(), words, "es")] == ["night-school"]


@pytest.mark.parametrize("words", ["night", "oche", "escuela lima", "%", "xyz"])
def test_what_is_not_there_in_this_language_is_not_found(words):
    expected = [] if words != "%" else ["night-school"]
    assert [one.id for one in found(practices(), words, "es")] == expected


def test_a_country_is_found_by_its_name_where_names_are_known():
    assert found(practices(), "chile", "es") == ()
    assert found(practices(), "chile", "es", {"CL": "Chile"})


def test_words_in_the_title_come_before_words_in_the_text():
    library = practices(
        other(id="text", what={"es": "Taller de pan.", "en": "x"}),
        other(id="title", title={"es": "El pan", "en": "x"}),
    )
    assert [one.id for one in found(library, "pan", "es")] == ["title", "text"]


def test_no_words_give_all_of_them():
    assert len(found(practices(other(id="a"), other(id="b")), " ", "es")) == 2
