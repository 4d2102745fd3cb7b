"""What nobody caught: bugs are logged, what was typed is saved, the details are offered once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from workshop_app.domain.errors import WorkshopError
from workshop_app.text import ntr, render, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

LOG, OLDER = "errors.log", "errors-older.log"
LARGEST = 1_000_000
"""Bytes of a log; then another is begun, and only one older is kept."""
QUIET = 10.0
"""Seconds for which a bug must have been silent to open a box again, once that was closed."""


def watch(log_folder: Callable[[], Path]) -> Uncaught:
    """Take care of every exception that rises to the top from now on, in any thread."""
    uncaught = Uncaught(log_folder)
    sys.excepthook = uncaught.take
    threading.excepthook = uncaught.take_of_thread
    return uncaught


class Uncaught(QObject):
    """Writes bugs down, has what was typed saved, and shows one box, however many there are."""

    _risen = Signal(object, str)

    def __init__(
        self, log_folder: Callable[[], Path], now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__()
        self._log_folder, self._now = log_folder, now
        self._keep: Callable[[], bool] | None = None
        self._window: QWidget | None = None
        self._box: QMessageBox | None = None
        self._taking = False
        self._times, self._safe = 0, ""
        self._last = ("", 0.0)
        self._log_turn = threading.Lock()
        self._risen.connect(self._on_risen)  # queued, where it rises in another thread

    def serve(self, window: QWidget, keep: Callable[[], bool]) -> None:
        """Show boxes over a window, after `keep` had what was typed saved; it answers whether."""
        self._window, self._keep = window, keep

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception; what a facilitator can act on is said, and is no bug."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "" if isinstance(error, WorkshopError) else _details(kind, error, trace)
        if details:
            self._write_down(details)
        self._risen.emit(error, details)

    def take_of_thread(self, args: threading.ExceptHookArgs) -> None:
        """Take what rose in a thread that is not the window's."""
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object, str)
    def _on_risen(self, error: BaseException, details: str) -> None:
        """Runs in the window's thread; what rises while a box is made is only written down."""
        from PySide6.QtWidgets import QApplication

        if self._taking or QApplication.instance() is None:
            return
        self._taking = True
        if isinstance(error, WorkshopError):
            self._show(render(error), "", "")
        elif not self._is_known(details):
            self._show_bug(details)
        self._taking = False  # never again where the lines above have failed: no bug about a bug

    @property
    def _shown(self) -> QMessageBox | None:
        """The box that is open, if one is; it goes with its window."""
        box = self._box
        return box if box is not None and isValid(box) and box.isVisible() else None

    def _is_known(self, details: str) -> bool:
        """Whether the same bug is shown, or was a moment ago; counted where it is shown."""
        (last, at), now, box = self._last, self._now(), self._shown
        self._times = self._times + 1 if box is not None else 1
        self._last = (details, now)
        if box is None:
            return details == last and now - at < QUIET
        box.setInformativeText(f"{self._safe} {_how_often(self._times)}")
        if details not in box.detailedText():
            box.setDetailedText(f"{box.detailedText()}\n{details}")
        return True

    def _show_bug(self, details: str) -> None:
        if self._saved():
            self._safe = tr("All that was typed is saved. You can go on.")
        else:
            self._safe = tr(
                "What was typed last may not be saved yet: look at the top of the window."
            )
        again = tr("If it happens again, close the session and open it anew.")
        self._show(tr("Something went wrong in the program."), f"{self._safe} {again}", details)

    def _saved(self) -> bool:
        """Whether what was typed is saved; a broken page must not keep us from saying so."""
        try:
            return self._keep is None or self._keep()
        except Exception as error:  # noqa: BLE001 - the hook itself never raises
            self._write_down(_details(type(error), error, error.__traceback__))
            return False

    def _show(self, text: str, more: str, details: str) -> None:
        """Open the box without waiting for it, so that the session goes on behind it."""
        if (old := self._shown) is not None:
            old.close()
        window = self._window if self._window is not None and isValid(self._window) else None
        self._box = _made(window, text, more, details)
        self._box.open()

    def _write_down(self, details: str) -> None:
        """Keep it in the log; a log that cannot be written must not hide the error."""
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        with self._log_turn:
            try:
                _append(self._log_folder(), f"{now} {details}\n")
            except OSError:
                if sys.stderr is not None:  # a window on Windows has none
                    sys.stderr.write(details)


def _append(folder: Path, text: str) -> None:
    place = folder / LOG
    if place.exists() and place.stat().st_size > LARGEST:
        place.replace(folder / OLDER)
    with place.open("a", encoding="utf-8") as log:
        log.write(text)


def _made(window: QWidget | None, text: str, more: str, details: str) -> QMessageBox:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(window)  # never over the room display, which may be the active one
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Workshop App"))
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may name what people typed
    box.setText(text)
    box.setInformativeText(more)
    box.setDetailedText(details)
    return box


def _how_often(times: int) -> str:
    return ntr(
        "It happened {n} time. Save a copy, close the session and open it anew.",
        "It happened {n} times. Save a copy, close the session and open it anew.",
        times,
    )


def _details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    from traceback import format_exception

    return "".join(format_exception(kind, error, trace))
