"""What is read of a damaged file, page by page, and the session that comes of it."""

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest
from files import altered, desk, opened, rows
from log_parts import FACTS, SESSION, SeededIds, SetClock, device

from workshop_app.bootstrap import ports
from workshop_app.document.acts.forgetting import remove_people
from workshop_app.document.acts.merging import write_whole
from workshop_app.document.acts.recovering import recover
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.acts.snapshots import take
from workshop_app.document.document import Document
from workshop_app.document.ports import Author, Logged, Passed
from workshop_app.document.private import Private
from workshop_app.domain.edits import HERE, Act, change, put, rate, set_fact
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage.pages import Pages
from workshop_app.storage.session_files import SessionFiles

SIZE = 4096
TRIALS, PEOPLE = 40, 335
GAP = named(SESSION, "gap", "G1")
NAME = "Marisela Núñez Ixchel"


class ListLog:
    """A log in memory that grows in place."""

    def __init__(self):
        self.edits, self.private = [], None

    def read(self):
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
    write_whole(SessionFiles, path, Passed(document.logged, {}, {}, ""), document.workshop)
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


def pages_of(path, table):
    """The pages of a table that hold rows, in the order of the file."""
    pages = Pages(path.read_bytes())
    tree = pages.tree(pages.tables()[table])
    return sorted(number for number in tree.pages if number in set(pages.leaves(set())))


def test_where_only_todays_values_are_broken_the_history_is_kept_whole(path):
    spoilt(path, pages_of(path, "rating")[:3] + pages_of(path, "participant")[:1])
    done, _, document = recovered(path)
    assert done.whole
    assert len(document.logged.edits) == 1 + 5 * PEOPLE


def test_what_the_log_lost_comes_from_todays_values_and_it_begins_anew(lived, path):
    spoilt(path, pages_of(path, "edits")[20:30])
    done, workshop, document = recovered(path)
    assert not done.whole
    assert [edit.kind for edit in document.logged.edits] == ["baseline"]
    assert rows_of(workshop) == rows_of(open_whole(lived, path.parent))
    said = " ".join(map(str, done.said))
    assert "begins anew" in said
    assert "values were taken" in said
    lost = 1 + 5 * PEOPLE - len(SessionFiles.salvage(path).edits)
    assert f"{lost} at least" in said


def test_names_that_belong_to_it_come_along_and_no_others(path):
    with opened(path) as session:
        person = named(SESSION, "participant", "P001")
        session.document.apply(change("participant", person, name="Corregida Dos"))
    spoilt(path, pages_of(path, "edits")[20:22])
    _, workshop, document = recovered(path)
    assert workshop.participants[person].name == "Corregida Dos"
    values = {text.value for text in document.logged.private.texts.values()}
    assert "Nombre P001" not in values  # what was corrected stays behind
    assert "Nombre P002" in values


def test_the_first_page_is_no_hindrance(lived, path):
    spoilt(path, [1])
    done, workshop, _ = recovered(path)
    assert done.whole
    assert rows_of(workshop) == rows_of(open_whole(lived, path.parent))


def test_a_file_that_was_cut_off_gives_what_is_left(lived, path):
    whole = rows_of(open_whole(lived, path.parent))
    content = path.read_bytes()
    for part in (0.9, 0.97):
        path.write_bytes(content[: int(len(content) * part)])
        _, workshop, _ = recovered(path)
        assert rows_of(workshop) <= whole
        assert len(rows_of(workshop)) > 0.8 * len(whole)


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 40_000, b"no session at all" * 3000, random.Random(4).randbytes(50_000)],
    ids=["empty", "blank", "words", "noise"],
)
def test_where_nothing_can_be_read_that_is_said_and_nothing_is_left(path, content):
    path.write_bytes(content)
    refused(path, "Nothing of a session")


def refused(path, words):
    before = sorted(path.parent.iterdir())
    with pytest.raises(WorkshopError, match=words):
        recover(desk(path.parent), path, path.with_name("out.workshop"))
    assert sorted(path.parent.iterdir()) == before


def test_another_programs_database_is_no_session(path):
    path.unlink()
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE edits (a, b)")
    raw.execute("INSERT INTO edits VALUES (1, 'x')")
    raw.commit()
    raw.close()
    refused(path, "Nothing of a session")


def test_a_file_that_is_there_is_not_overwritten(path):
    out = path.with_name("there.workshop")
    out.write_bytes(b"mine")
    with pytest.raises(WorkshopError, match="exists already"):
        recover(desk(path.parent), path, out)
    assert out.read_bytes() == b"mine"


def test_a_file_that_is_open_here_is_refused(path):
    with opened(path), pytest.raises(WorkshopError, match="open"):
        recover(desk(path.parent), path, path.with_name("out.workshop"))


def test_a_snapshot_of_this_machine_fills_the_holes_and_the_history_stays(lived, path):
    own = desk(path.parent, seed=9)
    with open_session(own, path) as session:
        take(session).result()
        person = named(SESSION, "participant", "P007")
        session.document.apply(change("participant", person, role="Después"))
    spoilt(path, [1, *pages_of(path, "edits")[3:40]])
    out = path.with_name("out.workshop")
    done = recover(own, path, out)
    assert done.whole
    assert "came from the snapshot" in " ".join(map(str, done.said))
    with opened(out) as session:
        assert len(session.document.logged.edits) == 2 + 5 * PEOPLE
        assert session.document.workshop.participants[person].role == "Después"


def test_where_nothing_can_be_read_the_snapshot_is_what_comes_back(path):
    own = desk(path.parent, seed=9)
    with open_session(own, path) as session:
        take(session).result()
    path.write_bytes(b"\0" * 9000)
    done = recover(own, path, path.with_name("out.workshop"))
    assert done.whole
    with opened(path.with_name("out.workshop")) as session:
        assert len(session.document.workshop.participants) == PEOPLE


