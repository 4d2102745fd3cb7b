"""A disk that is full: one sentence, nothing lost, and on it goes once there is room."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from files import made, opened

from workshop_app.domain.edits import put
from workshop_app.domain.errors import WorkshopError

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


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit on file size here")
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


def test_a_commit_that_seemed_to_fail_is_not_made_twice(tmp_path):
    import sqlite3

    with made(tmp_path) as session:
        kept = session.file._write
        calls = []

        def lost_answer(step):
            kept(step)
            calls.append(step)
            if len(calls) == 1:
                raise sqlite3.OperationalError("disk I/O error")

        session.file._write = lost_answer
        session.document.apply(put("note", session.desk.ids.new(), kind="parking", text="una"))
        assert len(calls) == 1
        path = session.path
    with opened(path) as again:
        assert [note.text for note in again.document.workshop.notes.values()] == ["una"]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    with pytest.raises(WorkshopError, match="cannot be written"):
        made(tmp_path / "nowhere")
