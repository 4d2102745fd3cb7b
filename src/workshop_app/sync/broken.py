"""What a connection that failed is called, and whether another try is worth it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from workshop_app.domain.errors import Message
from workshop_app.sync import certificates
from workshop_app.sync.troubles import Cut, NeedsPerson, RefusedByServer, Trouble

if TYPE_CHECKING:
    import httpx


def trouble(error: Exception, url: httpx.URL, now: datetime) -> Trouble:
    """What an error of the network means; errors of ours are none."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            look = partial(certificates.look_at, str(url))
            return NeedsPerson(certificates.word_on(cause, url.host, now, look))
        if isinstance(cause, socket.gaierror):
            return Cut(
                Message("{host} is not found: this machine may have no network.", host=url.host)
            )
        if isinstance(cause, ssl.SSLError):
            return Cut(
                Message(
                    "No secure connection to {host} came about. Where the network asks for a "
                    "log-in page, open a browser first.",
                    host=url.host,
                )
            )
    return _without_cause(error, url)


def _without_cause(error: Exception, url: httpx.URL) -> Trouble:
    import httpx

    if isinstance(error, httpx.ProxyError):
        return NeedsPerson(
            Message(
                "This network's proxy lets nothing through to {host} ({why}).",
                host=url.host,
                why=str(error),
            )
        )
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return RefusedByServer(
            Message("{address} is no address. Ask IFE for a new card.", address=str(url))
        )
    if isinstance(error, httpx.TimeoutException):
        return Cut(Message("{host} does not answer in time.", host=url.host))
    if isinstance(error, httpx.ConnectError):
        return Cut(Message("{host} cannot be reached.", host=url.host))
    return Cut(Message("The connection to {host} broke off.", host=url.host))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and those it came from."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
