"""A sound playbook may still be told what its room will miss."""

import tomllib
from copy import deepcopy
from pathlib import Path

import pytest

from workshop_app.domain import playbook_warnings as says
from workshop_app.domain.playbook_reading import read_playbook, warnings_of

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"


@pytest.fixture
def table():
    """The small playbook in one language, all of whose indicators are core: it has no warning."""
    table = tomllib.loads(SMALL.read_text(encoding="utf-8"))
    table["languages"] = ["es"]
    del table["title"]["pt"]
    for dimension in table["dimensions"]:
        for indicator in dimension["indicators"]:
            indicator["core"] = True
    return table


def warnings(table):
    return warnings_of(read_playbook(table, file="small.toml"))


def test_a_good_playbook_has_no_warning(table):
    assert warnings(table) == ()


def _texts(value, path=""):
    """The paths of all tables of texts, by another way than the reader's."""
    if isinstance(value, dict) and value.keys() == {"es"}:
        yield path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _texts(inner, f"{path}[{i}]")


def test_every_text_that_lacks_a_language_is_named_with_its_key_and_the_language(table):
    table["languages"] = ["es", "en"]
    found = warnings(table)
    assert {warning.text for warning in found} == {says.NO_TEXT}
    assert {warning.values["language"] for warning in found} == {"en"}
    assert sorted(warning.values["where"] for warning in found) == sorted(_texts(table))


def test_a_text_in_a_language_that_is_not_listed_is_named(table):
    table["title"]["fr"] = "Apprendre"
    (warning,) = warnings(table)
    assert (warning.text, warning.values["language"]) == (says.NOT_LISTED, "fr")


@pytest.mark.parametrize(("length", "warned"), [(90, False), (91, True)])
def test_an_indicator_above_90_characters_cannot_be_read_at_the_back(table, length, warned):
    table["dimensions"][1]["indicators"][0]["text"]["es"] = "a" * length
    places = [warning.values["where"] for warning in warnings(table)]
    assert places == ["dimensions[1].indicators[0].text"] * warned


@pytest.mark.parametrize(("length", "warned"), [(55, False), (56, True)])
def test_a_level_above_55_characters_cannot_either(table, length, warned):
    table["scale"]["levels"][3]["es"] = "a" * length
    table["dimensions"][0]["indicators"][0]["levels"][2]["es"] = "a" * length
    places = [warning.values["where"] for warning in warnings(table)]
    assert places == ["scale.levels[3]", "dimensions[0].indicators[0].levels[2]"] * warned


def test_other_texts_may_be_longer(table):
    table["dimensions"][0]["indicators"][0]["guidance"]["es"] = "a" * 200
    table["title"]["es"] = "a" * 200
    assert warnings(table) == ()


@pytest.mark.parametrize(
    ("count", "warned"), [(0, False), (7, True), (8, False), (16, False), (17, True)]
)
def test_a_short_set_far_from_twelve_is_named(table, count, warned):
    indicators = table["dimensions"][0]["indicators"]
    indicators += [{"id": f"more-{i}", "text": {"es": "Más"}} for i in range(12)]
    for i, one in enumerate(one for d in table["dimensions"] for one in d["indicators"]):
        one["core"] = i < count
    assert [warning.values for warning in warnings(table)] == [{"count": count}] * warned


def test_an_agenda_that_asks_core_indicators_of_a_playbook_without_any_is_named(table):
    for dimension in table["dimensions"]:
        for indicator in dimension["indicators"]:
            indicator["core"] = False
    table["agendas"][0]["core"] = True
    (warning,) = warnings(table)
    assert (warning.text, warning.values["where"]) == (says.NO_CORE, "agendas[0].core")


def test_fixed_times_that_leave_too_little_between_them_are_named(table):
    items = table["agendas"][0]["items"]
    later = deepcopy(items)
    items[7]["at"] = "17:00"  # from 15:30, cut to 15 + 20 + 20 + 35 minutes: 17:00
    assert warnings(table) == ()
    table["agendas"][0]["items"] = later
    later[7]["at"] = "16:59"
    (warning,) = warnings(table)
    assert warning.text == says.TOO_LATE
    assert warning.values == {
        "where": "agendas[0].items[7].at",
        "at": "16:59",
        "since": "15:30",
        "until": "17:00",
    }
