"""Printing a PDF on paper: its pages as pictures, in strips that never hold the window up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMarginsF, QObject, QPoint, QRect, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from workshop_app.desktop.pdf_pages import POINTS, PageSize, PdfPages
from workshop_app.document.acts.jobs import Step
from workshop_app.text import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FINEST = 300
"""Dots an inch at most: finer is not seen, and takes memory."""
STRIP = 128
"""Rows of dots painted in one turn of the window: a few milliseconds."""


@dataclass(slots=True)
class _Run:
    printer: QPrinter
    painter: QPainter
    order: tuple[int, ...]
    done: int = 0
    image: QImage | None = None
    strips: Iterator[QRect] | None = None


class PaperRun(QObject):
    """Prints on one printer at a time.

    progressed: a `Step`, by pages. done; failed: a tuple of sentences; cancelled.
    """

    progressed = Signal(object)
    done = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = PdfPages(self)
        self._pages.opened.connect(self._on_opened)
        self._pages.rendered.connect(self._on_rendered)
        self._printer: QPrinter | None = None
        self._sizes: tuple[PageSize, ...] = ()
        self._run: _Run | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being printed."""
        return self._printer is not None

    def start(self, pdf: bytes, printer: QPrinter) -> None:
        """Print a PDF; the printer's own choice of pages and copies holds."""
        self._printer = printer
        self.progressed.emit(Step(0, 1, tr("Getting ready…")))
        self._pages.open(pdf)

    @Slot()
    def cancel(self) -> None:
        """Stop; the printer is told to drop what it has."""
        if self._printer is not None:
            file = self._printer.outputFileName()
            self._printer.abort()
            self._end()
            if file:
                Path(file).unlink(missing_ok=True)
            self.cancelled.emit()

    @Slot(object)
    def _on_opened(self, sizes: tuple[PageSize, ...]) -> None:
        printer, self._sizes = self._printer, sizes
        if printer is None:
            return
        order = _order(printer, len(sizes))
        printer.setFullPage(True)
        printer.setResolution(min(printer.resolution(), FINEST))
        lay(printer, sizes[order[0]])
        painter = QPainter()
        if not painter.begin(printer):
            self._end()
            words = tr("The printer does not answer. Look whether it is on, then print again.")
            self.failed.emit((words,))
            return
        self._run = _Run(printer, painter, order)
        self._ask()

    def _ask(self) -> None:
        """Have the next page made a picture."""
        run = self._run
        if run is not None:
            of = len(run.order)
            words = tr("Printing page {page} of {pages}…", page=run.done + 1, pages=of)
            self.progressed.emit(Step(run.done + 1, of, words))
            self._pages.render(run.order[run.done], run.printer.resolution() / POINTS)

    @Slot(int, float, QImage)
    def _on_rendered(self, page: int, scale: float, image: QImage) -> None:
        run = self._run
        if run is None:
            return
        if run.done:
            lay(run.printer, self._sizes[page])
            run.printer.newPage()
        run.image, run.strips = image, strips(image)
        self._paint_on()

    @Slot()
    def _paint_on(self) -> None:
        """Paint one strip; the next one in the next turn of the window."""
        run = self._run
        if run is None or run.image is None or run.strips is None:
            return
        strip = next(run.strips, None)
        if strip is not None:
            run.painter.drawImage(QPoint(0, strip.top()), run.image, strip)
            QTimer.singleShot(0, self._paint_on)
            return
        run.done += 1
        if run.done < len(run.order):
            self._ask()
        else:
            self._end()
            self.done.emit()

    def _end(self) -> None:
        if self._run is not None:
            self._run.painter.end()
        self._run = self._printer = None
        self._pages.close()


def strips(image: QImage) -> Iterator[QRect]:
    """The parts of a picture that hold any ink, from above, at most `STRIP` rows high.

    They overlap by a row, so that no hair of white shows between two.
    """
    for top in range(0, image.height(), STRIP):
        strip = QRect(0, top, image.width(), STRIP + 1).intersected(image.rect())
        if _has_ink(image, strip):
            yield strip


def _has_ink(image: QImage, strip: QRect) -> bool:
    blank = b"\xff" * (image.width() * 3)
    rows = range(strip.top(), strip.bottom() + 1)
    return any(bytes(_row(image, y)[: len(blank)]) != blank for y in rows)


def _row(image: QImage, y: int) -> memoryview:
    return cast("memoryview", image.constScanLine(y))


def lay(printer: QPrinter, size: PageSize) -> None:
    """Put the paper as the page is: its size, and upright or across."""
    across = size.width > size.height
    sheet = QSizeF(min(size.width, size.height), max(size.width, size.height))
    printer.setPageSize(QPageSize(sheet, QPageSize.Unit.Point))
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _order(printer: QPrinter, count: int) -> tuple[int, ...]:
    """The pages in the order they are printed: the chosen ones, as often as the printer cannot."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    pages = tuple(range(first - 1, last)) or (0,)
    return pages if printer.supportsMultipleCopies() else pages * max(printer.copyCount(), 1)
