"""Attendance and consent: a sheet for each sector's table, with lines for those who come late.

No mails and no telephones, since it goes round; photographs are agreed to by a badge.
"""

from reportlab.platypus import Flowable, PageBreak

from workshop_app.domain.people import OBSERVER
from workshop_app.domain.stages.prepare import Participant
from workshop_app.reports import theme
from workshop_app.reports.blanks import BOX
from workshop_app.reports.blocks import Heading, Words, gap
from workshop_app.reports.day_sheets import running_of, sector_heading
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import height_of
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Rows, code_width, table
from workshop_app.text import date_text, tr

ROW = 26.0
LATE = 3
"""The fewest empty lines of a sector."""
CODE, TICK = 40.0, 56.0
EMPTY: list[Cell] = ["", "", "", "", BOX, ""]


def attendance(edition: Edition) -> bytes:
    """Print sheets for each sector, and one for observers; each stands by itself."""
    running = running_of(edition, tr("Attendance and consent"))
    story: list[Flowable] = []
    for sector in [*expected(edition), OBSERVER]:
        above = _above(edition, sector)
        for lines in _parted(edition, sector, edition.height - height_of(above, edition)):
            story += [*([PageBreak()] if story else []), *above, lines]
    return build(edition, story, title=running.header, running=running)


def _above(edition: Edition, sector: str) -> list[Flowable]:
    return [
        Heading(tr("Attendance and consent"), theme.TITLED),
        sector_heading(edition, sector),
        gap(1),
        *_notice(edition),
        gap(2),
    ]


def _parted(edition: Edition, sector: str, room: float) -> list[Rows]:
    """Give the lines of a sector, sheet by sheet, the last filled up with empty ones."""
    people = [p for p in edition.workshop.participants.values() if p.sector == sector]
    rows = [*(_row(edition, person) for person in people), *[EMPTY] * LATE]
    whole = _table(edition, rows)
    height_of([whole], edition)
    head, *heights = whole._rowHeights  # noqa: SLF001 - as it was just measured
    sheets: list[list[list[Cell]]] = [[]]
    left = room - head
    for row, height in zip(rows, heights, strict=True):
        if height > left and sheets[-1]:
            sheets.append([])
            left = room - head
        sheets[-1].append(row)
        left -= height
    sheets[-1] += [EMPTY] * max(0, int(left // heights[-1]))
    return [_table(edition, sheet) for sheet in sheets]


def _row(edition: Edition, person: Participant) -> list[Cell]:
    return [
        edition.workshop.code(person.id),
        edition.private(person.name),
        person.organisation or "",
        person.role or "",
        BOX,
        "",
    ]


def _table(edition: Edition, rows: list[list[Cell]]) -> Rows:
    codes = (edition.workshop.code(id) for id in edition.workshop.participants)
    code = code_width(codes, theme.CELL, least=CODE)
    rest = edition.width - code - TICK
    return table(
        rows,
        [code, rest * 0.21, rest * 0.27, rest * 0.24, TICK, rest * 0.28],
        head=[
            tr("Code"),
            tr("Name"),
            tr("Organisation"),
            tr("Position"),
            tr("May be written to"),
            tr("Signature"),
        ],
        styles=[*[theme.CELL] * 4, theme.CELL_CENTRED, theme.CELL],
        head_styles=[*[theme.NOTE] * 4, theme.NOTE_CENTRED, theme.NOTE],
        more=[
            ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (4, 0), (4, -1), 0),
            ("LEFTPADDING", (5, 0), (5, -1), 10),
        ],
        pad=2,
        least_height=ROW,
    )


def _notice(edition: Edition) -> list[Flowable]:
    """What a signature says, what it does not say, and who holds the data."""
    workshop = edition.workshop
    until = workshop.facts.get("retention_until")
    holder = edition.fact("privacy_controller")
    own = [
        edition.fact("privacy_text"),
        tr("The data is held by {who}.", who=holder) if holder else "",
        tr("It is kept until {day}.", day=date_text(until)) if until else "",
    ]
    said = [
        tr(
            "By signing, people say that they came and have read this notice. Whoever may be"
            " written to about the plan ticks the box, and leaves the address at the registration"
            " desk, not on this sheet."
        ),
        tr(
            "Photographs: whoever agrees to appear in them wears the marked badge; no signature is"
            " asked for."
        ),
        " ".join(part for part in own if part),
    ]
    return [Words(line, theme.CLOSE) for line in said if line]
