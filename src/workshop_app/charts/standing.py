"""Where we stand: how far each dimension is today from where the room wants it, all together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, FAINT, INK, SECOND, WHITE, gap_colours
from workshop_app.charts.lettering import lines_of
from workshop_app.charts.plate import Plate
from workshop_app.text import number, tr

LABEL, CELL, SIZE, LEADING, HEAD = 196.0, 34.0, 8.5, 10.5, 26.0
BEFORE_GROUP, GROUP = 4.0, 18.0
PLOT_ENDS = 22.0


@dataclass(frozen=True, slots=True)
class Stand:
    """A row: a name with today's level and the desired one; None where it may not be shown."""

    title: str
    group: str
    current: float | None
    desired: float | None
    gap: float | None
    word: str


@dataclass(frozen=True, slots=True)
class _Axis:
    left: float
    right: float
    low: int
    high: int

    def at(self, level: float) -> float:
        return self.left + (level - self.low) / (self.high - self.low) * (self.right - self.left)


def standing(
    stands: Sequence[Stand],
    *,
    scale: tuple[int, int],
    thresholds: Sequence[float],
    width: float,
    height: float,
) -> Iterator[Plate]:
    """Draw a line from today to the desired for each row, on as many plates as they need."""
    rows = [(s, lines_of(s.title, SIZE, LABEL - 12)) for s in stands]
    axis = _Axis(LABEL + PLOT_ENDS, width - CELL - 74 - PLOT_ENDS, *scale)
    part: list[tuple[Stand, list[str]]] = []
    for row in rows:
        if part and _height([*part, row]) > height:
            yield _plate(part, axis, thresholds, width)
            part = []
        part.append(row)
    if part:
        yield _plate(part, axis, thresholds, width)


def _row_height(lines: list[str]) -> float:
    return max(19.0, len(lines) * LEADING + 4)


def _height(rows: Sequence[tuple[Stand, list[str]]]) -> float:
    groups = {stand.group for stand, _ in rows if stand.group}
    return (
        HEAD + sum(_row_height(lines) for _, lines in rows) + len(groups) * (BEFORE_GROUP + GROUP)
    )


def _plate(
    rows: Sequence[tuple[Stand, list[str]]],
    axis: _Axis,
    thresholds: Sequence[float],
    width: float,
) -> Plate:
    plate = Plate(width, _height(rows))
    _head(plate, axis)
    top, group = HEAD, ""
    for stand, lines in rows:
        if stand.group != group:
            group, top = stand.group, top + BEFORE_GROUP
            plate.words(0, top + 11, group, 8, colour=SECOND, semibold=True)
            top += GROUP
            plate.rule(0, top - 2, width, top - 2)
        plate.told.append(_told(stand))
        _row(plate, axis, stand, lines, top)
        _cell(plate, stand, thresholds, top, _row_height(lines))
        top += _row_height(lines)
    return plate


def _told(stand: Stand) -> str:
    if stand.current is None or stand.desired is None:
        return f"{stand.title}: {stand.word}"
    figures = (number(stand.current, 1), number(stand.desired, 1))
    said = tr("today {today}, desired {desired}", today=figures[0], desired=figures[1])
    return f"{stand.title}: {said}, {stand.word}"


def _head(plate: Plate, axis: _Axis) -> None:
    for level in range(axis.low, axis.high + 1):
        plate.words(axis.at(level), 20, str(level), 8, colour=SECOND, align="center")
    plate.dot(4, 14, 3, WHITE, edge=ACCENT)
    plate.words(11, 17, tr("today"), 8, colour=SECOND)
    plate.dot(62, 14, 3.4, ACCENT)
    plate.words(69, 17, tr("desired"), 8, colour=SECOND)
    cell = plate.width - CELL - 70
    plate.words(cell + CELL / 2, 20, tr("Gap"), 8, colour=SECOND, align="center")


def _row(plate: Plate, axis: _Axis, stand: Stand, lines: list[str], top: float) -> None:
    height = _row_height(lines)
    middle = top + height / 2
    first = middle - (len(lines) - 1) * LEADING / 2 + SIZE * 0.36
    for place, line in enumerate(lines):
        plate.words(0, first + place * LEADING, line, SIZE)
    for level in range(axis.low, axis.high + 1):
        plate.rule(
            axis.at(level), top + 2, axis.at(level), top + height - 2, colour=FAINT, weight=0.3
        )
    if stand.current is None or stand.desired is None:
        return
    today, wanted = axis.at(stand.current), axis.at(stand.desired)
    plate.rule(today, middle, wanted, middle, colour=ACCENT, weight=1.6)
    plate.dot(today, middle, 3.2, WHITE, edge=ACCENT)
    plate.dot(wanted, middle, 3.6, ACCENT)
    left, right = (-7, 7) if today <= wanted else (7, -7)
    plate.words(
        today + left, middle + 2.8, number(stand.current, 1), 7.5, colour=SECOND,
        align="right" if left < 0 else "left",
    )  # fmt: skip
    plate.words(
        wanted + right, middle + 2.8, number(stand.desired, 1), 7.5, colour=SECOND,
        align="left" if right > 0 else "right",
    )  # fmt: skip


def _cell(
    plate: Plate, stand: Stand, thresholds: Sequence[float], top: float, height: float
) -> None:
    left = plate.width - CELL - 70
    middle = top + height / 2
    if stand.gap is not None:
        ground, ink = gap_colours(stand.gap, thresholds)
        plate.box(left, top + 1, CELL, height - 2, ground)
        shown = number(stand.gap, 1)
        plate.words(
            left + CELL / 2, middle + 3, shown, SIZE, colour=ink, align="center", semibold=True
        )
    plate.words(left + CELL + 8, middle + 3, stand.word, 8, colour=INK if stand.gap else SECOND)
