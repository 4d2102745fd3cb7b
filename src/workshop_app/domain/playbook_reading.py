"""Read a playbook: all of it is checked, and what is wrong is said all at once."""

import re
from collections.abc import Mapping
from dataclasses import replace

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.people import OBSERVER, SECTORS
from workshop_app.domain.playbook import Playbook, Sector, Texts, Thresholds
from workshop_app.domain.playbook_day import read_agendas, read_pathways
from workshop_app.domain.playbook_faults import Faults, shown
from workshop_app.domain.playbook_questions import read_dimensions, read_groups, read_levels
from workshop_app.domain.playbook_table import ID, Table
from workshop_app.domain.playbook_texts import LANGUAGE, MOST_LANGUAGES, TEXT, read_text
from workshop_app.domain.playbook_warnings import warnings_of
from workshop_app.domain.stages.gaps import LEARNER_GROUPS

FORMAT = "workshop-playbook/1"
FORMATS = "workshop-playbook/[1-9][0-9]*"
VERSION = "[0-9A-Za-z.+-]{1,20}"
SUBJECTS = ("city", "institution", "region")
LETTERS = ("G", "I", "O", "A")
WIDEST_SCALE = 10
MOST = 100


def read_playbook(table: Mapping[str, object], *, file: str) -> Playbook:
    """Give the playbook that a table of TOML or JSON holds, or refuse it with all its faults."""
    faults = Faults(file)
    whole = Table(table, "", faults)
    _refuse_newer(whole, file)
    playbook = _with_options(whole, _needed(whole))
    faults.refuse_if_any()
    return playbook


def _needed(whole: Table) -> Playbook:
    """What every playbook has."""
    version = whole.line("version", like=VERSION, example="1.0", needed=True)
    scale, levels = _scale(whole)
    groups = read_groups(whole)
    return Playbook(
        id=whole.id({}),
        version=version or "",
        subject=whole.choice("subject", SUBJECTS, needed=True) or "",
        languages=_languages(whole),
        title=whole.texts("title", needed=True),
        scale=scale or (1, 5),
        levels=levels,
        groups=groups,
        dimensions=read_dimensions(whole, scale, frozenset(group.id for group in groups)),
        agendas=read_agendas(whole),
    )


def _with_options(whole: Table, playbook: Playbook) -> Playbook:
    """Add what only some playbooks say."""
    points, choose = _voting(whole)
    sectors = _sectors(whole)
    return replace(
        playbook,
        derived_from=_derived_from(whole, playbook),
        sources=_sources(whole),
        note=whole.texts("note", lines=True),
        importance_max=_importance(whole),
        thresholds=_thresholds(whole),
        points=points,
        choose=choose,
        extra_sectors=sectors,
        who=_who(whole, sectors),
        learner_groups=_learner_groups(whole),
        pathways=read_pathways(whole),
    )


def _derived_from(whole: Table, playbook: Playbook) -> str | None:
    said = whole.line("derived_from", like=f"{ID}@{VERSION}", example="city@1.0")
    if said is not None and said == f"{playbook.id}@{playbook.version}":
        whole.fault(says.CYCLE, "derived_from", value=shown(said))
    return said


def _refuse_newer(whole: Table, file: str) -> None:
    """A format that is still to come is the only fault said: the others would mislead."""
    said = whole.line("format", like=FORMATS, example=FORMAT, needed=True)
    if said is not None and re.fullmatch(FORMATS, said) and said != FORMAT:
        faults = Faults(file)
        faults.note(says.NEWER, where="format", value=shown(said))
        faults.refuse_if_any()


def _languages(whole: Table) -> tuple[str, ...]:
    languages: dict[str, str] = {}
    for where, language in whole.entries("languages", '[ "es" ]', least=1):
        if not (isinstance(language, str) and re.fullmatch(LANGUAGE, language)):
            whole.faults.note(says.WRITTEN, where=where, value=shown(language), example='"es"')
        elif language in languages:
            first = languages[language]
            whole.faults.note(says.TWICE, where=where, value=shown(language), first=first)
        else:
            languages[language] = where
    if len(languages) > MOST_LANGUAGES:
        count = len(languages)
        whole.fault(says.COUNT, "languages", count=count, least=1, most=MOST_LANGUAGES)
    return tuple(languages)


