"""What the sheets of the day share: running lines, a sector's heading, the facts of the day."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Heading, Words
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import Running
from workshop_app.reports.tables import Rows, facts, table
from workshop_app.reports.words import DOT, hours, sector_name
from workshop_app.text import date_text, tr


def running_of(edition: Edition, name: str, footer: str = "") -> Running:
    """Say on every page which sheet of which day it is; a sheet of the day is never a draft."""
    header = DOT.join(filter(None, [name, edition.place, date_text(edition.workshop.date)]))
    right = DOT.join(filter(None, [hours(edition.workshop), edition.fact("venue")]))
    below = footer or DOT.join(filter(None, [name, edition.place]))
    return Running(header, right, below, draft=False)


def day_facts(edition: Edition) -> Rows:
    """Say where and when the workshop is, who convenes it, and what it is about."""
    workshop = edition.workshop
    pairs = [
        (tr("Place"), ", ".join(filter(None, [edition.fact("venue"), edition.place]))),
        (tr("Date"), date_text(workshop.date)),
        (tr("Hours"), hours(workshop)),
        (tr("Convened by"), edition.fact("convener")),
        (tr("Host"), edition.fact("host")),
        (tr("Workshop"), edition.title),
    ]
    return facts(pairs, edition.width, columns=3)


def sector_heading(edition: Edition, sector: str, width: float | None = None) -> Flowable:
    """A sector's mark and name above what is its own; observers have no mark."""
    mark = sector_marks(edition.workshop.playbook).get(sector)
    if mark is None:
        return Heading(tr("Observers"), theme.SECTION_CELL, 1)
    name = Heading(sector_name(edition.workshop, sector), theme.SECTION_CELL, 1)
    return table(
        [[Chip(mark, 16), name]],
        [24, (width or edition.width) - 24],
        ruled=False,
        pad=2,
        more=[("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
    )


def to_do(lines: Sequence[str]) -> list[Flowable]:
    """What to do, step by step."""
    return [Words(line, theme.NUMBERED, bulletText=f"{n}.") for n, line in enumerate(lines, 1)]


def unknown(edition: Edition) -> str:
    """What says *I do not know* on paper: 0, or a question mark where 0 is a level."""
    low, high = edition.figures.rules.scale
    return "?" if low <= 0 <= high else "0"


def sector_letters(edition: Edition, sectors: list[str]) -> str:
    """Say which letter stands for which sector."""
    marks = sector_marks(edition.workshop.playbook)
    return DOT.join(f"{marks[s].letter} {sector_name(edition.workshop, s)}" for s in sectors)
