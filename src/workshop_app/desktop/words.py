"""Words: how the window says the domain's own words, by stage, sector, class and choice."""

from collections.abc import Callable, Iterable

from workshop_app.domain.errors import mark
from workshop_app.text import ntr, tr

LETTERS = {"government": "G", "industry": "I", "ngo": "O", "academia": "A"}

_STAGES = {
    "prepare": mark("Prepare"),
    "listen": mark("Listen"),
    "assess": mark("Assess"),
    "gaps": mark("Gaps"),
    "prioritise": mark("Prioritise"),
    "plan": mark("Plan"),
    "commit": mark("Commit"),
    "send": mark("Send"),
}
_SECTORS = {
    "government": mark("Government"),
    "industry": mark("Industry"),
    "ngo": mark("Social organisations"),
    "academia": mark("Academia"),
    "observer": mark("Observer"),
}
_SHORT_SECTORS = {**_SECTORS, "ngo": mark("Social org.")}
_CLASSES = {
    "met": mark("met"),
    "small": mark("small"),
    "gap": mark("gap"),
    "critical": mark("critical"),
}
_PATHWAYS = {
    "government": mark("Led by government"),
    "cluster": mark("Led by the clusters"),
}
_MISSING = {
    "lead": mark("lead"),
    "other_sector_partner": mark("another sector"),
    "due": mark("date"),
    "funding": mark("money"),
    "first_step": mark("first step"),
}
_LATER = {
    "lead_person": mark("person in charge"),
    "indicator": mark("indicator"),
    "target": mark("target"),
    "reach": mark("reach"),
}
_FUNDING = {
    "industry_cluster": mark("industry cluster"),
    "local_government": mark("local government"),
    "university_association": mark("association of universities"),
    "private": mark("private"),
    "national_government": mark("national government"),
    "international": mark("international"),
    "own": mark("own means"),
    "none_yet": mark("not known yet"),
}
_STATUSES = {
    "planned": mark("planned"),
    "under_way": mark("under way"),
    "done": mark("done"),
    "dropped": mark("dropped"),
}
_CAPACITIES = {
    "holder": mark("in their own office"),
    "delegate": mark("as a delegate"),
    "witness": mark("as a witness"),
}
_LEARNERS = {
    "older_workers": mark("older workers"),
    "professionals": mark("professionals"),
    "informal_workers": mark("informal workers"),
    "unemployed": mark("unemployed people"),
    "youth": mark("young people"),
    "migrants": mark("migrants"),
    "educators": mark("educators"),
}
_QUADRANTS = {
    "quick_win": mark("much impact, easy to do"),
    "major_project": mark("much impact, hard to do"),
    "fill_in": mark("little impact, easy to do"),
    "set_aside": mark("little impact, hard to do"),
}


def _says(words: dict[str, str]) -> Callable[[str | None], str]:
    """Make the function that says one of these words; "" for what it does not know."""

    def say(word: str | None) -> str:
        return tr(words.get(word or "", ""))

    return say


stage = _says(_STAGES)
sector = _says(_SECTORS)
short_sector = _says(_SHORT_SECTORS)
level = _says(_CLASSES)
pathway = _says(_PATHWAYS)
missing = _says(_MISSING)
later = _says(_LATER)
funding_kind = _says(_FUNDING)
status = _says(_STATUSES)
capacity = _says(_CAPACITIES)
learners = _says(_LEARNERS)
quadrant = _says(_QUADRANTS)


def listed(parts: Iterable[str]) -> str:
    """Say several things in a row, parted by a middle dot."""
    return " · ".join(part for part in parts if part)


def breakable(text: str) -> str:
    """Let words longer than a line break, so that nothing typed can stretch the window."""
    return " ".join(_broken(word) for word in text.split(" "))


def _broken(word: str, longest: int = 24) -> str:
    if len(word) <= longest:
        return word
    pieces = (word[i : i + longest] for i in range(0, len(word), longest))
    return "\N{ZERO WIDTH SPACE}".join(pieces)


def people(n: int) -> str:
    """Say how many persons."""
    return ntr("{n} person", "{n} people", n)
