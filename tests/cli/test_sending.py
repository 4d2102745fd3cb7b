"""`pack`, `connect` and `send`: the way to IFE on the command line."""

import io
import zipfile

import pyrage
import pytest
from sync.tus_server import TusServer, answers, cut_after

from workshop_app.document.package import Card
from workshop_app.sync.card import card_text


@pytest.fixture(autouse=True)
def _own_machine(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "machine"))


@pytest.fixture
def server(tmp_path):
    server = TusServer(tmp_path / "server")
    yield server
    server.close()


@pytest.fixture
def key():
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def card(tmp_path, server, key):
    file = tmp_path / "ife.toml"
    file.write_text(card_text(Card("IFE", server.address, str(key.to_public()))))
    return file


@pytest.fixture
def connected(run, card, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("tok3n\n"))
    assert run("connect", card, "--yes")[0] == 0


def test_a_card_counts_when_its_fingerprint_was_agreed_to(run, card, monkeypatch, session):
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    code, out, err = run("connect", card)
    assert (code, err) == (1, "The card was not connected.\n")
    assert "Fingerprint" in out
    assert run("send", session)[0] == 1
    monkeypatch.setattr("sys.stdin", io.StringIO("sí\ntok3n\n"))
    code, out, _ = run("connect", card)
    assert code == 0
    assert "Connected" in out
    assert "tok3n" not in out


def test_a_package_is_sent_once_and_goes_on_after_a_cut(run, connected, server, session, key):
    server.next("POST", answers(403))
    code, _, err = run("send", session)
    assert code == 1
    assert "token" in err.lower()
    server.next("PATCH", cut_after(20_000))
    code, out, err = run("send", session)
    assert (code, err) == (0, "")
    assert "Delivered" in out
    assert "100 % sent" in out or "awaited" in out
    code, out, _ = run("send", session)
    assert code == 0
    (upload,) = server.complete()
    assert len(server.uploads()) == 1
    assert zipfile.is_zipfile(io.BytesIO(pyrage.decrypt(upload.content, [key])))
    assert {asked.headers["Authorization"] for asked in server.asked} == {"Bearer tok3n"}


def test_what_was_packed_to_a_stick_is_what_is_sent(run, connected, server, session, tmp_path):
    code, out, _ = run("pack", session, "-o", tmp_path / "p.zip.age")
    assert code == 0
    assert "Encrypted: only IFE can read it." in out
    assert run("send", session)[0] == 0
    (upload,) = server.complete()
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
