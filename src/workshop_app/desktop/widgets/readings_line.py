"""Where the readings lie: one line of gaps, a lettered disc for each sector."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.showing import Face
from workshop_app.text import number

RADIUS = 10
SIDE = 14
AXIS_UNDER = 22
WIDEST = 420


@dataclass(frozen=True, slots=True)
class Reading:
    """A sector's gap on the line."""

    face: Face
    gap: float


class ReadingsLine(QWidget):
    """Paints readings; discs that would cover one another stand on each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings: tuple[Reading, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Paint these readings."""
        self._readings = tuple(sorted(readings, key=lambda reading: reading.gap))
        spoken = (f"{r.face.name} {number(r.gap, 1)}" for r in self._readings)
        self.setAccessibleDescription(", ".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tallest = max((level for _, level in self._places()), default=0) + 1
        return QSize(WIDEST, tallest * 2 * RADIUS + AXIS_UNDER + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._readings:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self.height() - AXIS_UNDER - RADIUS
        self._paint_axis(painter, axis)
        for reading, (x, level) in zip(self._readings, self._places(), strict=True):
            _paint_disc(painter, QPointF(x, axis - level * 2 * RADIUS), reading.face)
        painter.end()

    def _paint_axis(self, painter: QPainter, axis: int) -> None:
        low, high = self._range()
        painter.setPen(QPen(look.colour("rule"), 2))
        painter.drawLine(QPointF(self._x(low), axis), QPointF(self._x(high), axis))
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        for tick in range(low, high + 1):
            box = QRectF(self._x(tick) - 20, axis + RADIUS + 4, 40, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(tick))

    def _range(self) -> tuple[int, int]:
        gaps = [reading.gap for reading in self._readings]
        return min(0, floor(min(gaps, default=0))), max(1, ceil(max(gaps, default=1)))

    def _x(self, gap: float) -> float:
        low, high = self._range()
        room = min(self.width(), WIDEST) - 2 * SIDE
        return SIDE + room * (gap - low) / (high - low)

    def _places(self) -> list[tuple[float, int]]:
        """Where each disc stands, and how many it stands upon."""
        places: list[tuple[float, int]] = []
        for reading in self._readings:
            x = self._x(reading.gap)
            taken = {level for other, level in places if abs(other - x) < 2 * RADIUS + 1}
            places.append((x, next(n for n in range(len(places) + 1) if n not in taken)))
        return places


def _paint_disc(painter: QPainter, centre: QPointF, face: Face) -> None:
    painter.setPen(QPen(look.colour("paper"), 2))
    painter.setBrush(QColor(face.colour))
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.setFont(look.font(look.SMALL, strong=True))
    painter.setPen(look.colour("paper"))
    box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, face.letter)
