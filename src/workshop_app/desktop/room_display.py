"""The room display: the window that the whole room looks at, painted in type for its back row."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import look
from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.room_pages import laid_out
from workshop_app.desktop.room_sheet import HEIGHT, Fill, Piece, Sheet
from workshop_app.desktop.showing import Face, Showing
from workshop_app.domain.room import RoomView
from workshop_app.domain.stages.prepare import Rules
from workshop_app.text import LANGUAGES, country, language, speaking, tr

NARROWEST = 900
"""How wide a screen 720 high is at least taken to be: one that is narrower has smaller type."""

_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


class RoomDisplay(QWidget):
    """Paints one sheet of a page; tells when it was closed by hand."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._view: RoomView | None = None
        self._rules: Rules | None = None
        self._faces: Mapping[str, Face] = {}
        self._sheets: tuple[Sheet, ...] = ()
        self._part = 0
        self._blank = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets of the page that is shown, on a screen 720 high."""
        return self._sheets

    @property
    def parts(self) -> int:
        """How many sheets the page needs on this screen."""
        return len(self._sheets)

    @property
    def part(self) -> int:
        """Which of them is shown."""
        return self._part

    def show_view(self, view: RoomView, showing: Showing, part: int = 0) -> None:
        """Paint a page, from one of its parts; a part beyond the last is the last."""
        rules = showing.figures.rules
        if (view, rules) != (self._view, self._rules):
            self._view, self._rules = view, rules
            with self._spoken():
                self._faces = {face.id: face for face in showing.faces()}
            self._lay_out()
        self.show_part(part)

    def show_part(self, part: int) -> None:
        """Turn to another part of the page."""
        self._part = min(max(part, 0), max(self.parts - 1, 0))
        self._tell()
        self.update()

    def show_blank(self, blank: bool) -> None:
        """Paint nothing, so that the room looks at the people instead."""
        self._blank = blank
        self._tell()
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.show_part(self._part)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._blank:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            painter.fillRect(self.rect(), look.colour("paper"))
            if self._sheets:
                self._paint(painter, self._sheets[self._part])
        painter.end()

    def _scale(self) -> float:
        return min(self.height() / HEIGHT, self.width() / NARROWEST)

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        """Speak to the room in the session's language, whichever the window speaks."""
        own, land = (self._view.language, self._view.country) if self._view else ("", None)
        with speaking(own if own in LANGUAGES else language(), land or country()):
            yield

    def _lay_out(self) -> None:
        if self._view is None or self._rules is None:
            return
        with self._spoken():
            width = self.width() / self._scale()
            self._sheets = laid_out(self._view, self._faces, self._rules.thresholds, width)

    def _paint(self, painter: QPainter, sheet: Sheet) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        for fill in sheet.fills:
            _paint_fill(painter, fill)
        for piece in sheet.pieces:
            _paint_piece(painter, piece)

    def _tell(self) -> None:
        """Say what is shown, for those who hear the window."""
        self.setWindowTitle(tr("Room display · Workshop App"))
        self.setAccessibleName(tr("Room display"))
        texts = [piece.text for piece in self._sheets[self._part].pieces] if self._sheets else []
        blank = tr("The room's screen is blank.")
        self.setAccessibleDescription(blank if self._blank else "\n".join(texts))


def _paint_fill(painter: QPainter, fill: Fill) -> None:
    if fill.dashed:
        painter.setPen(QPen(_colour(fill.colour), fill.box.height(), Qt.PenStyle.DashLine))
        painter.drawLine(fill.box.topLeft(), QPointF(fill.box.right(), fill.box.top()))
    else:
        painter.fillRect(fill.box, _colour(fill.colour))


def _paint_piece(painter: QPainter, piece: Piece) -> None:
    painter.setFont(look.font(piece.size, strong=piece.strong))
    painter.setPen(_colour(piece.colour))
    flags = _SIDES[piece.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(piece.box), int(flags), piece.text)


def _colour(name: str) -> QColor:
    return QColor(PALETTE.get(name, name))
