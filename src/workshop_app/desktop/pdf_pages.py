"""The pages of a PDF as pictures, made on a thread of their own.

PDFium is used by one thread only, as it asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from workshop_app.desktop.aside import Aside

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

POINTS = 72
"""Points to an inch."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's width and height in points."""

    width: float
    height: float


@dataclass(slots=True)
class _Held:
    """The open document, touched on PDFium's thread alone."""

    document: PdfDocument | None = field(default=None)


class PdfPages(QObject):
    """Pages of one PDF at a time.

    opened: the `PageSize` of every page. rendered: page, pixels a point, `QImage`. read: page and
    its text.
    """

    opened = Signal(object)
    rendered = Signal(int, float, QImage)
    read = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside = Aside("pdf", self)
        self._aside.finished.connect(self._on_finished)
        self._held = _Held()

    def open(self, pdf: bytes) -> None:
        """Open a PDF in the place of the one before."""
        self.close()
        self._held = _Held()
        self._aside.do(("opened", self._held), partial(_open, self._held, pdf))

    def render(self, page: int, scale: float) -> None:
        """Have a page made a picture, so many pixels a point."""
        work = partial(_render, self._held, page, scale)
        self._aside.do(("rendered", self._held, page, scale), work)

    def read_text(self, page: int) -> None:
        """Have a page's text read, for those who hear it."""
        self._aside.do(("read", self._held, page), partial(_text, self._held, page))

    def close(self) -> None:
        """Let go of the PDF."""
        self._aside.do(("closed", self._held), partial(_close, self._held))

    @Slot(object, object, object)
    def _on_finished(
        self, called: tuple[object, ...], answer: object, error: BaseException | None
    ) -> None:
        name, held, *about = called
        if held is not self._held:
            return  # of a document that was replaced meanwhile
        if error is not None:
            raise error
        if name != "closed":
            getattr(self, str(name)).emit(*about, answer)


def _open(held: _Held, pdf: bytes) -> tuple[PageSize, ...]:
    from pypdfium2 import PdfDocument

    held.document = document = PdfDocument(pdf)
    return tuple(PageSize(*document.get_page_size(page)) for page in range(len(document)))


def _render(held: _Held, page: int, scale: float) -> QImage:
    if held.document is None:
        return QImage()
    sheet = held.document[page]
    bitmap = sheet.render(scale=scale)
    form = QImage.Format.Format_BGR888
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    bitmap.close()
    sheet.close()
    return image


def _text(held: _Held, page: int) -> str:
    if held.document is None:
        return ""
    sheet = held.document[page]
    words = sheet.get_textpage()
    text = str(words.get_text_range())
    words.close()
    sheet.close()
    return text


def _close(held: _Held) -> None:
    if held.document is not None:
        held.document.close()
        held.document = None
