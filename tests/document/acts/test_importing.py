"""Importing: one act, wholly right or not at all, the same wherever it is done."""

import pytest
from log_parts import document
from table_files import Room, csv_file, session, workbook, written

from workshop_app.document.merge import merged
from workshop_app.domain.edits import HERE, Act, put
from workshop_app.domain.errors import Refused
from workshop_app.domain.results import results
from workshop_app.text import render

DAY = {
    "settings": "clave;valor\ncurrency;MXN\nweight.ong;1,5\nheads.gobierno;4\n",
    "organisations": "organización;sector\nAyuntamiento;gobierno\nCámara;empresa\n",
    "participants": "participante;sector;nombre\nP1;ong;Ana\nP2;observador;\n",
    "motivations": "sector;participante;texto\nong;P1;Que haya cursos de noche\n",
    "ratings": "participante;sector;indicador;actual;deseado\nP1;ong;i1;2;4\n;gobierno;i1;3;5\n",
    "gaps": "brecha;título;indicadores\nB1;Oficios;i1|i2\nB2;Camiones;\n",
    "votes": "sector;brecha;puntos;vía;personas\ngobierno;B1;7;puntos;\nong;B2;5;;\n",
    "decisions": "brecha;elegida;razón\nB2;sí;La sala lo pidió\n",
    "actions": "acción;brecha;título;costo;responsable\nA1;B1;Curso;1.200,5;Cámara\n",
    "updates": "acción;fecha;estado\nA1;10/6/2027;en curso\nA1;10/7/2027;hecho\n",
    "commitments": "organización;texto;firmado;fecha de firma;acción\n"
    "Cámara;Pone el taller;pendiente;1/4/2027;A1\n",
    "notes": "tipo;texto;calificación\nobjeción;No alcanza;\nevaluación;;5\n",
}
"""Every kind of table, in Spanish, with a number that only a decimal comma explains."""

THIRDS = {kind: text for kind, text in DAY.items() if kind in {"gaps", "actions", "votes"}}


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


def shown(document):
    return results(document.figures, revision="")


def values(workshop, kind):
    return [*workshop.all(kind).values()]


# -- All of it ----------------------------------------------------------------------------------


def test_every_kind_of_table_is_taken_in_and_counted(room):
    text = DAY["actions"] + "A2;B2;Ruta;0,5;\n"
    imported = room.take(**{**DAY, "actions": text})
    assert imported.added == {
        **dict.fromkeys(DAY, 1),
        **dict.fromkeys(["organisations", "participants", "ratings", "gaps", "votes"], 2),
        **dict.fromkeys(["actions", "updates", "notes"], 2),
        "settings": 3,
    }
    assert imported.changed == {}
    workshop = room.workshop
    assert workshop.facts["weight.ngo"] == 1.5
    assert [action.cost for action in values(workshop, "action")] == [1200.5, 0.5]
    assert workshop.private.values()


def test_what_a_day_says_is_in_the_results(room):
    room.take(**{**DAY, "actions": DAY["actions"] + "A2;B2;Ruta;0,5;\n"})
    said = shown(room.document)
    action, _ = said["actions"]
    assert action["currency"] == "MXN"
    assert action["status"] == "done"
    assert [update["status"] for update in action["updates"]] == ["under_way", "done"]
    (commitment,) = said["commitments"]
    assert (commitment["signed"], commitment["signed_on"]) == ("pending", "2027-04-01")
    assert commitment["action"] == "A1"
    assert next(gap for gap in said["gaps"] if gap["id"] == "B2")["decision"] == "La sala lo pidió"
    (count,) = [ballot for ballot in values(room.workshop, "ballot") if ballot.count]
    assert count.heads == 4


def test_an_import_is_one_act_that_is_undone_at_once(room):
    before = shown(room.document)
    room.take(gaps="gap,title\n" + "".join(f"G{n},Algo\n" for n in range(700)))
    assert len(room.document.logged.edits) > 2
    room.document.undo()
    assert shown(room.document) == before
    room.document.redo()
    assert len(room.workshop.gaps) == 700


def test_a_trial_says_what_would_change_and_writes_nothing(room):
    before = room.document.logged
    imported = room.take(dry_run=True, **THIRDS)
    assert imported.added == {"gaps": 2, "actions": 1, "votes": 2}
    assert room.document.logged == before


def test_a_trial_is_refused_and_warns_as_the_import_would(room):
    with pytest.raises(Refused):
        room.take(dry_run=True, votes="sector,gap,points\nngo,G1,1\n")
    many = "sector,gap,points,way,heads\nngo,B1,99,dots,2\n"
    assert room.take(dry_run=True, gaps=DAY["gaps"], votes=many).warnings


def test_faults_of_cells_and_of_what_they_name_are_told_at_once_and_nothing_is_written(room):
    said = room.refusals(
        gaps="gap,title\nG1,Algo\n",
        votes="participant,sector,gap,points\nP1,ngo,G1,9\nP1,ngo,G7,muchos\n",
        notes="kind,text\nparking,Sí\nparking,sí\n",
    )
    assert said == [
        "votes.csv, row 3, column points: muchos is not a number; write it like 3",
        "votes.csv, row 3, column gap: G7 is not known; there are G1",
        (
            "votes.csv, row 2, column points: P1 has placed 9 points; "
            "there are 5 for all gaps together"
        ),
        (
            "notes.csv, row 3, column kind: the same kind, sector, text as in row 2; "
            "each may be there once"
        ),
    ]
    assert room.workshop.gaps == {}


