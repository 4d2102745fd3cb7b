"""The priority grid: which gaps change much, and which are within reach."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.widgets.grid_dots import Axis, Dot, Grid
from workshop_app.desktop.widgets.picture import Numbers, Picture
from workshop_app.desktop.widgets.picture_marks import Mark, MarksCanvas
from workshop_app.text import ntr, tr

LEFT, TOP, RIGHT, BOTTOM = 44, 4, 4, 46
RADIUS, CORNER = 14, 22
LEGEND = 20
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PriorityGrid(Picture):
    """Gaps as dots on two scales, or a row for each; tells which gap is looked at."""

    gap_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        canvas = _GridCanvas()
        super().__init__(canvas, parent, whole=False)
        self._canvas = canvas
        self._grid: Grid | None = None
        canvas.mark_chosen.connect(self._on_mark_chosen)

    def show_grid(self, grid: Grid | None) -> None:
        """Paint a grid; nothing where there is none."""
        self._grid = grid
        self._canvas.show_grid(grid)
        self._show_anew(title=f"↑ {grid.up.name}" if grid else "")

    def numbers(self) -> Numbers:
        grid = self._grid
        if grid is None:
            return Numbers((), ())
        placed = {dot.id for dot in grid.placed}
        return Numbers(
            headings=("", tr("Gap"), grid.up.name, grid.across.name, "", tr("Outcome")),
            rows=tuple(
                (dot.code, dot.title, dot.up_text, dot.across_text, dot.quarter, dot.state)
                for dot in grid.dots
            ),
            figures=(2, 3),
            stretch=1,
            ids=tuple(dot.id if dot.id in placed else "" for dot in grid.dots),
        )

    @Slot(str)
    def _on_mark_chosen(self, id: str) -> None:
        self.gap_chosen.emit(id)


class _GridCanvas(MarksCanvas):
    """Left and right lead along the lower scale, up and down along the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: Grid | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_grid(self, grid: Grid | None) -> None:
        """Paint a grid; nothing where there is none."""
        self._grid = grid
        self._show_anew(_summary(grid) if grid else "")

    def sizeHint(self) -> QSize:
        return QSize(520, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 220)

    def _field(self) -> QRectF:
        return QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)

    def _lay_out(self) -> Iterable[Mark]:
        grid = self._grid
        if grid is None:
            return
        spots = _apart(grid, self._field())
        ids = [dot.id for dot, _ in spots]
        columns = sorted(ids, key=lambda id: spots[ids.index(id)][1].x())
        rows = sorted(ids, key=lambda id: spots[ids.index(id)][1].y())
        for dot, spot in spots:
            box = QRectF(spot.x() - RADIUS, spot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
            places = columns.index(dot.id), rows.index(dot.id)
            yield Mark(dot.id, _words(dot, grid), box, *places, is_round=True)

    def _paint(self, painter: QPainter) -> None:
        grid, field = self._grid, self._field()
        if grid is None:
            return
        _paint_field(painter, field, grid)
        _paint_scales(painter, field, grid)
        _paint_legend(painter, QRectF(LEFT, self.height() - LEGEND, field.width(), LEGEND))
        for dot, mark in zip(grid.placed, self._marks, strict=True):
            _paint_dot(painter, mark.box.center(), dot.code, chosen=dot.chosen)


def _summary(grid: Grid) -> str:
    gaps = ntr("{n} gap", "{n} gaps", len(grid.placed))
    return tr("{gaps} by {up} and {across}", gaps=gaps, up=grid.up.name, across=grid.across.name)


def _words(dot: Dot, grid: Grid) -> str:
    figures = f"{grid.up.name} {dot.up_text}, {grid.across.name} {dot.across_text}"
    lines = (f"{dot.code} · {dot.title}", figures, dot.quarter, dot.state)
    return "\n".join(line for line in lines if line)


def _x(field: QRectF, axis: Axis, value: float) -> float:
    room = field.width() - 2 * RADIUS
    return field.left() + RADIUS + (value - axis.low) / (axis.high - axis.low) * room


def _y(field: QRectF, axis: Axis, value: float) -> float:
    room = field.height() - 2 * (RADIUS + CORNER)
    return field.bottom() - RADIUS - CORNER - (value - axis.low) / (axis.high - axis.low) * room


def _apart(grid: Grid, field: QRectF) -> list[tuple[Dot, QPointF]]:
    """Place the dots, those that would lie on another beside it."""
    placed: list[tuple[Dot, QPointF]] = []
    for dot in grid.placed:
        first = QPointF(_x(field, grid.across, dot.across or 0), _y(field, grid.up, dot.up or 0))
        spot, tries = QPointF(first), 0
        while _covers(spot, placed) and tries <= 2 * len(grid.placed):
            tries += 1
            beside = (2 * RADIUS + 2) * ((tries + 1) // 2) * (1 if tries % 2 else -1)
            x = min(max(first.x() + beside, field.left() + RADIUS), field.right() - RADIUS)
            spot = QPointF(x, first.y())
        placed.append((dot, spot))
    return placed


def _covers(spot: QPointF, placed: Sequence[tuple[Dot, QPointF]]) -> bool:
    away = (spot - other for _, other in placed)
    return any(abs(way.x()) < 2 * RADIUS and abs(way.y()) < 2 * RADIUS for way in away)


def _paint_field(painter: QPainter, field: QRectF, grid: Grid) -> None:
    """Paint the edges, and where the scales are cut the quarters with their words."""
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    across, up = grid.across.cut, grid.up.cut
    if across is None or up is None:
        painter.drawRect(field)
        return
    x, y = _x(field, grid.across, across), _y(field, grid.up, up)
    painter.fillRect(
        QRectF(x, field.top(), field.right() - x, y - field.top()), look.colour("wash")
    )
    painter.drawRect(field)
    painter.setPen(QPen(look.colour("rule"), 1))
    painter.drawLine(QPointF(x, field.top() + 1), QPointF(x, field.bottom() - 1))
    painter.drawLine(QPointF(field.left() + 1, y), QPointF(field.right() - 1, y))
    painter.setFont(look.font(look.SMALL))
    painter.setPen(look.colour("second"))
    half = field.width() / 2 - 16
    for place, quarter in enumerate(grid.quarters):
        left = (x if place % 2 else field.left()) + 8
        top = field.bottom() - 22 if place > 1 else field.top() + 2
        painter.drawText(QRectF(left, top, half, 20), _START, quarter)


def _paint_scales(painter: QPainter, field: QRectF, grid: Grid) -> None:
    painter.setFont(look.font(look.SMALL))
    painter.setPen(look.colour("second"))
    for value, text in grid.up.ticks:
        y = _y(field, grid.up, value)
        painter.drawText(QRectF(0, y - 8, LEFT - 8, 16), _END, text)
    for value, text in grid.across.ticks:
        x = _x(field, grid.across, value)
        painter.drawText(QRectF(x - 30, field.bottom() + 4, 60, 16), _MIDDLE, text)
    painter.setPen(look.colour("ink"))
    name = QRectF(field.left(), field.bottom() + BOTTOM - LEGEND, field.width(), LEGEND)
    painter.drawText(name, _END, f"{grid.across.name} →")


def _paint_legend(painter: QPainter, room: QRectF) -> None:
    """Paint what a full and an open dot stand for."""
    left = room.left() + 6
    for chosen, words in ((True, tr("goes first")), (False, tr("not among the first"))):
        _paint_round(painter, QPointF(left, room.center().y()), 6, chosen=chosen)
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        long = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRectF(left + 12, room.top(), long + 4, room.height()), _START, words)
        left += long + 36


def _paint_dot(painter: QPainter, centre: QPointF, code: str, *, chosen: bool) -> None:
    _paint_round(painter, centre, RADIUS - 1, chosen=chosen)
    painter.setFont(look.font(look.SMALL, strong=True))
    painter.setPen(look.colour("paper" if chosen else "ink"))
    painter.drawText(QRectF(centre.x() - 30, centre.y() - 10, 60, 20), _MIDDLE, code)


def _paint_round(painter: QPainter, centre: QPointF, radius: float, *, chosen: bool) -> None:
    painter.setPen(QPen(look.colour("accent" if chosen else "second"), 1.5))
    painter.setBrush(look.colour("accent" if chosen else "paper"))
    painter.drawEllipse(centre, radius, radius)
