"""A line that gives way: cut with a sign where there is little room, gone where there is none."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

LEAST = 4
"""Letters that still say something."""


class ShortLabel(QLabel):
    """Paints as much of its text as there is room for; the text itself stays whole."""

    @property
    def fitting(self) -> str:
        """What is painted."""
        whole = self.text()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        return shown if shown == whole or len(shown) > LEAST else ""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect(), self.alignment(), self.fitting)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say the whole line where one points at it."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self.fitting == self.text() else self.text())
        return super().event(event)