def test_a_copy_that_is_known_is_named(path):
    shutil.copy(path, path.with_name("copy.workshop"))
    spoilt(path, pages_of(path, "edits")[20:22])
    done, _, _ = recovered(path, path.parent.parent)
    (said,) = [str(message) for message in done.said if "copy.workshop" in str(message)]
    assert "better go on with that one" in said


def test_people_who_were_removed_do_not_come_back_however_it_is_damaged(path, tmp_path):
    person = named(SESSION, "participant", "P001")
    with open_session(desk(tmp_path, seed=9), path) as session:
        session.document.apply(change("participant", person, name=NAME))
        remove_people(session, ports(), frozenset({person})).result()
    content = path.read_bytes()
    chance = random.Random(8)
    for _ in range(6):
        path.write_bytes(content)
        spoilt(path, chance.sample(range(1, Pages(content).count + 1), 5))
        _, workshop, document = recovered(path)
        assert workshop.participants.get(person) is None or not workshop.participants[person].name
        assert NAME not in repr(document.logged)
        if not SessionFiles.salvage(path).forgotten:
            continue
        assert person in document.logged.private.forgotten


def test_a_text_of_somebody_forgotten_that_a_page_still_holds_is_left_out(path):
    """As a file has it that another program wrote without wiping what it freed."""
    person = named(SESSION, "participant", "P003")
    altered(path, f"INSERT INTO forgotten VALUES ('{person}')")
    altered(path, "INSERT OR REPLACE INTO meta VALUES ('epoch', '0')")
    spoilt(path, [pages_of(path, "edits")[20]])
    _, workshop, _ = recovered(path)
    assert workshop.participants[person].name is None
    assert workshop.participants[named(SESSION, "participant", "P004")].name == "Nombre P004"


def test_everybody_forgotten_stays_so_and_the_epoch_is_kept(path):
    with opened(path) as session:
        session.document.forget_everybody()
    spoilt(path, pages_of(path, "edits")[20:22])
    _, workshop, document = recovered(path)
    assert document.logged.private.epoch == 1
    assert document.logged.private.forgotten
    assert not workshop.private


def test_a_journal_that_a_crash_left_is_played_back_first(path, tmp_path):
    code = (
        "import os, sqlite3, sys\n"
        "raw = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "raw.execute('PRAGMA cache_size=1')\n"
        "raw.execute('BEGIN')\n"
        "raw.execute(\"UPDATE edits SET payload = '{}' WHERE kind = 'rate'\")\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size
    before = path.read_bytes(), journal.read_bytes()
    done, workshop, _ = recovered(path)
    assert done.whole
    assert len(workshop.ratings) == PEOPLE
    assert (path.read_bytes(), journal.read_bytes()) == before


@pytest.mark.parametrize("trial", range(30))
def test_however_many_bytes_are_wrong_there_is_an_answer_in_words(path, trial):
    chance = random.Random(trial)
    content = bytearray(path.read_bytes())
    for _ in range(10 ** chance.randrange(5)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(content[: len(content) - chance.choice((0, 0, 77, 40_000))])
    before = {file.name for file in path.parent.iterdir()}
    with suppress(WorkshopError):
        recovered(path)
        return
    assert {file.name for file in path.parent.iterdir()} - before <= {"register"}


def test_a_beginning_that_was_taken_back_is_no_hindrance(path):
    (first,), *_, (last,) = rows(path, "SELECT id FROM edits ORDER BY hlc")
    altered(
        path,
        f"""UPDATE edits SET payload = '{{}}', undoes = '["{first}"]'
        WHERE id = '{last}'""",
    )
    done, workshop, _ = recovered(path)
    assert not done.whole
    assert len(workshop.participants) == PEOPLE


def test_a_playbook_that_is_none_any_more_is_taken_from_the_shelf(path):
    altered(path, """UPDATE edits SET payload = replace(payload, '"minutes"', '"mjnutes"')""")
    done, workshop, _ = recovered(path)
    assert "travels with the program" in " ".join(map(str, done.said))
    assert (workshop.id, workshop.playbook.id) == (SESSION, "learning-city")
    assert len(workshop.participants) == PEOPLE


def test_a_file_of_the_first_format_is_read_too(tmp_path):
    old = shutil.copy(Path(__file__).parent / "version_0.workshop", tmp_path / "old.workshop")
    (tmp_path / "w").mkdir()
    done, workshop, _ = recovered(old, tmp_path / "w")
    assert done.whole
    assert workshop.id


def test_what_was_taken_back_stays_so_though_the_taking_back_is_lost(path):
    with opened(path) as session:
        workshop, document = session.document.workshop, session.document
        ballot, rows = next(iter(workshop.ratings.items()))
        indicators = [indicator.id for indicator in workshop.playbook.indicators]
        fresh = next(id for id in indicators if id not in rows)
        for number in range(30):
            document.apply(set_fact(workshop.id, "venue", f"Sala {number}"))
        document.apply(rate(ballot, fresh, Rating(2, 3)))
        document.apply(put("gap", GAP, code="G1", title="Hecha y deshecha"))
        for number in range(30):
            document.apply(set_fact(workshop.id, "venue", f"Biblioteca {number}"))
        for _ in range(32):
            document.undo()
        assert fresh not in document.workshop.ratings[ballot]
    spoilt(path, pages_of(path, "edits")[-2:])
    done, workshop, _ = recovered(path)
    assert not done.whole
    assert fresh not in workshop.ratings[ballot]
    assert GAP not in workshop.gaps
    assert workshop.facts["venue"] == "Sala 29"
