"""Gap cards: one a gap, to cut and to hang up, with room for each sector's dots."""

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from workshop_app.charts.colours import SectorMark, sector_marks
from workshop_app.domain.stages.gaps import Gap
from workshop_app.reports import theme
from workshop_app.reports.blanks import Line, field
from workshop_app.reports.blocks import Chip, Words
from workshop_app.reports.cards import Card, alike, inner_width, sheets
from workshop_app.reports.day_sheets import running_of, sector_letters
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import table
from workshop_app.reports.words import learner_name
from workshop_app.text import tr

COLUMNS, ROWS = 2, 2
EMPTY_BEFORE_ANY = 12
CODE, DOTS = 52.0, 112.0
"""The width for a code; the least room for dots, which is four rows of small ones."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """How generously a card is set."""

    code: ParagraphStyle
    title: ParagraphStyle
    text: ParagraphStyle
    whom: ParagraphStyle


SETTINGS = (
    _Setting(theme.COVER, theme.POSTED, theme.LEADING, theme.LABEL),
    _Setting(theme.COVER, theme.CARD, theme.LEADING, theme.LABEL),
    _Setting(theme.COVER, theme.CARD, theme.CELL, theme.NOTE),
    _Setting(theme.COVER, theme.SECTION_CELL, theme.CELL, theme.NOTE),
    _Setting(theme.FIGURE, theme.CELL_BOLD, theme.SMALL_CELL, theme.NOTE),
)


class DotBoxes(Flowable):
    """Boxes side by side for the sectors' dots, each with its sector's mark."""

    def __init__(self, marks: list[SectorMark], width: float, height: float) -> None:
        super().__init__()
        self.marks, self.width, self.height = marks, width, height

    def draw(self) -> None:
        """Draw the boxes, the marks in their upper corners."""
        each = self.width / len(self.marks)
        self.canv.setLineWidth(theme.HAIR)
        for place, mark in enumerate(self.marks):
            self.canv.setStrokeColor(HexColor(theme.RULE))
            self.canv.rect(place * each, 0, each, self.height, stroke=1, fill=0)
            Chip(mark, 13).drawOn(self.canv, place * each + 4, self.height - 17)


def gapcards(edition: Edition) -> bytes:
    """Print a card for every gap, and empty ones to fill the last sheet."""
    name, gaps = tr("Gap cards"), list(edition.workshop.gaps.values())
    cards = alike([_settings(edition, gap) for gap in gaps], edition, columns=COLUMNS, rows=ROWS)
    cards += [_empty(edition)] * _empties(len(gaps))
    running = running_of(edition, name, sector_letters(edition, expected(edition)))
    story: list[Flowable] = [sheets(cards, edition, columns=COLUMNS, rows=ROWS)]
    return build(edition, story, title=running.header, running=running)


def _empties(gaps: int) -> int:
    """Enough to fill the last sheet, one at least, for what comes up from the floor."""
    sheet = COLUMNS * ROWS
    return sheet - gaps % sheet if gaps else EMPTY_BEFORE_ANY


def _settings(edition: Edition, gap: Gap) -> list[Card]:
    return [Card(_said(edition, gap, s), DOTS, _boxes(edition)) for s in SETTINGS]


def _said(edition: Edition, gap: Gap, setting: _Setting) -> list[Flowable]:
    groups = [learner_name(edition.workshop, group) for group in gap.learner_groups]
    whom = tr("For whom: {groups}", groups=", ".join(groups)) if groups else ""
    return [
        Words(edition.workshop.code(gap.id), setting.code),
        Spacer(0, 2),
        Words(gap.title, setting.title),
        Spacer(0, 6),
        *([Words(gap.statement, setting.text)] if gap.statement else []),
        *([Spacer(0, 4), Words(whom, setting.whom)] if whom else []),
        Spacer(0, 12),
    ]


def _empty(edition: Edition) -> Card:
    width = inner_width(edition, COLUMNS)
    names = table(
        [[field(tr("Gap, in a few words")), field(tr("Code"))]],
        [width - CODE, CODE],
        ruled=False,
        pad=0,
    )
    top = [
        names,
        Line(),
        Spacer(0, 6),
        *field(tr("What is missing, in one sentence"), lines=3),
        Spacer(0, 6),
        *field(tr("For whom")),
        Spacer(0, 10),
    ]
    return Card(top, DOTS, _boxes(edition))


def _boxes(edition: Edition) -> Callable[[float], Flowable]:
    marks = sector_marks(edition.workshop.playbook)
    shown = [marks[sector] for sector in expected(edition)]
    return lambda height: DotBoxes(shown, inner_width(edition, COLUMNS), height)
