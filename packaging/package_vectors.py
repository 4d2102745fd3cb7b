"""Make `docs/package-vectors`: a real package with its keys, for whoever writes a receiver.

The keys are known to everybody and protect nothing. Usage: package_vectors.py FOLDER
"""

import hashlib
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pyrage

from workshop_app import bootstrap
from workshop_app.document.acts.demo import example_session
from workshop_app.document.acts.packing import pack
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.package import Card
from workshop_app.sync.card import card_text
from workshop_app.sync.room import SyncRoom
from workshop_app.sync.sign import SigningKey

DEVICE, RECEIPTS = (SigningKey.of(bytes(range(start, start + 40))) for start in (0, 100))
WHEN = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)


class _Known(SyncRoom):
    """Signs with a key that everybody knows, and has no card."""

    def card(self) -> None:
        return None

    def _key(self) -> SigningKey:
        return DEVICE


def main(folder: Path) -> None:
    """Write all of it anew."""
    folder.mkdir(parents=True, exist_ok=True)
    identity = pyrage.x25519.Identity.generate()
    with TemporaryDirectory() as scratch:
        room = _Known(Path(scratch))
        ports = replace(bootstrap.ports(), sync=lambda: room)
        with open_session(ports.desk(), example_session(ports, Path(scratch))) as session:
            package = pack(session, ports, at=WHEN)
    sealed = pyrage.encrypt(package.content, [identity.to_public()])
    card = Card(
        "IFE (test)", "https://inbox.example.org/files/", str(identity.to_public()), RECEIPTS.public
    )
    receipt = json.dumps(
        {
            "format": "workshop-receipt/1",
            "delivery": package.delivery,
            "sha256": hashlib.sha256(sealed).hexdigest(),
            "received": "2026-11-24T22:10:03Z",
            "by": card.name,
        }
    )
    signature = RECEIPTS.signature(receipt.encode(), comment=f"receipt {package.delivery}")
    texts = {
        "delivery.txt": f"{package.delivery}\n",
        "ife.toml": card_text(card),
        "ife-key.txt": f"# for tests alone\n# public key: {identity.to_public()}\n{identity}\n",
        "receipt.json": json.dumps({"receipt": receipt, "signature": signature}, indent=1) + "\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "package.zip").write_bytes(package.content)
    (folder / "package.zip.age").write_bytes(sealed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
