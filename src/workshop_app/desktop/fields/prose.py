"""A field of several lines; Tab goes on, and what is typed counts when one does."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workshop_app.desktop.fields.line import LONGEST
from workshop_app.desktop.fields.undo_left import left_to_window
from workshop_app.desktop.showing import Showing

AIR = 20


class ProseField(QPlainTextEdit):
    """Shows a text and tells what it is changed to."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def value(self) -> object:
        """The text that counts; None where it is blank."""
        return self._kept or None

    def show_value(self, value: object, _: Showing) -> None:
        """Show a text; what is being typed at this moment stays."""
        kept = "" if value is None else str(value)
        untouched = self.toPlainText() == self._kept or not self.hasFocus()
        self._kept = kept
        if untouched and self.toPlainText() != kept:
            self.setPlainText(kept)

    def keep(self) -> None:
        """Let what was typed count now."""
        text = self.toPlainText().strip()[:LONGEST]
        if text != self._kept:
            self._kept = text
            self.entered.emit(text or None)

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing()
        return QSize(super().sizeHint().width(), self._lines * line + AIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is being typed here."""
        if left_to_window(event, untouched=self.toPlainText() == self._kept):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.setPlainText(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
