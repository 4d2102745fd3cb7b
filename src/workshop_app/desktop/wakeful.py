"""When a machine is kept awake: while a session is open, and not before there is time for it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

SOON = 3000
"""Milliseconds after a session has opened: no laptop sleeps within them."""
AWAKE = "workshop_app.desktop.awake"


class Wakeful(QObject):
    """Keeps the machine awake between `begin` and `end`."""

    def __init__(self, log_folder: Callable[[], Path], parent: QObject) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._on_due)

    def begin(self) -> None:
        """A session is open."""
        self._soon.start()

    def end(self) -> None:
        """No session is open any more."""
        self._soon.stop()
        if AWAKE in sys.modules:
            from workshop_app.desktop.awake import let_sleep

            let_sleep()

    @Slot()
    def _on_due(self) -> None:
        from workshop_app.desktop.awake import keep_awake

        keep_awake(self._log_folder())
