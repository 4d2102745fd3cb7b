"""The writer: nobody waits for a disk, nothing is lost on a bad one."""

import queue
import threading
from time import perf_counter

import pytest
from files import desk, made, opened
from log_parts import FACTS, TABLE
from patience import LONG
from slow_disk import FullDisk, SlowDisk

from workshop_app.document.acts.sessions import new_session
from workshop_app.document.saving import Saving, Unsaved
from workshop_app.document.writer import Writer
from workshop_app.domain.edits import change, put
from workshop_app.domain.errors import WorkshopError

NEVER = 3600.0


def note(session, text):
    return put("note", session.desk.ids.new(), kind="parking", text=text)


def texts(session):
    return [n.text for n in session.document.workshop.notes.values()]


class Told:
    """What a writer told, in order."""

    def __init__(self):
        self._said = queue.Queue()

    def __call__(self, saving):
        self._said.put((saving, threading.current_thread()))

    def rest(self):
        """All that was told since."""
        return [self._said.get()[0] for _ in range(self._said.qsize())]

    def until(self, wanted):
        """The thread that told what is wanted."""
        while True:
            saving, thread = self._said.get(timeout=LONG)
            if wanted(saving):
                return thread


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def path(tmp_path):
    with made(tmp_path) as session:
        return session.path


@pytest.fixture
def room(path, told):
    """A session on a disk that can be full, with the disk; only what is asked for is tried."""
    disks = []

    def keep(file):
        disks.append(FullDisk(file, WorkshopError("The disk is full.")))
        return Writer(disks[0], told, again_after=NEVER)

    session = opened(path, keep=keep)
    yield session, disks[0]
    session.file.abandon()


def test_acts_wait_for_no_disk_and_are_durable_in_order(path, told):
    gate = threading.Event()
    session = opened(path, keep=lambda file: Writer(SlowDisk(file, gate=gate), told))
    wanted = [str(number) for number in range(20)]
    for text in wanted:
        session.document.apply(note(session, text))
    assert session.file.saving == Saving(20)
    assert not session.file.flush(0)
    gate.set()
    assert session.file.flush(LONG)
    assert session.file.saving == Saving()
    session.close()
    with opened(path, seed=9) as again:
        assert texts(again) == wanted
        assert list(again.file.faults()) == []


