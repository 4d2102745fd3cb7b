from datetime import date, datetime, time

import pytest
from table_parts import SMALL, Room, csv_text, workbook

from workshop_app.domain.errors import Refused, WorkshopError
from workshop_app.text import render

GAPS = "gap,title,causes\nG1,Oficios sin título,Ñandú «raro»\n"


@pytest.fixture
def room(tmp_path):
    return Room(tmp_path)


def cells(table):
    return [dict(row.cells) for row in table.rows]


def refusal(call, *args, **how):
    with pytest.raises(Refused) as refused:
        call(*args, **how)
    return [render(fault) for fault in refused.value.faults]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_what_any_excel_writes_is_read_alike(room, encoding, separator):
    text = csv_text([["gap", "title"], ["G1", "Educación; y más, mucho más\tñ"]])
    text = csv_text(
        [["gap", "title"], ["G1", "Educación, y; más"]], separator=separator
    ).encode(encoding)
    (table,) = room.read(room.write("gaps.csv", text))
    assert cells(table) == [{"gap": "G1", "title": "Educación, y; más"}]


def test_excels_own_hint_of_a_separator_is_heard_and_not_counted(room):
    table = room.table("gaps", "sep=;\r\ngap;title\r\nG1;Uno\r\n")
    assert (table.rows[0].number, cells(table)) == (2, [{"gap": "G1", "title": "Uno"}])


def test_rows_are_counted_as_a_spreadsheet_counts(room):
    table = room.table("gaps", 'gap,title\nG1,"two\nlines"\n\n,\nG2,b\n')
    assert [row.number for row in table.rows] == [2, 5]


def test_headings_in_three_languages_and_any_order(room):
    for text in (
        "Título,BRECHA,causas\nUno,G1,x\n",
        "título;lacuna;Causas\nUno;G1;x\n",
        "causes,title,gap\nx,Uno,G1\n",
    ):
        assert cells(room.table("gaps", text)) == [{"gap": "G1", "title": "Uno", "causes": "x"}]


@pytest.mark.parametrize(
    ("word", "sector"),
    [
        ("gobierno", "government"), ("Governo", "government"), ("INDÚSTRIA", "industry"),
        ("empresa", "industry"), ("ONG", "ngo"), ("sociedad civil", "ngo"),
        ("sociedade civil", "ngo"), ("universidad", "academia"), ("universidade", "academia"),
        ("observador", "observer"),
    ],
)  # fmt: skip
def test_sector_words_in_three_languages(room, word, sector):
    table = room.table("participants", f"participant,sector\nP1,{word}\n")
    assert cells(table)[0]["sector"] == sector


def test_a_playbooks_own_sectors_and_groups_go_by_their_titles(tmp_path):
    room = Room(tmp_path, SMALL)
    people = room.table("participants", "participant,sector\nP1,Estudiantes\nP2,learners\n")
    assert [row["sector"] for row in cells(people)] == ["learners", "learners"]
    gaps = room.table(
        "gaps",
        "gap,title,learner_groups\nG1,x,Primera generación en la universidad|jóvenes\n",
    )
    assert cells(gaps)[0]["learner_groups"] == ("first_generation", "youth")


def test_an_unknown_column_is_named_with_the_nearest_known_one(room):
    said = refusal(room.table, "gaps", "gap,titel,whatever\nG1,x,y\n")
    assert said[0] == "gaps.csv, row 1, column titel: gaps has no such column; did you mean title?"
    assert "whatever" in said[1]
    assert "statement" in said[1]
    assert said[2] == "gaps.csv, row 1: the column title is missing, which gaps needs"


def test_a_column_that_is_there_twice_is_refused(room):
    (said,) = refusal(room.table, "gaps", "gap,title,título\nG1,a,b\n")
    assert "the column title is there twice" in said


def test_a_value_without_a_heading_is_refused(room):
    (said,) = refusal(room.table, "gaps", "gap,title\nG1,Cursos, de noche\n")
    assert "column C" in said
    assert "de noche" in said


