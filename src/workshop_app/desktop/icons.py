"""Icons: Lucide's drawings in a colour of the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workshop_app import assets
from workshop_app.desktop.look import PALETTE

SIDE = 16
_SHARP = 3  # drawn so many times larger, for dense screens


@cache
def icon(name: str, colour: str = "ink") -> QIcon:
    """Give an icon of resources/icons."""
    return QIcon(picture(name, colour))


@cache
def picture(name: str, colour: str = "ink", side: int = SIDE) -> QPixmap:
    """Draw an icon of resources/icons as a square picture."""
    drawn = assets.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawn.replace("currentColor", PALETTE[colour]).encode()))
    pixmap = QPixmap(side * _SHARP, side * _SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(_SHARP)
    return pixmap
