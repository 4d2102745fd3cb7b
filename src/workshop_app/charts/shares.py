"""What goes first: the gaps by their balanced share, and each sector's part in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, ATTENTION, FAINT, INK, SECOND, WHITE, SectorMark
from workshop_app.charts.lettering import lines_of, width_of
from workshop_app.charts.plate import Plate
from workshop_app.text import percent

SIZE, LEADING, BAR, LEFT = 9.0, 12.0, 12.0, 20.0
CUT = 18.0
LEAST_FOR_LETTER = 11.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A gap: its place, title and share, each sector's part of the share, and a line to cut at.

    parts: by sector, summing to the share; empty for a bar of one colour; cut: words of the line
    drawn above this bar.
    """

    place: str
    title: str
    share: float
    chosen: bool
    parts: Mapping[str, float]
    cut: str = ""


def share_bars(
    bars: Sequence[Bar], marks: Mapping[str, SectorMark], *, width: float, height: float
) -> Iterator[Plate]:
    """Draw a bar a gap, in listed order, on as many plates as they need."""
    most = max((bar.share for bar in bars), default=0) or 1
    part: list[Bar] = []
    for bar in bars:
        if part and sum(_height(b, width) for b in [*part, bar]) > height:
            yield _plate(part, marks, width, most)
            part = []
        part.append(bar)
    if part:
        yield _plate(part, marks, width, most)


def _height(bar: Bar, width: float) -> float:
    lines = lines_of(bar.title, SIZE, width - LEFT)
    return len(lines) * LEADING + BAR + 12 + (CUT if bar.cut else 0)


def _plate(
    bars: Sequence[Bar], marks: Mapping[str, SectorMark], width: float, most: float
) -> Plate:
    plate = Plate(width, sum(_height(bar, width) for bar in bars))
    unit = (width - LEFT - 52) / most
    top = 0.0
    for bar in bars:
        if bar.cut:
            _cut(plate, bar.cut, top)
            top += CUT
        top = _bar(plate, bar, marks, top, unit)
    return plate


def _cut(plate: Plate, words: str, top: float) -> None:
    long = width_of(words, 8)
    plate.dashes(0, top + 6, plate.width - long - 8, top + 6, colour=ACCENT)
    plate.words(plate.width, top + 9, words, 8, colour=ACCENT, align="right")


def _bar(
    plate: Plate, bar: Bar, marks: Mapping[str, SectorMark], top: float, unit: float
) -> float:
    ink = INK if bar.chosen else SECOND
    plate.words(0, top + 9, bar.place, SIZE, colour=ink, semibold=True)
    for line in lines_of(bar.title, SIZE, plate.width - LEFT):
        plate.words(LEFT, top + 9, line, SIZE, colour=ink)
        top += LEADING
    top += 2
    if bar.parts:
        _parts(plate, bar, marks, top, unit)
    else:
        plate.box(LEFT, top, max(bar.share * unit, 0.5), BAR, ACCENT if bar.chosen else FAINT)
    end = LEFT + bar.share * unit
    plate.words(end + 6, top + 9, percent(bar.share), 8, colour=SECOND)
    return top + BAR + 10


def _parts(
    plate: Plate, bar: Bar, marks: Mapping[str, SectorMark], top: float, unit: float
) -> None:
    left = LEFT
    for sector, part in bar.parts.items():
        mark, wide = marks[sector], part * unit
        if wide <= 0:
            continue
        plate.box(left, top, max(wide - 0.8, 0.4), BAR, mark.colour, hatch=mark.hatch)
        if wide >= LEAST_FOR_LETTER:
            middle = left + wide / 2
            if mark.hatch:
                plate.box(middle - 5, top, 10, BAR, mark.colour)
            plate.words(middle, top + 9, mark.letter, 8, colour=WHITE, semibold=True, align="center")
        left += wide


__all__ = ["ATTENTION", "Bar", "share_bars"]
