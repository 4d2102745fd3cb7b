"""The acta: two pages, read aloud and signed before people leave."""

from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, PageBreak

from workshop_app.charts.colours import sector_marks
from workshop_app.domain.progress import counted
from workshop_app.domain.stages.commit import Commitment
from workshop_app.domain.words import CAPACITIES
from workshop_app.reports import theme
from workshop_app.reports.blocks import Chip, Heading, Words, gap, prose, section
from workshop_app.reports.day_sheets import day_facts
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_one_page
from workshop_app.reports.page import Running, build
from workshop_app.reports.stages.commit import signed_words
from workshop_app.reports.stages.plan import outlives_any, starred
from workshop_app.reports.stages.prepare import also, expected, heads
from workshop_app.reports.tables import Cell, code_width, table
from workshop_app.reports.words import DOT, begun, cost, funds, hours, named, sector_name
from workshop_app.text import NOT_KNOWN, date_text, ntr, number, tr

DAY = 94.0
"""As wide as the longest day: 30 de set. de 2027."""

SIGNATURE_HEIGHT = 44.0
BLANK_SIGNATURES = 6


@dataclass(frozen=True, slots=True)
class _Setting:
    """How generously the first page is set."""

    pad: float
    heading: ParagraphStyle
    cell: ParagraphStyle


SETTINGS = (
    _Setting(4.5, theme.SECTION, theme.CELL),
    _Setting(3.0, theme.SECTION, theme.CELL),
    _Setting(2.0, theme.MINOR, theme.SMALL_CELL),
)


def acta(edition: Edition) -> bytes:
    """Print the record of the day."""
    day = date_text(edition.workshop.date)
    header = DOT.join(filter(None, [tr("Record of the workshop"), edition.place, day]))
    right = DOT.join(filter(None, [hours(edition.workshop), edition.fact("venue")]))
    footer = DOT.join(filter(None, [tr("Record"), edition.place]))
    running = Running(header, right, footer, draft=False)
    story = [
        *on_one_page([_agreed(edition, setting) for setting in SETTINGS], edition),
        PageBreak(),
        *_signed(edition),
    ]
    return build(edition, story, title=header, running=running)


def _agreed(edition: Edition, setting: _Setting) -> list[Flowable]:
    return [
        Heading(tr("Record of the workshop"), theme.TITLED),
        day_facts(edition),
        *section(tr("Who was in the room"), room=40, style=setting.heading),
        *_heads(edition),
        *section(tr("Chosen gaps"), room=40, style=setting.heading),
        *_gaps(edition),
        *section(tr("Actions"), room=60, style=setting.heading),
        *_actions(edition, setting),
    ]


def _heads(edition: Edition) -> list[Flowable]:
    workshop, present = edition.workshop, heads(edition.workshop)
    marks, sectors = sector_marks(workshop.playbook), expected(edition)
    said = [f"{number(present[s])}  {sector_name(workshop, s)}" for s in sectors]
    lengths = [len(words) + 8 for words in said]
    room = edition.width - 20.0 * len(sectors)
    cells: list[Cell] = []
    widths: list[float] = []
    for sector, words, length in zip(sectors, said, lengths, strict=True):
        cells += [Chip(marks[sector]), words]
        widths += [20.0, room * length / sum(lengths)]
    row = table([cells], widths, ruled=False, pad=1)
    people = ntr("{n} person in all", "{n} people in all", sum(present.values()))
    counts = DOT.join(filter(None, [people, also(edition)]))
    return [row, Words(counts, theme.NOTE)]


def _gaps(edition: Edition) -> list[Flowable]:
    workshop = edition.workshop
    if not edition.chosen:
        return [Words(tr("No gap was chosen."), theme.CELL)]
    rows = [
        [f"{place}", workshop.gaps[g.id].title, workshop.code(g.id)]
        for place, g in enumerate(edition.chosen, start=1)
    ]
    widths = [16.0, edition.width - 60, 44.0]
    styles = [theme.CELL_BOLD, theme.CELL, theme.NOTE_RIGHT]
    return [table(rows, widths, styles=styles, ruled=False, pad=0)]


