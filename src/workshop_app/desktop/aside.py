"""Aside: short work on a thread of its own, for libraries and disks that make one wait."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


@cache
def _thread(name: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, name)


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
