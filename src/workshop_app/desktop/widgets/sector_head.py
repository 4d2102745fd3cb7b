"""A sector's heading: its letter in a disc, its name, how many, over a line in its colour."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.showing import Face

HEIGHT = 36
RADIUS = 11


class SectorHead(QWidget):
    """Paints the head of a sector's column."""

    def __init__(self, face: Face, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face, self._count = face, count
        self.setAccessibleName(f"{face.name}, {count}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show how many there are now."""
        self._count = count
        self.setAccessibleName(f"{self._face.name}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._face.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(QPointF(RADIUS, HEIGHT / 2 - 3), RADIUS, RADIUS)
        painter.fillRect(0, HEIGHT - 2, self.width(), 2, ground)
        painter.setFont(look.font(look.SMALL, strong=True))
        painter.setPen(look.colour("paper"))
        disc = QRect(0, 0, 2 * RADIUS, HEIGHT - 6)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._face.letter)
        line = QRect(2 * RADIUS + 8, 0, self.width() - 2 * RADIUS - 8, HEIGHT - 6)
        painter.setPen(look.colour("second"))
        painter.setFont(look.font(look.SMALL))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, str(self._count))
        painter.setPen(ground)
        painter.setFont(look.font(look.TEXT, strong=True))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, left, self._face.short)
        painter.end()