def _actions(edition: Edition, setting: _Setting) -> list[Flowable]:
    workshop = edition.workshop
    actions = counted(workshop)
    if not actions:
        return [Words(tr("No action was written."), theme.CELL)]
    rows = [
        [
            workshop.code(a.id),
            a.title,
            a.lead or tr("to be named"),
            starred(workshop, a, date_text(a.due, "medium") if a.due else NOT_KNOWN),
            DOT.join(filter(None, [cost(workshop, a), funds(a)])),
        ]
        for a in actions
    ]
    code = code_width((row[0] for row in rows), setting.cell, least=30)
    rest = edition.width - code - DAY
    made = table(
        rows,
        [code, rest * 0.4, rest * 0.27, DAY, rest * 0.33],
        head=["", tr("What"), tr("Lead"), tr("By"), tr("Money") + _currency(edition)],
        styles=[setting.cell] * 5,
        pad=setting.pad,
    )
    note = tr("* outlives the administration's term.") if outlives_any(workshop) else ""
    return [made, *([gap(1), Words(note, theme.NOTE)] if note else [])]


def _currency(edition: Edition) -> str:
    return f", {edition.fact('currency')}" if edition.fact("currency") else ""


def _signed(edition: Edition) -> list[Flowable]:
    return [
        Heading(tr("Commitments and signatures"), theme.TITLED),
        *_reservations(edition),
        *_next_meeting(edition),
        *_signatures(edition),
        *_closing(edition),
    ]


def _reservations(edition: Edition) -> list[Flowable]:
    notes = [n.text for n in edition.workshop.notes.values() if n.kind == "objection" and n.text]
    heading = section(tr("Reservations that the room asked to write down"), room=30)
    lines = notes or [tr("None.")]
    return [
        *heading,
        *[f for line in lines for f in prose(line, style=theme.CELL, width=edition.width)],
    ]


def _next_meeting(edition: Edition) -> list[Flowable]:
    said = edition.fact("next_meeting") or tr("To be agreed.")
    return [
        *section(tr("Next meeting"), room=30),
        *prose(said, style=theme.CELL, width=edition.width),
    ]


def _signatures(edition: Edition) -> list[Flowable]:
    given = [c for c in edition.workshop.commitments.values() if c.signed != "declined"]
    rows = [_signature(edition, c) for c in given] or [[""] * 5] * BLANK_SIGNATURES
    widths = [edition.width * part for part in (0.19, 0.18, 0.21, 0.15, 0.27)]
    head = [
        tr("Name"),
        tr("Position"),
        tr("Organisation"),
        tr("In the capacity of"),
        tr("Signature"),
    ]
    if edition.plain:
        rows, head = [row[1:] for row in rows], head[1:]
        widths = [edition.width * part for part in (0.25, 0.26, 0.17, 0.32)]
    made = table(
        rows,
        widths,
        head=head,
        more=[("VALIGN", (0, 1), (-1, -1), "MIDDLE")],
        least_height=SIGNATURE_HEIGHT,
    )
    return [*section(tr("They sign, after it was read aloud"), room=120), made]


def _signature(edition: Edition, commitment: Commitment) -> list[Cell]:
    name: str | Flowable = edition.private(commitment.signatory)
    signature: Cell = ""
    if commitment.signed == "pending":
        waiting = Words(begun(signed_words(commitment)), theme.CELL_SECOND)
        name, signature = (name, [waiting]) if edition.plain else (waiting, signature)
    capacity = named(CAPACITIES, commitment.capacity)
    return [name, commitment.position or "", commitment.organisation, capacity, signature]


def _closing(edition: Edition) -> list[Flowable]:
    waiting = [
        c.organisation for c in edition.workshop.commitments.values() if c.signed == "declined"
    ]
    footer = edition.fact("footer") or tr(
        "Expresses a will to work together; creates no budget obligation."
    )
    original = tr("Original __ of __.")
    lines = [
        tr("Without a signature for now: {organisations}.", organisations=", ".join(waiting))
        if waiting
        else "",
        f"{footer} {original}",
    ]
    return [KeepTogether([gap(4), *[Words(line, theme.NOTE) for line in lines if line]])]
