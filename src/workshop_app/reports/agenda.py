"""The agenda: the day at a glance for everybody, then the facilitator's script of each stage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer

from workshop_app.domain.day import Slot, clock, course, minutes_of
from workshop_app.domain.playbook import ScriptStep, StageWords
from workshop_app.domain.words import STAGES
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, prose, rule
from workshop_app.reports.day_sheets import day_facts, running_of
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_fewest_pages, on_one_page
from workshop_app.reports.page import build
from workshop_app.reports.tables import Cell, table
from workshop_app.reports.words import DOT, named
from workshop_app.text import ntr, tr

TIMES, MINUTES = 92.0, 48.0
STEP = 30.0


@dataclass(frozen=True, slots=True)
class _Setting:
    """How generously the day at a glance is set."""

    pad: float
    stage: ParagraphStyle
    break_: ParagraphStyle
    ask: ParagraphStyle


SETTINGS = (
    _Setting(11, theme.SECTION_CELL, theme.LEADING, theme.LABEL),
    _Setting(8, theme.SECTION_CELL, theme.LEADING, theme.LABEL),
    _Setting(8, theme.CELL_BOLD, theme.CELL, theme.CELL_SECOND),
    _Setting(3, theme.CELL_BOLD, theme.CELL, theme.CELL_SECOND),
)


@dataclass(frozen=True, slots=True)
class _Script:
    """How generously the script is set: the room above a stage, and what is said in it."""

    above: float
    pad: float
    step: ParagraphStyle


_CLOSE = ParagraphStyle("close step", theme.PROSE, leading=12.5, spaceAfter=0)
SCRIPTS = (_Script(10, 2, theme.PROSE), _Script(7, 1.5, _CLOSE))


def agenda(edition: Edition) -> bytes:
    """Print the day's course with its times, and what to say and do in each stage."""
    running = running_of(edition, tr("Agenda"))
    slots = course(edition.workshop)
    story: list[Flowable] = [*_day(edition, slots), PageBreak(), *_script(edition, slots)]
    return build(edition, story, title=running.header, running=running)


def _day(edition: Edition, slots: Sequence[Slot]) -> list[Flowable]:
    return on_one_page([_course(edition, slots, setting) for setting in SETTINGS], edition)


def _course(edition: Edition, slots: Sequence[Slot], setting: _Setting) -> list[Flowable]:
    rows = [row for slot, free in _with_free(slots) for row in _rows(edition, slot, free, setting)]
    return [
        Heading(tr("Agenda"), theme.TITLED),
        day_facts(edition),
        gap(3),
        rule(1.5, theme.INK),
        table(
            rows,
            [TIMES, edition.width - TIMES - MINUTES, MINUTES],
            styles=[setting.break_, setting.break_, theme.CELL_RIGHT],
            pad=setting.pad,
        ),
    ]


def _with_free(slots: Sequence[Slot]) -> Iterator[tuple[Slot, int]]:
    """Each slot with the minutes that are free before it, where it must not begin earlier."""
    ended = slots[0].begins if slots else 0
    for slot in slots:
        yield slot, slot.begins - ended
        ended = slot.ends


def _rows(edition: Edition, slot: Slot, free: int, setting: _Setting) -> list[list[Cell]]:
    title = _title(edition, slot)
    ask = edition.say(_words(edition, slot).ask)
    what: list[Flowable] = [Words(title, setting.stage if slot.item.stage else setting.break_)]
    if ask:
        what.append(Words(ask, setting.ask))
    before = _span(slot.begins - free, slot.begins)
    quiet: list[Cell] = [before, Words(tr("Free"), theme.CELL_SECOND), _minutes(free)]
    row: list[Cell] = [_times(slot), what, _minutes(slot.item.minutes)]
    return [quiet, row] if free else [row]


def _words(edition: Edition, slot: Slot) -> StageWords:
    workshop, stage = edition.workshop, slot.item.stage
    return workshop.playbook.words(edition.fact("pathway"), stage) if stage else StageWords()


def _title(edition: Edition, slot: Slot) -> str:
    """A break's own title; a stage's as its pathway words it, else its name."""
    own = slot.item.title
    said = own if isinstance(own, str) else edition.say(own or {})
    worded = edition.say(_words(edition, slot).title)
    return said or worded or named(STAGES, slot.item.stage) or tr("Break")


def _times(slot: Slot) -> str:
    return _span(slot.begins, slot.ends)


def _span(begins: int, ends: int) -> str:
    return f"{_o_clock(begins)} – {_o_clock(ends)}"


def _o_clock(minutes: int) -> str:
    return clock(minutes).removeprefix("0")


def _minutes(minutes: int) -> str:
    return tr("{n} min", n=minutes)


def _script(edition: Edition, slots: Sequence[Slot]) -> list[Flowable]:
    """The script, set closer where that leaves out a page with little on it."""
    settings = [_scripted(edition, slots, setting) for setting in SCRIPTS]
    return on_fewest_pages(settings, edition)


