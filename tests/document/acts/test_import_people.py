"""People in an import: known by their codes, told once, and never brought back by name."""

import pytest
from table_files import Room, session, small_session

GAPS = "gap,title\nB1,Oficios\nB2,Camiones\n"


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


def test_a_person_twice_in_a_wide_table_is_told_once(room):
    said = room.refusals(
        ratings="participant,sector,i1.current,i2.current\nP1,ngo,1,2\nP1,ngo,1,2\n"
    )
    assert said == [
        (
            "ratings.csv, row 3, column participant: "
            "the same participant, table, sector as in row 2; each may be there once"
        )
    ]


def test_a_wide_row_of_the_wrong_sector_is_told_once(room):
    room.take(participants="participant,sector\nP1,ngo\n")
    said = room.refusals(
        ratings="participant,sector,i1.current,i2.current\nP1,industry,1,2\n,observer,1,2\n"
    )
    assert said == [
        "ratings.csv, row 2, column sector: industry, but P1 is on record as ngo",
        "ratings.csv, row 3, column sector: observers give no ratings and no votes",
    ]


def test_a_table_is_the_same_however_its_code_is_typed(room):
    room.take(
        ratings="participant,table,sector,indicator,current\nP1,Mesa 1,ngo,i1,1\n"
        "P1,mesa  1,ngo,i2,2\n,M2,ngo,i1,3\n,m2,ngo,i2,3\n"
    )
    assert len(room.workshop.ballots) == 2
    said = room.refusal(
        ratings="participant,table,sector,indicator,current\nP1,M1,ngo,i1,1\nP1,M2,ngo,i2,2\n"
    )
    assert said == ("ratings.csv, row 3, column table: M2, where another row of P1 says M1")


def test_points_on_a_gap_of_the_same_import_count_and_a_fifth_sector_votes(tmp_path):
    room = Room(small_session(), tmp_path)
    votes = "participante;sector;brecha;puntos\nE1;estudiantes;B1;2\nE1;learners;B2;{}\n"
    assert "E1 has placed 4 points; there are 3 for all" in room.refusal(
        gaps=GAPS, votes=votes.format(2)
    )
    room.take(gaps=GAPS, votes=votes.format(1))
    assert room.one("participant").sector == "learners"


def test_who_has_more_points_than_the_new_rule_may_keep_but_not_raise_them(room):
    votes = "participant,sector,gap,points\nP1,ngo,B1,{}\n"
    room.take(settings="key,value\npoints,7\n", gaps=GAPS, votes=votes.format(7))
    room.take(settings="key,value\npoints,5\n")
    assert room.take(votes=votes.format(7)).writes == {}
    assert "P1 has placed 8 points; there are 5" in room.refusal(votes=votes.format(8))


def test_who_was_forgotten_comes_back_by_code_but_never_by_name(room):
    room.take(
        participants="participant,sector,name\nP1,ngo,Ana\n",
        ratings="participant,sector,indicator,comment\nP1,ngo,i1,Yo lo vi\n",
    )
    room.document.forget(frozenset({room.one("participant").id}))
    said = room.refusals(
        participants="participant,sector,name,role\nP1,ngo,Ana,Vocal\nP2,ngo,Eva,\n",
        ratings="participant,sector,indicator,comment\nP1,ngo,i1,Yo lo vi\n",
    )
    assert [line.split(":")[0] for line in said] == [
        "participants.csv, row 2, column name",
        "ratings.csv, row 2, column comment",
    ]
    assert "leave it blank, or give whoever comes back a new code" in said[0]
    room.take(participants="participant,sector,name,role\nP1,ngo,,Vocal\n")
    assert room.one("participant").role == "Vocal"


def test_after_everybody_was_forgotten_a_contact_is_refused_where_it_stands(room):
    contact = "key,value\nprivacy_contact,a@b.example\n"
    room.take(settings=contact)
    room.document.forget_everybody()
    assert room.refusal(settings=contact).startswith("settings.csv, row 2, column value: what was")
