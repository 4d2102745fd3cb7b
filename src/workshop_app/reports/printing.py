"""Print a document of a session: the PDF, and its page as a picture."""

import datetime
from collections.abc import Callable, Mapping
from importlib import import_module
from io import BytesIO

from workshop_app import text
from workshop_app.domain.documents import DOCUMENTS as NAMES
from workshop_app.domain.figures import Figures
from workshop_app.domain.pictures import NO_PICTURES, Pictures
from workshop_app.reports import fonts
from workshop_app.reports.edition import Charts, Edition, paper_size


def _made_by(module: str) -> Callable[[Edition], bytes]:
    """A document's maker, which has its module's name; imported when the document is wanted."""

    def make(edition: Edition) -> bytes:
        maker: Callable[[Edition], bytes] = getattr(
            import_module(f"workshop_app.reports.{module}"), module
        )
        return maker(edition)

    return make


DOCUMENTS: Mapping[str, Callable[[Edition], bytes]] = {what: _made_by(what) for what in NAMES}


def render(  # noqa: PLR0913 - all that a print can be told
    figures: Figures,
    *,
    what: str,
    revision: str,
    paper: str | None,
    final: bool,
    plain: bool,
    at: datetime.datetime,
    language: str | None = None,
    pictures: Pictures = NO_PICTURES,
    charts: Charts = "vector",
) -> bytes:
    """Give a document as PDF: the same input and the same `at` give the same bytes.

    paper: letter or a4, else the country's; plain: offices instead of office-holders; language:
    the session's unless given; pictures: of flipcharts; charts: pictures only for the bench.
    """
    country = figures.workshop.facts.get("country")
    page = paper_size(paper, country)
    with text.speaking(language or _spoken(figures), country):
        fonts.use_all()
        return DOCUMENTS[what](
            Edition(
                figures=figures,
                view=figures.public,
                revision=revision,
                page=page,
                final=final,
                plain=plain,
                at=at,
                pictures=pictures,
                charts=charts,
            )
        )


def word(  # noqa: PLR0913 - all that a print can be told
    figures: Figures,
    *,
    what: str = "plan",
    revision: str,
    paper: str | None,
    final: bool,
    plain: bool,
    at: datetime.datetime,
    language: str | None = None,
    pictures: Pictures = NO_PICTURES,
) -> bytes:
    """Give a document as DOCX, to be edited: the headings, tables and charts of the PDF."""
    from workshop_app.reports.word import in_word

    country = figures.workshop.facts.get("country")
    with text.speaking(language or _spoken(figures), country):
        fonts.use_all()
        edition = Edition(
            figures=figures,
            view=figures.public,
            revision=revision,
            page=paper_size(paper, country),
            final=final,
            plain=plain,
            at=at,
            pictures=pictures,
        )
        return in_word(edition, what)


def _spoken(figures: Figures) -> str:
    """The first of the session's languages that the program speaks."""
    wanted = (language[:2].lower() for language in figures.workshop.languages)
    return next((language for language in wanted if language in text.LANGUAGES), "es")


def words_of(pdf: bytes) -> str:
    """Give all text of a PDF, page by page, and what it says of itself."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    about = document.get_metadata_dict().values()
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join((*about, *pages))


def picture(pdf: bytes, *, page: int = 0, width: int = 1600) -> bytes:
    """Give a page of a PDF as a PNG picture, so many pixels wide, for messengers."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    sheet = document[page]
    bitmap = sheet.render(scale=(width - 0.01) / sheet.get_width())  # it rounds up
    buffer = BytesIO()
    bitmap.to_pil().save(buffer, format="PNG", optimize=True)
    document.close()
    return buffer.getvalue()
