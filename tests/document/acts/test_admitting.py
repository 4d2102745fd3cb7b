"""A session from elsewhere is used only as a checked copy; what this machine left is its own."""

import os
import subprocess
import sys

import pytest
from files import altered, come, desk, made, opened, rows

from workshop_app.document.acts.admitting import admit, admit_into, looked_at, take_over, worked_on
from workshop_app.document.acts.saving import save_copy
from workshop_app.document.acts.sessions import Admitted, is_ours, open_session
from workshop_app.document.acts.snapshots import restore, take
from workshop_app.domain.edits import set_fact
from workshop_app.domain.errors import WorkshopError


@pytest.fixture
def here(tmp_path):
    """The desk of this machine."""
    place = tmp_path / "here"
    place.mkdir()
    return desk(place, number=1)


@pytest.fixture
def foreign(tmp_path):
    """A session that another machine made and closed."""
    place = tmp_path / "there"
    place.mkdir()
    with made(place, number=2) as session:
        come(session)
        session.file.set_note("stage", "listen")
    return place / "s.workshop"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def change(session):
    session.document.apply(set_fact(session.document.workshop.id, "venue", "Aquí"))


def test_a_session_that_was_made_and_closed_here_is_ours(tmp_path):
    with made(tmp_path) as session:
        assert is_ours(session.desk, tmp_path / "other.workshop") is False
    assert is_ours(session.desk, session.path)


def test_a_copy_by_the_systems_own_means_is_ours_too(tmp_path):
    with made(tmp_path) as session:
        pass
    copy = tmp_path / "moved.workshop"
    session.path.rename(copy)
    assert is_ours(session.desk, copy)


def test_a_session_of_another_machine_is_not_ours(here, foreign):
    assert not is_ours(here, foreign)


def test_a_session_that_was_changed_behind_our_back_is_not_ours(tmp_path):
    with made(tmp_path) as session:
        pass
    altered(session.path, "UPDATE meta SET value = value || 'x'")
    assert not is_ours(session.desk, session.path)


def test_a_session_that_was_broken_off_here_is_ours(tmp_path):
    with made(tmp_path) as session:
        pass
    open_session(session.desk, session.path).file.close()  # as after a power cut
    altered(session.path, "UPDATE meta SET value = value || 'x'")
    assert is_ours(session.desk, session.path)


def test_a_saved_copy_and_a_restored_snapshot_are_ours(tmp_path):
    with made(tmp_path) as session:
        save_copy(session, tmp_path / "copy.workshop").result()
        snapshot = take(session).result()
        change(session)
        restored = restore(session, snapshot)
        assert is_ours(session.desk, tmp_path / "copy.workshop")
        assert is_ours(session.desk, restored)


def test_it_is_admitted_as_a_fresh_file_that_says_the_same(here, foreign, tmp_path):
    before = foreign.read_bytes()
    place = admit(here, foreign, tmp_path / "mine.workshop")
    assert is_ours(here, place)
    assert [known.path for known in here.register.latest()] == [place]
    assert [known.open for known in here.register.latest()] == [False]
    assert foreign.read_bytes() == before
    assert names(foreign.parent) == ["register", "s.workshop"]
    for table in ("edits", "private", "participant", "setting"):
        query = f"SELECT * FROM {table} ORDER BY 1"
        assert rows(place, query) == rows(foreign, query)
    with opened(place) as session:
        assert session.file.note("stage") == "listen"
        assert list(session.file.faults()) == []


def test_it_never_takes_the_place_of_a_file_that_is_there(here, foreign, tmp_path):
    place = tmp_path / "mine.workshop"
    place.write_bytes(b"mine")
    with pytest.raises(WorkshopError, match="exists already"):
        admit(here, foreign, place)
    assert place.read_bytes() == b"mine"
    assert admit_into(here, foreign, tmp_path / "new").path.name == "s.workshop"
    altered(foreign, "UPDATE meta SET value = 'gaps' WHERE key = 'stage'")
    assert admit_into(here, foreign, tmp_path / "new").path.name == "s 2.workshop"
    assert names(tmp_path / "new") == ["s 2.workshop", "s.workshop"]


def test_the_same_file_is_taken_in_once_whatever_its_name(here, foreign, tmp_path):
    first = admit_into(here, foreign, tmp_path / "new")
    assert first == Admitted(tmp_path / "new" / "s.workshop", foreign)
    with open_session(here, first.path) as session:
        change(session)
    moved = foreign.rename(foreign.with_name("moved.workshop"))
    again = admit_into(here, moved, tmp_path / "new")
    assert again == Admitted(first.path, moved, again=True)
    assert names(tmp_path / "new") == ["s.workshop"]
    with opened(again.path) as session:
        assert session.document.workshop.facts["venue"] == "Aquí"


