"""`export`, `new`, `import` gives the same `show --json` but for ids and revision."""

import csv
import json
import tempfile
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from table_files import session

from workshop_app.assets import resource
from workshop_app.bootstrap import ports
from workshop_app.document.acts.exporting import table_rows
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.sessions import new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.edits import put, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook_faults import unprintable
from workshop_app.tables import room

DAYS = {
    "full": resource("samples", "villa-esperanza"),
    "half": Path(__file__).parents[1] / "whole" / "half_day",
}
GAP, ACTION, UPDATE = (f"0198f000-0000-7000-8000-0000000001{n:02}" for n in range(3))


def made(day, paths, file):
    """A new session of a sample's day, with the tables in these files."""
    facts = tomllib.loads((DAYS[day] / "session.toml").read_text("utf-8"))
    playbook, table = open_playbook(facts.pop("playbook"))
    made = new_session(ports().desk(), file, playbook=table, facts=facts)
    tables, faults = ports().tables().read_with_faults(sorted(paths), playbook=playbook)
    bring_in(made.document, tables, faults=faults)
    return made


def shown(one):
    """What `show --json` says, without what no two sessions share."""
    results = one.results()
    assert results["session"].pop("id")
    assert results["session"].pop("revision")
    return json.dumps(results)


@pytest.fixture(params=DAYS)
def day(request):
    """The name of a sample."""
    return request.param


@pytest.fixture
def sample(day, tmp_path):
    """A sample's session."""
    with made(day, DAYS[day].glob("*.csv"), tmp_path / "s.workshop") as one:
        yield one


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
def test_a_whole_day_comes_back_to_the_same_results(sample, day, name, tmp_path):
    output = tmp_path / name
    write = room.write_workbook if output.suffix else room.write_folder
    write(sample.document.workshop, output)
    paths = [output] if output.suffix else output.glob("*.csv")
    with made(day, paths, tmp_path / "again.workshop") as again:
        assert shown(again) == shown(sample)
        assert table_rows(again.document.workshop) == table_rows(sample.document.workshop)


def test_what_goes_out_changes_nothing_where_it_came_from(sample, tmp_path):
    room.write_workbook(sample.document.workshop, tmp_path / "out.xlsx")
    playbook = sample.document.workshop.playbook
    tables, _ = room.read_with_faults([tmp_path / "out.xlsx"], playbook=playbook)
    assert not bring_in(sample.document, tables).writes


def test_folder_and_workbook_hold_the_same_texts(sample, tmp_path):
    room.write_folder(sample.document.workshop, tmp_path / "out")
    room.write_workbook(sample.document.workshop, tmp_path / "out.xlsx")
    book = load_workbook(tmp_path / "out.xlsx")
    for kind, rows in table_rows(sample.document.workshop).items():
        with (tmp_path / "out" / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file))
        assert len(lines) == book[kind].max_row == len(rows) + 1
        assert lines[0] == [cell.value for cell in book[kind][1]]
        texts = [[c if isinstance(c, str) else None for c in row.values()] for row in rows]
        for line, typed in zip(lines[1:], texts, strict=True):
            assert [
                (cell, text) for cell, text in zip(line, typed, strict=True)
                if text is not None and cell.removeprefix("'") != text
            ] == []  # fmt: skip


# -- Whatever a room writes -------------------------------------------------------------------


def _is_kept(text):
    return text == text.strip() and not unprintable(text, lines=True)


_AWKWARD = st.text("|\\\n\"';,=+-@0 1.%aÉ😀\t", min_size=1, max_size=12)
_ANY = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1)
TEXTS = (_AWKWARD | _ANY | st.sampled_from(["=1+1", "007", "1,5", "sep=;", "'=x", "sí"])).filter(
    _is_kept
)
NUMBERS = st.integers(0, 10**15) | st.floats(1e-6, 1e9)
SOURCES = st.tuples(
    st.sampled_from(["own", "none_yet"]), st.none() | NUMBERS, st.none() | st.floats(1e-3, 100)
)
DAYS_OF_LIFE = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def taken_back(document, name):
    """A new session that takes in what another wrote."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / name
        (room.write_workbook if output.suffix else room.write_folder)(document.workshop, output)
        paths = [output] if output.suffix else sorted(output.glob("*.csv"))
        new = session()
        tables, faults = room.read_with_faults(paths, playbook=new.workshop.playbook)
        bring_in(new, tables, faults=faults)
    return new


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
@given(
    code=TEXTS,
    texts=st.lists(TEXTS, min_size=4, max_size=4),
    words=st.lists(TEXTS, max_size=4),
    funding=st.lists(SOURCES, max_size=3),
    cost=st.none() | NUMBERS,
    due=st.none() | DAYS_OF_LIFE,
)
def test_whatever_is_written_comes_back_as_it_was(name, code, texts, words, funding, cost, due):
    document = session()
    title, risks, person, text = texts
    gap = put("gap", GAP, code=code, title=title, statement=text)
    fields = {"lead_person": person, "risks": risks, "partners": tuple(words), "cost": cost}
    action = put(
        "action", ACTION, code="01", gap=GAP, title=text, due=due, funding=tuple(funding), **fields
    )
    note = put("note", UPDATE, kind="parking", text=risks)
    document.apply(together("add", gap, action, note))
    assert table_rows(taken_back(document, name).workshop) == table_rows(document.workshop)


def test_a_workbook_that_cannot_hold_a_text_is_not_written(tmp_path):
    document = session()
    document.apply(put("gap", GAP, code="G1", title="Una", statement="😀" * 20_000))
    with pytest.raises(WorkshopError, match="gaps, row 2: a text is too long"):
        room.write_workbook(document.workshop, tmp_path / "out.xlsx")
    assert [*tmp_path.iterdir()] == []
    assert table_rows(taken_back(document, "out").workshop) == table_rows(document.workshop)
