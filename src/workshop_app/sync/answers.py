"""What a server's answer means: whether it is one, and what is to be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from workshop_app.domain.errors import Message
from workshop_app.sync.troubles import Again, Lost, NeedsPerson, RefusedByServer, TooLarge
from workshop_app.sync.waiting import asked_pause

PORTAL = Message(
    "This network asks for a log-in page first: open a browser, log in there, then send once more."
)
TOKEN = Message(
    "The server does not accept this machine's token. Connect IFE's card again with a token "
    "that counts."
)
_NO_ROOM = Message(
    "The server's disk is full. Tell IFE; the package is kept here and can be sent later."
)
_TOO_LARGE = Message("The package is too large for the server. Hand it to IFE on a stick.")
_BUSY = Message("The server is busy.")
_NOT_FOUND = Message("Nothing at this address takes packages. Ask IFE for a new card.")
_MOVED = Message("The server has another address now. Ask IFE for a new card.")
_LOST = Message("The server lost what was sent before. It is sent from the beginning.")
_PLACE = Message("The server has another part of the package than we thought.")
_OTHER_VERSION = Message(
    "The server speaks another version of the protocol. Install the newest Workshop App, or "
    "hand the package over on a stick."
)
_BUSY_STATES = {408, 423, 425, 429, 503}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: its status, its headers, and the beginning of its body.

    creating: it was asked to begin an upload, not about one.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    creating: bool = False

    @property
    def of_tus(self) -> bool:
        """Whether a tus server gave it."""
        return "tus-resumable" in self.headers

    @property
    def is_page(self) -> bool:
        """Whether it is a page for people."""
        kind = self.headers.get("content-type", "").casefold()
        start = self.body[:200].lstrip().lower()
        return "html" in kind or start.startswith((b"<!doctype html", b"<html"))


def judge(answer: Answer, now: datetime) -> Answer:
    """The answer of a tus server that did what was asked; else what is wrong is raised."""
    status = answer.status
    if status == 511:
        raise NeedsPerson(PORTAL)
    if status == 507:
        raise NeedsPerson(_NO_ROOM)
    if status in _BUSY_STATES or status >= 500:
        raise _busy(answer, now)
    if status in {401, 403, 407}:
        _shut_out(answer)
    if status == 413:
        raise (RefusedByServer if answer.creating else TooLarge)(_TOO_LARGE)
    if status == 409 and not answer.creating:
        raise Again(_PLACE, after=0)
    if answer.is_page or (status < 400 and not answer.of_tus):
        raise NeedsPerson(PORTAL)
    if status >= 300:
        _refuse(answer)
    return answer


def _busy(answer: Answer, now: datetime) -> Again:
    asked = asked_pause(answer.headers.get("retry-after"), answer.headers.get("date"), now)
    if answer.status in _BUSY_STATES:
        return Again(_BUSY, after=asked)
    fault = Message("The server has a fault (its answer was {status}).", status=answer.status)
    return Again(fault, after=asked)


def _shut_out(answer: Answer) -> NoReturn:
    if answer.status == 407:
        raise NeedsPerson(
            Message("This network's proxy asks for a log-in. Ask whoever runs the network.")
        )
    meant = answer.of_tus or "www-authenticate" in answer.headers
    raise NeedsPerson(PORTAL if answer.is_page and not meant else TOKEN)


def _refuse(answer: Answer) -> NoReturn:
    status = answer.status
    if status in {404, 410}:
        raise RefusedByServer(_NOT_FOUND) if answer.creating else Lost(_LOST)
    if status < 400:
        raise RefusedByServer(_MOVED)
    if status == 412:
        raise RefusedByServer(_OTHER_VERSION)
    raise RefusedByServer(
        Message(
            "The server refused the package (its answer was {status}). Ask IFE, or hand it over "
            "on a stick.",
            status=status,
        )
    )
