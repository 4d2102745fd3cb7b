"""Words: the domain's own as the window says them, and the short forms that its cells need."""

from collections.abc import Callable, Iterable, Mapping

from workshop_app.domain import words
from workshop_app.domain.errors import mark
from workshop_app.text import ntr, tr

_SHORT_SECTORS = {**words.SECTORS, "ngo": mark("Civil soc.")}
_LEVELS = {
    "met": mark("met"),
    "small": mark("small"),
    "gap": mark("gap"),
    "critical": mark("critical"),
}
_MISSING = {
    "lead": mark("lead"),
    "other_sector_partner": mark("another sector"),
    "due": mark("date"),
    "funding": mark("money"),
    "first_step": mark("first step"),
}
_QUADRANTS = {
    "quick_win": mark("much impact, easy to do"),
    "major_project": mark("much impact, hard to do"),
    "fill_in": mark("little impact, easy to do"),
    "set_aside": mark("little impact, hard to do"),
}


def _says(named: Mapping[str, str]) -> Callable[[str | None], str]:
    """Make the function that says one of these words; "" for what it does not know."""

    def say(word: str | None) -> str:
        return tr(named.get(word or "", ""))

    return say


stage = _says(words.STAGES)
sector = _says(words.SECTORS)
short_sector = _says(_SHORT_SECTORS)
level = _says(_LEVELS)
pathway = _says(words.PATHWAYS)
missing = _says(_MISSING)
funding_kind = _says(words.FUNDING_KINDS)
status = _says(words.STATUSES)
capacity = _says(words.CAPACITIES)
signed = _says(words.SIGNED)
note_kind = _says(words.NOTE_KINDS)
learners = _says(words.LEARNER_GROUPS)
quadrant = _says(_QUADRANTS)


def listed(parts: Iterable[str]) -> str:
    """Say several things in a row, parted by a middle dot."""
    return " · ".join(part for part in parts if part)


def people(n: int) -> str:
    """Say how many persons."""
    return ntr("{n} person", "{n} people", n)


def breakable(text: str) -> str:
    """Let words longer than a line break, so that nothing typed can stretch the window."""
    return " ".join(_broken(word) for word in text.split(" "))


def _broken(word: str, longest: int = 24) -> str:
    if len(word) <= longest:
        return word
    pieces = (word[i : i + longest] for i in range(0, len(word), longest))
    return "\N{ZERO WIDTH SPACE}".join(pieces)
