"""Whole processes: a command on the example, and the window's first paint."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Line, cpu_in_turns

PAINTS = 9
BARE_WINDOW = """
from time import perf_counter
began = perf_counter()
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""


def show(example):
    """`show --json` on the example beside importing SQLAlchemy."""
    ours, bare = cpu_in_turns(
        [sys.executable, "-m", "workshop_app", "show", str(example), "--json"],
        [sys.executable, "-c", "import sqlalchemy"],
        times=9,
    )
    return [
        Line("show --json on the example", ours, bare=bare, bound=1.6, note="import sqlalchemy")
    ]


def first_paint():
    """From spawning to the first paint, beside a bare QMainWindow."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKSHOP_APP_EXIT_AFTER_PAINT": "1"}
    with TemporaryDirectory() as data:
        env["WORKSHOP_APP_DATA"] = data
        ours, bare = cpu_in_turns(
            [sys.executable, "-m", "workshop_app"],
            [sys.executable, "-c", BARE_WINDOW],
            times=PAINTS,
            env=env,
        )
    return [Line("first paint of the window", ours, bare=bare, bound=1.5, note="bare QMainWindow")]


def first_page(example):
    """From spawning to the example's page, ready to be worked in, beside a bare QMainWindow."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKSHOP_APP_EXIT_AFTER_PAINT": "page"}
    ours, bare = cpu_in_turns(
        [sys.executable, "-m", "workshop_app", str(example)],
        [sys.executable, "-c", BARE_WINDOW],
        times=PAINTS,
        env=env,
    )
    what = "the example, to a usable page"
    return [Line(what, ours, bare=bare, bound=4, note="bare QMainWindow")]


def make_example(folder):
    """The example's session, made by the program itself."""
    env = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    subprocess.run(
        [sys.executable, "-m", "workshop_app", "demo", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=env,
    )
    return next(Path(folder).glob("*.workshop"))


__all__ = ["first_page", "first_paint", "make_example", "show"]
