"""DOCX files: what the tables of a room wrote in Word comes in like a CSV with these headings."""

import zipfile
from datetime import timedelta
from io import BytesIO
from time import process_time

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from table_files import TINY, Room, cells, fault, session, workbook, written

from workshop_app.domain.errors import WorkshopError
from workshop_app.tables.reading import read_tables, read_with_faults
from workshop_app.text import render

HEADINGS = ["brecha", "título", "causas"]


def filled(rows, title="Brechas"):
    """A document with one table of these rows, below its title."""
    made = Document()
    if title:
        made.add_paragraph(title)
    add(made, rows)
    return made


def add(made, rows):
    table = made.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text
    return table


def saved(made, path):
    made.save(path)
    return path


def refusal(path):
    with pytest.raises(WorkshopError) as refused:
        read_tables([path], playbook=TINY)
    (one,) = refused.value.faults
    return render(one)


def test_a_table_is_read_like_a_csv_with_the_same_headings(tmp_path):
    made = filled([HEADINGS, ["G1", " Algo ", "uno\ndos"], ["", "", ""], ["G2", "Otra", ""]])
    assert cells(saved(made, tmp_path / "x.docx")) == [
        {"gap": "G1", "title": "Algo", "causes": "uno\ndos"},
        {"gap": "G2", "title": "Otra", "causes": None},
    ]


def test_its_title_says_the_kind_else_the_file_else_whoever_imports(tmp_path):
    rows = [["gap", "title"], ["G1", "Algo"]]
    assert cells(saved(filled(rows, "LACUNAS"), tmp_path / "a.docx"))
    assert cells(saved(filled(rows, ""), tmp_path / "brechas.docx"))
    assert cells(saved(filled(rows, "Nada"), tmp_path / "b.docx"), "gaps")
    assert fault(saved(filled(rows, "Brehcas"), tmp_path / "c.docx")) == (
        "c.docx, table 1: which table is this? Name it brechas, or bring it in at its "
        "stage; a command takes --kind"
    )


def test_several_tables_are_as_many_and_an_example_is_none(tmp_path):
    made = filled([["gap", "title"], ["G1", "Algo"]])
    made.add_paragraph("Ejemplo")
    add(made, [["gap", "title"], ["G9", "Un ejemplo"]])
    made.add_paragraph("Organizaciones")
    add(made, [["organización", "sector"], ["Red de Oficios", "ong"]])
    read = read_tables([saved(made, tmp_path / "x.docx")], playbook=TINY)
    assert [(t.kind, t.sheet, len(t.rows)) for t in read] == [
        ("gaps", 1, 1),
        ("organisations", 3, 1),
    ]


def test_a_fault_says_file_table_row_and_column(tmp_path):
    made = filled([HEADINGS, ["G1", "Algo", ""], ["G2", "", ""]])
    assert fault(saved(made, tmp_path / "x.docx")) == (
        "x.docx, table 1, row 3, column título: is blank, and must not be"
    )
    made = filled([["gap", "titel"], ["G1", "Algo"]])
    said = refusal_lines(saved(made, tmp_path / "y.docx"))
    assert (
        "y.docx, table 1, row 1, column titel: gaps has no such column; did you mean title?" in said
    )


def refusal_lines(path):
    with pytest.raises(WorkshopError) as refused:
        read_tables([path], playbook=TINY)
    return [render(one) for one in refused.value.faults]


def test_a_row_that_names_what_is_not_there_is_told_by_its_table(tmp_path):
    room = Room(session(), tmp_path)
    made = filled([["acción", "brecha", "título"], ["A1", "G7", "Hacer"]], "Acciones")
    with pytest.raises(WorkshopError) as refused:
        room.take_files(saved(made, tmp_path / "x.docx"))
    assert "x.docx, table 1, row 2, column brecha: G7" in render(refused.value.faults[0])


def test_tracked_changes_and_controls_are_read_as_they_show(tmp_path):
    made = filled([["gap", "title", "causes"], ["G1", "", ""], ["G2", "Otra", ""]])
    row = made.tables[0].rows[1]
    paragraph = row.cells[1].paragraphs[0]._p
    run = "<w:r><w:t>{}</w:t></w:r>"
    for xml in (
        f"<w:ins {nsdecls('w')}>{run.format('Escrito')}</w:ins>",
        f"<w:del {nsdecls('w')}><w:r><w:delText>borrado</w:delText></w:r></w:del>",
        f"<w:moveFrom {nsdecls('w')}>{run.format('movido')}</w:moveFrom>",
        (
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
            f"<w:sdtContent>{run.format('Elija uno')}</w:sdtContent></w:sdt>"
        ),
        (
            f"<w:sdt {nsdecls('w')}><w:sdtPr/>"
            f"<w:sdtContent>{run.format(' y elegido')}</w:sdtContent></w:sdt>"
        ),
    ):
        paragraph.append(parse_xml(xml))
    deleted = OxmlElement("w:del")
    made.tables[0].rows[2]._tr.get_or_add_trPr().append(deleted)
    assert cells(saved(made, tmp_path / "x.docx")) == [
        {"gap": "G1", "title": "Escrito y elegido", "causes": None}
    ]


