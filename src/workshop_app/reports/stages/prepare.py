"""Prepare in print: the cover, and who was in the room."""

from reportlab.platypus import Flowable

from workshop_app.charts.colours import sector_marks
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.workshop import Workshop
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Heading, Words, gap, rule, section
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import facts, table
from workshop_app.reports.words import DOT, PATHWAYS, begun, hours, named, sector_name
from workshop_app.text import NOT_KNOWN, date_text, ntr, number, tr


def heads(workshop: Workshop) -> dict[str, int]:
    """How many of each sector were in the room: counted at the door, else those on record."""
    known = workshop.attended
    counted = {}
    for sector in (s.id for s in workshop.playbook.sectors):
        at_door = workshop.facts.get(f"heads.{sector}")
        counted[sector] = known.get(sector, 0) if at_door is None else int(at_door)
    return counted


def expected(edition: Edition) -> list[str]:
    """The sectors to speak of: an optional one only where somebody came."""
    counted = heads(edition.workshop)
    return [
        s
        for s in edition.figures.rules.sectors
        if counted[s] or s in edition.figures.rules.expected
    ]


def also(edition: Edition) -> str:
    """Say how many women and observers were among and beside those counted."""
    workshop = edition.workshop
    women = workshop.facts.get("heads.women")
    watching = workshop.attended.get(OBSERVER, 0)
    said = [
        ntr("{n} woman among them", "{n} women among them", women) if women else "",
        ntr("{n} observer besides", "{n} observers besides", watching) if watching else "",
    ]
    return DOT.join(filter(None, said))


def cover(edition: Edition) -> list[Flowable]:
    """The first page: what this is, where and when, and who was in the room."""
    workshop = edition.workshop
    kind = DOT.join([tr("Action plan"), edition.say(workshop.playbook.title)])
    when = DOT.join(filter(None, [edition.place, date_text(workshop.date)]))
    return [
        gap(10),
        Words(kind, theme.EYEBROW),
        gap(2),
        Heading(edition.title, theme.COVER),
        gap(3),
        Words(when, theme.LEADING),
        gap(6),
        rule(1.5, theme.INK),
        gap(3),
        _about(edition),
        gap(4),
        *_room(edition),
        *_closing(edition),
    ]


def _about(edition: Edition) -> Flowable:
    workshop = edition.workshop
    ends = workshop.facts.get("term_ends")
    pairs = [
        (tr("Place"), edition.fact("venue")),
        (tr("Hours"), hours(workshop)),
        (tr("Pathway"), begun(named(PATHWAYS, workshop.facts.get("pathway")))),
        (tr("Convened by"), edition.fact("convener")),
        (tr("Host"), edition.fact("host")),
        (tr("The administration's term ends"), date_text(ends) if ends else ""),
    ]
    return facts(pairs, edition.width, columns=3)


def _room(edition: Edition) -> list[Flowable]:
    workshop, marks = edition.workshop, sector_marks(edition.workshop.playbook)
    counted = heads(workshop)
    rows = [
        [
            Chip(marks[sector]),
            sector_name(workshop, sector),
            number(counted[sector]) if counted[sector] else NOT_KNOWN,
            _organisations(workshop, sector),
        ]
        for sector in expected(edition)
    ]
    return [
        *section(tr("Who was in the room")),
        table(
            rows,
            [22, 118, 56, edition.width - 196],
            head=["", tr("Sector"), tr("People"), tr("Organisations")],
            styles=[theme.CELL, theme.CELL_BOLD, theme.CELL, theme.CELL],
            pad=6,
        ),
        gap(2),
        Words(_in_all(edition, sum(counted.values())), theme.NOTE),
    ]


def _organisations(workshop: Workshop, sector: str) -> str:
    names = [o.organisation for o in workshop.organisations.values() if o.sector == sector]
    return DOT.join(names) or NOT_KNOWN


def _in_all(edition: Edition, total: int) -> str:
    weights = {edition.figures.rules.weights[s] for s in expected(edition)}
    equal = tr("Each sector weighs the same, however many came.") if len(weights) == 1 else ""
    people = ntr("{n} person in all", "{n} people in all", total)
    counts = DOT.join(filter(None, [people, also(edition)]))
    return f"{counts}. {equal}".strip()


def _closing(edition: Edition) -> list[Flowable]:
    lines = [edition.fact("footer")]
    if not edition.final:
        lines.append(tr("Draft: to be read, corrected and adopted by those who take part."))
    said = [Words(line, theme.NOTE) for line in lines if line]
    return [gap(6), rule(), gap(2), *said] if said else []
