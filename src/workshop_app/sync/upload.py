"""Sending: a kept package is brought to the server, from wherever an earlier try got to."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_app.document.delivery import ARRIVED, Delivery, Outbox, Progress
from workshop_app.document.durable import why
from workshop_app.domain.errors import Message, WorkshopError, mark
from workshop_app.sync.addresses import fault_of
from workshop_app.sync.outbox import sha256_of, stamp_of
from workshop_app.sync.receipts import AWAITED, Checked, asked_for, receipt_address
from workshop_app.sync.troubles import (
    Again,
    Cancelled,
    Cut,
    Lost,
    NeedsPerson,
    RefusedByServer,
    TooLarge,
)
from workshop_app.sync.tus import Server
from workshop_app.sync.waiting import Patience

if TYPE_CHECKING:
    import httpx

    from workshop_app.sync.answers import Answer

TRIES = 8
"""How often in a row it is tried without getting on."""
SMALLEST, FIRST, LARGEST = 1 << 16, 1 << 20, 1 << 24
"""Bytes of one PATCH: more while it goes well, fewer after a cut."""
PIECE = 1 << 18
NEXT_TRY = mark("{why} The next try is in {seconds} s.")
_STOPPED = Message("Stopped. The next time it goes on from here.")


def deliver(  # noqa: PLR0913 - time, chance and whoever watches are passed in
    delivery: Delivery,
    outbox: Outbox,
    *,
    token: str | None,
    client: httpx.Client,
    told: Callable[[Progress], bool],
    wait: Callable[[float], None],
    chance: random.Random,
    now: Callable[[], datetime],
    tries: int = TRIES,
    checked: Checked | None = None,
) -> Delivery:
    """Bring a package to its server and ask for the receipt; how it stands then is kept.

    told: hears how far it is, and stops it by False; wait: lets seconds pass; now: with a time
    zone. What hinders it is said in the delivery. Refused: another program sends it just now; the
    outbox cannot be read or written.
    """
    with outbox.alone(delivery.id):
        kept = outbox.one(delivery.id)
        server = Server(client, kept.address, token, now)
        if kept.state not in ARRIVED:
            patience = Patience(tries, chance)
            kept = _Sending(kept, outbox, server, told=told, wait=wait, patience=patience).run()
        if kept.state == "delivered" and checked:
            kept = asked_for(kept, server, checked)
            outbox.keep(kept)
        return kept


class _Sending:
    """One run of sending a delivery."""

    def __init__(
        self,
        delivery: Delivery,
        outbox: Outbox,
        server: Server,
        *,
        told: Callable[[Progress], bool],
        wait: Callable[[float], None],
        patience: Patience,
    ) -> None:
        self._delivery, self._outbox, self._server = delivery, outbox, server
        self._told, self._wait, self._patience = told, wait, patience
        self._at_once, self._done = FIRST, 0

    def run(self) -> Delivery:
        """Send until all is there, or nothing more can be done; says which, and keeps it."""
        if fault := fault_of(self._delivery.address):
            return self._keep(state="refused", said=fault)
        package = _sound(self._delivery, self._outbox)
        self._keep(state="sending", said=None)
        try:
            return self._until_there(package)
        except Cancelled:
            return self._keep(state="waiting", said=_STOPPED)
        except RefusedByServer as error:
            return self._keep(state="refused", said=error.said, upload="")
        except NeedsPerson as error:
            return self._keep(state="waiting", said=error.said)
        except OSError as error:
            self._keep(state="waiting", said=None)
            raise _not_read(package, error) from error

    def _until_there(self, package: Path) -> Delivery:
        while True:
            try:
                return self._once(package)
            except Again as error:
                hindrance = error
            except Lost as error:
                self._keep(upload="")
                hindrance = Again(error.said, after=0)
            if isinstance(hindrance, Cut):
                self._at_once = max(SMALLEST, self._at_once // 2)
            pause = self._patience.pause(hindrance.after)
            if pause is None:
                return self._keep(state="waiting", said=hindrance.said)
            self._rest(pause, hindrance.said)

    def _once(self, package: Path) -> Delivery:
        """Go on from where the server is, until all is there."""
        size = self._delivery.size
        self._tell(self._done)
        if not self._delivery.upload:
            self._keep(upload=self._server.create(self._delivery))
        offset, answer = self._server.offset(self._delivery.upload, size)
        while offset < size:
            self._got_to(offset)
            offset, answer = self._send(package, offset, answer)
        return self._arrived(answer)

    def _send(self, package: Path, offset: int, answer: Answer) -> tuple[int, Answer]:
        length = min(self._at_once, self._delivery.size - offset)
        pieces = self._pieces(package, offset, length)
        try:
            sent = self._server.append(self._delivery.upload, offset, length, pieces)
        except TooLarge as error:
            if self._at_once <= SMALLEST:
                raise RefusedByServer(error.said) from error
            self._at_once = max(SMALLEST, min(length, self._at_once) // 2)
            return offset, answer
        finally:
            pieces.close()
        self._at_once = min(LARGEST, self._at_once * 2)
        return sent

    def _pieces(self, package: Path, offset: int, length: int) -> Generator[bytes]:
        with package.open("rb") as file:
            file.seek(offset)
            for begin in range(offset, offset + length, PIECE):
                self._tell(begin)
                yield file.read(min(PIECE, offset + length - begin))

    def _arrived(self, answer: Answer) -> Delivery:
        self._told(Progress(self._delivery.size, self._delivery.size, AWAITED))
        place = receipt_address(answer)
        return self._keep(state="delivered", said=AWAITED, receipt_at=place)

    def _got_to(self, offset: int) -> None:
        self._done = offset
        self._patience.got_to(offset)

    def _rest(self, seconds: float, hindrance: Message) -> None:
        """Wait a second at a time, so that who watches sees the time and may stop it."""
        while seconds > 0:
            said = Message(NEXT_TRY, why=hindrance, seconds=math.ceil(seconds))
            self._tell(self._done, said)
            self._wait(min(1.0, seconds))
            seconds -= 1.0

    def _tell(self, done: int, said: Message | None = None) -> None:
        if not self._told(Progress(done, self._delivery.size, said)):
            raise Cancelled

    def _keep(self, **facts: object) -> Delivery:
        self._delivery = replace(self._delivery, **facts)  # type: ignore[arg-type]
        self._outbox.keep(self._delivery)
        return self._delivery


def _sound(delivery: Delivery, outbox: Outbox) -> Path:
    """The kept package, whose bytes are still those that were packed.

    Where nobody wrote to it since, that is known already; else it is read through before it goes.
    """
    package = outbox.package(delivery.id)
    try:
        if stamp_of(package) == delivery.stamp or sha256_of(package) == delivery.sha256:
            return package
    except OSError as error:
        raise _not_read(package, error) from error
    raise WorkshopError(
        "The package kept on this machine is damaged and was not sent. Remove it and pack anew."
    )


def _not_read(package: Path, error: OSError) -> WorkshopError:
    return WorkshopError("{file} cannot be read: {why}.", file=str(package), why=why(error))
