"""Editing: what a person does to the open session goes through here, and how far it is saved."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from workshop_app.document.acts.snapshots import EVERY
from workshop_app.domain.edits import Act
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render

if TYPE_CHECKING:
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.document.acts.working import OpenSession


class Editing(QObject):
    """Holds a session open; acts go in, and what came of them is told.

    changed: something in the session is different. saved: `session.saving` is. said: a sentence
    on why an act was not done; a blank one, once one was. waited: what `wait_for` waited for ended.
    """

    changed = Signal()
    saved = Signal()
    said = Signal(str)
    waited = Signal()
    _told = Signal()
    _ended = Signal(object, object)

    def __init__(self, ports: WindowPorts, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self.saved, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.session: OpenSession = ports.open_session(path, lambda _: self._tell())
        self.session.listen(lambda _: self.changed.emit())
        self._every = QTimer(self, interval=EVERY * 1000)
        self._every.timeout.connect(self.take_snapshot)
        self._every.start()
        self.take_snapshot()

    def apply(self, act: Act) -> bool:
        """Do an act, or say why not; whether it was done."""
        return self._try(lambda: self.session.apply(act))

    @Slot()
    def undo(self) -> None:
        """Take back the last act, if there is one."""
        if self.session.to_undo is not None:
            self._try(self.session.undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what the last undo took, if it took anything."""
        if self.session.to_redo is not None:
            self._try(self.session.redo)

    @Slot()
    def take_snapshot(self) -> None:
        """Keep how the session stands; one that fails is said, and nothing else changes."""
        self.wait_for(self.session.take_snapshot(), lambda _: None)

    def wait_for(self, future: Future, then: Callable[[Any], None]) -> None:
        """Go on in the window's thread when something is done; a refusal is said."""

        def ended(done: Future) -> None:
            """Runs on the writer's thread."""
            if isValid(self):
                self._ended.emit(done, then)

        future.add_done_callback(ended)

    def close(self) -> None:
        """Save everything and let go of the file; `Unsaved` where that cannot be done."""
        self.session.close()
        self._every.stop()

    def _try(self, doing: Callable[[], object]) -> bool:
        try:
            doing()
        except WorkshopError as error:
            self.said.emit(render(error))
            return False
        self.said.emit("")
        return True

    def _tell(self) -> None:
        """Runs on the writer's thread."""
        if isValid(self):
            self._told.emit()

    @Slot(object, object)
    def _on_ended(self, done: Future, then: Callable[[Any], None]) -> None:
        self.waited.emit()
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, WorkshopError):
            self.said.emit(render(error))
        elif error is not None:
            raise error
        else:
            then(done.result())
