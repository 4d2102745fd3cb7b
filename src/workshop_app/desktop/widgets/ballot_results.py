"""What a sector reads in one indicator, as the rows beneath the heat table."""

from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.readings_line import Reading
from workshop_app.domain.readings import IndicatorFigures, SectorFigures
from workshop_app.text import NOT_KNOWN, number, tr


def sector_rows(figures: IndicatorFigures, shown: Showing) -> list[Row]:
    """Today and desired by sector, then of all."""
    rows: list[Row] = []
    for face in shown.faces():
        own = figures.by_sector.get(face.id)
        today, desired = _pair(own, hidden=face.id in figures.hidden or shown.open("assess"))
        rows.append((Cell(f"{face.letter}  {face.short}", face.colour), today, desired))
    concealed = figures.concealed
    today, desired = _value(figures.current, concealed), _value(figures.desired, concealed)
    return [*rows, (tr("All"), today, desired)]


def readings(figures: IndicatorFigures, shown: Showing) -> list[Reading]:
    """The gaps of the sectors that may be shown; none while the round is open."""
    if shown.open("assess"):
        return []
    own = figures.by_sector
    return [
        Reading(face, gap)
        for face in shown.faces()
        if face.id not in figures.hidden
        and face.id in own
        and (gap := own[face.id].gap) is not None
    ]


def _pair(own: SectorFigures | None, *, hidden: bool) -> tuple[str, str]:
    if own is None:
        return NOT_KNOWN, NOT_KNOWN
    return _value(own.current, hidden), _value(own.desired, hidden)


def _value(value: float | None, hidden: bool) -> str:
    return tr("hidden") if hidden else NOT_KNOWN if value is None else number(value, 1)
