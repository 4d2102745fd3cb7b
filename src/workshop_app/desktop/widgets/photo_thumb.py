"""A photo, small: Enter or a click looks at it in full, Delete removes it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImageReader, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workshop_app.desktop.icons import icon
from workshop_app.desktop.tips import tip
from workshop_app.text import tr

SIZE = QSize(96, 72)
_SHARP = 2


class PhotoThumb(QWidget):
    """opened, removed: the photo's name. One whose bytes are missing says so, and can go."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, content: bytes | None, says: str) -> None:
        super().__init__()
        self._name = name
        self.look, self.remove = QToolButton(), QToolButton()
        shown = small(content) if content is not None else QPixmap()
        self.look.setProperty("role", "photo")
        self.look.setIconSize(SIZE)
        self.look.setFixedSize(SIZE.width() + 8, SIZE.height() + 8)
        if shown.isNull():
            self.look.setText(tr("missing"))
            self.look.setEnabled(False)
        else:
            self.look.setIcon(QIcon(shown))
        self.look.setAccessibleName(says)
        self.look.setToolTip(tip(tr("{photo}: look at it in full (Enter)", photo=says)))
        self.remove.setIcon(icon("trash-2", "second", 0))
        self.remove.setAccessibleName(tr("Remove: {photo}", photo=says))
        self.remove.setToolTip(tr("Remove the photo (Delete); Ctrl+Z brings it back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.look)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.look.clicked.connect(self._on_look_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.look.click() if self.look.hasFocus() else self.remove.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_look_clicked(self) -> None:
        self.opened.emit(self._name)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._name)


def small(content: bytes) -> QPixmap:
    """A photo as small as it is shown, read at that size; a null one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setScaledSize(reader.size().scaled(SIZE * _SHARP, Qt.AspectRatioMode.KeepAspectRatio))
    shown = QPixmap.fromImage(reader.read())
    shown.setDevicePixelRatio(_SHARP)
    return shown
