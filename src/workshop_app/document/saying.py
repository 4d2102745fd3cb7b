"""Saying: what a key and its value are in words, as `Message`s that whoever shows them speaks."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from workshop_app.domain import words
from workshop_app.domain.edits import HERE, Key
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.playbook import in_language
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.workshop import KINDS, Workshop

_MANY = 12
"""How many of a list are named before the rest is left out."""
_CHOICES: Mapping[str, str] = {
    **words.STATUSES,
    **words.CAPACITIES,
    **words.SIGNED,
    **words.NOTE_KINDS,
    **words.WAYS,
    **words.PATHWAYS,
    "open": mark("open"),
    "closed": mark("closed"),
}
_ORDERS: Mapping[str, str] = {
    "item": mark("Order of the agenda"),
    "gap": mark("Order of the gaps"),
    "action": mark("Order of the actions"),
    "motivation": mark("Order of the cards"),
    "participant": mark("Order of the participants"),
    "organisation": mark("Order of the organisations"),
    "commitment": mark("Order of the commitments"),
}
_BLANK, _THERE, _REMOVED = mark("nothing"), mark("there"), mark("removed")


def field_of(workshop: Workshop, key: Key, names: Callable[[str, str], object]) -> Message:
    """What a key is: the entity and its field, a ballot's answer, a setting."""
    kind, owner, name = key
    if kind == "rating":
        asked = {one.id: one.text for one in workshop.playbook.indicators}.get(name, {})
        indicator = in_language(asked, *workshop.languages) or name
        ballot = entity_named(workshop, "ballot", owner)
        return Message("{ballot}: indicator “{indicator}”", ballot=ballot, indicator=indicator)
    if kind == "vote":
        ballot = entity_named(workshop, "ballot", owner)
        return Message("{ballot}: {gap}", ballot=ballot, gap=entity_named(workshop, "gap", name))
    if kind == "order":
        return Message(_ORDERS.get(name, mark("Order of a list")))
    if kind == "fact":
        return Message("Session: {field}", field=_setting(workshop, name, names))
    what = entity_named(workshop, kind, owner)
    if kind == "decision" or name == HERE:
        return what
    return Message("{what}: {field}", what=what, field=names(kind, name))


def _setting(workshop: Workshop, key: str, names: Callable[[str, str], object]) -> object:
    stem, dot, sector = key.partition(".")
    if dot and sector in workshop.rules.sectors:
        return Message(
            "{field} ({sector})", field=names("fact", stem), sector=_sector(workshop, sector)
        )
    return names("fact", key)


def entity_named(workshop: Workshop, kind: str, id: str, gone: Any = None) -> Message:
    """An entity by what people know it by; gone: what it was, where it is out of sight."""
    value = workshop.all("gap" if kind == "decision" else kind).get(id, gone)
    if value is None:
        return Message("Something that is no more")
    return _NAMED[kind](workshop, value)


def _code(workshop: Workshop, value: Any) -> str:
    return workshop.code(value.id) or str(value.code)


def _named_ballot(workshop: Workshop, ballot: Any) -> Message:
    sector = _sector(workshop, ballot.sector)
    if ballot.participant:
        return Message("Ballot of {code}", code=workshop.code(ballot.participant) or "?")
    if ballot.count:
        way = Message(_CHOICES[ballot.count])
        return Message("Count of {way} ({sector})", way=way, sector=sector)
    if ballot.table:
        return Message("Ballot of table {table} ({sector})", table=ballot.table, sector=sector)
    return Message("Ballot of the sector's table ({sector})", sector=sector)


def _named_update(workshop: Workshop, update: Any) -> Message:
    return Message(
        "News of action {code}, {day}", code=workshop.code(update.action), day=update.date
    )


def _named_note(_: Workshop, note: Any) -> Message:
    kind = Message(_CHOICES[note.kind])
    if note.kind == "evaluation" or not note.text:
        return Message("Note ({kind})", kind=kind)
    return Message("Note ({kind}) “{text}”", kind=kind, text=_short(note.text))


_NAMED: Mapping[str, Callable[[Workshop, Any], Message]] = {
    "organisation": lambda _, o: Message("Organisation {name}", name=o.organisation),
    "participant": lambda w, p: Message("Participant {code}", code=_code(w, p)),
    "item": lambda _, i: Message("Agenda item {name}", name=_short(i.title or i.stage or "")),
    "motivation": lambda _, m: Message("Card “{text}”", text=_short(m.text)),
    "ballot": _named_ballot,
    "gap": lambda w, g: Message("Gap {code} “{text}”", code=_code(w, g), text=_short(g.title)),
    "decision": lambda w, g: Message("Decision on gap {code}", code=w.code(g.id)),
    "action": lambda w, a: Message(
        "Action {code} “{text}”", code=_code(w, a), text=_short(a.title)
    ),
    "update": _named_update,
    "commitment": lambda _, c: Message("Commitment of {name}", name=c.organisation),
    "note": _named_note,
}


