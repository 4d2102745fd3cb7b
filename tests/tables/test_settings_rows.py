"""Settings: a value is read as its key wants it."""

from datetime import date

import pytest
from table_files import SMALL, TINY, cells, fault, read_faults, written


def value(tmp_path, key, text, playbook=TINY):
    path = written(tmp_path / "settings.csv", f"clave;valor\n{key};{text}\n")
    (row,) = cells(path, playbook=playbook)
    return row["key"], row["value"]


@pytest.mark.parametrize(
    ("key", "text", "read"),
    [
        ("points", "7", 7),
        ("choose", "3", 3),
        ("small_group", "1", 1),
        ("weight.ngo", "1,5", 1.5),
        ("agenda", "day", "day"),
        ("core", "sí", True),
        ("ask_importance", "não", False),
        ("ask_impact", "x", True),
        ("start", "9:10", "09:10"),
        ("end", "17:00", "17:00"),
        ("venue", "Salón de Cabildos", "Salón de Cabildos"),
        ("currency", "MXN", "MXN"),
        ("term_ends", "30/9/2027", date(2027, 9, 30)),
        ("heads.academia", "12", 12),
        ("heads.women", "19", 19),
        ("privacy_contact", "datos@ejemplo.example", "datos@ejemplo.example"),
        ("retention_until", "2027-12-31", date(2027, 12, 31)),
        ("next_meeting", "", None),
    ],
)
def test_a_value_is_what_its_key_wants(key, text, read, tmp_path):
    assert value(tmp_path, key, text) == (key, read)


@pytest.mark.parametrize("key", ["POINTS", " points ", "Points"])
def test_a_key_is_found_however_it_is_typed(key, tmp_path):
    assert value(tmp_path, key, "7") == ("points", 7)


@pytest.mark.parametrize("key", ["weight.gobierno", "Weight.Governo", "weight.government"])
def test_a_keys_sector_goes_by_any_of_its_words(key, tmp_path):
    assert value(tmp_path, key, "2") == ("weight.government", 2)


def test_a_playbooks_own_sector_has_its_settings(tmp_path):
    assert value(tmp_path, "heads.estudiantes", "9", SMALL) == ("heads.learners", 9)
    said = fault(written(tmp_path / "settings.csv", "key,value\nheads.learners,9\n"))
    assert "heads.learners is not known; did you mean heads." in said


def test_an_unknown_key_is_refused_with_the_nearest_and_its_value_left_alone(tmp_path):
    path = written(tmp_path / "settings.csv", "key,value\npoinst,muchos\n")
    assert fault(path) == (
        "settings.csv, row 2, column key: poinst is not known; did you mean points?"
    )


def test_what_a_session_is_about_is_no_setting(tmp_path):
    said = fault(written(tmp_path / "settings.csv", "key,value\npathway,cluster\n"))
    assert said.startswith("settings.csv, row 2, column key: pathway is not known")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("points,0", "0 should be from 1 to 1000"),
        ("points,2.5", "2.5 should be a whole number"),
        ("weight.ngo,0", "0 should be from"),
        ("start,26:00", "26:00 is not a time of day; write it like 09:10"),
        ("core,quizá", "quizá should be yes or no, or blank where it is not known"),
        ("term_ends,31/02/2027", "31/02/2027 is not a day"),
        ("heads.women,-1", "-1 should be from 0 to 100000"),
    ],
)
def test_a_value_that_its_key_does_not_want_is_refused(row, said, tmp_path):
    path = written(tmp_path / "settings.csv", f"key,value\n{row}\n")
    assert fault(path).startswith(f"settings.csv, row 2, column value: {said}")


def test_a_key_of_rubbish_is_refused_like_any_other(tmp_path):
    text = f"key,value\n\x07points,5\n{'x' * 30_000},5\n"
    faults = read_faults(written(tmp_path / "settings.csv", text))
    assert [(one.values["row"], one.values["column"]) for one in faults] == [(2, "key"), (3, "key")]


def test_settings_of_a_column_missing_or_a_key_blank_are_refused(tmp_path):
    assert "the column value is missing" in fault(written(tmp_path / "settings.csv", "key\ncore\n"))
    said = fault(written(tmp_path / "settings.csv", "key,value\n,7\n"))
    assert said == "settings.csv, row 2, column key: is blank, and must not be"