def test_a_quote_that_is_alone_is_refused_with_its_line(room):
    (said,) = refusal(room.table, "gaps", 'gap,title\nG1,"Cursos\nG2,x\n')
    assert said.startswith("gaps.csv, line 3: not right as CSV")


def test_bytes_of_no_known_encoding_are_refused(room):
    (said,) = refusal(room.read, room.write("gaps.csv", b"gap,title\nG1,a\x81\xff\n"))
    assert said.startswith("gaps.csv, line 2: neither UTF-8 nor Windows-1252")


@pytest.mark.parametrize("content", ["", "\n \n", "\ufeff"])
def test_a_file_with_nothing_in_it_is_refused(room, content):
    (said,) = refusal(room.table, "gaps", content)
    assert said == "gaps.csv: there is nothing in it, not even headings"


def test_the_kind_is_the_files_name_in_three_languages_or_said(room):
    assert [room.read(room.write(f"{name}.csv", GAPS))[0].kind for name in ("Brechas", "lacunas")]
    (table,) = room.read(room.write("mesa 3.csv", GAPS), kind="gaps")
    assert table.kind == "gaps"
    (near,) = refusal(room.read, room.write("gap.csv", GAPS))
    assert near == "gap.csv: which table is this? Name it gaps, or say --kind"
    (far,) = refusal(room.read, room.write("xyzzy.csv", GAPS))
    assert "ratings" in far
    with pytest.raises(WorkshopError, match="there are: ratings"):
        room.read(room.write("x.csv", GAPS), kind="rating")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gaps.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old XLS file"),
        ("gaps.xlsx", b"PK\x03\x04 and then nothing", "cannot be read as XLSX"),
        ("gaps.xlsx", b"", "cannot be read as XLSX"),
    ],
)
def test_files_of_other_programs_are_refused(room, name, content, said):
    assert said in refusal(room.read, room.write(name, content))[0]


def test_a_folder_and_a_file_that_is_not_there_are_refused(room, tmp_path):
    said = refusal(room.read, tmp_path, tmp_path / "gaps.csv")
    assert "this is not a file" in said[0]
    assert "there is no such file" in said[1]


# -- Cells ------------------------------------------------------------------------------------


def action(room, column, *values):
    """Read an action's cells in one column, as one file."""
    rows = [["action", "gap", "title", column], *(["A1", "G1", "x", value] for value in values)]
    return [row[column] for row in cells(room.table("actions", csv_text(rows, separator=";")))]


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["1234.5", "1,234"], [1234.5, 1234]),
        (["1234,5", "1.234"], [1234.5, 1234]),
        (["1.234.567"], [1234567]),
        (["1.234,50", "10.000"], [1234.5, 10000]),
        (["0,500", "1.000"], [0.5, 1000]),
        (["1 234,5", "12\N{NO-BREAK SPACE}000"], [1234.5, 12000]),
        (["1200000", "0"], [1200000, 0]),
        (["2.50", ""], [2.5, None]),
    ],
)
def test_the_decimal_mark_is_decided_once_a_file(room, texts, numbers):
    assert action(room, "cost", *texts) == numbers


def test_a_number_with_two_readings_is_refused_with_both(room):
    (said,) = refusal(action, room, "cost", "1.234")
    assert "actions.csv, row 2, column cost: 1.234 may be 1234 or 1.234" in said


def test_a_whole_number_has_but_one_reading(room):
    assert action(room, "workers", "1.234") == [1234]


def test_a_number_with_the_other_mark_is_refused(room):
    (said,) = refusal(action, room, "cost", "2,5", "3,5", "4.5")
    assert "row 4" in said
    assert "4.5" in said


@pytest.mark.parametrize("text", ["1,23,4", "12.34.5", "1e5", "MXN 5", "--3", "NaN", "١٢"])
def test_what_is_no_number_is_refused(room, text):
    (said,) = refusal(action, room, "cost", text)
    assert "is not a number" in said


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("workers", "2.5", "should be a whole number"),
        ("workers", "-1", "should be at least 0"),
        ("funding_secured", "101", "should be from 0 to 100"),
        ("cost", "9" * 17, "too large a number"),
    ],
)
def test_a_number_out_of_bounds_is_refused(room, column, text, said):
    assert said in refusal(action, room, column, text)[0]


