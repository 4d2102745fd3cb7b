"""Impact and feasibility: which gaps change much, and which are within reach."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.charts.colours import ACCENT, FAINT, INK, RULE, SECOND, WASH, WHITE
from workshop_app.charts.plate import Plate
from workshop_app.text import number, tr

LOW, MIDDLE, HIGH = 1, 3, 5
LEFT, TOP, BOTTOM, DOT, CORNER = 16.0, 20.0, 26.0, 9.0, 12.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A gap with the room's mean marks, from 1 to 5, and a short name to print in its dot."""

    name: str
    impact: float
    feasibility: float
    chosen: bool


def priority_grid(marks: Sequence[Mark], *, width: float, height: float) -> Plate:
    """Draw the gaps as dots on four quarters."""
    plate = Plate(width, height)
    right, floor = width - 4, height - BOTTOM
    _quarters(plate, right, floor)
    for mark, x, y in _apart(marks, right, floor):
        plate.told.append(_told(mark))
        fill, edge, ink = (ACCENT, None, WHITE) if mark.chosen else (WHITE, SECOND, INK)
        plate.dot(x, y, DOT, fill, edge=edge)
        plate.words(
            x,
            y + 2.6,
            mark.name,
            7.5 if len(mark.name) < 3 else 6.5,
            colour=ink,
            semibold=True,
            align="center",
        )
    return plate


def _told(mark: Mark) -> str:
    impact, feasible = number(mark.impact, 1), number(mark.feasibility, 1)
    said = tr("impact {impact}, feasibility {feasibility}", impact=impact, feasibility=feasible)
    return f"{mark.name}: {said}"


def _spot(mark: Mark, right: float, floor: float) -> tuple[float, float]:
    room = (right - LEFT - 2 * DOT, floor - TOP - 2 * (DOT + CORNER))
    x = LEFT + DOT + (mark.feasibility - LOW) / (HIGH - LOW) * room[0]
    return x, floor - DOT - CORNER - (mark.impact - LOW) / (HIGH - LOW) * room[1]


def _apart(marks: Sequence[Mark], right: float, floor: float) -> list[tuple[Mark, float, float]]:
    """Place the dots, those that would lie on another beside it."""
    placed: list[tuple[Mark, float, float]] = []
    for mark in marks:
        x, y = _spot(mark, right, floor)
        first = x
        tries = 0
        while any(abs(x - px) < 2 * DOT and abs(y - py) < 2 * DOT for _, px, py in placed):
            tries += 1
            x = first + (2 * DOT + 1) * ((tries + 1) // 2) * (1 if tries % 2 else -1)
            x = min(max(x, LEFT + DOT), right - DOT)
            if tries > 2 * len(marks):
                break
        placed.append((mark, x, y))
    return placed


def _quarters(plate: Plate, right: float, floor: float) -> None:
    across, up = (LEFT + right) / 2, (TOP + floor) / 2
    plate.box(across, TOP, right - across, up - TOP, WASH)
    for y in (TOP, up, floor):
        plate.rule(LEFT, y, right, y, colour=FAINT if y == up else RULE)
    for x in (LEFT, across, right):
        plate.rule(x, TOP, x, floor, colour=FAINT if x == across else RULE)
    corners = (
        (LEFT + 6, TOP + 12, tr("major project")),
        (across + 6, TOP + 12, tr("quick win")),
        (LEFT + 6, floor - 6, tr("set aside")),
        (across + 6, floor - 6, tr("fill-in")),
    )
    for x, y, words in corners:
        plate.words(x, y, words, 8, colour=SECOND)
    for level, y in ((HIGH, TOP + DOT + CORNER), (MIDDLE, up), (LOW, floor - DOT - CORNER)):
        plate.words(LEFT - 6, y + 3, str(level), 8, colour=SECOND, align="right")
    for level, x in ((LOW, LEFT + DOT), (MIDDLE, across), (HIGH, right - DOT)):
        plate.words(x, floor + 11, str(level), 8, colour=SECOND, align="center")
    plate.words(right, floor + 23, tr("Feasibility") + " →", 8, align="right")
    plate.words(LEFT, TOP - 8, "↑ " + tr("Impact"), 8)
