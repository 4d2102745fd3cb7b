"""What copies leave to a person is asked in words, and each answer settles it for good."""

import pytest
from log_parts import SESSION, SetClock, document, person

from workshop_app.document.questions import questions_of
from workshop_app.document.settling import settled, typed
from workshop_app.domain.edits import HERE, Act, change, decide, put, rate, remove, set_fact, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.text import render

GAP, OTHER = named(SESSION, "gap", "G1"), named(SESSION, "gap", "G2")
ACTION = named(SESSION, "action", "A1")
PERSON, BALLOT, COME = person("P001")
TABLE = ballot_id(SESSION, sector="industry", participant=None, table="T2", count=None)


def names(_, name):
    return name


def copies(*acts):
    begun = document()
    table = {"ballot": {TABLE: {HERE: True, "sector": "industry", "table": "T2"}}}
    for act in (COME, put("gap", GAP, code="G1", title="inicio"), Act("import", table), *acts):
        begun.apply(act)
    return (
        document(begun.logged, number=2, name="Ana"),
        document(begun.logged, number=3, name="Luz"),
    )


def asked(doc):
    return questions_of(doc.standing, doc.conflicts, names)


def met(one, other):
    one.absorb(one.united([other.logged]))
    return one


def only(doc):
    (question,) = asked(doc)
    return question


def told(question):
    return [render(side.says) for side in question.sides]


def test_an_answer_of_a_table_is_named_with_both_rows_who_and_when():
    one, other = copies()
    one.apply(rate(TABLE, "i1", Rating(1, 4)))
    other.apply(rate(TABLE, "i1", Rating(2, 5, None, "faltan talleres")))
    question = only(met(one, other))
    assert render(question.about) == "Ballot of table T2 (Industry): indicator “Indicador 1”"
    assert sorted(told(question)) == ["today 1, wanted 4", "today 2, wanted 5, “faltan talleres”"]
    assert sorted(side.by[0].author for side in question.sides) == ["Ana", "Luz"]
    assert {side.by[0].at for side in question.sides} == {"2026-11-24T10:00:00Z"}
    assert (question.stage, question.private, question.typed) == ("assess", False, False)


@pytest.mark.parametrize("side", [0, 1])
def test_either_side_settles_it_also_the_one_that_holds(side):
    one, other = copies()
    one.apply(rate(TABLE, "i1", Rating(1, 4)))
    other.apply(rate(TABLE, "i1", Rating(2, 5, None, "faltan talleres")))
    both = met(one, other)
    question = only(both)
    row = next(iter(question.sides[side].values.values()))
    edit = both.apply(settled(both.standing, question, side))
    assert edit.kind == "settle"
    assert asked(both) == ()
    assert list(both.workshop.rating(TABLE, "i1")[:3]) == row[:3]
    assert both.workshop.private.get(both.workshop.rating(TABLE, "i1").comment) == row[3]
    both.undo()
    assert asked(both) == (question,)


def test_the_side_that_holds_meanwhile_comes_last():
    one, other = copies()
    one.apply(change("gap", GAP, title="a"))
    other.apply(change("gap", GAP, title="b"))
    both = met(one, other)
    assert told(only(both))[-1] == both.workshop.gaps[GAP].title


def test_a_text_can_be_answered_with_another():
    one, other = copies()
    one.apply(change("gap", GAP, causes="a"))
    other.apply(change("gap", GAP, causes="b"))
    both = met(one, other)
    assert only(both).typed
    both.apply(typed(only(both), " a y b "))
    assert both.workshop.gaps[GAP].causes == "a y b"
    assert asked(both) == ()


def test_copies_that_say_the_same_share_a_side():
    one, other = copies()
    third = document(one.logged, number=5, name="Eva")
    for doc, title in ((one, "a"), (other, "b"), (third, "a")):
        doc.apply(change("gap", GAP, title=title))
    both = met(met(one, other), third)
    question = only(both)
    assert sorted((render(side.says), len(side.by)) for side in question.sides) == [
        ("a", 2),
        ("b", 1),
    ]


def test_names_and_persons_ballots_are_for_the_hosts_eyes():
    one, other = copies()
    for doc, name, level in ((one, "Rosa Tun", 1), (other, "Rosa Tum", 2)):
        doc.apply(change("participant", PERSON, name=name))
        doc.apply(rate(BALLOT, "i1", Rating(level, 5)))
    both = met(one, other)
    assert [question.private for question in asked(both)] == [True, True]
    assert not any("Rosa" in render(question.about) for question in asked(both))
    (name,) = [question for question in asked(both) if question.keys[0][2] == "name"]
    both.apply(settled(both.standing, name, told(name).index("Rosa Tun")))
    assert both.workshop.participants[PERSON].name == "Rosa Tun"


def test_a_decision_and_its_reason_are_one_question():
    one, other = copies()
    one.apply(decide(GAP, chosen=True, reason="la mesa lo pide"))
    other.apply(decide(GAP, chosen=None, reason=None))
    both = met(one, other)
    question = only(both)
    assert sorted(told(question)) == ["goes first: la mesa lo pide", "nothing"]
    both.apply(settled(both.standing, question, 0))
    assert asked(both) == ()


def test_work_beneath_a_removal_stays_or_goes():
    for side, stays in ((0, False), (1, True)):
        one, other = copies()
        one.apply(remove(one.workshop, "gap", GAP))
        other.apply(vote(TABLE, GAP, Vote(4)))
        both = met(one, other)
        question = only(both)
        assert render(question.about) == (
            "Gap G1 “inicio” was removed in one copy, and worked on in another"
        )
        assert told(question) == ["It goes", "It stays"]
        assert [by.author for side in question.sides for by in side.by] == ["Ana", "Luz"]
        both.apply(settled(both.standing, question, side))
        assert asked(both) == ()
        assert (GAP in both.workshop.gaps) is stays


