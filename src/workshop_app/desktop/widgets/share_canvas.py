"""Bars by share as they are painted: what each sector adds, and where the cut lies."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.widgets.picture_paint import paint_part, show_tip
from workshop_app.desktop.widgets.shares import ShareRow, part_text
from workshop_app.text import tr

ROW_HEIGHT = 48
BAR_TOP = 24
BAR_HEIGHT = 15
TEXT_AT = 32
CUT_ROOM = 26
SHARE_ROOM = 52
SIDE = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShareCanvas(QAbstractScrollArea):
    """Up and down lead from bar to bar, left and right from part to part."""

    gap_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShareRow, ...] = ()
        self._cut = ""
        self._at = self._part = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    @property
    def standing_at(self) -> str:
        """The gap that is looked at; "" for none."""
        return self._rows[self._at].id if self._at >= 0 else ""

    def stand_at(self, id: str) -> None:
        """Look at a gap, as a person would."""
        self._stand_at(next(n for n, row in enumerate(self._rows) if row.id == id))

    def show_rows(self, rows: Sequence[ShareRow], cut: str) -> None:
        """Paint these bars, with words at the cut line."""
        looked_at = self.standing_at
        self._rows, self._cut = tuple(rows), cut
        self._measure()
        ids = [row.id for row in rows]
        self._stand_at(ids.index(looked_at) if looked_at in ids else min(0, len(ids) - 1))

    def sizeHint(self) -> QSize:
        return QSize(480, self._top(len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 3 * ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._rows) - 1
        places = {
            Qt.Key.Key_Up: self._at - 1,
            Qt.Key.Key_Down: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if last >= 0 and key in places:
            self._stand_at(min(max(places[key], 0), last))
        elif self._at >= 0 and key in across:
            most = len(self._rows[self._at].parts) - 1
            self._part = min(max(self._part + across[key], -1), most)
            self._say()
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().toPoint())
        if place >= 0:
            self._stand_at(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(event, self._words_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("paper"))
        painter.translate(0, -self.verticalScrollBar().value())
        for place in range(len(self._rows)):
            self._paint_row(painter, place, here=place == self._at)
        if 0 < self._first_left_out() < len(self._rows):
            self._paint_cut(painter, self._top(self._first_left_out()) - CUT_ROOM)
        painter.end()

    def _paint_row(self, painter: QPainter, place: int, *, here: bool) -> None:
        row, box, bar = self._rows[place], self._box(place), self._bar(place)
        if here:
            painter.fillRect(box.adjusted(0, 0, 0, -2), look.colour("tint"))
        _paint_words(painter, box, row, here=here)
        if not row.parts and bar.width():
            painter.fillRect(bar, look.colour("accent" if row.chosen else "rule"))
        for (face, _), part in zip(row.parts, self._parts(place), strict=True):
            paint_part(painter, part, face, faint=not row.chosen)
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        painter.drawText(bar.right() + 9, bar.top(), SHARE_ROOM, BAR_HEIGHT, _LEFT, row.share_text)
        if here and self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._ring(place))

    def _paint_cut(self, painter: QPainter, top: int) -> None:
        width = self.viewport().width()
        painter.setPen(QPen(look.colour("accent"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(0, top + 3, width, top + 3)
        painter.setFont(look.font(look.SMALL))
        painter.drawText(0, top + 4, width - SIDE, CUT_ROOM - 6, _RIGHT, self._cut)

    def _box(self, place: int) -> QRect:
        """Where a row lies, before scrolling."""
        return QRect(0, self._top(place), self.viewport().width(), ROW_HEIGHT)

    def _bar(self, place: int) -> QRect:
        """A row's bar; without width where there is no share."""
        share, widest = self._rows[place].share, max(row.share or 0 for row in self._rows)
        bar = QRect(TEXT_AT, self._top(place) + BAR_TOP, 0, BAR_HEIGHT)
        if share and widest:
            room = self.viewport().width() - TEXT_AT - SHARE_ROOM
            bar.setWidth(max(1, round(room * share / widest)))
        return bar

    def _parts(self, place: int) -> Iterator[QRect]:
        """Where each sector's part of a bar lies, an edge of paper between them."""
        bar, parts = self._bar(place), self._rows[place].parts
        left, total = float(bar.left()), sum(part for _, part in parts)
        for _, part in parts:
            right = left + (bar.width() * part / total if total else 0)
            yield QRect(round(left), bar.top(), round(right) - round(left) - 1, bar.height())
            left = right

    def _ring(self, place: int) -> QRect:
        """What the focus rings: the whole row, or the part that was stepped to."""
        parts = list(self._parts(place))
        if 0 <= self._part < len(parts):
            return parts[self._part].adjusted(-2, -3, 2, 3)
        return self._box(place).adjusted(1, 1, -1, -3)

    def _row_at(self, point: QPoint) -> int:
        down = point.y() + self.verticalScrollBar().value()
        rows = range(len(self._rows))
        return next((n for n in rows if self._top(n) <= down < self._top(n) + ROW_HEIGHT), -1)

    def _words_at(self, point: QPoint) -> str:
        place = self._row_at(point)
        if place < 0:
            return ""
        inside = point + QPoint(0, self.verticalScrollBar().value())
        under = [n for n, part in enumerate(self._parts(place)) if part.contains(inside)]
        row = self._rows[place]
        return spoken_part(row, under[0]) if under else spoken(row)

    def _first_left_out(self) -> int:
        return sum(row.chosen for row in self._rows)

    def _top(self, place: int) -> int:
        below = 0 < self._first_left_out() <= place
        return place * ROW_HEIGHT + (CUT_ROOM if below else 0)

    def _measure(self) -> None:
        room = self.viewport().height()
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setRange(0, max(0, self._top(len(self._rows)) - room))
        self.updateGeometry()
        self.viewport().update()

    def _stand_at(self, place: int) -> None:
        self._at = place
        if place < 0:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setValue(min(bar.value(), self._top(place)))
        bar.setValue(max(bar.value(), self._top(place) + ROW_HEIGHT - room))
        self._say()
        self.viewport().update()
        self.gap_chosen.emit(self._rows[place].id)

    def _say(self) -> None:
        row = self._rows[self._at]
        part = 0 <= self._part < len(row.parts)
        self.setAccessibleDescription(spoken_part(row, self._part) if part else spoken(row))


