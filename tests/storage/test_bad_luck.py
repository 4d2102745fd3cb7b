"""Bad luck while people type, on real disks: a calm sentence each time, and nothing lost."""

import subprocess
import sys

import pytest
from files import made, opened
from log_parts import person
from patience import LONG
from real_disks import filled, made_read_only, pull
from slow_disk import SlowDisk

from workshop_app.document.acts.saving import save_copy, save_elsewhere
from workshop_app.document.acts.snapshots import take
from workshop_app.document.acts.warnings import warnings_of
from workshop_app.document.saving import Saving
from workshop_app.document.writer import Writer
from workshop_app.domain.edits import put, rate
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage.refusals import SessionIsOpen

NEVER = 3600.0
HOLDER = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN EXCLUSIVE")
print("in", flush=True)
sys.stdin.read()
"""


def writing(file):
    return Writer(file, lambda _: None, again_after=NEVER)


def session_on(folder):
    """A session in a folder, with a writer."""
    with made(folder) as session:
        path = session.path
    return opened(path, keep=writing)


def note(session, text):
    return put("note", session.desk.ids.new(), kind="parking", text=text)


def say(session, text):
    session.document.apply(note(session, text))


def texts(session):
    return [n.text for n in session.document.workshop.notes.values()]


def assert_holds(path, wanted):
    with opened(path, seed=9) as again:
        assert texts(again) == wanted
        assert list(again.file.faults()) == []


def trouble(session):
    """The sentence that says why nothing is saved now."""
    assert not session.file.flush(LONG)
    return str(session.file.saving.trouble)


def test_on_a_full_disk_typing_goes_on_and_all_is_saved_once_there_is_room(disk):
    session = session_on(disk)
    with filled(disk):
        for number in range(30):
            say(session, "x" * 9000 + str(number))
        assert "the disk is full" in trouble(session)
        assert session.file.saving.waiting == 30
    assert session.file.flush(LONG)
    wanted = texts(session)
    assert len(wanted) == 30
    session.close()
    assert_holds(session.path, wanted)


def test_on_a_full_disk_the_day_goes_on_elsewhere(disk, tmp_path):
    session = session_on(disk)
    with filled(disk):
        say(session, "x" * 9000)
        assert "the disk is full" in trouble(session)
        there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
        say(there, "allí")
        there.close()
    assert_holds(there.path, ["x" * 9000, "allí"])
    assert_holds(session.path, [])


def test_a_full_disk_takes_no_snapshot_and_no_copy_and_says_so(disk):
    session = session_on(disk)
    session.file.flush(LONG)
    with filled(disk):
        for refused in (take(session), save_copy(session, disk / "copy.workshop")):
            with pytest.raises(WorkshopError, match="cannot be written"):
                refused.result(LONG)
        assert session.file.saving == Saving()
    session.close()


def test_from_a_stick_that_was_pulled_out_the_day_goes_on_elsewhere(disk, tmp_path):
    session = session_on(disk)
    say(session, "antes")
    assert session.file.flush(LONG)
    pull(disk)
    say(session, "sin memoria")
    assert "its stick was pulled out" in trouble(session)
    there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
    say(there, "allí")
    there.close()
    assert_holds(there.path, ["antes", "sin memoria", "allí"])
    assert not session.path.exists()


def test_on_a_read_only_disk_one_is_told_at_once_and_goes_on_elsewhere(disk, tmp_path):
    session = session_on(disk)
    say(session, "una")
    session.close()
    if not made_read_only(disk):
        pytest.skip("this system makes no disk read-only")
    with pytest.raises(WorkshopError, match="cannot be written: the system does not allow it"):
        made(disk, "new.workshop")
    session = opened(session.path, keep=writing, seed=5)
    assert [str(said).partition(" can be ")[2] for said in warnings_of(session)] == [
        "read here but not changed. Save it to another place before you work on it."
    ]
    say(session, "otra")
    assert "the system does not allow it" in trouble(session)
    there = save_elsewhere(session, tmp_path / "there.workshop").result(LONG)
    there.close()
    assert_holds(there.path, ["una", "otra"])


def test_a_folder_that_takes_no_new_file_is_told_and_what_was_typed_is_saved_later(tmp_path):
    session = session_on(tmp_path)
    in_the_way = tmp_path / "s.workshop-journal"  # where SQLite has to put its journal
    in_the_way.mkdir()
    say(session, "una")
    assert "cannot be written" in trouble(session)
    in_the_way.rmdir()
    say(session, "otra")
    assert session.file.flush(LONG)
    session.close()
    assert_holds(session.path, ["una", "otra"])


def test_another_window_of_this_program_is_refused_while_one_types(tmp_path):
    session = session_on(tmp_path)
    say(session, "una")
    with pytest.raises(SessionIsOpen, match="Close it there first"):
        opened(session.path, keep=writing)
    say(session, "otra")
    session.close()
    assert_holds(session.path, ["una", "otra"])


def test_another_program_is_refused_while_one_types(tmp_path):
    session = session_on(tmp_path)
    say(session, "una")
    assert session.file.flush(LONG)
    script = (
        "import sys; from pathlib import Path\n"
        "from workshop_app.storage.session_file import SessionFile\n"
        "try: SessionFile.open(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(session.path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "SessionIsOpen"
    say(session, "otra")
    session.close()
    assert_holds(session.path, ["una", "otra"])


def test_a_file_that_another_program_holds_is_refused_and_opens_afterwards(tmp_path):
    session = session_on(tmp_path)
    say(session, "una")
    session.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(session.path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout.readline().strip() == "in"
    with pytest.raises(SessionIsOpen, match="open in another window or program"):
        opened(session.path, keep=writing)
    holder.communicate("")
    assert_holds(session.path, ["una"])


def test_three_hundred_people_come_in_on_a_slow_disk(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    session = opened(path, keep=lambda file: writing(SlowDisk(file, seconds=0.005)))
    ballots = []
    for number in range(300):
        _, ballot, act = person(f"P{number:03} 🌱 مرحبا")
        session.document.apply(act)
        ballots.append(ballot)
    for ballot in ballots:
        session.document.apply(rate(ballot, "i1", Rating(2, 4, 5, None, "typed")))
    assert session.file.saving.waiting > 0
    assert session.document.figures.own.indicators["i1"].gap == 2
    workshop = session.document.workshop
    session.close()
    with opened(path, seed=9) as again:
        assert again.document.workshop == workshop
        assert list(again.file.faults()) == []
