"""The machine is kept awake while a session is open; one that cannot be is left in peace."""

import pytest
from patience import LONG

from workshop_app.desktop import awake


@pytest.fixture
def rested(monkeypatch):
    """A machine that may sleep, before and after; without a desktop to ask."""
    for name in ("WAKEPY_FAKE_SUCCESS", "WAKEPY_FORCE_FAILURE", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(awake, "PATIENCE", LONG)  # the library is read in on the thread
    awake.let_sleep()
    yield monkeypatch
    awake.let_sleep()


def test_a_machine_that_can_is_kept_awake_until_the_session_closes(rested, tmp_path):
    rested.setenv("WAKEPY_FAKE_SUCCESS", "1")
    assert not awake.is_kept()
    awake.keep_awake(tmp_path)
    assert awake.is_kept()
    awake.let_sleep()
    assert not awake.is_kept()
    assert not (tmp_path / awake.LOG).exists()


def test_it_is_left_by_the_thread_that_entered_it(rested, tmp_path):
    from wakepy import modecount

    rested.setenv("WAKEPY_FAKE_SUCCESS", "1")
    awake.keep_awake(tmp_path)
    awake.keep_awake(tmp_path)  # another session in the place of the first
    assert awake.is_kept()
    assert modecount() == 1
    awake.let_sleep()
    assert modecount() == 0


def test_a_machine_that_cannot_says_so_in_the_log_alone(rested, tmp_path, capfd):
    rested.setenv("WAKEPY_FORCE_FAILURE", "1")
    awake.keep_awake(tmp_path)
    assert not awake.is_kept()
    assert "no way to keep the machine awake" in (tmp_path / awake.LOG).read_text("utf-8")
    assert capfd.readouterr() == ("", "")


def test_a_log_that_cannot_be_written_stops_nothing(rested, tmp_path, capfd):
    rested.setenv("WAKEPY_FORCE_FAILURE", "1")
    awake.keep_awake(tmp_path / "no such folder")
    assert not awake.is_kept()
    assert "presenting" in capfd.readouterr().err