def test_a_slow_disk_holds_an_append_up_for_less_than_a_millisecond(path, told):
    gate = threading.Event()
    session = opened(path, keep=lambda file: Writer(SlowDisk(file, gate=gate), told))
    took = []

    class Timed:
        def append(self, step):
            began = perf_counter()
            session.file.append(step)
            took.append(perf_counter() - began)

    session.document._log = Timed()
    for number in range(50):
        session.document.apply(note(session, str(number)))
    gate.set()
    session.close()
    assert sorted(took)[len(took) // 2] < 0.001


def test_each_change_is_told_on_the_writers_thread(room, told):
    session, _ = room
    session.document.apply(note(session, "una"))
    assert told.until(lambda saving: saving.waiting == 1).name == "writer"
    assert told.until(lambda saving: saving == Saving()).name == "writer"


def test_what_is_saved_at_the_end_of_other_work_is_told_too(room, told):
    session, _ = room
    begun, gate = threading.Event(), threading.Event()

    def work(_):
        begun.set()
        assert gate.wait(LONG)

    session.file.call(work)
    assert begun.wait(LONG)
    told.rest()
    session.document.apply(note(session, "una"))  # whoever looks now sees it wait
    gate.set()
    told.until(lambda saving: saving == Saving())


def test_what_is_refused_stays_and_is_saved_with_the_next_act(room, told, path):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    told.until(lambda saving: saving.trouble is not None)
    assert session.file.saving.waiting == 1
    assert str(session.file.saving.trouble) == "The disk is full."
    disk.room = True
    session.document.apply(note(session, "otra"))
    told.until(lambda saving: saving == Saving())
    session.close()
    with opened(path, seed=9) as again:
        assert texts(again) == ["una", "otra"]


def test_what_is_refused_is_tried_again_when_asked(room, told):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    told.until(lambda saving: saving.trouble is not None)
    disk.room = True
    session.file.retry()
    told.until(lambda saving: saving == Saving())


def test_what_is_refused_is_tried_again_by_itself(path, told):
    disks = []

    def keep(file):
        disks.append(FullDisk(file, WorkshopError("The disk is full.")))
        return Writer(disks[0], told, again_after=0.01)

    session = opened(path, keep=keep)
    disks[0].room = False
    session.document.apply(note(session, "una"))
    told.until(lambda saving: saving.trouble is not None)
    disks[0].room = True
    told.until(lambda saving: saving == Saving())
    session.close()


def test_the_same_trouble_is_told_once(room, told):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    told.until(lambda saving: saving.trouble is not None)
    disk._error = WorkshopError("The disk is full.")
    assert not session.file.flush(LONG)
    session.document.apply(note(session, "otra"))
    assert not session.file.flush(LONG)
    assert [saving.waiting for saving in told.rest()] == [2]


def test_closing_with_unsaved_acts_is_refused_and_nothing_is_lost(room, path):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    with pytest.raises(Unsaved, match="not saved yet"):
        session.close()
    assert not session.file.flush(LONG)
    disk.room = True
    session.close()
    with opened(path, seed=9) as again:
        assert texts(again) == ["una"]


def test_a_session_given_up_lets_others_open_its_file(room, path):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    session.file.abandon()
    with opened(path, seed=9) as again:
        assert texts(again) == []


def test_a_file_that_was_let_go_of_is_not_written_again(path, told):
    class RoomAtLast(FullDisk):
        def close(self):
            self._file.close()
            self.room = True

    disks = []

    def keep(file):
        disks.append(RoomAtLast(file, WorkshopError("The disk is full.")))
        return Writer(disks[0], told, again_after=NEVER)

    session = opened(path, keep=keep)
    disks[0].room = False
    session.document.apply(note(session, "una"))
    session.file.abandon()
    with opened(path, seed=9) as again:
        assert texts(again) == []


def test_nobody_is_forgotten_before_what_was_typed_is_saved(room):
    session, disk = room
    disk.room = False
    session.document.apply(note(session, "una"))
    with pytest.raises(Unsaved):
        session.document.forget(frozenset({"somebody"}))
    disk.room = True
    session.document.forget(frozenset({"somebody"}))
    assert session.file.saving == Saving()


def test_a_note_is_read_as_it_was_set_last(room, path):
    session, disk = room
    disk.room = False
    session.file.set_note("stage", "assess")
    session.file.set_note("stage", "gaps")
    assert session.file.note("stage") == "gaps"
    assert not session.file.flush(LONG)
    disk.room = True
    session.close()
    with opened(path, seed=9) as again:
        assert again.file.note("stage") == "gaps"


def test_a_note_set_while_an_older_one_is_written_is_not_lost(path, told):
    gate, disks = threading.Event(), []

    def keep(file):
        disks.append(SlowDisk(file, gate=gate))
        return Writer(disks[0], told)

    session = opened(path, keep=keep)
    session.file.set_note("stage", "assess")
    assert disks[0].reached.wait(LONG)
    session.file.set_note("stage", "gaps")
    gate.set()
    session.close()
    with opened(path, seed=9) as again:
        assert again.file.note("stage") == "gaps"


def test_work_is_done_on_the_writers_thread_after_the_steps_before_it(room):
    session, _ = room
    session.document.apply(note(session, "una"))

    def look(file):
        return threading.current_thread().name, len(file.read().edits)

    assert session.file.call(look).result(LONG) == ("writer", 2)


def test_a_bug_while_saving_is_told_and_loses_nothing(room, told, monkeypatch):
    session, disk = room
    hooked = queue.Queue()
    monkeypatch.setattr(threading, "excepthook", hooked.put)
    disk._error, disk.room = ValueError("a bug"), False
    session.document.apply(note(session, "una"))
    assert str(hooked.get(timeout=LONG).exc_value) == "a bug"
    assert session.file.saving.waiting == 1
    disk.room = True
    assert session.file.flush(LONG)


def test_a_new_session_is_durable_before_anybody_types(tmp_path, told):
    gate = threading.Event()
    new = new_session(
        desk(tmp_path),
        tmp_path / "s.workshop",
        playbook=TABLE,
        facts=FACTS,
        keep=lambda file: Writer(SlowDisk(file, gate=gate), told),
    )
    assert new.file.saving == Saving()
    gate.set()
    new.close()
    with opened(new.path, seed=9) as again:
        assert again.document.workshop.facts["country"] == "MX"


def test_undo_and_faults_work_through_the_writer(room):
    session, _ = room
    gap = session.desk.ids.new()
    session.document.apply(put("gap", gap, code="G1", title="una"))
    session.document.apply(change("gap", gap, title="otra"))
    session.document.undo()
    assert list(session.file.faults()) == []
    assert session.document.workshop.gaps[gap].title == "una"