def test_a_person_and_their_ballot_are_one_question():
    one, other = copies()
    one.apply(remove(one.workshop, "participant", PERSON))
    other.apply(rate(BALLOT, "i1", Rating(1, 4)))
    both = met(one, other)
    question = only(both)
    assert render(question.about).startswith("Participant P001 was removed")
    both.apply(settled(both.standing, question, 1))
    assert asked(both) == ()
    assert PERSON in both.workshop.participants
    assert both.workshop.rating(BALLOT, "i1")[:2] == (1, 4)


def test_what_stays_gets_back_the_words_that_an_undo_took():
    begun = document()
    begun.apply(put("gap", GAP, code="G1", title="a"))
    mine, yours = document(begun.logged), document(begun.logged, number=2)
    mine.undo()
    yours.apply(change("gap", GAP, statement="falta"))
    both = met(mine, yours)
    both.apply(settled(both.standing, only(both), 1))
    assert asked(both) == ()
    gap = both.workshop.gaps[GAP]
    assert (gap.code, gap.title, gap.statement) == ("G1", "a", "falta")
    assert document(both.logged).workshop == both.workshop


@pytest.mark.parametrize("last", ["stays", "goes"])
def test_what_was_settled_in_two_ways_is_asked_again_by_its_name(last):
    one, other = copies()
    one.apply(remove(one.workshop, "gap", GAP))
    other.apply(vote(TABLE, GAP, Vote(4)))
    both = met(one, other).logged
    later = SetClock(1_800_000_000_000)
    mine = document(both, number=2, clock=later if last == "goes" else None)
    yours = document(both, number=3, clock=later if last == "stays" else None)
    mine.apply(settled(mine.standing, only(mine), 0))
    yours.apply(settled(yours.standing, only(yours), 1))
    both = met(mine, yours)
    question = only(both)
    assert render(question.about).startswith("Gap G1 “inicio”")
    assert told(question)[-1] == ("It stays" if last == "stays" else "It goes")
    assert (GAP in both.workshop.gaps) is (last == "stays")
    both.apply(settled(both.standing, question, told(question).index("It stays")))
    assert asked(both) == ()
    assert both.workshop.gaps[GAP].title == "inicio"


def test_a_removal_made_after_both_leaves_nothing_to_ask():
    one, other = copies()
    one.apply(change("gap", GAP, title="a"))
    other.apply(change("gap", GAP, title="b"))
    both = met(one, other)
    both.apply(remove(both.workshop, "gap", GAP))
    assert asked(both) == ()
    both.undo()
    assert len(asked(both)) == 1


def test_a_code_that_two_have_is_kept_as_shown_or_renamed():
    for how in ("shown", "typed"):
        one, other = copies()
        for doc, id, title in ((one, OTHER, "mía"), (other, named(SESSION, "x"), "tuya")):
            doc.apply(put("gap", id, code="G7", title=title))
        both = met(one, other)
        question = only(both)
        assert "Two have the code G7; this one is shown as G7b" in render(question.about)
        if how == "shown":
            both.apply(settled(both.standing, question, 0))
            assert sorted(both.workshop.by_code("gap")) == ["G1", "G7", "G7b"]
        else:
            with pytest.raises(WorkshopError, match="taken"):
                both.apply(typed(question, "G1"))
            both.apply(typed(question, "G8"))
            assert sorted(both.workshop.by_code("gap")) == ["G1", "G7", "G8"]
        assert asked(both) == ()


def test_points_over_the_limit_are_named_with_the_ballot():
    one, other = copies(put("gap", OTHER, code="G2", title="otra"))
    one.apply(vote(BALLOT, GAP, Vote(4)))
    other.apply(vote(BALLOT, OTHER, Vote(4)))
    both = met(one, other)
    question = only(both)
    assert render(question.about) == "Ballot of P001 holds 8 points, and each person has 5"
    assert (question.sides, question.stage) == ((), "prioritise")
    both.apply(vote(BALLOT, GAP, Vote(1)))
    assert asked(both) == ()


def test_values_of_every_sort_are_said_in_words():
    gap = put("gap", OTHER, code="G2", title="otra")
    action = put("action", ACTION, code="A1", gap=GAP, title="Ruta")
    sides = {
        "due": ("2027-01-31", None),
        "partners": (["Cámara", "Tec"], []),
        "status": ("under_way", "done"),
        "funding": ([["own", 10, 50], ["none_yet", None, None]], []),
        "learner_groups": (["youth"], ["migrants", "youth"]),
        "gap": (GAP, OTHER),
        "workers": (10, None),
    }
    one, other = copies(gap, action)
    for place, doc in enumerate((one, other)):
        for name, values in sides.items():
            doc.apply(change("action", ACTION, **{name: values[place]}))
        doc.apply(set_fact(SESSION, "core", not place))
    said = {question.keys[0][2]: set(told(question)) for question in asked(met(one, other))}
    assert said == {
        "due": {"January 31, 2027", "nothing"},
        "partners": {"Cámara, Tec", "nothing"},
        "status": {"under way", "done"},
        "funding": {"own resources 10 (50 % secured), no funding yet", "nothing"},
        "learner_groups": {"young people", "migrants, young people"},
        "gap": {"Gap G1 “inicio”", "Gap G2 “otra”"},
        "workers": {"10", "nothing"},
        "core": {"yes", "no"},
    }
