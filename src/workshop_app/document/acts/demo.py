"""The shipped example: an invented city's whole day, built from its tables as a user would."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file
from itertools import count
from pathlib import Path

from workshop_app.assets import resource
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.printing import print_document
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import new_session
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
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkshopError(
            "The folder {folder} cannot be made: {why}.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error
    demo = next(d for d in _numbered(folder) if not d.session.exists() and not d.plan.exists())
    with as_file(resource("samples", EXAMPLE)) as sample:
        facts = tomllib.loads((sample / "session.toml").read_text("utf-8"))
        playbook, table = open_playbook(facts.pop("playbook"))
        with new_session(ports.desk(), demo.session, playbook=table, facts=facts) as session:
            paths = sorted(sample.glob("*.csv"))
            tables = ports.tables().read_tables(paths, playbook=playbook)
            bring_in(session.document, tables)
            print_document(session, ports.reports(), demo.plan, what="plan", at=at)
    return demo


def _numbered(folder: Path) -> Iterator[Demo]:
    for number in count(1):
        stem = EXAMPLE if number == 1 else f"{EXAMPLE}-{number}"
        yield Demo(folder / f"{stem}.workshop", folder / f"{stem}-plan.pdf")
