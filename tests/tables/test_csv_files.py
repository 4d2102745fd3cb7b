"""CSV files: any encoding, separator and line end that a spreadsheet writes; rows as it counts."""

import pytest
from table_files import cells, csv_file, fault, written

from workshop_app.tables import csv_files
from workshop_app.tables.raw import LARGEST

GAPS = [
    ["brecha", "título", "enunciado"],
    ["B1", "Oficios del puerto", "El año pasado, nadie; «nada» – ni señal"],
]
READ = [{"gap": "B1", "title": "Oficios del puerto", "statement": GAPS[1][2]}]

encodings = pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
separators = pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semi", "tab"])
endings = pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])


@encodings
@separators
@endings
def test_a_file_reads_the_same_in_every_encoding_separator_and_line_end(
    encoding, separator, ending, tmp_path
):
    path = csv_file(
        tmp_path / "gaps.csv", GAPS, encoding=encoding, separator=separator, ending=ending
    )
    assert cells(path) == READ


def test_a_file_neither_utf8_nor_windows_1252_is_refused_with_its_line(tmp_path):
    path = written(tmp_path / "gaps.csv", b"gap,title\nG1,Algo\nG2,\x81\x8d\n")
    assert fault(path) == (
        "gaps.csv, line 3: neither UTF-8 nor Windows-1252; save it as “CSV UTF-8”"
    )


def test_excels_hint_names_the_separator_and_is_no_row(tmp_path):
    path = written(tmp_path / "gaps.csv", "\ufeffsep=|\r\ngap|title\r\nG1|\r\n")
    assert fault(path) == "gaps.csv, row 2, column title: is blank, and must not be"


def test_the_separator_is_the_one_that_makes_headings_whatever_else_they_hold(tmp_path):
    text = '"gap";"title";"statement"\n"G1";"uno, dos, tres, cuatro";"a,b,c"\n'
    path = written(tmp_path / "gaps.csv", text)
    assert cells(path) == [{"gap": "G1", "title": "uno, dos, tres, cuatro", "statement": "a,b,c"}]


def test_quotes_hold_separators_quotes_and_line_breaks(tmp_path):
    text = 'gap,title,statement\nG1,"Ir, y ""volver""","uno\r\ndos"\n'
    (row,) = cells(written(tmp_path / "gaps.csv", text))
    assert row["title"] == 'Ir, y "volver"'
    assert row["statement"] == "uno\ndos"


def test_a_heading_may_break_its_line(tmp_path):
    text = '"grupos de\naprendices";brecha;título\njóvenes;G1;Algo\n'
    (row,) = cells(written(tmp_path / "gaps.csv", text))
    assert row == {"learner_groups": ("youth",), "gap": "G1", "title": "Algo"}


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path):
    text = '\n\ngap,title,statement\n\nG1,Algo,"dos\nrenglones"\n,,\nG2,,\n'
    path = written(tmp_path / "gaps.csv", text)
    assert fault(path) == "gaps.csv, row 7, column title: is blank, and must not be"


def test_blank_rows_and_blanks_at_the_end_of_a_row_are_nothing(tmp_path):
    text = "gap,title\nG1,Algo,,,\n\n , \n"
    assert cells(written(tmp_path / "gaps.csv", text)) == [{"gap": "G1", "title": "Algo"}]


def test_a_short_row_is_blank_in_the_columns_it_has_not(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title,causes,indicators\nG1,Algo\n")
    assert cells(path) == [{"gap": "G1", "title": "Algo", "causes": None, "indicators": ()}]


def test_a_value_under_no_heading_is_refused_since_a_quote_is_missing(tmp_path):
    path = written(tmp_path / "gaps.csv", "gap,title\nG1,Ir, volver\n")
    assert fault(path) == (
        "gaps.csv, row 2, column C:  volver stands under no heading; "
        "a text that holds the separator needs quotes"
    )


@pytest.mark.parametrize("text", ['gap,title\nG1,"Algo\n', 'gap,title\nG1,"Al"go\n'])
def test_a_quote_that_is_alone_is_refused_with_its_line(text, tmp_path):
    said = fault(written(tmp_path / "gaps.csv", text))
    assert said.startswith("gaps.csv, line 2: not right as CSV (")
    assert said.endswith("look for a quote that is alone")


def test_an_empty_file_is_refused(tmp_path):
    for text in ("", "\ufeff", " \n\n,,\n", ",,\n", "\n;;\n"):
        path = written(tmp_path / "gaps.csv", text)
        assert fault(path) == "gaps.csv: there is nothing in it, not even headings"


def test_headings_alone_are_a_table_without_rows(tmp_path):
    assert cells(written(tmp_path / "gaps.csv", "gap,title\n")) == []


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "gaps.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert fault(path) == "gaps.csv: too large to be a table"


def test_too_many_rows_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(csv_files, "MOST_ROWS", 3)
    rows = "\n".join(f"G{n},Algo" for n in range(3))
    assert len(cells(written(tmp_path / "gaps.csv", f"gap,title\n{rows}\n"))) == 3
    path = written(tmp_path / "gaps.csv", f"gap,title\n{rows}\nG9,Algo\n")
    assert fault(path) == "gaps.csv: more than 3 rows"
