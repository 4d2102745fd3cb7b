"""Photos: what a camera, a file or the clipboard gives, made small enough for a session.

Nothing but pixels goes in: a photo is drawn anew, so that where, when and with what it was taken
stays behind.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.pictures import LARGEST, LONGEST_SIDE

FORMATS = frozenset({"jpeg", "png", "webp", "gif", "bmp", "tiff"})
QUALITIES = (88, 80, 72, 64, 56, 48, 40)
SMALLER = 0.8
"""By how much a photo shrinks that no quality makes small enough."""
MOST_MEMORY = 512
"""Megabytes that a picture may take while it is read: one made to fill the memory does not."""


def photo_of_file(path: Path) -> bytes:
    """Make a photo of a picture file, turned as it was held; a WorkshopError says why not."""
    QImageReader.setAllocationLimit(MOST_MEMORY)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, ratio))
    image = reader.read() if bytes(reader.format().data()).decode() in FORMATS else QImage()
    if image.isNull():
        raise WorkshopError(
            "{file} cannot be read as a photo. Choose a JPEG or PNG file.", file=path.name
        )
    return photo_of(image)


def photo_of(image: QImage) -> bytes:
    """Make a photo of a picture: JPEG of a size that a session can carry."""
    side = min(LONGEST_SIDE, max(image.width(), image.height()))
    while True:
        plain = _redrawn(image, side)
        for quality in QUALITIES:
            content = _written(plain, quality)
            if len(content) <= LARGEST:
                return content
        side = int(side * SMALLER)


def _redrawn(image: QImage, side: int) -> QImage:
    """The pixels alone, on white where they can be seen through, no side longer than asked."""
    size = image.size()
    if max(size.width(), size.height()) > side:
        size = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    plain = QImage(size, QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image)
    painter.end()
    return plain


def _written(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    if not writer.write(image):
        raise RuntimeError("Qt writes no JPEG here")  # its plugin is part of every installation
    return bytes(buffer.data().data())
