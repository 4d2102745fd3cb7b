"""A sheet: one screenful of the room display, as texts and coloured boxes on a screen 720 high."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRectF

from workshop_app.desktop.room_type import LEAST

HEIGHT = 720
LINES = 9
"""A room reads no more than nine lines, the first and the last among them."""

Side = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text in its box; colour: a name of the palette or a #code."""

    text: str
    box: QRectF
    colour: str = "ink"
    size: int = LEAST
    strong: bool = False
    side: Side = "left"

    def lower(self, by: float) -> "Piece":
        """This piece further down."""
        return replace(self, box=self.box.translated(0, by))


@dataclass(frozen=True, slots=True)
class Fill:
    """A coloured box behind what is written; dashed: a line of dashes at its top instead."""

    box: QRectF
    colour: str
    dashed: bool = False

    def lower(self, by: float) -> "Fill":
        """This box further down."""
        return replace(self, box=self.box.translated(0, by))


@dataclass(frozen=True, slots=True)
class Unit:
    """What stays together on a sheet: a row, a headline, a foot; its top is 0."""

    height: float
    lines: int
    pieces: tuple[Piece, ...] = ()
    fills: tuple[Fill, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is painted, and how many lines a person in the room has to read."""

    pieces: tuple[Piece, ...]
    fills: tuple[Fill, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every sheet of a page: above the rows, and at the foot."""

    head: Unit
    foot: Unit
    top: float
    bottom: float


def sheets_of(frame: Frame, rows: tuple[Unit, ...], gap: float) -> tuple[Sheet, ...]:
    """Lay rows on as many sheets as they need, one at least; no row is parted."""
    left = list(rows)
    sheets: list[Sheet] = []
    while left or not sheets:
        taken = _taken(frame, left, gap)
        sheets.append(_sheet(frame, left[:taken], gap))
        left = left[taken:]
    return tuple(sheets)


def _taken(frame: Frame, rows: list[Unit], gap: float) -> int:
    """How many rows a sheet holds; one always, since each is made to fit."""
    room, lines = frame.bottom - frame.top, LINES - frame.head.lines - frame.foot.lines
    taken = 0
    for row in rows:
        room, lines = room - row.height, lines - row.lines
        if taken and (room < 0 or lines < 0):
            break
        room, taken = room - gap, taken + 1
    return taken


def _sheet(frame: Frame, rows: list[Unit], gap: float) -> Sheet:
    placed, top = [(frame.head, 0.0), (frame.foot, 0.0)], frame.top
    for row in rows:
        placed.append((row, top))
        top += row.height + gap
    return Sheet(
        pieces=tuple(piece.lower(y) for unit, y in placed for piece in unit.pieces),
        fills=tuple(fill.lower(y) for unit, y in placed for fill in unit.fills),
        lines=sum(unit.lines for unit, _ in placed),
    )
