"""The balance bar: how much each sector has been heard."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.showing import Face

HEIGHT = 16
NARROWEST_LETTER = 14


class BalanceBar(QWidget):
    """Paints one bar of sectors' shares; a sector with nothing has no part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[tuple[Face, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[tuple[Face, int]]) -> None:
        """Paint these sectors with how often they spoke."""
        self._counts = tuple(counts)
        self.setAccessibleDescription(", ".join(f"{face.name} {n}" for face, n in counts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(n for _, n in self._counts)
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("wash"))
        left = 0.0
        for face, n in self._counts:
            width = self.width() * n / total if total else 0
            box = QRect(round(left), 0, round(left + width) - round(left) - 1, self.height())
            paint_part(painter, box, face)
            left += width
        painter.end()


def paint_part(painter: QPainter, box: QRect, face: Face, *, faint: bool = False) -> None:
    """Paint a sector's part of a bar, with its letter where there is room."""
    if box.width() <= 0:
        return
    ground = QColor(face.colour)
    if faint:
        ground.setAlphaF(0.4)
    painter.fillRect(box, ground)
    if box.width() >= NARROWEST_LETTER:
        painter.setFont(look.font(look.SMALL, strong=not faint))
        painter.setPen(look.colour("ink" if faint else "paper"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, face.letter)