def test_joined_cells_are_refused_in_a_sentence(tmp_path):
    said = "cells are joined; split them, so that each stands below its heading"
    for start, end in (((1, 0), (1, 1)), ((1, 0), (2, 0))):
        made = filled([HEADINGS, ["G1", "Algo", ""], ["G2", "Otra", ""]])
        table = made.tables[0]
        table.cell(*start).merge(table.cell(*end))
        path = saved(made, tmp_path / "x.docx")
        assert refusal(path) == f"x.docx, table 1, row 2: {said}"


def test_a_table_in_a_cell_is_refused_in_a_sentence(tmp_path):
    made = filled([HEADINGS, ["G1", "Algo", ""]])
    made.tables[0].cell(1, 2).add_table(1, 2)
    assert refusal(saved(made, tmp_path / "x.docx")) == (
        "x.docx, table 1, row 2: there is a table inside a cell; "
        "write its words into the cell instead"
    )


def test_a_document_without_a_table_is_refused(tmp_path):
    made = Document()
    made.add_paragraph("Brechas")
    assert refusal(saved(made, tmp_path / "x.docx")) == "x.docx: there is no table in it"


@pytest.mark.parametrize(
    "data", [b"", b"rubbish", b"PK\x03\x04rubbish", b"<html>", b"%PDF-1.4"], ids=repr
)
def test_what_is_no_document_is_refused(data, tmp_path):
    assert refusal(written(tmp_path / "gaps.docx", data)) == (
        "gaps.docx: cannot be read as DOCX; open it in a word processor and save it again"
    )


def test_an_old_document_or_one_with_a_password_is_told_so(tmp_path):
    path = written(tmp_path / "gaps.docx", b"\xd0\xcf\x11\xe0" + b"x" * 600)
    assert refusal(path) == (
        "gaps.docx: an old DOC file, or one with a password; save it as DOCX without one"
    )


def test_a_workbook_by_another_name_is_no_document(tmp_path):
    path = workbook(tmp_path / "gaps.xlsx", {"gaps": [["gap", "title"], ["G1", "Algo"]]})
    assert "cannot be read as DOCX" in refusal(path.rename(tmp_path / "gaps.docx"))
    made = saved(filled([["gap", "title"], ["G1", "Algo"]]), tmp_path / "y.docx")
    assert cells(made.rename(tmp_path / "gaps.txt"))


@pytest.fixture(scope="module")
def sound():
    content = BytesIO()
    filled([["gap", "title"], ["G1", "Algo"]]).save(content)
    with zipfile.ZipFile(content) as archive:
        return {part.filename: archive.read(part) for part in archive.infolist()}


def packed(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("bomb", "times"),
    [(b"<w:p/>", 700_000), (b"<w:tbl>", 5_000), (b" ", 200_000_000)],
    ids=["tags", "depth", "bytes"],
)
def test_a_small_file_that_unpacks_to_something_endless_is_refused_soon(
    bomb, times, sound, tmp_path
):
    main = "word/document.xml"
    text = sound[main].replace(b"<w:sectPr", bomb * times + b"<w:sectPr", 1)
    path = packed(tmp_path / "gaps.docx", {**sound, main: text})
    assert path.stat().st_size < 2_000_000
    started = process_time()
    assert refusal(path)
    assert process_time() - started < 5


def test_a_document_that_grows_by_its_entities_is_refused(sound, tmp_path):
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
    bomb = f"<?xml version='1.0'?><!DOCTYPE w [<!ENTITY e0 'ja'>{entities}]><w>&e9;</w>"
    assert refusal(packed(tmp_path / "gaps.docx", {**sound, "word/document.xml": bomb}))


@settings(
    deadline=timedelta(seconds=2), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_document_with_bytes_changed_or_cut_away(data, sound, tmp_path):
    raw = bytearray(packed(tmp_path / "gaps.docx", sound).read_bytes())
    for _ in range(data.draw(st.integers(0, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path = written(tmp_path / "gaps.docx", bytes(raw[: data.draw(st.integers(4, len(raw)))]))
    said = []
    try:
        read_with_faults([path], playbook=TINY)
    except WorkshopError as error:
        said = [render(one) for one in error.faults]
    assert all(said)


def test_the_documents_of_these_tests_are_sound_before_they_are_spoilt(sound, tmp_path):
    assert cells(packed(tmp_path / "gaps.docx", sound)) == [{"gap": "G1", "title": "Algo"}]
