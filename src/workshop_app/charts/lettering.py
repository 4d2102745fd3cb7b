"""Letters in charts: the embedded faces, how wide words are, and where their lines break."""

from functools import cache

from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags

from workshop_app import assets
from workshop_app.charts.printable import one_line

FACES = ("Inter-Regular", "Inter-SemiBold", "DejaVuSans")
_UNITS = 1000
MOST_LINES, LONGEST = 6, 2000


def face_path(face: str) -> str:
    """Say where a face's file lies."""
    return str(assets.resource("fonts", f"{face}.ttf"))


@cache
def face(*, semibold: bool) -> FontProperties:
    """Give the face of a chart's words, for matplotlib's own layout."""
    return FontProperties(fname=face_path(FACES[1] if semibold else FACES[0]))


@cache
def _font(name: str) -> FT2Font:
    font = FT2Font(face_path(name))
    font.set_size(_UNITS, 72)
    return font


@cache
def _advance(character: str, face: str) -> float:
    for name in (face, "DejaVuSans"):
        font = _font(name)
        if font.get_char_index(ord(character)):
            glyph = font.load_char(ord(character), flags=LoadFlags.NO_HINTING)
            return float(glyph.linearHoriAdvance) / 65536 / _UNITS
    return 1.0


def width_of(words: str, size: float, *, semibold: bool = False) -> float:
    """Measure words in points."""
    name = FACES[1] if semibold else FACES[0]
    return size * sum(_advance(character, name) for character in words)


def lines_of(words: str, size: float, room: float, *, semibold: bool = False) -> list[str]:
    """Break words into lines that fit a room, long words anywhere.

    After a few lines an ellipsis stands for the rest, which the page says in full elsewhere.
    """
    lines = _all_lines(one_line(words)[:LONGEST], size, room, semibold=semibold)
    return (
        lines
        if len(lines) <= MOST_LINES
        else [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][:-1] + "…"]
    )


def _all_lines(words: str, size: float, room: float, *, semibold: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if width_of(longer, size, semibold=semibold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, size, room, semibold=semibold)
        lines += full
    return [*lines, line]


def _pieces(word: str, size: float, room: float, *, semibold: bool) -> list[str]:
    pieces, piece, used = [], "", 0.0
    for character in word:
        wide = width_of(character, size, semibold=semibold)
        if piece and used + wide > room:
            pieces.append(piece)
            piece, used = "", 0.0
        piece, used = piece + character, used + wide
    return [*pieces, piece]
