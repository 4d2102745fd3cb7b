"""A plate: one matplotlib figure whose units are points, counted from its upper left corner."""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Ellipse, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from workshop_app.charts.colours import INK, RULE, WHITE
from workshop_app.charts.lettering import face, width_of

POINT = 72
HAIR = 0.5
Align = Literal["left", "center", "right"]


class Plate:
    """What a chart is drawn on, piece after piece, the later over the earlier."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.figure = Figure(figsize=(width / POINT, height / POINT), dpi=POINT)
        self.figure.patch.set_visible(False)
        upside_down = Affine2D().scale(1 / POINT, -1 / POINT).translate(0, height / POINT)
        self._points = upside_down + self.figure.dpi_scale_trans
        self._pieces = 0
        self.told: list[str] = []
        """What it shows, a sentence or a row each, for those who cannot see it."""

    def box(
        self, left: float, top: float, width: float, height: float, fill: str, *, hatch: str = ""
    ) -> None:
        """Draw a filled box, with a light hatch over it where colour may be lost."""
        self._add(
            Rectangle((left, top), width, height, facecolor=fill, edgecolor=fill, linewidth=0)
        )
        if hatch:
            strokes = [s for sign in hatch for s in _strokes(sign, left, top, width, height)]
            self._strokes(strokes, _lighter(fill), 0.6)

    def rule(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        colour: str = RULE,
        weight: float = HAIR,
    ) -> None:
        """Draw a straight line."""
        self._strokes([((x1, y1), (x2, y2))], colour, weight)

    def dashes(
        self, x1: float, y1: float, x2: float, y2: float, *, colour: str, weight: float = 0.8
    ) -> None:
        """Draw a dashed line."""
        line = Line2D([x1, x2], [y1, y2], color=colour, linewidth=weight)
        line.set_dashes((3, 2))
        line.set_dash_capstyle("butt")
        self._add(line)

    def dot(self, x: float, y: float, radius: float, fill: str, *, edge: str | None = None) -> None:
        """Draw a round mark; with an edge and a white fill it is a ring."""
        self._add(
            Ellipse(
                (x, y), 2 * radius, 2 * radius, facecolor=fill, edgecolor=edge or fill,
                linewidth=1.2 if edge else 0,
            )
        )  # fmt: skip

    def words(
        self,
        x: float,
        baseline: float,
        words: str,
        size: float,
        *,
        colour: str = INK,
        semibold: bool = False,
        align: Align = "left",
    ) -> None:
        """Write one line of words on a baseline, from, around or up to x."""
        wide = width_of(words, size, semibold=semibold)
        start = x - {"left": 0.0, "center": wide / 2, "right": wide}[align]
        font = face(semibold=semibold).copy()
        font.set_size(size)
        text = Text(start, baseline, words, color=colour, fontproperties=font, parse_math=False)
        text.set_verticalalignment("baseline")
        self._add(text)

    def _strokes(
        self,
        strokes: Sequence[tuple[tuple[float, float], tuple[float, float]]],
        colour: str,
        weight: float,
    ) -> None:
        points = [point for stroke in strokes for point in stroke]
        codes = [Path.MOVETO, Path.LINETO] * len(strokes)
        if points:
            path = Path(points, codes)
            self._add(PathPatch(path, fill=False, edgecolor=colour, linewidth=weight))

    def _add(self, piece: Artist) -> None:
        self._pieces += 1
        piece.set_zorder(self._pieces)
        piece.set_transform(self._points)
        self.figure.add_artist(piece)


def picture(figure: Figure, *, dpi: int) -> bytes:
    """Give a figure as a PNG picture, for a comparison with the vector one."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.patch.set_visible(True)
    figure.patch.set_facecolor(WHITE)
    buffer = BytesIO()
    FigureCanvasAgg(figure).print_figure(buffer, format="png", dpi=dpi)
    return buffer.getvalue()


def _lighter(colour: str) -> str:
    parts = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(part + (255 - part) * 0.38):02X}" for part in parts)


def _strokes(
    sign: str, left: float, top: float, width: float, height: float, step: float = 4
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Give the lines of a hatch that lie in a box."""
    right, bottom = left + width, top + height
    if sign in "-+":
        across = [top + step * (n + 0.5) for n in range(int(height / step))]
        level = [((left, y), (right, y)) for y in across]
        return level + (_strokes("|", left, top, width, height) if sign == "+" else [])
    if sign == "|":
        along = [left + step * (n + 0.5) for n in range(int(width / step))]
        return [((x, top), (x, bottom)) for x in along]
    if sign == "x":
        return _strokes("/", left, top, width, height) + _strokes("\\", left, top, width, height)
    lines = []
    for n in range(1, int((width + height) / step) + 1):
        reach = n * step
        near = (min(reach, width), max(0.0, reach - width))
        far = (max(0.0, reach - height), min(reach, height))
        if sign == "/":
            ends = ((left + near[0], top + near[1]), (left + far[0], top + far[1]))
        else:
            ends = ((right - near[0], top + near[1]), (right - far[0], top + far[1]))
        lines.append(ends)
    return lines


__all__ = ["Plate", "picture"]
