import pytest
from openpyxl import load_workbook
from table_files import Room, session, small_session

from workshop_app import text
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import TABLE_NAMES, spoken
from workshop_app.tables.templates import write_template


def template(document, kind, tmp_path):
    path = tmp_path / f"{kind}-template.xlsx"
    write_template(kind, path, workshop=document.workshop)
    return load_workbook(path)


def rules(book):
    """The data validations of the sheet to fill in, by heading."""
    sheet = book.worksheets[0]
    headings = {cell.column_letter: cell.value for cell in sheet[1]}
    found = {}
    for rule in sheet.data_validations.dataValidation:
        found[headings[str(rule.sqref)[0]]] = rule
    return found


def choices(book, rule):
    cells = rule.formula1.removeprefix("lists!").replace("$", "")
    return [cell.value for (cell,) in book["lists"][cells]]


@pytest.mark.parametrize("language", ["es", "pt", "en"])
@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_a_template_is_read_back_as_its_table(kind, language, tmp_path):
    room = Room(session(language=language), tmp_path)
    book = template(room.document, kind, tmp_path)
    assert book.sheetnames[0] == spoken(TABLE_NAMES, kind, language)
    imported = room.take_files(tmp_path / f"{kind}-template.xlsx")
    assert imported.writes == {}


@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_its_examples_are_right(kind, tmp_path):
    document = session()
    book = template(document, kind, tmp_path)
    example = book["Ejemplo"]
    rows = [[cell.value for cell in row] for row in example.iter_rows()]
    assert 2 <= len(rows) <= 4
    assert rows[0] == [cell.value for cell in book.worksheets[0][1]]
    book.remove(book.worksheets[0])
    example.title = kind
    book.save(tmp_path / f"{kind}.xlsx")
    from workshop_app.tables.reading import read_tables

    (table,) = read_tables([tmp_path / f"{kind}.xlsx"], playbook=document.workshop.playbook)
    assert len(table.rows) == len(rows) - 1


def test_headings_and_words_are_the_sessions_language(tmp_path):
    book = template(session(language="pt"), "participants", tmp_path)
    headings = [cell.value for cell in book.worksheets[0][1]]
    assert headings[:4] == ["participante", "nome", "organização", "setor"]
    assert choices(book, rules(book)["setor"]) == [
        "governo", "indústria", "ong", "academia", "observador",
    ]  # fmt: skip
    assert text.language() == "en"


def test_drop_downs_offer_what_the_session_has(tmp_path):
    room = Room(session(), tmp_path)
    room.take(gaps="gap,title\nG1,a\nG2,b\n", participants="participant,sector\nP1,ngo\n")
    book = template(room.document, "votes", tmp_path)
    found = rules(book)
    assert choices(book, found["brecha"]) == ["G1", "G2"]
    assert choices(book, found["participante"]) == ["P1"]
    assert found["participante"].errorStyle == "warning"
    assert (found["impacto"].type, found["impacto"].formula1, found["impacto"].formula2) == (
        "whole", "1", "5",
    )  # fmt: skip
    indicators = template(room.document, "ratings", tmp_path)
    assert choices(indicators, rules(indicators)["indicador"]) == ["i1", "i2", "i3"]


def test_the_scale_is_the_playbooks(tmp_path):
    found = rules(template(small_session(), "ratings", tmp_path))
    assert (found["actual"].formula1, found["actual"].formula2) == ("1", "7")
    assert (found["importancia"].formula1, found["importancia"].formula2) == ("1", "3")


def test_a_playbooks_own_sector_goes_by_its_title(tmp_path):
    book = template(small_session(), "motivations", tmp_path)
    assert choices(book, rules(book)["sector"])[-1] == "Estudiantes"


def test_a_heading_says_what_goes_below_it(tmp_path):
    book = template(session(language="en"), "gaps", tmp_path)
    about = {cell.value: cell.comment.text for cell in book.worksheets[0][1]}
    assert about["title"] == "Needed."
    assert about["from_floor"] == "May be blank. One of: yes, no."
    assert "Several are parted by |." in about["indicators"]


def test_a_code_typed_into_a_template_stays_a_text(tmp_path):
    book = template(session(), "gaps", tmp_path)
    assert book.worksheets[0].column_dimensions["A"].number_format == "@"
