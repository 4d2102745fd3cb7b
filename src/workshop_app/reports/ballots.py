"""Ballots on paper: one a person, with circles to fill; first for Assess, then for Prioritise."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer

from workshop_app.domain.people import OBSERVER
from workshop_app.domain.stages.prepare import Participant
from workshop_app.domain.standing import asked
from workshop_app.domain.words import STAGES
from workshop_app.reports import theme
from workshop_app.reports.blanks import Box, Bubbles, bubbles_width, ticks
from workshop_app.reports.blocks import Heading, Words
from workshop_app.reports.cards import Card, inner_width, most_on_a_sheet, sheets
from workshop_app.reports.day_sheets import running_of, sector_heading, unknown
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import height_of
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Rows, code_width, table
from workshop_app.reports.words import DOT, named, sector_name
from workshop_app.text import ntr, tr

NUMBER, CODE, AIR = 26.0, 40.0, 10.0
MARKS = ("1", "2", "3", "4", "5")
MOST_CIRCLES = 10
MOST_ON_A_SHEET = 4


@dataclass(frozen=True, slots=True)
class _Setting:
    """How generously a ballot is set, and how wide."""

    width: float
    title: ParagraphStyle
    air: float
    pad: float


CLOSE = ((theme.CARD, 4, 3), (theme.SECTION_CELL, 2, 2), (theme.SECTION_CELL, 2, 1.6))
"""Title, air and pad of ballots of which several share a sheet, from generous to close."""
WIDE = (12, 9, 6, 4, 2.5)
"""The pads of a ballot with a sheet of its own."""
_Ballot = Callable[[Edition, Participant | None, _Setting], list[Flowable]]


def ballots(edition: Edition) -> bytes:
    """Print a ballot for everybody on the list but observers, and empty ones to copy."""
    running = running_of(edition, tr("Ballots"))
    people = [p for p in edition.workshop.participants.values() if p.sector != OBSERVER]
    voters: list[Participant | None] = [*people, None]
    story = _sheets(edition, voters, _assessing)
    if edition.workshop.gaps:
        story += [PageBreak(), *_sheets(edition, voters, _prioritising)]
    return build(edition, story, title=running.header, running=running)


def _sheets(
    edition: Edition, voters: Sequence[Participant | None], ballot: _Ballot
) -> list[Flowable]:
    """As many ballots a sheet as fit, the last sheet filled up; else each on its own pages."""
    samples = _longest(edition, voters)
    close = [_Setting(inner_width(edition, 1), *how) for how in CLOSE]
    settings = [[Card(ballot(edition, voter, how)) for voter in samples] for how in close]
    fitting = most_on_a_sheet(settings, edition, most=MOST_ON_A_SHEET)
    if fitting is None:
        return _pages(edition, voters, samples, ballot)
    setting, rows = fitting
    wanted = [*voters, *[None] * (-len(voters) % rows)]
    cards = [Card(ballot(edition, voter, close[setting])) for voter in wanted]
    return [sheets(cards, edition, columns=1, rows=rows)]


def _pages(
    edition: Edition,
    voters: Sequence[Participant | None],
    samples: Sequence[Participant | None],
    ballot: _Ballot,
) -> list[Flowable]:
    """Each ballot on a sheet of its own, generous where that leaves it on one page."""
    wide = [_Setting(edition.width, theme.TITLED, 4, pad) for pad in WIDE]
    how = next((how for how in wide if _on_one(edition, samples, ballot, how)), wide[-1])
    pages = [ballot(edition, voter, how) for voter in voters]
    return [f for n, page in enumerate(pages) for f in ([PageBreak()] * bool(n) + page)]


def _on_one(
    edition: Edition, samples: Sequence[Participant | None], ballot: _Ballot, how: _Setting
) -> bool:
    return all(height_of(ballot(edition, v, how), edition) <= edition.height for v in samples)


def _longest(edition: Edition, voters: Sequence[Participant | None]) -> list[Participant | None]:
    """Of each sector whoever has the longest code: where these fit, all others do."""
    people = sorted((v for v in voters if v), key=lambda v: len(edition.workshop.code(v.id)))
    return [*{person.sector: person for person in people}.values(), None]


def _name(edition: Edition, voter: Participant | None, stage: str) -> str:
    code = edition.workshop.code(voter.id) if voter else "________"
    return DOT.join([tr("Ballot {code}", code=code), named(STAGES, stage)])


def _whose(edition: Edition, voter: Participant | None, width: float) -> Flowable:
    if voter:
        return sector_heading(edition, voter.sector, width)
    names = [sector_name(edition.workshop, sector) for sector in expected(edition)]
    return Words(ticks(names))


# -- Assess ---------------------------------------------------------------------------------------


def _assessing(edition: Edition, voter: Participant | None, how: _Setting) -> list[Flowable]:
    low, _ = edition.figures.rules.scale
    levels = [edition.say(level) for level in edition.workshop.playbook.levels]
    scale = DOT.join(f"{n} {said}" for n, said in enumerate(levels, low))
    return [
        Heading(_name(edition, voter, "assess"), how.title),
        Spacer(0, how.air),
        _whose(edition, voter, how.width),
        Spacer(0, how.air),
        Words(_how(edition)),
        Spacer(0, how.air),
        Words(scale, theme.NOTE),
        Spacer(0, how.air),
        _questions(edition, voter, how),
    ]


def _how(edition: Edition) -> str:
    mark, rules = unknown(edition), edition.figures.rules
    if not rules.ask_importance:
        return tr(
            "For each line fill one circle for today and one for where you want to be."
            " {mark} says: I do not know.",
            mark=mark,
        )
    return tr(
        "For each line fill one circle for today, one for where you want to be, and one for how"
        " important it is, from 1 to {most}. {mark} says: I do not know.",
        most=rules.importance_max,
        mark=mark,
    )


def _questions(edition: Edition, voter: Participant | None, how: _Setting) -> Rows:
    """The indicators asked with their circles; the code stands on every page."""
    book = edition.workshop.playbook
    wanted = set(asked(edition.figures))
    groups = _groups(edition)
    rows: list[list[Cell]] = [
        [
            i.number,
            edition.say(i.text),
            *[Bubbles(figures, unknown(edition)) for _, figures in groups],
        ]
        for i in book.indicators
        if i.id in wanted
    ]
    widths = [bubbles_width(len(f), unknown(edition)) + AIR for _, f in groups]
    return table(
        rows,
        [NUMBER, how.width - NUMBER - sum(widths), *widths],
        head=["", _name(edition, voter, "assess"), *[label for label, _ in groups]],
        styles=[theme.NOTE, theme.SMALL_CELL, *[theme.CELL] * len(groups)],
        more=[
            ("VALIGN", (2, 1), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (0, 0), (0, -1), 2),
            ("RIGHTPADDING", (2, 0), (-1, -1), 0),
        ],
        pad=how.pad - 1,
    )


def _groups(edition: Edition) -> list[tuple[str, list[str]]]:
    """What is asked of each indicator, with its figures."""
    rules = edition.figures.rules
    low, high = rules.scale
    levels = [f"{level}" for level in range(low, high + 1)]
    asked_too = [f"{level}" for level in range(1, rules.importance_max + 1)]
    groups = [(tr("Today"), levels), (tr("Desired"), levels)]
    return [*groups, (tr("Importance"), asked_too)] if rules.ask_importance else groups


# -- Prioritise -----------------------------------------------------------------------------------


def _prioritising(edition: Edition, voter: Participant | None, how: _Setting) -> list[Flowable]:
    points = edition.figures.rules.points
    said = ntr(
        "You have {n} point. Give it to one gap.",
        "You have {n} points. Share them out among the gaps, several to one if you like.",
        points,
    )
    marks = tr("Impact and feasibility: from 1, low, to 5, high.")
    return [
        Heading(_name(edition, voter, "prioritise"), how.title),
        Spacer(0, how.air),
        _whose(edition, voter, how.width),
        Spacer(0, how.air),
        Words(" ".join([said, *([marks] if edition.figures.rules.ask_impact else [])])),
        Spacer(0, how.air),
        _gaps(edition, how),
    ]


def _gaps(edition: Edition, how: _Setting) -> Rows:
    rules, workshop = edition.figures.rules, edition.workshop
    groups = [(tr("Points"), [f"{n}" for n in range(1, rules.points + 1)])]
    if rules.ask_impact:
        groups += [(tr("Impact"), [*MARKS]), (tr("Feasibility"), [*MARKS])]
    rows: list[list[Cell]] = [
        [workshop.code(gap.id), gap.title, *[_answer(figures) for _, figures in groups]]
        for gap in workshop.gaps.values()
    ]
    widths = [_answer(figures).width + AIR for _, figures in groups]
    code = code_width(map(workshop.code, workshop.gaps), theme.CELL_BOLD, least=CODE)
    return table(
        rows,
        [code, how.width - code - sum(widths), *widths],
        head=["", tr("Gap"), *[label for label, _ in groups]],
        styles=[theme.CELL_BOLD, theme.CELL, *[theme.CELL] * len(groups)],
        more=[("VALIGN", (2, 1), (-1, -1), "MIDDLE"), ("RIGHTPADDING", (2, 0), (-1, -1), 0)],
        pad=how.pad,
    )


def _answer(figures: Sequence[str]) -> Flowable:
    return Bubbles(figures) if len(figures) <= MOST_CIRCLES else Box(40, 16)
