"""Sheets of cards to cut: as large as their place on the sheet, larger only for a long text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Spacer

from workshop_app.reports import theme
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import height_of
from workshop_app.reports.tables import Cell, Command, Rows, table

PAD = 14.0
CUT = (4, 3)
"""The dashes of a line to cut along."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, and what fills it to its foot; least: the lowest that the foot may be."""

    top: list[Flowable]
    least: float = 0
    foot: Callable[[float], Flowable] | None = None


def alike(
    cards: Sequence[Sequence[Card]], edition: Edition, *, columns: int, rows: int
) -> list[Card]:
    """All cards in the first of their settings that has a place for each of them.

    One in larger type would weigh more than its neighbours. A card too long for its place in any
    setting takes the closest, and the others do not wait for it.
    """
    place = _place(edition, rows)
    needs = [[_needs(setting, edition, columns) for setting in card] for card in cards]
    short = [own for own in needs if own[-1] <= place]
    settings = range(len(cards[0])) if cards else range(0)
    shared = next((n for n in settings if all(own[n] <= place for own in short)), 0)
    return [
        card[shared if own[-1] <= place else -1] for card, own in zip(cards, needs, strict=True)
    ]


def most_on_a_sheet(
    settings: Sequence[Sequence[Card]], edition: Edition, *, most: int
) -> tuple[int, int] | None:
    """Which setting lets most cards fit a sheet below one another, and how many.

    None where not even two do. settings: the same cards, from generous to close.
    """
    for rows in range(most, 1, -1):
        place = _place(edition, rows)
        for number, cards in enumerate(settings):
            if all(_needs(card, edition, 1) <= place for card in cards):
                return number, rows
    return None


def sheets(cards: Sequence[Card], edition: Edition, *, columns: int, rows: int) -> Rows:
    """Lay cards out, so many a sheet, with the lines to cut along."""
    lines = [cards[n : n + columns] for n in range(0, len(cards), columns)]
    cells = [_line(line, edition, columns, rows) for line in lines]
    return table(
        cells, [edition.width / columns] * columns, ruled=False, pad=PAD, more=_cut_lines()
    )


def _line(cards: Sequence[Card], edition: Edition, columns: int, rows: int) -> list[Cell]:
    height = max(_place(edition, rows), *(_needs(card, edition, columns) for card in cards))
    left = [height - _needs(card, edition, columns) + card.least - 0.1 for card in cards]
    foot = min(*left, edition.height / 2)  # the same for all that hang side by side
    cells: list[Cell] = [_filled(*pair, foot) for pair in zip(cards, left, strict=True)]
    return [*cells, *[""] * (columns - len(cards))]


def _filled(card: Card, left: float, foot: float) -> list[Flowable]:
    if card.foot is None:
        return [*card.top, Spacer(0, max(0.0, left))]
    return [*card.top, Spacer(0, left - foot), card.foot(foot)]


def _needs(card: Card, edition: Edition, columns: int) -> float:
    return height_of(card.top, edition, inner_width(edition, columns)) + card.least + 2 * PAD + 1


def _place(edition: Edition, rows: int) -> float:
    return edition.height / rows - 0.1


def inner_width(edition: Edition, columns: int) -> float:
    """The room between the sides of a card."""
    return edition.width / columns - 2 * PAD


def _cut_lines() -> list[Command]:
    every, grey = ((0, 0), (-1, -1)), HexColor(theme.RULE)
    lines = ("LINEABOVE", "LINEBELOW", "LINEBEFORE", "LINEAFTER")
    return [
        *[(line, *every, theme.HAIR, grey, 0, CUT) for line in lines],
        ("LEFTPADDING", *every, PAD),
        ("RIGHTPADDING", *every, PAD),
    ]
