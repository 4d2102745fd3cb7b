"""Sending over loopback, beside `curl` with one PATCH of the same bytes to the same server."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from measuring import Line

from workshop_app.sync.outbox import OutboxFolder
from workshop_app.sync.tus import new_client

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))
from sync.sending import Sender  # noqa: E402 - found only now

SIZE, TIMES = 64_000_000, 7
RATE = 0.7
"""What we reach, at least, of what curl does: so our time is at most 1 / RATE of its."""
SERVER = """
import sys
sys.path.insert(0, sys.argv[1])
from sync.tus_server import TusServer
server = TusServer(sys.argv[2])
print(server.address, flush=True)
sys.stdin.read()
"""
TUS = ("-H", "Tus-Resumable: 1.0.0")


def lines(folder):
    """The bench's line."""
    curl = shutil.which("curl")
    if curl is None:
        yield Line("upload: not measured, there is no curl", 0)
        return
    sender = Sender(OutboxFolder(folder / "outbox"))
    with _server(folder / "server") as address:
        ours, bare = [], []
        for turn in range(TIMES + 1):
            packed = sender.put(address, size=SIZE, id=f"{turn:064x}")
            bare.append(_by_curl(curl, address, sender.outbox.package(packed.id)))
            ours.append(_by_us(sender, packed))
            shutil.rmtree(folder / "outbox")
            for path in (folder / "server").iterdir():
                path.unlink()
    # The first turn only warms up.
    at_most = round(1 / RATE, 2)
    what, note = f"upload of {SIZE // 1_000_000} MB at loopback", "curl, one PATCH"
    yield Line(what, median(ours[1:]), bare=median(bare[1:]), bound=at_most, note=note)


@contextmanager
def _server(folder):
    """A tus server in a process of its own."""
    command = [sys.executable, "-c", SERVER, str(TESTS), str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, **pipes) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


def _by_us(sender, packed):
    """The milliseconds that sending takes, with the check of the package before it."""
    with new_client(packed.address) as client:
        begun = perf_counter()
        assert sender.send_by(client, packed).state == "delivered"
        return (perf_counter() - begun) * 1000


def _by_curl(curl, address, package):
    """The milliseconds of curl's transfer alone, without those of its process."""
    about = [
        "-H",
        f"Upload-Length: {package.stat().st_size}",
        "-H",
        "Upload-Metadata: filename eA==",
    ]
    begun = [curl, "-sS", "-D", "-", "-X", "POST", *TUS, *about, address]
    answer = subprocess.run(begun, check=True, capture_output=True, text=True).stdout
    place = next(
        line.split()[1] for line in answer.splitlines() if line.casefold().startswith("location:")
    )
    body = ["-H", "Content-Type: application/offset+octet-stream", "-H", "Upload-Offset: 0"]
    quiet = ["-sS", "--fail", "-o", "-", "-w", "%{time_total}", "-H", "Expect:"]
    send = [curl, *quiet, "-X", "PATCH", *TUS, *body, "--data-binary", f"@{package}", place]
    return float(subprocess.run(send, check=True, capture_output=True, text=True).stdout) * 1000
