"""Small real parts for tests of the log: a log in memory, a clock that is set, ids in order."""

import random
from uuid import UUID

from workshop_app.document.document import Document
from workshop_app.document.ports import Author, Logged
from workshop_app.document.private import Private
from workshop_app.domain.edits import HERE, Act
from workshop_app.domain.identity import ballot_id, named, uuid7

SESSION = "0198f000-0000-7000-8000-000000000001"
TABLE = {
    "format": "workshop-playbook/1",
    "id": "tiny",
    "version": "1.0",
    "subject": "city",
    "languages": ["es"],
    "title": {"es": "Mínimo"},
    "scale": {"min": 1, "max": 5, "levels": [{"es": f"nivel {n}"} for n in range(1, 6)]},
    "importance": {"min": 1, "max": 5},
    "agendas": [{"id": "day", "items": [{"stage": "assess", "minutes": 30}]}],
    "dimensions": [
        {
            "id": "d1",
            "title": {"es": "Una"},
            "indicators": [
                {"id": f"i{n}", "text": {"es": f"Indicador {n}"}, "source": "propia"}
                for n in range(1, 4)
            ],
        }
    ],
}
FACTS = {"country": "MX", "date": "2026-11-24", "language": "es", "pathway": "cluster"}


class MemoryLog:
    """A log that keeps what it is given; what it holds can be put into another's hands."""

    def __init__(self, logged=None):
        self.logged = logged or Logged()

    def read(self):
        return self.logged

    def project(self, workshop):
        self.workshop = workshop

    def append(self, step):
        self.logged = Logged(
            (*self.logged.edits, *step.edits),
            self.logged.private.with_texts(step.texts),
            {**self.logged.pictures, **step.pictures},
        )
        self.workshop = step.workshop

    def absorb(self, arrival):
        edits = sorted((*self.logged.edits, *arrival.edits), key=lambda edit: edit.place)
        pictures = {**arrival.pictures, **self.logged.pictures}
        self.logged = Logged(tuple(edits), arrival.private, pictures)
        self.workshop = arrival.workshop

    def forget(self, private, workshop):
        self.logged = Logged(self.logged.edits, private)


class SetClock:
    """A clock that stands where it is set."""

    def __init__(self, now=1_700_000_000_000):
        self.now = now

    def milliseconds(self):
        return self.now

    def iso(self):
        return "2026-11-24T10:00:00Z"


class SeededIds:
    """Ids that are the same on every run."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def new(self):
        return uuid7(1_700_000_000_000, self.random.randbytes(10))


def device(number):
    """The id of a device in a test."""
    return str(UUID(int=number))


def document(logged=None, *, number=1, name="", clock=None):
    """A document of one device, new or on a copy of a log."""
    author, clock, ids = Author(device(number), name), clock or SetClock(), SeededIds(number)
    if logged is None:
        writes = {"playbook": {SESSION: {"table": TABLE}}, "fact": {SESSION: FACTS}}
        return Document.begun(MemoryLog(), author, clock, ids, session=SESSION, writes=writes)
    fresh = SeededIds(hash((number, len(logged.edits))))
    return Document(MemoryLog(logged), author, clock, fresh)


def person(code, sector="government"):
    """The id of a participant, the id of their ballot, and the act that brings them in."""
    participant = named(SESSION, "participant", code)
    ballot = ballot_id(SESSION, sector=sector, participant=participant, table=None, count=None)
    act = Act(
        "import",
        {
            "participant": {participant: {HERE: True, "code": code, "sector": sector}},
            "ballot": {ballot: {HERE: True, "sector": sector, "participant": participant}},
        },
    )
    return participant, ballot, act


def empty_private():
    """No private texts."""
    return Private()
