"""Tables that LibreOffice opened and saved: the same rows, the same drop-downs."""

import pytest
from docx import Document
from libreoffice import rewritten
from openpyxl import load_workbook
from table_files import Room, session
from tables.test_filled_templates import ON_RECORD, filled, listed
from tables.test_round_trip import DAYS, made, shown

from workshop_app.document.acts.exporting import table_rows
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.tables import room

pytestmark = pytest.mark.slow
ACTIONS = [
    ["A1", "G1", "Abrir «La Puerta», 2 tardes", "Cabildo", "Red|Unión", "30/06/2027", "privado",
     "Reunirse <b>\na las 9"],
    ["A2", "G1", "Ir", "", "", "2027-03-31", "clúster|gobierno local", "Ñandú & Cía"],
]  # fmt: skip
READ = {"title", "lead", "partners", "due", "funding_kind", "first_step"}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Give files as they are saved again; a folder of its own for every kind of file."""

    def go(paths, to):
        return rewritten(sorted(paths), to, tmp_path_factory.mktemp("office"))

    return go


@pytest.fixture
def here(tmp_path):
    room = Room(session(), tmp_path)
    room.take(**ON_RECORD)
    return room


@pytest.mark.parametrize("day", DAYS)
def test_a_days_workbook_saved_by_calc_gives_the_same_session(day, saved, tmp_path):
    with made(day, DAYS[day].glob("*.csv"), tmp_path / "s.workshop") as sample:
        room.write_workbook(sample.document.workshop, tmp_path / "out.xlsx")
        (book,) = saved([tmp_path / "out.xlsx"], "xlsx")
        with made(day, [book], tmp_path / "again.workshop") as again:
            assert shown(again) == shown(sample)
            assert table_rows(again.document.workshop) == table_rows(sample.document.workshop)


def test_a_days_csv_saved_by_calc_gives_the_same_session(saved, tmp_path):
    with made("full", DAYS["full"].glob("*.csv"), tmp_path / "s.workshop") as sample:
        room.write_folder(sample.document.workshop, tmp_path / "out")
        files = saved((tmp_path / "out").glob("*.csv"), "csv")
        with made("full", files, tmp_path / "again.workshop") as again:
            assert shown(again) == shown(sample)


def test_every_drop_down_is_there_after_calc_saved_a_template(here, saved, tmp_path):
    paths = [tmp_path / f"{kind}.xlsx" for kind in sorted(TABLE_KINDS)]
    for path in paths:
        room.write_template(path.stem, path, workshop=here.workshop)
    for before, after in zip(paths, saved(paths, "xlsx"), strict=True):
        old, new = load_workbook(before), load_workbook(after)
        assert listed(new) == listed(old)
        assert [(s.title, s.sheet_state) for s in new] == [(s.title, s.sheet_state) for s in old]
        assert prompts(new) == prompts(old)


def prompts(book):
    """What is said of a column as one stands in it, and what may be typed."""
    return {
        str(rule.sqref): (rule.prompt, rule.type if rule.type in {"list", "whole"} else None)
        for rule in book.worksheets[0].data_validations.dataValidation
    }


def test_a_filled_template_saved_by_calc_is_taken_in(here, saved, tmp_path):
    paths = [tmp_path / f"{kind}.xlsx" for kind in sorted(TABLE_KINDS)]
    for path in paths:
        room.write_template(path.stem, path, workshop=here.workshop)
        filled(path, path.stem)
    for path in saved(paths, "xlsx"):
        again = Room(session(), tmp_path)
        again.take(**ON_RECORD)
        imported = again.take_files(path)
        assert imported.added.get(path.stem, 0) + imported.changed.get(path.stem, 0) == 1


def test_action_cards_saved_by_writer_are_taken_in(here, saved, tmp_path):
    room.write_template("actions", tmp_path / "cards.docx", workshop=here.workshop)
    cards = Document(tmp_path / "cards.docx")
    for row, words in zip(cards.tables[0].rows[1:], ACTIONS, strict=False):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    cards.save(tmp_path / "cards.docx")
    (odt,) = saved([tmp_path / "cards.docx"], "odt")
    direct, by_odt = saved([tmp_path / "cards.docx"], "docx"), saved([odt], "docx")
    took = [taken(path, tmp_path) for path in (tmp_path / "cards.docx", *direct, *by_odt)]
    assert took[0] == took[1] == took[2]
    assert [row["title"] for row in took[0]] == ["Abrir «La Puerta», 2 tardes", "Ir"]
    assert took[0][0]["first_step"] == "Reunirse <b>\na las 9"


def taken(path, folder):
    """What a file of action cards brings into a session of its own."""
    one = Room(session(), folder)
    one.take(**ON_RECORD)
    one.take_files(path)
    rows = table_rows(one.workshop)["actions"]
    return [{name: row[name] for name in READ} for row in rows]


def test_empty_action_cards_saved_by_writer_bring_nothing(here, saved, tmp_path):
    room.write_template("actions", tmp_path / "cards.docx", workshop=here.workshop)
    (path,) = saved([tmp_path / "cards.docx"], "docx")
    assert here.take_files(path).writes == {}