def spoken(row: ShareRow) -> str:
    """Say a bar in a sentence, for those who hear the window."""
    parts = (row.rank, row.title, row.share_text, row.state)
    return ", ".join(part for part in parts if part)


def spoken_part(row: ShareRow, part: int) -> str:
    """Say what a sector adds to a bar."""
    face, value = row.parts[part]
    adds = tr("{sector} adds {part}", sector=face.name, part=part_text(value))
    return f"{adds}\n{row.title}, {row.share_text}"


def _paint_words(painter: QPainter, box: QRect, row: ShareRow, *, here: bool) -> None:
    line = QRect(box.left(), box.top() + 3, box.width(), BAR_TOP - 4)
    painter.setFont(look.font(look.TEXT, strong=True))
    painter.setPen(look.colour("ink" if row.chosen else "second"))
    painter.drawText(line.adjusted(6, 0, 0, 0), _LEFT, row.rank)
    painter.setFont(look.font(look.SMALL))
    mark = painter.fontMetrics().horizontalAdvance(row.mark)
    painter.setPen(look.colour("attention-deep" if here else "attention"))
    painter.drawText(line.adjusted(0, 0, -6, 0), _RIGHT, row.mark)
    painter.setFont(look.font(look.TEXT))
    painter.setPen(look.colour("ink" if row.chosen else "second"))
    title = line.adjusted(TEXT_AT, 0, -mark - 18, 0)
    name = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, _LEFT, name)
