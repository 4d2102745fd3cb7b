"""A disk that is full or gone: one sentence, nothing lost, and on it goes once there is room."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from files import altered, come, made, opened, rows
from real_disks import filled

from workshop_app.domain.edits import change, put
from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.session_file import SessionFile

FILLER = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from files import opened
from workshop_app.domain.edits import put
from workshop_app.domain.errors import WorkshopError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
session = opened(path)
document = session.document
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
done = 0
try:
    while True:
        document.apply(put("note", session.desk.ids.new(), kind="parking", text="x" * 3000))
        done += 1
except WorkshopError as error:
    print(error)
assert len(document.workshop.notes) == done
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
document.apply(put("note", session.desk.ids.new(), kind="parking", text="room again"))
print(len(document.workshop.notes))
session.close()
"""


def note(session, text):
    return put("note", session.desk.ids.new(), kind="parking", text=text)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file size here")
def test_a_full_disk_is_said_in_a_sentence_and_loses_nothing(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    done = subprocess.run(
        [sys.executable, "-c", FILLER, str(path), str(Path(__file__).parents[1])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sentence, notes = done.stdout.strip().splitlines()
    assert "cannot be written" in sentence
    with opened(path, seed=99) as again:
        assert len(again.document.workshop.notes) == int(notes)
        assert list(again.file.faults()) == []


def test_a_disk_without_room_takes_the_edit_once_there_is_some(disk):
    with made(disk) as session:
        document, path = session.document, session.path
        document.apply(note(session, "una"))
        before = document.workshop
        with filled(disk):
            for _ in range(3):
                with pytest.raises(WorkshopError, match="cannot be written"):
                    document.apply(note(session, "x" * 9000))
            assert document.workshop is before
        document.apply(note(session, "otra"))
        document.undo()
        document.redo()
        assert list(session.file.faults()) == []
    with opened(path) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == ["una", "otra"]


def test_without_room_nobody_is_half_forgotten_and_no_word_half_kept(disk):
    with made(disk) as session:
        _, participant = come(session)
        session.document.apply(change("participant", participant, name="Rosa Tun"))
        with filled(disk):
            with pytest.raises(WorkshopError, match="cannot be written"):
                session.document.forget(frozenset({participant}))
            with pytest.raises(WorkshopError, match="cannot be written"):
                session.file.set_note("stage", "x" * 9000)
        assert session.document.workshop.participants[participant].name == "Rosa Tun"
        session.document.forget(frozenset({participant}))
        path = session.path
    assert b"Rosa" not in path.read_bytes()
    with opened(path) as again:
        assert list(again.file.faults()) == []


def test_a_new_session_without_room_leaves_no_file(disk):
    with filled(disk):
        with pytest.raises(WorkshopError, match="cannot be written"):
            made(disk)
        assert [entry.name for entry in disk.iterdir()] == ["stuffing"]


def test_a_projection_without_room_leaves_the_file_as_it_was(disk):
    with made(disk) as session:
        session.document.apply(note(session, "x" * 9000))
        path = session.path
    altered(path, "UPDATE meta SET value = 'older' WHERE key = 'projection'")
    before = path.read_bytes()
    with filled(disk), pytest.raises(WorkshopError, match="cannot be written"):
        opened(path)
    assert path.read_bytes() == before
    with opened(path) as again:
        assert list(again.file.faults()) == []


def test_a_commit_that_seemed_to_fail_is_not_made_twice(tmp_path):
    with made(tmp_path) as session:
        kept = session.file._write
        calls = []

        def lost_answer(step):
            kept(step)
            calls.append(step)
            if len(calls) == 1:
                raise sqlite3.OperationalError("disk I/O error")

        session.file._write = lost_answer
        session.document.apply(note(session, "una"))
        assert len(calls) == 1
        session.document.apply(note(session, "otra"))
        path = session.path
    with opened(path) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == ["una", "otra"]
        assert list(again.file.faults()) == []


def test_a_stick_that_was_pulled_is_never_written_anew(tmp_path):
    with made(tmp_path) as session:
        path, away = session.path, tmp_path / "away"
        session.document.apply(note(session, "una"))
        path.rename(away)
        for _ in range(2):
            with pytest.raises(WorkshopError, match="cannot be written: it was moved"):
                session.document.apply(note(session, "otra"))
            with pytest.raises(WorkshopError, match="cannot be written: it was moved"):
                session.file.set_note("stage", "gaps")
            assert not path.exists()
        away.rename(path)
        session.document.apply(note(session, "otra"))
        assert list(session.file.faults()) == []
    with opened(path) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == ["una", "otra"]


def test_a_stick_pulled_in_the_middle_of_a_commit_takes_the_edit_once_it_is_back(tmp_path):
    with made(tmp_path) as session:
        path, away, kept = session.path, tmp_path / "away", session.file._write

        def pulled(step):
            session.file._write = kept
            path.rename(away)
            raise sqlite3.OperationalError("disk I/O error")

        session.file._write = pulled
        for _ in range(2):
            with pytest.raises(WorkshopError, match="cannot be written: it was moved"):
                session.document.apply(note(session, "una"))
        away.rename(path)
        session.document.apply(note(session, "otra"))
    with opened(path) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == ["otra"]
        assert list(again.file.faults()) == []


def test_the_same_session_put_in_its_place_is_gone_on_in(tmp_path):
    with made(tmp_path) as session:
        session.document.apply(note(session, "una"))
        shutil.copy(session.path, tmp_path / "copy")  # as a cloud client does
        (tmp_path / "copy").replace(session.path)
        session.document.apply(note(session, "otra"))
        path = session.path
    with opened(path) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == ["una", "otra"]
        assert list(again.file.faults()) == []


@pytest.mark.parametrize("place", [b"", b"x" * 9000, None])
def test_what_is_no_session_in_its_place_is_never_written_to(tmp_path, place):
    with made(tmp_path) as session:
        session.path.unlink()
        if place is None:
            session.path.mkdir()
        else:
            session.path.write_bytes(place)
        with pytest.raises(WorkshopError):
            session.document.apply(note(session, "una"))
    assert place is None or session.path.read_bytes() == place


def test_another_session_in_its_place_is_never_written_to(tmp_path):
    (tmp_path / "other").mkdir()
    with made(tmp_path / "other", seed=5) as other:
        other.document.apply(note(other, "ajena"))
    with made(tmp_path) as session:
        session.document.apply(note(session, "una"))
        shutil.copy(other.path, session.path.with_name("copy"))
        session.path.with_name("copy").replace(session.path)
        with pytest.raises(WorkshopError, match="cannot be written"):
            session.file.set_note("stage", "gaps")
        with pytest.raises(WorkshopError, match="cannot be written"):
            session.document.apply(note(session, "otra"))
    assert rows(session.path, "SELECT text FROM note") == [("ajena",)]


def test_a_file_that_cannot_be_locked_leaves_no_new_one(tmp_path, monkeypatch):
    def refuses(*args, **how):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(sqlite3, "connect", refuses)
    with pytest.raises(WorkshopError, match="cannot be written"):
        SessionFile.create(tmp_path / "s.workshop")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    with pytest.raises(WorkshopError, match="cannot be written"):
        made(tmp_path / "nowhere")
