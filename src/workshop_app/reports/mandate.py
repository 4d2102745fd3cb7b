"""The mandate: one page at the door that says who may sign for whom."""

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.domain.delegates import delegate_of
from workshop_app.domain.people import folded
from workshop_app.domain.words import CAPACITIES
from workshop_app.reports import theme
from workshop_app.reports.blanks import BOX, BOX_TICKED
from workshop_app.reports.blocks import Chip, Heading, Words, gap, prose
from workshop_app.reports.day_sheets import running_of
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_one_page
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Command, table
from workshop_app.reports.words import begun, named, sector_name
from workshop_app.text import tr

CHIP, BOXES = 20.0, 46.0


@dataclass(frozen=True, slots=True)
class _Setting:
    """How generously the page is set: the height of a line, a sector's empty ones, the type.

    least: the fewest lines that a sector has, with those of its organisations.
    """

    height: float
    empty: int
    cell: ParagraphStyle
    least: int = 3


@dataclass(frozen=True, slots=True)
class _Signs:
    """Who signs for an organisation, as far as it is known."""

    name: str | None = None
    position: str = ""
    capacity: str | None = None


SETTINGS = (
    *(_Setting(height, 3, theme.CELL, least=4) for height in (34, 31, 28)),
    *(_Setting(height, 3, theme.CELL) for height in (34, 31)),
    _Setting(28, 3, theme.CELL),
    _Setting(26, 2, theme.CELL),
    _Setting(22, 2, theme.CELL),
    _Setting(22, 1, theme.SMALL_CELL),
    _Setting(20, 1, theme.SMALL_CELL),
    _Setting(19, 1, theme.SMALL_CELL),
    _Setting(18, 1, theme.SMALL_CELL),
)


def mandate(edition: Edition) -> bytes:
    """Print the page; with very many organisations it flows on."""
    running = running_of(edition, tr("Mandate to sign"))
    story = on_one_page([_page(edition, setting) for setting in SETTINGS], edition)
    return build(edition, story, title=running.header, running=running)


def _page(edition: Edition, setting: _Setting) -> list[Flowable]:
    said = tr(
        "What the workshop agrees is signed today, organisation by organisation. Write down here,"
        " at the door, who signs for each one and in which capacity."
    )
    return [
        Heading(tr("Mandate to sign"), theme.TITLED),
        *prose(said, width=edition.width),
        gap(1),
        _table(edition, setting),
        *_closing(),
    ]


def _table(edition: Edition, setting: _Setting) -> Flowable:
    marks = sector_marks(edition.workshop.playbook)
    rows: list[list[Cell]] = []
    more: list[Command] = []
    for sector in expected(edition):
        more += _sector_line(len(rows) + 1)
        name = Words(sector_name(edition.workshop, sector), theme.CELL_BOLD)
        rows.append([Chip(marks[sector]), name, *[""] * 6])
        rows += _lines(edition, sector, setting)
    widths, head = _columns(edition)
    if edition.plain:
        rows = [[*row[:2], *row[3:]] for row in rows]
    return table(
        rows,
        widths,
        head=head,
        styles=[setting.cell] * len(head),
        head_styles=[theme.NOTE_CENTRED if h in _capacities() else theme.NOTE for h in head],
        more=[
            ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (-4, 0), (-2, -1), 0),
            ("LEFTPADDING", (-1, 0), (-1, -1), 8),
            *more,
        ],
        pad=2,
        least_height=setting.height,
    )


def _columns(edition: Edition) -> tuple[list[float], list[str]]:
    """The widths and heads of the columns; without that of names where names are left out."""
    rest = edition.width - CHIP - 3 * BOXES
    widths = [CHIP, rest * 0.33, rest * 0.22, rest * 0.26, *[BOXES] * 3, rest * 0.19]
    head = [
        "",
        tr("Organisation"),
        tr("Who signs"),
        tr("Position"),
        *_capacities(),
        tr("Delegated by"),
    ]
    if not edition.plain:
        return widths, head
    widths = [CHIP, rest * 0.4, rest * 0.32, *[BOXES] * 3, rest * 0.28]
    return widths, [*head[:2], *head[3:]]


def _capacities() -> list[str]:
    return [begun(named(CAPACITIES, capacity)) for capacity in CAPACITIES]


def _sector_line(line: int) -> list[Command]:
    row = (0, line), (-1, line)
    return [
        ("SPAN", (1, line), (-1, line)),
        ("VALIGN", *row, "BOTTOM"),
        ("LINEBELOW", *row, theme.HAIR, HexColor(theme.INK)),
        ("NOSPLIT", (0, line), (-1, line + 1)),
    ]


def _lines(edition: Edition, sector: str, setting: _Setting) -> list[list[Cell]]:
    organisations = edition.workshop.organisations.values()
    names = [o.organisation for o in organisations if o.sector == sector]
    empty = max(setting.empty, setting.least - len(names))
    known = [_line(edition, name, _signs(edition, name)) for name in names]
    return known + [_line(edition, "", _Signs())] * empty


def _signs(edition: Edition, organisation: str) -> _Signs:
    """Who signs: as a commitment has it, else as it was said at the door."""
    workshop, wanted = edition.workshop, folded(organisation)
    for one in workshop.commitments.values():
        if folded(one.organisation) == wanted and (one.signatory or one.position or one.capacity):
            return _Signs(one.signatory, one.position or "", one.capacity)
    delegate = delegate_of(workshop, organisation)
    if delegate is None:
        return _Signs()
    person = workshop.participants[delegate.participant]
    return _Signs(person.name, delegate.position, "delegate")


def _line(edition: Edition, organisation: str, signs: _Signs) -> list[Cell]:
    name, position, given = edition.private(signs.name), signs.position, signs.capacity
    boxes = [Words(BOX_TICKED if c == given else BOX, theme.CELL_CENTRED) for c in CAPACITIES]
    return ["", organisation, name, position, *boxes, ""]


def _closing() -> list[Flowable]:
    lines = [
        tr(
            "Holder: has the office. Delegate: signs for whoever has it, named in the last column."
            " Witness: was there, and commits nobody."
        ),
        tr("Noted at the door by ______________________ at ____:____"),
    ]
    return [flowable for line in lines for flowable in (gap(2), Words(line, theme.NOTE))]
