"""Where the room display stands: filling the second screen, or a small window at home."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

SMALL = QSize(640, 360)
AIR = 24


def second_screen(screens: Iterable[QScreen], home: QScreen) -> QScreen | None:
    """The first screen that shows something else than the facilitator's; a mirror does not."""
    seen = home.geometry()
    return next((one for one in screens if not one.geometry().intersects(seen)), None)


def put_on(window: QWidget, screen: QScreen) -> None:
    """Fill a screen, without a cursor to distract the room."""
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()


def put_at_home(window: QWidget, screen: QScreen) -> None:
    """Be a small window in the corner of a screen."""
    room = screen.availableGeometry()
    box = QRect(room.topLeft(), SMALL.boundedTo(room.size()))
    box.moveBottomRight(room.bottomRight())
    window.setScreen(screen)
    window.unsetCursor()
    window.showNormal()
    window.setGeometry(box.translated(-AIR, -AIR))
