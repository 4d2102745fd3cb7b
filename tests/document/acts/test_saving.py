"""Save a copy, and Save to another place: all that was done, whatever the disk says."""

import shutil
import threading

import pytest
from files import come, made, opened
from patience import LONG
from slow_disk import FullDisk, SlowDisk

from workshop_app.document.acts.saving import save_copy, save_elsewhere
from workshop_app.document.saving import Saving
from workshop_app.document.writer import Writer
from workshop_app.domain.edits import change, put
from workshop_app.domain.errors import WorkshopError

NEVER = 3600.0


def note(session, text):
    return put("note", session.desk.ids.new(), kind="parking", text=text)


def texts(session):
    return [n.text for n in session.document.workshop.notes.values()]


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    with made(folder) as session:
        return session.path


@pytest.fixture
def room(path):
    """A session on a disk that can be full, with the disk."""
    disks = []

    def keep(file):
        disks.append(FullDisk(file, WorkshopError("The disk is full.")))
        return Writer(disks[0], lambda _: None, again_after=NEVER)

    session = opened(path, keep=keep)
    yield session, disks[0]
    session.file.abandon()


def filled_session(session):
    """Names, somebody forgotten, an undone act, a word about where one stands."""
    _, rosa = come(session, "P001")
    _, juan = come(session, "P002")
    session.document.apply(change("participant", rosa, name="Rosa Tun"))
    session.document.apply(change("participant", juan, name="Juan Pech"))
    session.document.forget(frozenset({juan}))
    session.document.apply(note(session, "una"))
    session.document.apply(note(session, "otra"))
    session.document.undo()
    session.file.set_note("stage", "gaps")


def assert_same(session, path):
    """What lies in a file is the session, to the last edit and name, and it is sound."""
    with opened(path, seed=9) as there:
        assert there.document.logged == session.document.logged
        assert there.document.workshop == session.document.workshop
        assert there.file.notes() == session.file.notes() == {"stage": "gaps"}
        assert list(there.file.faults()) == []


def test_a_copy_is_the_session_and_work_goes_on_in_its_own_file(room, tmp_path):
    session, _ = room
    filled_session(session)
    assert session.file.flush(LONG)
    save_copy(session, tmp_path / "copy.workshop").result(LONG)
    assert_same(session, tmp_path / "copy.workshop")
    session.document.apply(note(session, "después"))
    assert session.file.flush(LONG)
    with opened(tmp_path / "copy.workshop", seed=9) as there:
        assert texts(there) == ["una"]


def test_a_copy_holds_what_a_full_disk_does_not_take(room, tmp_path):
    session, disk = room
    filled_session(session)
    assert session.file.flush(LONG)
    disk.room = False
    session.document.apply(note(session, "sin guardar"))
    save_copy(session, tmp_path / "copy.workshop").result(LONG)
    assert_same(session, tmp_path / "copy.workshop")
    assert session.file.saving.waiting == 1


def test_a_copy_overwrites_nothing_and_leaves_no_half(room, tmp_path):
    session, _ = room
    (tmp_path / "mine").write_bytes(b"mine")
    with pytest.raises(WorkshopError, match="mine exists already"):
        save_copy(session, tmp_path / "mine").result(LONG)
    assert (tmp_path / "mine").read_bytes() == b"mine"
    with pytest.raises(WorkshopError, match="cannot be written") as refused:
        save_copy(session, tmp_path / "nowhere" / "copy.workshop").result(LONG)
    assert ".part" not in str(refused.value)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mine", "stick"]


def test_a_copy_without_a_writer_is_made_at_once(path, tmp_path):
    with opened(path) as session:
        save_copy(session, tmp_path / "copy.workshop").result(0)
        assert (tmp_path / "copy.workshop").exists()


def test_on_a_full_disk_the_session_goes_on_in_another_place(room, tmp_path):
    session, disk = room
    filled_session(session)
    assert session.file.flush(LONG)
    disk.room = False
    session.document.apply(note(session, "sin guardar"))
    assert not session.file.flush(LONG)
    there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
    assert there.path == tmp_path / "there.workshop"
    assert there.document is session.document
    assert there.file.saving == Saving()
    there.document.apply(note(there, "allí"))
    there.close()
    assert_same(there, there.path)
    with opened(session.path, seed=9) as old:
        assert texts(old) == ["una"]


def test_from_a_stick_that_was_pulled_all_is_saved_elsewhere(path, tmp_path):
    session = opened(path, keep=lambda file: Writer(file, lambda _: None, again_after=NEVER))
    filled_session(session)
    assert session.file.flush(LONG)
    shutil.rmtree(path.parent)
    for number in range(200):
        session.document.apply(note(session, "x" * 3000 + str(number)))
    session.file.flush(LONG)
    there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
    there.close()
    assert_same(there, there.path)


def test_what_is_done_while_it_moves_is_saved_there_too(path, tmp_path):
    gate, disks = threading.Event(), []

    def keep(file):
        disks.append(SlowDisk(file, gate=gate))
        return Writer(disks[0], lambda _: None, again_after=NEVER)

    session = opened(path, keep=keep)
    session.document.apply(note(session, "antes"))
    assert disks[0].reached.wait(LONG)
    moved = save_elsewhere(session, tmp_path / "there.workshop")
    session.document.apply(note(session, "mientras"))
    gate.set()
    there = moved.result(LONG)
    there.close()
    with opened(there.path, seed=9) as again:
        assert texts(again) == ["antes", "mientras"]
        assert list(again.file.faults()) == []


def test_a_move_called_off_holds_nothing_up(path, tmp_path):
    gate, disks = threading.Event(), []

    def keep(file):
        disks.append(SlowDisk(file, gate=gate))
        return Writer(disks[0], lambda _: None, again_after=NEVER)

    session = opened(path, keep=keep)
    session.document.apply(note(session, "antes"))
    assert disks[0].reached.wait(LONG)
    moved = session.file.move(lambda notes: None, session.document.revision)
    session.document.apply(note(session, "mientras"))
    assert moved.cancel()
    gate.set()
    assert session.file.flush(LONG)
    session.close()
    with opened(path, seed=9) as again:
        assert texts(again) == ["antes", "mientras"]


def test_a_place_that_is_refused_leaves_the_session_as_it_was(room, tmp_path):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    with pytest.raises(WorkshopError, match="cannot be written"):
        save_elsewhere(session, tmp_path / "nowhere" / "there.workshop").result(LONG)
    assert session.file.saving.waiting == 1
    disk.room = True
    session.close()
    with opened(session.path, seed=9) as again:
        assert texts(again) == ["una"]


def test_the_old_file_is_let_go_of(room, tmp_path):
    session, _ = room
    there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
    with opened(session.path, seed=9):
        assert there.file.saving == Saving()
    there.close()


def test_a_session_without_a_writer_has_nothing_to_move(path, tmp_path):
    with opened(path) as session, pytest.raises(TypeError):
        save_elsewhere(session, tmp_path / "there.workshop")
