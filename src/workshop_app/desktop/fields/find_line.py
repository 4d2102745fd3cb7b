"""A line to find something by: what is typed counts at once, Escape blanks it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workshop_app.desktop.fields.undo_left import left_to_window
from workshop_app.desktop.icons import icon

LONGEST = 200


class FindLine(QLineEdit):
    """Tells its text by `textChanged`; Escape goes on to others where it is blank."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QAction):  # there is one, with the style's own icon
            clear.setIcon(icon("x", "second", 0))

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is typed here."""
        if left_to_window(event, untouched=not self.text()):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
