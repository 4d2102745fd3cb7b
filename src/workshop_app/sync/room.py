"""The room that packs, signs, encrypts, keeps and sends, as acts ask for it."""

import os
import random
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from workshop_app.document.acts.toml_files import bytes_of, decode
from workshop_app.document.delivery import Delivery, Progress
from workshop_app.document.durable import put_in_place
from workshop_app.document.package import Bag, Card
from workshop_app.domain.errors import Message
from workshop_app.sync import bag, card, seal
from workshop_app.sync.genuine import wrong_with
from workshop_app.sync.keychain import Keychain
from workshop_app.sync.outbox import OutboxFolder
from workshop_app.sync.sign import SigningKey

_DEVICE_KEY = "device-key"
_CARD = "ife.toml"


class SyncRoom:
    """All of it, for one person's machine; folder: where this machine keeps its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._keychain = Keychain(folder / "secrets")
        self.outbox = OutboxFolder(folder / "outbox")

    def card(self) -> Card | None:
        """IFE's card, where one was connected."""
        path = self._folder / _CARD
        return self.read_card(path) if path.is_file() else None

    @staticmethod
    def read_card(path: Path) -> Card:
        """The card of a file; a WorkshopError says what is wrong in it."""
        file = str(path)
        return card.read_card(decode(bytes_of(path, file=file), file=file), file=file)

    def connect(self, given: Card, token: str) -> Message | None:
        """Keep a card, and its token where this system keeps passwords; told: where else."""
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{_CARD}.part"
        part.write_text(card.card_text(given), "utf-8")
        told = self._keychain.keep(given.address, token) if token else None
        put_in_place(part, self._folder / _CARD)
        return told

    def bagged(
        self, name: str, members: Mapping[str, bytes], about: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """A BagIt zip signed with this device's key, and the delivery's id."""
        return bag.bagged(name, members, about, self._key())

    @staticmethod
    def opened(folder: Path, *, file: str) -> Bag:
        """The bag that was unpacked into a folder; a WorkshopError says what is wrong with it."""
        return bag.opened(folder, file=file)

    sealed = staticmethod(seal.sealed)
    is_sealed = staticmethod(seal.is_sealed)
    unsealed = staticmethod(seal.unsealed)

    def deliver(self, delivery: Delivery, told: Callable[[Progress], bool]) -> Delivery:
        """Send a package as far as the network goes; told: how far, False from it stops."""
        from workshop_app.sync.tus import new_client
        from workshop_app.sync.upload import deliver

        card = self.card()
        key = card.receipts if card and card.address == delivery.address else ""
        with new_client(delivery.address) as client:
            return deliver(
                delivery,
                self.outbox,
                token=self._keychain.kept(delivery.address),
                client=client,
                told=told,
                wait=time.sleep,
                chance=random.SystemRandom(),
                now=lambda: datetime.now(UTC),
                checked=partial(_wrong_with, self.outbox, delivery.id, key),
            )

    def _key(self) -> SigningKey:
        """This device's key, made when it is first used."""
        held = self._keychain.kept(_DEVICE_KEY)
        if held is None:
            made = SigningKey.of(os.urandom(40))
            self._keychain.keep(_DEVICE_KEY, b64encode(made.held).decode())
            return made
        return SigningKey.of(b64decode(held))


def _wrong_with(
    outbox: OutboxFolder, id: str, key: str, receipt: str, signature: str
) -> Message | None:
    """What is wrong with a receipt for a delivery as the outbox has it."""
    return wrong_with(receipt, signature, delivery=outbox.one(id), key=key)
