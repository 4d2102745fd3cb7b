"""What the tests of sending share: a package in an outbox, and one way to send it."""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime

from workshop_app.document.delivery import Delivery
from workshop_app.sync.outbox import OutboxFolder
from workshop_app.sync.tus import new_client
from workshop_app.sync.upload import deliver

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
SESSION = "0198f000-0000-7000-8000-000000000001"


def delivery(number=1, **facts):
    """A delivery that is not packed yet."""
    known = {
        "id": f"{number:064x}",
        "session": SESSION,
        "revision": "r7",
        "made": f"2026-11-25T15:{number % 60:02}:00Z",
        "name": f"villa-esperanza-{number}.zip",
        "size": 0,
        "sha256": "",
        "address": "https://ife.example/files",
        "card": "",
        "full": False,
        "sealed": False,
    }
    return Delivery(**(known | facts))


def some_bytes(size, seed=1):
    """Bytes by chance, always the same."""
    return random.Random(seed).randbytes(size)


@dataclass
class Sender:
    """An outbox, and whoever sends from it: what it was told, and how long it waited."""

    outbox: OutboxFolder
    token: str | None = "ife-token"
    now: datetime = NOW
    told: list = field(default_factory=list)
    waited: list = field(default_factory=list)
    watch: object = None
    believed: object = None
    checked: object = None

    def put(self, address, size=300_000, **facts):
        """Pack something for an address."""
        content = some_bytes(size)
        made = delivery(address=address, **facts)
        return self.outbox.put(made, lambda path: path.write_bytes(content))

    def send(self, made, *, tries=4, chance=None):
        """Send it; gives how it stands then, which is also what is kept."""
        with new_client(made.address, self.believed) as client:
            sent = self.send_by(client, made, tries=tries, chance=chance)
        assert self.outbox.one(made.id) == sent
        return sent

    def send_by(self, client, made, *, tries=4, chance=None):
        """Send it by a client that is there."""
        return deliver(
            made,
            self.outbox,
            token=self.token,
            client=client,
            told=self._hear,
            wait=self.waited.append,
            chance=chance or random.Random(1),
            now=lambda: self.now,
            tries=tries,
            checked=self.checked,
        )

    def _hear(self, progress):
        self.told.append(progress)
        return self.watch(progress) if self.watch else True
