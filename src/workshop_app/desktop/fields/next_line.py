"""A line for the next one: Enter tells what was typed, and the line is blank again."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workshop_app.desktop.fields.line import LONGEST
from workshop_app.desktop.fields.undo_left import left_to_window


class NextLine(QLineEdit):
    """Tells one text or, where several lines are pasted, each of them; Escape blanks it."""

    told = Signal(list)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.returnPressed.connect(self._on_entered)

    def keep(self) -> None:
        """Let what is typed count now."""
        self._on_entered()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is typed here."""
        if left_to_window(event, untouched=not self.text()):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines()]
            if len(given := [line for line in lines if line]) > 1:
                self.told.emit(given)
                return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_entered(self) -> None:
        if text := self.text().strip():
            self.clear()
            self.told.emit([text])
