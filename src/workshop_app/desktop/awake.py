"""Keep the machine awake while a session is open, so that no screen goes dark before a full room.

The library may have to ask the desktop over a wire, and wants to be left by the thread that
entered it: so all of it happens on a thread of its own, and the window never waits.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wakepy import ActivationResult

LOG = "awake.log"
PATIENCE = 2.0
"""Seconds to wait, when letting go, for a system that is slow to answer."""


class _Watch(Thread):
    """Holds the machine awake until it is told to let go."""

    def __init__(self, log: Path) -> None:
        super().__init__(name="awake", daemon=True)
        self._log = log
        self._over = Event()
        self.settled = Event()  # the system has said yes or no
        self.kept = False

    def run(self) -> None:
        from wakepy import keep

        try:
            with keep.presenting(on_fail=self._write_down) as mode:
                self.kept = mode.active
                self.settled.set()
                self._over.wait()
        finally:
            self.settled.set()

    def let_go(self) -> None:
        self._over.set()
        self.join(PATIENCE)

    def _write_down(self, result: ActivationResult) -> None:
        """A machine that cannot be kept awake is no trouble for the room: it is only noted."""
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        why = result.get_failure_text(style="inline")
        try:
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{now} This system offers no way to keep the machine awake. {why}\n")
        except OSError:
            sys.stderr.write(f"{why}\n")


_watches: list[_Watch] = []


def keep_awake(log_folder: Path) -> None:
    """Keep machine and screens awake from now on; where there is no way, the log says so."""
    if not _watches:
        watch = _Watch(log_folder / LOG)
        _watches.append(watch)
        watch.start()


def let_sleep() -> None:
    """Let the machine sleep when it likes, as before."""
    while _watches:
        _watches.pop().let_go()


def is_kept() -> bool:
    """Whether the system agreed to stay awake; waits for its answer."""
    return any(
        watch.settled.wait(PATIENCE) and watch.kept and watch.is_alive() for watch in _watches
    )
