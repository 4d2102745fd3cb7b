"""Making: sessions that nobody has to prepare: the example, a rehearsal, one that is recovered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from workshop_app.desktop.screens import Screens
    from workshop_app.document.acts.rehearsing import Preparation
    from workshop_app.document.acts.window import WindowPorts

Make = Callable[[], tuple[Path, str]]
"""Makes a file; gives its place and what to say of it."""


class Making(QObject):
    """Has a file made that the start asks for, and says there what is made, or why it is not.

    It is made in the window's next turn, so that what is said of it shows before. made: it is
    there; with what to say of it, or a blank.
    """

    made = Signal(Path, str)

    def __init__(self, ports: WindowPorts, screens: Screens) -> None:
        super().__init__(screens)
        self._ports, self._screens = ports, screens
        screens.example_asked.connect(self.example)
        screens.rehearsal_asked.connect(self.rehearsal)
        screens.recovery_asked.connect(self.recovery)

    @Slot()
    def example(self) -> None:
        """Make the example ready, unless it is."""
        self._screens.front.start.show_busy()
        self._soon(lambda: (self._ports.example(), ""))

    @Slot()
    def rehearsal(self, preparation: Preparation | None = None) -> None:
        """Make a rehearsal of a session's preparation, else of the example's."""
        self._screens.front.start.show_busy(rehearsal=True)
        self._soon(lambda: (self._ports.rehearsal(preparation), ""))

    @Slot(Path, Path)
    def recovery(self, path: Path, out: Path) -> None:
        """Save what can be read of a damaged session file."""
        self._screens.front.start.show_recovering()
        self._soon(partial(self._recover, path, out))

    def _recover(self, path: Path, out: Path) -> tuple[Path, str]:
        from workshop_app.text import render

        done = self._ports.recover(path, out)
        return done.path, "\n".join(map(render, done.said))

    def _soon(self, make: Make) -> None:
        QTimer.singleShot(0, partial(self._make, make))

    def _make(self, make: Make) -> None:
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        try:
            path, said = make()
        except WorkshopError as error:
            self._screens.front.start.show_trouble(render(error))
        else:
            self.made.emit(path, said)
