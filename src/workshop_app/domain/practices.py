"""Practices: what others have done, with their sources, offered where a gap matches it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from workshop_app.domain.errors import Message, mark
from workshop_app.domain.folding import folded, words_of
from workshop_app.domain.playbook import Playbook, Texts, in_language

VERIFIED = "verified"
SECONDARY = "secondary"
MARKS = (VERIFIED, SECONDARY)
"""Seen with whoever did it or answers for it; seen only in what others say of it."""
TOLD = mark("Told by those who did it or answer for it; looked up on {day}.")
TOLD_BY_OTHERS = mark("Told by others only; looked up on {day}.")


@dataclass(frozen=True, slots=True)
class Practice:
    """Something that a city, a university or a skills body did, and what to adapt.

    place: "" for the whole country; when: a year, "2019-2023", "2019-" where it goes on, ""
    where no source says; answers: indicators by the id of their playbook; checked: the day its
    sources were last looked up; own: added on this machine.
    """

    id: str
    title: Texts
    who: Texts
    place: str
    country: str
    when: str
    what: Texts
    adapt: Texts
    sources: tuple[str, ...]
    mark: str
    checked: str
    result: Texts = field(default_factory=dict)
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    learner_groups: tuple[str, ...] = ()
    own: bool = False

    @property
    def verified(self) -> bool:
        """Whether its source is whoever did it or answers for it."""
        return self.mark == VERIFIED

    @property
    def standing(self) -> Message:
        """Who tells of it, and when that was looked up."""
        day = date.fromisoformat(self.checked)
        return Message(TOLD if self.verified else TOLD_BY_OTHERS, day=day)


@dataclass(frozen=True, slots=True)
class Match:
    """A practice that is offered for a gap, and what speaks for it.

    indicators: those of the gap that it answers; near: others in the same dimensions;
    learner_groups: those of the gap that it is for.
    """

    practice: Practice
    indicators: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    learner_groups: tuple[str, ...] = ()


def matching(
    practices: Iterable[Practice],
    playbook: Playbook,
    indicators: Collection[str],
    learner_groups: Collection[str] = (),
) -> tuple[Match, ...]:
    """Give the practices that fit a gap's indicators or learner groups, the nearest first.

    A copy of a playbook keeps its indicators, so what answers the first answers the copy.
    """
    matches = [_match(one, playbook, indicators, learner_groups) for one in practices]
    found = [one for one in matches if one.indicators or one.near or one.learner_groups]
    return tuple(sorted(found, key=_rank))


def found(
    practices: Iterable[Practice],
    words: str,
    language: str,
    countries: Mapping[str, str] | None = None,
) -> tuple[Practice, ...]:
    """Give the practices that have all the words, or their beginnings; without accents.

    countries: the names of countries by code, where they are to be found by them, too.
    Those with the words in title, place or country come first; no words: all of them.
    """
    asked = words_of(words)
    ranked = [
        (not _has(asked, _head(one, language, countries)), one)
        for one in practices
        if _has(asked, f"{_head(one, language, countries)} {_body(one, language)}")
    ]
    return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))


def _match(
    practice: Practice,
    playbook: Playbook,
    indicators: Collection[str],
    learner_groups: Collection[str],
) -> Match:
    answered = _answered(practice, playbook)
    dimensions = {one.dimension for one in playbook.indicators if one.id in indicators}
    neighbours = {one.id for one in playbook.indicators if one.dimension in dimensions}
    return Match(
        practice,
        tuple(id for id in answered if id in indicators),
        tuple(id for id in answered if id in neighbours and id not in indicators),
        tuple(group for group in practice.learner_groups if group in learner_groups),
    )


def _answered(practice: Practice, playbook: Playbook) -> tuple[str, ...]:
    first = (playbook.derived_from or "").partition("@")[0]
    both = (*practice.answers.get(playbook.id, ()), *practice.answers.get(first, ()))
    return tuple(dict.fromkeys(both))


def _rank(match: Match) -> tuple[int, int, int, bool, bool, str]:
    practice = match.practice
    return (
        -len(match.indicators),
        -len(match.learner_groups),
        -len(match.near),
        not practice.own,
        not practice.verified,
        practice.id,
    )


def _has(asked: tuple[str, ...], text: str) -> bool:
    there = words_of(text)
    return all(any(word.startswith(one) for word in there) for one in asked)


def _head(practice: Practice, language: str, countries: Mapping[str, str] | None) -> str:
    country = (countries or {}).get(practice.country, "")
    title = in_language(practice.title, language)
    return folded(f"{title} {practice.place} {practice.country} {country}")


def _body(practice: Practice, language: str) -> str:
    texts = (practice.who, practice.what, practice.result, practice.adapt)
    said = " ".join(in_language(one, language) for one in texts)
    return folded(f"{said} {practice.when} {' '.join(practice.learner_groups)}")
