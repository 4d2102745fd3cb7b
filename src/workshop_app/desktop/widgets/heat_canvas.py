"""The heat table as it is painted; only what changed is painted anew."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
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
from workshop_app.desktop.widgets.heat_paint import (
    HEAD_HEIGHT,
    Columns,
    Dirt,
    paint_head,
    paint_row,
)
from workshop_app.desktop.widgets.heat_words import spoken, spoken_cell
from workshop_app.desktop.widgets.picture_paint import show_tip

ROW_HEIGHT = 34
LINE_ROOM = 14
HEADING_HEIGHT = 36


class HeatCanvas(QAbstractScrollArea):
    """Up and down lead from row to row, left and right from cell to cell."""

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HeatRow, ...] = ()
        self._faces: tuple[Face, ...] = ()
        self._tops: list[int] = [0]
        self._at = -1
        self._cell = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    @property
    def standing_at(self) -> str:
        """The indicator that is looked at; "" for none."""
        return self._rows[self._at].id if self._at >= 0 else ""

    def stand_at(self, id: str) -> None:
        """Look at an indicator, as a person would."""
        self._stand_at(next(n for n, row in enumerate(self._rows) if row.id == id))

    def show_rows(self, rows: tuple[HeatRow, ...], faces: tuple[Face, ...]) -> None:
        """Paint these rows, or of the same rows what changed in them."""
        looked_at, before = self.standing_at, self._rows
        same = faces == self._faces and _lie_alike(before, rows)
        self._rows, self._faces = rows, faces
        if same:
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                self._soil(place, old, new)
        else:
            self._cell = min(self._cell, len(faces))
            self._measure()
        ids = [row.id for row in rows]
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

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(event, self._words_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().viewportEvent(event)

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
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if self._rows and key in steps:
            self._step(steps[key])
        elif self._at >= 0 and key in across:
            self._cell = min(max(self._cell + across[key], -1), len(self._faces))
            self._say()
            self.viewport().update(self._box(self._at))
        else:
            super().keyPressEvent(event)

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
        dirty, columns = event.region(), self._columns()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("paper"))
        cell = self._cell if self.hasFocus() else None
        for place in range(
            max(0, self.row_at(max(event.rect().top(), HEAD_HEIGHT))), len(self._rows)
        ):
            box = self._box(place)
            if box.top() > event.rect().bottom():
                break
            if dirty.intersects(box):
                here = place == self._at
                dirt = Dirt(dirty, here=here, focus=cell if here else None)
                paint_row(painter, box, self._rows[place], columns, dirt)
        if event.rect().top() <= HEAD_HEIGHT:
            paint_head(painter, columns, self._faces)
        painter.end()

    def _words_at(self, x: int, y: int) -> str:
        """The words of the cell or statement at a place of the viewport."""
        row = self.row_at(y)
        if row < 0 or self._rows[row].heading:
            return ""
        cell, columns = self._columns().cell_at(x), self._columns()
        if cell < 0 and x < columns.cell_left(0):
            return f"{self._rows[row].number} {self._rows[row].text}"
        return spoken_cell(self._rows[row], self._faces, cell if cell >= 0 else columns.cells)

    def _columns(self) -> Columns:
        noted = any(row.note for row in self._rows)
        return Columns.across(self.viewport().width(), len(self._faces), noted=noted)

    def _box(self, place: int) -> QRect:
        """Where a row lies in the viewport now."""
        top = self._tops[place] + HEAD_HEIGHT - self.verticalScrollBar().value()
        height = self._tops[place + 1] - self._tops[place]
        return QRect(0, top, self.viewport().width(), height)

    def _soil(self, place: int, old: HeatRow, new: HeatRow) -> None:
        """Have painted anew what differs in a row."""
        if old == new:
            return
        box, columns = self._box(place), self._columns()
        for at, (before, after) in enumerate(zip(old.cells, new.cells, strict=True)):
            if before != after:
                self.viewport().update(columns.cell_box(box, at))
        if (old.total, old.word, old.note) != (new.total, new.word, new.note):
            self.viewport().update(columns.outcome_box(box))

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
        left, self._at = self._at, row
        if row < 0:
            return
        if left != row:
            self._bring_into_view(row)
            self.viewport().update(self._box(row))
            if 0 <= left < len(self._rows):
                self.viewport().update(self._box(left))
        self._say()
        self.row_chosen.emit(self._rows[row].id)

    def _say(self) -> None:
        row = self._rows[self._at]
        whole = self._cell < 0
        self.setAccessibleDescription(
            spoken(row, self._faces) if whole else spoken_cell(row, self._faces, self._cell)
        )

    def _bring_into_view(self, row: int) -> None:
        bar, room = self.verticalScrollBar(), self._room()
        first = row - 1 if row and self._rows[row - 1].heading else row
        if self._tops[first] < bar.value():
            bar.setValue(self._tops[first])
        elif self._tops[row + 1] > bar.value() + room:
            bar.setValue(self._tops[row + 1] - room)


def _lie_alike(before: Sequence[HeatRow], after: Sequence[HeatRow]) -> bool:
    """Whether the same rows lie in the same places, so that only their figures may differ."""
    noted = any(row.note for row in before) == any(row.note for row in after)
    return (
        noted
        and len(before) == len(after)
        and all(
            (old.id, old.number, old.text, len(old.cells))
            == (new.id, new.number, new.text, len(new.cells))
            for old, new in zip(before, after, strict=True)
        )
    )


def _height(row: HeatRow, metrics: QFontMetrics, columns: Columns) -> int:
    if row.heading:
        return HEADING_HEIGHT
    room = QRect(0, 0, columns.text_width, 10_000)
    wrapped = Qt.TextFlag.TextWordWrap
    lines = metrics.boundingRect(room, wrapped, words.breakable(row.text)).height()
    return max(ROW_HEIGHT, lines + LINE_ROOM)