def test_it_is_taken_in_once_more_where_our_copy_is_gone_or_is_ours_no_more(
    here, foreign, tmp_path
):
    first = admit_into(here, foreign, tmp_path / "new").path
    first.unlink()
    second = admit_into(here, foreign, tmp_path / "new")
    assert second == Admitted(first, foreign)
    altered(second.path, "UPDATE meta SET value = 'gaps' WHERE key = 'stage'")
    third = admit_into(here, foreign, tmp_path / "new")
    assert third == Admitted(tmp_path / "new" / "s 2.workshop", foreign)


def test_what_another_machine_left_open_beside_it_is_not_passed_over(here, foreign, tmp_path):
    admit_into(here, foreign, tmp_path / "new")
    foreign.with_name("s.workshop-wal").write_bytes(b"what was done meanwhile")
    with pytest.raises(WorkshopError, match="not closed properly"):
        admit_into(here, foreign, tmp_path / "new")


def test_ours_is_admitted_where_it_lies(tmp_path):
    with made(tmp_path) as session:
        pass
    moved = session.path.rename(tmp_path / "moved.workshop")
    assert admit_into(session.desk, moved, tmp_path / "new") == Admitted(moved)
    assert not (tmp_path / "new").exists()


def test_nothing_is_left_of_one_that_is_refused(here, foreign, tmp_path):
    altered(foreign, "CREATE VIEW v AS SELECT 1")
    with pytest.raises(WorkshopError, match="altered outside"):
        admit(here, foreign, tmp_path / "mine.workshop")
    assert not (tmp_path / "mine.workshop").exists()
    assert here.register.latest() == ()


def test_it_is_looked_at_without_a_trace(here, foreign):
    before = foreign.read_bytes()
    with looked_at(here, foreign) as session:
        assert len(session.document.workshop.participants) == 1
        assert session.path.parent != foreign.parent
    assert not session.path.parent.exists()
    assert here.register.latest() == ()
    assert foreign.read_bytes() == before
    assert not is_ours(here, foreign)


def test_what_is_worked_on_takes_its_place_and_the_old_one_stays_beside_it(here, foreign):
    before = foreign.read_bytes()
    with worked_on(here, foreign) as session:
        change(session)
    assert names(foreign.parent) == ["register", "s.workshop", "s.workshop.bak"]
    assert (foreign.parent / "s.workshop.bak").read_bytes() == before
    assert is_ours(here, foreign)
    assert [known.path for known in here.register.latest()] == [foreign]
    with opened(foreign) as session:
        assert session.document.workshop.facts["venue"] == "Aquí"


def test_another_bak_that_is_there_is_kept(here, foreign):
    (foreign.parent / "s.workshop.bak").write_bytes(b"older")
    with worked_on(here, foreign) as session:
        change(session)
    assert (foreign.parent / "s.workshop.bak").read_bytes() == b"older"
    assert (foreign.parent / "s.workshop.bak2").exists()


def test_where_the_work_is_refused_nothing_is_written(here, foreign):
    before = foreign.read_bytes()
    with pytest.raises(WorkshopError, match="no"):
        change_and_stop(here, foreign)
    assert foreign.read_bytes() == before
    assert names(foreign.parent) == ["register", "s.workshop"]


def test_what_is_taken_over_keeps_nothing_of_the_file_beside_it(here, foreign):
    before = rows(foreign, "SELECT * FROM edits")
    take_over(here, foreign)
    assert names(foreign.parent) == ["register", "s.workshop"]
    assert rows(foreign, "SELECT * FROM edits") == before
    assert is_ours(here, foreign)


def change_and_stop(here, foreign):
    with worked_on(here, foreign) as session:
        change(session)
        raise WorkshopError("no")


def test_one_that_is_open_here_is_not_read_since_that_would_drop_its_lock(here, foreign):
    place = admit(here, foreign, foreign.with_name("mine.workshop"))
    with open_session(here, place):
        alias = foreign.with_name("alias.workshop")
        os.link(place, alias)
        with pytest.raises(WorkshopError, match="Close it there first"), looked_at(here, alias):
            pass
        assert opens_elsewhere(place) == "refused"


def opens_elsewhere(path):
    code = (
        "import sys; from pathlib import Path;"
        "from workshop_app.storage.session_file import SessionFile as F;"
        "from workshop_app.domain.errors import WorkshopError as E\n"
        "try: F.open(Path(sys.argv[1])); print('in')\n"
        "except E: print('refused')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
