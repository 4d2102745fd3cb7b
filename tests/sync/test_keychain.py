"""Secrets: in the system's keychain, else in a file that only its owner reads."""

import os
import stat

import keyring
import pytest
from keyring.backend import KeyringBackend

from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.keychain import Keychain


class Remembering(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        del self.held[service, username]


@pytest.fixture
def system():
    before, system = keyring.get_keyring(), Remembering()
    keyring.set_keyring(system)
    yield system
    keyring.set_keyring(before)


def test_a_secret_lies_in_the_systems_keychain_and_nowhere_else(system, tmp_path):
    keychain = Keychain(tmp_path / "secrets")
    assert keychain.keep("token", "ábc") is None
    assert keychain.kept("token") == "ábc"
    assert [*system.held.values()] == ["ábc"]
    assert not [*tmp_path.rglob("*")]
    keychain.forget("token")
    assert keychain.kept("token") is None
    assert system.held == {}


def test_without_a_keychain_it_lies_in_a_file_that_only_its_owner_reads(tmp_path):
    keychain = Keychain(tmp_path / "secrets")
    told = keychain.keep("token", "ábc")
    (file,) = (tmp_path / "secrets").iterdir()
    assert str(file) == told.values["file"]
    assert "token" not in file.name
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert keychain.keep("token", "other")
    assert Keychain(tmp_path / "secrets").kept("token") == "other"
    assert len([*(tmp_path / "secrets").iterdir()]) == 1
    keychain.forget("token")
    assert keychain.kept("token") is None


def test_once_there_is_a_keychain_the_file_goes(system, tmp_path):
    keychain = Keychain(tmp_path)
    keychain._file("token").write_text("old")
    keychain.keep("token", "new")
    assert keychain.kept("token") == "new"
    assert not [*tmp_path.iterdir()]


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "secrets").write_text("a file")
    with pytest.raises(WorkshopError, match="cannot be written"):
        Keychain(tmp_path / "secrets").keep("token", "abc")
