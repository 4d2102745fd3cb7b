"""The shipped example: an invented city's whole day, built from its tables as a user would."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from workshop_app.assets import resource
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.printing import print_document
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import Session, new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.errors import WorkshopError

EXAMPLE = "villa-esperanza"


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the example's session and plan lie."""

    session: Path
    plan: Path


def make_demo(ports: Ports, folder: Path, *, at: datetime) -> Demo:
    """Make the example's session and print its plan; what is there already is kept."""
    _make_folder(folder)
    demo = next(d for d in _numbered(folder) if not d.session.exists() and not d.plan.exists())
    with _filled(ports, demo.session) as session:
        print_document(session, ports.reports(), demo.plan, what="plan", at=at)
    return demo


def example_session(ports: Ports, folder: Path) -> Path:
    """The example's session in a folder, made where it is not there yet."""
    _make_folder(folder)
    file = folder / f"{EXAMPLE}.workshop"
    if not file.exists():
        _filled(ports, file).close()
    return file


def _filled(ports: Ports, file: Path) -> Session:
    """The example, made from its tables as a user would; nothing stays where that fails."""
    sample = resource("samples", EXAMPLE)
    facts = tomllib.loads((sample / "session.toml").read_text("utf-8"))
    playbook, table = open_playbook(facts.pop("playbook"))
    session = new_session(ports.desk(), file, playbook=table, facts=facts)
    try:
        paths = sorted(sample.glob("*.csv"))
        tables, faults = ports.tables().read_with_faults(paths, playbook=playbook)
        bring_in(session.document, tables, faults=faults)
    except BaseException:
        session.close()
        file.unlink(missing_ok=True)
        raise
    return session


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkshopError(
            "The folder {folder} cannot be made: {why}.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error


def _numbered(folder: Path) -> Iterator[Demo]:
    for number in count(1):
        stem = EXAMPLE if number == 1 else f"{EXAMPLE}-{number}"
        yield Demo(folder / f"{stem}.workshop", folder / f"{stem}-plan.pdf")
