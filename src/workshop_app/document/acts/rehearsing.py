"""Rehearsing: a session of invented answers, made anew each time in the place of the one before."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from workshop_app.assets import resource
from workshop_app.document.acts.beginning import ENDING
from workshop_app.document.acts.demo import EXAMPLE
from workshop_app.document.acts.inventing import Inventing
from workshop_app.document.acts.sessions import Desk, Session, new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.acts.working import is_large
from workshop_app.document.document import Document
from workshop_app.document.ports import Author
from workshop_app.domain.edits import Act, put, reorder, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import columns
from workshop_app.domain.rehearsal import REHEARSAL
from workshop_app.domain.stages.prepare import SETTINGS, Item

NAME = f"rehearsal{ENDING}"
_OF_THE_ROOM = ("heads.", "round.")
"""Facts that the real room makes true."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """What a rehearsal takes over of a session: nobody's name, nothing that anybody said.

    playbook: the table; facts: what the session is about, and its settings; items: its own agenda.
    """

    playbook: Mapping[str, Any]
    facts: Mapping[str, Any]
    items: tuple[Item, ...] = field(default=())


def preparation_of(document: Document) -> Preparation:
    """What of a session can be rehearsed."""
    workshop = document.workshop
    private = {key for key, column in SETTINGS.items() if column.sort == "private"}
    facts = {
        key: value
        for key, value in workshop.facts.items()
        if key not in private and not key.startswith(_OF_THE_ROOM)
    }
    return Preparation(document.playbook, facts, tuple(workshop.items.values()))


def usual_preparation() -> Preparation:
    """What is rehearsed where no session is at hand: the shipped example's city and agenda."""
    facts = tomllib.loads(resource("samples", EXAMPLE, "session.toml").read_text("utf-8"))
    _, table = open_playbook(facts.pop("playbook"))
    return Preparation(table, facts)


def rehearse(desk: Desk, folder: Path, preparation: Preparation, chance: Random) -> Path:
    """Wipe the rehearsal there was, and make another; refused while that one is open."""
    wipe(desk, folder)
    path = folder / NAME
    somebody = replace(desk, author=Author(desk.ids.new()))  # whose acts nobody takes back
    facts = {**preparation.facts, REHEARSAL: True}
    session = new_session(somebody, path, playbook=preparation.playbook, facts=facts)
    try:
        _fill(session, preparation, chance)
    except BaseException:
        session.close()
        desk.files.wipe(path)
        raise
    session.close()
    return path


def wipe(desk: Desk, folder: Path) -> None:
    """Leave nothing of earlier rehearsals: neither their files nor their snapshots."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = sorted(folder.glob(f"*{ENDING}"))
    except OSError as error:
        raise WorkshopError(
            "The folder {folder} cannot be made: {why}.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error
    for file in files:
        session = desk.files.wipe(file)
        if session is not None:
            desk.snapshots.wipe(session)


def _fill(session: Session, preparation: Preparation, chance: Random) -> None:
    document = session.document
    if preparation.items:
        _do(document, _agenda(document.workshop.id, preparation.items))
    words = tomllib.loads(resource("rehearsal.toml").read_text("utf-8"))
    for step in Inventing(words, chance).steps:
        _do(document, step(document.figures))


def _do(document: Document, act: Act) -> None:
    if is_large(act):
        document.apply_large(act)
    elif act.writes:
        document.apply(act)


def _agenda(session: str, items: tuple[Item, ...]) -> Act:
    made = [
        put("item", item.id, **{name: getattr(item, name) for name in columns(Item)})
        for item in items
    ]
    return together("agenda", *made, reorder(session, "item", tuple(item.id for item in items)))
