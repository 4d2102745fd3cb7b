"""A server that is not believed gets nothing, and it is said whether it or our clock is wrong."""

import socket
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from sync.certificates import DAY, Authority
from sync.tus_server import TusServer, page

NOW = datetime.now(UTC)  # OpenSSL asks no other clock


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path, NOW)


@pytest.fixture
def secure(tmp_path, sender, authority):
    """Run a server with a certificate of that authority's, which the sender believes."""
    running = []
    sender.believed, sender.now = authority.believed(), NOW

    def run(context=None, **facts):
        running.append(TusServer(tmp_path / "tls", context=context or authority.server(**facts)))
        return running[-1]

    yield run
    for server in running:
        server.close()


def refused(sender, server):
    """What is said where nothing of the package, and no token, went to the server."""
    sent = sender.send(sender.put(server.address))
    assert sent.state == "waiting"
    assert server.uploads() == []
    assert not any("Authorization" in asked.headers for asked in server.asked)
    assert sender.waited == []
    return str(sent.said)


def test_a_server_that_is_believed_gets_the_package(sender, secure):
    server = secure()
    assert sender.send(sender.put(server.address)).state == "delivered"
    assert len(server.complete()) == 1


def test_another_server_may_get_the_package_but_never_the_token(sender, secure, server):
    other = secure()
    server.location = f"{other.address}/elsewhere"
    kept = other.folder / "elsewhere.json"
    kept.write_text('{"length": 300000, "metadata": {}}')
    kept.with_suffix(".bin").touch()
    assert sender.send(sender.put(server.address)).state == "delivered"
    assert len(other.complete()) == 1
    assert server.asked[0].headers["Authorization"] == "Bearer ife-token"
    assert not any("Authorization" in asked.headers for asked in other.asked)


def test_a_certificate_of_nobody_we_know(sender, secure, tmp_path):
    server = secure(Authority(tmp_path, NOW).server())
    said = refused(sender, server)
    assert "signed by nobody this machine trusts" in said
    assert server.asked == []


def test_a_certificate_of_another_server(sender, secure):
    said = refused(sender, secure(host="other.example"))
    assert "not 127.0.0.1, but another server" in said


def test_a_certificate_that_ended(sender, secure):
    said = refused(sender, secure(begins=-90, ends=-3))
    assert f"ended ({(NOW - 3 * DAY).date()})" in said
    assert "Tell IFE" in said


def test_a_certificate_that_does_not_count_yet(sender, secure):
    said = refused(sender, secure(begins=3, ends=90))
    assert f"does not count yet ({(NOW + 3 * DAY).date()})" in said


@pytest.mark.parametrize(("begins", "ends", "years"), [(-90, -3, 8), (3, 90, -8)])
def test_a_clock_that_is_years_off_is_told_from_a_certificate_that_ended(
    sender, secure, begins, ends, years
):
    """OpenSSL asks the machine's clock, so here the certificate moves, and the server's date."""
    server = secure(begins=begins, ends=ends)
    there = NOW - timedelta(days=365 * years)
    _Dated.of(server, there)
    said = refused(sender, server)
    assert f"This machine's clock says {NOW.date()}" in said
    assert f"says {there.date()}" in said
    assert "Set the clock" in said


class _Dated:
    """A server that lives at another date."""

    @staticmethod
    def of(server, there):
        server._http.RequestHandlerClass = type(
            "Dated",
            (server._http.RequestHandlerClass,),
            {"date_time_string": lambda *_: there.strftime("%a, %d %b %Y %H:%M:%S GMT")},
        )


def test_a_page_behind_a_certificate_that_is_believed_is_a_log_in_page(sender, secure):
    server = secure()
    server.always("POST", page())
    sent = sender.send(sender.put(server.address))
    assert "open a browser" in str(sent.said)


@contextmanager
def plain_talk():
    """Something that answers every connection with a page, without any encryption."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk():
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n<html>")

        thread = Thread(target=talk, daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}/files"
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()


def test_a_server_without_encryption_is_said(sender):
    with plain_talk() as address:
        sent = sender.send(sender.put(address), tries=2)
    assert sent.state == "waiting"
    assert "No secure connection" in str(sent.said)
