"""A line for the code of a ballot: what it proposes is not typed, and undo is the window's."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit

from workshop_app.desktop.fields.undo_left import left_to_window


class CodeLine(QLineEdit):
    """Proposes a code, chosen whole, so that Enter takes it and a key writes another."""

    def propose(self, code: str) -> None:
        """Stand here with a code that can be taken."""
        self.setText(code)
        self.setFocus()
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is typed here."""
        if left_to_window(event, untouched=not self.isUndoAvailable()):
            return True
        return super().event(event)
