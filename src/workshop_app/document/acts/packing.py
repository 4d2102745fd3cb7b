"""Packing: a session into one file that may leave this machine.

For IFE it is built up: a new session file of what may leave (domain/leaving.py), and results, plan
and tables made from that file alone. All of it is searched before it counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from json import dumps
from pathlib import Path
from tempfile import TemporaryDirectory

from workshop_app.document.acts.playbook_named import named_in, without_names
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import Session
from workshop_app.document.document import Document
from workshop_app.document.package import BUILDS_ON, FOR_IFE, FORMAT, FULL, KIND, REVISION, SESSION
from workshop_app.domain.errors import Message, Refused, WorkshopError, mark
from workshop_app.domain.leaving import Said, retold, sayings, writes_that_leave
from workshop_app.domain.people_named import People, people_named
from workshop_app.domain.rehearsal import refuse_rehearsal

SESSION_FILE, RESULTS, PLAN, TABLES = (
    "session.workshop",
    "results.json",
    "action-plan.pdf",
    "tables",
)
NAMED = mark("{where}: “{what}” stands in the text, and no name, mail or phone may leave.")
STANDS_IN = mark("{member}: “{what}” stands in it, and no name, mail or phone may leave.")


@dataclass(frozen=True, slots=True)
class Package:
    """A package as it leaves, before it is kept anywhere.

    name: of its file; content: its bytes; sealed: encrypted to the key of IFE's card.
    """

    delivery: str
    name: str
    content: bytes
    sealed: bool
    full: bool


@dataclass(frozen=True, slots=True)
class Review:
    """What a person looks at before a session leaves.

    texts: all that people typed and that leaves, and what the playbook says of them; named: those
    that hold a full name, a mail or a phone of the session's people, which must not leave;
    doubtful: those with a given name or any contact, each with what was found.
    """

    texts: tuple[Said, ...]
    named: tuple[tuple[Said, tuple[str, ...]], ...]
    doubtful: tuple[tuple[Said, tuple[str, ...]], ...]


def people_of(session: Session) -> People:
    """All people whose names a session holds, or held before they were corrected."""
    texts = session.document.logged.private.texts.values()
    return people_named((text.field, text.value) for text in texts)


def review(session: Session) -> Review:
    """Look through all texts that would leave for IFE."""
    people, document = people_of(session), session.document
    typed = sayings(writes_that_leave(document.figures, document.playbook))
    texts = (*typed, *named_in(document.playbook, people))
    named = tuple((said, found) for said in texts if (found := people.found_in(said.text)))
    doubtful = tuple((said, found) for said in texts if (found := people.perhaps_in(said.text)))
    return Review(texts, named, doubtful)


def pack(
    session: Session,
    ports: Ports,
    *,
    at: datetime,
    full: bool = False,
    blank: bool = False,
    builds_on: tuple[str, ...] = (),
) -> Package:
    """Pack a session: for IFE, or (full) with everything for its host.

    blank: put a mark in the place of each name that stands in a text; refused otherwise.
    builds_on: the ids of the deliveries that this one follows.
    """
    refuse_rehearsal(session.document.workshop)
    with TemporaryDirectory(prefix="workshop-") as scratch:
        folder = Path(scratch)
        members = (
            _everything(session, ports, folder, at=at)
            if full
            else _for_ife(session, ports, folder, at=at, blank=blank)
        )
    workshop = session.document.workshop
    about = {
        "Bag-Software-Agent": "Workshop App",
        "Bagging-Date": at.date().isoformat(),
        "Workshop-Format": FORMAT,
        KIND: FULL if full else FOR_IFE,
        SESSION: workshop.id,
        REVISION: session.document.revision,
        **({BUILDS_ON: " ".join(builds_on)} if builds_on else {}),
    }
    sync = ports.sync()
    name = f"workshop-{workshop.date.isoformat()}-{workshop.id[-6:]}"
    content, delivery = sync.bagged(name, members, about)
    card = None if full else sync.card()
    if card is None:
        return Package(delivery, f"{name}.zip", content, sealed=False, full=full)
    content = sync.sealed(content, card.encryption)
    return Package(delivery, f"{name}.zip.age", content, sealed=True, full=full)


def _everything(
    session: Session, ports: Ports, folder: Path, *, at: datetime
) -> Mapping[str, bytes]:
    path = folder / SESSION_FILE
    session.file.copy(path)
    return {SESSION_FILE: path.read_bytes(), **_made(session, ports, folder, at=at, plain=False)}


def _for_ife(
    session: Session, ports: Ports, folder: Path, *, at: datetime, blank: bool
) -> Mapping[str, bytes]:
    people, document, desk = people_of(session), session.document, session.desk
    playbook = without_names(document.playbook, people) if blank else document.playbook
    writes = writes_that_leave(document.figures, playbook)
    if blank:
        writes = retold(writes, people.blanked)
    _refuse_named((*sayings(writes), *named_in(playbook, people)), people)
    path = folder / SESSION_FILE
    file = desk.files.create(path)
    try:
        begun = Document.begun(
            file, desk.author, desk.clock, desk.ids,
            session=document.workshop.id, writes=writes, kind="baseline",
        )  # fmt: skip
        made = _made(Session(path, begun, file, desk), ports, folder, at=at, plain=True)
    finally:
        file.close()  # not the session: the register goes on knowing the one that is worked on
    members = {SESSION_FILE: path.read_bytes(), **made}
    _refuse_leaking(members, people, ports)
    return members


def _made(
    session: Session, ports: Ports, folder: Path, *, at: datetime, plain: bool
) -> dict[str, bytes]:
    """Results, plan and tables of a session; plain: offices instead of office-holders."""
    document = session.document
    plan = ports.reports().render(
        document.figures,
        what="plan",
        revision=document.revision,
        at=at,
        paper=None,
        final=False,
        plain=plain,
    )
    ports.tables().write_folder(document.workshop, folder / TABLES)
    tables = sorted((folder / TABLES).iterdir())
    return {
        RESULTS: dumps(session.results(public=True), ensure_ascii=False, indent=1).encode(),
        PLAN: plan,
        **{f"{TABLES}/{path.name}": path.read_bytes() for path in tables},
    }


def _refuse_named(texts: Iterable[Said], people: People) -> None:
    faults = tuple(
        Message(NAMED, where=said.text[:60], what=found[0])
        for said in texts
        if (found := people.found_in(said.text))
    )
    if faults:
        raise Refused(faults)


def _refuse_leaking(members: Mapping[str, bytes], people: People, ports: Ports) -> None:
    """The last look: through every byte and all text, whatever was done before."""
    for name, content in members.items():
        text = content.decode("utf-8", "replace")
        if name.endswith(".pdf"):
            text += ports.reports().words_of(content)
        for what in people.found_in(f"{name} {text}"):
            raise WorkshopError(STANDS_IN, member=name, what=what)