def test_a_percentage_may_have_its_sign(room):
    assert action(room, "funding_secured", "60 %", "60%|0|") == [(60,), (60, 0, None)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-03-31", date(2027, 3, 31)),
        ("31/03/2027", date(2027, 3, 31)),
        ("1/4/2027", date(2027, 4, 1)),
        ("31-3-2027", date(2027, 3, 31)),
        ("31.03.2027", date(2027, 3, 31)),
        ("2027-03-31 00:00:00", date(2027, 3, 31)),
    ],
)
def test_days_are_iso_or_day_month_year(room, text, day):
    assert action(room, "due", text) == [day]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31/03/27", "write the year with four digits"),
        ("03/31/2027", "write day, month, year"),
        ("31/02/2027", "is not a day"),
        ("marzo", "is not a day"),
        ("0027-03-31", "is not a day"),
        ("20270331", "is not a day"),
    ],
)
def test_what_is_no_day_is_refused(room, text, said):
    assert said in refusal(action, room, "due", text)[0]


@pytest.mark.parametrize(
    ("text", "at"), [("9:10", "09:10"), ("09:10", "09:10"), ("23:59:00", "23:59"), ("", None)]
)
def test_times_of_day(room, text, at):
    table = room.table("participants", f"participant,sector,arrived\nP1,ngo,{text}\n")
    assert cells(table)[0]["arrived"] == at


@pytest.mark.parametrize("text", ["24:00", "9.10", "9:60", "9h", "mañana"])
def test_what_is_no_time_is_refused(room, text):
    (said,) = refusal(
        room.table, "participants", f"participant,sector,arrived\nP1,ngo,{text}\n"
    )
    assert "write it like 09:10" in said


def test_yes_and_no_in_three_languages(room):
    words = ["sí", "SI", "sim", "Yes", "x", "1", "true", "no", "Não", "nao", "0", "false", ""]
    rows = "".join(f"G{n},t,{word}\n" for n, word in enumerate(words))
    table = room.table("gaps", f"gap,title,from_floor\n{rows}")
    assert [row["from_floor"] for row in cells(table)] == [True] * 7 + [False] * 5 + [None]
    (said,) = refusal(room.table, "gaps", "gap,title,from_floor\nG1,t,quizá\n")
    assert "quizá" in said


def test_several_values_are_parted_by_pipes(room):
    values = action(room, "partners", r"Uno| Dos \| medio ||Tres", "", r"C:\dir", r"a\\|b")
    assert values == [("Uno", "Dos | medio", "Tres"), (), (r"C:\dir",), ("a\\", "b")]


def test_sources_of_funding_keep_the_blanks_among_them(room):
    assert action(room, "funding_amount", "250000||50000", "|", "", "5") == [
        (250000, None, 50000), (), (), (5,),
    ]  # fmt: skip


def test_choices_go_by_id_or_by_their_words(room):
    assert action(room, "status", "under_way", "En curso", "em andamento", "Hecho") == [
        "under_way", "under_way", "under_way", "done",
    ]  # fmt: skip
    (said,) = refusal(action, room, "status", "listo")
    assert "should be one of planned, under_way, done, dropped" in said


def test_a_text_that_cannot_be_printed_or_is_too_long_is_refused(room):
    said = refusal(action, room, "risks", "a\x07b", "x" * 20_001)
    assert r"cannot be printed: \x07" in said[0]
    assert "20001 characters" in said[1]


def test_a_blank_in_a_column_that_must_be_filled_is_refused(room):
    said = refusal(room.table, "gaps", "gap,title\n,x\nG2,\n")
    assert said == [
        "gaps.csv, row 2, column gap: is blank, and must not be",
        "gaps.csv, row 3, column title: is blank, and must not be",
    ]


