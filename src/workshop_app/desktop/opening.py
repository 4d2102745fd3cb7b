"""Opening: where a session lies that may be worked on is found aside, since the gate takes time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from workshop_app.desktop.aside import Aside, in_short_turns

if TYPE_CHECKING:
    from workshop_app.document.acts.sessions import Admitted
    from workshop_app.document.acts.window import WindowPorts


class Opening(QObject):
    """Has a file looked into: at once where it lies as this machine left it there, else aside.

    found: what may be opened; refused: the file that was asked for, and the error. Only of the last
    that was asked for is told.
    """

    found = Signal(object)
    refused = Signal(object, object)

    def __init__(self, ports: WindowPorts, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._asked: Path | None = None
        self._aside = Aside("opening", self)
        self._aside.finished.connect(self._on_finished)

    @property
    def under_way(self) -> bool:
        """Whether a file is being looked into, for somebody who waits for it."""
        return self._asked is not None

    def find(self, path: Path) -> None:
        """Look into a file: ours is found where it is, one from elsewhere as our copy of it."""
        from workshop_app.domain.errors import WorkshopError

        self.leave()
        try:
            known = self._ports.at_hand(path)
        except WorkshopError as error:
            self.refused.emit(path, error)
            return
        if known is not None:
            self.found.emit(known)
        else:
            self._asked = path
            self._aside.do(path, partial(_admitted, self._ports, path))

    def leave(self) -> None:
        """Tell nothing more of what was asked for; a copy that is being made is made whole."""
        self._asked = None

    @Slot(object, object, object)
    def _on_finished(self, path: Path, found: object, error: BaseException | None) -> None:
        if path is not self._asked:
            return  # something else is asked for by now, or nothing
        self._asked = None
        if error is not None:
            self.refused.emit(path, error)
        else:
            self.found.emit(found)


def _admitted(ports: WindowPorts, path: Path) -> Admitted:
    """Runs aside."""
    with in_short_turns():
        return ports.admitted(path)
