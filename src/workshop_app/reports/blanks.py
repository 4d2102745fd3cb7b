"""Places to write on: lines, boxes, boxes to tick, bubbles to fill; grey enough to write over."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from workshop_app.reports import theme
from workshop_app.reports.blocks import Words
from workshop_app.reports.fonts import REGULAR

HAND = 21.0
"""The height of a line that a hand writes on, about 7.5 mm."""
BOX, BOX_TICKED = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH CHECK}"
BUBBLE, MANY = 10.5, 6
"""The width of a circle, and how many figures make a row close up."""


class Line(Flowable):
    """A line to write on, as wide as there is room."""

    def __init__(self, height: float = HAND) -> None:
        super().__init__()
        self.height = height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw it at the foot of its room."""
        self.canv.setStrokeColor(HexColor(theme.RULE))
        self.canv.setLineWidth(theme.HAIR)
        self.canv.line(0, 0, self.width, 0)


class Box(Flowable):
    """A box for a figure."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def draw(self) -> None:
        """Draw its frame."""
        self.canv.setStrokeColor(HexColor(theme.INK))
        self.canv.setLineWidth(theme.FIRM * 0.75)
        self.canv.roundRect(0, 0, self.width, self.height, 2, stroke=1, fill=0)


class Bubbles(Flowable):
    """A row of figures in circles, one of them to be filled; *do not know* stands a little apart.

    A row is drawn once in a document and then laid down wherever it stands again.
    """

    def __init__(self, figures: Sequence[str], unknown: str = "") -> None:
        super().__init__()
        self.places = bubble_places(len(figures), unknown)
        self.figures = [*figures, *([unknown] if unknown else [])]
        self.width, self.height = bubbles_width(len(figures), unknown), BUBBLE

    def draw(self) -> None:
        """Lay the row down."""
        name = f"bubbles{'.'.join(self.figures)}in{self.width:g}"
        if not self.canv.hasForm(name):
            self.canv.beginForm(name, 0, 0, self.width, self.height)
            self._row()
            self.canv.endForm()
        self.canv.doForm(name)

    def _row(self) -> None:
        size, half = theme.SMALL - 1.5, BUBBLE / 2
        self.canv.setLineWidth(theme.HAIR)
        self.canv.setStrokeColor(HexColor(theme.RULE))
        self.canv.setFillColor(HexColor(theme.SECOND))
        self.canv.setFont(REGULAR, size)
        for x, figure in zip(self.places, self.figures, strict=True):
            self.canv.circle(x, half, half - 0.5, stroke=1, fill=0)
            self.canv.drawCentredString(x, half - size * 0.36, figure)


def bubble_places(figures: int, unknown: str) -> list[float]:
    """Where the middles of a row's circles are; closer to each other where there are many."""
    pitch = 13.0 if figures <= MANY else BUBBLE + 0.5
    places = [BUBBLE / 2 + n * pitch for n in range(figures)]
    return [*places, places[-1] + pitch * 1.4] if unknown else places


def bubbles_width(figures: int, unknown: str = "") -> float:
    """The room that a row takes."""
    return bubble_places(figures, unknown)[-1] + BUBBLE / 2


def field(
    label: str, *, lines: int = 1, hand: float = HAND, style: ParagraphStyle = theme.NOTE
) -> list[Flowable]:
    """Give a label with lines below it to write on."""
    return [Words(label, style), *[Line(hand if n else hand - 4) for n in range(lines)]]


def ticks(words: Sequence[str]) -> str:
    """Give words with boxes to tick before them, none parted from its box."""
    together = (f"{BOX} {word}".replace(" ", "\N{NO-BREAK SPACE}") for word in words if word)
    return "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} ".join(together)
