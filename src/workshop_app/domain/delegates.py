"""Delegates: who, named at the door, may sign for an organisation (docs/delegates.md).

No table has a column for it. A delegate is a participant whose organisation is the one they sign
for, and whose role begins with the word for it, as in “por delegación: Directora de Educación”: so
it comes in, goes out and prints like any role.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workshop_app.domain.edits import Act, change, put, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import named
from workshop_app.domain.people import OBSERVER, folded
from workshop_app.domain.stages.commit import Commitment
from workshop_app.domain.workshop import Workshop

MARKS = {"es": "por delegación", "pt": "por delegação", "en": "delegate"}
"""What is written before a delegate's position, by the session's language."""
_KNOWN = (*MARKS.values(), "por delegacion", "por delegacao", "delegado", "delegada", "delegado/a")
_MARKED = re.compile(
    rf"\s*(?:{'|'.join(map(re.escape, _KNOWN))})\s*(?:[:,–-]\s*(.*))?", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Delegate:
    """A participant, by id, who signs for an organisation."""

    participant: str
    organisation: str
    position: str


def position_of(role: str | None) -> str | None:
    """What stands behind the word for a delegate in a role; None where the role is another's."""
    found = _MARKED.fullmatch(role or "")
    return (found.group(1) or "").strip() if found else None


def delegates(workshop: Workshop) -> Iterator[Delegate]:
    """Everybody who signs for an organisation, in the order of the list."""
    for person in workshop.participants.values():
        position = position_of(person.role)
        if position is not None and person.organisation and person.sector != OBSERVER:
            yield Delegate(person.id, person.organisation, position)


def delegate_of(workshop: Workshop, organisation: str) -> Delegate | None:
    """Who signs for an organisation; the first, where a table named several."""
    wanted = folded(organisation)
    found = (one for one in delegates(workshop) if folded(one.organisation) == wanted)
    return next(found, None)


def name_delegate(workshop: Workshop, person: str, organisation: str, position: str) -> Act:
    """Have a participant sign for an organisation, which goes on the list where it is not there.

    Who signed for it before does so no more. Refused for observers, and where they sign for
    another one already.
    """
    one, organisation = workshop.participants[person], " ".join(organisation.split())
    if one.sector == OBSERVER:
        raise WorkshopError(
            "{code} is an observer, who signs for nobody.", code=workshop.code(person)
        )
    signs = position_of(one.role) is not None and one.organisation
    if signs and folded(one.organisation or "") != folded(organisation):
        raise WorkshopError(
            "{code} signs for {organisation} already. Take that away first.",
            code=workshop.code(person),
            organisation=one.organisation,
        )
    known = {folded(o.organisation): o.organisation for o in workshop.organisations.values()}
    name = known.get(folded(organisation), organisation)
    made = [] if folded(name) in known else [_listed(workshop, name, one.sector)]
    before = [d for d in delegates(workshop) if folded(d.organisation) == folded(name)]
    gone = [unname_delegate(d) for d in before if d.participant != person]
    role = _role(workshop, position)
    signs_now = change("participant", person, organisation=name, role=role)
    return together("name-delegate", signs_now, *made, *gone)


def unname_delegate(delegate: Delegate) -> Act:
    """Have somebody sign for nobody any more; the position stays."""
    act = change("participant", delegate.participant, role=delegate.position or None)
    return Act("unname-delegate", act.writes)


def proposed(workshop: Workshop, commitment: Commitment) -> Delegate | None:
    """Who, of those named at the door, could sign what nobody signs yet."""
    if commitment.signatory or commitment.position or commitment.capacity:
        return None
    return delegate_of(workshop, commitment.organisation)


def signs(workshop: Workshop, commitment: str, delegate: Delegate) -> Act:
    """Have a delegate sign a commitment: by name, position and capacity."""
    person = workshop.participants[delegate.participant]
    fields = {"signatory": person.name, "position": delegate.position or None}
    return change("commitment", commitment, capacity="delegate", **fields)


def _listed(workshop: Workshop, name: str, sector: str) -> Act:
    id = named(workshop.id, "organisation", name)
    return put("organisation", id, organisation=name, sector=sector)


def _role(workshop: Workshop, position: str) -> str:
    mark = next((MARKS[code] for code in workshop.languages if code in MARKS), MARKS["en"])
    return f"{mark}: {position}" if position else mark
