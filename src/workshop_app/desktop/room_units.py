"""The rows of the room display as they are painted: lines, readings, bars and the cut line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from workshop_app.charts.colours import gap_colours
from workshop_app.desktop.room_sheet import Fill, Piece, Unit
from workshop_app.desktop.room_type import LEAST, width_of, wrapped
from workshop_app.desktop.room_words import listed, said
from workshop_app.desktop.showing import Face
from workshop_app.domain.playbook import Thresholds
from workshop_app.domain.room_rows import Bar, Cut, Heat, Line, Reading, Row
from workshop_app.text import NOT_KNOWN, number, percent, tr

PITCH = 52
GAP = 16
BADGE = 52
BAR = 48
CELL, CELL_GAP = 88, 4
TOTAL = 124
AIR = 24
AFTER_LEAD = 16
"""As little as tells a figure from its text: a level of 55 characters has to fit one line."""
MOST_LINES = 4
BESIDE = 0.3
"""How much of its line the word at the end of a text may take; a longer one goes beneath."""

WHITE = "#FFFFFF"
HIDDEN = "rule"


@dataclass(frozen=True, slots=True)
class Paper:
    """What rows are laid out on: the left edge, the width, and how sectors and gaps look.

    lines: how many a row may have; lead: the room for what stands before a text; widest: the
    largest share of all bars.
    """

    left: float
    width: float
    faces: Mapping[str, Face]
    thresholds: Thresholds
    lines: int = MOST_LINES
    lead: float = 0
    widest: float = 0


def paper_for(
    rows: Sequence[Row],
    left: float,
    width: float,
    faces: Mapping[str, Face],
    thresholds: Thresholds,
) -> Paper:
    """What these rows need in common, so that they stand in line."""
    leads = [width_of(row.lead) for row in rows if isinstance(row, Line | Bar) and row.lead]
    shares = [row.share or 0 for row in rows if isinstance(row, Bar)]
    lead = max(leads) + AFTER_LEAD if leads else 0
    widest = max(shares, default=0)
    return Paper(left, width, faces, thresholds, lead=lead, widest=widest)


def unit_of(row: Row, paper: Paper) -> Unit:
    """A row as it is painted, its top at 0."""
    if isinstance(row, Heat):
        return _heat(row, paper)
    if isinstance(row, Bar):
        return _bar(row, paper)
    return _cut(row, paper) if isinstance(row, Cut) else _line(row, paper)


def badge(face: Face, left: float, top: float) -> tuple[Fill, Piece]:
    """A sector's letter on its colour."""
    box = QRectF(left, top, BADGE, PITCH)
    return Fill(box, face.colour), Piece(face.letter, box, WHITE, strong=True, side="centre")


def _lines(
    lines: Sequence[str],
    left: float,
    width: float,
    *,
    top: float = 0,
    colour: str = "ink",
    strong: bool = False,
) -> list[Piece]:
    return [
        Piece(text, QRectF(left, top + place * PITCH, width, PITCH), colour, strong=strong)
        for place, text in enumerate(lines)
    ]


def _line(row: Line, paper: Paper) -> Unit:
    left, width = paper.left + paper.lead, paper.width - paper.lead
    end = said(row.end)
    beside = end if width_of(end) <= BESIDE * width else ""
    first = width - (width_of(beside) + AIR if beside else 0)
    text = wrapped(said(row.text), first, 2 if row.note else paper.lines, strong=row.strong)
    last = wrapped("" if beside else end, width, 1)
    note = wrapped(listed(row.note), width, max(1, paper.lines - len(text) - len(last))) + last
    lead = QRectF(paper.left, 0, paper.lead, PITCH)
    pieces = [Piece(row.lead, lead, "second")] if row.lead else []
    pieces += _lines(text, left, first, strong=row.strong)
    pieces += _lines(note, left, width, top=len(text) * PITCH, colour="second")
    if beside:
        pieces.append(Piece(beside, QRectF(left, 0, width, PITCH), "second", side="right"))
    count = len(text) + len(note)
    return Unit(count * PITCH, count, tuple(pieces))


