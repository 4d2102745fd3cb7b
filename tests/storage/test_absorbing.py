"""Copies come into a file in one transaction: a full disk leaves nothing of them, nor twice."""

import sqlite3

import pytest
from files import come, made, opened
from real_disks import filled

from workshop_app.domain.edits import change, put
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import named


def notes(session, *texts):
    for text in texts:
        id = named(session.document.workshop.id, "note", text)
        session.document.apply(put("note", id, kind="parking", text=text))


def elsewhere(session, path, *texts):
    """What a copy holds after remarks were parked at another table."""
    session.file.copy(path)
    with opened(path, number=7) as other:
        notes(other, *texts)
        return other.document.logged


def told(document):
    return sorted(note.text for note in document.workshop.notes.values())


def test_a_disk_without_room_takes_nothing_and_later_all(disk, tmp_path):
    with made(disk) as session:
        document, path = session.document, session.path
        there = elsewhere(session, tmp_path / "stick.workshop", "una", "x" * 9000)
        before = document.workshop
        with filled(disk), pytest.raises(WorkshopError, match="cannot be written"):
            document.absorb(document.united([there]))
        assert document.workshop is before
        assert list(session.file.faults()) == []
        document.absorb(document.united([there]))
        notes(session, "otra")
        stands = told(document)
    with opened(path) as again:
        assert told(again.document) == stands == sorted(["otra", "una", "x" * 9000])
        assert list(again.file.faults()) == []


@pytest.mark.parametrize("forgetting", [False, True])
def test_a_commit_that_seemed_to_fail_is_not_made_twice(tmp_path, forgetting):
    with made(tmp_path) as session:
        _, person = come(session)
        session.document.apply(change("participant", person, name="Rosa Tun"))
        path = tmp_path / "stick.workshop"
        elsewhere(session, path, "una")
        with opened(path, number=7, seed=5) as other:
            if forgetting:
                other.document.forget(frozenset({person}))
            there = other.document.logged
        kept, calls = session.file._take_in, []

        def lost_answer(arrival):
            gone = kept(arrival)
            calls.append(arrival)
            if len(calls) == 1:
                raise sqlite3.OperationalError("disk I/O error")
            return gone

        session.file._take_in = lost_answer
        session.document.absorb(session.document.united([there]))
        assert len(calls) == 1
        notes(session, "otra")
        stands = session.document.workshop
    assert (b"Rosa" in session.path.read_bytes()) is not forgetting
    with opened(session.path) as again:
        assert again.document.workshop == stands
        assert list(again.file.faults()) == []
