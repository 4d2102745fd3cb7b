"""An edition: one document of one session, with how it is to be printed."""

import datetime
from dataclasses import dataclass, field
from typing import Literal

from workshop_app import text
from workshop_app.domain.documents import is_letter
from workshop_app.domain.figures import Figures, View
from workshop_app.domain.pictures import Pictures
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.priorities import RankedGap
from workshop_app.domain.workshop import Workshop
from workshop_app.reports import theme

Charts = Literal["vector", "picture"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What a document is made from; `view` obeys the small-group rule, since paper travels.

    pictures: the bytes of the gaps' photos by their SHA-256; a plain edition shows none.
    """

    figures: Figures
    view: View
    revision: str
    page: tuple[float, float]
    final: bool
    plain: bool
    at: datetime.datetime
    pictures: Pictures = field(default_factory=dict)
    charts: Charts = "vector"

    @property
    def workshop(self) -> Workshop:
        """The session as it stands."""
        return self.figures.workshop

    @property
    def width(self) -> float:
        """The room between the margins."""
        return self.page[0] - 2 * theme.SIDE

    @property
    def height(self) -> float:
        """The room between header and footer."""
        return self.page[1] - theme.TOP - theme.BOTTOM

    @property
    def place(self) -> str:
        """The city, institution or region that the workshop is about."""
        facts, subject = self.workshop.facts, self.workshop.playbook.subject
        keys = (subject, "city", "institution", "region")
        return next((str(facts[key]) for key in keys if facts.get(key)), "")

    @property
    def title(self) -> str:
        """The session's title, or else its playbook's."""
        return self.workshop.facts.get("title") or self.say(self.workshop.playbook.title)

    @property
    def chosen(self) -> tuple[RankedGap, ...]:
        """The gaps chosen in the end, in listed order."""
        return tuple(gap for gap in self.view.priorities.gaps if gap.chosen)

    def say(self, texts: Texts) -> str:
        """Give a playbook's text in the language of the document."""
        return in_language(texts, text.language(), *self.workshop.languages)

    def fact(self, key: str) -> str:
        """A setting of the session as text; empty where it is blank."""
        value = self.workshop.facts.get(key)
        return "" if value is None else str(value)

    def private(self, name: str | None) -> str:
        """Give a person's name; "" where names are left out, or it was forgotten."""
        return "" if self.plain or not name else name


def paper_size(paper: str | None, country: str | None) -> tuple[float, float]:
    """Give the sheet that was asked for, else the one that the country uses."""
    if paper is None:
        paper = "letter" if is_letter(country) else "a4"
    return {"letter": theme.LETTER, "a4": theme.A4}[paper]
