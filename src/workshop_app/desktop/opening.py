"""Opening: where a session lies that may be worked on is found aside, since the gate takes time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.aside import Aside, in_short_turns

if TYPE_CHECKING:
    from workshop_app.document.acts.sessions import Admitted
    from workshop_app.document.acts.twins import Twin
    from workshop_app.document.acts.window import Looking, WindowPorts
    from workshop_app.document.acts.working import OpenSession


class Opening(QObject):
    """Has a file looked into: at once where it lies as this machine left it there, else aside.

    found: what may be opened. together: that too, and the file from elsewhere that is to be brought
    to it. left: the person wants neither. refused: the file that was asked for, and the error. Only
    of the last that was asked for is told.
    """

    found = Signal(object)
    together = Signal(object, object)
    left = Signal()
    refused = Signal(object, object)

    def __init__(self, ports: WindowPorts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports, self._window = ports, parent
        self._asked: Path | None = None
        self._open_now: Path | None = None
        self._aside = Aside("opening", self)
        self._aside.finished.connect(self._on_finished)

    @property
    def under_way(self) -> bool:
        """Whether a file is being looked into, for somebody who waits for it."""
        return self._asked is not None

    def find(self, path: Path, open_now: OpenSession | None = None) -> None:
        """Look into a file: ours is found where it is, one from elsewhere as our copy of it.

        Of a session that this computer has already, the person is asked first. open_now: what is
        open in the window.
        """
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
            self._open_now = open_now.path.absolute() if open_now is not None else None
            self._look(path, self._ports.looking_into(path, open_now))

    def leave(self) -> None:
        """Tell nothing more of what was asked for; a copy that is being made is made whole."""
        self._asked = None

    def _look(self, path: Path, looking: Looking) -> None:
        self._asked = path
        self._aside.do(path, partial(_in_short_turns, looking))

    @Slot(object, object, object)
    def _on_finished(self, path: Path, found: object, error: BaseException | None) -> None:
        if path is not self._asked:
            return  # something else is asked for by now, or nothing
        self._asked = None
        if error is not None:
            self.refused.emit(path, error)
        else:
            self._tell(found)

    def _tell(self, found: object) -> None:
        from workshop_app.document.acts.twins import Twin

        if isinstance(found, Twin):
            self._ask(found)
        else:
            self.found.emit(found)

    def _ask(self, twin: Twin) -> None:
        """Ask what to do with a copy of a session that is here; another wish meanwhile ends it."""
        from workshop_app.desktop.twin_question import APART, OURS, TOGETHER, asked

        self._asked = twin.path
        chosen = asked(twin, self._window, is_open=twin.here == self._open_now)
        if self._asked is not twin.path:
            return
        self._asked = None
        if chosen == APART:
            self._look(twin.path, partial(self._ports.admitted, twin.path))
        elif chosen == TOGETHER:
            self._go_on_in(twin, together=True)
        elif chosen == OURS:
            self._go_on_in(twin, together=False)
        else:
            self.left.emit()

    def _go_on_in(self, twin: Twin, *, together: bool) -> None:
        """Tell of the session that is here, if it is still as this machine left it."""
        from workshop_app.domain.errors import WorkshopError

        try:
            ours = self._ports.at_hand(twin.here)
        except WorkshopError as error:
            self.refused.emit(twin.here, error)
            return
        if ours is None:
            self.find(twin.here)
        elif together:
            self.together.emit(ours, twin.path)
        else:
            self.found.emit(ours)


def _in_short_turns(looking: Looking) -> Admitted | Twin:
    """Runs aside."""
    with in_short_turns():
        return looking()
