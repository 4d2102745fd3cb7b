"""Copies of one session that are worked on apart, by chance that can be repeated."""

from log_parts import SESSION, SeededIds, SetClock, document, person

from workshop_app.domain.edits import (
    HERE,
    Act,
    change,
    decide,
    put,
    rate,
    remove,
    reorder,
    set_fact,
    vote,
)
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAPS = [named(SESSION, "gap", f"G{n}") for n in (1, 2, 3)]
ACTIONS = [named(SESSION, "action", f"A{n}") for n in (1, 2)]
NOTE = named(SESSION, "note", "n")
PEOPLE = [person("P001"), person("P002", "industry")]
TABLE = ballot_id(SESSION, sector="ngo", participant=None, table="T1", count=None)
BALLOTS = [PEOPLE[0][1], PEOPLE[1][1], TABLE]
WORDS = ("uno", "dos", "tres", None)
DAYS = ("2027-01-31", "2027-06-30", None)


def _gap(chance, _, __):
    n = chance.randrange(3)
    return put("gap", GAPS[n], code=f"G{n + 1}", title=chance.choice(WORDS[:3]))


def _own_gap(chance, _, ids):
    return put("gap", ids.new(), code=chance.choice(("G7", "G8")), title=chance.choice(WORDS[:3]))


def _gap_text(chance, _, __):
    name = chance.choice(("title", "causes", "evidence"))
    text = chance.choice(WORDS[:3] if name == "title" else WORDS)
    return change("gap", chance.choice(GAPS), **{name: text})


def _action(chance, _, __):
    n = chance.randrange(2)
    gap, title = chance.choice(GAPS), chance.choice(WORDS[:3])
    return put("action", ACTIONS[n], code=f"A{n + 1}", gap=gap, title=title)


def _action_text(chance, _, __):
    name = chance.choice(("lead", "due", "lead_person", "partners", "funding"))
    value = {
        "due": chance.choice(DAYS),
        "partners": chance.choice((("Cámara",), ("Cámara", "Tec"), ())),
        "funding": chance.choice(((("own", 10, 100),), (("none_yet", None, None),), ())),
    }.get(name, chance.choice(WORDS))
    return change("action", chance.choice(ACTIONS), **{name: value})


def _come(chance, _, __):
    return chance.choice(PEOPLE)[2]


def _table(_, __, ___):
    return Act("import", {"ballot": {TABLE: {HERE: True, "sector": "ngo", "table": "T1"}}})


def _name(chance, _, __):
    return change("participant", chance.choice(PEOPLE)[0], name=chance.choice(WORDS))


def _rate(chance, _, __):
    levels = [chance.choice((None, 1, 3, 5)) for _ in range(2)]
    row = Rating(*levels, None, chance.choice(WORDS), "typed")
    return rate(chance.choice(BALLOTS), f"i{chance.randint(1, 3)}", row)


def _vote(chance, _, __):
    return vote(chance.choice(BALLOTS), chance.choice(GAPS), Vote(chance.randrange(5)))


def _decide(chance, _, __):
    chosen = chance.choice((True, False, None))
    return decide(
        chance.choice(GAPS), chosen=chosen, reason=chance.choice(WORDS[:3]) if chosen else None
    )


def _remove(chance, workshop, _):
    kind, ids = chance.choice(
        (
            ("gap", GAPS),
            ("action", ACTIONS),
            ("participant", [one[0] for one in PEOPLE]),
            ("ballot", BALLOTS),
        )
    )
    there = [id for id in ids if id in workshop.all(kind)]
    if not there:
        raise WorkshopError("There is nothing to remove.")
    return remove(workshop, kind, chance.choice(there))


def _order(chance, workshop, _):
    ids = [*workshop.gaps]
    chance.shuffle(ids)
    return reorder(SESSION, "gap", tuple(ids))


def _fact(chance, _, __):
    key, value = chance.choice(
        (
            ("weight.industry", chance.randint(1, 3)),
            ("venue", chance.choice(WORDS)),
            ("privacy_contact", chance.choice(WORDS)),
            ("next_meeting", chance.choice(WORDS)),
        )
    )
    return set_fact(SESSION, key, value)


def _note(chance, _, __):
    return put("note", NOTE, kind="parking", text=chance.choice(WORDS))


_MADE = (_gap, _own_gap, _gap_text, _action, _action_text, _come, _table, _name, _rate, _rate)
_MADE += (_vote, _vote, _decide, _remove, _remove, _order, _fact, _note)


def work(doc, clock, chance, ids, times):
    """Do so many things in a copy; what is refused changes nothing."""
    for _ in range(times):
        clock.now += chance.choice((0, 1, 40_000, -30_000))
        before = doc.logged
        try:
            match chance.randrange(12):
                case 0:
                    doc.undo()
                case 1:
                    doc.redo()
                case 2 if chance.random() < 0.1:
                    doc.forget(frozenset({chance.choice(PEOPLE)[0]}))
                case _:
                    doc.apply(chance.choice(_MADE)(chance, doc.workshop, ids))
        except WorkshopError:
            assert doc.logged == before


def three_copies(chance):
    """Three copies after work on them apart, two of which may have met on the way."""
    begun = document()
    begun_clock = SetClock()
    ids = SeededIds(chance.random())
    for act in (*(p[2] for p in PEOPLE), _table(None, None, None)):
        begun.apply(act)
    work(begun, begun_clock, chance, ids, chance.randrange(14))
    clocks = [SetClock(1_700_000_100_000 + chance.randrange(90_000)) for _ in range(3)]
    names = ("Ana", "Berta", "")
    docs = [document(begun.logged, number=n + 1, name=names[n], clock=clocks[n]) for n in range(3)]
    for doc, clock in zip(docs, clocks, strict=True):
        doc._ids = SeededIds(chance.random())
        work(doc, clock, chance, ids, chance.randrange(12))
    if chance.random() < 0.5:
        one, other = chance.sample(range(3), 2)
        docs[one].absorb(docs[one].united([docs[other].logged]))
        for doc, clock in zip(docs, clocks, strict=True):
            work(doc, clock, chance, ids, chance.randrange(8))
    return docs
