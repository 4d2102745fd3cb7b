"""The pieces that pages are made of: words, headings, chips, figures in a row, facts."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Paragraph, Spacer

from workshop_app.charts.colours import SectorMark
from workshop_app.charts.printable import as_seen, one_line, runs_leftwards
from workshop_app.reports import theme
from workshop_app.reports.fonts import SEMIBOLD
from workshop_app.reports.lettering import markup

ROOM_BELOW_HEADING = 96.0
LONGEST_BOOKMARK = 200


class Words(Paragraph):
    """A paragraph of text as people typed it, or as the catalogue says it."""

    def __init__(self, text: str | None, style: ParagraphStyle = theme.CELL, **how: Any) -> None:
        said = None if text is None else markup(text, style.fontName)
        super().__init__(said, style, **how)  # without a text: what a split gives, in `frags`
        self.typed = text or ""
        self._turned = False

    def draw(self) -> None:
        """Draw the lines, with what runs leftwards turned around."""
        if not self._turned:
            self._turned = True
            for line in getattr(self.blPara, "lines", ()):
                _turn(line)
        super().draw()


def _turn(line: Any) -> None:  # noqa: ANN401 - reportlab's lines come in two shapes
    if isinstance(line, tuple):
        words = " ".join(line[1])
        if any(map(runs_leftwards, words)):
            line[1][:] = [as_seen(words)]
        return
    for part in line.words:
        if any(map(runs_leftwards, part.text)):
            part.text = as_seen(part.text)


class Heading(Words):
    """A heading that stands in the bookmarks."""

    def __init__(self, text: str | None, style: ParagraphStyle, level: int = 0, **how: Any) -> None:
        super().__init__(text, style, **how)
        self.said, self.level = one_line(text or "")[:LONGEST_BOOKMARK], level

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Split over two pages; the bookmark goes with the first part."""
        parts: list[Flowable] = super().split(aW, aH)
        if parts:
            parts[0].said, parts[0].level = self.said, self.level
        return parts

    def draw(self) -> None:
        """Draw the heading and set a bookmark on it."""
        if self.said:
            key = f"part{next(self.canv.bookmarks)}"
            self.canv.bookmarkHorizontal(key, 0, self.height)
            self.canv.addOutlineEntry(self.said, key, self.level, closed=False)
            self.said = ""
        super().draw()


class Chip(Flowable):
    """A sector's letter on its colour."""

    def __init__(self, mark: SectorMark, size: float = 14) -> None:
        super().__init__()
        self.mark, self.width, self.height = mark, size, size

    def draw(self) -> None:
        """Draw a disc and its letter."""
        half = self.width / 2
        self.canv.setFillColor(HexColor(self.mark.colour))
        self.canv.circle(half, half, half, stroke=0, fill=1)
        self.canv.setFillColor(HexColor("#FFFFFF"))
        self.canv.setFont(SEMIBOLD, theme.SMALL)
        self.canv.drawCentredString(half, half - theme.SMALL * 0.36, self.mark.letter)


def part(text: str, *, room: float = ROOM_BELOW_HEADING) -> list[Flowable]:
    """Begin a part of the document: its heading stays with what follows."""
    return [CondPageBreak(room + 48), Heading(text, theme.PART)]


def section(
    text: str,
    *,
    room: float = ROOM_BELOW_HEADING,
    style: ParagraphStyle = theme.SECTION,
) -> list[Flowable]:
    """Begin a section of a part."""
    return [CondPageBreak(room + 32), Heading(text, style, 1)]


def prose(*sentences: str, style: ParagraphStyle = theme.PROSE, width: float) -> list[Flowable]:
    """Give sentences as one paragraph that is not too wide to read."""
    words = " ".join(sentence for sentence in sentences if sentence)
    if not words:
        return []
    narrow = ParagraphStyle("narrow", style, rightIndent=max(0.0, width - theme.MEASURE))
    return [Words(words, narrow)]


def gap(steps: int) -> Spacer:
    """Leave room, in steps of four points."""
    return Spacer(1, steps * theme.STEP)


def rule(weight: float = theme.HAIR, colour: str = theme.RULE, after: float = 0) -> HRFlowable:
    """Draw a line from margin to margin."""
    return HRFlowable(
        width="100%", thickness=weight, color=HexColor(colour), spaceBefore=0, spaceAfter=after
    )


def stacked(
    pairs: Sequence[tuple[str, str]], style: ParagraphStyle = theme.CELL
) -> list[list[Flowable]]:
    """Give values with their labels above them, as cells."""
    return [[Words(label, theme.NOTE), Words(value, style)] for label, value in pairs]
