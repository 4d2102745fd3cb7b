"""What must hold of any history of three copies, whatever people do on them and when they meet."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from log_parts import SESSION, SetClock, document, person

from workshop_app.document.conflicts import conflicts
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.merge import merged
from workshop_app.domain.edits import change, put, rate, remove, set_fact, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import figures, republish
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.tallies import tally

pytestmark = pytest.mark.trials

GAPS = [named(SESSION, "gap", f"G{n}") for n in (1, 2)]
PEOPLE = [person("P001"), person("P002", "industry")]
LEVEL = st.one_of(st.none(), st.integers(1, 5))

ACTS = st.one_of(
    st.tuples(st.just("gap"), st.integers(0, 1), st.sampled_from("abc")),
    st.tuples(st.just("title"), st.integers(0, 1), st.sampled_from("abc")),
    st.tuples(st.just("person"), st.integers(0, 1)),
    st.tuples(st.just("name"), st.integers(0, 1), st.sampled_from(["Ana", "Rosa"])),
    st.tuples(st.just("rate"), st.integers(0, 1), st.integers(1, 2), LEVEL, LEVEL),
    st.tuples(st.just("vote"), st.integers(0, 1), st.integers(0, 1), st.integers(0, 4)),
    st.tuples(st.just("remove-gap"), st.integers(0, 1)),
    st.tuples(st.just("remove-person"), st.integers(0, 1)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("jump"), st.integers(-100_000, 100_000)),
    st.tuples(st.just("weight"), st.integers(1, 3)),
)
FURNISHED = [(0, ("person", n)) for n in (0, 1)] + [(0, ("gap", n, "a")) for n in (0, 1)]
ALONE = st.lists(ACTS, max_size=16).map(lambda acts: [*(act for _, act in FURNISHED), *acts])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 2), ACTS),
        st.tuples(st.integers(0, 2), st.tuples(st.just("meet"), st.integers(0, 2))),
    ),
    max_size=20,
).flatmap(
    lambda steps: st.sampled_from([steps, [*FURNISHED, (1, ("meet", 0)), (2, ("meet", 0)), *steps]])
)


MAKE = {
    "gap": lambda _, n, title: put(
        "gap", GAPS[n], code=f"G{n + 1}", title=title, indicators=("i1",)
    ),
    "title": lambda _, n, title: change("gap", GAPS[n], title=title),
    "person": lambda _, n: PEOPLE[n][2],
    "name": lambda _, n, name: change("participant", PEOPLE[n][0], name=name),
    "rate": lambda _, n, i, now, then: rate(PEOPLE[n][1], f"i{i}", Rating(now, then)),
    "weight": lambda _, weight: set_fact(SESSION, "weight.industry", weight),
    "vote": lambda _, n, gap, points: vote(PEOPLE[n][1], GAPS[gap], Vote(points)),
    "remove-gap": lambda doc, n: remove(doc.workshop, "gap", GAPS[n]),
    "remove-person": lambda doc, n: remove(doc.workshop, "participant", PEOPLE[n][0]),
}


def do(doc, clock, what, *how):
    """Do one thing; what is refused changes nothing."""
    if what == "jump":
        clock.now += how[0]
        return
    before = doc.logged
    try:
        if what == "undo":
            doc.undo()
        elif what == "redo":
            doc.redo()
        else:
            doc.apply(MAKE[what](doc, *how))
    except WorkshopError:
        assert doc.logged == before


def lived(steps):
    """Three copies of one session after all that people did on them."""
    begun = document().logged
    clocks = [SetClock() for _ in range(3)]
    docs = [document(begun, number=n, clock=clocks[n]) for n in range(3)]
    for where, (what, *how) in steps:
        if what == "meet":
            both = merged(docs[where].logged, docs[how[0]].logged)
            docs[where] = document(both, number=where, clock=clocks[where])
        else:
            do(docs[where], clocks[where], what, *how)
    return docs


def state(logged):
    history = History(logged.edits)
    result = replayed(history, logged.private)
    return result.workshop, conflicts(history, result)


@given(ALONE)
def test_what_the_room_sees_step_by_step_equals_what_it_would_see_anew(acts):
    clock = SetClock()
    doc = document(clock=clock)
    before = doc.figures
    public = before.public
    for what, *how in acts:
        do(doc, clock, what, *how)
        public = republish(before, public, doc.figures)
        before = doc.figures
        assert public == before.public


@given(STEPS)
def test_what_is_applied_step_by_step_equals_the_replay(steps):
    for doc in lived(steps):
        whole, listed = state(doc.logged)
        assert doc.workshop == whole
        assert [*doc.workshop.gaps] == [*whole.gaps]
        assert doc.conflicts == listed


@given(ALONE)
def test_figures_after_each_edit_equal_those_reckoned_from_all_ballots(acts):
    begun = document()
    clock = SetClock()
    doc = document(begun.logged, clock=clock)
    for what, *how in acts:
        do(doc, clock, what, *how)
        assert doc.figures == figures(doc.workshop)
        assert doc.figures.tallies == tally(doc.workshop)


@given(STEPS)
def test_any_order_of_arrival_gives_one_state_and_one_list_of_conflicts(steps):
    logs = [doc.logged for doc in lived(steps)]
    unions = [merged(merged(a, b), merged(c, a)) for a, b, c in itertools.permutations(logs)]
    assert all(union == unions[0] for union in unions)
    met = [state(merged(merged(a, b), merged(c, a))) for a, b, c in itertools.permutations(logs)]
    met += [state(merged(a, merged(b, c))) for a, b, c in itertools.permutations(logs)]
    assert all(one == met[0] for one in met)


@given(STEPS)
def test_a_settled_conflict_stays_settled_whoever_meets_again(steps):
    logs = [doc.logged for doc in lived(steps)]
    both = merged(merged(logs[0], logs[1]), logs[2])
    doc = document(both)
    for conflict in doc.conflicts:
        kind, owner, name = conflict.key
        if conflict.sort == "values" and kind == "gap" and owner in doc.workshop.gaps:
            doc.apply(
                change(kind, owner, **{name: conflict.values[-1]})
            ) if name == "title" else None
    open_keys = {c.key for c in doc.conflicts if c.sort == "values"}
    for log in logs:
        again = document(merged(log, doc.logged))
        assert {c.key for c in again.conflicts if c.sort == "values"} == open_keys
    assert not [
        k for k in open_keys if k[0] == "gap" and k[2] == "title" and k[1] in doc.workshop.gaps
    ]


@given(STEPS)
def test_undo_of_mine_never_wipes_yours(steps):
    doc = lived(steps)[0]
    history = History(doc.logged.edits)
    theirs = {
        key: edits[-1]
        for key, edits in history.writers({k for e in history.live() for k in e.written()}).items()
        if edits[-1].device != doc._author.device
    }
    try:
        doc.undo()
    except WorkshopError:
        return
    after = History(doc.logged.edits)
    for key, edit in theirs.items():
        assert after.writers_of(key)[-1].id == edit.id


@given(STEPS)
def test_undo_and_then_redo_is_as_if_nothing_had_been(steps):
    doc = lived(steps)[0]
    before, order = doc.workshop, [*doc.workshop.gaps]
    try:
        doc.undo()
    except WorkshopError:
        return
    try:
        doc.redo()
    except WorkshopError:
        return
    assert doc.workshop == before
    assert [*doc.workshop.gaps] == order


@given(STEPS, st.integers(0, 1))
def test_the_forgotten_stay_forgotten_after_meeting_a_copy_that_has_them(steps, who):
    docs = lived([(0, ("person", who)), (0, ("name", who, "Rosa")), (1, ("meet", 0)), *steps])
    participant = PEOPLE[who][0]
    docs[0].forget(frozenset({participant}))
    for other in docs[1:]:
        for both in (merged(docs[0].logged, other.logged), merged(other.logged, docs[0].logged)):
            assert not [t for t in both.private.texts.values() if t.owner == participant]
            workshop, _ = state(both)
            if participant in workshop.participants:
                assert workshop.participants[participant].name is None


@given(STEPS)
def test_after_everybody_was_removed_no_older_copy_brings_a_name_back(steps):
    docs = lived([(0, ("person", 0)), (0, ("name", 0, "Rosa")), (1, ("meet", 0)), *steps])
    docs[0].forget_everybody()
    docs[1].apply(PEOPLE[1][2]) if PEOPLE[1][0] not in docs[1].workshop.participants else None
    docs[1].apply(change("participant", PEOPLE[1][0], name="Luis"))
    both = merged(docs[1].logged, docs[0].logged)
    assert both.private.texts == {}
    assert both.private.epoch == 1


@given(STEPS)
def test_nothing_that_was_entered_is_lost_by_meeting(steps):
    docs = lived(steps)
    both = merged(docs[0].logged, docs[1].logged)
    ids = {edit.id for edit in both.edits}
    assert ids == {e.id for doc in docs[:2] for e in doc.logged.edits}


@settings(max_examples=30)
@given(st.permutations(range(4)))
def test_the_same_import_in_two_copies_is_no_conflict(order):
    begun = document().logged
    acts = [PEOPLE[0][2], PEOPLE[1][2], rate(PEOPLE[0][1], "i1", Rating(1, 2)), None]
    docs = [document(begun, number=n) for n in (1, 2)]
    for doc in docs:
        for act in acts[:2]:
            doc.apply(act)
    for number in order:
        if acts[number] is not None:
            docs[0].apply(acts[number])
    docs[1].apply(acts[2])
    workshop, listed = state(merged(docs[0].logged, docs[1].logged))
    assert listed == ()
    assert len(workshop.participants) == 2
