"""Somebody who answers the next question, whenever the window comes to ask it."""

from contextlib import contextmanager

from patience import LONG
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

LOOK = 20
"""Milliseconds between two looks for a question."""


@contextmanager
def answering(sort, answer):
    """Answer the next dialog, of this sort; whatever is not answered is closed, and fails.

    A dialog waits for ever: it must not be left standing by an answer that came too early, or
    stumbled.
    """
    asked, timer, since = [], QTimer(interval=LOOK), QElapsedTimer()

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        if asked:  # answered, and still there
            if since.hasExpired(LONG * 1000):
                dialog.close()
            return
        asked.append(dialog)
        since.start()
        try:
            assert isinstance(dialog, sort), f"{dialog.windowTitle()} was asked instead"
            answer(dialog)
        except BaseException:
            dialog.close()
            raise

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert asked, "nothing was asked"
