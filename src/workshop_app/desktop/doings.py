"""Doings: what pages and the menu ask of the frame, by a word such as `import:action`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.errands import Errands
from workshop_app.desktop.room import Room
from workshop_app.domain.edits import Act
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.answers import Reckoned
    from workshop_app.desktop.dispatch import Dispatch
    from workshop_app.desktop.earlier_page import EarlierPage
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.import_page import ImportPage
    from workshop_app.desktop.meeting import Meeting
    from workshop_app.desktop.removing import Removing
    from workshop_app.desktop.showing import Showing
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.document.ports import Snapshot
    from workshop_app.domain.errors import Message


_Page = TypeVar("_Page", bound=QWidget)
_Part = TypeVar("_Part", "Dispatch", "Removing", "Meeting")


class Doings(QObject):
    """Has files brought in and given out, earlier states opened, the room display led.

    shown: a page that takes the place of the stage's; left: back to the stage. asked: what is
    another screen's, such as `print:acta`. said: a sentence. page_made, work_made: a page that may
    take that place, and a `Beside` whose progress is to be seen, when they are first wanted.
    """

    shown = Signal(QWidget)
    left = Signal()
    asked = Signal(str)
    said = Signal(str)
    page_made = Signal(QWidget)
    work_made = Signal(object)

    def __init__(self, ports: WindowPorts, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._ports, self._room, self._window = ports, room, window
        self._editing: Editing | None = None
        self.errands = Errands(ports, window)
        self.errands.reading.connect(self._on_reading)
        self.errands.reckoned.connect(self._on_reckoned)
        self.errands.failed.connect(self._on_failed)
        self.errands.said.connect(self.said)

    @cached_property
    def importing(self) -> ImportPage:
        """A look before an import; like the others made when it is first wanted."""
        from workshop_app.desktop.import_page import ImportPage

        page = self._with(ImportPage(self._window))
        page.agreed.connect(self._on_agreed)
        page.left.connect(self.left)
        return page

    @cached_property
    def earlier(self) -> EarlierPage:
        """Earlier states."""
        from workshop_app.desktop.earlier_page import EarlierPage

        page = self._with(EarlierPage(self._window))
        page.chosen.connect(self._on_state_chosen)
        page.left.connect(self.left)
        return page

    @cached_property
    def dispatch(self) -> Dispatch:
        """What leaves this machine."""
        from workshop_app.desktop.dispatch import Dispatch

        dispatch = Dispatch(self._ports, self._window)
        self._with(dispatch.page).left.connect(self.left)
        self.work_made.emit(dispatch.beside)
        return self._served(dispatch)

    @cached_property
    def removing(self) -> Removing:
        """People who are removed."""
        from workshop_app.desktop.removing import Removing

        removing = Removing(self._ports, self._window)
        self._with(removing.page)
        removing.shown.connect(self.shown)
        removing.left.connect(self.left)
        return self._served(removing)

    @cached_property
    def meeting(self) -> Meeting:
        """Copies that come together."""
        from workshop_app.desktop.meeting import Meeting

        meeting = Meeting(self._window)
        for page in (meeting.look, meeting.page):
            self._with(page)
        meeting.shown.connect(self.shown)
        meeting.left.connect(self.left)
        meeting.asked.connect(self.asked)
        return self._served(meeting)

    def _with(self, page: _Page) -> _Page:
        page.hide()
        self.page_made.emit(page)
        return page

    def _served(self, part: _Part) -> _Part:
        part.said.connect(self.said)
        part.serve(self._editing)
        return part

    def serve(self, editing: Editing | None) -> None:
        """Do what is asked in this session from now on."""
        self._editing = editing
        self.errands.serve(editing)
        for name in ("dispatch", "removing", "meeting"):
            if name in self.__dict__:
                getattr(self, name).serve(editing)

    def show_workshop(self, shown: Showing) -> None:
        """Show pages that stand in a stage's place what the session is now."""
        if "meeting" in self.__dict__:
            self.meeting.show_workshop(shown)

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
            "merge": self._bring_together,
            "settle": self._settle,
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

    def _bring_together(self) -> None:
        self.meeting.choose()

    def _settle(self) -> None:
        self.meeting.settle()

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
        if "importing" in self.__dict__ and self.importing.isVisible():
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
