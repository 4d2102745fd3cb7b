"""Sending: a session is packed once for a revision, and the same bytes are sent or copied."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from workshop_app.document.acts.packing import pack
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import Session
from workshop_app.document.delivery import ARRIVED, Delivery, Progress
from workshop_app.domain.errors import Message, WorkshopError, mark

NO_CARD = mark(
    "No card of IFE's is connected, so there is nowhere to send to. Connect the card, or copy the "
    "package to a stick."
)
DELIVERED = mark("Delivered; the receipt is awaited. Send again later to ask for it.")
RECEIVED = mark("Delivered, with a signed receipt.")
WAITING = mark("It waits in the outbox, {size} bytes. Nothing was lost.")


def delivery_of(
    session: Session, ports: Ports, *, at: datetime, full: bool = False, blank: bool = False
) -> Delivery:
    """The delivery of a session as it stands: the one in the outbox, or packed now and kept."""
    sync, document = ports.sync(), session.document
    card = None if full else sync.card()
    address, fingerprint = (card.address, card.fingerprint) if card else ("", "")
    earlier = sync.outbox.of(document.workshop.id)
    for known in earlier:
        same = (known.revision, known.full) == (document.revision, full)
        if same and (known.card == fingerprint or known.state in ARRIVED):
            return known
    package = pack(
        session, ports, at=at, full=full, blank=blank, builds_on=_followed(earlier, full=full)
    )
    waiting = Delivery(
        id=package.delivery,
        session=document.workshop.id,
        revision=document.revision,
        made=at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        name=package.name,
        size=len(package.content),
        sha256="",
        address=address,
        card=fingerprint,
        full=full,
        sealed=package.sealed,
    )
    return sync.outbox.put(waiting, lambda path: path.write_bytes(package.content))


def _followed(earlier: Sequence[Delivery], *, full: bool) -> tuple[str, ...]:
    """The last delivery that left, if any: by the network or on a stick."""
    left = [d for d in earlier if d.full == full and (d.state in ARRIVED or d.copied)]
    return tuple(delivery.id for delivery in left[:1])


def send(delivery: Delivery, ports: Ports, told: Callable[[Progress], bool]) -> Delivery:
    """Send a delivery, as far as the network goes; told: how far, False from it stops."""
    if delivery.full:
        raise WorkshopError("A package with names is for the host: copy it to a stick instead.")
    if not delivery.address:
        raise WorkshopError(NO_CARD)
    return ports.sync().deliver(delivery, told)


def copy_to_stick(delivery: Delivery, ports: Ports, folder: Path) -> Path:
    """Copy a delivery's own bytes into a folder, checked there; the same delivery."""
    return ports.sync().outbox.copy_to(delivery.id, folder)


def outcome(delivery: Delivery) -> tuple[Message, ...]:
    """How a delivery stands: what came of it, then the receipt where there is one."""
    if delivery.state == "received":
        return (Message(RECEIVED), Message("{receipt}", receipt=delivery.receipt))
    if delivery.state == "delivered":
        return (delivery.said or Message(DELIVERED),)
    waits = Message(WAITING, size=delivery.size)
    return (delivery.said, waits) if delivery.said else (waits,)
