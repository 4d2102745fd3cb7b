"""What a sound playbook could still do better: missing languages, texts too long for a wall."""

from collections.abc import Iterator

from workshop_app.domain.day import minutes_of
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.playbook import Agenda, Playbook, Texts
from workshop_app.domain.playbook_walk import every_text

NO_TEXT = mark("{where}: no text in {language}; another language stands in for it")
NOT_LISTED = mark("{where}: a text in {language}, which is not among the playbook's languages")
TOO_LONG = mark("{where}: {count} characters in {language}; above {most} the back row cannot read")
CORE = mark("dimensions: {count} indicators are core; about 12 of them fill a half day")
NO_CORE = mark("{where}: asks the core indicators only, and none is core")
TOO_LATE = mark("{where}: cannot begin at {at}: the items since {since} need until {until}")

MOST_OF_INDICATOR = 90
MOST_OF_LEVEL = 55
FEWEST_CORE, MOST_CORE = 8, 16


def warnings_of(playbook: Playbook) -> tuple[Message, ...]:
    """Give what a playbook's author should know; nothing of it hinders its use."""
    texts = tuple(every_text(playbook))
    return (
        *(fault for where, found in texts for fault in _languages(playbook, where, found)),
        *(fault for where, found in texts for fault in _lengths(where, found)),
        *_core(playbook),
        *(fault for i, one in enumerate(playbook.agendas) for fault in _late(f"agendas[{i}]", one)),
    )


def _languages(playbook: Playbook, where: str, texts: Texts) -> Iterator[Message]:
    for language in playbook.languages:
        if texts and language not in texts:
            yield Message(NO_TEXT, where=where, language=language)
    for language in texts:
        if language not in playbook.languages:
            yield Message(NOT_LISTED, where=where, language=language)


def _lengths(where: str, texts: Texts) -> Iterator[Message]:
    is_level = ".levels[" in where or where.startswith("scale.")
    most = MOST_OF_LEVEL if is_level else MOST_OF_INDICATOR
    if not is_level and not where.endswith(".text"):
        return
    for language, text in texts.items():
        if len(text) > most:
            yield Message(TOO_LONG, where=where, language=language, count=len(text), most=most)


def _core(playbook: Playbook) -> Iterator[Message]:
    count = sum(indicator.core for indicator in playbook.indicators)
    if count and not FEWEST_CORE <= count <= MOST_CORE:
        yield Message(CORE, count=count)
    for i, agenda in enumerate(playbook.agendas):
        if agenda.core and not count:
            yield Message(NO_CORE, where=f"agendas[{i}].core")


def _late(where: str, agenda: Agenda) -> Iterator[Message]:
    """Fixed times leave too little between them, even when everything is cut."""
    since, now = "", 0
    for i, item in enumerate(agenda.items):
        if item.at:
            if since and now > minutes_of(item.at):
                place, until = f"{where}.items[{i}].at", f"{now // 60:02}:{now % 60:02}"
                yield Message(TOO_LATE, where=place, at=item.at, since=since, until=until)
            since, now = item.at, minutes_of(item.at)
        now += item.least or item.minutes
