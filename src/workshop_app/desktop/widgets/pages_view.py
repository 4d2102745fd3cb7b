"""The pages of a document one beneath the other, each made a picture when it comes in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.pdf_pages import POINTS, PageSize, PdfPages
from workshop_app.text import tr

AIR = 24
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
KEPT = 8
"""Pictures kept: those in sight, and a few that were."""
STEP = 48


@dataclass(frozen=True, slots=True)
class _Picture:
    scale: float
    image: QImage


class PagesView(QAbstractScrollArea):
    """Shows a PDF at the screen's resolution; PageUp, PageDown, Home, End, +, - and 0 lead through.

    turned: the page in sight, from 0. zoomed: the share of its size on paper.
    """

    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = PdfPages(self)
        self._pages.opened.connect(self._on_opened)
        self._pages.rendered.connect(self._on_rendered)
        self._pages.read.connect(self._on_read)
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, _Picture] = {}
        self._asked: dict[int, float] = {}
        self._zoom: float | None = None  # None: as wide as there is room
        self._page, self._again = 0, False
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """The share of the size on paper that is shown."""
        return self._zoom if self._zoom is not None else self._fitting()

    @property
    def ready(self) -> bool:
        """Whether the page in sight is painted as sharp as it will be."""
        picture = self._pictures.get(self._page)
        return picture is not None and picture.scale == self._scale()

    def show_pdf(self, pdf: bytes, *, again: bool) -> None:
        """Show a PDF from its first page; again: the same document anew, at the page in sight."""
        self._again = again
        self._pages.open(pdf)

    def clear(self) -> None:
        """Show nothing."""
        self._pages.close()
        self._sizes = ()
        self._forget()

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if self._sizes:
            page = max(0, min(page, self.count - 1))
            self.verticalScrollBar().setValue(self._top_of(page) - AIR // 2)

    def set_zoom(self, zoom: float | None) -> None:
        """Show so much of the size on paper; None: as wide as there is room."""
        page = self._page
        self._zoom = zoom
        self._lay_out()
        self.go_to(page)

    @Slot()
    def zoom_in(self) -> None:
        """Take the next larger size."""
        self.set_zoom(next((z for z in ZOOMS if z > self.zoom + 0.005), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """Take the next smaller size."""
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self.zoom - 0.005), ZOOMS[0]))

    @Slot()
    def fit(self) -> None:
        """Show pages as wide as there is room."""
        self.set_zoom(None)

    # -- Where things lie -------------------------------------------------------------------------

    def _pixels(self) -> float:
        """Pixels of the window to a point of the page."""
        return self.zoom * self.logicalDpiX() / POINTS

    def _scale(self) -> float:
        return self._pixels() * self.devicePixelRatioF()

    def _fitting(self) -> float:
        widest = max((size.width for size in self._sizes), default=612.0)
        room = self.viewport().width() - 2 * AIR
        return min(max(room * POINTS / widest / self.logicalDpiX(), ZOOMS[0]), 1.5)

    def _height(self, page: int) -> int:
        return round(self._sizes[page].height * self._pixels())

    def _top_of(self, page: int) -> int:
        return AIR + sum(self._height(before) + AIR for before in range(page))

    def _box(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        width = round(self._sizes[page].width * self._pixels())
        left = max((self.viewport().width() - width) // 2, AIR) - self.horizontalScrollBar().value()
        top = self._top_of(page) - self.verticalScrollBar().value()
        return QRect(left, top, width, self._height(page))

    def _lay_out(self) -> None:
        room, pixels = self.viewport().size(), self._pixels()
        widest = max((round(size.width * pixels) for size in self._sizes), default=0)
        high = self._top_of(self.count) if self._sizes else 0
        for bar, whole, seen in (
            (self.horizontalScrollBar(), widest + 2 * AIR if widest else 0, room.width()),
            (self.verticalScrollBar(), high, room.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(STEP)
        self.zoomed.emit(self.zoom)
        self.viewport().update()

    # -- What Qt asks -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("wash"))
        seen = self.viewport().rect()
        for page in range(self.count):
            box = self._box(page)
            if box.intersects(seen):
                self._paint_page(painter, page, box)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, box: QRect) -> None:
        picture, scale = self._pictures.get(page), self._scale()
        painter.fillRect(box, look.colour("paper"))
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, picture.scale != scale)
            painter.drawImage(box, picture.image)
        painter.setPen(look.colour("rule"))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if (picture is None or picture.scale != scale) and self._asked.get(page) != scale:
            self._asked[page] = scale
            self._pages.render(page, scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self._page
        super().resizeEvent(event)
        self._lay_out()
        if self._zoom is None:
            self.go_to(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.go_to(self._page + 1)
            case Qt.Key.Key_PageUp:
                self.go_to(self._page - 1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # -- What comes back --------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, sizes: tuple[PageSize, ...]) -> None:
        page = self._page if self._again else 0
        self._sizes = sizes
        self._forget()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.go_to(page) if page else None
        self._on_scrolled(self.verticalScrollBar().value())

    @Slot(int, float, QImage)
    def _on_rendered(self, page: int, scale: float, image: QImage) -> None:
        self._pictures.pop(page, None)
        self._pictures[page] = _Picture(scale, image)
        far = sorted(self._pictures, key=lambda one: -abs(one - self._page))
        for one in far[: len(far) - KEPT]:
            del self._pictures[one]
            self._asked.pop(one, None)
        self.viewport().update()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        middle = value + self.viewport().height() // 3
        pages = (p for p in range(self.count) if self._top_of(p) + self._height(p) + AIR > middle)
        page = next(pages, max(self.count - 1, 0))
        if page != self._page or not self.accessibleDescription():
            self._page = page
            self._pages.read_text(page)
        self.turned.emit(page)

    @Slot(int, str)
    def _on_read(self, page: int, text: str) -> None:
        if page == self._page:
            self.setAccessibleDescription(text)

    def _forget(self) -> None:
        self._pictures, self._asked = {}, {}
        self.setAccessibleDescription("")
        self.viewport().update()
