"""The heat table of Gaps: indicators can be marked, so that one gap is made of several."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import look
from workshop_app.desktop.icons import icon
from workshop_app.desktop.widgets.heat_canvas import HeatCanvas
from workshop_app.desktop.widgets.heat_paint import HEAD_HEIGHT
from workshop_app.desktop.widgets.heat_table import HeatTable
from workshop_app.text import tr

BAR, SIDE, TICK = 4, 10, 34
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GapHeat(HeatTable):
    """Space marks an indicator, Enter asks for a gap of what is marked."""

    marked = Signal()
    made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._marking = _MarkingCanvas()
        super().__init__(parent, self._marking)
        self._marking.row_marked.connect(self.turn)
        self._marking.entered.connect(self.made)

    @property
    def standing_at(self) -> str:
        """The indicator that is looked at; "" for none."""
        return self._marking.standing_at

    @property
    def marks(self) -> tuple[str, ...]:
        """The indicators that are marked, in the order of the table."""
        return tuple(row.id for row in self._rows if row.id in self._marking.marks)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What a gap would be made of: the marked ones, else the one that is looked at."""
        return self.marks or tuple(id for id in (self.standing_at,) if id)

    @Slot(str)
    def turn(self, id: str) -> None:
        """Mark an indicator, or let it go."""
        self._marking.show_marks(self._marking.marks ^ {id})
        self.marked.emit()

    def unmark(self) -> None:
        """Let all marks go."""
        self._marking.show_marks(frozenset())
        self.marked.emit()


class _MarkingCanvas(HeatCanvas):
    """Paints a tick at every marked row."""

    row_marked = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.marks: frozenset[str] = frozenset()

    def show_marks(self, marks: frozenset[str]) -> None:
        """Paint these indicators as marked."""
        self.marks = marks
        if self._at >= 0:
            self._say()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.standing_at:
            self.row_marked.emit(self.standing_at)
        elif event.key() in ENTER and self.standing_at:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.row_at(int(event.position().y()))
        adds = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if adds and row >= 0 and self._rows[row].id:
            self.row_marked.emit(self._rows[row].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(
            event.rect().adjusted(0, max(0, HEAD_HEIGHT - event.rect().top()), 0, 0)
        )
        for place, row in enumerate(self._rows):
            if row.id in self.marks:
                self._paint_mark(painter, place)
        painter.end()

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        box = self._box(place)
        painter.fillRect(box.left(), box.top(), BAR, box.height() - 1, look.colour("accent"))
        tick = icon("check", "accent", 0).pixmap(SIDE, SIDE)
        painter.drawPixmap(TICK, box.center().y() - SIDE // 2, tick)

    def _say(self) -> None:
        super()._say()
        if self.standing_at in self.marks:
            said = self.accessibleDescription()
            self.setAccessibleDescription(tr("{what}, marked", what=said))