def said(workshop: Workshop, values: Mapping[Key, Any]) -> object:
    """What the values of one side say, to be rendered."""
    parts = tuple(_value(workshop, key, value) for key, value in values.items())
    told = tuple(part for part in parts if part != _blank()) or (_blank(),)
    if len(told) > 1:  # a decision with its reason
        return Message("{what}: {field}", what=told[0], field=told[1:])
    return told[0]


def _value(workshop: Workshop, key: Key, value: Any) -> object:
    kind, _, name = key
    if kind in {"rating", "vote"}:
        return _row(kind, value)
    if kind == "order":
        return _listed(workshop, name, value)
    if name == HERE:
        return Message(_THERE if value else _REMOVED)
    if value is None or value in ([], (), ""):
        return _blank()
    if kind == "decision" and name == "chosen":
        return Message(mark("goes first") if value else mark("does not go first"))
    column = column_of(workshop, key)
    of_sort = _OF_SORT.get(column.sort) if column else None
    return of_sort(workshop, column, value) if of_sort and column else value


def column_of(workshop: Workshop, key: Key) -> Column | None:
    """What a key holds, where it is a field of an entity or a setting."""
    kind, _, name = key
    if kind == "fact":
        return setting_column(name, workshop.rules.sectors)
    return columns(KINDS[kind]).get(name) if kind in KINDS else None


def _word(workshop: Workshop, column: Column, word: str) -> object:
    if column.of == "indicator":
        found = {one.id: one.text for one in workshop.playbook.indicators}.get(word, {})
        return in_language(found, *workshop.languages) or word
    if column.of == "learner_group":
        own = in_language(workshop.playbook.learner_groups.get(word, {}), *workshop.languages)
        return own or Message(words.LEARNER_GROUPS.get(word, word))
    return word


def _funding(kind: str | None, amount: float | None, secured: float | None) -> Message:
    named = Message(words.FUNDING_KINDS[kind]) if kind else _blank()
    if amount is None:
        return named
    if secured is None:
        return Message("{kind} {amount}", kind=named, amount=float(amount))
    return Message(
        "{kind} {amount} ({secured} % secured)",
        kind=named,
        amount=float(amount),
        secured=float(secured),
    )


def _row(kind: str, row: Any) -> object:
    cells = [*(row or ()), None, None, None, None][:4]
    sentences = _RATING if kind == "rating" else _VOTE
    told = [Message(s, n=n) for s, n in zip(sentences, cells[:3], strict=True) if n is not None]
    if kind == "rating" and cells[3]:
        told.append(Message("“{text}”", text=cells[3]))
    return tuple(told) or _blank()


_OF_SORT: Mapping[str, Callable[[Workshop, Column, Any], object]] = {
    "ref": lambda workshop, column, id: entity_named(workshop, column.of, id),
    "sector": lambda workshop, _, sector: _sector(workshop, sector),
    "day": lambda _, __, day: date.fromisoformat(day),
    "yes": lambda _, __, yes: Message(mark("yes") if yes else mark("no")),
    "choice": lambda _, __, word: Message(_CHOICES.get(word, word)),
    "words": lambda workshop, column, ids: tuple(_word(workshop, column, id) for id in ids),
    "pictures": lambda _, __, names: Message(mark("photos: {n}"), n=len(names)),
    "funding": lambda _, __, sources: tuple(_funding(*source) for source in sources),
}
_RATING = (mark("today {n}"), mark("wanted {n}"), mark("importance {n}"))
_VOTE = (mark("points: {n}"), mark("impact {n}"), mark("feasibility {n}"))


def _listed(workshop: Workshop, kind: str, ids: Any) -> object:
    there = [id for id in ids or () if id in workshop.all(kind)]
    named = [workshop.code(id) or entity_named(workshop, kind, id) for id in there]
    return (*named[:_MANY], "…") if len(named) > _MANY else tuple(named) or _blank()


def _sector(workshop: Workshop, sector: str) -> object:
    if sector in words.SECTORS:
        return Message(words.SECTORS[sector])
    titles = {one.id: one.title for one in workshop.playbook.sectors}
    return in_language(titles.get(sector, {}), *workshop.languages) or sector


def _blank() -> Message:
    return Message(_BLANK)


def _short(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
