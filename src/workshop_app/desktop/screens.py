"""Screens: the front, the session and the preview, one in the place of the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workshop_app.desktop.front import Front

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.preview import PreviewPage
    from workshop_app.desktop.session_frame import SessionFrame
    from workshop_app.document.acts.window import WindowPorts


class Screens(QObject):
    """Makes each screen when it is first asked for, and once more in another language.

    Its signals are those of its screens: front_left, closed and asked come from preferences, from
    a session whose file was let go, and from what a session asks of the window, such as
    `print:acta`. country: whose ways hold where no session's do.
    """

    open_asked = Signal(Path)
    recovery_asked = Signal(Path, Path)
    example_asked = Signal()
    rehearsal_asked = Signal()
    language_asked = Signal(str)
    front_left = Signal()
    closed = Signal()
    asked = Signal(str)

    def __init__(self, ports: WindowPorts, stack: QStackedWidget, country: str | None) -> None:
        super().__init__(stack)
        self._ports, self._stack, self._country = ports, stack, country
        self._frame: SessionFrame | None = None
        self._preview: PreviewPage | None = None
        self.front = self._new_front()

    @property
    def session(self) -> SessionFrame | None:
        """The frame of the open session, where it is what one sees."""
        return self._frame if self._stack.currentWidget() is self._frame else None

    @property
    def made_frame(self) -> SessionFrame | None:
        """The frame, if there is one yet; another screen may hide it."""
        return self._frame

    @property
    def editing(self) -> Editing | None:
        """The open session, whatever screen one sees."""
        return self._frame.editing if self._frame is not None else None

    def holds(self, path: Path) -> bool:
        """Whether it is this file's session that is open."""
        return self.editing is not None and self.editing.session.path.absolute() == path.absolute()

    def frame(self) -> SessionFrame:
        """The frame, with or without a session."""
        if self._frame is None:
            from workshop_app.desktop.session_frame import SessionFrame

            self._frame = SessionFrame(self._ports, self._stack)
            self._frame.closed.connect(self.closed)
            self._frame.asked.connect(self.asked)
            self._stack.addWidget(self._frame)
        return self._frame

    def preview(self) -> PreviewPage:
        """The page of a document before it is printed."""
        if self._preview is None:
            from workshop_app.desktop.preview import PreviewPage

            folder = self._ports.data_folder() / "work"
            self._preview = PreviewPage(folder, self._ports.now, self._stack)
            self._preview.closed.connect(self.show_frame)
            self._stack.addWidget(self._preview)
        return self._preview

    def show_frame(self) -> None:
        """Show the session, where the arrows lead through the day."""
        self._stack.setCurrentWidget(self.frame())
        self.frame().take_focus()

    def show_copy(self, copy: Path) -> None:
        """Show what a copy of the open session would bring to it."""
        self.show_frame()
        self.frame().doings.meeting.look_at([copy])

    def show_front(self) -> None:
        """Show the start, with the sessions of this machine."""
        self._stack.setCurrentWidget(self.front)
        self.front.show_start()

    def show_preferences(self) -> None:
        """Show what is preferred."""
        self._stack.setCurrentWidget(self.front)
        self.front.show_preferences()

    def show_preview(self, what: str) -> None:
        """Show a document of the open session."""
        if self.editing is not None:
            preview = self.preview()
            self._stack.setCurrentWidget(preview)
            preview.show_document(self.editing, what)

    def renew(self, trouble: str) -> None:
        """Make all screens anew, in the language that is spoken now; the session stays open.

        trouble: what could not be kept, if anything.
        """
        self._renew_front(trouble)
        self._renew_frame(trouble)

    def end(self) -> None:
        """End what a screen has going on beside the window."""
        if self._preview is not None:
            self._preview.close_jobs()

    def _new_front(self) -> Front:
        front = Front(self._ports, self._country, self._stack)
        front.open_asked.connect(self.open_asked)
        front.recovery_asked.connect(self.recovery_asked)
        front.example_asked.connect(self.example_asked)
        front.rehearsal_asked.connect(self.rehearsal_asked)
        front.language_asked.connect(self.language_asked)
        front.left.connect(self.front_left)
        self._stack.insertWidget(0, front)
        return front

    def _renew_front(self, trouble: str) -> None:
        old, seen = self.front, self._stack.currentWidget() is self.front
        old.keep()
        self.front = self._new_front()
        if seen:
            self._stack.setCurrentWidget(self.front)
            self.front.stand_as(old, trouble)
        self._drop(old)

    def _renew_frame(self, trouble: str) -> None:
        """Show the open session in a new frame, where one stood; its file stays open."""
        old, self._frame = self._frame, None
        preview, self._preview = self._preview, None
        if preview is not None:
            preview.close_jobs()
            self._drop(preview)
        if old is None:
            return
        seen, editing = self._stack.currentWidget() is old, old.hand_over()
        if editing is not None:
            self.frame().show_session(editing)
            if trouble:
                editing.said.emit(trouble)
            if seen:
                self.show_frame()
        self._drop(old)

    def _drop(self, screen: QWidget) -> None:
        self._stack.removeWidget(screen)
        screen.deleteLater()
