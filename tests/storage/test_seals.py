"""Seals tell a file as this machine left it from all others, and never drop a lock."""

import os

import pytest
from files import made

from workshop_app.domain.errors import WorkshopError
from workshop_app.storage.seals import Seals, seal


def test_a_file_has_the_seal_of_its_bytes(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert seal(tmp_path / "a").startswith("ba7816bf")


def test_what_is_no_plain_file_has_none(tmp_path):
    assert seal(tmp_path) is None
    assert seal(tmp_path / "none") is None


@pytest.mark.skipif(os.name == "nt", reason="no such file there")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert seal(tmp_path / "pipe") is None


def test_a_file_without_end_is_not_read(tmp_path):
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1024**4)
    assert seal(tmp_path / "huge") is None


def test_an_open_session_is_refused(tmp_path):
    with made(tmp_path) as session, pytest.raises(WorkshopError, match="Close it there first"):
        seal(session.path)


def test_the_last_thousands_are_remembered(tmp_path):
    place = tmp_path / "own" / "seals"
    seals = Seals(place)
    assert "x" not in seals
    place.parent.mkdir()
    place.write_text("".join(f"{number:064x}\n" for number in range(8_000)), "ascii")
    seals.add("f" * 64)
    assert "f" * 64 in seals
    assert f"{7_999:064x}" in seals
    assert f"{0:064x}" not in seals
    assert len(place.read_text("ascii").split()) == 5_000


def test_a_list_that_was_spoilt_makes_files_foreign_and_nothing_worse(tmp_path):
    place = tmp_path / "seals"
    place.write_bytes(b"\xff\xfe\n")
    assert "f" * 64 not in Seals(place)
