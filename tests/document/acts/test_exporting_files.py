"""Export: the form that a file's name asks for, wholly or not at all."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from workshop_app.bootstrap import ports
from workshop_app.document.acts.demo import example_session
from workshop_app.document.acts.exporting_files import export_file, export_word
from workshop_app.document.acts.sessions import open_session
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS

AT = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    return example_session(ports(), tmp_path_factory.mktemp("example"))


@pytest.fixture
def session(example, tmp_path):
    with open_session(ports().desk(), Path(shutil.copy(example, tmp_path / "s.workshop"))) as made:
        yield made


@pytest.fixture
def export(session, tmp_path):
    def go(name, **how):
        export_file(session, ports(), tmp_path / name, at=AT, **how)
        return tmp_path / name

    return go


def test_a_workbook_has_a_sheet_a_table(export):
    assert load_workbook(export("all.xlsx")).sheetnames == [*TABLE_KINDS]


def test_a_folder_has_a_file_a_table(export):
    names = {path.name for path in export("tables").iterdir()}
    assert names == {"datapackage.json", *(f"{kind}.csv" for kind in TABLE_KINDS)}


def test_a_text_document_is_the_plan(export, session):
    made = Document(export("plan.DOCX"))
    said = {p.text for p in made.paragraphs}
    assert session.document.workshop.facts["title"] in said
    assert {"Las acciones", "Compromisos", "Anexo"} <= said


@pytest.mark.parametrize("name", ["actions.xlsx", "actions.docx"])
def test_a_template_is_a_workbook_or_a_text_document(export, name):
    made = export(name, template="actions")
    first = (
        [cell.value for cell in load_workbook(made).worksheets[0][1]]
        if name.endswith("xlsx")
        else [cell.text for cell in Document(made).tables[0].rows[0].cells]
    )
    assert first[:3] == ["acción", "brecha", "título"]


@pytest.mark.parametrize(
    ("name", "how", "said"),
    [
        ("t.csv", {"template": "actions"}, "A template is a workbook"),
        ("t.docx", {"template": "gaps"}, "Only actions have a template"),
        ("plan.odt", {}, "Name a workbook"),
    ],
)
def test_another_form_is_refused_and_nothing_is_written(export, tmp_path, name, how, said):
    with pytest.raises(WorkshopError, match=said):
        export(name, **how)
    assert not (tmp_path / name).exists()


def test_a_plan_in_word_can_be_plain_and_of_another_language(session, tmp_path):
    export_word(session, ports().reports(), tmp_path / "p.docx", at=AT, plain=True, language="pt")
    made = Document(tmp_path / "p.docx")
    said = "\n".join(p.text for p in made.paragraphs)
    cells = "\n".join(c.text for t in made.tables for r in t.rows for c in r.cells)
    assert "Compromissos" in said
    assert "Laura Méndez" not in said + cells


def test_where_it_cannot_be_written_is_told_and_no_half_is_left(session, tmp_path):
    nowhere = tmp_path / "nowhere" / "p.docx"
    with pytest.raises(WorkshopError, match="cannot be written"):
        export_word(session, ports().reports(), nowhere, at=AT)
    assert not nowhere.parent.exists()
