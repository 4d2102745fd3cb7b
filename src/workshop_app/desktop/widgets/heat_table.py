"""The heat table: indicators by sector, painted, with a number in every cell."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workshop_app.desktop import look, words
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.heat import HeatRow
from workshop_app.desktop.widgets.heat_paint import HEAD_HEIGHT, Columns, paint_head, paint_row
from workshop_app.text import tr

ROW_HEIGHT = 34
LINE_ROOM = 14
HEADING_HEIGHT = 36


class HeatTable(QAbstractScrollArea):
    """Rows to move through with the arrows; tells which indicator is looked at."""

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HeatRow, ...] = ()
        self._faces: tuple[Face, ...] = ()
        self._tops: list[int] = [0]
        self._at = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def show_rows(self, rows: Sequence[HeatRow], faces: Sequence[Face]) -> None:
        """Paint these rows, staying at the indicator that was looked at."""
        looked_at = self._rows[self._at].id if self._at >= 0 else ""
        self._rows, self._faces = tuple(rows), tuple(faces)
        self._measure()
        ids = [row.id for row in self._rows]
        first = next((place for place, id in enumerate(ids) if id), -1)
        self._stand_at(ids.index(looked_at) if looked_at and looked_at in ids else first)

    def row_at(self, y: int) -> int:
        """Tell which row lies at a height of the viewport; -1 for none."""
        inside = y - HEAD_HEIGHT + self.verticalScrollBar().value()
        if y < HEAD_HEIGHT or inside >= self._tops[-1]:
            return -1
        return bisect_right(self._tops, inside) - 1

    def sizeHint(self) -> QSize:
        return QSize(640, HEAD_HEIGHT + self._tops[-1])

    def minimumSizeHint(self) -> QSize:
        return QSize(320, HEAD_HEIGHT + 3 * ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self._room() // ROW_HEIGHT - 1)
        last = len(self._rows)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        self._step(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(int(event.position().y()))
        if row >= 0 and not self._rows[row].heading:
            self._stand_at(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if self._at >= 0:
            self._bring_into_view(self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("paper"))
        columns = self._columns()
        down = HEAD_HEIGHT - self.verticalScrollBar().value()
        for place, row in enumerate(self._rows):
            top, height = self._tops[place], self._tops[place + 1] - self._tops[place]
            box = QRect(0, top + down, columns.width, height)
            if box.intersects(event.rect()) and box.bottom() > HEAD_HEIGHT:
                here = place == self._at
                paint_row(painter, box, row, columns, here=here, focus=here and self.hasFocus())
        paint_head(painter, columns, self._faces)
        painter.end()

    def _columns(self) -> Columns:
        noted = any(row.note for row in self._rows)
        return Columns.across(self.viewport().width(), len(self._faces), noted=noted)

    def _measure(self) -> None:
        metrics = QFontMetrics(look.font(look.TEXT))
        columns = self._columns()
        self._tops = [0, *accumulate(_height(row, metrics, columns) for row in self._rows)]
        room = self._room()
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setRange(0, max(0, self._tops[-1] - room))
        self.updateGeometry()
        self.viewport().update()

    def _room(self) -> int:
        return max(1, self.viewport().height() - HEAD_HEIGHT)

    def _step(self, step: int) -> None:
        """Go on by so many rows, over headings, to the last that can be stood at."""
        places = [place for place, row in enumerate(self._rows) if not row.heading]
        at = places.index(self._at) if self._at in places else 0
        if places:
            self._stand_at(places[min(max(at + step, 0), len(places) - 1)])

    def _stand_at(self, row: int) -> None:
        self._at = row
        if row < 0:
            return
        shown = self._rows[row]
        self._bring_into_view(row)
        self.setAccessibleDescription(spoken(shown, self._faces))
        self.viewport().update()
        self.row_chosen.emit(shown.id)

    def _bring_into_view(self, row: int) -> None:
        bar, room = self.verticalScrollBar(), self._room()
        first = row - 1 if row and self._rows[row - 1].heading else row
        if self._tops[first] < bar.value():
            bar.setValue(self._tops[first])
        elif self._tops[row + 1] > bar.value() + room:
            bar.setValue(self._tops[row + 1] - room)


def spoken(row: HeatRow, faces: Sequence[Face]) -> str:
    """Say a row in a sentence, for those who hear the window."""
    cells = [f"{face.name} {cell.text}" for face, cell in zip(faces, row.cells, strict=True)]
    return ", ".join((f"{row.number} {row.text}", *cells, tr("All") + f" {row.total}", row.word))


def _height(row: HeatRow, metrics: QFontMetrics, columns: Columns) -> int:
    if row.heading:
        return HEADING_HEIGHT
    room = QRect(0, 0, columns.text_width, 10_000)
    wrapped = Qt.TextFlag.TextWordWrap
    lines = metrics.boundingRect(room, wrapped, words.breakable(row.text)).height()
    return max(ROW_HEIGHT, lines + LINE_ROOM)
