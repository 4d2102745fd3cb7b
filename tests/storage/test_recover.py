"""What is read of a damaged file, page by page, and the session that comes of it."""

import os
import random
import shutil
from hashlib import sha256

import pytest
from files import desk, opened
from log_parts import FACTS, SESSION, SeededIds, SetClock, device

from workshop_app.bootstrap import ports
from workshop_app.document.acts.forgetting import remove_people
from workshop_app.document.acts.merging import write_whole
from workshop_app.document.acts.recovering import recover
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.document import Document
from workshop_app.document.ports import Author, Passed
from workshop_app.domain.edits import HERE, Act, change, rate
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage.pages import Pages
from workshop_app.storage.session_file import SessionFile

SIZE = 4096
TRIALS, PEOPLE = 40, 335
NAME = "Marisela Núñez Ixchel"


class ListLog:
    """A log in memory that grows in place."""

    def __init__(self):
        self.edits, self.private = [], None

    def read(self):
        from workshop_app.document.ports import Logged
        from workshop_app.document.private import Private

        return Logged(tuple(self.edits), self.private or Private())

    def project(self, workshop):
        pass

    def append(self, step):
        self.edits += step.edits
        self.private = self.read().private.with_texts(step.texts)


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A session of 300 pages: 335 people who come, are named and rate four indicators."""
    table = open_playbook("learning-city")[1]
    writes = {"playbook": {SESSION: {"table": table}}, "fact": {SESSION: FACTS}}
    author = Author(device(1))
    document = Document.begun(
        ListLog(), author, SetClock(), SeededIds(5), session=SESSION, writes=writes
    )
    indicators = [indicator.id for indicator in document.workshop.playbook.indicators][:4]
    for number in range(PEOPLE):
        code = f"P{number:03d}"
        person = named(SESSION, "participant", code)
        ballot = ballot_id(SESSION, sector="ngo", participant=person, table=None, count=None)
        document.apply(Act("import", {
            "participant": {person: {
                HERE: True, "code": code, "sector": "ngo", "name": f"Nombre {code}",
                "role": "Coordinadora de formación de la zona norte y sus barrios"}},
            "ballot": {ballot: {HERE: True, "sector": "ngo", "participant": person}},
        }))  # fmt: skip
        for indicator in indicators:
            document.apply(rate(ballot, indicator, Rating(1 + number % 4, 5)))
    path = tmp_path_factory.mktemp("lived") / "s.workshop"
    write_whole(SessionFile, path, Passed(document.logged, {}, {}, ""), document.workshop)
    return path


@pytest.fixture
def path(lived, tmp_path):
    (tmp_path / "work").mkdir()
    return shutil.copy(lived, tmp_path / "work" / "s.workshop")


def spoilt(path, pages, how=lambda _: bytes(SIZE)):
    content = bytearray(path.read_bytes())
    for number in pages:
        content[(number - 1) * SIZE : number * SIZE] = how(number)
    path.write_bytes(content)


def rows_of(workshop):
    ratings = {(b, i) for b, rows in workshop.ratings.items() for i in rows}
    return ratings | {(kind, id) for kind in workshop.entities for id in workshop.all(kind)}


def recovered(path, where=None):
    out = (where or path.parent) / f"out-{random.random()}.workshop"
    done = recover(desk(path.parent, seed=random.random()), path, out)
    with opened(out) as session:
        assert [*session.file.faults()] == []
        return done, session.document.workshop, session.document


def test_a_sound_file_is_read_whole_with_its_history(path):
    before = path.read_bytes()
    done, workshop, document = recovered(path)
    with opened(path) as session:
        assert document.logged == session.document.logged
    assert done.whole
    assert [str(message) for message in done.said][:1] == [
        "All acts were read: nothing is lost, and the history is kept."
    ]
    assert sha256(path.read_bytes()).digest() == sha256(before).digest()
    assert len(workshop.participants) == PEOPLE


@pytest.mark.parametrize("trial", range(TRIALS))
@pytest.mark.parametrize("how", ["blank", "noise"])
def test_with_three_pages_destroyed_nearly_all_rows_come_back(lived, path, trial, how):
    chance = random.Random(f"{trial} {how}")
    count = Pages(path.read_bytes()).count
    assert 290 < count < 330
    noise = {"blank": lambda _: bytes(SIZE), "noise": lambda _: chance.randbytes(SIZE)}[how]
    spoilt(path, chance.sample(range(1, count + 1), 3), noise)
    before = path.read_bytes()
    _, workshop, _ = recovered(path)
    assert path.read_bytes() == before
    whole = rows_of(open_whole(lived, path.parent))
    assert len(rows_of(workshop) & whole) >= 0.95 * len(whole)


def open_whole(lived, folder):
    copy = shutil.copy(lived, folder / "whole.workshop")
    with opened(copy) as session:
        workshop = session.document.workshop
    copy.unlink()
    return workshop
