"""A picture of marks: each can be pointed at, stepped to by the arrows, and is said in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.widgets.picture_paint import paint_ring, show_tip

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something in a picture: where it lies, what it says, and its place for the arrows.

    words: its tooltip, which is also said; column, row: from the left and from the top.
    """

    id: str
    words: str
    box: QRectF
    column: int = 0
    row: int = 0
    is_round: bool = False


class MarksCanvas(QWidget):
    """Paints marks; tells which one is looked at."""

    mark_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._at = -1
        self._summary = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks as they lie now."""
        return self._marks

    @property
    def standing_at(self) -> str:
        """The id of the mark that is looked at; "" for none."""
        return self._marks[self._at].id if self._at >= 0 else ""

    def stand_at(self, id: str) -> None:
        """Look at a mark, as a person would."""
        self._stand_at(next(n for n, mark in enumerate(self._marks) if mark.id == id))

    def _lay_out(self) -> Iterable[Mark]:
        """Give the marks as they lie in the room there is."""
        raise NotImplementedError

    def _paint(self, painter: QPainter) -> None:
        """Paint all but the focus."""
        raise NotImplementedError

    def _show_anew(self, summary: str) -> None:
        """Take other marks, and stay at the one that was looked at if it is there still."""
        looked_at = self.standing_at
        self._summary = summary
        self._marks = tuple(self._lay_out())
        ids = [mark.id for mark in self._marks]
        self._at = ids.index(looked_at) if looked_at in ids else -1
        policy = Qt.FocusPolicy.StrongFocus if ids else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self._say()
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            show_tip(event, mark.words if mark else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._place_after(Qt.Key(event.key())) if self._marks else None
        if place is None:
            super().keyPressEvent(event)
        else:
            self._stand_at(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark:
            self.stand_at(mark.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at < 0 and self._marks:
            self._stand_at(0)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._marks = tuple(self._lay_out())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)
        if self.hasFocus() and self._at >= 0:
            mark = self._marks[self._at]
            paint_ring(painter, mark.box, is_round=mark.is_round)
        painter.end()

    def _mark_at(self, point: QPointF) -> Mark | None:
        """The mark under a point, the one painted last if there are several."""
        under = [mark for mark in self._marks if mark.box.contains(point)]
        return under[-1] if under else None

    def _place_after(self, key: Qt.Key) -> int | None:
        """Where a key leads; where all marks lie in one row or column, all arrows lead along it."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._marks) - 1}
        if key in ends:
            return ends[key]
        if key not in _STEPS:
            return None
        across, down = _STEPS[key]
        lengthwise = {mark.column for mark in self._marks}, {mark.row for mark in self._marks}
        if len(lengthwise[0 if across else 1]) == 1:
            across, down = down, across
        return self._nearest(across, down)

    def _nearest(self, across: int, down: int) -> int:
        """The nearest mark in a direction; the same one where there is none."""
        here = self._marks[max(self._at, 0)]
        found = max(self._at, 0)
        best: tuple[int, int] | None = None
        for place, mark in enumerate(self._marks):
            apart = mark.column - here.column, mark.row - here.row
            along, aside = (apart[0] * across, apart[1]) if across else (apart[1] * down, apart[0])
            if along > 0 and (best is None or (along, abs(aside)) < best):
                best, found = (along, abs(aside)), place
        return found

    def _stand_at(self, place: int) -> None:
        self._at = place
        self._say()
        self.update()
        self.mark_chosen.emit(self._marks[place].id)

    def _say(self) -> None:
        """Say the mark in focus, or else what the picture shows."""
        here = self._marks[self._at].words if self.hasFocus() and self._at >= 0 else ""
        self.setAccessibleDescription(here or self._summary)
