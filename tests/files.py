"""Real session files for tests: made, filled, opened and looked at from outside."""

import sqlite3

from log_parts import FACTS, TABLE, SeededIds, SetClock, device, person

from workshop_app.document.acts.sessions import Desk, new_session, open_session, same
from workshop_app.document.ports import Author
from workshop_app.domain.edits import HERE, Act
from workshop_app.domain.identity import ballot_id, named
from workshop_app.gate import room
from workshop_app.storage.register import Register
from workshop_app.storage.session_files import SessionFiles
from workshop_app.storage.snapshots import Snapshots
from workshop_app.storage.traces import Traces


def desk(folder, *, number=1, name="", seed=None):
    """A desk of one device, with a clock that stands and ids that repeat."""
    ids = SeededIds(seed if seed is not None else number)
    register = Register(folder / "register")
    author, snapshots = Author(device(number), name), Snapshots(folder / "snapshots")
    traces = Traces(folder / "own", folder / "temporary")
    return Desk(SessionFiles, author, SetClock(), ids, register, snapshots, traces, lambda: room)


def made(folder, name="s.workshop", **how):
    """A new session on a file in a folder."""
    facts = {key: value for key, value in FACTS.items() if key != "date"}
    return new_session(
        desk(folder, **how), folder / name, playbook=TABLE, facts={**facts, "date": FACTS["date"]}
    )


def opened(path, *, seed=77, keep=same, **how):
    """A session file opened again, by a desk whose ids are others."""
    return open_session(desk(path.parent, seed=seed, **how), path, keep=keep)


def come(session, code="P001", sector="government"):
    """A participant with a ballot in a session; gives the ballot's id and the participant's."""
    sid = session.document.workshop.id
    participant = named(sid, "participant", code)
    ballot = ballot_id(sid, sector=sector, participant=participant, table=None, count=None)
    writes = {
        "participant": {participant: {HERE: True, "code": code, "sector": sector}},
        "ballot": {ballot: {HERE: True, "sector": sector, "participant": participant}},
    }
    session.document.apply(Act("import", writes))
    return ballot, participant


def rows(path, query):
    """What a plain SQLite program reads in a closed file."""
    raw = sqlite3.connect(path)
    try:
        return raw.execute(query).fetchall()
    finally:
        raw.close()


def altered(path, statement):
    """Change a closed file behind the program's back."""
    raw = sqlite3.connect(path)
    raw.execute(statement)
    raw.commit()
    raw.close()


__all__ = ["altered", "come", "desk", "made", "opened", "person", "rows"]
