"""The same tables, however they are written, make the same session."""

import csv
import tomllib
from datetime import date
from pathlib import Path

import pytest
from log_parts import SESSION
from table_files import Room, csv_file, session, workbook

from workshop_app.assets import resource
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.results import results
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import HEADINGS, SECTOR_WORDS, spoken

SAMPLES = {
    "full": Path(str(resource("samples", "villa-esperanza"))),
    "half": Path(__file__).parents[1] / "whole" / "half_day",
}
MORE = {"settings": [["weight.ngo", "1.5"], ["weight.academia", "0.75"]]}


def tables_of(day):
    """A sample's tables as rows of texts, headings first, with a few fractions."""
    tables = {}
    for path in sorted(SAMPLES[day].glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            tables[path.stem] = [*csv.reader(file), *MORE.get(path.stem, [])]
    return tables


def room_of(day, folder):
    facts = tomllib.loads((SAMPLES[day] / "session.toml").read_text("utf-8"))
    _, table = open_playbook(facts.pop("playbook"))
    facts["date"] = facts["date"].isoformat()
    return Room(session(table=table, **facts), folder)


def sort_of(kind, heading, row):
    """What a cell holds; a setting's value by its look."""
    if kind == "settings" and heading == "value":
        if row[0].startswith("weight."):
            return "number"
        return "day" if row[0] in {"term_ends", "retention_until"} else "text"
    column = TABLE_KINDS[kind].column(heading)
    return "several" if column.several else column.column.sort


def as_excel_in_spain(kind, rows):
    """Spanish headings and sector words, decimal commas, days as day/month/year."""
    names = rows[0]
    yield [spoken(HEADINGS, name, "es") for name in names]
    for row in rows[1:]:
        yield [
            _spanish(sort_of(kind, name, row), cell) for name, cell in zip(names, row, strict=True)
        ]


def _spanish(sort, cell):
    if sort == "day" and cell:
        return date.fromisoformat(cell).strftime("%d/%m/%Y")
    if sort in {"number", "several"} and cell.replace("|", "").replace(".", "").isdigit():
        return cell.replace(".", ",")
    return spoken(SECTOR_WORDS, cell, "es") if sort == "sector" else cell


def as_typed(kind, rows):
    """Numbers and days as a workbook keeps them."""
    yield rows[0]
    for row in rows[1:]:
        yield [
            _typed(sort_of(kind, name, row), cell) for name, cell in zip(rows[0], row, strict=True)
        ]


def _typed(sort, cell):
    if not cell:
        return None
    if sort == "day":
        return date.fromisoformat(cell)
    if sort in {"whole", "number"}:
        return float(cell)
    return cell


def as_survey(rows):
    """Ratings wide: a row for each voice, with three columns for each indicator."""
    names = rows[0]
    answers = ("current", "desired", "importance", "comment")
    whose = [name for name in names if name not in {*answers, "indicator"}]
    voices, indicators = {}, {}
    for row in rows[1:]:
        cells = dict(zip(names, row, strict=True))
        indicators[cells["indicator"]] = None
        voice = voices.setdefault(tuple(cells[name] for name in whose), {})
        voice.update({(cells["indicator"], name): cells[name] for name in answers})
    slots = [(indicator, name) for indicator in indicators for name in answers]
    yield [*whose, *(".".join(slot) for slot in slots)]
    for voice, said in voices.items():
        yield [*voice, *(said.get(slot, "") for slot in slots)]


def plain(folder, tables):
    return [csv_file(folder / f"{kind}.csv", rows) for kind, rows in tables.items()]


def semicolons(folder, tables):
    return [
        csv_file(
            folder / f"{kind}.csv", as_excel_in_spain(kind, rows), encoding="cp1252", separator=";"
        )
        for kind, rows in tables.items()
    ]


def one_workbook(folder, tables):
    return [
        workbook(folder / "day.xlsx", {kind: as_typed(kind, rows) for kind, rows in tables.items()})
    ]


def wide(folder, tables):
    rest = {kind: rows for kind, rows in tables.items() if kind != "ratings"}
    return [*plain(folder, rest), csv_file(folder / "ratings.csv", as_survey(tables["ratings"]))]


@pytest.mark.parametrize("day", SAMPLES)
@pytest.mark.parametrize("write", [semicolons, one_workbook, wide])
def test_tables_written_otherwise_are_the_same_session(day, write, tmp_path):
    shown, writes = [], []
    for name, how in (("plain", plain), ("other", write)):
        folder = tmp_path / name
        folder.mkdir()
        room = room_of(day, folder)
        imported = room.take_files(*how(folder, tables_of(day)))
        assert imported.added
        writes.append(imported.writes)
        shown.append(results(room.document.figures, revision=SESSION))
    assert shown[0] == shown[1]
    if write is not wide:  # where a survey tool leaves out what nobody answered
        assert writes[0] == writes[1]
