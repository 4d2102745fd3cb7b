"""The room's type: how wide a text is, where it breaks, and how it is shortened by words.

All lengths are of a screen 720 high; the display scales what was measured.
"""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtGui import QFontMetricsF

from workshop_app.desktop import look

LEAST = 40
HEADLINES = (54, 48, 44, LEAST)
"""The room's sizes: nothing that the room must read is smaller than the last."""

ELLIPSIS = "…"
LONGEST = 1000
"""Characters of a text that are looked at: far more than fit a screen."""


def width_of(text: str, size: int = LEAST, *, strong: bool = False) -> float:
    """How wide a text is on one line."""
    return QFontMetricsF(look.font(size, strong=strong)).horizontalAdvance(text)


def wrapped(
    text: str, width: float, most: int, size: int = LEAST, *, strong: bool = False
) -> list[str]:
    """The lines of a text, `most` at most; what does not fit is left out by words, and said so."""
    metrics = QFontMetricsF(look.font(size, strong=strong))

    def fits(line: str) -> bool:
        return metrics.horizontalAdvance(line) <= width

    lines: list[str] = []
    rest = text[:LONGEST].split()
    while rest and len(lines) < most:
        line, rest = _filled(rest, fits)
        lines.append(line)
    if rest or len(text) > LONGEST:
        lines[-1] = _shortened(lines[-1], fits)
    return lines


def one_line(text: str, width: float, size: int = LEAST, *, strong: bool = False) -> str:
    """A text on one line, shortened by words where it is too long."""
    return next(iter(wrapped(text, width, 1, size, strong=strong)), "")


def _filled(words: list[str], fits: Callable[[str], bool]) -> tuple[str, list[str]]:
    """As many words as one line holds, and those that are left; a word too long is parted."""
    line = words[0]
    if not fits(line):
        cut = max(1, bisect_left(range(len(line)), 1, key=lambda n: not fits(line[: n + 1])))
        return line[:cut], [part for part in (line[cut:], *words[1:]) if part]
    taken = 1
    while taken < len(words) and fits(f"{line} {words[taken]}"):
        line = f"{line} {words[taken]}"
        taken += 1
    return line, words[taken:]


def _shortened(line: str, fits: Callable[[str], bool]) -> str:
    """A line that says that it goes on."""
    while line and not fits(line + ELLIPSIS):
        head, blank, _ = line.rpartition(" ")
        line = head if blank else line[:-1]
    return line.rstrip(" ,;:.–-") + ELLIPSIS