def _sources(whole: Table) -> tuple[str, ...]:
    entries = whole.entries("sources", f"[ {TEXT} ]")
    return tuple(read_text(source, where, whole.faults) for where, source in entries)


def _scale(whole: Table) -> tuple[tuple[int, int] | None, tuple[Texts, ...]]:
    table = whole.table("scale", "{ min = 1, max = 5, levels = [ ... ] }", needed=True)
    if table is None:
        return None, ()
    first = table.whole("min", least=-MOST, most=MOST, needed=True)
    least, most = (-MOST, MOST) if first is None else (first + 1, first + WIDEST_SCALE)
    last = table.whole("max", least=least, most=most, needed=True)
    scale = None if first is None or last is None else (first, last)
    return scale, read_levels(table, scale, needed=True)


def _importance(whole: Table) -> int:
    table = whole.table("importance")
    if table is None:
        return 5
    table.whole("min", least=1, most=1)
    return table.whole("max", least=2, most=10, needed=True) or 5


def _thresholds(whole: Table) -> Thresholds:
    usual, table = Thresholds(), whole.table("thresholds")
    if table is None:
        return usual
    consensus = table.number("consensus", most=1, zero=True)
    thresholds = Thresholds(
        small=table.number("small", most=MOST) or usual.small,
        gap=table.number("gap", most=MOST) or usual.gap,
        critical=table.number("critical", most=MOST) or usual.critical,
        spread=table.number("spread", most=MOST) or usual.spread,
        consensus=usual.consensus if consensus is None else consensus,
    )
    small, gap, critical = thresholds.small, thresholds.gap, thresholds.critical
    if not small <= gap <= critical:
        whole.fault(says.ORDER, "thresholds", value=f"{small:g}, {gap:g}, {critical:g}")
    return thresholds


def _voting(whole: Table) -> tuple[int, int]:
    table = whole.table("voting")
    if table is None:
        return 5, 5
    points = table.whole("points", least=1, most=MOST)
    choose = table.whole("choose", least=1, most=MOST)
    return points or 5, choose or 5


def _sectors(whole: Table) -> tuple[Sector, ...]:
    used: dict[str, str] = {}
    letters: dict[str, str] = {}
    return tuple(_sector(table, used, letters) for table in whole.tables("sectors"))


def _sector(table: Table, used: dict[str, str], letters: dict[str, str]) -> Sector:
    letter = table.line("letter", like="[A-Z]", example="L", needed=True) or ""
    if letter in LETTERS:
        table.fault(says.TAKEN, "letter", value=shown(letter))
    elif letter in letters:
        table.fault(says.TWICE, "letter", value=shown(letter), first=letters[letter])
    letters[letter] = table.where
    return Sector(
        id=table.id(used, taken=(*SECTORS, OBSERVER)),
        title=table.texts("title", needed=True),
        letter=letter,
        optional=table.yes("optional") or False,
    )


def _who(whole: Table, sectors: tuple[Sector, ...]) -> dict[str, Texts]:
    table = whole.table("who")
    if table is None:
        return {}
    ids = dict.fromkeys((*SECTORS, *(sector.id for sector in sectors)))
    said = {id: table.texts(id, lines=True) for id in ids if id}
    return {id: texts for id, texts in said.items() if texts}


def _learner_groups(whole: Table) -> dict[str, Texts]:
    used: dict[str, str] = {}
    like = "[a-z][a-z0-9_-]{0,59}"
    return {
        table.id(used, taken=LEARNER_GROUPS, like=like): table.texts("title", needed=True)
        for table in whole.tables("learner_groups")
    }


__all__ = ["read_playbook", "warnings_of"]
