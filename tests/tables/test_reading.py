"""Reading: all that is wrong is told at once, with where it is, what it is, what would be right."""

import pytest
from table_files import TINY, workbook, written

from workshop_app.domain import table_faults
from workshop_app.domain.errors import Refused
from workshop_app.domain.table_faults import Faults, Place
from workshop_app.tables.reading import read_tables, read_with_faults
from workshop_app.text import render, speaking


def test_every_wrong_cell_of_every_file_is_told_at_once(tmp_path):
    gaps = "brecha,título,de la sala\nB1,,quizá\nB2,Algo,sí\n"
    votes = "sector;gap;points\nmarte;B1;1\nong;B1;muchos\n"
    paths = [written(tmp_path / "brechas.csv", gaps), written(tmp_path / "votos.csv", votes)]
    with pytest.raises(Refused) as refused:
        read_tables(paths, playbook=TINY)
    assert [render(one) for one in refused.value.faults] == [
        "brechas.csv, row 2, column título: is blank, and must not be",
        (
            "brechas.csv, row 2, column de la sala: "
            "quizá should be yes or no, or blank where it is not known"
        ),
        (
            "votos.csv, row 2, column sector: "
            "marte should be one of government, industry, ngo, academia, observer"
        ),
        "votos.csv, row 3, column points: muchos is not a number; write it like 3",
    ]


def test_a_fault_carries_file_sheet_row_column_and_value(tmp_path):
    path = workbook(
        tmp_path / "t.xlsx", {"votos": [["sector", "brecha", "puntos"], ["ong", "B1", "muchos"]]}
    )
    _, (fault,) = read_with_faults([path], playbook=TINY)
    named = {name: fault.values[name] for name in ("file", "sheet", "row", "column", "value")}
    assert named == {
        "file": "t.xlsx",
        "sheet": "votos",
        "row": 2,
        "column": "puntos",
        "value": "muchos",
    }


def test_wrong_headings_are_told_before_any_cell(tmp_path):
    gaps = written(tmp_path / "gaps.csv", "gap,title,from_floor\nG1,Algo,quizá\n")
    votes = written(tmp_path / "votes.csv", "sector,gap,pionts\n")
    with pytest.raises(Refused) as refused:
        read_with_faults([gaps, votes], playbook=TINY)
    assert [one.values["file"] for one in refused.value.faults] == ["votes.csv"]


def test_sound_rows_are_read_beside_wrong_ones_for_whoever_checks_further(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title,from_floor\nG1,Algo,quizá\nG2,Otra,no\n")
    (table,), faults = read_with_faults([path], playbook=TINY)
    assert len(faults) == 1
    assert [dict(row.cells) for row in table.rows] == [
        {"gap": "G1", "title": "Algo"},
        {"gap": "G2", "title": "Otra", "from_floor": False},
    ]


def test_a_long_value_is_cut_and_a_strange_one_escaped(tmp_path):
    path = written(tmp_path / "votes.csv", f"sector,gap,points\nong,G1,\x1b{'x' * 500}\n")
    _, (fault,) = read_with_faults([path], playbook=TINY)
    assert render(fault).startswith("votes.csv, row 2, column points: \\x1bxxx")
    assert len(render(fault)) < 130


def note_ten(faults):
    for row in range(10):
        faults.note(Place("gaps.csv", row=row), table_faults.BLANK)


def test_rubbish_does_not_pile_up_faults_without_end(monkeypatch):
    monkeypatch.setattr(table_faults, "MOST_FAULTS", 3)
    faults = Faults()
    with pytest.raises(Refused) as refused:
        note_ten(faults)
    assert len(refused.value.faults) == 3


def test_a_fault_is_said_in_the_language_that_is_spoken(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title\nG1,\n")
    _, (fault,) = read_with_faults([path], playbook=TINY)
    for language, row in (("es", "fila 2"), ("pt", "linha 2")):
        with speaking(language):
            assert row in render(fault)
