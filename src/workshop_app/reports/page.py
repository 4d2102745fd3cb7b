"""The pages of a document: header and footer, page x of y, draft mark, metadata."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from workshop_app import text
from workshop_app.charts.printable import as_seen, one_line
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.reports import theme
from workshop_app.reports.edition import Edition
from workshop_app.reports.fonts import REGULAR, SEMIBOLD
from workshop_app.reports.lettering import runs
from workshop_app.text import tr

CREATOR = "Workshop App"
LONGEST_RUNNING = 400


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page: left and right above, left below; a draft is marked above.

    A rehearsal is marked on every page of every document, whatever it is.
    """

    header: str
    header_right: str
    footer: str
    draft: bool


class _Pages(Canvas):
    """A canvas that writes the footers at the end, when it knows how many pages there are."""

    edition: Edition
    running: Running
    bookmarks: Iterator[int]

    def save(self) -> None:
        """Define the footers that the pages have already used, then finish."""
        if len(self._code):
            self.showPage()
        total = self._pageNumber - 1
        for number in range(1, total + 1):
            self.beginForm(_footer_name(number))
            self._footer(number, total)
            self.endForm()
        super().save()

    def _footer(self, number: int, total: int) -> None:
        width, y = self.edition.page[0], theme.FOOTER_FROM_BOTTOM
        self.setFillColor(HexColor(theme.SECOND))
        place = tr("{page} of {pages}", page=number, pages=total)
        self.setFont(REGULAR, theme.SMALL)
        self.drawRightString(width - theme.SIDE, y, place)
        room = self.edition.width - stringWidth(place, REGULAR, theme.SMALL) - 24
        _write(self, theme.SIDE, y, fitted(self.running.footer, room))


def _footer_name(number: int) -> str:
    return f"footer{number}"


def build(edition: Edition, story: Sequence[Flowable], *, title: str, running: Running) -> bytes:
    """Lay a story out on pages and give the PDF."""

    def canvas(*args: Any, **how: Any) -> _Pages:
        pages = _Pages(*args, **how)
        pages.edition, pages.running, pages.bookmarks = edition, running, count()
        _date(pages, edition)
        return pages

    buffer = BytesIO()
    document = BaseDocTemplate(buffer, **_about(edition, title))
    frame = Frame(theme.SIDE, theme.BOTTOM, edition.width, edition.height, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=_begin_page))
    document.build(list(story), canvasmaker=canvas)
    return buffer.getvalue()


def mark_of(edition: Edition, running: Running) -> str:
    """What stands above every page of what must not be taken for the real and final document."""
    if is_rehearsal(edition.workshop):
        return tr("REHEARSAL: INVENTED ANSWERS")
    return tr("DRAFT") if running.draft else ""


def author_of(edition: Edition) -> str:
    """Say whose document it is."""
    return edition.fact("host") or edition.fact("convener") or edition.place


def _about(edition: Edition, title: str) -> dict[str, Any]:
    """Say what the file tells of itself."""
    return {
        "pagesize": edition.page,
        "initialFontName": REGULAR,
        "initialFontSize": theme.TEXT,
        "title": one_line(title),
        "author": one_line(author_of(edition)),
        "subject": one_line(edition.title),
        "keywords": edition.revision,
        "creator": CREATOR,
        "producer": CREATOR,
        "lang": text.language(),
        "invariant": 1,
        "displayDocTitle": True,
    }


def _date(canvas: _Pages, edition: Edition) -> None:
    """Set the document's own date, so that the same input gives the same bytes."""
    at = edition.at
    stamp = TimeStamp(invariant=1)
    stamp.YMDhms = (at.year, at.month, at.day, at.hour, at.minute, at.second)
    offset = at.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds() // 60)
    stamp.dhh, stamp.dmm = int(minutes / 60), abs(minutes) % 60
    canvas._doc._timeStamp = stamp  # noqa: SLF001 - there is no other way to say the date


def _begin_page(canvas: _Pages, _document: object) -> None:
    edition, running = canvas.edition, canvas.running
    width, height = edition.page
    y = height - theme.HEADER_FROM_TOP
    canvas.saveState()
    canvas.setFillColor(HexColor(theme.SECOND))
    mark = mark_of(edition, running)
    right = fitted(running.header_right, edition.width / 2)
    end = width - theme.SIDE
    for words, face in ((mark, SEMIBOLD), (right, REGULAR)):
        end -= _width(words, face)
        _write(canvas, end, y, words, face)
        end -= 12 if words else 0
    _write(canvas, theme.SIDE, y, fitted(running.header, end - theme.SIDE - 12))
    canvas.doForm(_footer_name(canvas.getPageNumber()))
    canvas.restoreState()


def fitted(words: str, room: float, face: str = REGULAR) -> str:
    """Shorten a running line to its room; it stands in full where the document begins."""
    words = one_line(words[:LONGEST_RUNNING])
    if _width(words, face) <= room:
        return words
    rest = room - _width("…", face)
    kept = 0
    for character in words:
        rest -= _width(character, face)
        if rest < 0:
            break
        kept += 1
    return words[:kept].rstrip() + "…"


def _width(words: str, face: str) -> float:
    return float(sum(stringWidth(part, found, theme.SMALL) for found, part in runs(words, face)))


def _write(canvas: _Pages, x: float, y: float, words: str, face: str = REGULAR) -> None:
    for found, part in runs(words, face):
        canvas.setFont(found, theme.SMALL)
        canvas.drawString(x, y, as_seen(part))
        x += stringWidth(part, found, theme.SMALL)
