"""Take pictures of the window: every page and the room display, to be looked at.

`screenshots.py FOLDER [LANGUAGE [WIDTHxHEIGHT ...]]`; needs no display.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from workshop_app.bootstrap import ports
from workshop_app.desktop import look
from workshop_app.desktop.language import speak
from workshop_app.desktop.main_window import MainWindow
from workshop_app.desktop.preview import PreviewPage
from workshop_app.desktop.session_frame import SessionFrame
from workshop_app.document.acts.window import WindowPorts
from workshop_app.document.acts.working import OpenSession
from workshop_app.domain.edits import change
from workshop_app.domain.stages import STAGES

SIZES = ("1024x768", "1280x720", "1920x1080")
ROOM = (1280, 720)
PATIENCE = 400
"""Turns of 25 ms until a document is there."""

Shot = tuple[str, Callable[[], object]]


def take(folder: Path, language: str, sizes: tuple[str, ...]) -> None:
    """Write a picture of each page in each size."""
    app = QApplication([sys.argv[0], *look.STYLE])
    look.dress(app)
    speak(language, None)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["WORKSHOP_APP_DATA"] = place  # leave this machine's own sessions alone
        rooms = WindowPorts(ports, lambda: Path(place), lambda: Path(place))
        window = MainWindow(rooms)
        window.show()
        for name, go in shots(window, rooms):
            go()
            for size in sizes:
                window.resize(*map(int, size.split("x")))
                _settle()
                _save(window, folder / f"{language}-{name}-{size}.png")
        _room_pictures(window, folder, language)
        window.close()


def shots(window: MainWindow, rooms: WindowPorts) -> Iterator[Shot]:
    """Every page by name, and how one gets there."""
    yield "0-start", lambda: None
    yield "0-new", window.front.show_new_session
    yield "0-preferences", window.front.show_preferences
    window.open_session(rooms.example())
    frame = _frame(window)
    for number, stage in enumerate(STAGES, start=1):
        yield f"{number}-{stage}", partial(frame.go_to, stage)
        tabs = _tabs(frame)
        for place in range(1, tabs.count() if tabs else 0):
            yield f"{number}-{stage}-tab{place}", partial(_turn, frame, place)
    yield "9-clock", lambda: (frame.clock.press(), frame.ui.recovering.toggle())
    yield "9-earlier", lambda: (frame.ui.recovering.toggle(), frame.doings.do("earlier"))
    copy = _worked_on_apart(frame, rooms)
    yield "9-merge-look", lambda: _look_at(frame, copy)
    yield "9-to-settle", lambda: _bring_together(frame)
    yield "9-print", lambda: _print(window, frame)


def _frame(window: MainWindow) -> SessionFrame:
    if window.session is None:
        raise SystemExit("the example did not open")
    return window.session


def _tabs(frame: SessionFrame) -> QTabWidget | None:
    found: QTabWidget | None = frame.ui.pages.currentWidget().findChild(QTabWidget)
    return found


def _turn(frame: SessionFrame, place: int) -> None:
    tabs = _tabs(frame)
    if tabs is not None:
        tabs.setCurrentIndex(place)


def _worked_on_apart(frame: SessionFrame, rooms: WindowPorts) -> Path:
    """A copy of the session in which another table said something else of the same gap."""
    here = _session(frame)
    copy = here.path.with_name("copy.workshop")
    copy.unlink(missing_ok=True)
    here.copy(copy).result()
    there = rooms.open_session(rooms.admitted(copy), lambda _: None)
    for session, year in ((here, "2025"), (there, "2026")):
        gap = next(iter(session.workshop.gaps))
        session.apply(change("gap", gap, evidence=year))
    there.close()
    return copy


def _session(frame: SessionFrame) -> OpenSession:
    if frame.editing is None:
        raise SystemExit("the session is closed")
    return frame.editing.session


def _look_at(frame: SessionFrame, copy: Path) -> None:
    frame.doings.meeting.look_at([copy])
    _wait(frame.doings.meeting.look.ui.bring.isEnabled)


def _bring_together(frame: SessionFrame) -> None:
    frame.doings.meeting.look.ui.bring.click()
    _wait(frame.doings.meeting.page.isVisible)


def _wait(done: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if done():
            return
        QTest.qWait(25)


def _print(window: MainWindow, frame: SessionFrame) -> None:
    frame.doings.do("print:plan")

    def is_there() -> bool:
        page = window.ui.screens.currentWidget()
        return isinstance(page, PreviewPage) and page.ui.pages.ready

    _wait(is_there)


def _room_pictures(window: MainWindow, folder: Path, language: str) -> None:
    """What the room sees in each stage: the question, and what is revealed."""
    preview = window.ui.screens.currentWidget()
    if isinstance(preview, PreviewPage):
        preview.closed.emit()
    frame = _frame(window)
    frame.room.open()
    for number, stage in enumerate(STAGES, start=1):
        frame.go_to(stage)
        for revealed in (False, True):
            frame.room.reveal(revealed)
            frame.room.display.showNormal()
            frame.room.display.resize(*ROOM)
            _settle()
            name = f"{language}-room-{number}-{stage}{'-revealed' if revealed else ''}.png"
            _save(frame.room.display, folder / name)


def _save(widget: QWidget, file: Path) -> None:
    widget.grab().save(str(file))
    print(file)


def _settle() -> None:
    """Let what was asked for later happen: columns that settle, widgets that go."""
    for _ in range(4):
        QTest.qWait(10)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    match sys.argv[1:]:
        case [folder]:
            take(Path(folder), "es", SIZES)
        case [folder, language]:
            take(Path(folder), language, SIZES)
        case [folder, language, *sizes]:
            take(Path(folder), language, tuple(sizes))
        case _:
            sys.exit("usage: screenshots.py FOLDER [es|pt|en [WIDTHxHEIGHT ...]]")
