"""Rubbish: whatever lies in a file, only a refusal may come out, and soon."""

import csv
import io
import zipfile
from datetime import timedelta
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from table_files import SMALL, TINY, csv_file, workbook, written

from workshop_app.document.acts.importing import import_writes
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.workshop import Workshop
from workshop_app.tables.reading import read_with_faults
from workshop_app.text import render

SESSION = "0198f000-0000-7000-8000-000000000001"
EMPTY = Workshop(SESSION, TINY, {"country": "MX"})
quick = settings(
    deadline=timedelta(seconds=2), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
kinds = st.sampled_from([*TABLE_KINDS])

NEAR_MISSES = """
1,234 1.5 -1 1e9 31/02/2027 12/31/2027 2027-03-04 9:10 | \\| private| 100| youth|x sí x ong
observador G1 P1 i1 i9 hands dots pending evaluation objection done points weight. heads.ong
agenda day =1+1 ' " a\x07b \u202e
"""
HALF = "\ud800"
near_misses = st.sampled_from([*NEAR_MISSES.split(), "", " ", "a\x00b", HALF, "9" * 60])
rubbish = st.one_of(st.text(max_size=12), near_misses)


def taken(path, kind=None, playbook=TINY):
    """Read a file and take it in; a refusal must be one that can be said, anything else rises."""
    try:
        tables, faults = read_with_faults([path], kind, playbook=playbook)
        import_writes(EMPTY, tables, faults=faults)
    except WorkshopError as error:
        for one in getattr(error, "faults", (error,)):
            assert render(one)


@quick
@given(data=st.binary(max_size=300), kind=kinds)
def test_any_bytes_as_csv(data, kind, tmp_path):
    taken(written(tmp_path / f"{kind}.csv", data))


@quick
@given(text=st.text('gap,title;\t"\r\n\\| ñ\x00é1.', max_size=80))
def test_any_text_as_csv(text, tmp_path):
    taken(written(tmp_path / "gaps.csv", text))


@quick
@given(data=st.binary(max_size=300), kind=kinds)
def test_any_bytes_as_a_workbook(data, kind, tmp_path):
    taken(written(tmp_path / f"{kind}.xlsx", b"PK\x03\x04" + data))
    taken(written(tmp_path / f"{kind}.xlsx", data))


@quick
@given(data=st.data(), kind=kinds)
def test_any_cells_under_sound_headings(data, kind, tmp_path):
    names = [column.name for column in TABLE_KINDS[kind].columns]
    row = st.lists(rubbish, min_size=len(names), max_size=len(names))
    rows = data.draw(st.lists(row, max_size=4))
    text = io.StringIO(newline="")
    csv.writer(text).writerows([names, *rows])
    path = written(tmp_path / f"{kind}.csv", text.getvalue().encode("utf-8", "surrogatepass"))
    taken(path)


@quick
@given(
    rows=st.lists(st.lists(rubbish, max_size=6), max_size=4),
    playbook=st.sampled_from([TINY, SMALL]),
)
def test_any_cells_in_a_wide_table(rows, playbook, tmp_path):
    clean = [[cell.replace(HALF, "") for cell in row] for row in rows]
    indicator = playbook.indicators[0].id
    headings = ["participant", "sector", f"{indicator}.current", f"{indicator}.comment"]
    taken(csv_file(tmp_path / "ratings.csv", [headings, *clean]), playbook=playbook)


typed = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.datetimes(),
    st.times(),
    st.timedeltas(timedelta(days=-9), timedelta(days=9)),
    st.sampled_from(["=1/0", "#N/A", "9:10", "1,5", "ong", "G1", "sí", "|"]),
)


@settings(quick, max_examples=40)
@given(data=st.data(), kind=kinds)
def test_any_typed_cells_in_a_workbook(data, kind, tmp_path):
    names = [column.name for column in TABLE_KINDS[kind].columns]
    rows = data.draw(st.lists(st.lists(typed, max_size=len(names)), max_size=3))
    path = tmp_path / f"{kind}.xlsx"
    try:
        workbook(path, {kind: [names, *rows]})
    except (ValueError, OverflowError):
        return  # openpyxl itself will not write such a day
    taken(path)


@pytest.fixture(scope="module")
def sound():
    """The parts of a sound workbook, by name."""
    book = Workbook()
    book.active.title = "gaps"
    for row in (["gap", "title", "causes"], ["G1", "Algo", 3.5], ["G2", "Otra", "=A1"]):
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path, parts):
    """Write a workbook of these parts, the same bytes each time."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)


@quick
@given(data=st.data())
def test_a_workbook_with_a_part_that_is_rubbish(data, sound, tmp_path):
    name = data.draw(st.sampled_from([*sound]))
    part = bytearray(sound[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(part) - 1))
        part[at : at + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=6))
    path = tmp_path / "gaps.xlsx"
    packed(path, {**sound, name: bytes(part)})
    taken(path)


@quick
@given(data=st.data())
def test_a_workbook_with_bytes_changed_or_cut_away(data, sound, tmp_path):
    path = tmp_path / "gaps.xlsx"
    packed(path, sound)
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    taken(written(path, bytes(raw[: data.draw(st.integers(4, len(raw)))])))


@pytest.mark.parametrize(
    ("tag", "where"),
    [
        (b"<row/>", b"</sheetData>"),
        (b"<c/>", b"</row>"),
        (b"<row><c r='XFD1'/></row>", b"</sheetData>"),
        (b"<row r='9999999999'/>", b"</sheetData>"),
    ],
)
def test_a_small_file_that_unpacks_to_endless_cells_is_refused_soon(tag, where, sound, tmp_path):
    sheet = "xl/worksheets/sheet1.xml"
    path = tmp_path / "gaps.xlsx"
    many = sound[sheet].replace(where, tag * (1 if b"999" in tag else 2_100_000) + where, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in sound.items():
            archive.writestr(name, many if name == sheet else content)
    assert path.stat().st_size < 1_000_000
    started = process_time()
    with pytest.raises(WorkshopError):
        read_with_faults([path], playbook=TINY)
    assert process_time() - started < 5


def test_a_sheet_that_grows_without_end_by_its_entities_is_refused(sound, tmp_path):
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
    bomb = f"<?xml version='1.0'?><!DOCTYPE w [<!ENTITY e0 'ja'>{entities}]><worksheet>&e9;"
    path = tmp_path / "gaps.xlsx"
    packed(path, {**sound, "xl/worksheets/sheet1.xml": bomb})
    with pytest.raises(WorkshopError):
        read_with_faults([path], playbook=TINY)


def test_the_files_of_these_tests_are_sound_before_they_are_spoilt(tmp_path):
    path = workbook(tmp_path / "gaps.xlsx", {"gaps": [["gap", "title"], ["G1", "Algo"]]})
    assert load_workbook(path)["gaps"]["B2"].value == "Algo"
    assert read_with_faults([path], playbook=TINY)[1] == ()
