from datetime import date

import pytest
from table_files import Room, session

from workshop_app.domain.edits import put, remove
from workshop_app.domain.identity import named

GAPS = "gap,title,causes,indicators\nG1,Una,Porque sí,i1|i2\n"
ACTIONS = "action,gap,title,funding_kind,funding_amount,funding_secured\n"


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


def test_the_same_import_a_second_time_changes_nothing(room):
    tables = {
        "settings": "key,value\npoints,6\nterm_ends,2027-01-01\nprivacy_contact,a@b.example\n",
        "organisations": "organisation,sector\nRed,ngo\n",
        "participants": "participant,name,sector\nP1,Ana,ngo\n",
        "motivations": "sector,participant,text\nngo,P1,Ver\n",
        "gaps": GAPS,
        "decisions": "gap,chosen,reason\nG1,no,Luego\n",
        "actions": f"{ACTIONS}A1,G1,x,own|private,1|,\n",
        "updates": "action,date,status\nA1,1/2/2027,done\n",
        "commitments": "organisation,signatory,text,action\nRed,Ana,Va,A1\n",
        "notes": "kind,text,score\nevaluation,,5\nevaluation,,5\nparking,x,\n",
    }
    first = room.take(**tables)
    assert first.added["notes"] == 3
    assert first.added["settings"] == 3
    again = room.take(**tables)
    assert (again.writes, again.added, again.changed) == ({}, {}, {})


def test_an_absent_column_leaves_its_field_alone_and_a_blank_cell_empties_it(room):
    room.take(gaps=GAPS)
    imported = room.take(gaps="gap,title\nG1,Otra\n")
    assert (imported.added, imported.changed) == ({}, {"gaps": 1})
    assert (room.one("gap").title, room.one("gap").causes) == ("Otra", "Porque sí")
    room.take(gaps="gap,title,causes,indicators\nG1,Otra,,\n")
    assert (room.one("gap").causes, room.one("gap").indicators) == (None, ())


def test_keys_are_found_whatever_their_case_and_composition(room):
    room.take(organisations="organisation,sector\nCámara  de Comercio,industry\n", gaps=GAPS)
    room.take(
        organisations="organisation,sector\nCA\u0301MARA de comercio,government\n",
        gaps="gap,title\ng1,Otra\n",
    )
    assert room.one("organisation").organisation == "Cámara  de Comercio"
    assert room.one("organisation").sector == "government"
    assert (room.one("gap").code, room.one("gap").title) == ("G1", "Otra")


def test_what_a_person_made_by_hand_is_found_by_its_code(room):
    room.document.apply(
        put("gap", "0198f000-0000-7000-8000-00000000000a", code="G1", title="A mano")
    )
    room.take(gaps="gap,title\nG1,De la tabla\n")
    assert room.one("gap").id == "0198f000-0000-7000-8000-00000000000a"
    assert room.one("gap").title == "De la tabla"


def test_what_is_new_has_the_id_that_its_key_gives_it(room):
    room.take(gaps=GAPS, organisations="organisation,sector\nRed,ngo\n")
    assert room.one("gap").id == named(room.workshop.id, "gap", "G1")
    assert room.one("organisation").id == named(room.workshop.id, "organisation", "red")


def test_what_was_removed_comes_back_as_the_table_says(room):
    room.take(gaps=GAPS)
    id = room.one("gap").id
    room.document.apply(remove(room.workshop, "gap", id))
    room.take(gaps="gap,title,causes\nG1,Otra,\n")
    assert (room.one("gap").id, room.one("gap").causes) == (id, None)


def test_a_removed_code_is_never_anothers(room):
    room.document.apply(
        put("gap", "0198f000-0000-7000-8000-00000000000a", code="G1", title="A mano")
    )
    room.document.apply(remove(room.workshop, "gap", "0198f000-0000-7000-8000-00000000000a"))
    room.take(gaps="gap,title\nG1,Otra\n")
    assert room.one("gap").id == "0198f000-0000-7000-8000-00000000000a"


def test_all_tables_of_an_import_may_name_one_another(room):
    room.take(
        updates="action,date,status\nA1,2027-02-01,done\n",
        actions="action,gap,title\nA1,G1,x\n",
        decisions="gap,chosen,reason\nG1,sí,y\n",
        gaps=GAPS,
    )
    action, update = room.one("action"), room.one("update")
    assert (action.gap, update.action, update.date) == (
        room.one("gap").id, action.id, date(2027, 2, 1),
    )  # fmt: skip


