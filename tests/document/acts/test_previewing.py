"""Preview: what an import would do, before it counts."""

import pytest
from table_files import Room, session, written

from workshop_app.document.acts.previewing import MOST_SHOWN, Cell, Line, preview
from workshop_app.tables.reading import read_with_faults
from workshop_app.tables.room import read_pasted
from workshop_app.text import render


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


def looked_at(room, **tables):
    """The preview of tables, by kind as lines of CSV; nothing may be written by looking."""
    before = room.document.logged
    paths = [written(room.folder / f"{kind}.csv", text) for kind, text in tables.items()]
    read, faults = read_with_faults(paths, playbook=room.workshop.playbook)
    found = preview(room.document, read, faults)
    assert room.document.logged == before
    return found


def test_what_is_new_stands_with_all_that_it_holds(room):
    found = looked_at(room, gaps="brecha,título,causas\nG1,Algo,\nG2,Otra,Porque sí\n")
    assert found.is_sound
    assert found.added == {"gaps": 2}
    assert found.lines == (
        Line("gaps", "G1", True, (Cell("gap", None, "G1"), Cell("title", None, "Algo"))),
        Line(
            "gaps",
            "G2",
            True,
            (
                Cell("gap", None, "G2"),
                Cell("title", None, "Otra"),
                Cell("causes", None, "Porque sí"),
            ),
        ),
    )


def test_what_changes_says_what_it_was(room):
    room.take(gaps="gap,title,causes\nG1,Algo,una\nG2,Otra,\n")
    found = looked_at(room, gaps="gap,title\nG1,Algo mejor\nG2,Otra\n")
    assert found.changed == {"gaps": 1}
    assert found.lines == (Line("gaps", "G1", False, (Cell("title", "Algo", "Algo mejor"),)),)


def test_codes_stand_for_ids_also_of_what_comes_in_with_it(room):
    room.take(gaps="gap,title\nG1,Algo\n")
    found = looked_at(
        room,
        gaps="gap,title\nG2,Otra\n",
        actions="action,gap,title,funding_kind,funding_amount\nA1,G2,Hacer,own|private,5|\n",
        decisions="gap,chosen,reason\nG1,yes,Porque sí\n",
    )
    lines = {(line.table, line.name): {c.column: c.now for c in line.cells} for line in found.lines}
    assert lines["actions", "A1"]["gap"] == "G2"
    assert lines["actions", "A1"]["funding_kind"] == ("own", "private")
    assert lines["actions", "A1"]["funding_amount"] == (5, None)
    assert lines["decisions", "G1"]["reason"] == "Porque sí"


def test_answers_are_named_by_whose_they_are_and_what_they_are_about(room):
    room.take(ratings="participant,sector,indicator,current,comment\nP1,ngo,i1,2,Antes\n")
    found = looked_at(
        room,
        ratings="participant,sector,indicator,current,desired,comment\n"
        "P1,ngo,i1,3,,Después\n,government,i2,1,4,\n",
    )
    first, second = (line for line in found.lines if line.table == "ratings")
    assert (first.name, first.is_new) == ("P1 · i1", False)
    assert Cell("current", 2, 3) in first.cells
    assert Cell("comment", "Antes", "Después") in first.cells
    assert (second.name, second.is_new) == ("government · i2", True)


def test_what_has_no_code_goes_by_its_key(room):
    room.take(gaps="gap,title\nG1,Algo\n", actions="action,gap,title\nA1,G1,Hacer\n")
    found = looked_at(
        room,
        updates="action,date,status\nA1,2027-06-10,done\n",
        organisations="organisation,sector\nRed de Oficios,ngo\n",
        settings="key,value\npoints,7\n",
    )
    names = {line.table: line.name for line in found.lines}
    assert names == {
        "settings": "points",
        "organisations": "Red de Oficios",
        "updates": "A1 · 2027-06-10",
    }


def test_faults_are_told_and_nothing_can_be_brought_in(room):
    found = looked_at(room, actions="action,gap,title,due\nA1,G9,Hacer,31/31/2027\n")
    assert not found.is_sound
    assert found.act is None
    said = [render(one) for one in found.faults]
    assert any("column due: 31/31/2027" in one for one in said)
    assert any("column gap: G9 is not known" in one for one in said)


def test_what_was_looked_at_is_what_is_brought_in(room):
    text = "G1\tAlgo\nG2\tOtra\n"
    read, faults = read_pasted(text, "gaps", playbook=room.workshop.playbook, named="pasted cells")
    found = preview(room.document, read, faults)
    room.document.apply_large(found.act)
    assert [gap.title for gap in room.workshop.gaps.values()] == ["Algo", "Otra"]
    again = preview(room.document, read, faults)
    assert (again.lines, again.act, again.is_sound) == ((), None, True)


def test_of_a_large_import_the_first_rows_are_shown_and_all_are_counted(room):
    rows = "".join(f"G{n},Algo {n}\n" for n in range(1, 1001))
    found = looked_at(room, gaps=f"gap,title\n{rows}")
    assert found.added == {"gaps": 1000}
    assert len(found.lines) == MOST_SHOWN


def test_warnings_come_along(room):
    found = looked_at(
        room,
        settings="key,value\nheads.ngo,1\n",
        gaps="gap,title\nG1,Algo\n",
        votes="sector,gap,points,way,heads\nngo,G1,7,dots,1\n",
    )
    assert found.is_sound
    assert any("the count has 7 points" in render(one) for one in found.warnings)
