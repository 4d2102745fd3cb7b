"""Aside: short work on a thread of its own, for libraries and disks that make one wait."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

USUAL, SHORT = sys.getswitchinterval(), 0.0002
"""Seconds that a thread keeps the interpreter; and work aside, while the window waits for it."""


@cache
def _thread(name: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, name)


@contextmanager
def in_short_turns() -> Iterator[None]:
    """Let the window's thread have its turn at once: each call of its painting asks for one."""
    sys.setswitchinterval(SHORT)
    try:
        yield
    finally:
        sys.setswitchinterval(USUAL)


class Aside(QObject):
    """Does one thing after another on a named thread; all that have its name share it.

    finished: what it was called, the answer, and the error that was raised instead, or None.
    """

    finished = Signal(object, object, object)

    def __init__(self, thread: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread

    def do(self, called: object, work: Callable[[], Any]) -> Future[Any]:
        """Have a function called soon; returns at once."""
        future = _thread(self._thread).submit(work)
        future.add_done_callback(partial(self._tell, called))
        return future

    def _tell(self, called: object, future: Future[Any]) -> None:
        """Runs on the thread; the signal reaches the window's."""
        if isValid(self) and not future.cancelled():
            error = future.exception()
            self.finished.emit(called, None if error else future.result(), error)
