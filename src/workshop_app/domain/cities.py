"""Learning Cities that are known: suggested while a city is typed, never a list to choose from."""

from collections.abc import Iterable
from dataclasses import dataclass

from workshop_app.domain.folding import folded, words_of

MOST = 8


@dataclass(frozen=True, slots=True)
class LearningCity:
    """A member of UNESCO's Global Network of Learning Cities.

    joined: its year of admission, None where no source says; by: a year in which membership is
    shown; awards: years of UNESCO's Learning City Award; mark: as of a practice.
    """

    name: str
    country: str
    source: str
    mark: str
    region: str = ""
    joined: int | None = None
    by: int | None = None
    awards: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownCities:
    """The cities we know of; complete: whether that is all of the network; checked: a day."""

    cities: tuple[LearningCity, ...]
    complete: bool
    checked: str


def suggested(
    cities: Iterable[LearningCity], typed: str, country: str | None = None, most: int = MOST
) -> tuple[LearningCity, ...]:
    """Give the cities that what was typed may be the beginning of, the nearest first.

    However accents and capitals are typed; a later word's beginning counts, too. Those of the
    session's country stand first. Nothing typed: those of the country, by name.
    """
    asked = folded(typed)
    ranked = [(_distance(one, asked), one) for one in cities]
    there = [(near, one) for near, one in ranked if near is not None]
    if not asked:
        there = [(near, one) for near, one in there if one.country == country]
    there.sort(key=lambda pair: (pair[1].country != country, pair[0], folded(pair[1].name)))
    return tuple(one for _, one in there[:most])


def _distance(city: LearningCity, asked: str) -> int | None:
    """0 where the name begins so, 1 where all words are beginnings of its words, else None."""
    if folded(city.name).startswith(asked):
        return 0
    there, words = words_of(f"{city.name} {city.region}"), words_of(asked)
    if words and all(any(word.startswith(one) for word in there) for one in words):
        return 1
    return None
