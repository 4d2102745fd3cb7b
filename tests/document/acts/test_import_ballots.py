import pytest
from table_files import Room, session, small_session

from workshop_app.domain.identity import ballot_id, named

GAPS = "gap,title\nG1,Una\nG2,Otra\n"
PEOPLE = "participant,sector\nP1,ngo\nP2,industry\nP9,observer\n"


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


@pytest.fixture
def vote(room):
    """A session with two gaps, in which votes are taken."""
    room.take(gaps=GAPS)
    return room


def ballot(room, **whose):
    """The id of a ballot."""
    none = dict.fromkeys(("participant", "table", "count"))
    return ballot_id(room.workshop.id, **{**none, **whose})


def person(room, code):
    """The id of a participant."""
    return named(room.workshop.id, "participant", code)


# -- Whose ------------------------------------------------------------------------------------


def test_a_row_is_a_persons_a_tables_or_a_sectors_only_tables(room):
    room.take(
        ratings="participant,table,sector,indicator,current\nP1,,ngo,i1,1\nP1,M1,ngo,i2,2\n"
        ",M1,ngo,i1,3\n,,ngo,i1,4\n"
    )
    own = ballot(room, sector="ngo", participant=person(room, "P1"))
    table, only = ballot(room, sector="ngo", table="M1"), ballot(room, sector="ngo")
    assert [*room.workshop.ballots] == [own, table, only]
    assert [room.workshop.rating(id, "i1").current for id in (own, table, only)] == [1, 3, 4]
    assert room.workshop.ballots[own].table == "M1"


def test_ratings_and_votes_of_a_person_are_one_ballot(vote):
    vote.take(
        ratings="participant,sector,indicator,current\nP1,ngo,i1,1\n",
        votes="participant,sector,gap,points\np1,ngo,g1,2\n",
    )
    assert len(vote.workshop.ballots) == 1


def test_a_participant_whom_no_table_named_is_taken_in_with_the_rows_sector(room):
    imported = room.take(ratings="participant,sector,indicator,current\nP7,ngo,i1,1\n")
    assert (room.one("participant").code, room.one("participant").sector) == ("P7", "ngo")
    assert imported.added == {"participants": 1, "ratings": 1}


def test_a_sector_that_contradicts_the_record_is_refused(room):
    said = room.refusals(
        participants=PEOPLE,
        ratings="participant,sector,indicator,current\nP1,industry,i1,1\nP5,ngo,i1,1\n"
        "P5,academia,i2,1\n",
        motivations="sector,participant,text\nngo,P2,x\n",
    )
    assert said == [
        "motivations.csv, row 2, column sector: ngo, but P2 is on record as industry",
        "ratings.csv, row 2, column sector: industry, but P1 is on record as ngo",
        "ratings.csv, row 4, column sector: academia, but P5 is on record as ngo",
    ]


@pytest.mark.parametrize("row", ["P9,ngo", "P9,observer", "P10,observer", ",observer"])
def test_observers_give_no_ratings_and_no_votes(vote, row):
    vote.take(participants=PEOPLE)
    said = vote.refusals(
        ratings=f"participant,sector,indicator,current\n{row},i1,1\n",
        votes=f"participant,sector,gap,points\n{row},G1,1\n",
    )
    assert len(said) == 2
    assert all("observers give no ratings and no votes" in line for line in said)


def test_a_ballot_goes_along_when_its_person_changes_sector(room):
    room.take(participants=PEOPLE, ratings="participant,sector,indicator,current\nP1,ngo,i1,1\n")
    room.take(participants="participant,sector\nP1,academia\n")
    assert room.one("ballot").sector == "academia"
    said = room.refusal(participants="participant,sector\nP1,observer\n")
    assert "P1 has a ballot" in said


# -- Ratings ----------------------------------------------------------------------------------


