"""What is sent goes encrypted, or stays on this machine."""

import httpx
import pytest
from sync.tus_server import TusServer

from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.addresses import fault_of, is_here, upload_address
from workshop_app.sync.troubles import RefusedByServer
from workshop_app.sync.tus import new_client


@pytest.mark.parametrize(
    "address",
    [
        "https://ife.example/files",
        "https://ife.example:8443/files/",
        "http://127.0.0.1:1080/files",
        "http://127.8.8.8/files",
        "http://[::1]:1080/files",
        "http://localhost:1080/files",
        "http://LOCALHOST/files",
    ],
)
def test_these_are_addresses(address):
    assert fault_of(address) is None


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("http://ife.example/files", "https"),
        ("http://10.0.0.1/files", "https"),
        ("http://128.0.0.1/files", "https"),
        ("http://localhost.example/files", "https"),
        ("http://127.0.0.1.example/files", "https"),
        ("ftp://ife.example/files", "https"),
        ("https://me:word@ife.example/files", "no address"),
        ("ife.example/files", "no address"),
        ("https:///files", "no address"),
        ("https://[::1/files", "no address"),
        ("https://ife.example:99999999/", "no address"),
        (f"https://{'a' * 70}.example/", "no address"),
        ("\x00", "no address"),
        ("", "no address"),
    ],
)
def test_these_are_not(sender, address, word):
    assert word in str(fault_of(address))
    sent = sender.send(sender.put(address))
    assert (sent.state, sent.said) == ("refused", fault_of(address))


@pytest.mark.parametrize(
    ("asked", "location", "place"),
    [
        ("https://a.example/files", "https://a.example/files/7", "https://a.example/files/7"),
        ("https://a.example/files", "/files/7", "https://a.example/files/7"),
        ("https://a.example/files/", "7", "https://a.example/files/7"),
        ("https://a.example/files", "//a.example/7", "https://a.example/7"),
        ("https://a.example/files", "https://b.example/7", "https://b.example/7"),
        ("http://127.0.0.1:8/files", "http://127.0.0.1:8/files/7", "http://127.0.0.1:8/files/7"),
        ("http://127.0.0.1:8/files", "https://b.example/7", "https://b.example/7"),
    ],
)
def test_an_upload_may_lie_there(asked, location, place):
    assert upload_address(asked, location) == place


@pytest.mark.parametrize(
    ("asked", "location"),
    [
        ("https://a.example/files", "http://a.example/files/7"),
        ("https://a.example/files", "http://127.0.0.1/files/7"),
        ("https://a.example/files", "http://b.example/7"),
        ("http://127.0.0.1:8/files", "http://127.0.0.1:9/files/7"),
        ("http://127.0.0.1:8/files", "http://b.example/7"),
        ("https://a.example/files", "https://x:y@b.example/7"),
        ("https://a.example/files", "file:///etc/passwd"),
        ("https://a.example/files", "javascript:alert(1)"),
        ("https://a.example/files", "https://[::1"),
        ("https://a.example/files", ""),
    ],
)
def test_it_may_not_lie_there(asked, location):
    with pytest.raises(RefusedByServer, match="not safe"):
        upload_address(asked, location)


def test_a_location_that_is_not_safe_gets_no_byte_and_no_token(sender, server, packed, tmp_path):
    other = TusServer(tmp_path / "other")
    server.location = f"{other.address}/{{id}}"
    sent = sender.send(packed)
    assert (sent.state, sent.upload) == ("refused", "")
    assert "not safe" in str(sent.said)
    assert other.asked == []
    other.close()


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", "http_proxy"])
def test_a_proxy_is_not_asked_about_this_machine(
    sender, server, packed, tmp_path, monkeypatch, variable
):
    proxy = TusServer(tmp_path / "proxy")
    monkeypatch.setenv(variable, proxy.origin)
    assert sender.send(packed).state == "delivered"
    assert proxy.asked == []
    proxy.close()


def test_a_proxy_is_asked_about_everything_else(sender, tmp_path, monkeypatch):
    proxy = TusServer(tmp_path / "proxy")
    monkeypatch.setenv("HTTPS_PROXY", proxy.origin)
    sent = sender.send(sender.put("https://ife.example/files"))
    assert sent.state == "waiting"
    assert "proxy lets nothing through to ife.example" in str(sent.said)
    proxy.close()


def test_hosts_that_are_here():
    assert is_here("127.0.0.1")
    assert not is_here(httpx.URL("http://127.1/").host)


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1080", "ftp://127.0.0.1:21", "ht!tp://x", "x:y"]
)
def test_a_proxy_of_no_use_is_said_and_does_not_concern_this_machine(
    sender, packed, monkeypatch, proxy
):
    monkeypatch.setenv("ALL_PROXY", proxy)
    assert sender.send(packed).state == "delivered"
    with pytest.raises(WorkshopError, match="proxy"):
        new_client("https://inbox.example.org/files/")
