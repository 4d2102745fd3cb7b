import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from files import altered, made, opened, rows

from workshop_app.domain.errors import WorkshopError
from workshop_app.storage import migrations
from workshop_app.storage.snapshots import Snapshots

KEPT = Path(__file__).parent / "version_0.workshop"
KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from workshop_app.document import durable
from workshop_app.storage import migrations

def dies(*args):
    os.kill(os.getpid(), signal.SIGKILL)

place, name = sys.argv[2].split(".")
if place == "STEPS":
    migrations.STEPS = (lambda raw: [step(raw) for step in (migrations.from_0, dies)],)
else:
    setattr({"migrations": migrations, "durable": durable}[place], name, dies)
migrations.migrate(Path(sys.argv[1]))
"""
HOLDER = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN EXCLUSIVE")
print("in", flush=True)
sys.stdin.read()
"""
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


def test_the_tables_of_the_log_are_then_those_of_a_new_file(old, tmp_path):
    opened(old).close()
    with made(tmp_path) as new:
        path = new.path
    tables = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"

    def log_of(path):
        shown = {name: "".join(sql.split()) for name, sql in rows(path, tables)}
        return {name: shown[name] for name in ("edits", "private", "forgotten", "meta")}

    assert log_of(old) == log_of(path)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no signal 9")
@pytest.mark.parametrize("where", ["STEPS.last", "migrations._keep", "durable.sync_file"])
def test_a_migration_that_is_killed_leaves_the_file_as_it_was(old, where):
    done = subprocess.run([sys.executable, "-c", KILLED, str(old), where], check=False)
    assert done.returncode == -signal.SIGKILL
    assert old.read_bytes() == KEPT.read_bytes()
    with opened(old) as session:
        assert list(session.file.faults()) == []
    assert (old.parent / "old.workshop.v0").read_bytes() == KEPT.read_bytes()
    assert not (old.parent / "old.workshop.migrating").exists()


def test_an_earlier_file_of_that_name_is_kept_too(old):
    (old.parent / "old.workshop.v0").write_bytes(b"mine")
    opened(old).close()
    assert (old.parent / "old.workshop.v0").read_bytes() == b"mine"
    assert (old.parent / "old.workshop.v0-2").read_bytes() == KEPT.read_bytes()


def test_what_a_journal_beside_it_still_holds_is_migrated_too(old):
    raw = sqlite3.connect(old, isolation_level=None)
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN")
    raw.execute("UPDATE meta SET value = 'half' WHERE 1")
    raw.execute("CREATE TABLE half AS SELECT zeroblob(40000)")
    journal = old.with_name("old.workshop-journal")
    halfway, held = old.read_bytes(), journal.read_bytes()
    raw.execute("ROLLBACK")
    raw.close()
    old.write_bytes(halfway)
    journal.write_bytes(held)
    with opened(old) as session:
        assert list(session.file.faults()) == []
    assert rows(old, "SELECT name FROM sqlite_schema WHERE name = 'half'") == []


def test_a_file_that_another_program_has_open_is_not_migrated(old):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(old)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout.readline() == "in\n"
    with pytest.raises(WorkshopError, match="open in another"):
        opened(old)
    other.communicate("")
    assert old.read_bytes() == KEPT.read_bytes()
    assert not (old.parent / "old.workshop.migrating").exists()


def test_before_migrating_a_snapshot_is_taken(old, tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "kept"))
    with opened(old) as session:
        workshop = session.document.workshop
    (snapshot,) = Snapshots(tmp_path / "kept" / "snapshots").of(workshop.id)
    assert rows(snapshot.path, "PRAGMA user_version") == [(0,)]
    Snapshots(tmp_path).restore(snapshot, tmp_path / "back.workshop")
    with opened(tmp_path / "back.workshop", seed=9) as back:
        assert back.document.workshop == workshop


def test_a_machine_that_keeps_no_snapshot_hinders_no_migration(old, tmp_path, monkeypatch):
    (tmp_path / "kept").write_bytes(b"")
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "kept"))
    with opened(old) as session:
        assert len(session.document.workshop.participants) == 1
