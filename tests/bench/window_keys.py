"""From a key press to the repainted heatmap, in a session of 500 participants x 60 indicators."""

from statistics import median, quantiles
from time import perf_counter

from measuring import Line
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workshop_app import bootstrap, text
from workshop_app.desktop import look
from workshop_app.desktop.collecting import Collecting
from workshop_app.desktop.main_window import MainWindow
from workshop_app.document.acts.sessions import own
from workshop_app.document.acts.window import WindowPorts

KEYS = 120
WARM = 10
MEDIAN, NEARLY_ALL = 16, 33
"""Milliseconds: one frame of a screen at 60 Hz, and two."""


def application():
    """The application in the house's look, as `app.run` makes it."""
    app = QApplication.instance() or QApplication(["bench", *look.STYLE])
    Collecting(app)
    look.dress(app)
    text.speak("es")
    return app


def opened(path, folder, size=(1920, 1080)):
    """A window with a session open, and its frame."""
    rooms = WindowPorts(bootstrap.ports, lambda: folder, lambda: folder)
    window = MainWindow(rooms)
    window.resize(*size)
    window.show()
    own(bootstrap.ports().desk(), path)
    return window, shown(window, path)


def shown(window, path):
    """The frame of a session once it is open: whose a file is, is looked up beside the window."""
    window.open_session(path)
    while window.session is None:
        QTest.qWait(5)
    return window.session


def lines(path, folder):
    """Digits typed into a ballot while the results are shown beside it, in the host's own view."""
    app = application()
    window, frame = opened(path, folder)
    frame.go_to("assess")
    frame.ui.own_view.click()
    page = frame.ui.pages.currentWidget()
    page.ui.grid.setFocus()
    page.ui.grid.stand_at_start()
    app.processEvents()
    taken = []
    for number in range(KEYS + WARM):
        begun = perf_counter()
        QTest.keyClick(page.ui.grid, str(1 + number % 5), Qt.KeyboardModifier.NoModifier)
        app.processEvents()
        taken.append(1000 * (perf_counter() - begun))
    seen = page.ui.heat.canvas.isVisible()
    frame.let_go()
    window.close()
    assert seen, "the heatmap was not in sight"
    typical, nearly_all = median(taken[WARM:]), quantiles(taken[WARM:], n=20)[-1]
    return [
        Line("key press to repainted heatmap, median", typical, bound=MEDIAN),
        Line("key press to repainted heatmap, 95 of 100", nearly_all, bound=NEARLY_ALL),
    ]
