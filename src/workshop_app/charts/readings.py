"""Seen differently: how the answers on today lie over the levels, without naming a side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, INK, RULE, SECOND, WASH, WHITE
from workshop_app.charts.lettering import lines_of
from workshop_app.charts.plate import Plate
from workshop_app.text import number, percent, tr

SIZE, LEADING, HEAD, BAND = 8.5, 11.0, 24.0, 22.0
LABEL = 236.0
TINTS = ("#FFFFFF", "#DCE8ED", "#B4CFD9", "#7FACBD", "#3F829B", "#0F5E7A")


@dataclass(frozen=True, slots=True)
class Reading:
    """An indicator with the share of the answers at each level, and the spread where shown."""

    title: str
    shares: Sequence[float]
    spread: float | None


def answer_strips(
    readings: Sequence[Reading], *, scale: tuple[int, int], width: float, height: float
) -> Iterator[Plate]:
    """Draw a strip a reading: the more answers at a level, the darker it is."""
    part: list[tuple[Reading, list[str]]] = []
    for reading in readings:
        row = (reading, _lines(reading))
        if part and _height([*part, row]) > height:
            yield _plate(part, scale, width)
            part = []
        part.append(row)
    if part:
        yield _plate(part, scale, width)


def _lines(reading: Reading) -> list[str]:
    lines = lines_of(reading.title, SIZE, LABEL - 16)
    if reading.spread is None:
        return lines
    levels = number(reading.spread, 1)
    note = tr("between sectors, up to {levels} levels in the gap", levels=levels)
    return [*lines, *lines_of(note, 8, LABEL - 16)]


def _row_height(lines: list[str]) -> float:
    return max(BAND, len(lines) * LEADING) + 10


def _height(rows: Sequence[tuple[Reading, list[str]]]) -> float:
    return HEAD + sum(_row_height(lines) for _, lines in rows)


def _plate(
    rows: Sequence[tuple[Reading, list[str]]], scale: tuple[int, int], width: float
) -> Plate:
    plate = Plate(width, _height(rows))
    levels = range(scale[0], scale[1] + 1)
    step = (width - LABEL) / len(levels)
    plate.words(0, 15, tr("Share of the answers at each level today"), 8, colour=SECOND)
    for place, level in enumerate(levels):
        plate.words(LABEL + step * (place + 0.5), 15, str(level), 8, colour=SECOND, align="center")
    plate.rule(0, HEAD - 3, width, HEAD - 3)
    top = HEAD
    for reading, lines in rows:
        titles = len(lines_of(reading.title, SIZE, LABEL - 16))
        middle = top + _row_height(lines) / 2
        first = middle - (len(lines) - 1) * LEADING / 2 + 3
        for place, line in enumerate(lines):
            colour, size = (INK, SIZE) if place < titles else (SECOND, 8)
            plate.words(0, first + place * LEADING, line, size, colour=colour)
        _band(plate, reading, step, middle)
        plate.told.append(_told(reading, levels))
        top += _row_height(lines)
    return plate


def _told(reading: Reading, levels: Sequence[int]) -> str:
    shares = zip(levels, reading.shares, strict=True)
    said = ", ".join(f"{level}: {percent(share)}" for level, share in shares if share)
    return f"{reading.title} ({said})"


def _band(plate: Plate, reading: Reading, step: float, middle: float) -> None:
    top, bottom = middle - BAND / 2, middle + BAND / 2
    for place, share in enumerate(reading.shares):
        tint = min(len(TINTS) - 1, round(share * 2 * (len(TINTS) - 1)))
        left = LABEL + step * place
        plate.box(left, top, step, BAND, TINTS[tint] if share else WASH)
        ink = WHITE if tint >= 4 else INK
        shown = percent(share) if share else "0"
        plate.words(
            left + step / 2, middle + 3, shown, 8, colour=ink if share else SECOND, align="center"
        )
    right = LABEL + step * len(reading.shares)
    for level in (top, bottom):
        plate.rule(LABEL, level, right, level, colour=RULE)
    for place in range(len(reading.shares) + 1):
        x = LABEL + step * place
        plate.rule(
            x,
            top,
            x,
            bottom,
            colour=RULE if place in (0, len(reading.shares)) else ACCENT,
            weight=0.3,
        )
