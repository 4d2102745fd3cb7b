"""Packages: what leaves a machine as one file, and what the room that makes them can do."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from workshop_app.document.delivery import Delivery, Outbox, Progress
from workshop_app.domain.errors import Message

FORMAT = "workshop-package/1"
KIND, SESSION, REVISION = "Workshop-Kind", "External-Identifier", "Workshop-Revision"
BUILDS_ON, SIGNED_BY = "Workshop-Builds-On", "Workshop-Signing-Key"
FOR_IFE, FULL = "for-ife", "full"


@dataclass(frozen=True, slots=True)
class Card:
    """IFE's card.

    address: https, where uploads are made; encryption: a key of age; receipts: a key of minisign,
    or blank where the other end gives no receipts.
    """

    name: str
    address: str
    encryption: str
    receipts: str = ""

    @property
    def fingerprint(self) -> str:
        """What two people read to each other: 32 hex digits in groups of four."""
        said = f"{self.name}\n{self.address}\n{self.encryption}\n{self.receipts}"
        digits = hashlib.sha256(said.encode()).hexdigest()[:32]
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


@dataclass(frozen=True, slots=True)
class Bag:
    """A package that was found whole: where it lies, what it says of itself, and its id."""

    folder: Path
    about: Mapping[str, str]
    delivery: str

    def path(self, name: str) -> Path:
        """Where a member lies, such as `session.workshop`."""
        return self.folder / "data" / name


class Sync(Protocol):
    """The room that packs, signs, encrypts, keeps and sends."""

    @property
    def outbox(self) -> Outbox:
        """Where packages wait, and the account of those that went."""

    def card(self) -> Card | None:
        """IFE's card, where one was connected."""

    def read_card(self, path: Path) -> Card:
        """The card of a file; a WorkshopError says what is wrong in it."""

    def connect(self, card: Card, token: str) -> Message | None:
        """Keep a card, and its token where this system keeps passwords; told: where else."""

    def bagged(
        self, name: str, members: Mapping[str, bytes], about: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """A signed BagIt zip, and the delivery's id; members by their path below `data/`."""

    def opened(self, folder: Path, *, file: str) -> Bag:
        """The bag that was unpacked into a folder; a WorkshopError says what is wrong with it."""

    def sealed(self, content: bytes, recipient: str) -> bytes:
        """Content that only the owner of a key of age can read."""

    def is_sealed(self, content: bytes) -> bool:
        """Whether content is encrypted."""

    def unsealed(self, content: bytes, identity: str) -> bytes:
        """What sealed content holds, by a secret key of age."""

    def deliver(self, delivery: Delivery, told: Callable[[Progress], bool]) -> Delivery:
        """Send a package as far as the network goes; told: how far, False from it stops."""
