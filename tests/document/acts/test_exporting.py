from datetime import date

import pytest
from log_parts import SESSION
from table_files import Room, session

from workshop_app.document.acts.exporting import table_rows
from workshop_app.document.acts.importing import bring_in
from workshop_app.domain.edits import (
    Act,
    change,
    decide,
    put,
    rate,
    remove,
    set_fact,
    set_facts,
    vote,
)
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table

GAP, ACTION, PERSON, BALLOT = (f"0198f000-0000-7000-8000-0000000001{n:02}" for n in range(4))


@pytest.fixture
def document():
    """A session with a gap, an action and a participant, entered by hand."""
    document = session()
    document.apply(put("gap", GAP, code="G1", title="Una"))
    document.apply(put("action", ACTION, code="A1", gap=GAP, title="Hacer"))
    document.apply(put("participant", PERSON, code="P1", sector="ngo", name="Ana"))
    return document


def rows(document, kind):
    return table_rows(document.workshop)[kind]


def ballot(document, **whose):
    document.apply(put("ballot", BALLOT, **{"sector": "ngo", **whose}))


def taken_in(document):
    """A new session that takes in another's rows as they are, without any file."""
    tables = [
        Table(kind, "", None, tuple(Row(n, row) for n, row in enumerate(found, 2)), ())
        for kind, found in table_rows(document.workshop).items()
    ]
    new = session()
    bring_in(new, tables)
    return new


def test_every_kind_of_table_has_rows_with_all_its_columns(document):
    tables = table_rows(document.workshop)
    assert [*tables] == [*TABLE_KINDS]
    for kind, found in tables.items():
        for row in found:
            assert [*row] == [column.name for column in TABLE_KINDS[kind].columns]


def test_settings_are_those_of_the_table_in_its_order(document):
    document.apply(set_fact(SESSION, "heads.women", 3))
    document.apply(set_fact(SESSION, "weight.ngo", 1.5))
    document.apply(set_facts(SESSION, points=7, core=False, title="Hoy", privacy_contact="a@b"))
    document.apply(set_facts(SESSION, term_ends=date(2027, 9, 30), venue=None))
    assert rows(document, "settings") == (
        {"key": "points", "value": 7},
        {"key": "weight.ngo", "value": 1.5},
        {"key": "core", "value": False},
        {"key": "term_ends", "value": date(2027, 9, 30)},
        {"key": "heads.women", "value": 3},
        {"key": "privacy_contact", "value": "a@b"},
    )


def test_codes_stand_where_ids_were(document):
    document.apply(put("motivation", BALLOT, sector="ngo", participant=PERSON, text="Vengo"))
    document.apply(put("update", BALLOT, action=ACTION, date="2027-01-01", status="done"))
    assert rows(document, "actions")[0]["gap"] == "G1"
    assert rows(document, "motivations")[0]["participant"] == "P1"
    assert rows(document, "updates")[0]["action"] == "A1"
    assert rows(document, "participants")[0]["name"] == "Ana"


def test_an_order_made_by_hand_is_kept(document):
    document.apply(put("gap", BALLOT, code="G2", title="Otra"))
    document.apply(Act("order-gap", {"order": {SESSION: {"gap": [BALLOT, GAP]}}}))
    assert [row["gap"] for row in rows(document, "gaps")] == ["G2", "G1"]


def test_sources_of_funding_stand_side_by_side(document):
    document.apply(change("action", ACTION, funding=(("own", 5, None), (None, 7.5, None))))
    (row,) = rows(document, "actions")
    assert row["funding_kind"] == ("own", None)
    assert row["funding_amount"] == (5, 7.5)
    assert row["funding_secured"] == ()


def test_a_comment_goes_out_as_its_text(document):
    ballot(document, participant=PERSON, table="M1")
    document.apply(rate(BALLOT, "i1", Rating(2, None, 4, "Depende", "paper")))
    assert rows(document, "ratings") == (
        {"participant": "P1", "table": "M1", "sector": "ngo", "indicator": "i1", "current": 2,
         "desired": None, "importance": 4, "comment": "Depende", "way": "paper"},
    )  # fmt: skip


def test_a_count_names_its_way_and_its_heads_on_each_row(document):
    ballot(document, table="M1", count="dots", heads=9)
    document.apply(vote(BALLOT, GAP, Vote(4, None, None, "typed")))
    (row,) = rows(document, "votes")
    assert (row["participant"], row["table"], row["way"], row["heads"]) == (None, None, "dots", 9)


@pytest.mark.parametrize("whose", [{}, {"table": "M1"}, {"participant": PERSON}])
def test_what_is_no_count_does_not_become_one(document, whose):
    ballot(document, heads=9, **whose)
    document.apply(vote(BALLOT, GAP, Vote(4, 5, None, "dots")))
    document.apply(rate(BALLOT, "i1", Rating(2, 3, None, None, "hands")))
    new = taken_in(document)
    (one,) = new.workshop.ballots.values()
    assert (one.count, one.heads, one.table) == (None, None, whose.get("table"))
    assert rows(new, "votes")[0]["points"] == 4


def test_votes_and_decisions_on_a_removed_gap_stay_behind(document):
    ballot(document, participant=PERSON)
    document.apply(vote(BALLOT, GAP, Vote(4)))
    document.apply(decide(GAP, chosen=True, reason="Sí"))
    assert rows(document, "decisions") == ({"gap": "G1", "chosen": True, "reason": "Sí"},)
    document.apply(remove(document.workshop, "gap", GAP))
    assert (rows(document, "votes"), rows(document, "decisions")) == ((), ())


def test_a_decision_taken_back_is_no_row(document):
    document.apply(decide(GAP, chosen=True, reason="Sí"))
    document.apply(decide(GAP, chosen=None, reason=None))
    assert rows(document, "decisions") == ()


def test_a_removed_persons_rows_are_not_given_out(document):
    ballot(document, participant=PERSON)
    document.apply(rate(BALLOT, "i1", Rating(2, 3)))
    document.apply(remove(document.workshop, "participant", PERSON))
    assert (rows(document, "participants"), rows(document, "ratings")) == ((), ())


def test_rows_need_no_file_to_be_taken_in_again(tmp_path):
    room = Room(session(), tmp_path)
    room.take(
        settings="key,value\nchoose,2\n",
        gaps="gap,title,indicators\nG1,Una,i1|i2\n",
        ratings="participant,sector,indicator,current,desired,comment\nP1,ngo,i1,1,5,Ojo\n",
        votes="sector,gap,points,way,heads\nngo,G1,3,hands,2\n",
        actions="action,gap,title,due,funding_kind\nA1,G1,Hacer,2027-01-01,own|private\n",
        notes="kind,text,score\nevaluation,,5\n",
    )
    assert table_rows(taken_in(room.document).workshop) == table_rows(room.workshop)
