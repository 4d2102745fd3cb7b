"""A practice in the words of a list and of its sheet."""

from collections.abc import Sequence

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.practices import Match, Practice
from workshop_app.text import country_name, language, ntr, tr


def said(texts: Texts) -> str:
    """A practice's text in the language of the window, or else in one that it has."""
    return in_language(texts, language())


def where(practice: Practice) -> str:
    """The place and the country, and the years where one knows them."""
    place = ", ".join(filter(None, (practice.place, country_name(practice.country))))
    return words.listed((place, practice.when.replace("-", "\N{EN DASH}")))


def why(match: Match, shown: Showing) -> str:
    """What speaks for a practice at a gap: its indicators, its learners, what is near."""
    answers, near = _numbers(match.indicators, shown), _numbers(match.near, shown)
    for_whom = ", ".join(shown.learners(match.learner_groups))
    parts = (
        _answers(answers) if answers else "",
        tr("for {groups}", groups=for_whom) if for_whom else "",
        _near(near) if near and not answers else "",
    )
    return words.listed(parts)


def match_count(n: int) -> str:
    """How many practices match, in words."""
    return ntr("{n} practice matches", "{n} practices match", n)


def found_count(n: int) -> str:
    """How many practices were found by words; "" for none."""
    return ntr("{n} practice found", "{n} practices found", n) if n else ""


def nothing() -> str:
    """What to do where none matches."""
    return tr("No practice matches this gap. Find one among all by a word, a place or a country.")


def not_found() -> str:
    """What to do where none is found."""
    return tr("No practice has all of these words. Take one away, or try another.")


def _answers(numbers: Sequence[str]) -> str:
    return ntr(
        "answers indicator {numbers}",
        "answers indicators {numbers}",
        len(numbers),
        numbers=", ".join(numbers),
    )


def _near(numbers: Sequence[str]) -> str:
    return ntr(
        "answers indicator {numbers} of the same area",
        "answers indicators {numbers} of the same area",
        len(numbers),
        numbers=", ".join(numbers),
    )


def _numbers(ids: Sequence[str], shown: Showing) -> list[str]:
    numbers = {one.id: one.number for one in shown.workshop.playbook.indicators}
    return [numbers[id] for id in ids if id in numbers]
