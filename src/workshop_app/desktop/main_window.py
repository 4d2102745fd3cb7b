"""The main window: the start screen and the session, one in the place of the other."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from workshop_app.desktop.forms.main_window import Ui_MainWindow
from workshop_app.desktop.start_page import StartPage

if TYPE_CHECKING:
    from workshop_app.desktop.preview import PreviewPage
    from workshop_app.desktop.session_frame import SessionFrame
    from workshop_app.document.acts.window import WindowPorts


class MainWindow(QMainWindow):
    """Paints before anything heavy is imported; then opens what was asked for."""

    painted = Signal()

    def __init__(self, ports: WindowPorts, file: Path | None = None) -> None:
        super().__init__()
        self._ports, self._file = ports, file
        self._session: SessionFrame | None = None
        self._preview: PreviewPage | None = None
        self._began: float | None = None
        self._unpainted = True
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._start = StartPage(self)
        self.ui.screens.addWidget(self._start)
        self._start.open_asked.connect(self._on_open_asked)
        self._start.example_asked.connect(self._on_example_asked)
        self.painted.connect(self._on_painted)
        if file is not None:
            self._start.show_opening()

    @property
    def session(self) -> SessionFrame | None:
        """The frame of the open session, if one is open."""
        shown = self.ui.screens.currentWidget() is self._session
        return self._session if shown else None

    def quit_once_painted(self, began: float) -> None:
        """Measure the first paint from a moment, tell it, and quit: for the benches."""
        self._began = began

    def open_session(self, path: Path) -> None:
        """Open a session file and show it, or say on the start screen why not."""
        from workshop_app.desktop.editing import Editing
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        frame = self._frame()
        if not frame.let_go():
            return
        try:
            editing = Editing(self._ports, path, frame)
        except WorkshopError as error:
            self._start.show_trouble(render(error))
            return
        frame.show_session(editing)
        self.setWindowTitle(f"{frame.city} · Workshop App")
        self.ui.screens.setCurrentWidget(frame)
        frame.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._session is None or self._session.let_go():
            if self._preview is not None:
                self._preview.close_jobs()
            super().closeEvent(event)
        else:
            event.ignore()

    def _frame(self) -> SessionFrame:
        """The session's frame, imported and made when the first session opens."""
        if self._session is None:
            from workshop_app.desktop.session_frame import SessionFrame

            self._session = SessionFrame(self._ports, self)
            self._session.closed.connect(self._on_session_closed)
            self._session.asked.connect(self._on_asked)
            self.ui.screens.addWidget(self._session)
        return self._session

    def _previewer(self) -> PreviewPage:
        """The preview of what is printed, made when it is first asked for."""
        if self._preview is None:
            from workshop_app.desktop.preview import PreviewPage

            self._preview = PreviewPage(self._ports.data_folder() / "work", self._ports.now, self)
            self._preview.closed.connect(self._on_preview_closed)
            self.ui.screens.addWidget(self._preview)
        return self._preview

    @Slot()
    def _on_painted(self) -> None:
        if self._began is not None:
            print(f"{1000 * (perf_counter() - self._began):.1f}", flush=True)  # noqa: T201
            QApplication.quit()
        elif self._file is not None:
            self.open_session(self._file)
        else:
            self._start.show_recent(self._ports.recent())

    @Slot(Path)
    def _on_open_asked(self, path: Path) -> None:
        self._start.show_opening()
        self._file = path
        QTimer.singleShot(0, self._open_asked_file)

    @Slot()
    def _open_asked_file(self) -> None:
        if self._file is not None:
            self.open_session(self._file)

    @Slot()
    def _on_example_asked(self) -> None:
        self._start.show_busy()
        QTimer.singleShot(0, self._open_example)

    @Slot()
    def _open_example(self) -> None:
        self.open_session(self._ports.example())

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        """Do what a session asks of the window."""
        what, _, of = word.partition(":")
        frame = self._frame()
        if what in {"print", "picture", "word"} and frame.editing is not None:
            preview = self._previewer()
            preview.show_document(frame.editing, of)
            self.ui.screens.setCurrentWidget(preview)
        elif what == "open":
            self.open_session(Path(of))

    @Slot()
    def _on_preview_closed(self) -> None:
        self.ui.screens.setCurrentWidget(self._frame())
        self._frame().take_focus()

    @Slot()
    def _on_session_closed(self) -> None:
        self.setWindowTitle("Workshop App")
        self._start.show_recent(self._ports.recent())
        self.ui.screens.setCurrentWidget(self._start)
        self._start.take_focus()
