"""The main window: the front and the session, one in the place of the other."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from workshop_app.desktop.forms.main_window import Ui_MainWindow
from workshop_app.desktop.front import Front
from workshop_app.desktop.making import Making
from workshop_app.desktop.wakeful import Wakeful
from workshop_app.text import country, language

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.preview import PreviewPage
    from workshop_app.desktop.session_frame import SessionFrame
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
        self._session: SessionFrame | None = None
        self._preview: PreviewPage | None = None
        self._began: float | None = None
        self._to_page = False
        self._unpainted = True
        self._wakeful = Wakeful(ports.log_folder, self)
        self._making = Making(ports, self)
        self._making.made.connect(self.open_session)
        self._making.recovered.connect(self._on_recovered)
        self._making.failed.connect(self._on_making_failed)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.front = self._new_front()
        QShortcut("Ctrl+Q", self).activated.connect(self.close)
        self.painted.connect(self._on_painted)
        if file is not None:
            self.front.start.show_opening()

    @property
    def session(self) -> SessionFrame | None:
        """The frame of the open session, if one is open."""
        shown = self.ui.screens.currentWidget() is self._session
        return self._session if shown else None

    def quit_once_painted(self, began: float, *, page: bool) -> None:
        """Measure from a moment to the first paint, or to a session's page; then quit."""
        self._began, self._to_page = began, page

    @Slot(Path)
    def open_session(self, path: Path) -> None:
        """Open a session file and show it, or say on the start screen why not."""
        from workshop_app.desktop.editing import Editing
        from workshop_app.domain.errors import Damaged, WorkshopError
        from workshop_app.text import render

        if not self._frame().let_go():
            return
        try:
            editing = Editing(self._ports, path, self)
        except WorkshopError as error:
            self._show_front(render(error))
            if isinstance(error, Damaged):
                self.front.start.offer_recovery(path)
            return
        self._show_session(editing)

    @Slot(str)
    def speak(self, spoken: str) -> None:
        """Speak another language from now on: it is preferred, and the screens are made anew."""
        changed = spoken != language()
        if changed:
            self._speak(spoken, country())
        trouble = self._prefer(spoken)
        if changed:
            self._renew_front(trouble)
            self._renew_session(trouble)

    def keep(self) -> bool:
        """Have all that was typed so far saved, waiting a moment; whether it is."""
        editing = self._editing
        if self._session is None or editing is None:
            return True
        try:
            self._session.keep()
        finally:
            saved = editing.session.flush(PATIENCE)
        return saved

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.front.keep()
        if self._session is None or self._session.let_go():
            if self._preview is not None:
                self._preview.close_jobs()
            self._wakeful.end()
            super().closeEvent(event)
        else:
            event.ignore()

    # -- The screens, each made when it is first asked for ----------------------------------------

    @property
    def _editing(self) -> Editing | None:
        return self._session.editing if self._session is not None else None

    def _new_front(self) -> Front:
        front = Front(self._ports, self._country, self)
        front.open_asked.connect(self._on_open_asked)
        front.recovery_asked.connect(self._on_recovery_asked)
        front.example_asked.connect(self._on_example_asked)
        front.rehearsal_asked.connect(self._on_rehearsal_asked)
        front.language_asked.connect(self.speak)
        front.left.connect(self._on_front_left)
        self.ui.screens.insertWidget(0, front)
        return front

    def _frame(self) -> SessionFrame:
        if self._session is None:
            from workshop_app.desktop.session_frame import SessionFrame

            self._session = SessionFrame(self._ports, self)
            self._session.closed.connect(self._on_session_closed)
            self._session.asked.connect(self._on_asked)
            self.ui.screens.addWidget(self._session)
        return self._session

    def _previewer(self) -> PreviewPage:
        if self._preview is None:
            from workshop_app.desktop.preview import PreviewPage

            self._preview = PreviewPage(self._ports.data_folder() / "work", self._ports.now, self)
            self._preview.closed.connect(self._on_preview_closed)
            self.ui.screens.addWidget(self._preview)
        return self._preview

    def _show_session(self, editing: Editing) -> None:
        frame = self._frame()
        frame.show_session(editing)
        self._speak(language(), country())  # as the session's country writes
        self.setWindowTitle(f"{frame.city} · {NAME}")
        self.ui.screens.setCurrentWidget(frame)
        frame.take_focus()
        self._wakeful.begin()

    def _show_front(self, trouble: str = "") -> None:
        self._speak(language(), self._country)
        self.setWindowTitle(NAME)
        self.ui.screens.setCurrentWidget(self.front)
        self.front.show_start()
        if trouble:
            self.front.start.show_trouble(trouble)

    # -- The language -----------------------------------------------------------------------------

    def _prefer(self, spoken: str) -> str:
        """Keep which language is preferred; a sentence where that is refused."""
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        held = self._ports.preferences()
        if held.language != spoken:
            try:
                self._ports.keep_preferences(replace(held, language=spoken))
            except WorkshopError as error:
                return render(error)
        return ""

    def _speak(self, spoken: str, land: str | None) -> None:
        from workshop_app.desktop.language import speak

        speak(spoken, land)
        self.setLocale(QLocale())

    def _renew_front(self, trouble: str) -> None:
        old, seen = self.front, self.ui.screens.currentWidget() is self.front
        old.keep()
        self.front = self._new_front()
        if seen:
            self.ui.screens.setCurrentWidget(self.front)
            self.front.stand_as(old, trouble)
        self._drop(old)

    def _renew_session(self, trouble: str) -> None:
        """Show the open session in a new frame, where one stood; its file stays open."""
        old, self._session = self._session, None
        preview, self._preview = self._preview, None
        if preview is not None:
            preview.close_jobs()
            self._drop(preview)
        if old is None:
            return
        seen, editing = self.ui.screens.currentWidget() is old, old.hand_over()
        if editing is not None:
            frame = self._frame()
            frame.show_session(editing)
            if trouble:
                editing.said.emit(trouble)
            if seen:
                self.ui.screens.setCurrentWidget(frame)
                frame.take_focus()
        self._drop(old)

    def _drop(self, screen: QWidget) -> None:
        self.ui.screens.removeWidget(screen)
        screen.deleteLater()

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

    @Slot()
    def _on_example_asked(self) -> None:
        self.front.start.show_busy()
        self._making.example()

    @Slot()
    def _on_rehearsal_asked(self) -> None:
        self.front.start.show_busy(rehearsal=True)
        self._making.rehearsal()

    def _rehearse(self, editing: Editing) -> None:
        """Close the open session, and practise on its preparation."""
        from workshop_app.document.acts.rehearsing import preparation_of

        prepared = preparation_of(editing.session.session.document)
        if self._frame().let_go():
            self._on_session_closed()
            self.front.start.show_busy(rehearsal=True)
            self._making.rehearsal(prepared)

    @Slot(Path, Path)
    def _on_recovery_asked(self, path: Path, out: Path) -> None:
        self.front.start.show_recovering()
        self._making.recovery(path, out)

    @Slot(Path, str)
    def _on_recovered(self, path: Path, said: str) -> None:
        self.open_session(path)
        if self._editing is not None:
            self._editing.said.emit(said)

    @Slot(str)
    def _on_making_failed(self, sentence: str) -> None:
        self.front.start.show_trouble(sentence)

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        """Do what a session asks of the window."""
        what, _, of = word.partition(":")
        editing = self._editing
        if what in {"print", "picture", "word"} and editing is not None:
            self._previewer()  # what making it takes is one turn of the window, showing it another
            QTimer.singleShot(0, partial(self._show_preview, of))
        elif what == "open":
            self.open_session(Path(of))
        elif what == "language":
            self.speak(of)
        elif what == "rehearse" and editing is not None:
            self._rehearse(editing)
        elif what == "preferences":
            self.ui.screens.setCurrentWidget(self.front)
            self.front.show_preferences()

    def _show_preview(self, what: str) -> None:
        if self._editing is not None:
            preview = self._previewer()
            self.ui.screens.setCurrentWidget(preview)
            preview.show_document(self._editing, what)

    @Slot()
    def _on_preview_closed(self) -> None:
        self.ui.screens.setCurrentWidget(self._frame())
        self._frame().take_focus()

    @Slot()
    def _on_front_left(self) -> None:
        if self._editing is None:
            self.front.show_start()
        else:
            self._on_preview_closed()

    @Slot()
    def _on_session_closed(self) -> None:
        self._wakeful.end()
        self._show_front()
