"""Assess in the annex: the gap of every indicator as each sector reads it."""

from dataclasses import replace

from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.charts.heatmap import HIDDEN, NOT_HEARD, Row, heatmap
from workshop_app.domain.playbook import Dimension, Indicator
from workshop_app.domain.readings import IndicatorFigures
from workshop_app.reports import theme
from workshop_app.reports.blocks import Words, section
from workshop_app.reports.chart_drawing import drawn
from workshop_app.reports.edition import Edition
from workshop_app.reports.stages.assess import thresholds_of
from workshop_app.reports.stages.prepare import expected
from workshop_app.text import tr

MAP_HEIGHT = 280.0


def by_sector(edition: Edition) -> list[Flowable]:
    """For the annex: the gap of every rated indicator as each sector reads it."""
    blocks = [
        block
        for title, dimensions in _groups(edition)
        for block in _map(edition, title, dimensions)
    ]
    if not blocks:
        return []
    return [
        *section(tr("Gaps by sector"), room=170, style=theme.MINOR),
        Words(_reading_help(edition), theme.ANNEX),
        *blocks,
    ]


def _groups(edition: Edition) -> list[tuple[str, list[Dimension]]]:
    """The playbook's dimensions by its groups, those of none at the end."""
    playbook = edition.workshop.playbook
    groups = [
        (edition.say(group.title), [d for d in playbook.dimensions if d.group == group.id])
        for group in playbook.groups
    ]
    known = {group.id for group in playbook.groups}
    return [*groups, ("", [d for d in playbook.dimensions if d.group not in known])]


def _map(edition: Edition, title: str, dimensions: list[Dimension]) -> list[Flowable]:
    figures = edition.view.indicators
    rows: list[Row] = []
    for dimension in dimensions:
        inside_it = [i for i in dimension.indicators if figures[i.id].ballots]
        rows += [_heat(edition, i, figures[i.id]) for i in inside_it]
        if inside_it:
            rows[-1] = replace(rows[-1], ends=True)
    marks = sector_marks(edition.workshop.playbook)
    plates = heatmap(
        rows,
        {sector: marks[sector] for sector in expected(edition)},
        title=title,
        thresholds=thresholds_of(edition),
        width=edition.width,
        height=MAP_HEIGHT,
    )
    return drawn(plates, edition.charts)


def _heat(edition: Edition, indicator: Indicator, figures: IndicatorFigures) -> Row:
    cells: dict[str, float | str] = {}
    for sector, own in figures.by_sector.items():
        missing = HIDDEN if sector in figures.hidden else NOT_HEARD
        cells[sector] = missing if own.gap is None else own.gap
    together = HIDDEN if figures.concealed else NOT_HEARD
    return Row(
        indicator.number,
        edition.say(indicator.text),
        cells,
        together if figures.gap is None else figures.gap,
    )


def _reading_help(edition: Edition) -> str:
    least = edition.figures.rules.small_group
    said = [tr("Each cell is the gap between today and the desired, in levels.")]
    if least > 1:  # a group of one hides nothing
        said.append(
            tr(
                "“Hidden”: fewer than {least} personal ballots, or a figure that would give such"
                " a one away.",
                least=least,
            )
        )
    return " ".join([*said, tr("A dash: not heard.")])
