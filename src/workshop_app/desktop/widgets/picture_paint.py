"""What several pictures paint alike: sectors' parts with letter and hatch, legends, discs, tips."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.showing import Face
from workshop_app.desktop.words import breakable

SWATCH = 12
NARROWEST_LETTER = 14
LETTER_ROOM = 12
FAINT = 0.4
_LIGHTER = 0.38
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_HATCHES = {
    "/": Qt.BrushStyle.BDiagPattern,
    "\\": Qt.BrushStyle.FDiagPattern,
    "-": Qt.BrushStyle.HorPattern,
    "|": Qt.BrushStyle.VerPattern,
    "x": Qt.BrushStyle.DiagCrossPattern,
    "+": Qt.BrushStyle.CrossPattern,
}


def paint_part(painter: QPainter, box: QRect, face: Face, *, faint: bool = False) -> None:
    """Paint a sector's part, hatched as on paper, with its letter where there is room."""
    if box.width() <= 0 or box.height() <= 0:
        return
    ground = _mixed(QColor(face.colour), 1 - FAINT) if faint else QColor(face.colour)
    painter.fillRect(box, ground)
    if face.hatch:
        painter.setBrushOrigin(box.topLeft())
        painter.fillRect(box, QBrush(_mixed(ground, _LIGHTER), _HATCHES[face.hatch]))
    if box.width() < NARROWEST_LETTER or box.height() < SWATCH:
        return
    room = QRect(0, 0, LETTER_ROOM, box.height() if box.height() < 2 * SWATCH else 2 * SWATCH - 8)
    room.moveCenter(box.center())
    painter.fillRect(room, ground)
    painter.setFont(look.font(look.SMALL, strong=not faint))
    painter.setPen(look.colour("ink" if faint else "paper"))
    painter.drawText(box, _MIDDLE, face.letter)


def paint_legend(painter: QPainter, width: int, height: int, faces: Sequence[Face]) -> None:
    """Paint what each letter, colour and hatch stands for; only letters where it is narrow."""
    painter.setFont(look.font(look.SMALL))
    metrics = QFontMetrics(look.font(look.SMALL))
    names = [f"{face.letter}  {face.short}" for face in faces]
    if sum(map(metrics.horizontalAdvance, names)) + len(names) * (SWATCH + 24) > width:
        names = [face.letter for face in faces]
    left = 0
    for face, name in zip(faces, names, strict=True):
        swatch = QRect(left, (height - SWATCH) // 2 - 2, SWATCH, SWATCH)
        painter.fillRect(swatch, QColor(face.colour))
        if face.hatch:
            lighter = _mixed(QColor(face.colour), _LIGHTER)
            painter.fillRect(swatch, QBrush(lighter, _HATCHES[face.hatch]))
        long = metrics.horizontalAdvance(name)
        painter.setPen(QColor(face.colour))
        painter.drawText(QRect(swatch.right() + 7, 0, long + 4, height - 4), _LEFT, name)
        left = swatch.right() + 7 + long + 18


def paint_disc(painter: QPainter, centre: QPointF, radius: int, face: Face) -> None:
    """Paint a sector's letter in a disc of its colour."""
    painter.setPen(QPen(look.colour("paper"), 2))
    painter.setBrush(QColor(face.colour))
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(look.font(look.SMALL, strong=True))
    painter.setPen(look.colour("paper"))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, _MIDDLE, face.letter)


def paint_ring(painter: QPainter, box: QRectF, *, is_round: bool = False) -> None:
    """Paint the ring around what has the focus."""
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(-3, -3, 3, 3)
    if is_round:
        painter.drawEllipse(ring)
    else:
        painter.drawRoundedRect(ring, 3, 3)


def show_tip(event: QHelpEvent, words: str, widget: QWidget) -> None:
    """Show a mark's words where the mouse rests, as they were typed; take them away if none."""
    if words:
        lines = "<br>".join(escape(breakable(line)) for line in words.splitlines())
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", widget)
    else:
        QToolTip.hideText()
        event.ignore()


def _mixed(colour: QColor, white: float) -> QColor:
    """A colour with so much white in it, 0..1."""
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(part + (255 - part) * white) for part in parts))
