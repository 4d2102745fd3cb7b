"""Prioritise in the annex: what each sector adds to a share, and the choice without each sector."""

from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.charts.shares import share_bars
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Words, gap, section
from workshop_app.reports.chart_drawing import drawn
from workshop_app.reports.edition import Edition
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.stages.prioritise import bar_of
from workshop_app.reports.tables import table
from workshop_app.reports.words import DOT, begun, inside, sector_name
from workshop_app.text import tr


def points_by_sector(edition: Edition) -> list[Flowable]:
    """For the annex: each sector's part in each share, and the choice without each sector."""
    agreed, workshop = edition.view.priorities, edition.workshop
    bars = [bar_of(edition, g, split=True) for g in agreed.gaps if g.share]
    if not any(bar.parts for bar in bars):
        return []
    marks = sector_marks(workshop.playbook)
    voted = [s for s in expected(edition) if any(s in bar.parts for bar in bars)]
    plates = list(share_bars(bars, marks, width=edition.width, height=edition.height - 150))
    said = tr("The length of a bar is the gap's share; its parts are what each sector adds to it.")
    return [
        *section(tr("Points by sector"), room=min(plates[0].height + 30, 400), style=theme.MINOR),
        Words(said, theme.ANNEX),
        _legend(edition, voted),
        gap(2),
        *drawn(plates, edition.charts),
        *_without(edition),
    ]


def _legend(edition: Edition, sectors: list[str]) -> Flowable:
    marks = sector_marks(edition.workshop.playbook)
    cells: list[Flowable | str] = []
    for sector in sectors:
        cells += [Chip(marks[sector], 12), sector_name(edition.workshop, sector)]
    column = edition.width / max(1, len(sectors))
    widths = [18.0, column - 18] * len(sectors)
    return table(
        [cells], widths, styles=[theme.NOTE] * len(cells), ruled=False, pad=0
    )  # fmt: skip


def _without(edition: Edition) -> list[Flowable]:
    """Whether the choice would be the same without each sector."""
    found = edition.view.priorities.stable_without
    words = {True: tr("the same choice"), False: tr("another choice")}
    said = [
        tr("without {sector}", sector=inside(sector_name(edition.workshop, s))) + f": {words[same]}"
        for s in expected(edition)
        if (same := found[s]) is not None
    ]
    if not said:
        return []
    return [gap(1), Words(begun(DOT.join(said)), theme.NOTE)]
