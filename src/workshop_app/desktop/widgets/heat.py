"""What a heat table shows: rows of readings as words and shades, made from figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workshop_app.charts.colours import gap_step
from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.division import division
from workshop_app.domain.playbook import Dimension, Indicator
from workshop_app.domain.readings import IndicatorFigures, SectorFigures
from workshop_app.text import NOT_KNOWN, country, language, number, tr


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One sector's figure: its words, and the shade behind them where there is a number."""

    text: str
    shade: int | None = None


@dataclass(frozen=True, slots=True)
class HeatRow:
    """An indicator, or the heading of a dimension (then without an id).

    word: its class; note: whether it is seen differently; division: split or spread out, in words.
    """

    id: str
    number: str
    text: str
    cells: tuple[HeatCell, ...] = ()
    total: str = ""
    word: str = ""
    note: str = ""
    division: str = ""

    @property
    def heading(self) -> bool:
        """Whether this is a dimension over the indicators that follow."""
        return not self.id


Known = dict[str, tuple[IndicatorFigures, tuple[object, ...], HeatRow]]
"""Rows made before, by indicator, each with what it was made of: an edit touches few of them."""


def by_dimension(
    shown: Showing, only: Iterable[str], known: Known | None = None
) -> tuple[HeatRow, ...]:
    """The indicators in the playbook's order, each dimension with its heading."""
    asked = frozenset(only)
    rows: list[HeatRow] = []
    for place, dimension in enumerate(shown.workshop.playbook.dimensions, start=1):
        inside = [i for i in dimension.indicators if i.id in asked]
        if inside:
            rows.append(_heading(place, dimension, shown))
            rows.extend(_row(indicator, shown, known) for indicator in inside)
    return tuple(rows)


def by_need(shown: Showing, only: Iterable[str], known: Known | None = None) -> tuple[HeatRow, ...]:
    """The indicators with the largest need first, those without one last."""
    asked = frozenset(only)
    indicators = [i for i in shown.workshop.playbook.indicators if i.id in asked]
    figures = shown.view.indicators
    indicators.sort(key=lambda i: _last_if_unknown(figures[i.id]))
    return tuple(_row(indicator, shown, known) for indicator in indicators)


def _row(indicator: Indicator, shown: Showing, known: Known | None) -> HeatRow:
    """A row as it was made before, where nothing that it shows is different."""
    if known is None:
        return heat_row(indicator, shown)
    figures = shown.view.indicators[indicator.id]
    facts = shown.workshop.facts
    voice = (language(), country(), facts.get("language"), shown.open("assess"))
    context = (*voice, shown.figures.rules, shown.faces())
    before = known.get(indicator.id)
    if before is None or before[0] is not figures or before[1] != context:
        before = known[indicator.id] = (figures, context, heat_row(indicator, shown))
    return before[2]


def heat_row(indicator: Indicator, shown: Showing) -> HeatRow:
    """One indicator's row, as these eyes may see it."""
    figures = shown.view.indicators[indicator.id]
    return HeatRow(
        id=indicator.id,
        number=indicator.number,
        text=shown.text(indicator.text),
        cells=_cells(figures, shown),
        total=_gap_text(figures.gap, concealed=figures.concealed),
        word=words.level(figures.level),
        note=tr("seen differently") if figures.disputed else "",
        division=division_word(division(figures, shown.figures.rules.weights)),
    )


def division_word(found: str | None) -> str:
    """Say in a word whether answers are split or spread out; "" for neither."""
    named = {"split": tr("split"), "spread_out": tr("spread out")}
    return named.get(found or "", "")


def _heading(place: int, dimension: Dimension, shown: Showing) -> HeatRow:
    figures = shown.view.dimensions[dimension.id]
    return HeatRow(
        id="",
        number=str(place),
        text=shown.text(dimension.title),
        total="" if figures.gap is None else _figure(figures.gap),
    )


def _last_if_unknown(figures: IndicatorFigures) -> tuple[bool, float]:
    return figures.need is None, -(figures.need or 0)


def _cells(figures: IndicatorFigures, shown: Showing) -> tuple[HeatCell, ...]:
    faces = shown.faces()
    if shown.open("assess"):
        return tuple(HeatCell("") for _ in faces)
    limits = shown.figures.rules.thresholds
    steps = (limits.small, limits.gap, limits.critical)
    return tuple(
        _cell(figures.by_sector.get(face.id), steps, hidden=face.id in figures.hidden)
        for face in faces
    )


def _cell(own: SectorFigures | None, steps: Sequence[float], *, hidden: bool) -> HeatCell:
    if hidden:
        return HeatCell(tr("hidden"))
    if own is None or own.gap is None:
        return HeatCell(NOT_KNOWN)
    return HeatCell(_figure(own.gap), gap_step(own.gap, steps))


def _gap_text(gap: float | None, *, concealed: bool) -> str:
    return tr("hidden") if concealed else _figure(gap) if gap is not None else NOT_KNOWN


def _figure(value: float) -> str:
    return _written(value, language(), country())


@lru_cache(maxsize=4096)  # writing 360 figures anew at each key would take a third of a frame
def _written(value: float, _language: str, _country: str | None) -> str:
    return number(value, 1)
