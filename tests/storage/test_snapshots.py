"""Snapshots: what is kept of many, and copies that are whole or not there."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from files import altered, come, made, opened

from workshop_app.domain.edits import change
from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.copies import last_edit
from workshop_app.storage.snapshots import Snapshots, kept

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def every(minutes, *, hours):
    return [NOON - timedelta(minutes=m) for m in range(0, hours * 60, minutes)]


def test_ten_or_fewer_all_stay():
    times = every(5, hours=1)[:10]
    assert kept(times) == frozenset(times)


def test_of_a_day_the_newest_ten_stay_and_the_last_of_each_hour():
    stay = sorted(kept(every(5, hours=6)), reverse=True)
    assert stay[:10] == every(5, hours=1)[:10]
    assert [at for at in stay[10:] if at.minute != 55] == []
    assert [at.hour for at in stay[10:]] == [10, 9, 8, 7, 6]


def test_of_long_ago_the_last_of_each_day_stays():
    stay = kept(every(30, hours=24 * 5))
    old = sorted(at for at in stay if NOON - at > timedelta(days=2))
    assert [(at.day, at.hour, at.minute) for at in old] == [
        (19, 23, 30), (20, 23, 30), (21, 23, 30),
    ]  # fmt: skip


def test_what_stays_once_stays_while_it_is_thinned_out_step_by_step():
    held = []
    for at in reversed(every(5, hours=24 * 3)):
        held = list(kept([*held, at]))
    assert frozenset(held) == kept(every(5, hours=24 * 3))


def test_none_of_none_stay():
    assert kept([]) == frozenset()


@pytest.fixture
def session(tmp_path):
    with made(tmp_path) as session:
        yield session


@pytest.fixture
def snapshots(tmp_path):
    return Snapshots(tmp_path / "kept")


def put(snapshots, session, at=NOON):
    return snapshots.put("s", session.file.revision(), at, session.file.copy)


def test_a_snapshot_holds_the_session_as_it_was(session, snapshots, tmp_path):
    snapshot = put(snapshots, session)
    come(session)
    snapshots.restore(snapshot, tmp_path / "back.workshop")
    with opened(tmp_path / "back.workshop") as back:
        assert back.document.revision == snapshot.revision
        assert back.document.workshop.participants == {}
        assert list(back.file.faults()) == []


def test_snapshots_are_listed_the_latest_first(session, snapshots):
    first = put(snapshots, session)
    come(session)
    second = put(snapshots, session, NOON + timedelta(minutes=5))
    assert snapshots.of("s") == [second, first]
    assert snapshots.of("another") == []


def test_nothing_is_kept_twice(session, snapshots):
    first = put(snapshots, session)
    assert put(snapshots, session, NOON + timedelta(minutes=5)) == first
    assert snapshots.of("s") == [first]


def test_a_clock_set_back_makes_no_snapshot_older_than_those_before_it(session, snapshots):
    put(snapshots, session)
    for number in range(12):
        come(session, f"P{number}")
        latest = put(snapshots, session, NOON - timedelta(days=400))
        assert snapshots.of("s")[0] == latest
    assert len(snapshots.of("s")) == 10 + 0


def test_a_copy_that_ends_elsewhere_is_not_kept(session, snapshots):
    with pytest.raises(WorkshopError, match="not sound"):
        snapshots.put("s", "0198f000-0000-7000-8000-00000000ffff", NOON, session.file.copy)
    assert snapshots.of("s") == []


def test_a_copy_that_breaks_off_leaves_nothing(session, snapshots, tmp_path):
    def breaks(part):
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(WorkshopError, match="the disk is full"):
        snapshots.put("s", session.file.revision(), NOON, breaks)
    assert list((tmp_path / "kept" / "s").iterdir()) == []


def test_what_a_power_cut_left_half_made_is_cleared_away(session, snapshots, tmp_path):
    half = tmp_path / "kept" / "s" / "20261124T120000Z_0.workshop.77.part"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"half")
    assert snapshots.of("s") == []
    snapshot = put(snapshots, session)
    assert list(half.parent.iterdir()) == [snapshot.path]


def test_a_folder_that_is_none_is_said_in_a_sentence(session, tmp_path):
    (tmp_path / "kept").write_bytes(b"")
    with pytest.raises(WorkshopError, match="cannot be written"):
        put(Snapshots(tmp_path / "kept"), session)


def test_restoring_overwrites_nothing(session, snapshots, tmp_path):
    snapshot = put(snapshots, session)
    (tmp_path / "mine").write_bytes(b"mine")
    with pytest.raises(WorkshopError, match="exists already"):
        snapshots.restore(snapshot, tmp_path / "mine")
    assert (tmp_path / "mine").read_bytes() == b"mine"


def test_a_rotten_snapshot_is_not_restored(session, snapshots, tmp_path):
    snapshot = put(snapshots, session)
    whole = snapshot.path.read_bytes()
    snapshot.path.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    with pytest.raises(WorkshopError):
        snapshots.restore(snapshot, tmp_path / "back.workshop")
    assert not (tmp_path / "back.workshop").exists()


def test_a_snapshot_that_is_gone_is_said_so(session, snapshots, tmp_path):
    snapshot = put(snapshots, session)
    snapshot.path.unlink()
    with pytest.raises(WorkshopError, match="no longer there"):
        snapshots.restore(snapshot, tmp_path / "back.workshop")


def test_who_is_forgotten_is_in_no_snapshot(session, snapshots):
    _, rosa = come(session, "P001")
    _, juan = come(session, "P002")
    session.document.apply(change("participant", rosa, name="Rosa Tun"))
    session.document.apply(change("participant", juan, name="Juan Pech"))
    snapshot = put(snapshots, session)
    assert b"Rosa" in snapshot.path.read_bytes()
    session.document.forget(frozenset({rosa}))
    snapshots.forget("s", session.document.logged.private)
    assert b"Rosa" not in snapshot.path.read_bytes()
    assert b"Juan" in snapshot.path.read_bytes()
    assert last_edit(snapshot.path) == snapshot.revision
    session.document.forget_everybody()
    snapshots.forget("s", session.document.logged.private)
    assert b"Juan" not in snapshot.path.read_bytes()


def test_a_snapshot_whose_names_cannot_be_taken_out_goes(session, snapshots):
    snapshot = put(snapshots, session)
    altered(snapshot.path, "PRAGMA user_version = 0")
    snapshots.forget("s", session.document.logged.private)
    assert snapshots.of("s") == []


def test_no_name_from_a_file_leads_out_of_the_folder(session, snapshots, tmp_path):
    snapshots.put("../out", session.file.revision(), NOON, session.file.copy)
    assert not (tmp_path / "out").exists()
    assert len(snapshots.of("../out")) == 1


def test_a_closed_copy_with_a_broken_page_has_no_last_edit(session, tmp_path):
    session.file.copy(tmp_path / "copy")
    assert last_edit(tmp_path / "copy") == session.document.revision
    raw = sqlite3.connect(tmp_path / "copy")
    raw.execute("DELETE FROM edits")
    raw.commit()
    raw.close()
    assert last_edit(tmp_path / "copy") is None
