"""Headings: in any order, in three languages; unknown and missing ones refused by name."""

import unicodedata

import pytest
from table_files import SMALL, TINY, cells, fault, read_faults, written

from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import HEADINGS, headings_of, plain
from workshop_app.text import render

COLUMNS = {
    kind.name: tuple(column.name for column in kind.columns) for kind in TABLE_KINDS.values()
}


def bare(word):
    """A word as it is typed where the keyboard has no accents."""
    apart = unicodedata.normalize("NFD", word)
    return "".join(c for c in apart if not unicodedata.combining(c))


@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_every_column_has_its_own_word_in_spanish_and_in_portuguese(kind):
    for language in (0, 1):
        words = [HEADINGS[column][language][0] for column in COLUMNS[kind]]
        assert [headings_of(kind)[plain(bare(word))] for word in words] == [*COLUMNS[kind]]


@pytest.mark.parametrize(
    "headings",
    [
        "gap,title,causes",
        "brecha,título,causas",
        "BRECHA,TITULO,Causas",
        "lacuna,título,causas",
        "lacuna, titulo ,Causas",
    ],
)
def test_headings_are_understood_in_three_languages_with_and_without_accents(headings, tmp_path):
    path = written(tmp_path / "gaps.csv", f"{headings}\nG1,Algo,x\n")
    assert cells(path) == [{"gap": "G1", "title": "Algo", "causes": "x"}]


def test_underscores_hyphens_and_blanks_are_one_in_a_heading(tmp_path):
    text = "gap,title,From  floor,learner-groups\nG1,Algo,x,youth\n"
    (row,) = cells(written(tmp_path / "gaps.csv", text))
    assert (row["from_floor"], row["learner_groups"]) == (True, ("youth",))


def test_columns_come_in_any_order(tmp_path):
    path = written(tmp_path / "gaps.csv", "causes,title,gap\nx,Algo,G1\n")
    assert cells(path) == [{"gap": "G1", "title": "Algo", "causes": "x"}]


def test_an_unknown_column_is_refused_with_the_nearest_known_one(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title,cuasas\n")
    assert fault(path) == (
        "gaps.csv, row 1, column cuasas: gaps has no such column; did you mean causas?"
    )


def test_an_unknown_column_like_no_other_is_refused_with_all(tmp_path):
    path = written(tmp_path / "gaps.csv", "\ngap,title,xyzzy\n")
    assert fault(path) == (
        "gaps.csv, row 2, column xyzzy: gaps has no such column; the columns are gap, title, "
        "statement, indicators, learner_groups, causes, evidence, from_floor"
    )


def test_a_required_column_that_is_missing_is_refused_by_name(tmp_path):
    faults = read_faults(written(tmp_path / "actions.csv", "acción,costo\nA1,3\n"))
    assert [render(one) for one in faults] == [
        "actions.csv, row 1: the column gap is missing, which actions needs",
        "actions.csv, row 1: the column title is missing, which actions needs",
    ]


REQUIRED = {
    "settings": "key value",
    "organisations": "organisation sector",
    "participants": "participant sector",
    "motivations": "sector text",
    "ratings": "sector indicator",
    "gaps": "gap title",
    "votes": "sector gap",
    "decisions": "gap reason",
    "actions": "action gap title",
    "updates": "action date status",
    "commitments": "organisation text",
    "notes": "kind",
}


@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_the_columns_that_a_table_must_have_are_those_that_are_agreed(kind):
    needed = [column.name for column in TABLE_KINDS[kind].columns if column.required]
    assert needed == REQUIRED[kind].split()


def test_a_column_that_is_there_twice_under_two_names_is_refused(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title,causas,causes\n")
    assert fault(path) == (
        "gaps.csv, row 1, column causes: the column causes is there twice, first as causas"
    )


def test_a_heading_of_rubbish_is_shown_on_one_line(tmp_path):
    path = written(tmp_path / "gaps.csv", f"gap,title,\x1b[31m{'x' * 500}\n")
    said = fault(path)
    assert "\x1b" not in said
    assert f"column \\x1b[31m{'x' * 30}" in said
    assert len(said) < 250


def test_too_many_columns_are_refused(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title" + ",causas" * 2000)
    assert fault(path) == "gaps.csv: more than 2000 columns"


# -- Wide tables of ratings ---------------------------------------------------------------------


def wide(tmp_path, text, playbook: Playbook = TINY):
    return cells(written(tmp_path / "ratings.csv", text), playbook=playbook)


def test_a_wide_table_is_a_row_for_each_indicator(tmp_path):
    text = "participant,sector,i1.current,i1.desired,i2.current\nP1,ong,2,4,3\n"
    assert wide(tmp_path, text) == [
        {"participant": "P1", "sector": "ngo", "indicator": "i1", "current": 2, "desired": 4},
        {"participant": "P1", "sector": "ngo", "indicator": "i2", "current": 3},
    ]


def test_wide_headings_are_understood_in_three_languages_and_any_order(tmp_path):
    text = "I2.Importância;sector;i1.hoy;i2.deseado;participante\n5;ong;1;;P1\n"
    assert wide(tmp_path, text) == [
        {"participant": "P1", "sector": "ngo", "indicator": "i2", "importance": 5, "desired": None},
        {"participant": "P1", "sector": "ngo", "indicator": "i1", "current": 1},
    ]


def test_a_wide_table_may_have_comments(tmp_path):
    text = "sector,i1.current,i1.comentario\nong,2,Falta luz\n"
    assert wide(tmp_path, text)[0]["comment"] == "Falta luz"


def test_an_indicator_with_hyphens_stands_in_a_wide_heading(tmp_path):
    text = "sector,teaching-open.current\nlearners,7\n"
    assert wide(tmp_path, text, SMALL)[0]["indicator"] == "teaching-open"


def test_a_wide_heading_with_an_unknown_indicator_is_refused_with_the_nearest(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,teaching-opne.current\n")
    assert fault(path, playbook=SMALL) == (
        "ratings.csv, row 1, column teaching-opne.current: "
        "the playbook has no indicator teaching-opne; did you mean teaching-open?"
    )


def test_a_wide_heading_with_an_indicator_like_no_other_names_the_first(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,zzz.current\n")
    assert fault(path) == (
        "ratings.csv, row 1, column zzz.current: "
        "the playbook has no indicator zzz; the first are i1, i2, i3"
    )


def test_a_table_is_either_long_or_wide(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,indicador,i1.current\n")
    assert fault(path) == (
        "ratings.csv, row 1: a table has either a column indicator or columns like i1.current"
    )
    path = written(tmp_path / "ratings.csv", "sector,actual,i1.current\n")
    assert "either a column current or columns like" in fault(path)


def test_a_fault_in_a_wide_table_lies_in_its_own_column_and_is_told_once(tmp_path):
    text = "sector,i1.current,i2.current\nong,dos,2\nmarte,1,2\n"
    faults = read_faults(written(tmp_path / "ratings.csv", text))
    assert [one.values["column"] for one in faults] == ["i1.current", "sector"]
