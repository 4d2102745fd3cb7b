"""A file of practices is read whole, or refused with every fault it has."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_parts import ONE, other, table

from workshop_app.domain import playbook_faults as says
from workshop_app.domain import practices_reading as reading
from workshop_app.domain.errors import Refused
from workshop_app.domain.practices_reading import read_practices
from workshop_app.domain.practices_writing import written
from workshop_app.text import render

KNOWN = {"small-university": ("teaching-open", "teaching-credit")}


def read(said, **options):
    return read_practices(said, file="mine.toml", **options)


def faults(said, **options):
    with pytest.raises(Refused) as refused:
        read(said, **options)
    return refused.value.faults


def only_fault(said, **options):
    found = faults(said, **options)
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0]


def test_a_practice_with_everything_is_read_as_it_is_written():
    (one,) = read(table(), known=KNOWN)
    assert (one.id, one.place, one.country, one.when) == (
        "night-school",
        "Ñuñoa",
        "CL",
        "2019-2023",
    )
    assert one.title["es"] == "Escuela de noche"
    assert one.result["en"] == "300 came."
    assert one.sources == ("https://example.org/a",)
    assert one.verified
    assert one.answers == {"small-university": ("teaching-open",)}
    assert one.learner_groups == ("informal_workers",)
    assert not one.own


def test_what_no_source_says_may_be_left_out():
    (one,) = read(
        table(other(place=None, when=None, result=None, answers=None, learner_groups=None))
    )
    assert (one.place, one.when, one.result, one.answers, one.learner_groups) == (
        "",
        "",
        {},
        {},
        (),
    )


def test_what_is_written_is_read_to_the_same_practices_again():
    hard = other(
        id="hard",
        title={"es": 'Dijo "sí" \\ <b>&amp;</b> 🙂', "en": "=1+1 'x' {name} %s"},
        what={"es": "عربي y ñ # no", "en": "[[practices]] id = 'x'"},
        result=None,
        place=None,
        when=None,
    )
    practices = read(table(ONE, hard))
    assert read(tomllib.loads(written(practices))) == practices


def test_what_is_written_names_only_the_languages_that_all_have():
    mixed = table(ONE, other(id="two", title={"es": "Dos"}, result=None))
    mixed["languages"] = ["es"]
    again = tomllib.loads(written(read(mixed)))
    assert again["languages"] == ["es"]
    assert read(again) == read(mixed)


# -- what is wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key", ["id", "title", "who", "country", "what", "adapt", "sources", "mark", "checked"]
)
def test_what_every_practice_needs_is_missed_by_its_key(key):
    fault = only_fault(table(other(**{key: None})))
    assert fault.text == says.MISSING
    assert fault.values["where"] == f"practices[0].{key}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("country", "Chile"),
        ("country", "cl"),
        ("when", "last year"),
        ("when", "2019 - 2023"),
        ("when", 2019),
        ("mark", "sure"),
        ("checked", "25/11/2026"),
        ("checked", "2026-02-31"),
        ("sources", ["example.org"]),
        ("sources", ["javascript:alert(1)"]),
        ("sources", ["https://example.org/a b"]),
        ("sources", ["https://example.org/<script>"]),
        ("sources", []),
        ("sources", "https://example.org"),
        ("learner_groups", ["Older Workers"]),
        ("place", 7),
        ("place", ""),
        ("title", "Night school"),
        ("answers", {"playbook": "small-university"}),
    ],
)
def test_a_value_of_another_form_is_refused_with_its_place(key, value):
    fault = only_fault(table(other(**{key: value})))
    assert fault.values["where"].startswith(f"practices[0].{key}")
    assert fault.values["file"] == "mine.toml"


def test_a_key_that_there_is_not_is_refused_with_the_nearest():
    fault = only_fault(table(other(whatt={"es": "x", "en": "x"})))
    assert (fault.text, fault.values["nearest"]) == (says.NO_KEY, "what")


def test_the_same_id_twice_is_refused_with_both_places():
    fault = only_fault(table(ONE, other(place="Lima")))
    assert fault.text == says.TWICE
    assert (fault.values["where"], fault.values["first"]) == ("practices[1].id", "practices[0]")


def test_the_same_playbook_twice_in_one_practice_is_refused():
    twice = [{"playbook": "small-university", "indicators": ["teaching-open"]}] * 2
    assert only_fault(table(other(answers=twice))).text == says.TWICE


def test_an_indicator_that_the_playbook_has_not_is_refused_with_the_nearest():
    wrong = [{"playbook": "small-university", "indicators": ["teaching-opens"]}]
    fault = only_fault(table(other(answers=wrong)), known=KNOWN)
    assert fault.values["where"] == "practices[0].answers[0].indicators[0]"
    assert "did you mean teaching-open?" in render(fault)
    far = [{"playbook": "small-university", "indicators": ["zzz"]}]
    assert only_fault(table(other(answers=far)), known=KNOWN).text == reading.NO_INDICATOR


def test_a_playbook_that_is_not_here_is_refused_with_those_that_are():
    wrong = [{"playbook": "smal", "indicators": ["teaching-open"]}]
    assert "small-university" in render(only_fault(table(other(answers=wrong)), known=KNOWN))


def test_any_playbook_may_be_meant_where_none_is_known():
    wrong = [{"playbook": "of-a-colleague", "indicators": ["anything"]}]
    assert read(table(other(answers=wrong)))[0].answers == {"of-a-colleague": ("anything",)}


def test_a_language_that_the_file_promises_and_a_text_lacks_is_named():
    fault = only_fault(table(other(what={"es": "Abrió."})))
    assert fault.values["where"] == "practices[0].what"
    assert fault.values["languages"] == ("en",)


def test_a_text_longer_than_a_card_is_refused_with_its_length():
    assert read(table(other(what={"es": "a" * 400, "en": "x"})))
    fault = only_fault(table(other(what={"es": "a" * 401, "en": "x"})))
    assert (fault.text, fault.values["count"]) == (says.LONG, 401)


@pytest.mark.parametrize("hidden", ["a\0b", "a\x1b[31m", "a\u202eb", "\ud800", "a\nb"])
def test_a_text_with_what_cannot_be_printed_is_refused(hidden):
    fault = only_fault(table(other(place=hidden)))
    assert fault.text == says.UNPRINTABLE


def test_markup_is_only_text():
    (one,) = read(table(other(place="<b>Lima</b> & <script>alert(1)</script>")))
    assert one.place == "<b>Lima</b> & <script>alert(1)</script>"


def test_more_practices_than_a_file_may_have_are_counted():
    many = table(*(other(id=f"p{i}") for i in range(101)))
    fault = only_fault(many)
    assert (fault.text, fault.values["count"]) == (says.COUNT, 101)


def test_a_file_without_practices_is_refused():
    assert only_fault({**table(), "practices": []}).values["where"] == "practices"


def test_a_newer_format_is_the_only_fault_that_is_said():
    newer = {"format": "workshop-practices/2", "practices": "otherwise"}
    assert only_fault(newer).text == says.NEWER


@pytest.mark.parametrize("said", [None, 1, "workshop-playbook/1", "workshop-practices/0"])
def test_another_format_is_refused(said):
    other_format = {**table(), "format": said}
    if said is None:
        del other_format["format"]
    assert only_fault(other_format).values["where"] == "format"


def test_all_faults_are_said_at_once():
    bad = table(other(country="x", mark="y"), other(id="two", place="", when="z"))
    assert len(faults(bad)) == 4


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*ONE, "x"]), inner, max_size=6)
    ),
    max_leaves=20,
)


@given(ANYTHING, st.sampled_from(list(ONE)))
def test_rubbish_in_any_key_is_read_or_refused_in_words(rubbish, key):
    said = table(other(**{key: rubbish}))
    try:
        (one,) = read(said, known=KNOWN)
    except Refused:
        assert all(render(fault) for fault in faults(said, known=KNOWN))
    else:
        assert one.id


@given(st.dictionaries(st.sampled_from(["format", "languages", "practices"]), ANYTHING))
def test_rubbish_for_a_whole_file_is_refused_in_words(rubbish):
    with pytest.raises(Refused):
        read(rubbish)
