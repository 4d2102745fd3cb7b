"""Ballots on paper: one a person, with circles to fill; first for Assess, then for Prioritise."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer

from workshop_app.domain.people import OBSERVER
from workshop_app.domain.stages.prepare import Participant
from workshop_app.domain.standing import asked
from workshop_app.domain.words import STAGES
from workshop_app.reports import theme
from workshop_app.reports.blanks import Box, Bubbles, bubbles_width, ticks
from workshop_app.reports.blocks import Heading, Words, gap
from workshop_app.reports.cards import Card, inner_width, sheets
from workshop_app.reports.day_sheets import running_of, sector_heading, unknown
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Rows, table
from workshop_app.reports.words import DOT, named, sector_name
from workshop_app.text import ntr, tr

NUMBER, CODE, AIR = 30.0, 40.0, 12.0
MARKS = ("1", "2", "3", "4", "5")
MOST_CIRCLES = 10
ON_A_SHEET = 2


def ballots(edition: Edition) -> bytes:
    """Print a ballot for everybody on the list but observers, and an empty one to copy."""
    running = running_of(edition, tr("Ballots"))
    people = [p for p in edition.workshop.participants.values() if p.sector != OBSERVER]
    voters: list[Participant | None] = [*people, None]
    story: list[Flowable] = []
    for voter in voters:
        story += [*([PageBreak()] if story else []), *_assessing(edition, voter)]
    if edition.workshop.gaps:
        voters += [None] * (len(voters) % ON_A_SHEET)
        cards = [Card(_prioritising(edition, voter)) for voter in voters]
        story += [PageBreak(), sheets(cards, edition, columns=1, rows=ON_A_SHEET)]
    return build(edition, story, title=running.header, running=running)


def _name(edition: Edition, voter: Participant | None, stage: str) -> str:
    code = edition.workshop.code(voter.id) if voter else "________"
    return DOT.join([tr("Ballot {code}", code=code), named(STAGES, stage)])


def _whose(edition: Edition, voter: Participant | None, width: float) -> Flowable:
    if voter:
        return sector_heading(edition, voter.sector, width)
    names = [sector_name(edition.workshop, sector) for sector in expected(edition)]
    return Words(ticks(names))


# -- Assess ---------------------------------------------------------------------------------------


def _assessing(edition: Edition, voter: Participant | None) -> list[Flowable]:
    low, _ = edition.figures.rules.scale
    levels = [edition.say(level) for level in edition.workshop.playbook.levels]
    scale = DOT.join(f"{n} {said}" for n, said in enumerate(levels, low))
    return [
        Heading(_name(edition, voter, "assess"), theme.TITLED),
        _whose(edition, voter, edition.width),
        gap(1),
        Words(_how(edition)),
        Spacer(0, 3),
        Words(scale, theme.NOTE),
        gap(1),
        _questions(edition, voter),
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


def _questions(edition: Edition, voter: Participant | None) -> Rows:
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
        [NUMBER, edition.width - NUMBER - sum(widths), *widths],
        head=["", _name(edition, voter, "assess"), *[label for label, _ in groups]],
        styles=[theme.NOTE, theme.SMALL_CELL, *[theme.CELL] * len(groups)],
        more=[("VALIGN", (2, 1), (-1, -1), "MIDDLE"), ("RIGHTPADDING", (2, 0), (-1, -1), 0)],
        pad=2,
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


def _prioritising(edition: Edition, voter: Participant | None) -> list[Flowable]:
    points = edition.figures.rules.points
    said = ntr(
        "You have {n} point. Give it to one gap.",
        "You have {n} points. Share them out among the gaps, several to one if you like.",
        points,
    )
    marks = tr("Impact and feasibility: from 1, low, to 5, high.")
    return [
        Heading(_name(edition, voter, "prioritise"), theme.CARD),
        Spacer(0, 4),
        _whose(edition, voter, inner_width(edition, 1)),
        Spacer(0, 4),
        Words(" ".join([said, *([marks] if edition.figures.rules.ask_impact else [])])),
        Spacer(0, 4),
        _gaps(edition),
    ]


def _gaps(edition: Edition) -> Rows:
    rules, workshop = edition.figures.rules, edition.workshop
    width = inner_width(edition, 1)
    groups = [(tr("Points"), [f"{n}" for n in range(1, rules.points + 1)])]
    if rules.ask_impact:
        groups += [(tr("Impact"), [*MARKS]), (tr("Feasibility"), [*MARKS])]
    rows: list[list[Cell]] = [
        [workshop.code(gap.id), gap.title, *[_answer(figures) for _, figures in groups]]
        for gap in workshop.gaps.values()
    ]
    widths = [_answer(figures).width + AIR for _, figures in groups]
    return table(
        rows,
        [CODE, width - CODE - sum(widths), *widths],
        head=["", tr("Gap"), *[label for label, _ in groups]],
        styles=[theme.CELL_BOLD, theme.CELL, *[theme.CELL] * len(groups)],
        more=[("VALIGN", (2, 1), (-1, -1), "MIDDLE"), ("RIGHTPADDING", (2, 0), (-1, -1), 0)],
        pad=3,
    )


def _answer(figures: Sequence[str]) -> Flowable:
    return Bubbles(figures) if len(figures) <= MOST_CIRCLES else Box(40, 16)
