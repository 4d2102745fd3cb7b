"""Photos of flipcharts, three in a row, as they were kept: no pixel is drawn anew."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from workshop_app.domain.pictures import size_of
from workshop_app.reports import theme
from workshop_app.reports.blocks import Words
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import Cell, table
from workshop_app.text import tr

ACROSS = 3
HIGHEST = 148.0
"""Points: a flipchart on a third of a page's width can just be read."""


class Photo(Flowable):
    """A photo in the room it is given, whole and with its own proportions."""

    def __init__(self, content: bytes, size: tuple[int, int], room: float) -> None:
        super().__init__()
        self.content = content
        scale = min(room / size[0], HIGHEST / size[1])
        self.width, self.height = size[0] * scale, size[1] * scale

    def draw(self) -> None:
        """Lay the photo where the page has come to."""
        shot = ImageReader(BytesIO(self.content))
        self.canv.drawImage(shot, 0, 0, self.width, self.height)


def photos(edition: Edition, names: Sequence[str], about: str = "") -> list[Flowable]:
    """The photos of a gap; none in a plain edition, since one may show people and their writing.

    about: said above them, where it is not plain whose they are.
    """
    room = edition.width / ACROSS
    found = [(edition.pictures[name], name) for name in names if name in edition.pictures]
    sized = [(content, size_of(content)) for content, _ in found]
    shown: list[Cell] = [Photo(content, size, room - 8) for content, size in sized if size]
    if edition.plain or not shown:
        return []
    shown += [[]] * (-len(shown) % ACROSS)
    rows = [shown[at : at + ACROSS] for at in range(0, len(shown), ACROSS)]
    laid = table(rows, [room] * ACROSS, styles=[theme.CELL] * ACROSS, ruled=False, pad=3)
    return [Words(about or tr("From the flipchart"), theme.NOTE), laid]
