"""`pack`, `connect` and `send`: the way to IFE on the command line."""

import io
import zipfile
from pathlib import Path

import pytest
from sync.tus_server import answers, cut_after

pytestmark = pytest.mark.usefixtures("own_machine")


@pytest.fixture
def connected(run, ife, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("tok3n\n"))
    assert run("connect", ife.card, "--yes")[0] == 0


def test_a_card_counts_when_its_fingerprint_was_agreed_to(run, ife, monkeypatch, session):
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    code, out, err = run("connect", ife.card)
    assert (code, err) == (1, "The card was not connected.\n")
    assert "Fingerprint" in out
    assert run("send", session)[0] == 1
    monkeypatch.setattr("sys.stdin", io.StringIO("sí\ntok3n\n"))
    code, out, _ = run("connect", ife.card)
    assert code == 0
    assert "Connected" in out
    assert "tok3n" not in out


def test_a_package_is_sent_once_and_goes_on_after_a_cut(run, connected, ife, session):
    ife.server.next("POST", answers(403))
    code, _, err = run("send", session)
    assert code == 1
    assert "token" in err.lower()
    ife.server.next("PATCH", cut_after(20_000))
    code, out, err = run("send", session)
    assert (code, err) == (0, "")
    assert "Delivered" in out
    assert "100 % sent" in out or "awaited" in out
    code, out, _ = run("send", session)
    assert code == 0
    assert len(ife.server.uploads()) == 1
    assert zipfile.is_zipfile(io.BytesIO(*ife.received()))
    assert {asked.headers["Authorization"] for asked in ife.server.asked} == {"Bearer tok3n"}


def test_what_was_packed_to_a_stick_is_what_is_sent(run, connected, ife, session, tmp_path):
    code, out, _ = run("pack", session, "-o", tmp_path / "p.zip.age")
    assert code == 0
    assert "Encrypted: only IFE can read it." in out
    assert run("send", session)[0] == 0
    (upload,) = ife.server.complete()
    assert upload.content == (tmp_path / "p.zip.age").read_bytes()
    assert upload.metadata["delivery"] in out


def test_without_a_card_it_says_that_it_is_not_encrypted(run, session, tmp_path):
    code, out, _ = run("pack", session, "-o", tmp_path / "p.zip")
    assert code == 0
    assert "Not encrypted" in out
    assert "no ballots, names" in out
    assert run("verify", tmp_path / "p.zip")[0] == 0
    code, _, err = run("send", session)
    assert code == 1
    assert "No card" in err


def test_everything_for_the_host_says_so(run, session, tmp_path, connected):
    code, out, _ = run("pack", session, "-o", tmp_path / "p.zip", "--full")
    assert code == 0
    assert "It holds everything" in out
    code, out, _ = run("verify", tmp_path / "p.zip")
    assert code == 0
    assert "Everything, for the host." in out


def test_a_full_package_opens_as_the_whole_session(run, session, tmp_path):
    run("pack", session, "-o", tmp_path / "p.zip", "--full")
    assert run("open-pack", tmp_path / "p.zip", "-o", tmp_path / "again.workshop")[0] == 0
    one, other = (run("show", file, "--json")[1] for file in (session, tmp_path / "again.workshop"))
    assert one == other


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="this system has no such devices")
@pytest.mark.parametrize("command", ["connect", "verify"])
def test_a_device_which_may_have_no_end_is_not_read(run, command):
    code, out, err = run(command, "/dev/null")
    assert (code, out, err) == (1, "", "/dev/null: this is not a file\n")
