"""IFE's end, for tests of the way there."""

import pyrage
from sync.tus_server import TusServer

from workshop_app.document.package import Card
from workshop_app.sync.card import card_text


class Institute:
    """A tus server on this machine, with a key that packages are encrypted to, and a card."""

    def __init__(self, folder):
        self.server = TusServer(folder / "server")
        self.key = pyrage.x25519.Identity.generate()
        self.card = folder / "ife.toml"
        self.card.write_text(card_text(Card("IFE", self.server.address, str(self.key.to_public()))))

    def received(self):
        """What arrived, decrypted: the bytes of each complete upload."""
        return [pyrage.decrypt(upload.content, [self.key]) for upload in self.server.complete()]
