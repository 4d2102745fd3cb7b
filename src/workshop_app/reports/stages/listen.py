"""Listen in print: what each sector came for, in its own words."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, part, prose
from workshop_app.reports.edition import Edition
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Command, table
from workshop_app.reports.words import sector_name
from workshop_app.text import tr


def motivations(edition: Edition) -> list[Flowable]:
    """What each sector came for."""
    said = edition.workshop.motivations.values()
    heading = part(tr("What each sector came for"))
    if not said:
        return [*heading, *prose(tr("Nothing was written down on this."), width=edition.width)]
    marks = sector_marks(edition.workshop.playbook)
    rows: list[list[Flowable | str]] = []
    starts = []
    for sector in expected(edition):
        starts.append(len(rows))
        quotes = [m.text for m in said if m.sector == sector]
        quotes = [tr("“{words}”", words=quote) for quote in quotes]
        for place, quote in enumerate(quotes or [tr("Nothing was written down for this sector.")]):
            first = place == 0
            chip = Chip(marks[sector]) if first else ""
            rows.append([chip, sector_name(edition.workshop, sector) if first else "", quote])
    return [*heading, _table(rows, starts, edition)]


def _table(rows: list[list[Flowable | str]], starts: list[int], edition: Edition) -> Flowable:
    """One table; a thin rule only where a sector begins, which keeps its first two quotes."""
    more: list[Command] = [
        ("LINEABOVE", (0, n), (-1, n), theme.HAIR, HexColor(theme.RULE)) for n in starts
    ]
    more += [("TOPPADDING", (0, n), (-1, n), 9) for n in starts]
    more += [("NOSPLIT", (0, n), (-1, min(n + 1, len(rows) - 1))) for n in starts]
    return table(
        rows,
        [22, 118, edition.width - 140],
        styles=[theme.CELL, theme.CELL_BOLD, theme.CELL],
        more=more,
        pad=2.5,
        ruled=False,
    )
