"""Start the window: paint first, then open what was asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from workshop_app.desktop import look, uncaught
from workshop_app.desktop.collecting import Collecting
from workshop_app.desktop.enter_presses import EnterPresses
from workshop_app.desktop.main_window import MainWindow
from workshop_app.text import LANGUAGES, speak

if TYPE_CHECKING:
    from workshop_app.document.acts.window import WindowPorts

NAME = "Workshop App"
QT_SCALE = "QT_SCALE_FACTOR"
EXIT_AFTER_PAINT, PAGE = "WORKSHOP_APP_EXIT_AFTER_PAINT", "page"
FALLBACK = "es"


def run(ports: WindowPorts, file: Path | None) -> int:
    """Show the window, with a session where a file is named; give the exit code."""
    began = perf_counter()
    preferences = ports.preferences()
    scale(preferences.text_size)
    app = QApplication([*sys.argv[:1], *look.STYLE])
    app.setApplicationName(NAME)
    Collecting(app)
    system = QLocale.system().name()
    speak(language_at_start(preferences.language, system), country_at_start(system))
    look.dress(app)
    watching = uncaught.watch(ports.log_folder)
    window = MainWindow(ports, file)
    watching.serve(window, window.keep)
    EnterPresses(window)
    if wanted := os.environ.get(EXIT_AFTER_PAINT):
        window.quit_once_painted(began, page=wanted == PAGE)
    window.show()
    return app.exec()


def scale(per_cent: int) -> None:
    """Draw the whole window larger, its pictures too; Qt listens only before the application."""
    if per_cent != 100:
        os.environ.setdefault(QT_SCALE, str(per_cent / 100))


def language_at_start(preferred: str | None, system: str) -> str:
    """Choose the window's language: the person's, else the system's, else Spanish.

    system: a locale's name such as pt_BR; "C" is nobody's language, and no catalogue has it.
    """
    for code in (preferred, system.partition("_")[0]):
        if code in LANGUAGES:
            return code
    return FALLBACK


def country_at_start(system: str) -> str | None:
    """Choose whose ways of writing dates and numbers hold until a session says its country's."""
    return system.partition("_")[2] or None