def test_what_is_not_there_is_refused_with_what_is(room):
    said = room.refusals(
        gaps="gap,title,indicators,learner_groups\nG1,x,i9,yuth\n",
        actions="action,gap,title\nA1,G2,x\n",
        decisions="gap,chosen,reason\nG12,sí,y\n",
        commitments="organisation,text,action\nRed,Va,A9\n",
    )
    assert said == [
        "gaps.csv, row 2, column indicators: i9 is not known; there are i1, i2, i3",
        "gaps.csv, row 2, column learner_groups: yuth is not known; did you mean youth?",
        "decisions.csv, row 2, column gap: G12 is not known; did you mean G1?",
        "actions.csv, row 2, column gap: G2 is not known; there are G1",
        "commitments.csv, row 2, column action: A9 is not known; there are A1",
    ]


def test_a_row_with_a_fault_makes_no_others_of_its_kin(room):
    said = room.refusals(
        gaps="gap,title,from_floor\nG1,,quizá\n",
        votes="sector,gap,points\nngo,G1,1\n",
        actions="action,gap,title,due\nA1,G1,,\n",
        updates="action,date,status\nA1,2027-01-01,done\n",
    )
    assert [line.split(":")[0] for line in said] == [
        "gaps.csv, row 2, column title",
        "gaps.csv, row 2, column from_floor",
        "actions.csv, row 2, column title",
    ]


def test_a_key_that_is_there_twice_is_refused(room):
    said = room.refusals(
        settings="key,value\npoints,5\npoints,5\n",
        organisations="organisation,sector\nRed,ngo\nRED,ngo\n",
        gaps="gap,title\nG1,a\nG1,a\n",
    )
    assert said == [
        "settings.csv, row 3, column key: the same key as in row 2; each may be there once",
        (
            "organisations.csv, row 3, column organisation: the same organisation as in row 2; "
            "each may be there once"
        ),
        "gaps.csv, row 3, column gap: the same gap as in row 2; each may be there once",
    ]


def test_only_participants_may_be_observers(room):
    said = room.refusals(
        organisations="organisation,sector\nDiario,observador\n",
        motivations="sector,text\nobserver,x\n",
    )
    assert len(said) == 2
    assert "observer is for participants only" in said[0]


def test_an_agenda_is_one_of_the_playbooks(room):
    assert room.refusal(settings="key,value\nagenda,days\n").endswith("did you mean day?")


def test_a_blank_setting_goes_back_to_what_the_playbook_says(room):
    room.take(settings="key,value\npoints,7\n")
    room.take(settings="key,value\npoints,\n")
    assert "points" not in room.workshop.facts
    assert room.workshop.rules.points == 5


# -- Funding ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "funding"),
    [
        ("own,,", (("own", None, None),)),
        ("own|private,,|100", (("own", None, None), ("private", None, 100))),
        (",5|6,", ((None, 5, None), (None, 6, None))),
        ("own||private,1||3,", (("own", 1, None), (None, None, None), ("private", 3, None))),
        (",,", ()),
        ("|,,", ()),
    ],
)
def test_sources_of_funding_stand_side_by_side(room, cells, funding):
    room.take(gaps=GAPS, actions=f"{ACTIONS}A1,G1,x,{cells}\n")
    assert room.one("action").funding == funding


def test_sources_that_do_not_stand_side_by_side_are_refused(room):
    said = room.refusal(gaps=GAPS, actions=f"{ACTIONS}A1,G1,x,own|private,5,\n")
    assert said == (
        "actions.csv, row 2, column funding_amount: 1 values, where funding_kind has 2; "
        "a blank one counts too"
    )


def test_a_column_of_funding_that_is_absent_keeps_its_values(room):
    room.take(gaps=GAPS, actions=f"{ACTIONS}A1,G1,x,own|private,1|2,50|\n")
    room.take(actions="action,gap,title,funding_secured\nA1,G1,x,100|0\n")
    assert room.one("action").funding == (("own", 1, 100), ("private", 2, 0))


# -- Notes ------------------------------------------------------------------------------------


def test_evaluations_may_have_a_score_alone(room):
    room.take(notes="kind,text,score,sector\nevaluation,,5,ngo\nevaluation,,5,ngo\n")
    assert [note.score for note in room.workshop.notes.values()] == [5, 5]
    room.take(notes="kind,text,score,sector\nevaluation,,5,ngo\nevaluation,,3,ngo\n")
    assert [note.score for note in room.workshop.notes.values()] == [5, 3]


def test_a_note_says_something(room):
    said = room.refusals(notes="kind,text,score\nevaluation,,\nparking,,\nobjection,,3\n")
    assert [line.split(": ")[1] for line in said] == [
        "an evaluation needs a text or a score",
        "a note of this kind needs a text",
        "a note of this kind needs a text",
    ]
