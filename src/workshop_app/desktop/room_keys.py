"""The keys of a presenter's clicker, wherever the focus is; what is typed in a field stays there.

The page keys and F5 are taken everywhere. Letters and Esc are left to fields that are written in,
and Esc to everybody who knows what to do with it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

EVERYWHERE = Qt.ShortcutContext.ApplicationShortcut
LETTERS = ("B", ".")


class RoomKeys(QObject):
    """Tells what the clicker asks for: start, turn by a page, blank, end."""

    asked = Signal()
    turned = Signal(int)
    blanked = Signal()
    ended = Signal()

    def __init__(self, window: QWidget, display: QWidget) -> None:
        super().__init__(window)
        self._window, self._display = window, display
        self._listening = False
        self._key("F5", window).activated.connect(self.asked)
        self._pages = [self._key("PgDown", window), self._key("PgUp", window)]
        self._pages[0].activated.connect(self._on_next)
        self._pages[1].activated.connect(self._on_previous)
        self._letters = [self._key(letter, window) for letter in LETTERS]
        for letter in self._letters:
            letter.activated.connect(self.blanked)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        app.focusChanged.connect(self._on_focus_changed)
        display.installEventFilter(self)
        self._tune()

    def listen(self, listening: bool) -> None:
        """Take the keys from now on, or leave all but F5 to others."""
        if listening == self._listening:
            return
        self._listening = listening
        top = self._window.window()
        if listening:
            top.installEventFilter(self)
        else:
            top.removeEventFilter(self)
        self._tune()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nobody on the way up had a use for ends the show."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            escape = event.key() == Qt.Key.Key_Escape
            if self._listening and escape and plain and not is_written_in(_focus()):
                self.ended.emit()
                return True
        return False

    def _key(self, key: str, window: QWidget) -> QShortcut:
        shortcut = QShortcut(key, window)
        shortcut.setContext(EVERYWHERE)
        shortcut.setAutoRepeat(False)
        return shortcut

    def _tune(self) -> None:
        for shortcut in self._pages:
            shortcut.setEnabled(self._listening)
        for shortcut in self._letters:
            shortcut.setEnabled(self._listening and not is_written_in(_focus()))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._tune()

    @Slot()
    def _on_next(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _on_previous(self) -> None:
        self.turned.emit(-1)


def is_written_in(widget: QWidget | None) -> bool:
    """Whether letters pressed here are text: in a field, or in a table that is filled in."""
    if widget is None:
        return False
    if isinstance(widget, QAbstractItemView):
        typed = QAbstractItemView.EditTrigger.AnyKeyPressed
        return bool(widget.editTriggers() & typed)
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _focus() -> QWidget | None:
    return QApplication.focusWidget()
