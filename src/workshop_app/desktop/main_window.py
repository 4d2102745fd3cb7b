"""The main window: opens what is asked for, speaks a language, and closes in peace."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from workshop_app.desktop.forms.main_window import Ui_MainWindow
from workshop_app.desktop.making import Making
from workshop_app.desktop.opening import Opening
from workshop_app.desktop.screens import Screens
from workshop_app.desktop.wakeful import Wakeful
from workshop_app.text import country, language

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.front import Front
    from workshop_app.desktop.session_frame import SessionFrame
    from workshop_app.document.acts.sessions import Admitted
    from workshop_app.document.acts.window import WindowPorts

NAME = "Workshop App"
PATIENCE = 2.0
"""Seconds that one waits for the disk when something went wrong."""


class MainWindow(QMainWindow):
    """Paints before anything heavy is imported; then opens what was asked for."""

    painted = Signal()

    def __init__(self, ports: WindowPorts, file: Path | None = None) -> None:
        super().__init__()
        self._ports, self._file = ports, file
        self._country = country()  # whose ways hold where no session's do
        self._began: float | None = None
        self._to_page = False
        self._unpainted, self._closed = True, False
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.screens = Screens(ports, self.ui.screens, self._country)
        self._wakeful = Wakeful(ports.log_folder, self)
        self._making = Making(ports, self.screens)
        self._opening = Opening(ports, self)
        self._connect()
        if file is not None:
            self.front.start.show_opening()

    @property
    def front(self) -> Front:
        """What stands around a session."""
        return self.screens.front

    @property
    def session(self) -> SessionFrame | None:
        """The frame of the open session, where it is what one sees."""
        return self.screens.session

    def quit_once_painted(self, began: float, *, page: bool) -> None:
        """Measure from a moment to the first paint, or to a session's page; then quit."""
        self._began, self._to_page = began, page

    @Slot(Path)
    def open_session(self, path: Path) -> None:
        """Open a session file and show it, or say why not.

        One that may be from elsewhere is looked into aside first; an open session stays meanwhile.
        """
        editing = self._editing
        self._opening.find(path, editing.session if editing is not None else None)
        self._say_opening()

    @Slot(str)
    def speak(self, spoken: str) -> None:
        """Speak another language from now on: it is preferred, and the screens are made anew."""
        from workshop_app.desktop.language import prefer

        changed = spoken != language()
        if changed:
            self._speak(spoken, country())
        trouble = prefer(self._ports, spoken)
        if changed:
            self.screens.renew(trouble)
            self._say_opening()

    def keep(self) -> bool:
        """Have all that was typed so far saved, waiting a moment; whether it is."""
        frame = self.screens.made_frame
        if frame is None or frame.editing is None:
            return True
        session = frame.editing.session
        try:
            frame.keep()
        finally:
            saved = session.flush(PATIENCE)
        return saved

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.front.keep()
        if self._let_go():
            self._closed = True
            self._opening.leave()
            self.screens.end()
            self._wakeful.end()
            super().closeEvent(event)
        else:
            event.ignore()

    def _connect(self) -> None:
        self._making.made.connect(self._on_made)
        self._opening.found.connect(self._on_found)
        self._opening.together.connect(self._on_together)
        self._opening.left.connect(self._on_opening_left)
        self._opening.refused.connect(self._on_opening_refused)
        screens = self.screens
        screens.open_asked.connect(self._on_open_asked)
        screens.language_asked.connect(self.speak)
        screens.front_left.connect(self._on_front_left)
        screens.closed.connect(self._on_session_closed)
        screens.asked.connect(self._on_asked)
        QShortcut("Ctrl+Q", self).activated.connect(self.close)
        self.painted.connect(self._on_painted)

    # -- Opening and closing ----------------------------------------------------------------------

    @property
    def _editing(self) -> Editing | None:
        return self.screens.editing

    @Slot(object)
    def _open(self, admitted: Admitted) -> None:
        """Open a session that is ours, in the place of the one that is open."""
        from workshop_app.desktop.editing import Editing
        from workshop_app.domain.errors import WorkshopError

        self.front.keep()
        if self._closed or not self._let_go():
            self._on_staying()
            return
        try:
            editing = Editing(self._ports, admitted, self)
        except WorkshopError as error:
            self._on_opening_refused(admitted.path, error)
            return
        self._show_session(editing)

    @Slot(object)
    def _on_found(self, admitted: Admitted) -> None:
        """Open it; where nothing in it is new to what is open, only say so."""
        if not (admitted.nothing_new and self.screens.holds(admitted.path)):
            self._open(admitted)
        elif self._editing is not None:
            from workshop_app.document.acts.warnings import came_in
            from workshop_app.text import render

            self.screens.show_frame()
            self._editing.said.emit("\n".join(map(render, came_in(admitted))))

    @Slot(object, object)
    def _on_together(self, admitted: Admitted, copy: Path) -> None:
        """Look at what a copy would bring to the session that is here, which is opened for that."""
        if not self.screens.holds(admitted.path):
            self._open(admitted)
        if self.screens.holds(admitted.path):
            self._on_staying()
            self.screens.show_copy(copy)

    @Slot()
    def _on_opening_left(self) -> None:
        if self._editing is None:
            self._show_front()
        self._on_staying()

    def _on_staying(self) -> None:
        """Say no longer that another session is being opened."""
        if self._editing is not None:
            self._editing.said.emit("")

    def _let_go(self) -> bool:
        """Save everything and let go of the open session; False where the person stays with it."""
        frame = self.screens.made_frame
        return frame is None or frame.let_go()

    def _show_session(self, editing: Editing) -> None:
        frame = self.screens.frame()
        frame.show_session(editing)
        self._speak(language(), country())  # as the session's country writes
        self.setWindowTitle(f"{frame.city} · {NAME}")
        self.screens.show_frame()
        self._wakeful.begin()
        self._tell_page()

    def _show_front(self, trouble: str = "") -> None:
        self._speak(language(), self._country)
        self.setWindowTitle(NAME)
        self.screens.show_front()
        if trouble:
            self.front.start.show_trouble(trouble)

    def _say_opening(self) -> None:
        """Say that a session is being opened, where one waits for that."""
        if not self._opening.under_way:
            return
        if self._editing is not None:
            from workshop_app.text import tr

            self._editing.said.emit(tr("Opening the session…"))
        elif not self.front.shows_preferences:
            self.front.start.show_opening()

    def _speak(self, spoken: str, land: str | None) -> None:
        from workshop_app.desktop.language import speak

        speak(spoken, land)
        self.setLocale(QLocale())

    # -- What is asked ----------------------------------------------------------------------------

    @Slot()
    def _on_painted(self) -> None:
        if self._began is not None and not self._to_page:
            self._tell_painted(self._began)
            QApplication.quit()
            return
        self._speak(language(), country())
        if self._file is not None:
            self.open_session(self._file)
        else:
            self.front.show_start()
        if not self._opening.under_way:
            self._tell_page()

    def _tell_page(self) -> None:
        if self._began is not None:
            self.repaint()
            self._tell_painted(self._began)
            os._exit(0)  # what closing costs is not asked

    def _tell_painted(self, began: float) -> None:
        print(f"{1000 * (perf_counter() - began):.1f}", flush=True)  # noqa: T201

    @Slot(Path)
    def _on_open_asked(self, path: Path) -> None:
        self.front.setCurrentWidget(self.front.start)
        self.front.start.show_opening()
        self._file = path
        QTimer.singleShot(0, self._open_asked_file)

    @Slot()
    def _open_asked_file(self) -> None:
        if self._file is not None:
            self.open_session(self._file)

    @Slot(object, object)
    def _on_opening_refused(self, path: Path, error: BaseException) -> None:
        """Say why a file is not opened: in the session that is open, else on the start."""
        from workshop_app.domain.errors import Damaged, WorkshopError
        from workshop_app.text import render

        if not isinstance(error, WorkshopError):
            if self._editing is None:
                self._show_front()
            raise error
        if self._editing is not None:
            self._editing.said.emit(render(error))
            return
        self._show_front(render(error))
        if isinstance(error, Damaged):
            self.front.start.offer_recovery(path)

    def _rehearse(self, editing: Editing) -> None:
        """Close the open session, and practise on its preparation."""
        from workshop_app.document.acts.rehearsing import preparation_of

        prepared = preparation_of(editing.session.session.document)
        if self._let_go():
            self._on_session_closed()
            self._making.rehearsal(prepared)

    @Slot(Path, str)
    def _on_made(self, path: Path, said: str) -> None:
        """Open what was made here just now."""
        from workshop_app.document.acts.sessions import Admitted

        self._open(Admitted(path))
        if said and self._editing is not None:
            self._editing.said.emit(said)

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        """Do what a session asks of the window."""
        what, _, of = word.partition(":")
        editing = self._editing
        if what in {"print", "picture", "word"} and editing is not None:
            self.screens.preview()  # making it takes one turn of the window, showing it another
            QTimer.singleShot(0, partial(self.screens.show_preview, of))
        elif what == "open":
            self.open_session(Path(of))
        elif what == "language":
            self.speak(of)
        elif what == "rehearse" and editing is not None:
            self._rehearse(editing)
        elif what == "preferences":
            self.screens.show_preferences()

    @Slot()
    def _on_front_left(self) -> None:
        if self._editing is None:
            self.front.show_start()
            self._say_opening()
        else:
            self.screens.show_frame()

    @Slot()
    def _on_session_closed(self) -> None:
        self._wakeful.end()
        self._show_front()
        self._say_opening()
