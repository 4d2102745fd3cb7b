"""Who said what and when, in words; names only in the host's own view."""

from datetime import datetime

from workshop_app.desktop import words
from workshop_app.desktop.fields.names import fact_name, field_name
from workshop_app.desktop.models.rows import Row
from workshop_app.document.absorbing import Union
from workshop_app.document.questions import Question, Said
from workshop_app.document.shares import shares_of
from workshop_app.domain.errors import mark
from workshop_app.domain.identity import device_letters
from workshop_app.text import date_text, ntr, render, tr

_OF_SECTORS = {"weight": mark("Weight"), "heads": mark("Heads")}
_ROUNDS = {
    "round.assess": mark("Round of ballots"),
    "round.prioritise": mark("Round of points"),
    "rehearsal": mark("Rehearsal"),
}

IN_A_ROW, ON_A_SIDE = 120, 600
"""How many letters of a value are shown."""


def names(kind: str, name: str) -> str:
    """What a field of an entity, or a setting, is called."""
    if kind != "fact":
        return field_name(kind, name)
    known = _OF_SECTORS.get(name) or _ROUNDS.get(name)
    return tr(known) if known else fact_name(name)


def who_text(author: str | None, device: str, here: str, *, own: bool) -> str:
    """A person and a laptop; here: the id of this one."""
    laptop = (
        tr("this laptop")
        if device == here
        else tr("laptop {letters}", letters=device_letters(device))
    )
    return words.listed((author or "", laptop)) if own else laptop


def when_text(at: str) -> str:
    """A time in UTC as this machine's clock says it."""
    time = datetime.fromisoformat(at).astimezone()
    return f"{date_text(time.date(), 'medium')}, {time:%H:%M}"


def said_text(said: Said, here: str, *, own: bool) -> str:
    """Who said something, and when."""
    return words.listed((who_text(said.author, said.device, here, own=own), when_text(said.at)))


def share_rows(union: Union, here: str, *, own: bool) -> tuple[Row, ...]:
    """Whose acts come in, how many, and from when to when."""
    return tuple(
        (
            who_text(share.author, share.device, here, own=own),
            str(share.acts),
            when_text(share.since),
            when_text(share.until),
        )
        for share in shares_of(union.arrival.edits, union.arrival.private)
    )


def left_text(count: int) -> str:
    """How much is left to a person."""
    if not count:
        return tr("Nothing in them contradicts: there will be nothing to settle.")
    return ntr(
        "{n} point will be to settle: the copies say different things there.",
        "{n} points will be to settle: the copies say different things there.",
        count,
    )


def shortened(text: str, longest: int) -> str:
    """A text that may be a whole page, cut to what is enough to tell it from another."""
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


def question_row(question: Question, *, own: bool) -> Row:
    """A question in the list: the stage, what it is about, and what holds meanwhile."""
    holds = shortened(render(question.sides[-1].says), IN_A_ROW) if question.sides else ""
    hidden = question.private and not own
    return words.stage(question.stage), render(question.about), "" if hidden else holds
