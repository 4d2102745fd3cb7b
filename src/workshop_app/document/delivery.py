"""Deliveries: packages for IFE, from the moment they are packed until a receipt is kept."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol, Self

from workshop_app.domain.errors import Message, WorkshopError

State = Literal["waiting", "sending", "delivered", "received", "refused"]
"""delivered: complete at the server, receipt awaited; received: a signed receipt is kept."""
ARRIVED: frozenset[State] = frozenset(("delivered", "received"))


class BeingSent(WorkshopError):
    """Another window or program sends the same delivery just now."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a package on a stick: when (ISO, UTC), and the file it became."""

    at: str
    place: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A package on its way to IFE.

    id: SHA-256 of the bag's tag manifest; revision: of the session, blank once the bytes were
    dropped for the names in them; made: ISO, UTC; name: the package's file name; size,
    sha256: of its bytes; card: the fingerprint of IFE's card, or blank; full: for the host, with
    names; sealed: encrypted to IFE's key; said: the last word on it; upload, receipt_at: addresses
    that the server gave, blank where it gave none; receipt, signature: as checked and kept; stamp:
    of the package's file when its hash was taken.
    """

    id: str
    session: str
    revision: str
    made: str
    name: str
    size: int
    sha256: str
    address: str
    card: str
    full: bool
    sealed: bool
    state: State = "waiting"
    said: Message | None = None
    receipt: str | None = None
    copied: tuple[Copied, ...] = ()
    signature: str | None = None
    upload: str = ""
    receipt_at: str = ""
    stamp: str = ""

    @property
    def waits(self) -> bool:
        """Whether it is still to be sent: it has an address, and left in no way so far."""
        return self.state in {"waiting", "sending"} and bool(self.address) and not self.copied

    def sent_to(self, address: str, card: str) -> Self:
        """The same package for another address; what arrived stays where it arrived."""
        if self.state in ARRIVED or (address, card) == (self.address, self.card):
            return self
        return replace(self, address=address, card=card, state="waiting", said=None, upload="")


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a package is with the server, in bytes, and a word where there is one."""

    done: int
    size: int
    said: Message | None = None


class Outbox(Protocol):
    """Where packages are kept until they have arrived, and the account of them after."""

    def put(self, delivery: Delivery, write: Callable[[Path], object]) -> Delivery:
        """Keep what a function writes; one that is kept already stays, and is not written again.

        Size and hash are those of the bytes that were written.
        """

    def all(self) -> Sequence[Delivery]:
        """All deliveries, the latest made first."""

    def of(self, session: str) -> Sequence[Delivery]:
        """Those of a session, the latest made first."""

    def one(self, id: str) -> Delivery:
        """A delivery by its id; refused where there is none."""

    def package(self, id: str) -> Path:
        """The kept bytes of a delivery; refused where they are no longer kept."""

    def copy_to(self, id: str, folder: Path) -> Path:
        """Write a package to a stick, check it there, and note the copy."""

    def keep(self, delivery: Delivery) -> None:
        """Keep how a delivery stands now; its copies are noted by `copy_to` alone."""

    def forget_names(self, session: str) -> Sequence[Delivery]:
        """Drop the bytes of a session's packages that hold names; tell which."""

    def remove(self, id: str) -> None:
        """Drop a delivery, its bytes and its account; refused while it is being sent."""

    def alone(self, id: str) -> AbstractContextManager[None]:
        """Be the only one, of all programs, who sends a delivery; refused where another does."""
