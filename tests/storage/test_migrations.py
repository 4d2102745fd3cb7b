import shutil
import sqlite3
from pathlib import Path

import pytest
from files import altered, opened, rows

from workshop_app.domain.errors import WorkshopError
from workshop_app.storage import migrations

KEPT = Path(__file__).parent / "version_0.workshop"
LOG = "SELECT id, hlc, device, author, at, kind, version, payload, after, undoes FROM {}"


@pytest.fixture
def old(tmp_path):
    return Path(shutil.copy(KEPT, tmp_path / "old.workshop"))


def test_a_session_of_the_first_format_opens_with_all_that_was_in_it(old):
    with opened(old) as session:
        workshop = session.document.workshop
        (participant,) = workshop.participants.values()
        (ballot,) = workshop.ballots
        assert participant.name == "Rosa Tun"
        assert workshop.rating(ballot, "i1")[:3] == (2, 4, 5)
        assert session.document.figures.own.indicators["i1"].gap == 2
        assert list(session.file.faults()) == []


def test_what_was_undone_before_can_be_redone_after(old):
    with opened(old) as session:
        session.document.redo()
        (ballot,) = session.document.workshop.ballots
        assert session.document.workshop.rating(ballot, "i1").current == 1


def test_payloads_are_never_rewritten(old):
    before = rows(KEPT, LOG.format("log"))
    opened(old).close()
    assert rows(old, LOG.format("edits")) == before


def test_the_file_as_it_was_stays_beside_it(old):
    opened(old).close()
    assert (old.parent / "old.workshop.v0").read_bytes() == KEPT.read_bytes()
    assert not (old.parent / "old.workshop.migrating").exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(old, monkeypatch):
    def breaks(raw):
        raw.execute("DROP TABLE log")
        raise sqlite3.DatabaseError("broken off")

    monkeypatch.setattr(migrations, "STEPS", (breaks,))
    with pytest.raises(WorkshopError, match="damaged"):
        opened(old)
    assert old.read_bytes() == KEPT.read_bytes()
    assert sorted(entry.name for entry in old.parent.iterdir()) == ["old.workshop"]


def test_an_old_file_that_makes_no_sense_is_refused_as_it_is(old):
    altered(old, "DROP TABLE log")
    before = old.read_bytes()
    with pytest.raises(WorkshopError, match="damaged"):
        opened(old)
    assert old.read_bytes() == before
