"""Leaving, in words: where a text stands, and how a package stands."""

from collections.abc import Sequence
from datetime import datetime

from workshop_app.desktop.brought import TABLES
from workshop_app.desktop.fields.names import fact_name, field_name
from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.document.acts.packing import Review
from workshop_app.document.delivery import Delivery
from workshop_app.domain.errors import mark
from workshop_app.domain.leaving import Said
from workshop_app.domain.workshop import Workshop
from workshop_app.text import date_text, render, tr

_STATES = {
    "waiting": mark("Waits in the outbox"),
    "sending": mark("Is being sent"),
    "delivered": mark("Delivered, receipt awaited"),
    "received": mark("Delivered, receipt signed and kept"),
    "refused": mark("Refused"),
}
_OTHERS = {"item": mark("Agenda"), "fact": mark("Session"), "motivation": mark("Listen")}


def text_rows(review: Review, workshop: Workshop, *, only: bool) -> list[Row]:
    """The texts that leave, each with where it stands and what was found in it; only: with any."""
    named = dict(review.named)
    doubtful = dict(review.doubtful)
    return [
        (_found(place_of(said, workshop), named.get(said), doubtful.get(said)), said.text)
        for said in review.texts
        if not only or said in named or said in doubtful
    ]


def _found(place: str, named: Sequence[str] | None, doubtful: Sequence[str] | None) -> Cell:
    words = ", ".join(named or doubtful or ())
    colour = "danger" if named else "attention" if doubtful else "second"
    return Cell("\n".join(filter(None, (place, words))), PALETTE[colour])


def place_of(said: Said, workshop: Workshop) -> str:
    """Where a text stands: "G1 · Statement"."""
    if said.kind == "fact":
        return f"{tr(_OTHERS['fact'])} · {fact_name(said.field)}"
    name = field_name(said.kind, said.field)
    kinds = {**TABLES, **{f"{kind}s": word for kind, word in _OTHERS.items()}}
    code = workshop.code(said.owner)
    return f"{code or tr(kinds.get(f'{said.kind}s', said.kind))} · {name}"


def delivery_rows(deliveries: Sequence[Delivery]) -> list[Row]:
    """Packages by when they were made, with what they are and how they stand."""
    return [(_when(d.made), f"{_kind(d)}. {_standing(d)}") for d in deliveries]


def _when(iso: str) -> str:
    at = datetime.fromisoformat(iso).astimezone()
    return f"{date_text(at.date(), 'medium')}\n{at:%H:%M}"


def _kind(delivery: Delivery) -> str:
    if delivery.full:
        return tr("For the host")
    return tr("For IFE, encrypted") if delivery.sealed else tr("For IFE, not encrypted")


def _standing(delivery: Delivery) -> str:
    """The state, the last word on it, and where copies went."""
    state = tr(_STATES[delivery.state])
    arrived = delivery.state in {"delivered", "received"}
    if not arrived and delivery.copied:
        state = ""
    said = render(delivery.said) if delivery.said and not arrived else ""
    copies = [tr("On a stick: {place}", place=copy.place) for copy in delivery.copied]
    return ". ".join(part.rstrip(".") for part in (state, said, *copies) if part)
