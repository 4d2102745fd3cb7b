"""Snapshots as the window asks for them: taken beside the work, listed, restored."""

import threading
import time

import pytest
from files import come, made, opened
from patience import LONG
from slow_disk import SlowDisk

from workshop_app.document.acts import snapshots
from workshop_app.document.writer import Writer


@pytest.fixture
def session(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    session = opened(path, keep=lambda file: Writer(file, lambda _: None))
    yield session
    session.close()


def test_a_snapshot_is_of_all_that_was_done_before_it_was_asked_for(session):
    come(session)
    taken = snapshots.take(session).result(LONG)
    assert taken.revision == session.document.revision
    assert snapshots.snapshots_of(session) == [taken]


def test_a_session_that_nobody_worked_in_gets_no_second_snapshot(session):
    first = snapshots.take(session).result(LONG)
    assert snapshots.take(session).result(LONG) == first
    come(session)
    assert snapshots.take(session).result(LONG) != first


def test_nobody_waits_for_a_snapshot(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    gate = threading.Event()
    slow = opened(path, keep=lambda file: Writer(SlowDisk(file, gate=gate), lambda _: None))
    taken = snapshots.take(slow)
    come(slow)
    assert not taken.done()
    gate.set()
    assert taken.result(LONG).session == slow.document.workshop.id
    slow.close()


def test_restoring_makes_a_file_beside_that_says_when_it_was(session, monkeypatch):
    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", "America/Merida")
        time.tzset()
    snapshot = snapshots.take(session).result(LONG)
    come(session)
    first, second = (snapshots.restore(session, snapshot) for _ in range(2))
    local = f"{snapshot.at.astimezone():%Y-%m-%d %H.%M.%S}"
    assert first.name == f"s ({local}).workshop"
    assert second.name == f"s ({local}) 2.workshop"
    with opened(first, seed=9) as back:
        assert back.document.revision == snapshot.revision
    assert len(session.document.workshop.participants) == 1
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def test_a_session_without_a_writer_has_snapshots_too(tmp_path):
    with made(tmp_path) as session:
        taken = snapshots.take(session).result(LONG)
        assert snapshots.restore(session, taken, tmp_path / "to").exists()


def test_who_is_forgotten_is_forgotten_in_snapshots(session):
    from workshop_app.domain.edits import change

    _, rosa = come(session)
    session.document.apply(change("participant", rosa, name="Rosa Tun"))
    taken = snapshots.take(session).result(LONG)
    session.document.forget(frozenset({rosa}))
    snapshots.forget_in_snapshots(session).result(LONG)
    assert b"Rosa" not in taken.path.read_bytes()


def test_what_is_left_is_nothing_but_snapshots(session):
    taken = snapshots.take(session).result(LONG)
    assert list(taken.path.parent.iterdir()) == [taken.path]
