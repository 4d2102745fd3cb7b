"""Doings: what pages and the menu ask of the frame, by a word such as `import:action`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.answers import Reckoned
from workshop_app.desktop.dispatch import Dispatch
from workshop_app.desktop.earlier_page import EarlierPage
from workshop_app.desktop.errands import Errands
from workshop_app.desktop.import_page import ImportPage
from workshop_app.desktop.meeting import Meeting
from workshop_app.desktop.removing import Removing
from workshop_app.desktop.room import Room
from workshop_app.domain.edits import Act
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.document.ports import Snapshot
    from workshop_app.domain.errors import Message


class Doings(QObject):
    """Has files brought in and given out, earlier states opened, the room display led.

    shown: a page that takes the place of the stage's; left: back to the stage. asked: what is
    another screen's, such as `print:acta`. said: a sentence.
    """

    shown = Signal(QWidget)
    left = Signal()
    asked = Signal(str)
    said = Signal(str)

    def __init__(self, ports: WindowPorts, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._editing: Editing | None = None
        self.errands = Errands(ports, window)
        self.importing, self.earlier = ImportPage(window), EarlierPage(window)
        self.dispatch, self.removing = Dispatch(ports, window), Removing(ports, window)
        for page in (self.importing, self.earlier):
            page.hide()
            page.left.connect(self.left)
        self.importing.agreed.connect(self._on_agreed)
        self.earlier.chosen.connect(self._on_state_chosen)
        self.errands.reading.connect(self._on_reading)
        self.errands.reckoned.connect(self._on_reckoned)
        self.errands.failed.connect(self._on_failed)
        self.meeting = Meeting(window)
        self.meeting.shown.connect(self.shown)
        self.meeting.left.connect(self.left)
        self.meeting.asked.connect(self.asked)
        for speaking in (self.errands, self.dispatch, self.meeting):
            speaking.said.connect(self.said)
        self.dispatch.page.left.connect(self.left)
        self.removing.shown.connect(self.shown)
        self.removing.left.connect(self.left)
        self.removing.said.connect(self.said)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """The pages that may take the place of the stage's."""
        meeting = self.meeting
        others = self.dispatch.page, self.removing.page
        return self.importing, self.earlier, *others, meeting.look, meeting.page

    def serve(self, editing: Editing | None) -> None:
        """Do what is asked in this session from now on."""
        self._editing = editing
        self.errands.serve(editing)
        self.meeting.serve(editing)
        self.dispatch.serve(editing)
        self.removing.serve(editing)

    @Slot(str)
    def do(self, word: str) -> None:
        """Do what a page, a key or the menu asks for."""
        what, _, of = word.partition(":")
        errands, room = self.errands, self._room
        known: dict[str, Callable[[], object]] = {
            "import": lambda: errands.bring_in(of),
            "template": lambda: errands.give_template(of),
            "export": errands.export,
            "copy": errands.save_copy,
            "merge": self.meeting.choose,
            "settle": self.meeting.settle,
            "check": self._check,
            "earlier": self._show_earlier,
            "leaving": self._show_leaving,
            "remove-people": lambda: self._show_removing(of),
            "room": room.toggle,
            "reveal": lambda: room.reveal(not room.state.revealed),
            "blank": lambda: room.blank(not room.state.blank),
            "freeze": lambda: room.freeze(not room.state.frozen),
        }
        if what in known:
            known[what]()
        else:
            self.asked.emit(word)

    def _check(self) -> None:
        if self._editing is not None:
            self._editing.wait_for(self._editing.session.faults(), self._tell_faults)

    def _tell_faults(self, faults: Sequence[Message]) -> None:
        self.said.emit("\n".join(map(render, faults)) or tr("The file is sound."))

    def _show_earlier(self) -> None:
        if self._editing is not None:
            self.earlier.show_snapshots(self._editing.session.snapshots())
            self.shown.emit(self.earlier)

    def _show_leaving(self) -> None:
        self.dispatch.show()
        self.shown.emit(self.dispatch.page)
        self.dispatch.page.take_focus()

    def _show_removing(self, participants: str) -> None:
        """What works on copies of the session stops: they hold names, too."""
        for work in (self.errands, self.dispatch):
            work.serve(self._editing)
        self.removing.show(tuple(participants.split(",")) if participants else ())

    @Slot(object)
    def _on_reading(self, files: list) -> None:
        self.importing.show_files(files)
        self.shown.emit(self.importing)

    @Slot(object)
    def _on_reckoned(self, reckoned: Reckoned) -> None:
        """What was reckoned on an older state of the session is reckoned once more."""
        if self._editing is None:
            return
        session = self._editing.session
        if reckoned.revision != session.revision:
            self.errands.read_again()
        else:
            self.importing.show_reckoned(reckoned, session.workshop)

    @Slot(object)
    def _on_failed(self, sentences: tuple[str, ...]) -> None:
        if self.importing.isVisible():
            self.importing.show_faults(sentences)
        else:
            self.said.emit("\n".join(sentences))

    @Slot(object)
    def _on_agreed(self, act: Act) -> None:
        if self._editing is not None and self._editing.apply(act):
            self.left.emit()  # a large one goes on meanwhile, and shows when it is done

    @Slot(object)
    def _on_state_chosen(self, snapshot: Snapshot) -> None:
        if self._editing is not None:
            self.left.emit()
            self.asked.emit(f"open:{self._editing.session.restore(snapshot)}")
