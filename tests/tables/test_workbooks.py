"""XLSX files: a sheet a kind, values as they are typed, formulas as what they gave."""

import zipfile
from datetime import date, datetime, time

import pytest
from openpyxl import Workbook, load_workbook
from table_files import cells, fault, read_faults, workbook, written

from workshop_app.tables import workbooks
from workshop_app.tables.reading import read_tables
from workshop_app.tables.workbooks import OLE

ACTION = ["action", "gap", "title", "due", "cost", "funding_secured", "workers", "status"]


def kinds(path, tiny):
    return [(table.kind, table.sheet) for table in read_tables([path], playbook=tiny)]


@pytest.fixture
def tiny():
    from table_files import TINY

    return TINY


def test_typed_values_are_taken_as_they_are(tmp_path):
    row = ["A1", "G1", 7, datetime(2027, 3, 4), 1234.5, 60, 12.0, "done"]  # noqa: DTZ001 - a day
    path = workbook(tmp_path / "t.xlsx", {"actions": [ACTION, row]})
    assert cells(path) == [
        {
            "action": "A1",
            "gap": "G1",
            "title": "7",
            "due": date(2027, 3, 4),
            "cost": 1234.5,
            "funding_secured": (60,),
            "workers": 12,
            "status": "done",
        }
    ]


def test_texts_in_a_workbook_follow_the_rules_of_texts(tmp_path):
    row = ["A1", "G1", "Algo", "4/3/2027", "1.234,5", "60|40,5", "12", "hecho"]
    (read,) = cells(workbook(tmp_path / "t.xlsx", {"actions": [ACTION, row]}))
    assert (read["due"], read["cost"], read["funding_secured"]) == (
        date(2027, 3, 4),
        1234.5,
        (60, 40.5),
    )


def test_a_percentage_is_what_the_cell_shows(tmp_path):
    path = tmp_path / "t.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "actions"
    sheet.append(["action", "gap", "title", "funding_secured", "baseline"])
    sheet.append(["A1", "G1", "Algo", 0.07, 0.54])
    for cell in sheet["D2"], sheet["E2"]:
        cell.number_format = "0%"
    book.save(path)
    (read,) = cells(path)
    assert read["funding_secured"] == (7,)
    assert read["baseline"] == "54 %"


def test_times_and_ticks_are_taken_as_a_spreadsheet_keeps_them(tmp_path):
    path = workbook(
        tmp_path / "t.xlsx",
        {"settings": [["key", "value"], ["start", time(9, 10)], ["core", True], ["end", "17:00"]]},
    )
    assert [row["value"] for row in cells(path)] == ["09:10", True, "17:00"]


@pytest.mark.parametrize("title", ["gaps", "Gaps", "brechas", "BRECHAS", "lacunas", " Lacunas "])
def test_a_sheet_is_named_in_any_of_three_languages(title, tmp_path, tiny):
    path = workbook(tmp_path / "all.xlsx", {title: [["gap", "title"], ["G1", "Algo"]]})
    assert kinds(path, tiny) == [("gaps", title)]


def test_many_sheets_are_as_many_tables_and_blank_ones_are_none(tmp_path, tiny):
    path = workbook(
        tmp_path / "all.xlsx",
        {
            "acciones": [["acción", "brecha", "título"]],
            "Sheet1": [],
            "atualizações": [["ação", "data", "situação"]],
        },
    )
    assert kinds(path, tiny) == [("actions", "acciones"), ("updates", "atualizações")]


def test_a_single_sheet_goes_by_the_files_name_where_its_own_says_nothing(tmp_path, tiny):
    path = workbook(tmp_path / "brechas.xlsx", {"Hoja1": [["gap", "title"]]})
    assert kinds(path, tiny) == [("gaps", "Hoja1")]


def test_hidden_sheets_and_a_templates_example_are_not_read(tmp_path, tiny):
    path = workbook(
        tmp_path / "t.xlsx",
        {"brechas": [["brecha", "título"]], "Ejemplo": [["x"]], "lists": [["rubbish"]]},
    )
    book = load_workbook(path)
    book["lists"].sheet_state = "hidden"
    book.save(path)
    assert kinds(path, tiny) == [("gaps", "brechas")]


def test_a_sheet_that_names_no_table_is_refused_with_the_nearest(tmp_path):
    path = workbook(tmp_path / "t.xlsx", {"brehcas": [["gap"]], "gaps": [["gap", "title"]]})
    assert fault(path) == (
        "t.xlsx, sheet brehcas: which table is this? Name it brechas, or bring it in at its "
        "stage; a command takes --kind"
    )


