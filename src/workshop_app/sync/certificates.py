"""Why a server's certificate is not believed: a wrong clock here, or a wrong server there."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from workshop_app.domain.errors import Message
from workshop_app.sync.waiting import moment

NOT_YET, ENDED, OTHER_HOSTS = 9, 10, frozenset({62, 64})
"""OpenSSL's codes of what is wrong with a certificate."""
CLOCK_MAY_BE_OFF = timedelta(days=1)
_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What a server shows to whoever looks: its date, and from when to when it may be believed."""

    date: datetime | None
    begins: datetime | None
    ends: datetime | None


def word_on(
    error: ssl.SSLCertVerificationError,
    host: str,
    now: datetime,
    look: Callable[[], Seen | None],
) -> Message:
    """Say what is wrong with a certificate; where dates are, the server's own date is asked."""
    if error.verify_code in {NOT_YET, ENDED}:
        return _word_on_dates(error.verify_code, host, now, look() or Seen(None, None, None))
    if error.verify_code in OTHER_HOSTS:
        return Message(
            "What answers is not {host}, but another server. Nothing was sent. The network may "
            "ask for a log-in page first: open a browser; or use another network.",
            host=host,
        )
    return Message(
        "The certificate of {host} is signed by nobody this machine trusts: somebody in between "
        "may be listening. Nothing was sent. Use another network, or ask IFE.",
        host=host,
    )


def look_at(address: str) -> Seen | None:
    """Look at a server without believing it, and without telling it anything; None: no answer."""
    import httpx

    site = httpx.URL(address).copy_with(raw_path=b"/", fragment=None)
    try:
        with (
            httpx.Client(verify=False, timeout=_PATIENCE) as client,  # noqa: S501 - only looked at
            client.stream("HEAD", site) as answer,
        ):
            shown = answer.extensions["network_stream"].get_extra_info("ssl_object")
            der = shown.getpeercert(True) if shown else None  # noqa: FBT003 - its own signature
            return Seen(moment(answer.headers.get("date")), *_dates(der))
    except httpx.HTTPError:
        return None


def _word_on_dates(code: int, host: str, now: datetime, seen: Seen) -> Message:
    if seen.date and abs(seen.date - now) > CLOCK_MAY_BE_OFF:
        return Message(
            "This machine's clock says {today}, and {host} says {there}. Set the clock, then send "
            "once more.",
            today=now.date(),
            host=host,
            there=seen.date.date(),
        )
    if code == ENDED:
        return Message(
            "The certificate of {host} ended ({day}). Tell IFE. If today is not {today}, set this "
            "machine's clock.",
            host=host,
            day=seen.ends and seen.ends.date(),
            today=now.date(),
        )
    return Message(
        "The certificate of {host} does not count yet ({day}). If today is not {today}, set this "
        "machine's clock; else tell IFE.",
        host=host,
        day=seen.begins and seen.begins.date(),
        today=now.date(),
    )


def _dates(der: bytes | None) -> tuple[datetime | None, datetime | None]:
    """From when to when a certificate counts."""
    from cryptography import x509

    if not der:
        return None, None
    try:
        read = x509.load_der_x509_certificate(der)
    except ValueError:
        return None, None
    return read.not_valid_before_utc, read.not_valid_after_utc
