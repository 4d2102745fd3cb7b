"""Headings: in any order, in three languages; unknown and missing ones refused by name."""

import unicodedata

import pytest
from table_files import cells, fault, read_faults, written

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
