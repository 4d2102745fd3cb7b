"""A program that sends a delivery, and halts for an answer on stdin wherever it is told to.

stopping_sender.py OUTBOX ID LINE: it says `here` before the line of that number that it runs in
the rooms that send, `wait` instead of letting time pass, and `end` with the state it ended in.
"""

import random
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from workshop_app.document.delivery import BeingSent
from workshop_app.sync.outbox import OutboxFolder
from workshop_app.sync.tus import new_client
from workshop_app.sync.upload import deliver

ROOMS = ("sync", "document")


def halt(said):
    """Say where it is, and go on when that was heard."""
    print(said, flush=True)
    if not sys.stdin.readline():
        sys.exit()


@cache
def in_rooms(file):
    return Path(file).parent.name in ROOMS


class Stopwatch:
    """Halts before one of the lines that are run."""

    def __init__(self, line):
        self.left = line

    def calls(self, frame, event, argument):
        return self.lines if in_rooms(frame.f_code.co_filename) else None

    def lines(self, frame, event, argument):
        if event == "line":
            self.left -= 1
            if self.left == 0:
                halt("here")
        return self.lines


def main():
    outbox, id, line = OutboxFolder(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
    stopwatch = Stopwatch(line)
    sys.settrace(stopwatch.calls)
    made = outbox.one(id)
    with new_client(made.address) as client:
        try:
            sent = deliver(
                made,
                outbox,
                token=None,
                client=client,
                told=lambda _: True,
                wait=lambda _: halt("wait"),
                chance=random.Random(line),
                now=lambda: datetime.now(UTC),
            )
        except BeingSent:
            return print("end taken")
    sys.settrace(None)
    return print("end", sent.state, line - stopwatch.left)


main()
