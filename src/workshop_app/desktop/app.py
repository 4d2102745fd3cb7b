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
from workshop_app.desktop.main_window import MainWindow
from workshop_app.text import LANGUAGES, speak

if TYPE_CHECKING:
    from workshop_app.document.acts.window import WindowPorts

NAME = "Workshop App"
EXIT_AFTER_PAINT = "WORKSHOP_APP_EXIT_AFTER_PAINT"
FALLBACK = "es"


def run(ports: WindowPorts, file: Path | None) -> int:
    """Show the window, with a session where a file is named; give the exit code."""
    began = perf_counter()
    app = QApplication([*sys.argv[:1], *look.STYLE])
    app.setApplicationName(NAME)
    speak(language_at_start(ports.language(), QLocale.system().name()))
    look.dress(app)
    uncaught.watch(ports)
    window = MainWindow(ports, file)
    if os.environ.get(EXIT_AFTER_PAINT):
        window.quit_once_painted(began)
    window.show()
    return app.exec()


def language_at_start(preferred: str | None, system: str) -> str:
    """Choose the window's language: the person's, else the system's, else Spanish.

    system: a locale's name such as pt_BR; "C" is nobody's language, and no catalogue has it.
    """
    for code in (preferred, system.partition("_")[0]):
        if code in LANGUAGES:
            return code
    return FALLBACK
