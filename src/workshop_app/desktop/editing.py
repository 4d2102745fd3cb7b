"""Editing: what a person does to the open session goes through here, and how far it is saved."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from workshop_app.desktop.aside import Aside, in_short_turns
from workshop_app.document.acts.snapshots import EVERY
from workshop_app.document.acts.working import is_large
from workshop_app.document.collecting import without_collecting
from workshop_app.domain.edits import Act
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import View, republish
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.document.absorbing import Union
    from workshop_app.document.acts.sessions import Admitted
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.document.acts.working import OpenSession


class Editing(QObject):
    """Holds a session open; acts go in, and what came of them is told.

    public: the figures under the small-group rule. large: what changes now is a large act.
    changed: something in the session is different. saved: `session.saving` is. said: a sentence on
    why an act was not done; a blank one, once one was. waited: what `wait_for` waited for ended.
    worked: a large act is begun (True) or over.
    """

    changed = Signal()
    saved = Signal()
    said = Signal(str)
    waited = Signal()
    worked = Signal(bool)
    _told = Signal()
    _ended = Signal(object, object)

    def __init__(
        self, ports: WindowPorts, admitted: Admitted, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._told.connect(self.saved, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.session: OpenSession = ports.open_session(admitted, lambda _: self._tell())
        self.session.listen(lambda _: self._hear())
        self._figures = self.session.figures
        self.public: View = self._figures.public
        self._busy, self.large = False, False
        self._under_way: Future[Any] | None = None
        self._aside = Aside("session", self)
        self._aside.finished.connect(self._on_large_done)
        self._every = QTimer(self, interval=EVERY * 1000)
        self._every.timeout.connect(self.take_snapshot)
        self._every.start()
        self.take_snapshot()

    @property
    def busy(self) -> bool:
        """Whether a large act is being done; until then nothing else is."""
        return self._busy

    def apply(self, act: Act) -> bool:
        """Do an act, or say why not; whether it was done, or is being done if it is large."""
        return self._do(lambda: self.session.apply(act), large=is_large(act))

    @Slot()
    def undo(self) -> None:
        """Take back the last act, if there is one."""
        if self.session.to_undo is not None:
            self._do(self.session.undo, large=self.session.large_undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what the last undo took, if it took anything."""
        if self.session.to_redo is not None:
            self._do(self.session.redo, large=self.session.large_redo)

    def take_in(self, union: Union, then: Callable[[], None]) -> None:
        """Keep how the session stands, let what copies bring count, and go on."""

        def taking(_: object) -> None:
            self._do(lambda: self.session.take_in(union), large=True, then=then)

        self.wait_for(self.session.take_snapshot(), taking)

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
        """Save everything and let go of the file; `Unsaved` where that cannot be done.

        A large act that is under way is waited for: it was asked for before.
        """
        if self._under_way is not None:
            wait([self._under_way])
        self.session.close()
        self._every.stop()

    def _do(
        self, doing: Callable[[], object], *, large: bool, then: Callable[[], None] | None = None
    ) -> bool:
        """Do something now; what takes a moment is done aside, so that the window goes on.

        then: what follows once something large is done and told.
        """
        if self._busy:
            self.said.emit(tr("One moment: what came before is still being done."))
            return False
        if not large:
            return self._try(doing)
        self._busy = True
        self.worked.emit(True)

        def work() -> None:
            with without_collecting(), in_short_turns():
                doing()
                self._reckon()

        self._under_way = self._aside.do(then, work)
        return True

    def _reckon(self) -> None:
        """Have the figures, and what the room may see of them, after what was done."""
        figures = self.session.figures
        self.public = republish(self._figures, self.public, figures)
        self._figures = figures

    @Slot(object, object, object)
    def _on_large_done(self, then: object, _: object, error: BaseException | None) -> None:
        self._busy, self.large = False, True
        self.worked.emit(False)
        if isinstance(error, WorkshopError):
            self.said.emit(render(error))
        elif error is not None:
            raise error
        else:
            self.said.emit("")
            self.changed.emit()
            if callable(then):
                then()
        self.large = False

    def _try(self, doing: Callable[[], object]) -> bool:
        try:
            doing()
        except WorkshopError as error:
            self.said.emit(render(error))
            return False
        self.said.emit("")
        return True

    def _hear(self) -> None:
        if not self._busy:  # what is done aside is told when all of it is done
            self._reckon()
            self.changed.emit()

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
