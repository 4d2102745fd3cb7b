import pytest
from log_parts import (
    FACTS,
    SESSION,
    TABLE,
    MemoryLog,
    SeededIds,
    SetClock,
    device,
    document,
    person,
)

from workshop_app.document.document import Document
from workshop_app.document.merge import merged
from workshop_app.document.ports import Author, Logged
from workshop_app.domain.edits import change, put, rate, remove, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAP = named(SESSION, "gap", "G1")
OTHER = named(SESSION, "gap", "G2")
PERSON, BALLOT, COME = person("P001")
RATING = ("rating", BALLOT, "i1")
TITLE = ("gap", GAP, "title")


def two_copies(*acts):
    begun = document()
    for act in (COME, put("gap", GAP, code="G1", title="inicio"), *acts):
        begun.apply(act)
    return document(begun.logged, number=2), document(begun.logged, number=3)


def met(one, other, number=4):
    there = document(merged(one.logged, other.logged), number=number)
    back = document(merged(other.logged, one.logged), number=number)
    assert there.workshop == back.workshop
    assert there.conflicts == back.conflicts
    return there


def keys(doc, sort="values"):
    return [conflict.key for conflict in doc.conflicts if conflict.sort == sort]


def test_two_answers_to_one_question_are_a_conflict_with_both_values():
    one, other = two_copies()
    one.apply(rate(BALLOT, "i1", Rating(1, 4)))
    other.apply(rate(BALLOT, "i1", Rating(2, 5)))
    both = met(one, other)
    (conflict,) = both.conflicts
    assert conflict.key == RATING
    assert [value[:2] for value in conflict.values] == [[1, 4], [2, 5]]
    assert both.workshop.rating(BALLOT, "i1")[:2] == (2, 5)


def test_the_same_answer_in_two_copies_is_no_conflict():
    one, other = two_copies()
    for doc in (one, other):
        doc.apply(rate(BALLOT, "i1", Rating(1, 4)))
    assert met(one, other).conflicts == ()


def test_the_same_name_typed_in_two_copies_is_no_conflict_and_another_one_is():
    one, other = two_copies()
    one.apply(change("participant", PERSON, name="Rosa Tun"))
    other.apply(change("participant", PERSON, name="Rosa Tun"))
    assert met(one, other).conflicts == ()
    other.apply(change("participant", PERSON, name="Rosa Tum"))
    assert keys(met(one, other)) == [("participant", PERSON, "name")]


def test_two_forgotten_names_count_as_equal():
    one, other = two_copies()
    one.apply(change("participant", PERSON, name="Rosa Tun"))
    other.apply(change("participant", PERSON, name="Rosa Tum"))
    both = met(one, other)
    both.forget(frozenset({PERSON}))
    assert both.conflicts == ()


def test_an_edit_made_after_both_settles_it_also_where_it_keeps_the_value():
    one, other = two_copies()
    one.apply(change("gap", GAP, title="a"))
    other.apply(change("gap", GAP, title="b"))
    both = met(one, other)
    assert keys(both) == [TITLE]
    both.apply(change("gap", GAP, title=both.workshop.gaps[GAP].title))
    assert both.conflicts == ()
    assert met(both, one).conflicts == ()
    assert met(other, both).conflicts == ()


def test_undoing_what_settled_it_lists_it_again():
    one, other = two_copies()
    one.apply(change("gap", GAP, title="a"))
    other.apply(change("gap", GAP, title="b"))
    both = met(one, other)
    both.apply(change("gap", GAP, title="c"))
    both.undo()
    assert keys(both) == [TITLE]


def test_both_undid_and_changed_the_same_rating():
    one, other = two_copies(rate(BALLOT, "i1", Rating(3, 3)))
    for doc, level in ((one, 1), (other, 2)):
        doc.apply(rate(BALLOT, "i1", Rating(level, 5)))
        doc.undo()
        doc.apply(rate(BALLOT, "i1", Rating(level, 4)))
    both = met(one, other)
    assert keys(both) == [RATING]
    assert both.workshop.rating(BALLOT, "i1")[:2] == (2, 4)


