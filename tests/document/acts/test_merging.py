"""Copies that were worked on at random come together: one result, whatever the order."""

import os
import random
from functools import partial
from itertools import permutations

import pytest
from files import come, desk, made, opened
from log_parts import SetClock, document
from random_copies import three_copies
from slow_disk import FullDisk

from workshop_app.document.acts.merging import look_at, merge_files, take_in
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.acts.snapshots import take
from workshop_app.document.acts.through_gate import passed
from workshop_app.document.conflicts import conflicts
from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.ports import Step
from workshop_app.document.questions import questions_of
from workshop_app.document.settling import settled, typed
from workshop_app.document.writer import Writer
from workshop_app.domain.edits import change, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.stages.prioritise import Vote

FULL = os.environ.get("WORKSHOP_TRIALS") == "full"
SEEDS = range(500 if FULL else 50)
IN_FILES = range(40 if FULL else 4)


def names(_, name):
    return name


def anew(logged):
    """State and conflicts as a replay of the whole log gives them."""
    history = History(logged.edits)
    state = replayed(history, logged.private)
    return state.workshop, conflicts(history, state)


def met(logs, number=1):
    """A document on the first log that takes in the others one by one."""
    first, *rest = logs
    doc = document(first, number=number, clock=SetClock(1_700_001_000_000))
    assert doc.conflicts == anew(first)[1]
    for log in rest:
        doc.absorb(doc.united([log]))
        assert (doc.workshop, doc.conflicts) == anew(doc.logged)
    return doc


def asked(doc):
    return questions_of(doc.standing, doc.conflicts, names)


def answer(doc, question, chance):
    """Settle a question as a person would, by an act that can be taken back."""
    if question.sort == "points":
        ((_, ballot, _),) = question.keys
        for gap, row in doc.workshop.votes[ballot].items():
            if row[0] and gap in doc.workshop.gaps:
                doc.apply(vote(ballot, gap, Vote(0)))
    elif question.typed and chance.random() < 0.3:
        doc.apply(typed(question, f"X{chance.randrange(10**6)}"))
    else:
        side = chance.randrange(len(question.sides))
        doc.apply(settled(doc.standing, question, side))


def settle_all(doc, chance):
    for _ in range(60):
        questions = asked(doc)
        if not questions:
            return
        question = chance.choice(questions)
        answer(doc, question, chance)
        left = {conflict.key for conflict in doc.conflicts if conflict.sort == question.sort}
        assert left.isdisjoint(question.keys)
        assert (doc.workshop, doc.conflicts) == anew(doc.logged)
    raise AssertionError(asked(doc))


@pytest.mark.trials
@pytest.mark.parametrize("seed", SEEDS)
def test_three_copies_in_any_order_are_one_session_and_what_is_settled_stays_so(seed):
    chance = random.Random(seed)
    logs = [doc.logged for doc in three_copies(chance)]
    first, *others = [met(order) for order in permutations(logs)]
    for other in others:
        assert other.logged == first.logged
        assert other.workshop == first.workshop
        assert other.conflicts == first.conflicts
        assert asked(other) == asked(first)
    for log in logs:
        assert not first.united([log]).is_new
    settle_all(first, chance)
    for log in logs:
        assert not first.united([log]).is_new
        back = met([log, first.logged], number=5)
        assert back.conflicts == ()
        assert back.workshop == first.workshop


def written(folder, logged, name):
    """A real session file that holds a log."""
    workshop, _ = anew(logged)
    file = desk(folder).files.create(folder / name)
    try:
        private, touched = logged.private, frozenset()
        texts = tuple(private.texts.values())
        file.append(Step(tuple(logged.edits), texts, workshop, touched))
        file.forget(private, workshop)
    finally:
        file.close()
    return folder / name


@pytest.mark.trials
@pytest.mark.parametrize("seed", IN_FILES)
def test_in_real_files_too_all_orders_give_one_session(seed, tmp_path):
    logs = [doc.logged for doc in three_copies(random.Random(seed))]
    here = desk(tmp_path, seed=1000 + seed)
    paths = [written(tmp_path, log, f"{n}.workshop") for n, log in enumerate(logs)]
    before = [path.read_bytes() for path in paths]
    read = {path: passed(here, path) for path in paths}.__getitem__
    seen = []
    for n, (path, *others) in enumerate(permutations(paths)):
        out = tmp_path / f"out-{n}.workshop"
        done = merge_files(here.files, read, path, others, out, names=names)
        with open_session(here, out) as session:
            assert [*session.file.faults()] == []
            document = session.document
            seen.append((document.logged, document.workshop, document.conflicts, done.questions))
    assert all(one == seen[0] for one in seen)
    assert [path.read_bytes() for path in paths] == before
    again = tmp_path / "again.workshop"
    with open_session(here, tmp_path / "out-0.workshop") as session:
        settle_all(session.document, random.Random(seed))
        settled_log = session.document.logged
    assert passed(here, tmp_path / "out-0.workshop").logged == settled_log
    once = partial(passed, here)
    done = merge_files(here.files, once, tmp_path / "out-0.workshop", paths, again, names=names)
    assert done.shares == ()


def two_tables(folder):
    """A session with a person's name, and a copy of it at another table."""
    here = made(folder)
    _, person = come(here)
    here.document.apply(change("participant", person, name="Rosa Tun Ixchel"))
    here.file.copy(folder / "stick.workshop")
    return here, person


def test_no_snapshot_keeps_whom_a_copy_forgot(tmp_path):
    here, person = two_tables(tmp_path)
    with here, opened(tmp_path / "stick.workshop", number=7) as there:
        there.document.forget(frozenset({person}))
        there.close()
        kept = take(here).result()
        assert b"Rosa Tun Ixchel" in kept.path.read_bytes()
        take_in(here, look_at(here, [tmp_path / "stick.workshop"])())
        assert here.document.workshop.participants[person].name is None
        assert b"Rosa Tun Ixchel" not in kept.path.read_bytes()


def test_the_session_that_is_open_is_no_copy_of_itself(tmp_path):
    with two_tables(tmp_path)[0] as here, pytest.raises(WorkshopError, match="open here"):
        look_at(here, [here.path])


def test_through_a_writer_copies_come_in_durably_or_not_at_all(tmp_path):
    here, person = two_tables(tmp_path)
    with here, opened(tmp_path / "stick.workshop", number=7) as there:
        there.document.apply(change("participant", person, role="Regidora"))
        there.close()
        disks = []

        def kept(file):
            disks.append(FullDisk(file, WorkshopError("The disk is full.")))
            return Writer(disks[0], lambda _: None)

        here.close()
        with opened(here.path, keep=kept) as again:
            union = look_at(again, [tmp_path / "stick.workshop"])()
            before, disks[0].room = again.document.logged, False
            with pytest.raises(WorkshopError, match="full"):
                take_in(again, union)
            assert again.document.logged == before
            disks[0].room = True
            take_in(again, union)
            assert again.document.workshop.participants[person].role == "Regidora"
            stands = again.document.logged
        with opened(here.path) as later:
            assert later.document.logged == stands
