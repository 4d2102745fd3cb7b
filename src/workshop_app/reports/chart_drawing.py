"""A chart on a page: drawn onto the PDF as paths and words, in the page's own faces."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from workshop_app.charts.plate import Plate, picture
from workshop_app.charts.printable import as_seen
from workshop_app.charts.sheet import Colour, Ink, Step, draw_on
from workshop_app.reports.edition import Charts
from workshop_app.reports.fonts import REGULAR, SEMIBOLD
from workshop_app.reports.lettering import runs

PICTURE_DPI = 200


class ChartDrawing(Flowable):
    """A plate as a flowable, vector from end to end."""

    def __init__(self, plate: Plate) -> None:
        super().__init__()
        self.plate = plate
        self.width, self.height = plate.width, plate.height

    def draw(self) -> None:
        """Draw the plate where the page has come to."""
        self.canv.saveState()
        draw_on(CanvasSheet(self.canv), self.plate.figure)
        self.canv.restoreState()


class ChartPicture(ChartDrawing):
    """A plate as a picture, for comparison."""

    def draw(self) -> None:
        """Lay the picture where the page has come to."""
        shot = ImageReader(BytesIO(picture(self.plate.figure, dpi=PICTURE_DPI)))
        self.canv.drawImage(shot, 0, 0, self.width, self.height)


def drawn(plates: Iterable[Plate], charts: Charts = "vector") -> list[Flowable]:
    """Give plates as flowables: vector, or as pictures so that a bench can compare."""
    kind = ChartDrawing if charts == "vector" else ChartPicture
    return [kind(plate) for plate in plates]


class CanvasSheet:
    """A reportlab canvas as the sheet that a figure is drawn onto."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def path(self, steps: Sequence[Step], ink: Ink) -> None:
        """Fill and stroke a path."""
        canvas, path = self._canvas, self._canvas.beginPath()
        draw = {
            "move": path.moveTo,
            "line": path.lineTo,
            "curve": path.curveTo,
            "close": path.close,
        }
        for kind, points in steps:
            draw[kind](*points)
        if ink.fill:
            canvas.setFillColor(Color(*ink.fill))
        if ink.stroke:
            canvas.setStrokeColor(Color(*ink.stroke))
            canvas.setLineWidth(ink.weight)
            canvas.setDash(list(ink.dashes))
        canvas.drawPath(path, stroke=int(ink.stroke is not None), fill=int(ink.fill is not None))

    def words(
        self, x: float, y: float, words: str, *, size: float, semibold: bool, colour: Colour
    ) -> None:
        """Write words on a baseline, each sign in a face that has it."""
        canvas = self._canvas
        canvas.setFillColor(Color(*colour))
        for face, part in runs(words, SEMIBOLD if semibold else REGULAR):
            canvas.setFont(face, size)
            canvas.drawString(x, y, as_seen(part))
            x += stringWidth(part, face, size)