def _heat(row: Heat, paper: Paper) -> Unit:
    """The indicator at the left, its cells at the right as high as its text."""
    cells = len(row.readings) * (CELL + CELL_GAP) + TOTAL
    width = paper.width - cells - AIR
    note = wrapped(tr("seen differently"), width, 2) if row.seen_differently else []
    text = wrapped(said(row.text), width, max(1, paper.lines - len(note)))
    lines = len(text) + len(note)
    pieces = _lines(text, paper.left, width)
    pieces += _lines(note, paper.left, width, top=len(text) * PITCH, colour="attention")
    fills = []
    for place, reading in enumerate(row.readings):
        left = paper.left + paper.width - cells + place * (CELL + CELL_GAP)
        fill, piece = _cell(reading, QRectF(left, 0, CELL, lines * PITCH), paper.thresholds)
        fills += fill
        pieces += piece
    box = QRectF(paper.left + paper.width - TOTAL, 0, TOTAL, lines * PITCH)
    return Unit(lines * PITCH, lines, (*pieces, _total(row.balanced, box)), tuple(fills))


def _cell(reading: Reading, box: QRectF, limits: Thresholds) -> tuple[list[Fill], list[Piece]]:
    if reading.hidden:
        return [Fill(box, HIDDEN)], []
    if reading.gap is None:
        return [], [Piece(NOT_KNOWN, box, "second", side="centre")]
    ground, ink = gap_colours(reading.gap, (limits.small, limits.gap, limits.critical))
    return [Fill(box, ground)], [Piece(number(reading.gap, 1), box, ink, side="centre")]


def _total(reading: Reading, box: QRectF) -> Piece:
    known = not reading.hidden and reading.gap is not None
    text = number(reading.gap, 1) if known else NOT_KNOWN
    return Piece(text, box, "ink" if known else "second", strong=True, side="right")


def _bar(row: Bar, paper: Paper) -> Unit:
    """The gap's title with its share at the right, and the bar beneath."""
    share = "" if row.share is None else percent(row.share)
    right = width_of(share, strong=True) + AIR if share else 0
    left, width = paper.left + paper.lead, paper.width - paper.lead - right
    colour = "ink" if row.chosen else "second"
    text = wrapped(said(row.text), width, 2, strong=row.chosen)
    pieces = [Piece(row.lead, QRectF(paper.left, 0, paper.lead, PITCH), "second")]
    pieces += _lines(text, left, width, colour=colour, strong=row.chosen)
    end = QRectF(paper.left + paper.width - right, 0, right, PITCH)
    pieces += [Piece(share, end, colour, strong=True, side="right")] if share else []
    fills, letters = _parts(row, left, paper.width - paper.lead, len(text) * PITCH + 4, paper)
    lines = len(text) + bool(fills)
    height = len(text) * PITCH + (BAR + 4 if fills else 0)
    return Unit(height, lines, (*pieces, *letters), tuple(fills))


def _parts(
    row: Bar, left: float, room: float, top: float, paper: Paper
) -> tuple[list[Fill], list[Piece]]:
    """The bar by sectors, with letters where there is room; one plain bar where they are hidden."""
    if not row.share or not paper.widest:
        return [], []
    whole = room * row.share / paper.widest
    if not row.parts:
        plain = QRectF(left, top, max(whole, 2), BAR)
        return [Fill(plain, "accent" if row.chosen else "edge")], []
    fills, letters = [], []
    total = sum(part for _, part in row.parts)
    for sector, part in row.parts:
        box = QRectF(left, top, whole * part / total, BAR)
        left = box.right()
        face = paper.faces[sector]
        if box.width() > 0:
            fills.append(Fill(box.adjusted(0, 0, -2, 0), face.colour))
        if box.width() >= width_of(face.letter, strong=True) + 8:
            letters.append(Piece(face.letter, box, WHITE, LEAST, strong=True, side="centre"))
    return fills, letters


def _cut(row: Cut, paper: Paper) -> Unit:
    text = wrapped(listed(row.says), paper.width, 2)
    line = Fill(QRectF(paper.left, 0, paper.width, 3), "accent", dashed=True)
    pieces = _lines(text, paper.left, paper.width, top=8, colour="accent")
    return Unit(len(text) * PITCH + 8, len(text), tuple(pieces), (line,))
