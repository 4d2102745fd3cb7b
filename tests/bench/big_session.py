"""A big session: 500 participants x 60 indicators, with ten gaps and everybody's votes."""

import random
from datetime import date

from workshop_app.document.document import Document
from workshop_app.document.ports import Author
from workshop_app.domain.edits import HERE, VERSION, Act, Edit
from workshop_app.domain.identity import ballot_id, named
from workshop_app.storage.machine import RandomIds, SystemClock
from workshop_app.storage.session_file import SessionFile

SECTORS = ("government", "industry", "ngo", "academia")
PARTICIPANTS, DIMENSIONS, INDICATORS, GAPS = 500, 12, 5, 10
SESSION = RandomIds().new()
DESK = {
    "author": Author("0198f000-0000-7000-8000-00000000000d"),
    "clock": SystemClock(),
    "ids": RandomIds(),
}
INDICATOR_IDS = [f"d{d}-{n}" for d in range(DIMENSIONS) for n in range(INDICATORS)]
GAP_IDS = [named(SESSION, "gap", f"G{n}") for n in range(GAPS)]


def playbook_table():
    """Twelve dimensions of five indicators."""
    return {
        "format": "workshop-playbook/1",
        "id": "big",
        "version": "1.0",
        "subject": "city",
        "languages": ["es"],
        "title": {"es": "Grande"},
        "scale": {"min": 1, "max": 5, "levels": [{"es": f"nivel {n}"} for n in range(1, 6)]},
        "importance": {"min": 1, "max": 5},
        "agendas": [{"id": "day", "items": [{"stage": "assess", "minutes": 30}]}],
        "dimensions": [
            {
                "id": f"d{d}",
                "title": {"es": f"Área {d}"},
                "indicators": [
                    {"id": f"d{d}-{n}", "text": {"es": f"Indicador {d}.{n}"}, "source": "propia"}
                    for n in range(INDICATORS)
                ],
            }
            for d in range(DIMENSIONS)
        ],
    }


def people(count=PARTICIPANTS):
    """The writes that bring in participants and their ballots, and the ballots' ids in order."""
    writes, ballots = {"participant": {}, "ballot": {}}, []
    for number in range(count):
        code, sector = f"P{number:03}", SECTORS[number % 4]
        person = named(SESSION, "participant", code)
        ballot = ballot_id(SESSION, sector=sector, participant=person, table=None, count=None)
        writes["participant"][person] = {HERE: True, "code": code, "sector": sector}
        writes["ballot"][ballot] = {HERE: True, "sector": sector, "participant": person}
        ballots.append(ballot)
    return writes, ballots


def gaps():
    """The writes of ten gaps, each of six indicators."""
    return {
        "gap": {
            id: {
                HERE: True,
                "code": f"G{n}",
                "title": f"Brecha {n}",
                "indicators": INDICATOR_IDS[n * 6 : n * 6 + 6],
            }
            for n, id in enumerate(GAP_IDS)
        }
    }


def ratings(ballots):
    """Ballot, indicator and row of 30,000 ratings, some of them blank in part."""
    chance = random.Random(60)

    def level():
        return chance.randint(1, 5) if chance.random() < 0.97 else None

    return [
        (ballot, indicator, [level(), level(), chance.randint(1, 5), None, "imported"])
        for ballot in ballots
        for indicator in INDICATOR_IDS
    ]


def votes(ballots):
    """Everybody's five points on five gaps, with impact and feasibility of each."""
    chance = random.Random(10)
    return {
        "vote": {
            ballot: {
                gap: [1, chance.randint(1, 5), chance.randint(1, 5), "imported"]
                for gap in chance.sample(GAP_IDS, 5)
            }
            for ballot in ballots
        }
    }


def begin(path, participants=PARTICIPANTS):
    """A new session file, with participants, gaps and votes; and the ballots' ids."""
    file = SessionFile.create(path)
    facts = {"country": "MX", "date": str(date(2026, 11, 24)), "language": "es"}
    writes = {
        "playbook": {SESSION: {"table": playbook_table()}},
        "fact": {SESSION: {**facts, "pathway": "cluster"}},
    }
    document = Document.begun(file, **DESK, session=SESSION, writes=writes)
    brought, ballots = people(participants)
    for act in (brought, gaps(), votes(ballots)):
        document.apply_large(Act("import", act))
    return file, document, ballots


def make_batched(path):
    """The session with its ratings imported: 60 edits of 500 rows."""
    file, document, ballots = begin(path)
    rows = {}
    for ballot, indicator, row in ratings(ballots):
        rows.setdefault(ballot, {})[indicator] = row
    document.apply_large(Act("import", {"rating": rows}))
    file.close()
    file = SessionFile.open(path)
    return file, Document(file, **DESK)


def make_single(path):
    """The session with its ratings typed: 30,000 edits of one row."""
    file, document, ballots = begin(path)
    after, hlc, edits = (document.revision,), document.edit(document.revision).hlc, []
    registers = {}
    for ballot, indicator, row in ratings(ballots):
        hlc += 400
        writes = {"rating": {ballot: {indicator: row}}}
        edits.append(
            Edit(
                DESK["ids"].new(),
                hlc,
                DESK["author"].device,
                "",
                "2026-11-24T10:00:00Z",
                "rate",
                VERSION,
                writes,
                after,
                (),
                None,
            )
        )
        after = (edits[-1].id,)
        registers.setdefault(ballot, {})[indicator] = row
    append_all(file, edits)
    file.close()
    file = SessionFile.open(path)
    return file, Document(file, **DESK)


def append_all(file, edits):
    """Write many edits at once; the projection is made again when the file is opened next."""
    from workshop_app.storage import log

    raw = file.connection
    raw.execute("BEGIN")
    raw.executemany(log.WRITE, log.rows_of(edits))
    raw.execute("DELETE FROM meta WHERE key = 'projection'")
    raw.execute("COMMIT")
