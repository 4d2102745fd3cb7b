"""Templates as a table of the room gives them back: a row below the headings, then imported."""

from datetime import datetime

import pytest
from openpyxl import load_workbook
from table_files import Room, session, small_session

from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import headings_of, plain
from workshop_app.tables.reading import read_tables, read_with_faults
from workshop_app.tables.templates import write_template

ON_RECORD = {
    "organisations": "organisation,sector\nRed de Oficios,ngo\n",
    "participants": "participant,sector\nP1,government\n",
    "gaps": "gap,title\nG1,Una\n",
    "actions": "action,gap,title\nA1,G1,Hacer\n",
}
TYPED = {"day": datetime(2027, 3, 31), "time": "9:10", "whole": 3, "number": 2}  # noqa: DTZ001
ODD = {
    ("settings", "key"): "points", ("settings", "value"): 7, ("votes", "way"): None,
    ("votes", "heads"): None, ("votes", "points"): 3, ("ratings", "way"): None,
}  # fmt: skip


def listed(book):
    """The words of the drop-downs, by the letter of their column."""
    return {
        str(rule.sqref).split(":")[0].rstrip("0123456789"): [
            cell.value for (cell,) in book["lists"][rule.formula1.split("!")[1].replace("$", "")]
        ]
        for rule in book.worksheets[0].data_validations.dataValidation
        if rule.type == "list"
    }


def filled(path, kind):
    """Write a row below the headings, where there is a drop-down its first word."""
    book = load_workbook(path)
    sheet, choices = book.worksheets[0], listed(book)
    for heading in sheet[1]:
        column = TABLE_KINDS[kind].column(headings_of(kind)[plain(heading.value)])
        value = TYPED.get(column.column.sort, "Algo")
        if column.several:
            value = None
        if heading.column_letter in choices:
            value = choices[heading.column_letter][0]
        value = ODD.get((kind, column.name), value)
        sheet.cell(2, heading.column).value = value
    book.save(path)


@pytest.mark.parametrize("language", ["es", "pt", "en"])
@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_a_filled_row_is_taken_in(kind, language, tmp_path):
    room = Room(session(language=language), tmp_path)
    room.take(**ON_RECORD)
    write_template(kind, tmp_path / "t.xlsx", workshop=room.workshop)
    filled(tmp_path / "t.xlsx", kind)
    imported = room.take_files(tmp_path / "t.xlsx")
    assert imported.added.get(kind, 0) + imported.changed.get(kind, 0) == 1


@pytest.mark.parametrize("language", ["es", "pt", "en"])
@pytest.mark.parametrize("kind", TABLE_KINDS)
@pytest.mark.parametrize("make", [session, small_session])
def test_every_word_of_a_drop_down_is_understood(make, kind, language, tmp_path):
    document = make() if make is small_session else make(language=language)
    write_template(kind, tmp_path / "t.xlsx", workshop=document.workshop)
    book = load_workbook(tmp_path / "t.xlsx")
    sheet, choices = book.worksheets[0], listed(book)
    for letter, words in choices.items():
        for row, word in enumerate(words, 2):
            sheet[f"{letter}{row}"] = word
    playbook = document.workshop.playbook
    book.save(tmp_path / "t.xlsx")
    (table,), faults = read_with_faults([tmp_path / "t.xlsx"], playbook=playbook)
    wrong = [one for one in faults if one.text != "{place}: is blank, and must not be"]
    assert wrong == []
    for letter, words in choices.items():
        name = headings_of(kind)[plain(sheet[f"{letter}1"].value)]
        read = [row.cells[name] for row in table.rows[: len(words)] if name in row.cells]
        assert len({*read}) == len(read) == len(words)


def test_a_lead_may_be_chosen_or_written(tmp_path):
    room = Room(session(), tmp_path)
    room.take(**ON_RECORD)
    for kind, heading in {"actions": "responsable", "participants": "organización"}.items():
        write_template(kind, tmp_path / f"{kind}.xlsx", workshop=room.workshop)
        book = load_workbook(tmp_path / f"{kind}.xlsx")
        letter = next(c.column_letter for c in book.worksheets[0][1] if c.value == heading)
        assert listed(book)[letter] == ["Red de Oficios"]
        rules = book.worksheets[0].data_validations.dataValidation
        (rule,) = (r for r in rules if str(r.sqref).startswith(f"{letter}2"))
        assert rule.errorStyle == "warning"


def test_a_whole_days_lists_go_into_the_template(tmp_path):
    room = Room(session(), tmp_path)
    codes = [f"P{number:03}" for number in range(600)]
    room.take(participants="participant,sector\n" + "".join(f"{c},ngo\n" for c in codes))
    write_template("ratings", tmp_path / "t.xlsx", workshop=room.workshop)
    book = load_workbook(tmp_path / "t.xlsx")
    assert listed(book)["A"] == codes


def test_what_excel_refuses_is_not_in_a_template(tmp_path):
    room = Room(session(), tmp_path)
    room.take(**ON_RECORD)
    for kind in TABLE_KINDS:
        write_template(kind, tmp_path / "t.xlsx", workshop=room.workshop)
        for rule in (
            load_workbook(tmp_path / "t.xlsx").worksheets[0].data_validations.dataValidation
        ):
            assert len(rule.promptTitle or "") <= 32
            assert 0 < len(rule.prompt or "") <= 255


def test_the_sheet_of_examples_stays_out(tmp_path):
    write_template("gaps", tmp_path / "t.xlsx", workshop=session().workshop)
    book = load_workbook(tmp_path / "t.xlsx")
    book.worksheets[0].append(["G9", "Una"])
    book.save(tmp_path / "t.xlsx")
    (table,) = read_tables([tmp_path / "t.xlsx"], playbook=session().workshop.playbook)
    assert [row.cells["gap"] for row in table.rows] == ["G9"]
