"""What is asked fits wherever it stands: measured in the type that is painted and printed."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pypdf
import pytest
from content.said import EACH, IDS
from reportlab.lib.pagesizes import A4, letter

from workshop_app.charts import heatmap, readings
from workshop_app.charts.lettering import lines_of
from workshop_app.desktop import look
from workshop_app.desktop.room_pages import laid_out
from workshop_app.desktop.showing import Showing
from workshop_app.domain.figures import figures
from workshop_app.domain.playbook_warnings import MOST_OF_INDICATOR, MOST_OF_LEVEL
from workshop_app.domain.room import room_view
from workshop_app.domain.room_rows import Count
from workshop_app.domain.workshop import Workshop
from workshop_app.reports import theme
from workshop_app.reports.printing import render
from workshop_app.text import speaking

WIDE, OLD = 1280, 960
"""How wide screens of 16:9 and 4:3 are where they are 720 high."""

NARROWEST = min(A4[0], letter[0]) - 2 * theme.SIDE
"""The room between the margins of the narrower paper."""

AT = datetime(2027, 3, 11, 17, 30, tzinfo=UTC)
FACTS = {"country": "MX", "pathway": "cluster", "date": AT.date()}

in_each_language = pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)


def day_of(playbook, language, agenda="half-day"):
    """A session before anyone has come, as its figures."""
    facts = {**FACTS, "language": language, "agenda": agenda, playbook.subject: "Villa Esperanza"}
    return figures(Workshop("s", playbook, facts))


def pages(playbook, language, what, agenda):
    printed = render(
        day_of(playbook, language, agenda),
        what=what,
        revision="r1",
        paper="a4",
        final=False,
        plain=False,
        at=AT,
    )
    return len(pypdf.PdfReader(BytesIO(printed)).pages)


@in_each_language
def test_no_text_is_longer_than_a_wall_carries(playbook, language):
    for indicator in playbook.indicators:
        assert len(indicator.text[language]) <= MOST_OF_INDICATOR == 90
        for texts in (*indicator.levels, *playbook.levels):
            assert len(texts[language]) <= MOST_OF_LEVEL == 55


# -- the room display -----------------------------------------------------------------------------


@pytest.fixture
def room(qapp):
    """Lay out what the room is asked, in the room's own type: the sheets of each page."""
    look.dress(qapp)

    def go(playbook, language, width):
        found = day_of(playbook, language, "full-day")
        with speaking(language, "MX"):
            faces = {face.id: face for face in Showing(found, found.own, own=True).faces()}
            for view in _views(found):
                sheets = laid_out(view, faces, found.rules.thresholds, width)
                yield view.content.headline, sheets

    return go


def _views(found):
    pages = 1 + len(found.workshop.playbook.indicators)
    for page in range(pages):
        view = room_view(found, "assess", revealed=False, page=page, minutes_left=119)
        assert view.pages == pages
        yield replace(view, count=Count("persons", 100, 100))


@pytest.mark.parametrize(("width", "most"), [(WIDE, 1), (OLD, 3)])
@in_each_language
def test_a_question_stands_with_its_levels_on_one_screen_or_few_narrow_ones_and_whole(
    room, playbook, language, width, most
):
    for said, sheets in room(playbook, language, width):
        assert len(sheets) <= most, said
        assert [p.text for sheet in sheets for p in sheet.pieces if p.text.endswith("…")] == []


# -- paper ----------------------------------------------------------------------------------------


@in_each_language
def test_an_indicator_takes_a_few_lines_of_a_chart(playbook, language):
    strip = readings.LABEL - 16
    cells = NARROWEST - heatmap.NUMBER - heatmap.CELL * 6 - 8
    for indicator in playbook.indicators:
        text = indicator.text[language]
        assert len(lines_of(text, readings.SIZE, strip)) <= 2, text
        assert len(lines_of(text, heatmap.SIZE, cells)) <= 3, text


@in_each_language
def test_a_ballot_of_a_half_day_is_a_page_and_one_of_a_full_day_two(playbook, language):
    assert pages(playbook, language, "ballots", "half-day") == 1
    assert pages(playbook, language, "ballots", "full-day") <= 2


@in_each_language
def test_a_table_of_a_half_day_has_one_worksheet_of_two_sides(playbook, language):
    sectors = sum(not sector.optional for sector in playbook.sectors)
    assert pages(playbook, language, "worksheets", "half-day") == 2 * sectors
