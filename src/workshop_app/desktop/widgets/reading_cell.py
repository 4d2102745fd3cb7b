"""How a cell of a table for reading is painted: wrapped, over a thin rule, in its colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from workshop_app.desktop import look
from workshop_app.desktop.words import breakable

Index = QModelIndex | QPersistentModelIndex

EDGE = 6
AIR = 12
SLACK = 4
LONGEST = 320


class ReadingCell(QStyledItemDelegate):
    """Wraps text in its column; a selected row is tinted, the one in focus has a ring."""

    def __init__(self, table: QTableView, row_height: int) -> None:
        super().__init__(table)
        self._table, self._row_height = table, row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = breakable(index.data() or "")
        metrics = QFontMetrics(look.font(look.TEXT))
        wide = min(metrics.horizontalAdvance(text), LONGEST) + 2 * EDGE + SLACK
        room = QRect(0, 0, self._table.columnWidth(index.column()) - 2 * EDGE, 10_000)
        tall = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(wide, max(self._row_height, tall + AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("tint"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        painter.setFont(look.font(look.TEXT))
        own: QColor | None = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(own or look.colour("ink"))
        side = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        text = breakable(index.data() or "")
        painter.drawText(box.adjusted(EDGE, 0, -EDGE, 0), side | Qt.TextFlag.TextWordWrap, text)
        if self._table.hasFocus() and self._table.currentIndex().row() == index.row():
            self._paint_ring(painter, box, index.column())
        painter.restore()

    def _paint_ring(self, painter: QPainter, box: QRect, column: int) -> None:
        """The part of the row's ring that lies in a column."""
        last = self._table.horizontalHeader().count() - 1
        ring = box.adjusted(1 if column == 0 else -EDGE, 1, -1 if column == last else EDGE, -2)
        painter.setClipRect(box)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRect(ring)
