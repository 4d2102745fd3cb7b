"""How a cell to be typed in is painted: a box with its number, a ring where one types."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from workshop_app.desktop import look
from workshop_app.desktop.widgets.ballot_model import ROW
from workshop_app.desktop.widgets.ballot_rows import GridRow
from workshop_app.desktop.words import breakable

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, HEADING_HEIGHT = 32, 30
EDGE, AIR = 6, 12
CODE_WIDTH = 34
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BallotCell(QStyledItemDelegate):
    """Wraps the words of a row; typed: the digits that stand in the current cell so far."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.typed = ""
        self.row_height = ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: GridRow = index.data(ROW)
        if not row.id:
            return QSize(0, HEADING_HEIGHT)
        room = _words_room(QRect(0, 0, self._table.columnWidth(0), 10_000), row)
        metrics = QFontMetrics(look.font(look.TEXT))
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, breakable(row.text)).height()
        return QSize(0, max(self.row_height, lines + AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, row = QRect(option.rect), index.data(ROW)
        painter.save()
        if not row.id:
            self._paint_heading(painter, box, row, index.column())
        elif index.column() == 0:
            self._paint_words(painter, box, row, index)
        else:
            self._paint_number(painter, box, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, row: GridRow, column: int) -> None:
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        if column == 0:
            painter.setFont(look.font(look.SMALL, strong=True))
            painter.setPen(look.colour("second"))
            words = painter.fontMetrics().elidedText(
                f"{row.code}  {row.text}".strip(), Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box.adjusted(EDGE, 6, 0, 0), _LEFT, words)

    def _paint_words(self, painter: QPainter, box: QRect, row: GridRow, index: Index) -> None:
        here = self._table.currentIndex()
        if here.isValid() and here.row() == index.row():
            painter.fillRect(box, look.colour("wash"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        painter.setFont(look.font(look.TEXT))
        if row.code:
            painter.setPen(look.colour("second"))
            painter.drawText(box.adjusted(EDGE, 0, 0, 0), _LEFT, row.code)
        painter.setPen(look.colour("second" if row.apart else "ink"))
        painter.drawText(
            _words_room(box, row), _LEFT | Qt.TextFlag.TextWordWrap, breakable(row.text)
        )
        if row.note:
            painter.setPen(look.colour("accent"))
            painter.drawText(box.adjusted(0, 0, -EDGE, 0), Qt.AlignmentFlag.AlignRight, row.note)

    def _paint_number(self, painter: QPainter, box: QRect, index: Index) -> None:
        row: GridRow = index.data(ROW)
        here = self._table.currentIndex() == index
        typing = here and self._table.hasFocus()
        ground = "tint" if typing else "wash" if here or row.apart else "paper"
        painter.fillRect(box, look.colour(ground))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        painter.fillRect(box.left(), box.top(), 1, box.height(), look.colour("rule"))
        painter.setFont(look.font(look.BODY))
        value, typed = index.data() or "", self.typed if here else ""
        painter.setPen(look.colour("second" if value == row.blank and not typed else "ink"))
        painter.drawText(box, _MIDDLE, typed or value)
        if typing:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            if typed or not value:
                _paint_caret(painter, box, typed)


def _words_room(box: QRect, row: GridRow) -> QRect:
    left = EDGE + (CODE_WIDTH if row.code else 0)
    return box.adjusted(left, 0, -EDGE - (EDGE + 8 if row.note else 0), 0)


def _paint_caret(painter: QPainter, box: QRect, typed: str) -> None:
    """Paint where the next digit will stand."""
    after = painter.fontMetrics().horizontalAdvance(typed) // 2 + 2 if typed else 0
    x = box.center().x() + after
    painter.setPen(QPen(look.colour("ink"), 1.5))
    painter.drawLine(x, box.center().y() - 7, x, box.center().y() + 7)