def test_an_undo_here_and_a_change_there_leave_the_change():
    begun = document()
    for act in (COME, rate(BALLOT, "i1", Rating(1, 1))):
        begun.apply(act)
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.undo()
    yours.apply(rate(BALLOT, "i1", Rating(2, 2)))
    both = met(mine, yours)
    assert both.workshop.rating(BALLOT, "i1")[:2] == (2, 2)
    assert both.conflicts == ()


def test_an_act_undone_in_two_copies_comes_back_with_one_redo():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    mine, also_mine = document(begun.logged), document(begun.logged)
    mine.undo()
    also_mine._ids = SeededIds(99)
    also_mine.undo()
    both = document(merged(mine.logged, also_mine.logged))
    assert GAP not in both.workshop.gaps
    both.redo()
    assert GAP in both.workshop.gaps


def test_a_redo_and_a_change_that_did_not_know_of_each_other_are_listed():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="inicio"))
    begun.apply(change("gap", GAP, title="mía"))
    begun.undo()
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.redo()
    yours.apply(change("gap", GAP, title="tuya"))
    both = met(mine, yours)
    assert keys(both) == [TITLE]
    assert {*both.conflicts[0].values} == {"mía", "tuya"}
    both.apply(change("gap", GAP, title="mía"))
    assert both.conflicts == ()


def test_a_redo_made_knowing_the_change_is_no_conflict():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="inicio"))
    begun.apply(change("gap", GAP, title="mía"))
    begun.undo()
    yours = document(begun.logged, number=2)
    yours.apply(change("gap", GAP, title="tuya"))
    mine = document(yours.logged)
    mine.redo()
    assert mine.workshop.gaps[GAP].title == "tuya"
    other = document(begun.logged, number=3)
    other.apply(rate_nothing())
    assert keys(met(mine, other)) == []


def rate_nothing():
    return put("note", named(SESSION, "note", "x"), kind="parking", text="x")


def test_a_removal_that_did_not_see_a_vote_is_listed_and_the_vote_counts():
    one, other = two_copies()
    one.apply(remove(one.workshop, "gap", GAP))
    other.apply(vote(BALLOT, GAP, Vote(4)))
    both = met(one, other)
    assert keys(both, "beneath") == [("gap", GAP, "here")]
    assert both.figures.own.priorities.gaps[0].points == 4
    both.apply(remove(both.workshop, "gap", GAP))
    assert both.conflicts == ()
    assert GAP not in both.workshop.gaps
    assert met(both, other).conflicts == ()


def test_a_removal_that_saw_everything_is_no_conflict():
    one, other = two_copies(vote(BALLOT, GAP, Vote(4)))
    one.apply(remove(one.workshop, "gap", GAP))
    other.apply(rate(BALLOT, "i1", Rating(1, 2)))
    both = met(one, other)
    assert both.conflicts == ()
    assert GAP not in both.workshop.gaps


def test_an_action_under_a_gap_removed_elsewhere_keeps_the_gap_in_sight():
    one, other = two_copies()
    action = named(SESSION, "action", "A1")
    one.apply(remove(one.workshop, "gap", GAP))
    other.apply(put("action", action, code="A1", gap=GAP, title="Ruta"))
    both = met(one, other)
    assert action in both.workshop.actions
    assert GAP in both.workshop.gaps
    assert ("gap", GAP, "here") in keys(both, "beneath")


def test_the_undone_making_of_something_that_another_changed_is_listed():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.undo()
    yours.apply(change("gap", GAP, title="b"))
    both = met(mine, yours)
    assert keys(both, "beneath") == [("gap", GAP, "here")]
    assert both.workshop.gaps[GAP].title == "b"


def test_the_undone_making_that_saw_the_change_is_no_conflict():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    yours = document(begun.logged, number=2)
    yours.apply(change("gap", GAP, title="b"))
    mine = document(yours.logged)
    mine.undo()
    elsewhere = document(begun.logged, number=3)
    elsewhere.apply(rate_nothing())
    both = met(mine, elsewhere)
    assert both.conflicts == ()
    assert GAP not in both.workshop.gaps


