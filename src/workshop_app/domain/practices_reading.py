"""Read practices: all of a file is checked, and what is wrong is said all at once."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from difflib import get_close_matches

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.errors import mark
from workshop_app.domain.playbook_faults import Faults, below, shown
from workshop_app.domain.playbook_table import ID, Table
from workshop_app.domain.playbook_texts import LANGUAGE, TEXT, read_text
from workshop_app.domain.practices import MARKS, Practice

FORMAT = "workshop-practices/1"
FORMATS = "workshop-practices/[1-9][0-9]*"
COUNTRY = "[A-Z]{2}"
WHEN = "[12][0-9]{3}(-([12][0-9]{3})?)?"
DAY = "[12][0-9]{3}-[01][0-9]-[0-3][0-9]"
ADDRESS = r"https?://[^\s<>\"]{4,500}"
GROUP = "[a-z][a-z0-9_-]{0,59}"
LONGEST_TITLE = 90
LONGEST = 400

NO_INDICATOR = mark("{file}: {where}: {value} is no indicator of the playbook {playbook}")
NO_INDICATOR_BUT = mark(
    "{file}: {where}: {value} is no indicator of the playbook {playbook}; did you mean {nearest}?"
)
NO_PLAYBOOK = mark("{file}: {where}: {value} is no playbook on this machine; there are: {choices}")
LANGUAGES_LACK = mark("{file}: {where}: the text is missing in these languages: {languages}")

Known = Mapping[str, Collection[str]]
"""The ids of the indicators of each playbook, by its id."""


def read_practices(
    table: Mapping[str, object], *, file: str, known: Known | None = None, own: bool = False
) -> tuple[Practice, ...]:
    """Give the practices that a table of TOML holds, or refuse it with all its faults.

    known: the playbooks that its answers must be found in; None: any may be meant.
    """
    faults = Faults(file)
    whole = Table(table, "", faults)
    refuse_newer(whole, file, FORMAT, FORMATS)
    languages = _languages(whole)
    used: dict[str, str] = {}
    practices = tuple(
        _practice(one, used, languages, known, own=own)
        for one in whole.tables("practices", least=1)
    )
    faults.refuse_if_any()
    return practices


def refuse_newer(whole: Table, file: str, usual: str, like: str) -> None:
    """A format that is still to come is the only fault said: the others would mislead."""
    said = whole.line("format", like=like, example=usual, needed=True)
    if said is not None and re.fullmatch(like, said) and said != usual:
        faults = Faults(file)
        faults.note(says.NEWER, where="format", value=shown(said))
        faults.refuse_if_any()


def read_sources(table: Table, *, least: int = 1) -> tuple[str, ...]:
    """Give the addresses that a table names as its sources."""
    found = []
    for where, entry in table.entries("sources", '[ "https://..." ]', least=least):
        text = read_text(entry, where, table.faults)
        if text and not re.fullmatch(ADDRESS, text):
            example = '"https://..."'
            table.faults.note(says.WRITTEN, where=where, value=shown(text), example=example)
        found.append(text)
    return tuple(found)


def read_day(table: Table, key: str, *, needed: bool = False) -> date | None:
    """Give the day that a table names; one that no calendar has is a fault."""
    text = table.line(key, like=DAY, example="2026-11-25", needed=needed)
    if text is None or not re.fullmatch(DAY, text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:  # the form is right, and there is no such day
        table.fault(says.WRITTEN, key, value=shown(text), example='"2026-11-25"')
        return None


def _languages(whole: Table) -> tuple[str, ...]:
    languages = []
    for where, language in whole.entries("languages", '[ "es" ]', least=1):
        if not (isinstance(language, str) and re.fullmatch(LANGUAGE, language)):
            whole.faults.note(says.WRITTEN, where=where, value=shown(language), example='"es"')
        else:
            languages.append(language)
    return tuple(languages)


def _practice(
    table: Table,
    used: dict[str, str],
    languages: tuple[str, ...],
    known: Known | None,
    *,
    own: bool,
) -> Practice:
    return Practice(
        id=table.id(used),
        title=_texts(table, "title", languages, most=LONGEST_TITLE, needed=True),
        who=_texts(table, "who", languages, needed=True),
        place=table.text("place"),
        country=table.line("country", like=COUNTRY, example="MX", needed=True) or "",
        when=table.line("when", like=WHEN, example="2019-2023") or "",
        what=_texts(table, "what", languages, needed=True),
        result=_texts(table, "result", languages),
        adapt=_texts(table, "adapt", languages, needed=True),
        sources=read_sources(table),
        mark=table.choice("mark", MARKS, needed=True) or "",
        checked=str(read_day(table, "checked", needed=True) or ""),
        answers=_answers(table, known),
        learner_groups=_groups(table),
        own=own,
    )


def _texts(
    table: Table,
    key: str,
    languages: tuple[str, ...],
    *,
    most: int = LONGEST,
    needed: bool = False,
) -> dict[str, str]:
    texts = dict(table.texts(key, needed=needed))
    for language, text in texts.items():
        if most < len(text):
            where = below(below(table.where, key), language)
            table.faults.note(says.LONG, where=where, count=len(text), most=most)
    lacking = tuple(language for language in languages if language not in texts)
    if texts and lacking:
        table.fault(LANGUAGES_LACK, key, languages=lacking)
    return texts


def _answers(table: Table, known: Known | None) -> dict[str, tuple[str, ...]]:
    answers: dict[str, tuple[str, ...]] = {}
    for one in table.tables("answers"):
        playbook = one.line("playbook", like=ID, example="learning-city", needed=True) or ""
        if playbook in answers:
            one.fault(says.TWICE, "playbook", value=shown(playbook), first="answers")
        elif known is not None and playbook and playbook not in known:
            choices = tuple(sorted(known))
            one.fault(NO_PLAYBOOK, "playbook", value=shown(playbook), choices=choices)
        answers[playbook] = _indicators(one, playbook, known)
    return answers


def _indicators(table: Table, playbook: str, known: Known | None) -> tuple[str, ...]:
    there = None if known is None else known.get(playbook)
    found = []
    for where, entry in table.entries("indicators", '[ "..." ]', least=1):
        id = read_text(entry, where, table.faults)
        if there is not None and id and id not in there:
            _no_indicator(table, where, id, playbook, there)
        elif id and not re.fullmatch(ID, id):
            table.faults.note(says.ID, where=where, value=shown(id), marks="-")
        found.append(id)
    return tuple(dict.fromkeys(found))


def _no_indicator(table: Table, where: str, id: str, playbook: str, there: Collection[str]) -> None:
    near = get_close_matches(id, there, n=1)
    if near:
        table.faults.note(
            NO_INDICATOR_BUT, where=where, value=shown(id), playbook=playbook, nearest=near[0]
        )
    else:
        table.faults.note(NO_INDICATOR, where=where, value=shown(id), playbook=playbook)


def _groups(table: Table) -> tuple[str, ...]:
    found = []
    for where, entry in table.entries("learner_groups", f"[ {TEXT} ]"):
        group = read_text(entry, where, table.faults)
        if group and not re.fullmatch(GROUP, group):
            table.faults.note(says.ID, where=where, value=shown(group), marks="- _")
        found.append(group)
    return tuple(dict.fromkeys(found))
