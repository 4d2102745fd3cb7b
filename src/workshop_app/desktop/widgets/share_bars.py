"""Bars by share: what goes first, what each sector adds to it, and where the cut lies."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.widgets.balance_bar import paint_part
from workshop_app.desktop.widgets.shares import ShareRow
from workshop_app.text import tr

ROW_HEIGHT = 48
BAR_TOP = 24
BAR_HEIGHT = 15
TEXT_AT = 32
CUT_ROOM = 26
SHARE_ROOM = 52
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShareBars(QAbstractScrollArea):
    """Bars to move through with the arrows; tells which gap is looked at."""

    gap_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShareRow, ...] = ()
        self._cut = ""
        self._at = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def show_rows(self, rows: Sequence[ShareRow], cut: str) -> None:
        """Paint these bars, with words at the cut line."""
        looked_at = self._rows[self._at].id if self._at >= 0 else ""
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
        place = places.get(Qt.Key(event.key()))
        if place is None or last < 0:
            super().keyPressEvent(event)
            return
        self._stand_at(min(max(place, 0), last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        down = event.position().y() + self.verticalScrollBar().value()
        for place in range(len(self._rows)):
            if self._top(place) <= down < self._top(place) + ROW_HEIGHT:
                self._stand_at(place)

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
        widest = max((row.share or 0 for row in self._rows), default=0)
        for place, row in enumerate(self._rows):
            box = QRect(0, self._top(place), self.viewport().width(), ROW_HEIGHT)
            self._paint_row(painter, box, row, widest, here=place == self._at)
        if 0 < self._first_left_out() < len(self._rows):
            self._paint_cut(painter, self._top(self._first_left_out()) - CUT_ROOM)
        painter.end()

    def _paint_row(
        self, painter: QPainter, box: QRect, row: ShareRow, widest: float, *, here: bool
    ) -> None:
        if here:
            painter.fillRect(box.adjusted(0, 0, 0, -2), look.colour("tint"))
        _paint_words(painter, box, row, here=here)
        room = box.width() - TEXT_AT - SHARE_ROOM
        bar = QRect(box.left() + TEXT_AT, box.top() + BAR_TOP, 0, BAR_HEIGHT)
        if row.share and widest:
            bar.setWidth(max(1, round(room * row.share / widest)))
            _paint_bar(painter, bar, row)
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        painter.drawText(bar.right() + 9, bar.top(), SHARE_ROOM, BAR_HEIGHT, _LEFT, row.share_text)
        if here and self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -3))

    def _paint_cut(self, painter: QPainter, top: int) -> None:
        width = self.viewport().width()
        painter.setPen(QPen(look.colour("accent"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(0, top + 3, width, top + 3)
        painter.setFont(look.font(look.SMALL))
        painter.drawText(0, top + 4, width, CUT_ROOM - 6, _RIGHT, self._cut)

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
        row = self._rows[place]
        self.setAccessibleDescription(spoken(row))
        self.viewport().update()
        self.gap_chosen.emit(row.id)


def spoken(row: ShareRow) -> str:
    """Say a bar in a sentence, for those who hear the window."""
    state = tr("goes first") if row.chosen else tr("not among the first")
    return ", ".join(
        part for part in (row.rank, row.title, row.share_text, state, row.mark) if part
    )


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


def _paint_bar(painter: QPainter, bar: QRect, row: ShareRow) -> None:
    """Paint the parts by sector, or one plain bar where they are hidden."""
    if not row.parts:
        painter.fillRect(bar, look.colour("accent" if row.chosen else "rule"))
        return
    left, total = float(bar.left()), sum(part for _, part in row.parts)
    for face, part in row.parts:
        width = bar.width() * part / total if total else 0
        box = QRect(round(left), bar.top(), round(left + width) - round(left) - 1, bar.height())
        paint_part(painter, box, face, faint=not row.chosen)
        left += width
