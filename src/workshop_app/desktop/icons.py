"""Icons: Lucide's drawings in a colour of the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workshop_app import assets
from workshop_app.desktop.look import PALETTE

SIDE = 16
AIR = 6
SIZE = QSize(SIDE + AIR, SIDE)
_SHARP = 3  # drawn so many times larger, for dense screens


@cache
def icon(name: str, colour: str = "ink", air: int = AIR) -> QIcon:
    """Give an icon of resources/icons, with air between it and the words that follow."""
    drawn = assets.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawn.replace("currentColor", PALETTE[colour]).encode()))
    pixmap = QPixmap((SIDE + air) * _SHARP, SIDE * _SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, SIDE * _SHARP, SIDE * _SHARP))
    painter.end()
    pixmap.setDevicePixelRatio(_SHARP)
    return QIcon(pixmap)
