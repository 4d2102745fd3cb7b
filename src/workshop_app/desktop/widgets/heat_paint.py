"""How a heat table is painted: its columns, its head, its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from workshop_app.charts.colours import GAP_STEPS
from workshop_app.desktop import look, words
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.heat import HeatCell, HeatRow
from workshop_app.text import tr

HEAD_HEIGHT = 34
WIDE = 660
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns lie in a table of this width."""

    width: int
    number: int
    cell: int
    cells: int
    total: int
    word: int

    @classmethod
    def across(cls, width: int, cells: int, *, noted: bool) -> "Columns":
        """Lay the columns out; the text takes what the figures leave."""
        wide = width >= WIDE
        word = (172 if noted else 84) if wide else (84 if noted else 64)
        return cls(
            width,
            number=46 if wide else 40,
            cell=52 if wide else 46,
            cells=cells,
            total=54 if wide else 50,
            word=word,
        )

    @property
    def wide(self) -> bool:
        """Whether notes have room for their words."""
        return self.width >= WIDE

    @property
    def text_width(self) -> int:
        """The room for the statement."""
        return max(80, self.total_left - self.cells * self.cell - self.number - 12)

    @property
    def total_left(self) -> int:
        """Where the balanced value begins."""
        return self.width - self.word - self.total

    def cell_left(self, place: int) -> int:
        """Where a sector's cell begins."""
        return self.total_left - (self.cells - place) * self.cell

    def cell_box(self, row: QRect, place: int) -> QRect:
        """A sector's cell in a row; after the last sector comes the balanced value."""
        if place == self.cells:
            return QRect(self.total_left, row.top(), self.total, row.height())
        return QRect(self.cell_left(place), row.top(), self.cell, row.height())

    def outcome_box(self, row: QRect) -> QRect:
        """The balanced value with its word and note."""
        return QRect(self.total_left, row.top(), self.width - self.total_left, row.height())

    def cell_at(self, x: int) -> int:
        """The cell at a place across; -1 for the statement, or beyond the cells."""
        if not self.cell_left(0) <= x < self.total_left + self.total:
            return -1
        return min((x - self.cell_left(0)) // self.cell, self.cells)


def paint_head(painter: QPainter, columns: Columns, faces: Sequence[Face]) -> None:
    """Paint the line of headings, over whatever was scrolled beneath it."""
    box = QRect(0, 0, columns.width, HEAD_HEIGHT)
    painter.fillRect(box, look.colour("paper"))
    painter.setFont(look.font(look.SMALL))
    painter.setPen(look.colour("second"))
    statement = QRect(columns.number, 0, columns.text_width, HEAD_HEIGHT - 1)
    painter.drawText(statement, _LEFT, tr("Indicator"))
    painter.setFont(look.font(look.SMALL, strong=True))
    for place, face in enumerate(faces):
        cell = QRect(columns.cell_left(place), 0, columns.cell, HEAD_HEIGHT - 1)
        painter.setPen(QColor(face.colour))
        painter.drawText(cell, _MIDDLE, face.letter)
    painter.setPen(look.colour("second"))
    total = QRect(columns.total_left, 0, columns.total, HEAD_HEIGHT - 1)
    painter.drawText(total, _MIDDLE, tr("All"))
    _paint_rule(painter, box)


@dataclass(frozen=True, slots=True)
class Dirt:
    """What of a row is to be painted: the part that changed, and where one stands in it.

    here: whether one stands at this row; focus: the cell with the ring, -1 for the whole row, None
    where the focus is elsewhere.
    """

    region: QRegion
    here: bool
    focus: int | None


def paint_row(painter: QPainter, box: QRect, row: HeatRow, columns: Columns, dirt: Dirt) -> None:
    """Paint what is dirty of a heading, or of an indicator with its cells."""
    if row.heading:
        _paint_heading(painter, box, row, columns)
        return
    if dirt.here:
        painter.fillRect(box, look.colour("tint"))
    if dirt.region.intersects(box.adjusted(0, 0, columns.cell_left(0) - columns.width, 0)):
        _paint_statement(painter, box, row, columns)
    for place, cell in enumerate(row.cells):
        room = columns.cell_box(box, place)
        if dirt.region.intersects(room):
            _paint_cell(painter, room, cell)
    if dirt.region.intersects(columns.outcome_box(box)):
        _paint_outcome(painter, box, row, columns, here=dirt.here)
    _paint_rule(painter, box)
    if dirt.focus is not None:
        ring = box if dirt.focus < 0 else columns.cell_box(box, dirt.focus)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ring.adjusted(1, 1, -1, -1))


def _paint_heading(painter: QPainter, box: QRect, row: HeatRow, columns: Columns) -> None:
    line = box.adjusted(0, 6, 0, 0)
    painter.setFont(look.font(look.TEXT, strong=True))
    painter.setPen(look.colour("ink"))
    painter.drawText(line.adjusted(6, 0, 0, 0), _LEFT, row.number)
    room = columns.total_left - columns.number - 12
    title = QRect(columns.number, line.top(), room, line.height())
    name = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, _LEFT, name)
    painter.setPen(look.colour("second"))
    painter.setFont(look.font(look.TEXT))
    total = QRect(columns.total_left, line.top(), columns.total, line.height())
    painter.drawText(total, _MIDDLE, row.total)
    _paint_rule(painter, box)


def _paint_statement(painter: QPainter, box: QRect, row: HeatRow, columns: Columns) -> None:
    painter.setFont(look.font(look.TEXT))
    painter.setPen(look.colour("second"))
    painter.drawText(box.adjusted(6, 0, 0, 0), _LEFT, row.number)
    painter.setPen(look.colour("ink"))
    statement = QRect(columns.number, box.top(), columns.text_width, box.height())
    painter.drawText(statement, _LEFT | Qt.TextFlag.TextWordWrap, words.breakable(row.text))


def _paint_cell(painter: QPainter, box: QRect, cell: HeatCell) -> None:
    if cell.shade is None:
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        painter.drawText(box, _MIDDLE, cell.text)
        return
    painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(GAP_STEPS[cell.shade]))
    last = cell.shade == len(GAP_STEPS) - 1
    painter.setFont(look.font(look.TEXT))
    painter.setPen(look.colour("paper" if last else "ink"))
    painter.drawText(box, _MIDDLE, cell.text)


def _paint_outcome(
    painter: QPainter, box: QRect, row: HeatRow, columns: Columns, *, here: bool
) -> None:
    painter.setFont(look.font(look.TEXT, strong=True))
    painter.setPen(look.colour("ink"))
    total = QRect(columns.total_left, box.top(), columns.total, box.height())
    painter.drawText(total, _MIDDLE, row.total)
    painter.setFont(look.font(look.SMALL))
    word = QRect(total.right() + 7, box.top(), columns.word - 6, box.height())
    painter.drawText(word, _LEFT, row.word)
    if row.note:
        word.adjust(painter.fontMetrics().horizontalAdvance(row.word + " "), 0, 0, 0)
        painter.setPen(look.colour("attention-deep" if here else "attention"))
        painter.drawText(word, _LEFT, f"· {row.note}" if columns.wide else "≠")


def _paint_rule(painter: QPainter, box: QRect) -> None:
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
