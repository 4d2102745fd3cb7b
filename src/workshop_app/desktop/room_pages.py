"""A page of the room laid out for a screen: its head, its rows on as many sheets as they need."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRectF

from workshop_app.desktop.room_sheet import LINES, Fill, Frame, Piece, Sheet, Unit, sheets_of
from workshop_app.desktop.room_type import HEADLINES, LEAST, one_line, width_of, wrapped
from workshop_app.desktop.room_units import (
    AIR,
    BADGE,
    CELL,
    CELL_GAP,
    GAP,
    MOST_LINES,
    PITCH,
    TOTAL,
    Paper,
    badge,
    paper_for,
    unit_of,
)
from workshop_app.desktop.room_words import count_text, minutes_text, said
from workshop_app.desktop.showing import Face
from workshop_app.domain.playbook import Thresholds
from workshop_app.domain.room import RoomView
from workshop_app.domain.room_rows import Bar, Heat, Text
from workshop_app.text import tr

MARGIN = 40
HEAD_TOP, BODY_TOP = 38, 116
FOOT_BOTTOM = 686
UNDER_HEADLINE = 28
LINE_OF_HEADLINE = 1.19
MOST_OF_HEADLINE = 3


def laid_out(
    view: RoomView, faces: Mapping[str, Face], thresholds: Thresholds, width: float
) -> tuple[Sheet, ...]:
    """The sheets of a page; width: of a screen 720 high."""
    rows, room = view.content.rows, width - 2 * MARGIN
    paper = paper_for(rows, MARGIN, room, faces, thresholds)
    top = _joined(_header(view, paper), _headline(view, paper), _columns(view, paper))
    foot = _foot(view, paper)
    frame = Frame(top, foot, top.height, FOOT_BOTTOM - foot.height - GAP)
    paper = replace(paper, lines=min(MOST_LINES, LINES - top.lines - foot.lines))
    return sheets_of(frame, tuple(unit_of(row, paper) for row in rows), GAP)


def _joined(*units: Unit) -> Unit:
    """Units that stand where they are, as one."""
    return Unit(
        max(unit.height for unit in units),
        sum(unit.lines for unit in units),
        tuple(piece for unit in units for piece in unit.pieces),
        tuple(fill for unit in units for fill in unit.fills),
    )


def _header(view: RoomView, paper: Paper) -> Unit:
    """What is asked, small, and how many minutes are left; the first wording that has room."""
    minutes = minutes_text(view.minutes_left)
    taken = width_of(minutes, strong=True) + AIR if minutes else 0
    mark = _mark(view, paper)
    before = mark.fills[0].box.width() + AIR if mark.fills else 0
    left, room = paper.left + before, paper.width - before - taken
    text = _best(view.content.header, room)
    line = QRectF(left, HEAD_TOP, room, PITCH)
    pieces = [*mark.pieces, Piece(text, line, "accent", strong=True)]
    if minutes:
        up = (view.minutes_left or 0) <= 0
        end = QRectF(left + room, HEAD_TOP, taken, PITCH)
        colour = "attention" if up else "ink"
        pieces.append(Piece(minutes, end, colour, strong=up, side="right"))
    return Unit(BODY_TOP, 1, tuple(pieces), mark.fills)


def _mark(view: RoomView, paper: Paper) -> Unit:
    """What tells the room that all this is invented; nothing on a real day."""
    if not view.rehearsal:
        return Unit(0, 0)
    word = tr("Rehearsal")
    box = QRectF(paper.left, HEAD_TOP, width_of(word, strong=True) + AIR, PITCH)
    piece = Piece(word, box, "attention-deep", strong=True, side="centre")
    return Unit(PITCH, 0, (piece,), (Fill(box, "tint"),))


def _best(texts: tuple[Text, ...], room: float) -> str:
    wordings = [said(text) for text in texts]
    whole = [one for one in wordings if width_of(one, strong=True) <= room]
    return whole[0] if whole else one_line(wordings[-1], room, strong=True)


def _headline(view: RoomView, paper: Paper) -> Unit:
    """The question, as large as two lines allow; a sector's page has its letter before it."""
    text = said(view.content.headline)
    if not text:
        return Unit(0, 0)
    face = paper.faces.get(view.content.sector)
    left, room = paper.left, paper.width
    pieces: list[Piece] = []
    fills: list[Fill] = []
    size, lines = _sized(text, room - (BADGE + AIR if face else 0))
    pitch = size * LINE_OF_HEADLINE
    if face:
        fill, letter = badge(face, left, BODY_TOP + (pitch - PITCH) / 2)
        fills, pieces, left = [fill], [letter], left + BADGE + AIR
    for place, line in enumerate(lines):
        box = QRectF(left, BODY_TOP + place * pitch, paper.left + room - left, pitch)
        pieces.append(Piece(line, box, size=size, strong=True))
    height = BODY_TOP + len(lines) * pitch + UNDER_HEADLINE
    return Unit(height, len(lines), tuple(pieces), tuple(fills))


