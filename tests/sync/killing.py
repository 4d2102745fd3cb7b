"""Senders that are killed, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).with_name("stopping_sender.py")


class Process:
    """A sender that halts before a line, and hears when to go on."""

    def __init__(self, outbox, id, line):
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(outbox), id, str(line)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def says(self):
        """What it says next, a word each: `here`, `wait`, or `end` and its state."""
        return self._process.stdout.readline().split()

    def go_on(self):
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def kill(self):
        """End it by signal 9, or what the system has instead."""
        self._process.kill()
        self.close()

    def close(self):
        self._process.communicate()


def to_its_end(outbox, id):
    """Let a sender run to its end; gives the state, and how many lines it ran."""
    process = Process(outbox, id, 1_000_000)
    while (said := process.says())[0] == "wait":
        process.go_on()
    process.close()
    return said[1], int(said[2])
