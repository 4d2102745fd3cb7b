"""What a country's law asks of a workshop that keeps names and takes photographs.

Its languages, its currency, and how it writes dates and numbers come from babel (CLDR), in
`workshop_app.text`; kept here is what babel does not know.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workshop_app.domain.folding import folded
from workshop_app.domain.playbook import Texts

HOLDERS = ("any", "private", "public")
"""Whom a law binds: whoever keeps the data, only private bodies, only public ones."""
TEXTS = ("consent", "list", "photos")
_HOLDER_OF = {"government": "public", "industry": "private", "ngo": "private"}


@dataclass(frozen=True, slots=True)
class PrivacyLaw:
    """A privacy law: what consent must be, and what it asks for a list and for photographs.

    since, until: the days it begins and ends to hold, None where no source says; ours: those
    of the three texts that are our reading for a workshop, and no source's; mark: as of a practice.
    """

    id: str
    country: str
    name: str
    holder: str
    consent: Texts
    list: Texts
    photos: Texts
    sources: tuple[str, ...]
    mark: str
    authority: str = ""
    since: date | None = None
    until: date | None = None
    ours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Countries:
    """The laws we found; a country without one is not known here. checked: a day."""

    laws: tuple[PrivacyLaw, ...] = ()
    checked: str = ""


def privacy_law(
    laws: Iterable[PrivacyLaw], country: str, on: date, holder: str = "any"
) -> tuple[PrivacyLaw, ...]:
    """Give the laws that hold in a country on a day, for whoever keeps the data.

    holder: "private" or "public" where one knows it; "any" gives those of both. None: not known.
    """
    return tuple(
        law for law in laws if law.country == country and _holds(law, on) and _binds(law, holder)
    )


def holder_of(controller: str, sectors: Mapping[str, str]) -> str:
    """Tell whether a public or a private body keeps the data; "any" where that is not known.

    controller: as people write it, which may name a department, too. sectors: by the name of the
    organisation that it begins with; a university may be either.
    """
    said = folded(controller)
    named = [name for name in sectors if folded(name) and said.startswith(folded(name))]
    return _HOLDER_OF.get(sectors[max(named, key=len)], "any") if named else "any"


def coming_law(laws: Iterable[PrivacyLaw], country: str, on: date) -> PrivacyLaw | None:
    """Give the next law that is made but does not hold yet, so that one can work by it already."""
    coming = [one for one in laws if one.country == country and one.since and one.since > on]
    return min(coming, key=lambda law: law.since or on, default=None)


def _holds(law: PrivacyLaw, on: date) -> bool:
    return (law.since is None or law.since <= on) and (law.until is None or on <= law.until)


def _binds(law: PrivacyLaw, holder: str) -> bool:
    return "any" in (law.holder, holder) or law.holder == holder
