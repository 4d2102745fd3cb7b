"""Numbers: the decimal mark once a file, thousands only in threes, two readings refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_files import cells, csv_file, fault, read_faults, workbook

from workshop_app.tables.numbers import plainly, reading

NBSP = "\N{NO-BREAK SPACE}"
THIN = "\N{NARROW NO-BREAK SPACE}"


def actions(path, *costs, separator=";", column="costo"):
    """A table of actions with these costs."""
    rows = [["acción", "brecha", "título", column]]
    rows += [[f"A{n}", "G1", "Algo", cost] for n, cost in enumerate(costs, 1)]
    return csv_file(path / "actions.csv", rows, separator=separator)


def costs(path):
    return [row["cost"] for row in cells(path)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234,5", 1234.5),
        ("1.234,5", 1234.5),
        (f"1{NBSP}234,5", 1234.5),
        (f"1{THIN}234{THIN}567,5", 1234567.5),
        ("1 234 567,5", 1234567.5),
        ("1.234.567,5", 1234567.5),
        ("0,5", 0.5),
        (",5", None),
        ("0.234,5", None),
        ("1.23,5", None),
        ("1.2345,5", None),
        ("12.34.567,5", None),
        ("1.234 567,5", None),
        ("1,234,5", None),
    ],
)
def test_with_a_decimal_comma_points_and_blanks_group_thousands_only_in_threes(
    text, number, tmp_path
):
    path = actions(tmp_path, "7,25", text)
    if number is None:
        assert f"column costo: {text} is not a number" in fault(path)
    else:
        assert costs(path) == [7.25, number]


@pytest.mark.parametrize(
    ("text", "number"), [("1,234.5", 1234.5), ("1 234.5", 1234.5), ("1,234,567.5", 1234567.5)]
)
def test_with_a_decimal_point_commas_group_thousands(text, number, tmp_path):
    assert costs(actions(tmp_path, "7.25", text)) == [7.25, number]


def test_a_number_of_the_file_that_goes_one_way_decides_for_those_that_go_both(tmp_path):
    assert costs(actions(tmp_path, "1.234", "0,5")) == [1234, 0.5]
    assert costs(actions(tmp_path, "1.234", "0.5")) == [1.234, 0.5]


def test_a_number_with_two_readings_is_refused_with_both(tmp_path):
    assert fault(actions(tmp_path, "1.234", "12")) == (
        "actions.csv, row 2, column costo: 1.234 may be 1234 or 1.234; write 1234 or 1.2340"
    )


def test_the_decimal_mark_is_decided_by_another_table_of_the_same_workbook(tmp_path):
    path = workbook(
        tmp_path / "t.xlsx",
        {
            "actions": [["action", "gap", "title", "cost"], ["A1", "G1", "Algo", "1.234"]],
            "settings": [["key", "value"], ["weight.ngo", "1,5"]],
        },
    )
    assert read_faults(path) == ()


def test_a_number_with_the_other_mark_is_refused_and_told_which_is_usual(tmp_path):
    assert fault(actions(tmp_path, "1,5", "2,5", "3.5")) == (
        "actions.csv, row 4, column costo: 3.5 has its decimals after “.”, "
        "other numbers of this file after “,”"
    )


def test_a_fraction_where_a_whole_number_should_be_is_told_so(tmp_path):
    path = actions(tmp_path, "12.5", column="trabajadores")
    assert fault(path) == ("actions.csv, row 2, column trabajadores: 12.5 should be a whole number")


def test_a_whole_number_may_group_its_thousands_where_no_other_reading_fits(tmp_path):
    rows = cells(actions(tmp_path, "1.234", "2.500.000", column="trabajadores"))
    assert [row["workers"] for row in rows] == [1234, 2500000]


def test_a_fraction_with_the_usual_mark_is_no_matter_of_marks(tmp_path):
    rows = [["acción", "brecha", "título", "costo", "trabajadores"]]
    rows += [["A1", "G1", "Algo", "0.5", "1.234"]]
    assert fault(csv_file(tmp_path / "actions.csv", rows)) == (
        "actions.csv, row 2, column trabajadores: 1.234 should be a whole number"
    )


@pytest.mark.parametrize("text", ["doce", "1e3", "0x10", "٣", "1-2", "--1", "1,2,3", "NaN", "inf"])
def test_a_text_that_is_no_number_is_refused_with_an_example(text, tmp_path):
    said = fault(actions(tmp_path, text))
    assert said.startswith(f"actions.csv, row 2, column costo: {text} is not a number; write it")


def test_a_number_too_large_or_too_long_is_refused(tmp_path):
    assert "too large a number" in fault(actions(tmp_path, "9" * 17))
    assert "is not a number" in fault(actions(tmp_path, "9" * 5000))


def test_a_negative_number_is_refused_where_there_is_none_below_zero(tmp_path):
    assert fault(actions(tmp_path, "-5")) == (
        "actions.csv, row 2, column costo: -5 should be at least 0"
    )
    assert "\N{MINUS SIGN}5 should be at least 0" in fault(actions(tmp_path, "\N{MINUS SIGN}5"))


def test_a_share_may_carry_its_sign_and_must_lie_within_a_hundred(tmp_path):
    path = actions(tmp_path, "60 %", "60,5%", column="funding_secured")
    assert [row["funding_secured"] for row in cells(path)] == [(60,), (60.5,)]
    said = fault(actions(tmp_path, "101", column="funding_secured"))
    assert "101 should be from 0 to 100" in said


@given(st.integers(0, 10**14), st.sampled_from(".,"))
def test_grouped_thousands_read_as_the_number(number, mark):
    grouped = f"{number:,}".replace(",", {".": ",", ",": "."}[mark])
    assert reading(grouped, mark) == number


@given(st.floats(1e-6, 1e12, allow_nan=False), st.sampled_from(".,"))
def test_a_number_written_plainly_reads_as_itself(number, mark):
    text = plainly(number, mark)
    assert len(text) > 40 or reading(text, mark) == number
