"""Enter presses the button one stands on: Qt leaves that to the desktop, and most do not do it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EnterPresses(QObject):
    """Hears of the keys that nothing in a window wanted, which come to the window itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and _is_enter(event) and _pressed()


def _is_enter(event: QKeyEvent) -> bool:
    """Whether a key was struck once: one that is held down is to press nothing twice."""
    struck = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return struck and event.key() in RETURN


def _pressed() -> bool:
    """Press the button that has the keys, if one has them."""
    button = QApplication.focusWidget()
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    elif isinstance(button, QPushButton | QToolButton):
        button.click()
    else:
        return False
    return True
