"""Worksheets: what a table reads, talks over and agrees on, indicator by indicator."""

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable, PageBreak, Spacer

from workshop_app.domain.playbook import Indicator
from workshop_app.domain.standing import asked
from workshop_app.reports import theme
from workshop_app.reports.blanks import Box, ticks
from workshop_app.reports.blocks import Heading, Words, gap, rule
from workshop_app.reports.day_sheets import running_of, sector_heading, to_do, unknown
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_fewest_pages
from workshop_app.reports.page import build
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Rows, table
from workshop_app.reports.words import sector_name
from workshop_app.text import tr

NUMBER, FIGURE, TABLE = 36.0, 52.0, 120.0
BOX = (32.0, 26.0)
ABREAST = 6
"""The most levels side by side."""
PADS = (6.0, 4.0, 3.0, 2.0)
"""The air in a strip, from generous to close."""


def worksheets(edition: Edition) -> bytes:
    """Print a set for each sector; one set to copy where persons fill in ballots of their own."""
    running = running_of(edition, tr("Worksheets"))
    agenda = edition.workshop.playbook.agenda(edition.workshop.facts.get("agenda"))
    one_set = agenda.ballots == "persons"
    sectors: Sequence[str] = [""] if one_set else expected(edition)
    story: list[Flowable] = []
    for sector in sectors:
        story += [*([PageBreak()] if story else []), *_set(edition, sector)]
    return build(edition, story, title=running.header, running=running)


def _set(edition: Edition, sector: str) -> list[Flowable]:
    return on_fewest_pages([_blocks(edition, sector, pad) for pad in PADS], edition)


def _blocks(edition: Edition, sector: str, pad: float) -> list[list[Flowable]]:
    """The head of the sheet, then what belongs to each indicator."""
    head: list[Flowable] = [
        Heading(tr("Worksheet: where we stand"), theme.TITLED),
        _whose(edition, sector),
        gap(1),
        *to_do(_steps(edition)),
        Spacer(0, 2 * pad),
    ]
    strips = _strips(edition, pad)
    return [head, *strips[:-1], [*(strips[-1] if strips else []), rule()]]


def _whose(edition: Edition, sector: str) -> Flowable:
    """Which sector's table this is, and which of its tables."""
    width = edition.width - TABLE
    names = [sector_name(edition.workshop, s) for s in expected(edition)]
    whose = sector_heading(edition, sector, width) if sector else Words(ticks(names))
    return table(
        [[whose, tr("Table: ____________")]],
        [width, TABLE],
        styles=[theme.CELL, theme.CELL_RIGHT],
        ruled=False,
        pad=0,
        more=[("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
    )


def _steps(edition: Edition) -> list[str]:
    rules = edition.figures.rules
    low, high = rules.scale
    importance = tr(
        "Agree on how important it is, from 1, little, to {most}, very.",
        most=rules.importance_max,
    )
    return [
        tr("Read the levels in silence, and think of an example from the last twelve months."),
        tr(
            "Agree on a number from {low} to {high} for today, and on one for where you want to"
            " be.",
            low=low,
            high=high,
        ),
        *([importance] if rules.ask_importance else []),
        tr("Where nobody knows, write {mark}: it counts as no answer.", mark=unknown(edition)),
    ]


def _strips(edition: Edition, pad: float) -> list[list[Flowable]]:
    """All indicators asked, each with its boxes and its levels."""
    labels = [tr("Today"), tr("Desired")]
    if edition.figures.rules.ask_importance:
        labels.append(tr("Importance"))
    return [
        [
            rule(),
            _question(edition, indicator, title, labels, pad),
            *_levels(edition, indicator),
            Spacer(0, pad),
        ]
        for indicator, title in _asked(edition)
    ]


def _asked(edition: Edition) -> list[tuple[Indicator, str]]:
    """The indicators asked, each dimension's first with its title."""
    wanted = set(asked(edition.figures))
    book = edition.workshop.playbook
    titles = {d.id: edition.say(d.title) for d in book.dimensions}
    shown = [i for i in book.indicators if i.id in wanted]
    return [
        (indicator, "" if place else titles[dimension])
        for dimension, group in groupby(shown, key=lambda i: i.dimension)
        for place, indicator in enumerate(group)
    ]


def _question(
    edition: Edition, indicator: Indicator, title: str, labels: list[str], pad: float
) -> Rows:
    """What is asked and what to look for, with the boxes beside it."""
    guidance = edition.say(indicator.guidance)
    text: list[Flowable] = [
        *([Words(title, theme.AREA)] if title else []),
        Words(edition.say(indicator.text), theme.CELL_BOLD),
        *([Words(guidance, theme.NOTE)] if guidance else []),
    ]
    boxes = [[Words(label, theme.NOTE_CENTRED), Box(*BOX)] for label in labels]
    wide = edition.width - NUMBER - FIGURE * len(labels)
    place = (-len(labels), 0), (-1, -1)
    return table(
        [[Words(indicator.number, theme.CELL_BOLD), text, *boxes]],
        [NUMBER, wide, *[FIGURE] * len(labels)],
        more=[("ALIGN", *place, "CENTER"), ("RIGHTPADDING", *place, 0)],
        ruled=False,
        pad=pad,
    )


def _levels(edition: Edition, indicator: Indicator) -> list[Flowable]:
    """What one sees at each level, side by side."""
    low, _ = edition.figures.rules.scale
    levels: list[Cell] = [
        Words(edition.say(said), theme.LEVEL, bulletText=f"{level}")
        for level, said in enumerate(edition.workshop.playbook.levels_of(indicator), low)
    ]
    deep = -(-len(levels) // ABREAST)
    abreast = -(-len(levels) // deep)
    levels += [""] * (-len(levels) % abreast)
    rows = [["", *levels[n : n + abreast]] for n in range(0, len(levels), abreast)]
    widths = [NUMBER, *[(edition.width - NUMBER) / abreast] * abreast]
    return [table(rows, widths, ruled=False, pad=1)]
