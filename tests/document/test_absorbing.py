"""An open session takes in other copies of it: all of it counts, nothing of it is written anew."""

import random

import pytest
from files import come, made, opened, rows
from log_parts import FACTS, SESSION, TABLE, SetClock, document, person

from workshop_app.document.document import Document
from workshop_app.document.merge import merged
from workshop_app.document.ports import Logged
from workshop_app.document.private import PrivateText
from workshop_app.domain.edits import change, put, rate, remove, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import figures
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAP = named(SESSION, "gap", "G1")
PERSON, BALLOT, COME = person("P001")


def two_copies(*acts, **how):
    begun = document()
    for act in (COME, put("gap", GAP, code="G1", title="inicio"), *acts):
        begun.apply(act)
    return document(begun.logged, number=2, **how), document(begun.logged, number=3)


def same_as_reopened(doc):
    """What stands after copies came in is what a replay of the log would give."""
    again = document(doc.logged, number=9)
    assert doc.workshop == again.workshop
    assert [*doc.workshop.gaps] == [*again.workshop.gaps]
    assert doc.conflicts == again.conflicts
    assert doc.figures == figures(again.workshop)
    assert doc._log.logged == doc.logged
    return True


def test_what_another_copy_did_counts_and_no_edit_is_written():
    mine, yours = two_copies()
    mine.apply(rate(BALLOT, "i1", Rating(1, 4)))
    yours.apply(rate(BALLOT, "i2", Rating(2, 5)))
    both = merged(mine.logged, yours.logged)
    mine.absorb(mine.united([yours.logged]))
    assert mine.logged == both
    assert mine.workshop.rating(BALLOT, "i2")[:2] == (2, 5)
    assert same_as_reopened(mine)


def test_a_look_changes_nothing():
    mine, yours = two_copies()
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))
    mine.apply(rate(BALLOT, "i1", Rating(1, 5)))
    before = mine.logged
    union = mine.united([yours.logged])
    assert [edit.id for edit in union.arrival.edits] == [yours.revision]
    assert [conflict.key for conflict in union.conflicts] == [("rating", BALLOT, "i1")]
    assert mine.logged == before
    assert mine.conflicts == ()


def test_what_is_done_between_look_and_yes_stays():
    mine, yours = two_copies()
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))
    union = mine.united([yours.logged])
    mine.apply(rate(BALLOT, "i2", Rating(1, 1)))
    mine.absorb(union)
    assert mine.workshop.rating(BALLOT, "i1")[:2] == (2, 5)
    assert mine.workshop.rating(BALLOT, "i2")[:2] == (1, 1)
    assert same_as_reopened(mine)


def test_what_is_done_after_it_knows_of_both():
    mine, yours = two_copies()
    mine.apply(change("gap", GAP, title="a"))
    yours.apply(change("gap", GAP, title="b"))
    mine.absorb(mine.united([yours.logged]))
    assert len(mine.conflicts) == 1
    edit = mine.apply(change("gap", GAP, title="a"))
    assert len(edit.after) == 2
    assert mine.conflicts == ()
    assert same_as_reopened(mine)


def test_listeners_hear_which_keys_changed():
    mine, yours = two_copies()
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))
    heard = []
    mine.listen(heard.append)
    mine.absorb(mine.united([yours.logged]))
    assert heard == [frozenset({("rating", BALLOT, "i1")})]


def test_an_undo_made_elsewhere_takes_back_here_and_is_heard():
    mine, yours = two_copies(rate(BALLOT, "i1", Rating(2, 5)))
    yours = document(mine.logged, number=1)  # whoever began it
    yours.undo()
    heard = []
    mine.listen(heard.append)
    mine.absorb(mine.united([yours.logged]))
    assert mine.workshop.rating(BALLOT, "i1")[:2] == (None, None)
    assert heard == [frozenset({("rating", BALLOT, "i1")})]
    assert same_as_reopened(mine)


def test_undo_takes_back_mine_and_never_what_came_in():
    mine, yours = two_copies()
    mine.apply(change("gap", GAP, title="mía"))
    clock = SetClock(1_800_000_000_000)
    yours = document(yours.logged, number=3, clock=clock)
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))
    mine.absorb(mine.united([yours.logged]))
    mine.undo()
    assert mine.workshop.gaps[GAP].title == "inicio"
    assert mine.workshop.rating(BALLOT, "i1")[:2] == (2, 5)
    with pytest.raises(WorkshopError, match="nothing of yours"):
        mine.undo()


def test_the_same_copy_again_changes_nothing_and_nobody_hears():
    mine, yours = two_copies()
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))
    mine.absorb(mine.united([yours.logged]))
    before, heard = mine.logged, []
    mine.listen(heard.append)
    for _ in range(2):
        union = mine.united([yours.logged, mine.logged])
        assert not union.is_new
        mine.absorb(union)
    assert mine.logged == before
    assert heard == []


def test_several_copies_come_in_at_once():
    begun = document()
    begun.apply(COME)
    docs = [document(begun.logged, number=n) for n in (2, 3, 4)]
    for n, doc in enumerate(docs, 1):
        doc.apply(rate(BALLOT, f"i{n}", Rating(n, 5)))
    begun.absorb(begun.united([doc.logged for doc in docs]))
    assert [begun.workshop.rating(BALLOT, f"i{n}").current for n in (1, 2, 3)] == [1, 2, 3]
    assert same_as_reopened(begun)


def test_a_name_that_another_copy_forgot_goes_here_too():
    mine, yours = two_copies(change("participant", PERSON, name="Rosa Tun"))
    yours.forget(frozenset({PERSON}))
    union = mine.united([yours.logged])
    assert union.is_forgetting
    mine.absorb(union)
    assert mine.workshop.participants[PERSON].name is None
    assert same_as_reopened(mine)


