"""A photo as large as the window: the arrows turn to the next one, Esc goes back."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.widgets.labels import label
from workshop_app.text import tr

LARGEST = 0.94
"""How much of the window it takes."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
}


class PhotoView(QDialog):
    """Shows the photos of a gap one by one; code: how the gap is known."""

    def __init__(self, code: str, contents: Sequence[bytes], place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._code, self._contents, self._place = code, contents, place
        self.sheet, self.words = _Sheet(self), label("", "quiet", wrap=False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 12)
        lines.setSpacing(8)
        for part in (self.sheet, self.words, buttons):
            lines.addWidget(part)
        lines.setStretch(0, 1)
        self.resize(parent.size() * LARGEST)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._place = (self._place + step) % len(self._contents)
            self._show()

    def _show(self) -> None:
        number, of = self._place + 1, len(self._contents)
        says = tr("Photo {number} of {all} of gap {gap}", number=number, all=of, gap=self._code)
        self.setWindowTitle(says)
        self.sheet.setAccessibleName(says)
        more = tr("the arrows turn to the next one") if of > 1 else ""
        self.words.setText(" · ".join(filter(None, [says, more])))
        self.sheet.show_photo(self._contents[self._place])


class _Sheet(QWidget):
    """Paints a photo as large as it can be, whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_photo(self, content: bytes) -> None:
        """Paint another photo."""
        self._image = QImage.fromData(content)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("wash"))
        room, size = QSizeF(self.size()), QSizeF(self._image.size())
        if not size.isEmpty():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, size.width(), size.height())
            box.moveCenter(QRectF(self.rect()).center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self._image)
        painter.end()
