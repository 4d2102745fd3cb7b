"""Which addresses a package, a token and a question may go to: encrypted, or on this machine."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from workshop_app.domain.errors import Message
from workshop_app.sync.troubles import RefusedByServer

if TYPE_CHECKING:
    import httpx


def fault_of(address: str) -> Message | None:
    """What is wrong with an address that packages would be sent to; None where nothing is."""
    import httpx

    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, ValueError):
        return Message("{address} is no address. Ask IFE for a new card.", address=address)
    if not _names_server(url):
        return Message("{address} is no address. Ask IFE for a new card.", address=address)
    if not is_safe(url):
        return Message(
            "{address} is not encrypted: it has to begin with https. Ask IFE for a new card.",
            address=address,
        )
    return None


def is_safe(url: httpx.URL) -> bool:
    """Whether what is sent there is encrypted, or never leaves this machine."""
    return url.scheme == "https" or (url.scheme == "http" and is_here(url.host))


def is_here(host: str) -> bool:
    """Whether a host's name or number is this machine's own."""
    if host.casefold() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def same_origin(one: httpx.URL, other: httpx.URL) -> bool:
    """Whether two addresses are of one server."""
    return _origin(one) == _origin(other)


def upload_address(asked: str, location: str) -> str:
    """Where an upload lies, by what the server answered; it may send us to no unsafe place."""
    import httpx

    try:
        base, url = httpx.URL(asked), httpx.URL(asked).join(location)
    except (httpx.InvalidURL, ValueError) as error:
        raise _led_astray(location) from error
    safe = url.scheme == "https" or (same_origin(base, url) and is_safe(url))
    if not (location and safe and _names_server(url)):
        raise _led_astray(location)
    return str(url)


def _names_server(url: httpx.URL) -> bool:
    """Whether there is a host and a port that a system can look for, and nobody's password."""
    try:
        url.host.encode("idna")
    except UnicodeError:
        return False
    return bool(url.host) and not url.userinfo and (url.port or 1) <= 65_535


def _led_astray(location: str) -> RefusedByServer:
    return RefusedByServer(
        Message(
            "The server wants the package at another address that is not safe ({address}). "
            "Nothing was sent there. Tell IFE.",
            address=location[:200],
        )
    )


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)
