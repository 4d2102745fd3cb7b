"""The kinds of tables: the columns that are agreed, and words for all of them."""

import pytest

from workshop_app.domain.fields import columns
from workshop_app.domain.table_kinds import TABLE_KINDS, setting_keys
from workshop_app.domain.table_words import (
    CHOICES,
    HEADINGS,
    LEARNER_WORDS,
    TABLE_NAMES,
    choice_words,
    nearest,
    plain,
    spoken,
)
from workshop_app.domain.workshop import KINDS

AGREED = {
    "settings": "key value",
    "organisations": "organisation sector",
    "participants": "participant name organisation sector role email consent_contact "
    "consent_photo consent_wording consent_at consent_how arrived left",
    "motivations": "sector organisation participant text",
    "ratings": "participant table sector indicator current desired importance comment way",
    "gaps": "gap title statement indicators learner_groups causes evidence from_floor",
    "votes": "participant table sector gap points impact feasibility way heads",
    "decisions": "gap chosen reason",
    "actions": "action gap title lead partners due funding_kind first_step lead_person "
    "learner_groups start cost currency funding_amount funding_secured workers employers learners "
    "indicator baseline target verification risks alignment status",
    "updates": "action date status text workers employers learners",
    "commitments": "organisation signatory position capacity text action signed signed_on",
    "notes": "kind text score sector",
}
KEYS = {
    "settings": "key",
    "organisations": "organisation",
    "participants": "participant",
    "motivations": "sector organisation participant text",
    "gaps": "gap",
    "decisions": "gap",
    "actions": "action",
    "updates": "action date",
    "commitments": "organisation text",
    "notes": "kind sector text",
}
SETTINGS = """
points choose small_group weight.ngo agenda core ask_importance ask_impact start end venue host
convener currency term_ends heads.ngo heads.women privacy_controller privacy_contact privacy_text
retention_until next_meeting footer
"""
every = pytest.mark.parametrize("kind", TABLE_KINDS)


@every
def test_a_kind_has_the_columns_that_are_agreed(kind):
    assert [column.name for column in TABLE_KINDS[kind].columns] == AGREED[kind].split()


@pytest.mark.parametrize("kind", KEYS)
def test_a_row_is_named_by_the_columns_that_are_agreed(kind):
    assert TABLE_KINDS[kind].key == tuple(KEYS[kind].split())


@every
def test_every_field_of_an_entity_has_its_column_but_for_photos(kind):
    entity = TABLE_KINDS[kind].entity
    fields = {column.field for column in TABLE_KINDS[kind].columns}
    if entity:
        held = columns(KINDS[entity])
        assert fields - {"id"} == {name for name, c in held.items() if c.sort != "pictures"}


def test_the_settings_are_those_that_are_agreed():
    assert set(setting_keys(("ngo",))) == {*SETTINGS.split()}


def test_kinds_headings_and_choices_have_words_in_both_languages():
    names = {column.name for kind in TABLE_KINDS.values() for column in kind.columns}
    choices = {c for k in TABLE_KINDS.values() for col in k.columns for c in col.column.choices}
    assert {*TABLE_NAMES} == {*TABLE_KINDS}
    assert names <= {*HEADINGS}
    assert choices <= {*CHOICES}
    for words in (TABLE_NAMES, HEADINGS, CHOICES, LEARNER_WORDS):
        for id in words:
            assert spoken(words, id, "es")
            assert spoken(words, id, "pt")
            assert spoken(words, id, "en") == id


@every
def test_no_word_means_two_of_the_choices_of_a_column(kind):
    for column in TABLE_KINDS[kind].columns:
        known = choice_words(column.column.choices)
        for id in column.column.choices:
            for word in (id, *(word for said in CHOICES[id] for word in said)):
                assert known[plain(word)] == id, (column.name, word)


def test_a_word_is_compared_without_case_accents_and_marks():
    assert plain("  Sociedad_CIVIL ") == plain("sociedad-civil") == "sociedad civil"
    assert plain("ÍNDICE") == plain("I\u0301ndice") == "indice"


def test_the_nearest_word_is_found_and_none_where_all_are_far():
    assert nearest("brehca", ["brecha", "título"]) == "brecha"
    assert nearest("xyzzy", ["brecha", "título"]) == ""
