"""Making: sessions that nobody has to prepare: the example, a rehearsal, one that is recovered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from workshop_app.document.acts.rehearsing import Preparation
    from workshop_app.document.acts.window import WindowPorts


class Making(QObject):
    """Has a file made, in the window's next turn, so that what is said of it shows before.

    made: it is there; recovered: so is what could be read of a damaged one, and what to say of it;
    failed: a sentence on why not.
    """

    made = Signal(Path)
    recovered = Signal(Path, str)
    failed = Signal(str)

    def __init__(self, ports: WindowPorts, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports

    @Slot()
    def example(self) -> None:
        """Make the example ready, unless it is."""
        QTimer.singleShot(0, partial(self._make, self._ports.example))

    @Slot()
    def rehearsal(self, preparation: Preparation | None = None) -> None:
        """Make a rehearsal of a session's preparation, else of the example's."""
        QTimer.singleShot(0, partial(self._make, lambda: self._ports.rehearsal(preparation)))

    def recovery(self, path: Path, out: Path) -> None:
        """Save what can be read of a damaged session file."""
        QTimer.singleShot(0, partial(self._recover, path, out))

    def _recover(self, path: Path, out: Path) -> None:
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        try:
            done = self._ports.recover(path, out)
        except WorkshopError as error:
            self.failed.emit(render(error))
        else:
            self.recovered.emit(done.path, "\n".join(map(render, done.said)))

    def _make(self, make: Callable[[], Path]) -> None:
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        try:
            path = make()
        except WorkshopError as error:
            self.failed.emit(render(error))
        else:
            self.made.emit(path)
