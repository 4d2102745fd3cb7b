"""Removing people and keeping results: here, in this machine's snapshots, outbox, logs, scraps."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from workshop_app.document.acts import forgetting_words as words
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import FORGETTING, Session
from workshop_app.document.acts.snapshots import forget_in_snapshots
from workshop_app.document.removal import Removal, removal_of
from workshop_app.domain.errors import Message, WorkshopError, mark

DONE = mark("Names and contacts were removed for good. The results are as they were.")
DROPPED = mark("The package {name} held names: it is no longer in the outbox.")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What removing people would do, in sentences: what goes, what stays, what is out of reach."""

    removal: Removal
    goes: tuple[Message, ...]
    stays: tuple[Message, ...]
    beyond: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """What was done, and what is still out of reach, a sentence each."""

    done: tuple[Message, ...]
    beyond: tuple[Message, ...]


def foresee(session: Session, ports: Ports, ids: frozenset[str] | None) -> Foreseen:
    """Say what removing these people (None: everybody) would do; nothing is changed.

    ids: of participants, or of whatever else holds a private text.
    """
    document, desk = session.document, session.desk
    workshop, here = document.workshop, str(session.path.absolute())
    removal = removal_of(document.logged, workshop, ids)
    beside = desk.files.beside(session.path, workshop.id)
    beyond = words.beyond(
        ports.sync().outbox.of(workshop.id),
        [copy for copy in desk.traces.copies(workshop.id) if copy.place != here],
        [path for path, held in beside.items() if removal.everybody or held & removal.owners],
        {edit.device for edit in document.logged.edits} - {desk.author.device},
    )
    return Foreseen(
        removal, tuple(words.goes(removal)), tuple(words.stays(removal, workshop)), tuple(beyond)
    )


def remove_people(session: Session, ports: Ports, ids: frozenset[str] | None) -> Future[Removed]:
    """Remove these people's names and contacts (None: everybody's) for good, and keep results.

    The session's file is rewritten before this returns; then, without anybody waiting, what else
    this machine keeps of it. Acts that were done can still be taken back, without the names.
    """
    foreseen = foresee(session, ports, ids)
    if foreseen.removal.is_empty and ids is not None:
        raise WorkshopError(words.NOTHING)
    session.file.set_note(FORGETTING, "1")
    if ids is None:
        session.document.forget_everybody()
    else:
        session.document.forget(foreseen.removal.owners)
    return clear_machine(session, ports, foreseen.beyond)


def clear_machine(
    session: Session, ports: Ports, beyond: Sequence[Message] = ()
) -> Future[Removed]:
    """Leave no byte on this machine of whom a session forgot; it can be done again."""
    outbox, id = ports.sync().outbox, session.document.workshop.id
    cleared = Future[Removed]()

    def others(snapshots: Future[None]) -> None:
        """Runs where the snapshots were cleared: on the writer's thread."""
        try:
            snapshots.result()
            dropped = [Message(DROPPED, name=one.name) for one in outbox.forget_names(id)]
            left = [Message(words.IN_USE, place=str(p)) for p in session.desk.traces.wipe()]
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            cleared.set_exception(error)
        else:
            session.file.set_note(FORGETTING, "")
            cleared.set_result(Removed((Message(DONE), *dropped), (*left, *beyond)))

    forget_in_snapshots(session).add_done_callback(others)
    return cleared
