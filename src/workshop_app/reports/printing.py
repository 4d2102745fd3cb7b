"""Print a document of a session: the PDF, and its page as a picture."""

import datetime
from collections.abc import Callable, Mapping
from io import BytesIO

from workshop_app import text
from workshop_app.domain.figures import Figures
from workshop_app.reports import fonts
from workshop_app.reports.edition import Charts, Edition, paper_size


def _plan(edition: Edition) -> bytes:
    from workshop_app.reports.plan import plan

    return plan(edition)


def _acta(edition: Edition) -> bytes:
    from workshop_app.reports.acta import acta

    return acta(edition)


def _summary(edition: Edition) -> bytes:
    from workshop_app.reports.summary import summary

    return summary(edition)


def _mandate(edition: Edition) -> bytes:
    from workshop_app.reports.mandate import mandate

    return mandate(edition)


def _attendance(edition: Edition) -> bytes:
    from workshop_app.reports.attendance import attendance

    return attendance(edition)


def _agenda(edition: Edition) -> bytes:
    from workshop_app.reports.agenda import agenda

    return agenda(edition)


def _worksheets(edition: Edition) -> bytes:
    from workshop_app.reports.worksheets import worksheets

    return worksheets(edition)


def _ballots(edition: Edition) -> bytes:
    from workshop_app.reports.ballots import ballots

    return ballots(edition)


def _gapcards(edition: Edition) -> bytes:
    from workshop_app.reports.gapcards import gapcards

    return gapcards(edition)


def _actioncards(edition: Edition) -> bytes:
    from workshop_app.reports.actioncards import actioncards

    return actioncards(edition)


DOCUMENTS: Mapping[str, Callable[[Edition], bytes]] = {
    "plan": _plan,
    "acta": _acta,
    "summary": _summary,
    "mandate": _mandate,
    "attendance": _attendance,
    "agenda": _agenda,
    "worksheets": _worksheets,
    "ballots": _ballots,
    "gapcards": _gapcards,
    "actioncards": _actioncards,
}


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
    charts: Charts = "vector",
) -> bytes:
    """Give a document as PDF: the same input and the same `at` give the same bytes.

    paper: letter or a4, else the country's; plain: offices instead of office-holders; language:
    the session's unless given; charts: pictures only for the bench that compares.
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
        )
        return in_word(edition, what)


def _spoken(figures: Figures) -> str:
    """The first of the session's languages that the program speaks."""
    wanted = (language[:2].lower() for language in figures.workshop.languages)
    return next((language for language in wanted if language in text.LANGUAGES), "es")


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
