r"""Cells: days, times, yes and no, words, several values parted by `|`."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_files import SMALL, TINY

from workshop_app.domain.errors import Message
from workshop_app.domain.fields import Column
from workshop_app.domain.table_faults import Wrong
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn
from workshop_app.domain.table_words import learner_words, sector_words
from workshop_app.tables.cells import LONGEST, Reading, joined, parts_of, read_cell
from workshop_app.tables.raw import Broken, Percent
from workshop_app.text import render


def column(sort, **how):
    return TableColumn("c", Column(sort, **how))


def value(raw, of, playbook=TINY):
    of = column(of) if isinstance(of, str) else of
    reading = Reading(None, sector_words(playbook), learner_words(playbook))
    return read_cell(raw, of, reading)


def wrong(raw, of, playbook=TINY):
    with pytest.raises(Wrong) as refused:
        value(raw, of, playbook)
    return render(Message(refused.value.sentence, **{"place": "here", **refused.value.values}))


# -- Days -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "2027-03-04",
        "04/03/2027",
        "4/3/2027",
        "4.3.2027",
        "04-03-2027",
        " 4/3/2027 ",
        "2027-03-04 00:00:00",
        "2027-03-04T00:00",
        date(2027, 3, 4),
        datetime(2027, 3, 4),  # noqa: DTZ001 - as a spreadsheet keeps it
    ],
)
def test_a_day_is_written_in_iso_or_day_first(raw):
    assert value(raw, "day") == date(2027, 3, 4)


@pytest.mark.parametrize("raw", ["12/31/2027", "3/13/2027", "12.31.2027"])
def test_a_month_never_comes_first(raw):
    assert wrong(raw, "day") == (
        f"here: {raw} is not a day: write day, month, year, like 31/03/2027"
    )


@pytest.mark.parametrize(
    "raw",
    [
        "31/02/2027",
        "2027-02-30",
        "29/02/2027",
        "0/1/2027",
        "2027-00-10",
        "1/2/0027",
        "1/2/9999",
        "1-2/2027",
        "marzo",
        "3 de marzo",
        "2027",
        "٠٤/٠٣/٢٠٢٧",
        44927,
        46022.5,
        True,
        time(9, 10),
        datetime(2027, 3, 4, 10, 30),  # noqa: DTZ001 - as a spreadsheet keeps it
    ],
)
def test_a_day_that_cannot_be_is_refused_with_how_to_write_it(raw):
    assert wrong(raw, "day").endswith("is not a day; write it like 2027-03-31 or 31/03/2027")


def test_a_year_of_two_digits_is_refused():
    assert wrong("4/3/27", "day") == (
        "here: 4/3/27: write the year with four digits, like 31/03/2027"
    )


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_reads_the_same_in_both_forms(day):
    assert value(day.isoformat(), "day") == value(f"{day.day}/{day.month}/{day.year}", "day") == day


# -- Times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "9:10",
        "09:10",
        "09:10:00",
        time(9, 10),
        time(9, 9, 59, 999_990),
        timedelta(hours=9, minutes=10),
        datetime(1899, 12, 30, 9, 10),  # noqa: DTZ001 - as a spreadsheet keeps it
    ],
)
def test_a_time_of_day_is_hours_and_minutes(raw):
    assert value(raw, "time") == "09:10"


@pytest.mark.parametrize("raw", ["24:00", "9:60", "9.10", "9h10", "910", "9:1", 0.38, "9:10 pm"])
def test_what_is_no_time_is_refused_with_an_example(raw):
    assert wrong(raw, "time").endswith("is not a time of day; write it like 09:10")


# -- Yes and no -----------------------------------------------------------------------------------


@pytest.mark.parametrize("raw", ["sí", "si", "SÍ", "Sim", "yes", "x", "X", "1", "true", 1, True])
def test_yes_in_three_languages(raw):
    assert value(raw, "yes") is True


@pytest.mark.parametrize("raw", ["no", "NO", "não", "nao", "Não", "0", "false", 0, 0.0, False])
def test_no_in_three_languages(raw):
    assert value(raw, "yes") is False


@pytest.mark.parametrize("raw", [None, "", "  ", "\N{NO-BREAK SPACE}"])
@pytest.mark.parametrize("sort", ["yes", "whole", "number", "day", "time", "text", "sector"])
def test_a_blank_cell_is_not_known(raw, sort):
    assert value(raw, sort) is None


def test_what_is_neither_yes_nor_no_is_refused():
    assert wrong("tal vez", "yes") == (
        "here: tal vez should be yes or no, or blank where it is not known"
    )


# -- Words for ids --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("government", "government GOBIERNO gobierno governo"),
        ("industry", "industry industria empresa indústria Industria"),
        ("ngo", "ngo ONG sociedad-civil sociedade_civil"),
        ("academia", "academia universidad universidade"),
        ("observer", "observer observador"),
    ],
)
def test_sectors_in_three_languages(id, words):
    assert {value(word, "sector") for word in words.split()} == {id}


def test_a_sector_of_two_words():
    assert value("Sociedad  civil", "sector") == value("sociedade civil", "sector") == "ngo"


def test_a_playbooks_own_sector_goes_by_its_id_and_its_title():
    assert value("learners", "sector", SMALL) == value("estudiantes", "sector", SMALL) == "learners"
    assert wrong("learners", "sector") == (
        "here: learners should be one of government, industry, ngo, academia, observer"
    )


def test_choices_are_understood_in_three_languages():
    status = TABLE_KINDS["actions"].column("status")
    assert value("en curso", status) == value("em andamento", status) == "under_way"
    assert wrong("quizá", status) == (
        "here: quizá should be one of planned, under_way, done, dropped"
    )


def test_learner_groups_are_understood_by_their_words_and_a_playbooks_own_by_its_title():
    groups = TABLE_KINDS["gaps"].column("learner_groups")
    assert value("jóvenes | Migrantes", groups) == ("youth", "migrants")
    said = value("primera generación en la universidad", groups, SMALL)
    assert said == ("first_generation",)


# -- Several values -------------------------------------------------------------------------------

WORDS = column("words")
AMOUNTS = TableColumn("c", Column("number", least=0), aligned=True)


@pytest.mark.parametrize(
    ("raw", "values"),
    [
        ("uno|dos", ("uno", "dos")),
        (" uno | dos ", ("uno", "dos")),
        ("uno||dos|", ("uno", "dos")),
        (r"uno\|dos", ("uno|dos",)),
        (r"a\\|b", ("a\\", "b")),
        (r"C:\temp|b", (r"C:\temp", "b")),
        ("|", ()),
        (None, ()),
        (3.5, ("3.5",)),
    ],
)
def test_several_values_are_parted_by_a_pipe(raw, values):
    assert value(raw, WORDS) == values


def test_values_that_stand_side_by_side_keep_their_blanks():
    assert value("100||300", AMOUNTS) == (100, None, 300)
    assert value("|5", AMOUNTS) == (None, 5)
    assert value("||", AMOUNTS) == ()
    assert value(700, AMOUNTS) == (700,)


@given(st.lists(st.text("a|\\ b", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_values_joined_in_a_cell_are_parted_as_they_were(values):
    assert parts_of(joined(tuple(values))) == values


# -- Texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  uno \r\n dos\rtres ", "uno \n dos\ntres"),
        (101, "101"),
        (7.0, "7"),
        (2.5, "2.5"),
        (True, "yes"),
        (Percent(54), "54 %"),
        (date(2027, 3, 4), "2027-03-04"),
        (datetime(2027, 3, 4, 10, 30), "2027-03-04 10:30"),  # noqa: DTZ001 - as kept
        (time(9, 5), "09:05"),
    ],
)
def test_a_text_stays_one_whatever_a_spreadsheet_made_of_it(raw, text):
    assert value(raw, "text") == text


def test_a_text_too_long_or_with_a_character_that_hides_is_refused():
    assert wrong("a" * (LONGEST + 1), "text") == (
        "here: 20001 characters, where at most 20000 are right"
    )
    assert wrong("a\x07b", "text") == "here: has a character that cannot be printed: \\x07"
    assert "\\u202e" in wrong("a\N{RIGHT-TO-LEFT OVERRIDE}b", "text")


def test_a_required_cell_must_not_be_blank():
    assert wrong(" ", column("text", required=True)) == "here: is blank, and must not be"


def test_a_formula_that_failed_is_told_apart_from_one_never_reckoned():
    assert wrong(Broken("#DIV/0!"), "text") == "here: the formula gives the error #DIV/0!"
    assert wrong(Broken(), "whole") == (
        "here: the formula has no value; open the file in a spreadsheet and save it"
    )


# -- Numbers that are typed -----------------------------------------------------------------------


def test_a_typed_number_needs_no_mark():
    assert value(3.0, "whole") == 3
    assert value(2.5, "number") == 2.5
    assert value(Percent(60), column("number", least=0, most=100)) == 60
    assert value(Percent(60), "number") == 0.6


@pytest.mark.parametrize("raw", [True, date(2027, 3, 4), time(9, 10), float("inf"), float("nan")])
def test_what_a_spreadsheet_does_not_keep_as_a_number_is_none(raw):
    assert "is not a number" in wrong(raw, "whole")


def test_a_typed_fraction_is_no_whole_number():
    assert wrong(2.5, "whole") == "here: 2.5 should be a whole number"
    assert wrong(6, column("whole", least=1, most=5)) == "here: 6 should be from 1 to 5"
