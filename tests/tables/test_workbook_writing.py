from datetime import datetime

import pytest
from openpyxl import load_workbook
from table_files import Room, session

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.tables.workbook_writing import write_workbook


@pytest.fixture
def book(tmp_path):
    """The workbook of a session with two actions."""
    room = Room(session(), tmp_path)
    room.take(
        settings="key,value\npoints,7\nterm_ends,2027-09-30\ncore,sí\n",
        gaps="gap,title,from_floor\n007,=1+1,sí\n",
        actions="action,gap,title,due,cost,funding_kind,funding_amount,funding_secured,risks\n"
        "A1,007,https://x.example,2027-03-31,1234.5,own,9,50,@a\n"
        "A2,007,mailto:a@b.example,,,own|private,1|2,|100,\n",
    )
    write_workbook(room.workshop, tmp_path / "out.xlsx")
    return load_workbook(tmp_path / "out.xlsx")


def by_heading(sheet, row):
    return {cell.value: sheet.cell(row, cell.column) for cell in sheet[1]}


def test_every_table_has_its_sheet(book):
    assert book.sheetnames == [*TABLE_KINDS]
    for kind in TABLE_KINDS.values():
        assert [cell.value for cell in book[kind.name][1]] == [c.name for c in kind.columns]


def test_days_and_numbers_are_typed(book):
    cells = by_heading(book["actions"], 2)
    assert cells["due"].value == datetime(2027, 3, 31)  # noqa: DTZ001 - a day in a cell
    assert cells["due"].number_format == "yyyy-mm-dd"
    assert (cells["cost"].value, cells["funding_amount"].value) == (1234.5, 9)
    assert by_heading(book["actions"], 3)["funding_amount"].value == "1|2"
    assert [row[1].value for row in book["settings"].iter_rows(min_row=2)] == [
        7, "yes", datetime(2027, 9, 30),  # noqa: DTZ001 - a day in a cell
    ]  # fmt: skip


def test_a_text_is_never_a_formula_a_link_or_a_number(book):
    title = by_heading(book["gaps"], 2)["title"]
    assert (title.value, title.data_type) == ("=1+1", "s")
    assert by_heading(book["gaps"], 2)["gap"].value == "007"
    action = by_heading(book["actions"], 2)["title"]
    assert (action.value, action.hyperlink) == ("https://x.example", None)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(WorkshopError, match="cannot be written"):
        write_workbook(session().workshop, tmp_path / "none" / "out.xlsx")


def test_a_long_text_is_wrapped_and_hides_no_other(book):
    cells = [cell for row in book["actions"].iter_rows(min_row=2) for cell in row if cell.value]
    assert cells
    assert all(cell.alignment.wrap_text and cell.alignment.vertical == "top" for cell in cells)
