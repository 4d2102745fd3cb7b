"""The list of gaps: one to work on, several to be made one; keys order and remove them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.desktop import look, words
from workshop_app.desktop.icons import icon
from workshop_app.desktop.widgets.gap_lines import GapLine, GapLines, Index

AIR, BOX, CODE = 8, 16, 48
LINES = 3
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class GapList(QListView):
    """Tells which gap is chosen, which are ticked, and what is to be moved or removed.

    entered: Enter, to go on to the gap's fields; moved: the step, up or down.
    """

    chosen = Signal(str)
    ticked = Signal()
    entered = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = GapLines(self)
        self.lines.ticked.connect(self.ticked)
        self.setModel(self.lines)
        self.setItemDelegate(_GapPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    @property
    def standing_at(self) -> str:
        """The gap that is chosen; "" for none."""
        row = self.currentIndex().row()
        return self.lines.shown[row].id if 0 <= row < len(self.lines.shown) else ""

    @property
    def ticks(self) -> tuple[str, ...]:
        """The gaps that are ticked, in listed order."""
        return self.lines.ticks

    def show_lines(self, lines: Sequence[GapLine]) -> None:
        """Show these gaps, at the one where one stood, or the one that took its place."""
        id, row = self.standing_at, self.currentIndex().row()
        self.blockSignals(True)
        self.lines.show_lines(lines)
        self.scheduleDelayedItemsLayout()
        at = self.lines.row_of(id)
        self._stand(at if at >= 0 else min(max(row, 0), len(lines) - 1))
        self.blockSignals(False)

    def stand_at(self, id: str) -> None:
        """Choose a gap."""
        self._stand(self.lines.row_of(id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap otherwise

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in MOVES:
            self.moved.emit(MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QItemSelection, QItemSelection)
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self.chosen.emit(self.standing_at)

    def _stand(self, row: int) -> None:
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))


class _GapPainter(QStyledItemDelegate):
    """A box to tick, the code, the title in up to three lines, and a note beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, GapList)  # noqa: S101 - made with it
        width = view.viewport().width()
        line = view.lines.shown[index.row()]
        height = AIR + _title_height(line, width - _left() - AIR) + AIR
        if line.note:
            height += QFontMetrics(look.font(look.SMALL)).lineSpacing() + 2
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, GapList)  # noqa: S101 - made with it
        box, line = option.rect, view.lines.shown[index.row()]
        painter.save()
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, look.colour("tint" if here else "paper"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        self._paint_tick(painter, self._tick_box(box), ticked=line.id in view.ticks)
        painter.setPen(look.colour("second"))
        painter.setFont(look.font(look.TEXT))
        at = box.adjusted(AIR + BOX + AIR, AIR, 0, 0)
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft, line.code)
        self._paint_words(painter, box.adjusted(_left(), AIR, -AIR, -AIR), line)
        if here and view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, line: GapLine) -> None:
        painter.setFont(look.font(look.TEXT, strong=True))
        painter.setPen(look.colour("ink"))
        height = _title_height(line, room.width())
        painter.setClipRect(room)
        title = QRect(room.left(), room.top(), room.width(), height)
        painter.drawText(title, _WRAPPED, words.breakable(line.title))
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        note = painter.fontMetrics().elidedText(
            line.note, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room.adjusted(0, height + 2, 0, 4), Qt.AlignmentFlag.AlignLeft, note)

    def _paint_tick(self, painter: QPainter, box: QRect, *, ticked: bool) -> None:
        painter.setPen(look.colour("accent" if ticked else "edge"))
        painter.setBrush(look.colour("accent" if ticked else "paper"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 3, 3)
        if ticked:
            painter.drawPixmap(
                box.left() + 2, box.top() + 2, icon("check", "paper", 0).pixmap(12, 12)
            )

    def _tick_box(self, box: QRect) -> QRect:
        return QRect(box.left() + AIR, box.top() + AIR, BOX, BOX)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Space and a click on the box tick; a click elsewhere only chooses."""
        if isinstance(event, QKeyEvent):
            ticks = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            near = self._tick_box(option.rect).adjusted(-AIR, -AIR, 4, AIR)
            ticks = near.contains(event.position().toPoint())
        else:
            ticks = False
        return ticks and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)


def _left() -> int:
    """Where the words begin."""
    return AIR + BOX + AIR + CODE


def _title_height(line: GapLine, width: int) -> int:
    metrics = QFontMetrics(look.font(look.TEXT, strong=True))
    room = QRect(0, 0, max(width, 40), 10_000)
    height = metrics.boundingRect(room, _WRAPPED, words.breakable(line.title)).height()
    return min(height, LINES * metrics.lineSpacing())