def test_the_name_that_signs_is_given_anew_where_another_copy_forgot_it():
    mine, _ = two_copies(name="Ana")
    mine.apply(rate(BALLOT, "i1", Rating(2, 5)))
    yours = document(mine.logged, number=3)
    yours.forget_everybody()
    mine.absorb(mine.united([yours.logged]))
    edit = mine.apply(rate(BALLOT, "i2", Rating(2, 5)))
    assert mine.logged.private.value(edit.author) == "Ana"


def test_another_session_is_refused_and_nothing_changes():
    mine, _ = two_copies()
    before = mine.logged
    sid = "0198f000-0000-7000-8000-000000000002"
    writes = {"playbook": {sid: {"table": TABLE}}, "fact": {sid: FACTS}}
    other = Document.begun(
        type(mine._log)(), mine._author, SetClock(), mine._ids, session=sid, writes=writes
    )
    with pytest.raises(WorkshopError, match="not copies"):
        mine.united([other.logged])
    assert mine.logged == before


def test_a_name_altered_outside_the_program_is_refused():
    mine, yours = two_copies(change("participant", PERSON, name="Rosa Tun"))
    (text,) = yours.logged.private.texts.values()
    forged = yours.logged.private.with_texts((PrivateText(text.ref, text.owner, "name", "X", 0),))
    with pytest.raises(WorkshopError, match="altered"):
        mine.united([Logged(yours.logged.edits, forged)])


def test_what_a_full_disk_refuses_does_not_count():
    mine, yours = two_copies()
    yours.apply(rate(BALLOT, "i1", Rating(2, 5)))

    def refuse(_):
        raise WorkshopError("The disk is full.")

    mine._log.absorb, before = refuse, mine.logged
    with pytest.raises(WorkshopError, match="full"):
        mine.absorb(mine.united([yours.logged]))
    assert mine.logged == before
    assert mine.workshop.rating(BALLOT, "i1")[:2] == (None, None)


def test_what_is_written_beneath_what_only_hangs_on_is_listed_as_after_a_replay():
    mine, yours = two_copies()
    mine.apply(remove(mine.workshop, "gap", GAP))
    yours.apply(put("action", named(SESSION, "action", "A1"), code="A1", gap=GAP, title="Ruta"))
    mine.absorb(mine.united([yours.logged]))
    assert [conflict.key for conflict in mine.conflicts] == [("gap", GAP, "here")]
    mine.apply(change("gap", GAP, title="otra"))
    assert same_as_reopened(mine)


# -- In real files --------------------------------------------------------------------------------


def copied(session, path):
    """A copy on a stick, open at another table."""
    session.file.copy(path)
    return opened(path, number=7, seed=random.randrange(10**9), name="Berta")


def test_one_transaction_in_the_file_brings_it_all(tmp_path):
    with made(tmp_path) as mine:
        ballot, person = come(mine)
        with copied(mine, tmp_path / "stick.workshop") as yours:
            yours.document.apply(rate(ballot, "i1", Rating(2, 5)))
            yours.document.apply(change("participant", person, name="Rosa Tun"))
            there = yours.document.logged
        mine.document.apply(rate(ballot, "i1", Rating(1, 5)))
        seen = []
        mine.file.connection.set_trace_callback(seen.append)
        mine.document.absorb(mine.document.united([there], {"0" * 64: b"jpeg"}))
        mine.file.connection.set_trace_callback(None)
        assert [word for word in seen if word in {"BEGIN IMMEDIATE", "COMMIT"}] == [
            "BEGIN IMMEDIATE",
            "COMMIT",
        ]
        mine.document.apply(rate(ballot, "i2", Rating(3, 3)))
        stands, conflicts = mine.document.workshop, mine.document.conflicts
        assert [*mine.file.faults()] == []
    assert rows(mine.path, "SELECT sha256, bytes FROM attachment") == [("0" * 64, b"jpeg")]
    with opened(mine.path) as again:
        assert again.document.workshop == stands
        assert again.document.conflicts == conflicts
        assert len(conflicts) == 1
        assert again.document.workshop.participants[person].name == "Rosa Tun"


def test_no_byte_stays_of_whom_a_copy_forgot(tmp_path):
    with made(tmp_path) as mine:
        _, person = come(mine)
        mine.document.apply(change("participant", person, name="Rosa Tun Ixchel"))
        with copied(mine, tmp_path / "stick.workshop") as yours:
            yours.document.forget(frozenset({person}))
            there = yours.document.logged
        assert b"Rosa Tun Ixchel" in mine.path.read_bytes()
        mine.document.absorb(mine.document.united([there]))
    assert b"Rosa Tun Ixchel" not in mine.path.read_bytes()
    assert rows(mine.path, "SELECT owner FROM forgotten") == [(person,)]


def test_a_removal_and_a_vote_that_did_not_see_each_other_lie_soundly_in_the_file(tmp_path):
    with made(tmp_path) as mine:
        ballot, _ = come(mine)
        gap = named(mine.document.workshop.id, "gap", "G1")
        mine.document.apply(put("gap", gap, code="G1", title="a"))
        with copied(mine, tmp_path / "stick.workshop") as yours:
            yours.document.apply(vote(ballot, gap, Vote(4)))
            there = yours.document.logged
        mine.document.apply(remove(mine.document.workshop, "gap", gap))
        mine.document.absorb(mine.document.united([there]))
        assert [c.sort for c in mine.document.conflicts] == ["beneath"]
        assert [*mine.file.faults()] == []
