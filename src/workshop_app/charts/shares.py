"""What goes first: the gaps by their balanced share, and each sector's part in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, FAINT, INK, SECOND, WHITE, SectorMark
from workshop_app.charts.lettering import lines_of, width_of
from workshop_app.charts.plate import Plate
from workshop_app.text import percent

SIZE, LEADING, BAR, CODE, LABEL = 8.5, 10.5, 11.0, 38.0, 200.0
CUT = 14.0
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
        if part and sum(_height(b) for b in [*part, bar]) > height:
            yield _plate(part, marks, width, most)
            part = []
        part.append(bar)
    if part:
        yield _plate(part, marks, width, most)


def _lines(bar: Bar) -> list[str]:
    return lines_of(bar.title, SIZE, LABEL - 14)


def _height(bar: Bar) -> float:
    return max(BAR + 4.5, len(_lines(bar)) * LEADING + 4) + (CUT if bar.cut else 0)


def _plate(
    bars: Sequence[Bar], marks: Mapping[str, SectorMark], width: float, most: float
) -> Plate:
    plate = Plate(width, sum(map(_height, bars)))
    unit = (width - CODE - LABEL - 40) / most
    top = 0.0
    for bar in bars:
        start = top + (CUT if bar.cut else 0)
        if bar.cut:
            _cut(plate, bar.cut, top)
        top += _height(bar)
        plate.told.append(_told(bar, marks))
        _bar(plate, bar, marks, (start + top) / 2, unit)
    return plate


def _told(bar: Bar, marks: Mapping[str, SectorMark]) -> str:
    parts = [f"{marks[sector].letter} {percent(part)}" for sector, part in bar.parts.items()]
    said = f"{bar.place} {bar.title}: {percent(bar.share)}"
    return "; ".join(filter(None, [bar.cut, f"{said} ({', '.join(parts)})" if parts else said]))


def _cut(plate: Plate, words: str, top: float) -> None:
    long = width_of(words, 8)
    plate.dashes(0, top + 7, plate.width - long - 8, top + 7, colour=ACCENT)
    plate.words(plate.width, top + 10, words, 8, colour=ACCENT, align="right")


def _bar(
    plate: Plate, bar: Bar, marks: Mapping[str, SectorMark], middle: float, unit: float
) -> None:
    ink, lines, left = INK if bar.chosen else SECOND, _lines(bar), CODE + LABEL
    first = middle - (len(lines) - 1) * LEADING / 2 + 3
    plate.words(0, first, bar.place, SIZE, colour=ink, semibold=True)
    for place, line in enumerate(lines):
        plate.words(CODE, first + place * LEADING, line, SIZE, colour=ink)
    top = middle - BAR / 2
    if bar.parts:
        _parts(plate, bar, marks, top, unit)
    else:
        plate.box(left, top, max(bar.share * unit, 0.5), BAR, ACCENT if bar.chosen else FAINT)
    end = left + bar.share * unit
    plate.words(end + 6, middle + 3, percent(bar.share), 8, colour=SECOND)


def _parts(
    plate: Plate, bar: Bar, marks: Mapping[str, SectorMark], top: float, unit: float
) -> None:
    left = CODE + LABEL
    for sector, part in bar.parts.items():
        mark, wide = marks[sector], part * unit
        if wide <= 0:
            continue
        plate.box(left, top, max(wide - 0.8, 0.4), BAR, mark.colour, hatch=mark.hatch)
        if wide >= LEAST_FOR_LETTER:
            middle = left + wide / 2
            if mark.hatch:
                plate.box(middle - 5, top, 10, BAR, mark.colour)
            plate.words(
                middle, top + 9, mark.letter, 8, colour=WHITE, semibold=True, align="center"
            )
        left += wide