def _sized(text: str, room: float) -> tuple[int, list[str]]:
    for size in HEADLINES:
        lines = wrapped(text, room, MOST_OF_HEADLINE, size, strong=True)
        if len(lines) <= 2:
            return size, lines
    return HEADLINES[-1], lines


def _columns(view: RoomView, paper: Paper) -> Unit:
    """The sectors' letters above their readings."""
    columns = view.content.columns
    if not columns:
        return Unit(0, 0)
    right = paper.left + paper.width
    left = right - TOTAL - len(columns) * (CELL + CELL_GAP)
    pieces, fills = [], []
    for place, sector in enumerate(columns):
        middle = left + place * (CELL + CELL_GAP) + (CELL - BADGE) / 2
        fill, letter = badge(paper.faces[sector], middle, BODY_TOP)
        fills.append(fill)
        pieces.append(letter)
    everyone = QRectF(right - TOTAL, BODY_TOP, TOTAL, PITCH)
    pieces.append(Piece(one_line(tr("All"), TOTAL), everyone, "second", side="right"))
    return Unit(BODY_TOP + PITCH + GAP, 1, tuple(pieces), tuple(fills))


def _foot(view: RoomView, paper: Paper) -> Unit:
    """How many have answered, or why nothing shows, or whose letters and colours these are."""
    text = said(view.note) if view.note else count_text(view.count)
    if not text and _hides(view):
        long, short = tr("gray: protects each person's answer"), tr("gray: protected")
        text = long if width_of(long) <= paper.width else short
    if text:
        box = QRectF(paper.left, FOOT_BOTTOM - PITCH, paper.width, PITCH)
        return Unit(PITCH, 1, (Piece(one_line(text, paper.width), box, "second"),))
    shown = any(
        isinstance(row, Heat) or (isinstance(row, Bar) and row.parts) for row in view.content.rows
    )
    return _legend(paper) if shown else Unit(0, 0)


def _hides(view: RoomView) -> bool:
    rows = [row for row in view.content.rows if isinstance(row, Heat)]
    return any(reading.hidden for row in rows for reading in row.readings)


def _legend(paper: Paper) -> Unit:
    """Each sector's letter on its colour, with its name, on as many lines as they need."""
    lines: list[list[tuple[Face, float]]] = [[]]
    x = 0.0
    for face in paper.faces.values():
        width = BADGE + 12 + width_of(face.short) + AIR
        if lines[-1] and x + width - AIR > paper.width:
            lines.append([])
            x = 0.0
        lines[-1].append((face, x))
        x += width
    pieces, fills = [], []
    height = len(lines) * PITCH + (len(lines) - 1) * 4
    for place, line in enumerate(lines):
        top = FOOT_BOTTOM - height + place * (PITCH + 4)
        for face, x in line:
            fill, letter = badge(face, paper.left + x, top)
            name = QRectF(paper.left + x + BADGE + 12, top, width_of(face.short) + 2, PITCH)
            fills.append(fill)
            pieces += [letter, Piece(face.short, name, "second", LEAST)]
    return Unit(height, len(lines), tuple(pieces), tuple(fills))
