"""Read how a playbook's day runs: its agendas, and how each stage is worded on each pathway."""

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.playbook import Agenda, AgendaItem, ScriptStep, StageWords
from workshop_app.domain.playbook_table import Table
from workshop_app.domain.playbook_texts import TEXTS, read_texts
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.prepare import PATHWAYS

BALLOTS = ("tables", "persons")
VOTES = ("dots", "hands", "ballots")
TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
MOST_MINUTES = 600
MOST_OF_A_DAY = 24 * 60


def read_agendas(whole: Table) -> tuple[Agenda, ...]:
    """Give the agendas, of which a playbook has at least one."""
    used: dict[str, str] = {}
    return tuple(_agenda(table, used) for table in whole.tables("agendas", least=1))


def _agenda(table: Table, used: dict[str, str]) -> Agenda:
    items = tuple(_item(item) for item in table.tables("items", least=1))
    _note_day(table, items)
    return Agenda(
        id=table.id(used),
        title=table.texts("title"),
        core=table.yes("core"),
        importance=table.yes("importance"),
        impact=table.yes("impact"),
        ballots=table.choice("ballots", BALLOTS),
        votes=table.choice("votes", VOTES),
        items=items,
    )


def _note_day(table: Table, items: tuple[AgendaItem, ...]) -> None:
    """A day that nobody can hold, or in which nothing is done."""
    minutes = sum(item.minutes for item in items)
    if minutes > MOST_OF_A_DAY:
        table.fault(says.DAY, "items", count=minutes, most=MOST_OF_A_DAY)
    if items and not any(item.stage for item in items):
        table.fault(says.STAGELESS, "items", example='stage = "assess"')


def _item(table: Table) -> AgendaItem:
    stage = table.choice("stage", STAGES)
    title = table.texts("title")
    if table.has("stage") == table.has("title"):
        table.faults.note(says.ITEM, where=table.where)
    minutes = table.whole("minutes", least=1, most=MOST_MINUTES, needed=True)
    return AgendaItem(
        minutes=minutes or 1,
        stage=stage or "",
        title=title,
        least=table.whole("least", least=1, most=minutes or MOST_MINUTES),
        at=table.line("at", like=TIME, example="10:45"),
        cut=table.texts("cut", lines=True),
    )


def read_pathways(whole: Table) -> dict[str, dict[str, StageWords]]:
    """Give how the stages are worded, for the pathways and stages that the playbook words."""
    table = whole.table("pathways")
    if table is None:
        return {}
    found = {pathway: table.table(pathway) for pathway in PATHWAYS}
    return {pathway: _stages(words) for pathway, words in found.items() if words is not None}


def _stages(pathway: Table) -> dict[str, StageWords]:
    table = pathway.table("stages")
    if table is None:
        return {}
    found = {stage: table.table(stage) for stage in STAGES}
    return {stage: _words(words) for stage, words in found.items() if words is not None}


def _words(table: Table) -> StageWords:
    return StageWords(
        title=table.texts("title"),
        ask=table.texts("ask"),
        script=tuple(_step(step) for step in table.tables("script")),
        questions=tuple(
            read_texts(found, where, table.faults, lines=True)
            for where, found in table.entries("questions", f"[ {TEXTS}, ... ]")
        ),
    )


def _step(table: Table) -> ScriptStep:
    return ScriptStep(
        say=table.texts("say", needed=True, lines=True),
        minutes=table.whole("minutes", least=1, most=MOST_MINUTES),
    )