def test_a_fault_says_file_sheet_row_and_column(tmp_path):
    path = workbook(
        tmp_path / "t.xlsx",
        {"brechas": [[], ["brecha", "título"], [], ["G1", "Algo"], ["G2", None]]},
    )
    assert fault(path) == "t.xlsx, sheet brechas, row 5, column título: is blank, and must not be"


def test_a_formula_never_reckoned_is_not_taken_for_a_blank(tmp_path):
    path = workbook(
        tmp_path / "t.xlsx",
        {"gaps": [["gap", "title", "causes"], ["G1", "Algo", "=A2"], ["G2", "Otra", None]]},
    )
    assert fault(path) == (
        "t.xlsx, sheet gaps, row 2, column causes: "
        "the formula has no value; open the file in a spreadsheet and save it"
    )


def reckoned(path, value, kind=""):
    """Give the formula in C2 the value that a spreadsheet would have kept."""
    old, new = path, path.with_name("reckoned.xlsx")
    with zipfile.ZipFile(old) as source, zipfile.ZipFile(new, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name.endswith("sheet1.xml"):
                data = data.replace(b"<v></v>", b"<v />").replace(b"<v/>", b"<v />")
                data = data.replace(b"<v />", f"<v>{value}</v>".encode())
                data = data.replace(b'<c r="C2">', f'<c r="C2"{kind}>'.encode())
            target.writestr(name, data)
    return new


def test_a_formula_is_what_it_gave(tmp_path):
    rows = [["gap", "title", "causes"], ["G1", "Algo", "=A2"]]
    path = workbook(tmp_path / "t.xlsx", {"gaps": rows})
    assert cells(reckoned(path, "porque sí", ' t="str"'))[0]["causes"] == "porque sí"
    assert cells(reckoned(path, "", ' t="str"'))[0]["causes"] is None


def test_a_formula_that_failed_is_refused_with_its_error(tmp_path):
    rows = [["gap", "title", "causes"], ["G1", "Algo", "=1/0"]]
    path = reckoned(workbook(tmp_path / "t.xlsx", {"gaps": rows}), "#DIV/0!", ' t="e"')
    assert fault(path) == (
        "reckoned.xlsx, sheet gaps, row 2, column causes: the formula gives the error #DIV/0!"
    )


def test_a_workbook_of_blank_sheets_is_refused(tmp_path):
    path = workbook(tmp_path / "gaps.xlsx", {"gaps": []})
    assert fault(path) == "gaps.xlsx: there is nothing in it, not even headings"


def test_an_old_or_locked_workbook_is_refused_with_what_to_do(tmp_path):
    path = written(tmp_path / "gaps.xls", OLE + b"\0" * 600)
    assert fault(path) == (
        "gaps.xls: an old XLS file, or one with a password; save it as XLSX without one"
    )


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 rubbish", b"rubbish", b"", b"PK\x05\x06" + b"\0" * 18]
)
def test_what_only_says_it_is_a_workbook_is_refused(data, tmp_path):
    path = written(tmp_path / "gaps.xlsx", data)
    assert fault(path) == (
        "gaps.xlsx: cannot be read as XLSX; open it in a spreadsheet and save it again"
    )


def test_a_workbook_that_unpacks_to_far_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(workbooks, "_UNPACKED", 1_000_000)
    path = tmp_path / "gaps.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b" " * 2_000_000)
    assert path.stat().st_size < 10_000
    assert fault(path) == "gaps.xlsx: too large to be a table"


def test_too_many_rows_and_rows_far_too_long_are_refused(tmp_path, monkeypatch):
    rows = [["gap", "title"], *(["G1", "Algo"] for _ in range(5))]
    path = workbook(tmp_path / "gaps.xlsx", {"gaps": rows})
    monkeypatch.setattr(workbooks, "MOST_ROWS", 3)
    assert fault(path) == "gaps.xlsx: more than 3 rows"


def patched(path, old, new):
    """A workbook whose first sheet's XML is changed by hand."""
    changed = path.with_name("gaps.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name.endswith("sheet1.xml"):
                assert old in data
                data = data.replace(old, new)
            target.writestr(name, data)
    return changed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<row r="2"', b'<row r="99999999999"'),
        (b'r="B2"', b'r="ZZZZZZZ2"'),
        (b'r="B2"', b'r="B"'),
        (b"<sheetData>", b"<sheetData><row><c>"),
        (b"</worksheet>", b"<!DOCTYPE a [<!ENTITY b 'c'>]></worksheet>"),
    ],
)
def test_a_sheet_that_lies_about_its_cells_is_refused(old, new, tmp_path, monkeypatch):
    monkeypatch.setattr(workbooks, "_MOST_CELLS", 10_000)
    path = workbook(tmp_path / "t.xlsx", {"gaps": [["gap", "title"], ["G1", "Algo"]]})
    assert len(read_faults(patched(path, old, new))) == 1
