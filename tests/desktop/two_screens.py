"""Run by test_room_screens.py in a process that has two screens; writes a line for each step."""

import sys

from desktop.room_parts import example, showing_of
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from workshop_app.desktop import look
from workshop_app.desktop.room import Room


def main():
    app = QApplication([sys.argv[0], *look.STYLE])
    look.dress(app)
    plugged = list(app.screens())
    window = QMainWindow()
    window.setMinimumSize(320, 240)
    window.show()
    room = Room(window, lambda: plugged)

    def tell(step):
        for _ in range(4):
            app.processEvents()
        display = room.display
        place = display.geometry()
        print(
            step,
            "full" if display.isFullScreen() else "window",
            f"{place.x()},{place.y()} {place.width()}x{place.height()}",
            "seen" if display.isVisible() else "gone",
        )

    room.show_workshop(showing_of(example()), "assess", 19)
    room.open()
    tell("opened")
    projector = plugged.pop()
    QGuiApplication.instance().screenRemoved.emit(projector)
    tell("pulled")
    plugged.append(projector)
    QGuiApplication.instance().screenAdded.emit(projector)
    tell("plugged")
    room.close()
    QGuiApplication.instance().screenAdded.emit(projector)
    tell("closed")


if __name__ == "__main__":
    main()