def test_a_refusal_names_file_sheet_row_column_and_value_as_the_file_writes_them(room):
    path = workbook(
        room.folder / "día.xlsx",
        {
            "brechas": [["brecha", "título"], ["B1", "Oficios"]],
            "valoraciones": [
                ["sector", "indicador", "actual"],
                [],
                ["ong", "i9", 1],
                ["ong", "i1", 9],
            ],
        },
    )
    with pytest.raises(Refused) as refused:
        room.take_files(path)
    assert [render(one) for one in refused.value.faults] == [
        (
            "día.xlsx, sheet valoraciones, row 3, column indicador: "
            "i9 is not known; there are i1, i2, i3"
        ),
        "día.xlsx, sheet valoraciones, row 4, column actual: 9 should be from 1 to 5",
    ]
    assert refused.value.faults[1].values["value"] == "9"
    assert len(room.document.logged.edits) == 1


# -- A second time ------------------------------------------------------------------------------


def test_the_same_day_again_changes_nothing_and_writes_no_edit(room):
    room.take(**DAY)
    before = room.document.logged
    again = room.take(**DAY)
    assert (again.added, again.changed, again.writes) == ({}, {}, {})
    assert room.document.logged == before


def test_only_rows_that_say_something_else_are_counted_as_changed(room):
    room.take(**DAY)
    imported = room.take(
        gaps="brecha;título\nB1;Oficios\nB2;Autobuses\nB3;Nueva\n",
        ratings=DAY["ratings"].replace("i1;3;5", "i1;2;5"),
        settings="key,value\ncurrency,COP\n",
    )
    assert imported.added == {"gaps": 1}
    assert imported.changed == {"settings": 1, "gaps": 1, "ratings": 1}


def test_a_counts_heads_are_a_change_of_its_rows(room):
    votes = "sector,gap,points,way,heads\nngo,B1,4,dots,{0}\nngo,B2,1,dots,{0}\n"
    room.take(gaps=DAY["gaps"], votes=votes.format(3))
    imported = room.take(votes=votes.format(5))
    assert (imported.added, imported.changed) == ({}, {"votes": 2})
    assert room.one("ballot").heads == 5


def test_heads_stay_where_the_column_is_absent(room):
    room.take(gaps=DAY["gaps"], votes="sector,gap,points,way,heads\nngo,B1,4,dots,3\n")
    room.take(votes="sector,gap,points,way\nngo,B1,5,dots\n")
    assert room.one("ballot").heads == 3


def test_several_tables_of_a_kind_come_one_after_another(room):
    one = csv_file(room.folder / "gaps.csv", [["gap", "title", "causes"], ["G1", "Una", "x"]])
    other = csv_file(room.folder / "brechas.csv", [["gap", "title"], ["G1", "Otra"]])
    room.take_files(one, other)
    assert (room.one("gap").title, room.one("gap").causes) == ("Otra", "x")


# -- Two copies ---------------------------------------------------------------------------------


def test_the_same_tables_in_two_copies_make_the_same_and_no_conflict(tmp_path):
    rooms = []
    start = session()
    for number in (2, 3):
        folder = tmp_path / str(number)
        folder.mkdir()
        rooms.append(Room(document(start.logged, number=number), folder))
        rooms[-1].take(**DAY)
    for kind in ("participant", "ballot", "gap", "action", "update", "commitment", "note"):
        assert [*rooms[0].workshop.all(kind)] == [*rooms[1].workshop.all(kind)]
    both = document(merged(rooms[0].document.logged, rooms[1].document.logged), number=4)
    assert both.conflicts == ()
    assert shown(both) == shown(rooms[0].document)


def test_a_row_finds_what_people_see_under_its_code(room):
    for at, title in enumerate(("Una", "Otra"), 1):
        fields = {HERE: True, "code": f"G{at}", "title": title}
        room.document.apply(Act("add", {"gap": {f"{at}": fields}}))
    twin = document(room.document.logged, number=2)
    room.document.apply(put("gap", "3", code="G3", title="Aquí"))
    twin.apply(put("gap", "4", code="G3", title="Allá"))
    both = Room(document(merged(room.document.logged, twin.logged), number=3), room.folder)
    codes = both.workshop.by_code("gap")
    other = next(code for code in codes if code not in {"G1", "G2", "G3"})
    both.take(gaps=f"gap,title\n{other},Nombre nuevo\n")
    assert both.by_code("gap", other).title == "Nombre nuevo"
    assert len(both.workshop.gaps) == 4
    both.take(votes=f"sector,gap,points\nngo,{other.lower()},2\n")
    assert both.workshop.vote(both.one("ballot").id, codes[other]).points == 2


def test_a_code_that_lives_wins_over_a_removed_one_written_otherwise(room):
    for id, code in (("1", "G1"), ("2", "g1")):
        room.document.apply(put("gap", id, code=code, title="Algo"))
        room.document.apply(Act("remove", {"gap": {id: {HERE: False}}}))
    room.document.apply(put("gap", "3", code="G1", title="Viva"))
    room.take(gaps="gap,title\ng1,Cambiada\n")
    assert (room.one("gap").id, room.one("gap").title) == ("3", "Cambiada")


def test_large_tables_are_taken_in_soon(room):
    people = [[f"P{n}", "ngo", 1, 2, 5] for n in range(1000)]
    rows = [["participant", "sector", "i1.current", "i2.current", "i3.current"], *people]
    imported = room.take_files(csv_file(room.folder / "ratings.csv", rows))
    assert imported.added == {"participants": 1000, "ratings": 3000}


def test_a_file_of_another_kind_by_name_is_taken_by_the_kind_that_is_said(room):
    path = written(room.folder / "export-2026.csv", "gap,title\nG1,Algo\n")
    room.take_files(path, kind="gaps")
    assert room.one("gap").code == "G1"