def test_faults_name_the_column_as_the_file_does(room):
    (said,) = refusal(room.table, "brechas", "Brecha,Título,De la sala\nG1,x,quizá\n")
    assert said.startswith("brechas.csv, row 2, column De la sala: quizá")


def test_all_faults_of_all_files_are_said_at_once(room):
    files = [
        room.write("gaps.csv", "gap,title,from_floor\nG1,,quizá\n"),
        room.write("actions.csv", "action,gap,title,due\nA1,G1,x,ayer\n"),
    ]
    assert len(refusal(room.read, *files)) == 3


# -- Settings ---------------------------------------------------------------------------------


def test_a_settings_value_is_what_its_key_wants(room):
    table = room.table(
        "settings",
        "clave;valor\ncore;sí\npoints;5\nweight.gobierno;1,5\nstart;9:10\nterm_ends;30/9/2027\n"
        "venue;5\nheads.women;12\nhost;\n",
    )
    assert {row["key"]: row["value"] for row in cells(table)} == {
        "core": True, "points": 5, "weight.government": 1.5, "start": "09:10",
        "term_ends": date(2027, 9, 30), "venue": "5", "heads.women": 12, "host": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("point,5", "did you mean points?"),
        ("weight.*,2", "weight.government"),
        ("title,x", "is not known"),
        ("points,0", "should be from 1 to"),
        ("weight.ngo,0", "should be from"),
        ("core,quizá", "should be yes or no"),
        (",5", "is blank"),
    ],
)
def test_a_setting_that_is_wrong_is_refused(room, row, said):
    assert said in refusal(room.table, "settings", f"key,value\n{row}\n")[0]


# -- Wide -------------------------------------------------------------------------------------


def test_a_wide_table_is_a_row_for_each_indicator(room):
    table = room.table(
        "ratings",
        "participante,sector,literacy.actual,literacy.desired,Inclusion.current\nP1,ong,2,4,3\n",
    )
    assert cells(table) == [
        {"participant": "P1", "sector": "ngo", "indicator": "literacy", "current": 2, "desired": 4},
        {"participant": "P1", "sector": "ngo", "indicator": "inclusion", "current": 3},
    ]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("literac.current", "no indicator literac; did you mean literacy?"),
        ("literacy.way", "no such column"),
        ("literacy.current,indicator", "either a column indicator or columns like"),
    ],
)
def test_a_wide_heading_that_is_wrong_is_refused(room, heading, said):
    text = f"participant,sector,{heading}\nP1,ngo,2,literacy\n"
    assert any(said in line for line in refusal(room.table, "ratings", text))


# -- Workbooks --------------------------------------------------------------------------------


def test_a_workbook_has_a_sheet_for_each_kind(room, tmp_path):
    path = workbook(
        tmp_path / "todo.xlsx",
        {
            "Brechas": [["gap", "title"], ["G1", "x"]],
            "votes": [["sector", "brecha", "puntos"], ["ong", "G1", 3]],
            "Hoja3": [],
        },
    )
    tables = room.read(path)
    assert [(table.kind, table.sheet) for table in tables] == [("gaps", "Brechas"), ("votes",) * 2]
    assert cells(tables[1]) == [{"sector": "ngo", "gap": "G1", "points": 3}]
    assert [table.kind for table in room.read(path, kind="gaps")] == ["gaps"]


def test_a_single_sheet_takes_the_files_name(room, tmp_path):
    path = workbook(tmp_path / "gaps.xlsx", {"Hoja1": [["gap", "title"], ["G1", "x"]]})
    assert room.read(path)[0].kind == "gaps"


def test_a_sheet_that_is_no_table_is_refused(room, tmp_path):
    sheets = {"gaps": [["gap", "title"], ["G1", "x"]], "gapps": [["a"]], "Apuntes": [["b"]]}
    said = refusal(room.read, workbook(tmp_path / "x.xlsx", sheets))
    assert said[0] == "x.xlsx, sheet gapps: which table is this? Name it gaps, or say --kind"
    assert "sheet Apuntes" in said[1]


