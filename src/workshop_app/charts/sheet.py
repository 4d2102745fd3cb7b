"""Draw a matplotlib figure onto any sheet that takes paths and words, such as a page of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Transform
from matplotlib.typing import ColorType
from numpy.typing import ArrayLike

from workshop_app.charts.lettering import FACES, face_path

Step = tuple[Literal["move", "line", "curve", "close"], Sequence[float]]
Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Ink:
    """How a path is filled and stroked; None where it is not."""

    fill: Colour | None
    stroke: Colour | None
    weight: float
    dashes: Sequence[float] = ()


class Sheet(Protocol):
    """What a figure can be drawn onto, in points from the lower left corner."""

    def path(self, steps: Sequence[Step], ink: Ink) -> None:
        """Fill and stroke a path."""

    def words(
        self, x: float, y: float, words: str, *, size: float, semibold: bool, colour: Colour
    ) -> None:
        """Write words on a baseline."""


class SheetRenderer(RendererBase):
    """The few things that matplotlib asks of a renderer, passed on to a sheet as they are."""

    def __init__(self, sheet: Sheet, width: float, height: float) -> None:
        super().__init__()
        self._sheet, self._size = sheet, (width, height)

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        """Pass on a path, curves as curves."""
        weight = float(gc.get_linewidth())
        ink = Ink(
            fill=None if rgbFace is None else to_rgb(rgbFace),
            stroke=_colour(gc.get_rgb()) if weight else None,
            weight=weight,
            dashes=_dashes(gc),
        )
        self._sheet.path(_steps(path, transform), ink)

    def draw_text(  # noqa: PLR0913, PLR0917 - as matplotlib calls it
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: object = None,
        mtext: object = None,
    ) -> None:
        """Pass on words as words, so that they can be found and copied."""
        semibold = prop.get_file() == face_path(FACES[1])
        size = float(prop.get_size_in_points())
        self._sheet.words(x, y, s, size=size, semibold=semibold, colour=_colour(gc.get_rgb()))

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: object
    ) -> tuple[float, float, float]:
        """Plates place words by their own measure: matplotlib need not know how wide they are."""
        return 1.0, float(prop.get_size_in_points()), 0.0

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Tell the figure's size in points."""
        return self._size

    def points_to_pixels(self, points: ArrayLike) -> ArrayLike:
        """Say that a pixel is a point."""
        return points

    def flipy(self) -> bool:
        """Say that y grows upwards."""
        return False


def draw_on(sheet: Sheet, figure: Figure) -> None:
    """Draw a figure of 72 dots an inch onto a sheet."""
    width, height = figure.get_size_inches() * 72
    figure.draw(SheetRenderer(sheet, float(width), float(height)))


def _colour(rgba: Sequence[float]) -> Colour:
    red, green, blue = rgba[:3]
    return float(red), float(green), float(blue)


def _dashes(gc: GraphicsContextBase) -> tuple[float, ...]:
    _, pattern = gc.get_dashes()
    return () if pattern is None else tuple(float(part) for part in np.asarray(pattern))


_NAMES: dict[int, Literal["move", "line"]] = {int(Path.MOVETO): "move", int(Path.LINETO): "line"}


def _steps(path: Path, transform: Transform) -> list[Step]:
    steps: list[Step] = []
    here: tuple[float, float] = (0.0, 0.0)
    for found, code in path.iter_segments(transform, simplify=False):
        points = [float(value) for value in found]
        if code == Path.CLOSEPOLY:
            steps.append(("close", ()))
            continue
        if code == Path.CURVE3:
            points = _cubic(here, points)
        steps.append((_NAMES.get(int(code), "curve"), points))
        here = (points[-2], points[-1])
    return steps


def _cubic(here: tuple[float, float], points: list[float]) -> list[float]:
    """Raise a quadratic curve's one control point to the two of a cubic one."""
    x0, y0 = here
    x1, y1, x2, y2 = points
    return [(x0 + 2 * x1) / 3, (y0 + 2 * y1) / 3, (x2 + 2 * x1) / 3, (y2 + 2 * y1) / 3, x2, y2]
