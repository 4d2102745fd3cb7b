"""A server and a sender for the tests of sending."""

import pytest
from sync.sending import Sender
from sync.tus_server import TusServer

from workshop_app.sync.outbox import OutboxFolder


@pytest.fixture
def server(tmp_path):
    """A tus server that does what it should, until a test says otherwise."""
    running = TusServer(tmp_path / "server")
    yield running
    running.close()


@pytest.fixture
def sender(tmp_path):
    """Somebody with an outbox."""
    return Sender(OutboxFolder(tmp_path / "outbox"))


@pytest.fixture
def packed(sender, server):
    """A package for that server, in that outbox."""
    return sender.put(server.address)
