"""Action cards: the room's six fields to fill in by hand, two cards a sheet, to cut."""

from reportlab.platypus import Flowable, Spacer

from workshop_app.domain.stages.gaps import Gap
from workshop_app.reports import theme
from workshop_app.reports.blanks import HAND, Line, field, ticks
from workshop_app.reports.blocks import Words
from workshop_app.reports.cards import Card, alike, inner_width, sheets
from workshop_app.reports.day_sheets import running_of
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import build
from workshop_app.reports.tables import Cell, code_width, table
from workshop_app.text import tr

ROWS = 2
EACH = 2
"""How many actions a chosen gap usually gets."""
EMPTY = 2
CODE, NUMBER = 46.0, 84.0
GUTTER = 20.0
HANDS = (HAND + 14, HAND + 10, HAND + 6, HAND + 2, HAND - 3)
"""The height of a line, from generous to close."""


def actioncards(edition: Edition) -> bytes:
    """Print cards for the chosen gaps, and empty ones."""
    name, workshop = tr("Action cards"), edition.workshop
    chosen = [workshop.gaps[ranked.id] for ranked in edition.chosen]
    empties = EMPTY if chosen else EACH * edition.figures.rules.choose
    wanted = [*(gap for gap in chosen for _ in range(EACH)), *[None] * empties]
    cards = alike([_settings(edition, gap) for gap in wanted], edition, columns=1, rows=ROWS)
    running = running_of(edition, name)
    story: list[Flowable] = [sheets(cards, edition, columns=1, rows=ROWS)]
    return build(edition, story, title=running.header, running=running)


def _settings(edition: Edition, gap: Gap | None) -> list[Card]:
    return [Card(_fields(edition, gap, hand)) for hand in HANDS]


def _fields(edition: Edition, gap: Gap | None, hand: float) -> list[Flowable]:
    width = inner_width(edition, 1)
    half = (width - GUTTER) / 2
    return [
        _gap(edition, gap, width, hand),
        Spacer(0, 6),
        *_asked(tr("What will be done"), hand, lines=2),
        Spacer(0, 5),
        _pair(
            _asked(tr("Who leads: one organisation"), hand),
            _asked(tr("With whom, at least one from another sector"), hand),
            [half, half],
        ),
        Spacer(0, 9),  # the money's two labels stand higher than their neighbour's one
        _pair(
            _asked(tr("By when: day, month, year"), hand),
            _money(hand),
            [half * 0.62, width - GUTTER - half * 0.62],
        ),
        Spacer(0, 5),
        *_asked(tr("First step within 30 days, and who takes it"), hand, lines=2),
    ]


def _asked(label: str, hand: float, *, lines: int = 1) -> list[Flowable]:
    """One of the fields, its label large enough for a table to read together."""
    return field(label, lines=lines, hand=hand, style=theme.LABEL)


def _gap(edition: Edition, gap: Gap | None, width: float, hand: float) -> Flowable:
    """The gap that the action answers: its code large, its title beside it."""
    number = _asked(tr("Action no."), hand)
    code: Cell = _asked(tr("Gap"), hand)
    room = CODE * 2
    title: Cell = _asked(tr("Title of the gap"), hand)
    if gap is not None:
        name = edition.workshop.code(gap.id)
        code, room = Words(name, theme.TITLED), code_width([name], theme.TITLED, least=CODE)
        title = [Words(gap.title, theme.CARD if hand > HAND else theme.SECTION_CELL)]
    return table(
        [[code, title, number]],
        [room, width - room - NUMBER, NUMBER],
        ruled=False,
        pad=0,
        more=[("RIGHTPADDING", (0, 0), (0, 0), 8), ("RIGHTPADDING", (1, 0), (1, 0), GUTTER)],
    )


def _money(hand: float) -> list[Flowable]:
    asked, kinds = (
        tr("Money: how much and from whom"),
        ticks([tr("we have it"), tr("we seek it"), tr("not known yet")]),
    )
    return [Words(asked, theme.LABEL), Words(kinds, theme.LABEL), Line(hand - 4)]


def _pair(left: list[Flowable], right: list[Flowable], widths: list[float]) -> Flowable:
    first, second = widths
    return table(
        [[left, right]],
        [first + GUTTER, second],
        ruled=False,
        pad=0,
        more=[("RIGHTPADDING", (0, 0), (0, 0), GUTTER), ("VALIGN", (0, 0), (-1, -1), "BOTTOM")],
    )
