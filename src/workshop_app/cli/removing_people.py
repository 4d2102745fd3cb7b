"""`remove-people FILE`: names and contacts go for good, results stay."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at, take_over
from workshop_app.document.acts.forgetting import Foreseen, foresee, remove_people
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import Session, open_session
from workshop_app.domain.errors import Message, Refused, WorkshopError
from workshop_app.domain.people import folded
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `remove-people`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--participant",
        action="append",
        metavar="CODE",
        help=tr("only this person, by the code; may be given several times; else everybody"),
    )
    parser.add_argument(
        "--yes", action="store_true", help=tr("remove them; without it, only say what would go")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Remove people where that was said; else say what would go, and ask at a terminal."""
    desk = ports.desk()
    with looked_at(desk, options.file) as session:
        ids = _ids(session, options.participant)
        foreseen = foresee(session, ports, ids)
    if foreseen.removal.is_empty and ids is not None:
        raise WorkshopError("No names, contacts or comments are kept for this.")
    if not options.yes:
        _tell_foreseen(foreseen)
        if not _agreed():
            raise WorkshopError(
                "Nothing was removed. Add --yes to remove them; it cannot be undone."
            )
    take_over(desk, options.file)  # a copy kept beside it would keep the names
    with open_session(desk, options.file) as session:
        removed = remove_people(session, ports, ids).result()
    _tell(removed.done)
    _tell_list(tr("Out of reach, and still with names:"), removed.beyond)


def _ids(session: Session, codes: list[str] | None) -> frozenset[str] | None:
    if codes is None:
        return None
    known = {folded(c): id for c, id in session.document.workshop.by_code("participant").items()}
    absent = tuple(
        Message("There is no participant {code}.", code=code)
        for code in codes
        if folded(code) not in known
    )
    if absent:
        raise Refused(absent)
    return frozenset(known[folded(code)] for code in codes)


def _agreed() -> bool:
    """Whether somebody at a terminal says yes; nobody is asked anywhere else."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    yes = tr("yes")
    said = input(tr("It cannot be undone. Type “{yes}” to remove them: ", yes=yes))
    return folded(said) == folded(yes)


def _tell_foreseen(foreseen: Foreseen) -> None:
    _tell_list(tr("These would go for good:"), foreseen.goes)
    _tell_list(tr("These stay:"), foreseen.stays)
    _tell_list(tr("Out of reach, and still with names:"), foreseen.beyond)


def _tell_list(heading: str, messages: Iterable[Message]) -> None:
    print(heading)
    for message in messages:
        print(f"  {render(message)}")


def _tell(messages: Iterable[Message]) -> None:
    for message in messages:
        print(render(message))
