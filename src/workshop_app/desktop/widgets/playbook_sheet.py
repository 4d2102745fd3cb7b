"""What is in a playbook, on a sheet to read: its questions, agendas, languages and sources."""

from collections.abc import Callable, Iterable, Iterator
from html import escape

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.language import NAMES
from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.words import breakable
from workshop_app.domain.playbook import (
    Agenda,
    AgendaItem,
    Dimension,
    Indicator,
    Playbook,
    Texts,
    in_language,
)
from workshop_app.text import language, ntr, tr

Say = Callable[[Texts], str]

CORE = "\N{BLACK CIRCLE}"
_LOOK = f"""
.part {{ font-size: 14px; font-weight: 600; margin: 18px 0 4px 0; }}
.head {{ font-size: 13px; font-weight: 600; margin: 10px 0 2px 0; }}
.group {{ color: {PALETTE["second"]}; font-size: 13px; margin: 16px 0 0 0; }}
p, td {{ font-size: 13px; margin: 0 0 2px 0; }}
td {{ padding: 1px 8px 1px 0; }}
.quiet {{ color: {PALETTE["second"]}; font-size: 12px; }}
.core {{ color: {PALETTE["accent"]}; }}
"""


class PlaybookSheet(QTextBrowser):
    """Shows a playbook whole, to be read and scrolled by keyboard; Tab leads on.

    Its description stands beside it where one chooses, and in the sheet of a session.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Playbook, str] | None = None
        self._due: Callable[[], Iterator[str]] | None = None
        self.setProperty("role", "sheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("What is in the playbook"))
        self.document().setDefaultStyleSheet(_LOOK)
        self.document().setDocumentMargin(12)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()  # not before: nobody waits for a sheet that is folded away

    def show_workshop(self, shown: Showing) -> None:
        """Show the session's own copy, in the session's language."""
        playbook = shown.workshop.playbook
        self._show(
            playbook, shown.workshop.languages[0], shown.text, note=shown.text(playbook.note)
        )

    def show_playbook(self, playbook: Playbook) -> None:
        """Show one that may be chosen, in the window's language where it speaks it."""
        spoken = language()
        self._show(playbook, spoken, lambda texts: in_language(texts, spoken, *playbook.languages))

    def _show(self, playbook: Playbook, spoken: str, say: Say, note: str = "") -> None:
        if self._shown == (playbook, spoken):
            return
        self._shown, self._due = (playbook, spoken), lambda: _pieces(playbook, say, note)
        if self.isVisible():
            self._write()

    def _write(self) -> None:
        if self._due is not None:
            self.setHtml("".join(self._due()))
            self._due = None


def _pieces(playbook: Playbook, say: Say, note: str) -> Iterator[str]:
    about = words.listed((say(playbook.title), tr("version {n}", n=playbook.version)))
    yield _line(about, "head")
    if playbook.derived_from:
        yield _line(tr("made from {playbook}", playbook=playbook.derived_from), "quiet")
    yield _line(note, "quiet")
    yield from _questions(playbook, say)
    yield from _agendas(playbook, say)
    yield from _rest(playbook, say)


def _questions(playbook: Playbook, say: Say) -> Iterator[str]:
    every = playbook.indicators
    core = sum(one.core for one in every)
    many = ntr("{n} indicator", "{n} indicators", len(every))
    areas = ntr("{n} dimension", "{n} dimensions", len(playbook.dimensions))
    short = ntr("{n} in the short set", "{n} in the short set", core) if core else ""
    yield _line(words.listed((areas, many, short)), "part")
    if core:
        says = _said(tr("short set"))
        yield f"<p class='quiet'><span class='core'>{CORE}</span> {says}</p>"
    group = ""
    titles = {one.id: say(one.title) for one in playbook.groups}
    for dimension in playbook.dimensions:
        if dimension.group != group:
            group = dimension.group
            yield _line(titles.get(group, ""), "group")
        yield from _dimension(dimension, say)


def _dimension(dimension: Dimension, say: Say) -> Iterator[str]:
    yield _line(say(dimension.title), "head")
    yield "<table cellspacing='0'>"
    for one in dimension.indicators:
        yield _indicator(one, say)
    yield "</table>"


def _indicator(one: Indicator, say: Say) -> str:
    mark = f"<span class='core'>{CORE}</span>" if one.core else ""
    number = f"<span class='quiet'>{_said(one.number)}</span>"
    return (
        f"<tr><td width='14'>{mark}</td><td width='48'>{number}</td>"
        f"<td>{_said(say(one.text))}</td></tr>"
    )


def _agendas(playbook: Playbook, say: Say) -> Iterator[str]:
    yield _line(tr("Agendas"), "part")
    for agenda in playbook.agendas:
        minutes = sum(item.minutes for item in agenda.items)
        head = words.listed((say(agenda.title) or agenda.id, tr("{n} min", n=minutes)))
        course = words.listed(_item(item, say) for item in agenda.items)
        for line, role in ((head, "head"), (course, ""), (words.listed(_asks(agenda)), "quiet")):
            yield _line(line, role)


def _item(item: AgendaItem, say: Say) -> str:
    name = words.stage(item.stage) if item.stage else say(item.title)
    fixed = f" ({item.at})" if item.at else ""
    return f"{name} {item.minutes}\N{PRIME}{fixed}"


def _asks(agenda: Agenda) -> Iterator[str]:
    """What an agenda sets for the session."""
    if agenda.core is not None:
        yield tr("the short set") if agenda.core else tr("all indicators")
    if agenda.ballots:
        by_table = agenda.ballots == "tables"
        yield tr("one ballot a table") if by_table else tr("one ballot a person")
    if agenda.votes:
        ways = {
            "dots": tr("points by dots"),
            "hands": tr("points by show of hands"),
            "ballots": tr("points on ballots"),
        }
        yield ways[agenda.votes]
    if agenda.importance:
        yield tr("importance is asked")
    if agenda.impact:
        yield tr("impact and feasibility are asked")


def _rest(playbook: Playbook, say: Say) -> Iterator[str]:
    if playbook.extra_sectors:
        yield _section(
            tr("Sectors beyond the four"), [say(s.title) for s in playbook.extra_sectors]
        )
    belongs = [
        f"{words.sector(s.id) or say(s.title)}: {say(playbook.who[s.id])}"
        for s in playbook.sectors
        if s.id in playbook.who
    ]
    yield _section(tr("Who belongs where"), belongs)
    spoken = ", ".join(NAMES.get(code, code) for code in playbook.languages)
    yield _section(tr("Languages"), [spoken])
    yield _section(tr("Sources"), playbook.sources)


def _section(heading: str, lines: Iterable[str]) -> str:
    told = "".join(_line(line) for line in lines)
    return _line(heading, "part") + told if told else ""


def _line(text: str, role: str = "") -> str:
    return f"<p class='{role}'>{_said(text)}</p>" if text else ""


def _said(text: str) -> str:
    """A text of a playbook, which anybody may have written, as nothing but text."""
    return escape(breakable(text))
