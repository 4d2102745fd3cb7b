import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from table_files import Room, session

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import headings_of, plain
from workshop_app.tables.room import write_template
from workshop_app.tables.text_templates import ROWS

MINIMUM = ["action", "gap", "title", "lead", "partners", "due", "funding_kind", "first_step"]
LANGUAGES = ["es", "pt", "en"]


@pytest.fixture
def room(tmp_path):
    def made(language="es"):
        room = Room(session(language=language), tmp_path)
        room.take(gaps="gap,title\nG1,Una\nG2,Otra\n")
        return room

    return made


def template(room, tmp_path):
    path = tmp_path / "cards.docx"
    write_template("actions", path, workshop=room.workshop)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_the_rooms_six_fields_in_the_sessions_language(room, language, tmp_path):
    blank, example = Document(template(room(language), tmp_path)).tables
    for table in (blank, example):
        words = [cell.text for cell in table.rows[0].cells]
        assert [headings_of("actions")[plain(word)] for word in words] == MINIMUM
        assert ("plazo" in words, "prazo" in words) == (language == "es", language == "pt")
    assert len(blank.rows) == ROWS + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_one_brings_nothing(room, language, tmp_path):
    here = room(language)
    assert here.take_files(template(here, tmp_path)).writes == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filled_one_comes_in_like_a_csv(room, language, tmp_path):
    here = room(language)
    path = template(here, tmp_path)
    made = Document(path)
    words = ["A1", "G2", "Abrir", "Cabildo", "Red|Unión", "30/06/2027", "", "Reunirse <b>"]
    for cell, text in zip(made.tables[0].rows[1].cells, words, strict=True):
        cell.text = text
    made.save(path)
    assert here.take_files(path).added == {"actions": 1}
    action = here.by_code("action", "A1")
    assert here.workshop.code(action.gap) == "G2"
    assert (action.title, action.lead, action.partners) == ("Abrir", "Cabildo", ("Red", "Unión"))
    assert (action.due.isoformat(), action.first_step) == ("2027-06-30", "Reunirse <b>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_examples_are_right(room, language, tmp_path):
    here = room(language)
    path = template(here, tmp_path)
    made = Document(path)
    blank, example = made.tables
    for row, model in zip(blank.rows[1:], example.rows[1:], strict=False):
        for cell, text in zip(row.cells, model.cells, strict=True):
            cell.text = text.text
    made.save(path)
    assert here.take_files(path).added["actions"] == len(example.rows) - 1 > 0


def test_it_says_what_goes_where(room, tmp_path):
    said = [p.text for p in Document(template(room(), tmp_path)).paragraphs]
    assert any(line.startswith("brecha: ") and "G1, G2" in line for line in said)
    assert any(line.startswith("aliados: ") and "|" in line for line in said)


def test_it_lies_on_its_side_and_its_table_fits(room, tmp_path):
    made = Document(template(room(), tmp_path))
    sheet = made.sections[0]
    assert sheet.orientation == WD_ORIENT.LANDSCAPE
    width = sum(cell.width for cell in made.tables[0].rows[0].cells)
    assert width <= sheet.page_width - sheet.left_margin - sheet.right_margin


@pytest.mark.parametrize(
    ("country", "size"), [("MX", (279, 216)), ("CO", (279, 216)), ("BR", (297, 210))]
)
def test_its_sheet_is_the_countrys(country, size, tmp_path):
    here = Room(session(country=country), tmp_path)
    made = Document(template(here, tmp_path))
    sheet = made.sections[0]
    assert (round(sheet.page_width.mm), round(sheet.page_height.mm)) == size
    room = sheet.page_width - sheet.left_margin - sheet.right_margin
    for table in made.tables:
        widths = [column.width for column in table.columns]  # Writer goes by the columns
        assert widths == [cell.width for cell in table.rows[1].cells]
        assert len(set(widths)) > 4
        assert room - 10_000 < sum(widths) <= room


def test_it_says_above_which_workshop_it_belongs_to(tmp_path):
    here = Room(session(city="Puerto Claro"), tmp_path)
    made = Document(template(here, tmp_path))
    assert "Puerto Claro" in made.sections[0].header.paragraphs[0].text
    assert made.core_properties.title == made.sections[0].header.paragraphs[0].text


def test_it_is_spelled_in_its_language_in_one_face_without_serifs(room, tmp_path):
    styles = Document(template(room(), tmp_path)).styles
    (spoken,) = styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    assert spoken.get(qn("w:val")) == "es"
    for name in ("Normal", "Heading 1", "Heading 2"):
        faces = styles[name].element.rPr.find(qn("w:rFonts"))
        assert set(faces.attrib.values()) == {"Arial"}


def test_the_same_session_gives_the_same_bytes(room, tmp_path):
    here = room()
    first = template(here, tmp_path).read_bytes()
    assert template(here, tmp_path).read_bytes() == first


@pytest.mark.parametrize("kind", [kind for kind in TABLE_KINDS if kind != "actions"])
def test_other_kinds_are_for_workbooks(room, kind, tmp_path):
    with pytest.raises(WorkshopError, match="Only actions"):
        write_template(kind, tmp_path / "t.docx", workshop=room().workshop)
    assert not (tmp_path / "t.docx").exists()
