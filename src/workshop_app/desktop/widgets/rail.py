"""The rail: the eight stages, each with its minutes, a mark for done, and what it lacks."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.models.rail import ROW, RailModel, RailRow
from workshop_app.desktop.showing import Showing
from workshop_app.domain.stages import STAGES

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 38
CIRCLE = 22
TITLE_AT = 52
EDGE = 16


class Rail(QListView):
    """Eight stages to move through with the arrows; tells which one was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RailModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RailDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_workshop(self, shown: Showing) -> None:
        """Paint the stages' standing, and stay at the stage that is shown."""
        at = self.currentIndex().row()
        if self._model.show_workshop(shown) and at >= 0:
            self._stand_at(at)

    def go_to(self, stage: str) -> None:
        """Choose a stage, as a person would."""
        self._stand_at(STAGES.index(stage))

    def _stand_at(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()  # the chosen row makes room for its note
        if current.isValid():
            self.chosen.emit(STAGES[current.row()])


class _RailDelegate(QStyledItemDelegate):
    """Paints a stage: circle with number or tick, title, minutes, and below what it lacks."""

    def __init__(self, rail: QListView) -> None:
        super().__init__(rail)
        self._rail = rail

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: RailRow = index.data(ROW)
        height = ROW_HEIGHT
        if _notes(row, chosen=self._rail.currentIndex() == index):
            height += self._note_box(row.note, self._rail.viewport().width()).height()
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RailRow = index.data(ROW)
        chosen = self._rail.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            _paint_ground(painter, option)
        _paint_circle(painter, option.rect, row, chosen=chosen)
        _paint_title(painter, option.rect, row, chosen=chosen)
        if _notes(row, chosen=chosen):
            box = self._note_box(row.note, option.rect.width())
            painter.setFont(look.font(look.SMALL))
            painter.setPen(look.colour("attention"))
            box.translate(option.rect.left(), option.rect.top() + ROW_HEIGHT - 8)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, row.note)
        painter.restore()

    def _note_box(self, note: str, width: int) -> QRect:
        room = QRect(TITLE_AT, 0, width - TITLE_AT - EDGE, 1000)
        metrics = QFontMetrics(look.font(look.SMALL))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, note)


def _notes(row: RailRow, *, chosen: bool) -> bool:
    """Only the stage one is at says what it lacks: eight notes at once would be noise."""
    return chosen and not row.done and bool(row.note)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    painter.fillRect(option.rect, look.colour("paper"))
    painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), _accent())
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(_accent(), 2))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(7, 3, -4, -3), 6, 6)


def _paint_circle(painter: QPainter, rect: QRect, row: RailRow, *, chosen: bool) -> None:
    circle = QRectF(rect.left() + EDGE, rect.top() + (ROW_HEIGHT - CIRCLE) / 2, CIRCLE, CIRCLE)
    painter.setFont(look.font(look.SMALL))
    if row.done or chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_accent() if chosen else look.colour("done"))
    else:
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("paper"))
        circle.adjust(0.5, 0.5, -0.5, -0.5)
    painter.drawEllipse(circle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if row.done:
        _paint_tick(painter, circle)
        return
    painter.setFont(look.font(look.SMALL, strong=chosen))
    painter.setPen(look.colour("paper" if chosen else "second"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(row.number))


def _paint_tick(painter: QPainter, circle: QRectF) -> None:
    centre = circle.center()
    pen = QPen(look.colour("paper"), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(
        [centre + QPointF(-4, 0.3), centre + QPointF(-1.2, 3), centre + QPointF(4, -3)]
    )


def _paint_title(painter: QPainter, rect: QRect, row: RailRow, *, chosen: bool) -> None:
    line = QRect(rect.left() + TITLE_AT, rect.top(), rect.width() - TITLE_AT - EDGE, ROW_HEIGHT)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font(look.BODY, strong=chosen))
    painter.setPen(look.colour("ink"))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, row.title)
    if row.minutes is not None:
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, f"{row.minutes}\N{PRIME}")


def _accent() -> QColor:
    return look.colour("accent")
