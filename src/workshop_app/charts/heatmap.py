"""Figures by sector, for the annex: the gap of each indicator as each sector reads it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import FAINT, RULE, SECOND, WHITE, SectorMark, gap_colours
from workshop_app.charts.lettering import lines_of
from workshop_app.charts.plate import HAIR, Plate
from workshop_app.text import number, tr

SIZE, LEADING, HEAD, NUMBER, CELL = 8.0, 10.0, 22.0, 26.0, 34.0
HIDDEN, NOT_HEARD = "hidden", "not heard"


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator: its number and words, each sector's gap or why there is none, and all's.

    ends: whether a dimension ends with it.
    """

    number: str
    title: str
    cells: Mapping[str, float | str]
    together: float | str
    ends: bool = False


def heatmap(
    rows: Sequence[Row],
    marks: Mapping[str, SectorMark],
    *,
    title: str,
    thresholds: Sequence[float],
    width: float,
    height: float,
) -> Iterator[Plate]:
    """Draw a cell a figure, on as many plates as they need."""
    room = width - NUMBER - CELL * (len(marks) + 1) - 8
    for part in _parts(rows, room, height):
        plate = Plate(width, HEAD + sum(_height(row, room) for row in part))
        _head(plate, title, marks)
        top = HEAD
        for row in part:
            plate.told.append(_told(row, marks))
            _row(plate, row, tuple(marks), thresholds, room, top)
            top += _height(row, room)
        yield plate


def _parts(rows: Sequence[Row], room: float, height: float) -> Iterator[list[Row]]:
    part: list[Row] = []
    for row in rows:
        if part and HEAD + sum(_height(r, room) for r in [*part, row]) > height:
            yield part
            part = []
        part.append(row)
    if part:
        yield part


def _height(row: Row, room: float) -> float:
    return len(lines_of(row.title, SIZE, room)) * LEADING + 3


def _column(plate: Plate, place: int, columns: int) -> float:
    return plate.width - CELL * (columns + 1 - place)


def _head(plate: Plate, title: str, marks: Mapping[str, SectorMark]) -> None:
    plate.words(0, 13, title, 8, colour=SECOND, semibold=True)
    for place, mark in enumerate(marks.values()):
        middle = _column(plate, place, len(marks)) + CELL / 2
        plate.dot(middle, 10, 6.6, mark.colour)
        plate.words(middle, 12.8, mark.letter, 8, colour=WHITE, semibold=True, align="center")
    plate.words(plate.width - CELL / 2, 13, tr("All"), 8, semibold=True, align="center")
    plate.rule(0, HEAD - 2, plate.width, HEAD - 2, colour=RULE)


def _row(
    plate: Plate,
    row: Row,
    sectors: tuple[str, ...],
    thresholds: Sequence[float],
    room: float,
    top: float,
) -> None:
    height = _height(row, room)
    lines = lines_of(row.title, SIZE, room)
    first = top + height / 2 - (len(lines) - 1) * LEADING / 2 + 3
    plate.words(0, first, row.number, SIZE, colour=SECOND)
    for place, line in enumerate(lines):
        plate.words(NUMBER, first + place * LEADING, line, SIZE)
    for place, sector in enumerate(sectors):
        x = _column(plate, place, len(sectors))
        _cell(plate, row.cells.get(sector, NOT_HEARD), thresholds, x, top, height)
    end = plate.width - CELL / 2
    said = _figure(row.together)
    plate.words(end, top + height / 2 + 3, said, SIZE, semibold=True, align="center")
    colour, weight = (RULE, HAIR) if row.ends else (FAINT, 0.3)
    plate.rule(0, top + height, plate.width, top + height, colour=colour, weight=weight)


def _told(row: Row, marks: Mapping[str, SectorMark]) -> str:
    cells = [
        f"{mark.letter} {_figure(row.cells.get(sector, NOT_HEARD))}"
        for sector, mark in marks.items()
    ]
    return f"{row.number} {row.title}: {', '.join(cells)}; {tr('All')} {_figure(row.together)}"


def _figure(value: float | str) -> str:
    """A figure, or why there is none, in words."""
    if isinstance(value, str):
        return tr("hidden") if value == HIDDEN else "–" if value == NOT_HEARD else value
    return number(value, 1)


def _cell(
    plate: Plate,
    value: float | str,
    thresholds: Sequence[float],
    left: float,
    top: float,
    height: float,
) -> None:
    middle = left + CELL / 2
    baseline = top + height / 2 + 3
    if isinstance(value, str):
        words = _figure(value)
        plate.words(middle, baseline, words, 7.5, colour=SECOND, align="center")
        return
    ground, ink = gap_colours(value, thresholds)
    plate.box(left + 0.6, top + 0.6, CELL - 1.2, height - 1.2, ground)
    plate.words(middle, baseline, number(value, 1), SIZE, colour=ink, align="center")
