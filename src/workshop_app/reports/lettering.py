"""Text typed by people as text: escaped, each sign in a face that has it, none that upsets."""

from itertools import groupby, pairwise
from xml.sax.saxutils import escape

from workshop_app.charts.printable import printable, runs_leftwards
from workshop_app.reports.fonts import FALLBACK, REGULAR, UNKNOWN, face_for


def runs(text: str, face: str = REGULAR) -> list[tuple[str, str]]:
    """Part a text into stretches of one face each."""
    signs = [(c, face if c == "\n" else face_for(c, face)) for c in _settled(text, face)]
    faced = [(c, found) if found else (UNKNOWN, FALLBACK) for c, found in signs]
    faced = _with_blanks_between(faced)
    return [
        (found, "".join(c for c, _ in part)) for found, part in groupby(faced, key=lambda x: x[1])
    ]


def _settled(text: str, face: str) -> str:
    """Give one sign for a row of signs that no face has."""
    kept: list[str] = []
    for c in text:
        known = c == "\n" or face_for(c, face)
        if known or not kept or kept[-1] != UNKNOWN:
            kept.append(c if known else UNKNOWN)
    return "".join(kept)


def _with_blanks_between(faced: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Blanks and digits between words that run leftwards go with them, to be turned together."""
    strong = [n for n, (c, _) in enumerate(faced) if c.isalpha() or c == "\n"]
    for start, end in pairwise(strong):
        if runs_leftwards(faced[start][0]) and runs_leftwards(faced[end][0]):
            between = [(c, FALLBACK) for c, _ in faced[start + 1 : end]]
            faced[start + 1 : end] = between
    return faced


def markup(text: str, face: str = REGULAR) -> str:
    """Give a text as a paragraph of reportlab takes it."""
    parts = []
    for found, part in runs(printable(text).strip(), face):
        safe = escape(part).replace("\n", "<br/>")
        parts.append(safe if found == face else f'<font face="{found}">{safe}</font>')
    return "".join(parts)
