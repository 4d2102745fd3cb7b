"""How paper looks: colours, five sizes of type, two weights, spacing in steps of four."""

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from workshop_app.charts.colours import ACCENT, ATTENTION, INK, RULE, SECOND, WHITE
from workshop_app.reports.fonts import REGULAR, SEMIBOLD

STEP = 4
POINT = 72.0
SMALL, TEXT, LEAD, HEADING, TITLE = 8, 9, 11, 14, 22
LETTER, A4 = (612.0, 792.0), (595.28, 841.89)
SIDE, TOP, BOTTOM = 48.0, 62.0, 54.0
HEADER_FROM_TOP, FOOTER_FROM_BOTTOM = 50.0, 34.0
HAIR, FIRM = 0.5, 1.0
MEASURE = 456.0
"""No line of prose is longer than this."""


def _style(
    name: str, size: float, leading: float, *, bold: bool = False, colour: str = INK, **more: object
) -> ParagraphStyle:
    before = {"bulletFontName": REGULAR, "bulletFontSize": size, "bulletColor": colour}
    return ParagraphStyle(
        name,
        fontName=SEMIBOLD if bold else REGULAR,
        fontSize=size,
        leading=leading,
        textColor=colour,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        **{**before, **more},
    )


TITLED = _style("title", TITLE, 28, bold=True, spaceAfter=2 * STEP)
COVER = _style("cover", 30, 36, bold=True)
PART = _style("part", HEADING + 2, 20, bold=True, spaceBefore=6 * STEP, spaceAfter=2 * STEP)
CARD = _style("card", HEADING + 2, 20, bold=True)
POSTED = _style("posted", 20, 25, bold=True)
LABEL = _style("label", TEXT + 1, 13, colour=SECOND)
SECTION = _style("section", LEAD, 15, bold=True, spaceBefore=4 * STEP, spaceAfter=STEP)
SECTION_CELL = _style("section cell", LEAD, 15, bold=True)
MINOR = _style("minor", TEXT + 1, 13, bold=True, spaceBefore=10, spaceAfter=2)
GROUP = _style("group", TEXT + 1, 13, bold=True, colour=ACCENT, spaceBefore=6, spaceAfter=3)
LEADING = _style("lead", LEAD, 16)
ANNEX = _style("annex", TEXT - 0.5, 12, spaceAfter=3)
CLOSE = _style("close", TEXT - 0.5, 11)
PROSE = _style("prose", TEXT + 0.5, 14, spaceAfter=STEP)
CELL = _style("cell", TEXT, 12)
CELL_BOLD = _style("cell bold", TEXT, 12, bold=True)
CELL_RIGHT = _style("cell right", TEXT, 12, alignment=TA_RIGHT)
CELL_SECOND = _style("cell second", TEXT, 12, colour=SECOND)
CELL_ACCENT = _style("cell accent", TEXT, 12, colour=ACCENT)
CELL_CENTRED = _style("cell centred", TEXT, 12, alignment=TA_CENTER)
NOTE = _style("note", SMALL, 11, colour=SECOND)
NOTE_RIGHT = _style("note right", SMALL, 11, colour=SECOND, alignment=TA_RIGHT)
NOTE_CENTRED = _style("note centred", SMALL, 11, colour=SECOND, alignment=TA_CENTER)
SMALL_CELL = _style("small cell", SMALL, 10.5)
SMALL_BOLD = _style("small bold", SMALL, 10.5, bold=True)
SMALL_RIGHT = _style("small right", SMALL, 10.5, alignment=TA_RIGHT)
SMALL_CENTRED = _style("small centred", SMALL, 10.5, alignment=TA_CENTER)
LACKS = _style("lacks", SMALL, 11, colour=ATTENTION)
SMALL_CENTRED_WHITE = _style("small white", SMALL, 10.5, alignment=TA_CENTER, colour=WHITE)
ENTRY = _style("entry", TEXT + 1, 13.5, bold=True)
FIELD = _style(
    "field",
    TEXT - 0.5,
    10.5,
    leftIndent=60,
    bulletIndent=0,
    bulletFontName=REGULAR,
    bulletFontSize=SMALL,
    bulletColor=SECOND,
)
FIGURE = _style("figure", 20, 26, bold=True)
EYEBROW = _style("eyebrow", LEAD, 16, colour=ACCENT, bold=True)
AREA = _style("area", SMALL, 11, bold=True, colour=ACCENT)
LEVEL = _style(
    "level",
    SMALL,
    10.5,
    leftIndent=10,
    bulletFontName=SEMIBOLD,
    bulletFontSize=SMALL,
    bulletColor=INK,
)
ASKED = _style("asked", LEAD, 15, colour=ACCENT, bold=True, spaceBefore=2, spaceAfter=2)
AFTER_DASH = _style("after dash", TEXT, 12, leftIndent=28, bulletIndent=16, spaceAfter=1)
NUMBERED = _style("numbered", TEXT, 13, leftIndent=14)
QUOTE = _style("quote", TEXT + 0.5, 14, spaceAfter=2 * STEP)

__all__ = ["ACCENT", "INK", "RULE", "SECOND"]
