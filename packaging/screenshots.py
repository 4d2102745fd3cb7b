"""Take pictures of the window: the start and every stage, to be looked at beside the sketches.

`screenshots.py FOLDER [LANGUAGE [WIDTHxHEIGHT ...]]`; needs no display.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from workshop_app.bootstrap import ports
from workshop_app.desktop import look
from workshop_app.desktop.main_window import MainWindow
from workshop_app.document.acts.window import WindowPorts
from workshop_app.domain.stages import STAGES
from workshop_app.text import speak

SIZES = ("1024x768", "1280x720", "1920x1080")


def take(folder: Path, language: str, sizes: tuple[str, ...]) -> None:
    """Write a picture of each page in each size."""
    app = QApplication([sys.argv[0], *look.STYLE])
    look.dress(app)
    speak(language)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["WORKSHOP_APP_DATA"] = place  # leave this machine's own sessions alone
        rooms = WindowPorts(ports, lambda: Path(place), lambda: Path(place))
        window = MainWindow(rooms)
        window.show()
        _settle(app)
        for size in sizes:
            _picture(app, window, size, folder / f"{language}-start-{size}.png")
        window.open_session(rooms.example())
        for size in sizes:
            _stages(app, window, size, folder / f"{language}-{{number}}-{{stage}}-{size}.png")
        window.close()


def _stages(app: QApplication, window: MainWindow, size: str, name: Path) -> None:
    if window.session is None:
        raise SystemExit("the example did not open")
    for number, stage in enumerate(STAGES, start=1):
        window.session.go_to(stage)
        _picture(app, window, size, Path(str(name).format(number=number, stage=stage)))


def _picture(app: QApplication, window: MainWindow, size: str, file: Path) -> None:
    width, height = map(int, size.split("x"))
    window.resize(width, height)
    _settle(app)
    window.grab().save(str(file))
    print(file)


def _settle(app: QApplication) -> None:
    """Let what was asked for later happen: columns that settle, widgets that go."""
    for _ in range(8):
        app.processEvents()


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
