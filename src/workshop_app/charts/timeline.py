"""The actions on a line of months, with the end of the administration's term."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, ATTENTION, FAINT, INK, RULE, SECOND, WHITE
from workshop_app.charts.lettering import lines_of, width_of
from workshop_app.charts.plate import Plate
from workshop_app.text import date_text, tr

CODE, LABEL, SIZE, LEADING, HEAD = 36.0, 232.0, 8.0, 9.5, 30.0

STEPS, MOST_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 600), 1200


@dataclass(frozen=True, slots=True)
class Span:
    """An action from its start to the day it is due; without a start it begins at the workshop."""

    code: str
    title: str
    start: datetime.date | None
    due: datetime.date
    outlives: bool


@dataclass(frozen=True, slots=True)
class _Axis:
    first: datetime.date
    last: datetime.date
    left: float
    right: float

    def at(self, day: datetime.date) -> float:
        whole = (self.last - self.first).days or 1
        return self.left + (day - self.first).days / whole * (self.right - self.left)


def time_line(
    spans: Sequence[Span],
    *,
    begins: datetime.date,
    term_ends: datetime.date | None,
    width: float,
    height: float,
) -> Iterator[Plate]:
    """Draw a bar an action, on as many plates as they need."""
    axis = _axis(spans, begins, term_ends, width)
    part: list[Span] = []
    for span in spans:
        if part and HEAD + 8 + sum(map(_row_height, [*part, span])) > height:
            yield _plate(part, axis, begins, term_ends, width)
            part = []
        part.append(span)
    if part:
        yield _plate(part, axis, begins, term_ends, width)


def _axis(
    spans: Sequence[Span], begins: datetime.date, term_ends: datetime.date | None, width: float
) -> _Axis:
    days = [begins, *(s.due for s in spans), *(s.start for s in spans if s.start)]
    if term_ends and begins <= term_ends and (term_ends - max(days)).days <= 400:
        days.append(term_ends)
    first, last = min(days).replace(day=1), max(days)
    return _Axis(first, _next(last.replace(day=1)), CODE + LABEL, width - 14)


def _next(month: datetime.date) -> datetime.date:
    years, index = divmod(month.year * 12 + month.month, 12)
    return datetime.date(years, index + 1, 1) if years <= datetime.MAXYEAR else datetime.date.max


def _row_height(span: Span) -> float:
    return max(14.5, len(lines_of(span.title, SIZE, LABEL - 12)) * LEADING + 5)


def _plate(
    spans: Sequence[Span],
    axis: _Axis,
    begins: datetime.date,
    term_ends: datetime.date | None,
    width: float,
) -> Plate:
    height = HEAD + sum(map(_row_height, spans)) + 8
    plate = Plate(width, height)
    _months(plate, axis, height)
    top = HEAD
    for span in spans:
        plate.told.append(_told(span))
        _row(plate, axis, span, begins, top)
        top += _row_height(span)
    if term_ends and axis.first <= term_ends <= axis.last:
        _term(plate, axis, term_ends, height)
    return plate


def _told(span: Span) -> str:
    days = [date_text(day, "medium") for day in (span.start, span.due) if day]
    return f"{span.code} {span.title}: {' – '.join(days)}{' *' if span.outlives else ''}"


def _months(plate: Plate, axis: _Axis, height: float) -> None:
    months = _all_months(axis)
    names = [date_text(month, "month") for month in months]
    widest = max(width_of(name, 7.5) for name in names) + 8
    room = (axis.right - axis.left) / max(1, len(months) - 1)
    every = next((n for n in STEPS if n * room >= widest), STEPS[-1])
    for month, name in list(zip(months, names, strict=True))[:-1:every]:
        x = axis.at(month)
        plate.rule(x, HEAD - 6, x, height - 6, colour=FAINT, weight=0.3)
        if x + widest - 4 <= plate.width:
            plate.words(x + 2, HEAD - 8, name, 7.5, colour=SECOND)
    plate.rule(0, HEAD - 4, plate.width, HEAD - 4, colour=RULE)


def _all_months(axis: _Axis) -> list[datetime.date]:
    months = [axis.first]
    while months[-1] < axis.last and len(months) < MOST_MONTHS:
        months.append(_next(months[-1]))
    return months


def _row(plate: Plate, axis: _Axis, span: Span, begins: datetime.date, top: float) -> None:
    height = _row_height(span)
    lines = lines_of(span.title, SIZE, LABEL - 12)
    middle = top + height / 2
    first = middle - (len(lines) - 1) * LEADING / 2 + 3
    plate.words(0, first, span.code, SIZE, semibold=True)
    for place, line in enumerate(lines):
        plate.words(CODE, first + place * LEADING, line, SIZE, colour=INK)
    end = axis.at(span.due)
    start = min(axis.at(span.start or begins), end)
    fill = ATTENTION if span.outlives else ACCENT
    plate.box(start, middle - 3, max(end - start, 1), 6, fill, hatch="/" if span.outlives else "")
    if not span.start:
        plate.box(start, middle - 2, max(end - start - 6, 0), 4, WHITE)
    plate.dot(end, middle, 3.6, fill)
    if span.outlives:
        plate.words(end + 6, middle + 4, "*", 9, colour=ATTENTION, semibold=True)


def _term(plate: Plate, axis: _Axis, day: datetime.date, height: float) -> None:
    x = axis.at(day)
    words = tr("end of term, {day}", day=date_text(day, "medium"))
    plate.dashes(x, HEAD - 4, x, height - 4, colour=INK)
    long = width_of(words, 7.5)
    align_left = x - long - 4 >= axis.left
    plate.words(
        x - 4 if align_left else x + 4, 9, words, 7.5, align="right" if align_left else "left"
    )
