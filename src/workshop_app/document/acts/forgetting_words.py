"""What goes when people are removed, what stays, and what no program can reach, in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from workshop_app.document.delivery import Copied, Delivery
from workshop_app.document.removal import CONSENT, Removal
from workshop_app.document.saying import entity_named
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.identity import device_letters
from workshop_app.domain.workshop import KINDS, Workshop

_SORTS: Mapping[str, str] = {
    "name": mark("Names of people: {count}"),
    "email": mark("Mails and phones: {count}"),
    CONSENT: mark("What people agreed to, and when: {count}"),
    "comment": mark("Comments on ballots: {count}"),
    "lead_person": mark("Who leads an action: {count}"),
    "signatory": mark("Who signs a commitment: {count}"),
    "privacy_contact": mark("Whom to ask about personal data: {count}"),
    "author": mark("Who worked at the keys: {count}"),
}
HERE = mark(
    "The same goes from the snapshots of this session on this computer, from packages with names "
    "in the outbox, from temporary files and from the program's log."
)
NOTHING = mark("No names, contacts or comments are kept for this.")
RESULTS = mark(
    "All answers, votes, gaps, actions and commitments stay. Every figure remains as it is."
)
OFFICES = mark("Codes, sectors, organisations and roles stay.")
TYPED = mark(
    "“{text}” names somebody and stays as it was typed. Change the text yourself; "
    "earlier wordings stay in the history of this session."
)
SHARED = mark("{whose}: a text of theirs names somebody who is removed, and it stays.")
NAMESAKE = mark("Somebody of the same name stays, so that name stays on actions and signatures.")
STICK = mark("The copy of a package with names, written to {place} on {day}. Delete it there.")
COPY = mark("The copy of this session, written to {place} on {day}. Delete it there.")
BESIDE = mark("{place} holds the same session with names. Delete it, or remove people there too.")
LAPTOPS = mark(
    "The copies on the other laptops that worked on this session ({letters}). "
    "Bringing them in gives no name back, but they still hold names."
)
PAPER = mark("Printed sheets, photographs, exported tables and documents, and what was mailed.")
IN_USE = mark("{place} is in use and could not be cleared. Remove people again later.")
_MANY = 12


def goes(removal: Removal) -> Iterator[Message]:
    """What goes, a line each."""
    for name, sentence in _SORTS.items():
        if name in removal.texts:
            yield Message(sentence, count=removal.texts[name])
    yield Message(NOTHING if removal.is_empty else HERE)


def stays(removal: Removal, workshop: Workshop) -> Iterator[Message]:
    """What stays, a line each."""
    yield Message(RESULTS)
    yield Message(OFFICES)
    for text in dict.fromkeys(said.text for said in removal.typed[:_MANY]):
        yield Message(TYPED, text=_short(text))
    if len(removal.typed) > _MANY:
        yield Message("… and {count} more.", count=len(removal.typed) - _MANY)
    owners = dict.fromkeys(t.owner for t in removal.shared if t.field == "comment")
    for owner in owners:
        yield Message(SHARED, whose=_named(workshop, owner))
    if any(text.field != "comment" for text in removal.shared):
        yield Message(NAMESAKE)


def beyond(
    deliveries: Iterable[Delivery],
    copies: Iterable[Copied],
    beside: Iterable[Path],
    devices: Iterable[str],
) -> Iterator[Message]:
    """What cannot be reached from here, a line each."""
    known = list(copies)
    for delivery in deliveries:
        for copied in delivery.copied if delivery.full else ():
            yield _of_copy(STICK, copied)
    lying = [path for path in beside if str(path) not in {copy.place for copy in known}]
    yield from (_of_copy(COPY, copied) for copied in known)
    yield from (Message(BESIDE, place=str(path)) for path in lying)
    letters = sorted({device_letters(device) for device in devices})
    if letters:
        yield Message(LAPTOPS, letters=tuple(letters))
    yield Message(PAPER)


def _of_copy(sentence: str, copied: Copied) -> Message:
    day = datetime.fromisoformat(copied.at).astimezone().date()
    return Message(sentence, place=copied.place, day=day)


def _named(workshop: Workshop, owner: str) -> Message:
    kind = next((kind for kind in KINDS if owner in workshop.all(kind)), "")
    return entity_named(workshop, kind or "participant", owner)


def _short(text: str, longest: int = 90) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
