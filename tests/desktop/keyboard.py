"""A person with a keyboard alone: presses keys, types, and finds things by what they are called."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 120


class Keyboard:
    """Sends keys to whatever has the focus, as a window system would."""

    def __init__(self, qtbot, window):
        self._qtbot, self._window = qtbot, window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def at(self):
        """Where the next key goes."""
        modal = QApplication.activeModalWidget()
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        return found or (modal.focusWidget() if modal else None) or self._window

    @property
    def name(self):
        """What one hears of the place where one stands; a list that unfolds is called otherwise."""
        if self.at.accessibleName():
            return self.at.accessibleName()
        heard = QAccessible.queryAccessibleInterface(self.at)
        return heard.text(QAccessible.Text.Name) if heard else ""

    def press(self, key, held=Qt.KeyboardModifier.NoModifier, times=1):
        """Press a key."""
        for _ in range(times):
            self._qtbot.keyClick(self.at, key, held)
            for _ in range(3):  # a key may close a field, which opens the next one
                QApplication.processEvents()

    def write(self, *texts):
        """Type texts, each with Enter."""
        for text in texts:
            for letter in text:  # the first letter may open a field, which takes the others
                self._qtbot.keyClick(self.at, letter)
            self.press(Qt.Key.Key_Return)

    def tab_to(self, *names):
        """Tab on until one stands at what begins with one of these names."""
        heard = []
        for _ in range(MOST_TABS):
            if self.name.startswith(names):
                return self
            heard.append(self.name)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab leads to no {names}, only to {heard}")

    def push(self, name):
        """Push the button of this name."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)
