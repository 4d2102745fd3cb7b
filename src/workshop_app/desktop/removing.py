"""Has people removed from the open session, once what that means was shown and agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.removing_page import RemovingPage
from workshop_app.document.acts.forgetting import Removed, foresee, remove_people
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.document.acts.window import WindowPorts


class Removing(QObject):
    """Leads the page on removing people.

    shown: the page takes the stage's place; left: back to the stage; said: a sentence.
    """

    shown = Signal(QWidget)
    left = Signal()
    said = Signal(str)

    def __init__(self, ports: WindowPorts, window: QWidget) -> None:
        super().__init__(window)
        self._ports = ports
        self._editing: Editing | None = None
        self._ids: frozenset[str] | None = None
        self.page = RemovingPage(window)
        self.page.hide()
        self.page.left.connect(self.left)
        self.page.agreed.connect(self._on_agreed)

    def serve(self, editing: Editing | None) -> None:
        """Remove people from this session from now on."""
        self._editing = editing

    def show(self, participants: tuple[str, ...] = ()) -> None:
        """Show what removing these participants would do; none: everybody."""
        if self._editing is None:
            return
        session = self._editing.session
        self._ids = frozenset(participants) or None
        foreseen = foresee(session.session, self._ports.ports(), self._ids)
        self.page.show_foreseen(foreseen, [session.workshop.code(id) for id in participants])
        self.shown.emit(self.page)
        self.page.take_focus()

    @Slot()
    def _on_agreed(self) -> None:
        editing = self._editing
        if editing is None:
            return
        if editing.busy:
            self.said.emit(tr("One moment: what came before is still being done."))
            return
        try:
            removed = remove_people(editing.session.session, self._ports.ports(), self._ids)
        except WorkshopError as error:
            self.said.emit(render(error))
            return
        self.left.emit()
        self.said.emit(tr("Names are being cleared from this computer…"))
        editing.wait_for(removed, self._tell)

    def _tell(self, removed: Removed) -> None:
        sentences = [render(message) for message in removed.done]
        if removed.beyond:
            sentences.append(tr("Out of reach, and still with names:"))
            sentences += [f"· {render(message)}" for message in removed.beyond]
        self.said.emit("\n".join(sentences))
