"""A ballot of ratings as a grid: what it asks, what it holds, and how far the sectors are."""

from collections.abc import Iterable, Mapping
from math import ceil

from workshop_app.desktop import words
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow
from workshop_app.domain.answered import SectorProgress, Sheet
from workshop_app.domain.playbook import Dimension, Indicator
from workshop_app.domain.stages.assess import Row as RatingRow
from workshop_app.text import NOT_KNOWN, ntr, tr

COMMENTED = "✎"
_COMMENT = 3
_HOUR, _MINUTE = 3600, 60


def sheet_columns(shown: Showing, of: Sheet) -> tuple[GridColumn, ...]:
    """Today, desired, importance where it is asked; 0 says "don't know" where it is no level."""
    low, high = shown.workshop.playbook.scale
    unknown = low > 0
    columns = (
        GridColumn(tr("Today"), low, high, unknown=unknown),
        GridColumn(tr("Desired"), low, high, unknown=unknown),
        GridColumn(tr("Weight"), 1, shown.figures.rules.importance_max, tr("Importance"), "", True),
    )
    return tuple(columns[part] for part in of.parts)


def sheet_rows(shown: Showing, of: Sheet, answers: Mapping[str, RatingRow]) -> tuple[GridRow, ...]:
    """The indicators asked, each dimension with its heading, and a ballot's answers."""
    asked = frozenset(of.indicators)
    rows: list[GridRow] = []
    for place, dimension in enumerate(shown.workshop.playbook.dimensions, start=1):
        inside = [one for one in dimension.indicators if one.id in asked]
        if inside:
            rows.append(_heading(shown, dimension, place))
            rows += [_row(shown, of, one, answers.get(one.id)) for one in inside]
    return tuple(rows)


def _heading(shown: Showing, dimension: Dimension, place: int) -> GridRow:
    return GridRow("", shown.text(dimension.title), str(place))


def _row(shown: Showing, of: Sheet, indicator: Indicator, answer: RatingRow | None) -> GridRow:
    values = tuple(answer[part] if answer is not None else None for part in of.parts)
    nothing = answer is not None and all(value is None for value in values)
    return GridRow(
        indicator.id,
        shown.text(indicator.text),
        indicator.number,
        values,
        NOT_KNOWN if nothing else "",
        COMMENTED if answer is not None and answer[_COMMENT] else "",
    )


def level_rows(shown: Showing, indicator: Indicator) -> list[Row]:
    """What one sees at each level of an indicator."""
    playbook = shown.workshop.playbook
    return [
        (str(playbook.scale[0] + place), shown.text(texts))
        for place, texts in enumerate(playbook.levels_of(indicator))
    ]


def heard_rows(
    shown: Showing, found: Iterable[SectorProgress], of: Sheet, *, by_table: bool
) -> list[Row]:
    """How far each sector is, in a word."""
    return [
        (
            Cell(
                f"{shown.face(one.sector).letter}  {shown.face(one.sector).short}",
                shown.face(one.sector).colour,
            ),
            _how_far(one, of, by_table=by_table),
        )
        for one in found
    ]


def _how_far(one: SectorProgress, of: Sheet, *, by_table: bool) -> str:
    if not one.expected:
        return tr("nobody on the list")
    if one.whole == one.expected:
        return tr("complete")
    if not one.given:
        return tr("not begun")
    if one.expected == 1:
        return tr("{n} of {all} answers", n=one.given, all=of.cells)
    sentence = tr("{n} of {all} tables") if by_table else tr("{n} of {all} persons")
    begun = sentence.format(n=one.begun, all=one.expected)
    if one.begun == one.whole:
        return begun
    return words.listed((begun, tr("complete: {n}", n=one.whole)))


def state_of(given: int, of: Sheet) -> str:
    """How far one ballot is, for its chip: as the answers given of all."""
    return f"{given}/{of.cells}" if given else ""


def pace_text(seconds: float | None) -> str:
    """Say how long what is left will take."""
    if seconds is None:
        return ""
    if seconds == 0:
        return tr("All have answered.")
    if seconds < _MINUTE:
        return tr("At this pace: less than a minute more.")
    if seconds < 2 * _HOUR:
        minutes = ceil(seconds / _MINUTE)
        return ntr("At this pace: {n} more minute.", "At this pace: {n} more minutes.", minutes)
    hours = ceil(seconds / _HOUR)
    return ntr("At this pace: {n} more hour.", "At this pace: {n} more hours.", hours)
