"""The documents that a session can be printed as: their ids and names, in the order of a day."""

from collections.abc import Mapping

from workshop_app.domain.errors import mark

TO_TAKE_AWAY: Mapping[str, str] = {
    "plan": mark("Action plan"),
    "summary": mark("Plan on one page"),
    "acta": mark("Acta to sign"),
}
BEFORE: Mapping[str, str] = {
    "agenda": mark("Agenda with the script"),
    "mandate": mark("Mandate"),
    "attendance": mark("Attendance sheet"),
}
AT_THE_TABLES: Mapping[str, str] = {
    "worksheets": mark("Worksheets"),
    "ballots": mark("Ballots"),
    "gapcards": mark("Gap cards"),
    "actioncards": mark("Action cards"),
}
DOCUMENTS: Mapping[str, str] = {**TO_TAKE_AWAY, **BEFORE, **AT_THE_TABLES}
"""Every document by the word that `print --what` knows it by."""

LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905
"""Where an office's paper is Letter, as CLDR says; elsewhere it is A4."""


def is_letter(country: str | None) -> bool:
    """Whether the paper of a country's offices is Letter."""
    return (country or "").upper() in LETTER_COUNTRIES
