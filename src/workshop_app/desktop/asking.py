"""What is asked for by a word: done on the frame itself, beside the stage, or by the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from workshop_app.desktop.day_clock import StageClock
    from workshop_app.desktop.doings import Doings
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.forms.session import Ui_SessionFrame
    from workshop_app.desktop.room import Room
    from workshop_app.desktop.showing import Showing
    from workshop_app.document.acts.window import WindowPorts


class Asking(QObject):
    """Finds who does it; what is seldom asked for is imported when somebody does.

    asked: what is the window's, such as `print:acta`. stage: one to turn to. covered: a page that
    takes the place of the stage's; left: back to the stage. said: a sentence.
    """

    asked = Signal(str)
    stage = Signal(str)
    covered = Signal(QWidget)
    left = Signal()
    said = Signal(str)

    def __init__(
        self, ui: Ui_SessionFrame, ports: WindowPorts, room: Room, clock: StageClock, frame: QWidget
    ) -> None:
        super().__init__(frame)
        self._ui, self._ports, self._room, self._clock = ui, ports, room, clock
        self._frame = frame
        self._editing: Editing | None = None
        self._doings: Doings | None = None

    @property
    def doings(self) -> Doings:
        """Where it is done beside the stage; made when something is first asked."""
        if self._doings is None:
            from workshop_app.desktop.doings import Doings

            self._doings = doings = Doings(self._ports, self._room, self._frame)
            doings.asked.connect(self._on_asked_of_others)
            doings.said.connect(self.said)
            doings.shown.connect(self.covered)
            doings.left.connect(self.left)
            doings.page_made.connect(self._ui.pages.addWidget)
            doings.work_made.connect(self._ui.under_way.watch)
            self._ui.under_way.watch(doings.errands.beside)
            doings.serve(self._editing)
        return self._doings

    def serve(self, editing: Editing | None) -> None:
        """Do what is asked in this session from now on."""
        self._editing = editing
        if self._doings is not None:
            self._doings.serve(editing)

    def show_workshop(self, shown: Showing) -> None:
        """Show what stands beside the stage what the session is now."""
        if self._doings is not None:
            self._doings.show_workshop(shown)

    def do(self, word: str) -> None:
        """Do what a page, a key or the menu asks for."""
        match word:
            case "park":
                self._ui.parking.open()
            case "clock":
                self._clock.press()
            case "recover":
                self._ui.recovering.toggle()
            case "leave":
                self._ui.back.click()
            case _:
                self.doings.do(word)

    @Slot(str)
    def _on_asked_of_others(self, word: str) -> None:
        what, _, stage = word.partition(":")
        if what == "stage":
            self.stage.emit(stage)
        else:
            self.asked.emit(word)