def _scripted(edition: Edition, slots: Sequence[Slot], setting: _Script) -> list[list[Flowable]]:
    """The script in blocks, none of which is cut."""
    summed = prose(*_summed(edition, slots), width=edition.width)
    blocks = [[Heading(tr("Script of the day"), theme.TITLED), *summed]]
    for slot in slots:
        blocks += _stage(edition, slot, setting)
    return blocks


def _summed(edition: Edition, slots: Sequence[Slot]) -> list[str]:
    """When the day ends by its agenda, and how much can be won on the way."""
    ends = slots[-1].ends if slots else 0
    wanted = edition.workshop.facts.get("end")
    late = ends - minutes_of(wanted) if wanted and slots else 0
    won = sum(slot.winnable for slot in slots)
    return [
        tr("For the facilitator.") if slots else tr("The agenda is empty."),
        tr("By this agenda the day ends at {time}.", time=_o_clock(ends)) if slots else "",
        ntr(
            "That is {n} minute later than planned.",
            "That is {n} minutes later than planned.",
            late,
        )
        if late > 0
        else "",
        ntr(
            "The cuts named below win up to {n} minute.",
            "The cuts named below win up to {n} minutes.",
            won,
        )
        if won
        else "",
    ]


def _stage(edition: Edition, slot: Slot, setting: _Script) -> list[list[Flowable]]:
    """A stage's question, script, ways on and cut; of a break, its heading alone."""
    words = _words(edition, slot)
    ask = edition.say(words.ask)
    steps = _steps(edition, words.script, slot.item.minutes, setting)
    first: list[Flowable] = [*([Words(ask, theme.ASKED)] if ask else []), *steps[:1]]
    last = [*_questions(edition, words), *_cut(edition, slot)]
    if slot.item.stage and not words.script:
        first.append(Words(tr("The playbook has no script for this stage."), theme.CELL_SECOND))
    blocks = [[*_head(edition, slot, setting), *first], *([step] for step in steps[1:]), last]
    return [block for block in blocks if block]


def _head(edition: Edition, slot: Slot, setting: _Script) -> list[Flowable]:
    fixed = (
        tr("must begin at {time}", time=_o_clock(minutes_of(slot.item.at))) if slot.item.at else ""
    )
    right = DOT.join(filter(None, [fixed, _minutes(slot.item.minutes)]))
    title = Heading(_title(edition, slot), theme.SECTION_CELL, 1)
    when = Words(_times(slot), theme.SECTION_CELL)
    widths = [TIMES, edition.width - TIMES - 150, 150]
    head = table(
        [[when, title, Words(right, theme.NOTE_RIGHT)]],
        widths,
        ruled=False,
        pad=3,
        more=[("VALIGN", (0, 0), (-1, -1), "BOTTOM")],
    )
    return [Spacer(0, setting.above), rule(theme.FIRM, theme.INK), head]


def _steps(
    edition: Edition, script: Sequence[ScriptStep], minutes: int, setting: _Script
) -> list[Flowable]:
    shared = shares([step.minutes or 0 for step in script], minutes)
    rows = [
        [f"{share}′" if share else "", edition.say(step.say)]
        for step, share in zip(script, shared, strict=True)
    ]
    return [
        table(
            [row],
            [STEP, edition.width - STEP],
            styles=[theme.CELL_SECOND, setting.step],
            ruled=False,
            pad=setting.pad,
        )
        for row in rows
    ]


def shares(planned: Sequence[int], minutes: int) -> list[int]:
    """Share a stage's minutes among its steps as the playbook does, to the last minute."""
    whole = sum(planned)
    if not whole:
        return list(planned)
    exact = [own * minutes / whole for own in planned]
    given = [int(part) for part in exact]
    nearest = sorted(range(len(exact)), key=lambda n: given[n] - exact[n])
    for place in nearest[: minutes - sum(given)]:
        given[place] += 1
    return given


def _questions(edition: Edition, words: StageWords) -> list[Flowable]:
    if not words.questions:
        return []
    lines = [Words(edition.say(q), theme.AFTER_DASH, bulletText="–") for q in words.questions]
    head = Words(tr("If they get stuck"), theme.NOTE)
    return [Spacer(0, 4), head, *lines]


def _cut(edition: Edition, slot: Slot) -> list[Flowable]:
    own = slot.item.cut
    said = own if isinstance(own, str) else edition.say(own or {})
    if not slot.winnable:
        return []
    short = tr(
        "If time is short: {least} min instead of {minutes}.",
        least=slot.item.least,
        minutes=slot.item.minutes,
    )
    words = " ".join(filter(None, [short, said]))
    return [Spacer(0, 4), Words(words, theme.CELL_ACCENT)]  # as wide as what it cuts
