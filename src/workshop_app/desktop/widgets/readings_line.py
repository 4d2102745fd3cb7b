"""Where the readings lie: one line of gaps, a lettered disc for each sector."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.models.rows import Cell
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.picture import Numbers, Picture
from workshop_app.desktop.widgets.picture_marks import Mark, MarksCanvas
from workshop_app.desktop.widgets.picture_paint import paint_disc
from workshop_app.text import number, tr

RADIUS = 10
SIDE = 14
AXIS_UNDER = 22
WIDEST = 420
ROOM_FOR_SWITCH = 96


@dataclass(frozen=True, slots=True)
class Reading:
    """A sector's gap on the line."""

    face: Face
    gap: float


class ReadingsLine(Picture):
    """A line of readings, or a row for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        canvas = _LineCanvas()
        super().__init__(canvas, parent, head=0, whole=True)  # the button stands beside the line
        self._canvas = canvas
        self._readings: tuple[Reading, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Paint these readings."""
        self._readings = tuple(sorted(readings, key=lambda reading: reading.gap))
        self._canvas.show_readings(self._readings)
        self._show_anew()

    def numbers(self) -> Numbers:
        return Numbers(
            headings=(tr("Sector"), tr("Gap")),
            rows=tuple(
                (Cell(f"{r.face.letter}  {r.face.short}", r.face.colour), number(r.gap, 1))
                for r in self._readings
            ),
            figures=(1,),
            ids=tuple(r.face.id for r in self._readings),
        )


class _LineCanvas(MarksCanvas):
    """Paints readings; discs that would cover one another stand on each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings: tuple[Reading, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_readings(self, readings: tuple[Reading, ...]) -> None:
        """Paint these readings, in order of their gap."""
        self._readings = readings
        self._show_anew(", ".join(map(_words, readings)))

    def sizeHint(self) -> QSize:
        tallest = max((level for _, level in self._places()), default=0) + 1
        return QSize(WIDEST, tallest * 2 * RADIUS + AXIS_UNDER + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _lay_out(self) -> Iterable[Mark]:
        for place, (reading, at) in enumerate(zip(self._readings, self._places(), strict=True)):
            centre = self._centre(*at)
            box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
            yield Mark(reading.face.id, _words(reading), box, column=place, is_round=True)

    def _paint(self, painter: QPainter) -> None:
        if not self._readings:
            return
        self._paint_axis(painter, self._axis())
        for reading, at in zip(self._readings, self._places(), strict=True):
            paint_disc(painter, self._centre(*at), RADIUS, reading.face)

    def _paint_axis(self, painter: QPainter, axis: int) -> None:
        low, high = self._range()
        painter.setPen(QPen(look.colour("rule"), 2))
        painter.drawLine(QPointF(self._x(low), axis), QPointF(self._x(high), axis))
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        for tick in range(low, high + 1):
            box = QRectF(self._x(tick) - 20, axis + RADIUS + 4, 40, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(tick))

    def _axis(self) -> int:
        return self.height() - AXIS_UNDER - RADIUS

    def _centre(self, x: float, level: int) -> QPointF:
        return QPointF(x, self._axis() - level * 2 * RADIUS)

    def _range(self) -> tuple[int, int]:
        gaps = [reading.gap for reading in self._readings]
        return min(0, floor(min(gaps, default=0))), max(1, ceil(max(gaps, default=1)))

    def _x(self, gap: float) -> float:
        low, high = self._range()
        room = min(self.width() - ROOM_FOR_SWITCH, WIDEST) - 2 * SIDE
        return SIDE + room * (gap - low) / (high - low)

    def _places(self) -> list[tuple[float, int]]:
        """Where each disc stands, and how many it stands upon."""
        places: list[tuple[float, int]] = []
        for reading in self._readings:
            x = self._x(reading.gap)
            taken = {level for other, level in places if abs(other - x) < 2 * RADIUS + 1}
            places.append((x, next(n for n in range(len(places) + 1) if n not in taken)))
        return places


def _words(reading: Reading) -> str:
    return tr("{sector}: gap {gap}", sector=reading.face.name, gap=number(reading.gap, 1))