def test_a_value_outside_the_scale_is_refused_with_the_scale(tmp_path):
    room = Room(small_session(), tmp_path)
    said = room.refusals(
        ratings="participant,sector,indicator,current,desired,importance\n"
        "P1,learners,teaching-open,7,8,3\nP1,learners,teaching-credit,0,1,4\n"
    )
    assert said == [
        "ratings.csv, row 2, column desired: 8 should be from 1 to 7",
        "ratings.csv, row 3, column current: 0 should be from 1 to 7",
        "ratings.csv, row 3, column importance: 4 should be from 1 to 3",
    ]


def test_an_indicator_the_playbook_has_not_is_refused(room):
    said = room.refusal(ratings="sector,indicator,current\nngo,x7,1\nngo,I2,1\n")
    assert said == "ratings.csv, row 2, column indicator: x7 is not known; there are i1, i2, i3"


@pytest.mark.parametrize("way", ["hands", "dots"])
def test_a_count_is_of_votes_only(room, way):
    said = room.refusal(ratings=f"sector,indicator,current,way\nngo,i1,2,{way}\n")
    assert f"column way: {way} is for votes" in said


def test_a_wholly_blank_row_is_a_dont_know(room):
    room.take(ratings="participant,sector,indicator,current,desired\nP1,ngo,i1,,\n")
    (rows,) = room.workshop.ratings.values()
    assert [list(row) for row in rows.values()] == [[None, None, None, None, "imported"]]


def test_a_blank_in_a_wide_table_says_nothing_where_nothing_was(room):
    wide = "participant,sector,i1.current,i2.current\nP1,ngo,{},\nP2,ngo,,\n"
    room.take(ratings=wide.format(3))
    (rows,) = room.workshop.ratings.values()
    assert [*rows] == ["i1"]
    room.take(ratings=wide.format(""))
    (rows,) = room.workshop.ratings.values()
    assert rows["i1"][0] is None


def test_an_absent_column_keeps_the_answer_and_a_blank_cell_empties_it(room):
    room.take(
        ratings="participant,sector,indicator,current,desired,comment,way\nP1,ngo,i1,1,5,ojo,paper\n"
    )
    room.take(ratings="participant,sector,indicator,current,desired\nP1,ngo,i1,2,\n")
    (rows,) = room.workshop.ratings.values()
    rating = rows["i1"]
    assert list(rating[:3]) == [2, None, None]
    assert (room.workshop.private[rating[3]], rating[4]) == ("ojo", "paper")


def test_a_comment_that_is_the_same_text_is_no_change(room):
    table = "participant,sector,indicator,comment\nP1,ngo,i1,ojo\n"
    room.take(ratings=table)
    assert room.take(ratings=table).writes == {}


def test_a_rating_that_is_there_twice_is_refused(room):
    said = room.refusal(
        ratings="participant,sector,indicator,current\nP1,ngo,i1,2\nP2,ngo,i1,2\np1,ngo,I1,3\n"
    )
    assert said.startswith("ratings.csv, row 4, column indicator: the same participant, table,")
    assert "as in row 2" in said


# -- Votes ------------------------------------------------------------------------------------


def test_a_person_has_so_many_points_for_all_gaps_those_on_record_too(vote):
    vote.take(votes="participant,sector,gap,points\nP1,ngo,G1,4\n")
    said = vote.refusal(votes="participant,sector,gap,points\nP1,ngo,G2,2\n")
    assert said == (
        "votes.csv, row 2, column points: P1 has placed 6 points; there are 5 for all gaps together"
    )
    vote.take(votes="participant,sector,gap,points\nP1,ngo,G2,2\nP1,ngo,G1,3\n")


def test_the_limit_is_the_one_that_comes_along(vote):
    votes = "participant,sector,gap,points\nP1,ngo,G1,6\n"
    assert vote.refusal(votes=votes)
    vote.take(settings="key,value\npoints,6\n", votes=votes)


def test_a_table_may_place_any_number(vote):
    vote.take(votes="table,sector,gap,points\nM1,ngo,G1,99\n")


@pytest.mark.parametrize("points", ["-1", "1.5", "uno"])
def test_points_are_whole_numbers_from_nothing(vote, points):
    assert "column points" in vote.refusal(
        votes=f"participant,sector,gap,points\nP1,ngo,G1,{points}\n"
    )