def test_typed_cells_are_taken_as_they_are(room, tmp_path):
    rows = [
        ["action", "gap", "title", "due", "cost", "workers", "baseline", "funding_amount"],
        [1, "G1", 2027, date(2027, 3, 31), 1234.5, 3.0, 0.25, 720000],
    ]
    (table,) = room.read(workbook(tmp_path / "actions.xlsx", {"actions": rows}))
    assert cells(table) == [
        {
            "action": "1", "gap": "G1", "title": "2027", "due": date(2027, 3, 31), "cost": 1234.5,
            "workers": 3, "baseline": "0.25", "funding_amount": (720000,),
        }
    ]  # fmt: skip


def test_times_percentages_and_checkboxes_of_a_workbook(room, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    people = book.active
    people.title = "participants"
    people.append(["participant", "sector", "arrived", "left"])
    people.append(["P1", "ngo", time(9, 10), datetime(1899, 12, 30, 17, 0)])
    people["D2"].number_format = "h:mm"
    actions = book.create_sheet("actions")
    actions.append(["action", "gap", "title", "funding_secured", "baseline", "learners"])
    actions.append(["A1", "G1", "x", 0.07, 0.54, None])
    actions["D2"].number_format = actions["E2"].number_format = "0%"
    gaps = book.create_sheet("gaps")
    gaps.append(["gap", "title", "from_floor"])
    gaps.append(["G1", "x", True])
    book.save(tmp_path / "x.xlsx")
    people, actions, gaps = (cells(t)[0] for t in room.read(tmp_path / "x.xlsx"))
    assert (people["arrived"], people["left"]) == ("09:10", "17:00")
    assert (actions["funding_secured"], actions["baseline"]) == ((7,), "54 %")
    assert gaps["from_floor"] is True


def test_formulas_are_their_values(room, tmp_path):
    from xlsxwriter.workbook import Workbook

    with Workbook(tmp_path / "gaps.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["gap", "title", "causes"])
        sheet.write_formula(1, 0, '="G"&1', None, "G1")
        sheet.write_formula(1, 1, "=A9", None, "Uno")
        sheet.write_formula(1, 2, '=""', None, "")
    assert cells(room.read(tmp_path / "gaps.xlsx")[0]) == [
        {"gap": "G1", "title": "Uno", "causes": None}
    ]


def test_a_formula_that_failed_or_was_never_reckoned_is_refused(room, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["gap", "title", "causes"])
    book.active.append(["G1", "=A9&B9", "#N/A"])
    book.active["C2"].data_type = "e"
    book.save(tmp_path / "gaps.xlsx")
    said = refusal(room.read, tmp_path / "gaps.xlsx")
    assert "column title: the formula has no value" in said[0]
    assert "column causes: the formula gives the error #N/A" in said[1]


def test_hidden_sheets_are_not_read(room, tmp_path):
    from xlsxwriter.workbook import Workbook

    with Workbook(tmp_path / "x.xlsx") as book:
        book.add_worksheet("gaps").write_row(0, 0, ["gap", "title"])
        lists = book.add_worksheet("lists")
        lists.write(0, 0, "x")
        lists.hide()
    assert [table.kind for table in room.read(tmp_path / "x.xlsx")] == ["gaps"]


def test_a_fault_in_a_workbook_names_the_sheet(room, tmp_path):
    rows = {"gaps": [["gap", "title", "from_floor"], ["G1", "x", "quizá"]]}
    (said,) = refusal(room.read, workbook(tmp_path / "x.xlsx", rows))
    assert said.startswith("x.xlsx, sheet gaps, row 2, column from_floor: quizá")


def test_a_workbook_that_unpacks_to_too_much_is_refused(room, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "gaps.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", b"0" * (300 * 1024 * 1024))
    assert refusal(room.read, tmp_path / "gaps.xlsx") == ["gaps.xlsx: too large to be a table"]