def test_two_gaps_with_one_code_are_told_apart_until_one_is_renamed():
    one, other = two_copies()
    mine, yours = SeededIds(7).new(), SeededIds(8).new()
    one.apply(put("gap", mine, code="G7", title="mía"))
    other.apply(put("gap", yours, code="G7", title="tuya"))
    both = met(one, other)
    assert keys(both, "code") == [("gap", yours, "code")] or keys(both, "code") == [
        ("gap", mine, "code")
    ]
    assert sorted(both.workshop.by_code("gap")) == ["G1", "G7", "G7b"]
    both.apply(change("gap", yours, code="G8"))
    assert both.conflicts == ()


def test_more_points_than_a_person_has_after_meeting_are_listed_and_counted():
    one, other = two_copies(put("gap", OTHER, code="G2", title="otra"))
    one.apply(vote(BALLOT, GAP, Vote(4)))
    other.apply(vote(BALLOT, OTHER, Vote(4)))
    both = met(one, other)
    assert keys(both, "points") == [("ballot", BALLOT, "points")]
    assert sum(gap.points for gap in both.figures.own.priorities.gaps) == 8


def test_another_session_is_refused():
    one, _ = two_copies()
    sid = "0198f000-0000-7000-8000-000000000002"
    writes = {"playbook": {sid: {"table": TABLE}}, "fact": {sid: FACTS}}
    stranger = Document.begun(
        MemoryLog(), Author(device(5)), SetClock(), SeededIds(5), session=sid, writes=writes
    )
    with pytest.raises(WorkshopError, match="not copies"):
        merged(one.logged, stranger.logged)


def test_an_edit_altered_outside_the_program_is_refused():
    one, other = two_copies()
    last = other.logged.edits[-1]
    altered = last._replace(writes={"gap": {GAP: {"title": "colado"}}})
    forged = Logged((*other.logged.edits[:-1], altered), other.logged.private)
    with pytest.raises(WorkshopError, match="altered"):
        merged(one.logged, forged)


def test_meeting_oneself_changes_nothing():
    one, _ = two_copies()
    assert merged(one.logged, one.logged) == one.logged


def test_a_vote_on_a_gap_whose_making_was_undone_elsewhere_is_listed_and_counts():
    begun = document()
    begun.apply(COME)
    begun.apply(put("gap", GAP, code="G1", title="a"))
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.undo()
    yours.apply(vote(BALLOT, GAP, Vote(4)))
    both = met(mine, yours)
    assert keys(both, "beneath") == [("gap", GAP, "here")]
    assert (both.workshop.gaps[GAP].code, both.workshop.gaps[GAP].title) == ("G1", "a")
    assert both.figures.own.priorities.gaps[0].points == 4
    both.apply(remove(both.workshop, "gap", GAP))
    assert both.conflicts == ()
    assert GAP not in both.workshop.gaps


def test_what_stays_in_sight_keeps_the_words_it_was_made_with():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.undo()
    yours.apply(change("gap", GAP, statement="falta"))
    both = met(mine, yours)
    gap = both.workshop.gaps[GAP]
    assert (gap.code, gap.title, gap.statement) == ("G1", "a", "falta")
    both.apply(put("gap", OTHER, code="G2", title="otra"))


def test_a_gap_whose_making_was_undone_stays_for_the_action_that_names_it():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    yours = document(begun.logged, number=2)
    yours.apply(put("action", named(SESSION, "action", "A1"), code="A1", gap=GAP, title="Ruta"))
    mine = document(yours.logged)
    mine.undo()
    assert mine.workshop.gaps[GAP].title == "a"
    assert keys(mine, "beneath") == [("gap", GAP, "here")]
    assert document(mine.logged).workshop == mine.workshop
    assert mine.figures.own.priorities.gaps[0].id == GAP