def test_a_count_is_a_ballot_of_its_own_with_heads(vote):
    vote.take(
        votes="sector,gap,points,way,heads\nngo,G1,7,dots,4\nngo,G2,3,dots,4\nngo,G1,1,hands,2\n"
        "ngo,G1,9,table,\n"
    )
    counts = {b.count: b.heads for b in vote.workshop.ballots.values()}
    assert counts == {"dots": 4, "hands": 2, None: None}


def test_blank_heads_are_the_people_counted_at_the_door(vote):
    door = "key,value\nheads.ngo,6\n"
    vote.take(settings=door, votes="sector,gap,points,way,heads\nngo,G1,7,dots,\n")
    assert vote.one("ballot").heads == 6
    said = vote.refusal(votes="sector,gap,points,way,heads\nngo,G1,7,dots,5\nngo,G2,1,dots,\n")
    assert said == ("votes.csv, row 3, column heads: 6, where another row of the same count says 5")


def test_heads_said_once_are_the_whole_counts(vote):
    vote.take(votes="sector,gap,points,way,heads\nngo,G1,7,dots,\nngo,G2,1,dots,5\n")
    assert vote.one("ballot").heads == 5


def test_heads_belong_to_counts(vote):
    said = vote.refusals(
        votes="participant,table,sector,gap,points,way,heads\nP1,,ngo,G1,1,dots,4\n"
        ",M1,ngo,G1,1,dots,4\n,,ngo,G1,1,table,4\n"
    )
    assert len(said) == 3


def test_a_gap_that_is_not_there_is_refused(room):
    votes = "sector,gap,points\nngo,G1,1\n"
    assert room.refusal(votes=votes) == (
        "votes.csv, row 2, column gap: G1 is not known, and there is none yet; import gaps too"
    )
    room.take(gaps="gap,title\nG12,x\n")
    assert room.refusal(votes=votes).endswith("did you mean G12?")


# -- What is only warned about ----------------------------------------------------------------


def test_a_count_with_more_points_than_its_heads_have_is_warned_about(vote):
    assert vote.warnings(
        votes="sector,gap,points,way,heads\nngo,G1,10,dots,3\nngo,G2,6,dots,3\n"
    ) == ["Civil society: the count has 16 points, but 3 persons have 15"]
    assert vote.warnings(votes="sector,gap,points,way,heads\nngo,G1,9,dots,3\n") == []


def test_more_ballots_and_heads_than_people_are_warned_about(vote):
    votes = "participant,sector,gap,points,way,heads\n,ngo,G1,3,dots,2\n{},ngo,G1,{},,\n"
    assert vote.warnings(participants=PEOPLE, votes=votes.format("P1", 1)) == [
        "Civil society: 1 ballots and 2 persons counted, but 1 people"
    ]
    settings = "key,value\nheads.ngo,3\n"
    assert vote.warnings(settings=settings, votes=votes.format("P1", 1)) == []


@pytest.mark.parametrize("points", ["", "0"])
def test_a_ballot_without_points_is_not_beside_a_count(vote, points):
    count = "participant,sector,gap,points,impact,way,heads\n,ngo,G1,3,,dots,1\n"
    said = vote.warnings(participants=PEOPLE, votes=f"{count}P1,ngo,G1,{points},4,,\n")
    assert said == []


def test_persons_and_tables_in_one_sector_are_warned_about(room):
    said = room.warnings(
        ratings="participant,table,sector,indicator,current\nP1,M1,ngo,i1,2\n,M1,ngo,i1,3\n"
        ",M2,industry,i1,3\n"
    )
    assert said == [
        "Civil society: ratings by persons and by tables; a table weighs as one person",
        "Civil society: P1 answered alone and at table M1",
    ]


def test_a_tables_impact_beside_persons_ratings_is_no_mixture(vote):
    said = vote.warnings(
        ratings="participant,sector,indicator,current\nP1,ngo,i1,2\n",
        votes="table,sector,gap,impact\nM1,ngo,G1,4\n",
    )
    assert said == []
