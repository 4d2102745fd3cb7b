"""The embedded faces, and which of them has a sign."""

from functools import cache

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workshop_app import assets

REGULAR, SEMIBOLD, FALLBACK = "Inter", "Inter-SemiBold", "DejaVuSans"
_FILES = {REGULAR: "Inter-Regular.ttf", SEMIBOLD: "Inter-SemiBold.ttf", FALLBACK: "DejaVuSans.ttf"}
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


@cache
def use(face: str) -> str:
    """Make a face known to reportlab, once, and give its name."""
    pdfmetrics.registerFont(TTFont(face, str(assets.resource("fonts", _FILES[face]))))
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping(face, bold, italic, SEMIBOLD if face == REGULAR and bold else face)
    return face


def use_all() -> None:
    """Make the two faces of every page known; the fallback waits for a sign that needs it."""
    use(REGULAR)
    use(SEMIBOLD)


@cache
def _signs(face: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(use(face)).face.charToGlyph)


@cache
def face_for(character: str, face: str = REGULAR) -> str | None:
    """Name the face that has a sign; None where neither the wanted nor the fallback has."""
    if ord(character) in _signs(face):
        return face
    return FALLBACK if ord(character) in _signs(FALLBACK) else None
