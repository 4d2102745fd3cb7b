"""Pasted cells: with headings or without, as spreadsheets copy them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_files import TINY

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.tables.room import read_pasted
from workshop_app.text import render


def pasted(text, kind="gaps"):
    (table,), faults = read_pasted(text, kind, playbook=TINY, named="pasted cells")
    return [dict(row.cells) for row in table.rows], [render(one) for one in faults]


def test_cells_below_headings_are_read_by_them():
    rows, faults = pasted("título\tbrecha\r\nAlgo\tG1\r\nOtra\tG2\r\n")
    assert rows == [{"title": "Algo", "gap": "G1"}, {"title": "Otra", "gap": "G2"}]
    assert faults == []


def test_cells_without_headings_stand_in_the_order_of_the_columns():
    rows, _ = pasted("P7\tAna\tRed de Oficios\tong\nP8\t\t\tgobierno", "participants")
    assert rows[0]["participant"] == "P7"
    assert (rows[0]["name"], rows[0]["organisation"], rows[0]["sector"]) == (
        "Ana",
        "Red de Oficios",
        "ngo",
    )
    assert (rows[1]["name"], rows[1]["sector"]) == (None, "government")


def test_a_cell_of_several_lines_stays_one():
    rows, _ = pasted('brecha\ttítulo\tenunciado\nG1\tAlgo\t"Una línea\ny otra con ""comillas"""\n')
    assert rows == [{"gap": "G1", "title": "Algo", "statement": 'Una línea\ny otra con "comillas"'}]


def test_a_list_of_names_keeps_its_commas():
    assert pasted("Cámara, A. C.\tindustria\n", "organisations")[0][0]["organisation"] == (
        "Cámara, A. C."
    )
    rows, faults = pasted("Cámara de Comercio, A. C.\nClúster; norte\n", "organisations")
    assert [row["organisation"] for row in rows] == ["Cámara de Comercio, A. C.", "Clúster; norte"]
    assert len(faults) == 2  # no sector


def test_text_of_a_csv_with_headings_is_read_too():
    assert pasted("gap;title\nG1;Algo\n")[0] == [{"gap": "G1", "title": "Algo"}]


def test_rows_are_counted_as_they_were_pasted():
    _, faults = pasted("G1\tAlgo\n\nG2\t\n")
    assert faults == ["pasted cells, row 3, column title: is blank, and must not be"]
    _, faults = pasted("brecha\ttítulo\nG1\t\n")
    assert faults == ["pasted cells, row 2, column título: is blank, and must not be"]


def test_more_cells_than_columns_are_told():
    _, faults = pasted("Red\tong\tde más", "organisations")
    (said,) = faults
    assert said.startswith("pasted cells, row 1, column C: de más stands under no heading")


def test_a_heading_that_is_not_known_is_refused_with_the_nearest():
    with pytest.raises(WorkshopError) as refused:
        pasted("brecha\ttítulo\tcausaz\nG1\tAlgo\tx")
    assert [render(one) for one in refused.value.faults] == [
        "pasted cells, row 1, column causaz: gaps has no such column; did you mean causas?"
    ]


@pytest.mark.parametrize("text", ["", " \n\t\t\n", "\r\n"])
def test_nothing_pasted_is_told(text):
    with pytest.raises(WorkshopError) as refused:
        pasted(text)
    assert render(refused.value.faults[0]).startswith("pasted cells: there is nothing in it")


@given(text=st.text('gap\ttitle;,\n\r"|\x00ñ1', max_size=60), kind=st.sampled_from([*TABLE_KINDS]))
def test_whatever_is_pasted_only_a_sentence_may_come_out(text, kind):
    said = []
    try:
        said = read_pasted(text, kind, playbook=TINY, named="pasted cells")[1]
    except WorkshopError as error:
        said = getattr(error, "faults", (error,))
    assert all(render(one) for one in said)
