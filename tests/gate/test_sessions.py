"""A session file from elsewhere is let in whole, or refused in one sentence."""

import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from files import come, made
from pictures import hash_of, jpeg
from spoiling import GAP, payloads, refused, spoilt

from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.domain.edits import put, rate, set_fact
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.stages.assess import Rating
from workshop_app.gate import asking, room
from workshop_app.storage.session_file import SessionFile

VERSION_0 = Path(__file__).parents[1] / "storage" / "version_0.workshop"
DOORS = Path(__file__).parents[1] / "storage"


def read_here(path):
    file = SessionFile.open(path)
    try:
        return file.read()
    finally:
        file.close()


def test_a_whole_file_passes_with_all_that_storage_reads_in_it(file, scratch):
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    passed = room.session(file, scratch)
    assert passed.sha256 == digest
    assert passed.notes == {"stage": "assess"}
    assert list(scratch.iterdir()) == []
    here = read_here(file)
    assert list(passed.logged.edits) == list(here.edits)
    assert passed.logged.private == here.private
    workshop = replayed(History(passed.logged.edits), passed.logged.private).workshop
    assert workshop.facts["venue"] == "Casa «Ñandú» 🌱"


def test_a_file_of_the_first_format_passes(scratch, tmp_path):
    passed = room.session(VERSION_0, scratch)
    here = read_here(Path(shutil.copy(VERSION_0, tmp_path / "s.workshop")))
    assert list(passed.logged.edits) == list(here.edits)
    assert passed.logged.private == here.private


def test_a_picture_passes_under_the_hash_of_its_bytes(file, scratch):
    picture = jpeg()
    name = hash_of(picture)
    spoilt(file, f"INSERT INTO attachment VALUES ('{name}', x'{picture.hex()}')")
    assert room.session(file, scratch).pictures == {name: picture}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("0" * 64, jpeg()),
        (hash_of(b"MZ"), b"MZ"),
        (hash_of(jpeg(size=(1700, 10))), jpeg(size=(1700, 10))),
    ],
    ids=("another", "none", "too large"),
)
def test_a_picture_that_is_another_or_none_is_refused(file, scratch, name, content):
    spoilt(file, f"INSERT INTO attachment VALUES ('{name}', x'{content.hex()}')")
    assert "picture" in refused(file, scratch)


STRANGE_SCHEMAS = {
    "a trigger": ["CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM edits; END"],
    "a trigger of the projection": [
        "CREATE TRIGGER t AFTER INSERT ON gap BEGIN DELETE FROM edits; END"
    ],
    "a view": ["CREATE VIEW v AS SELECT * FROM edits"],
    "a view in the place of the log": [
        "ALTER TABLE edits RENAME TO held",
        "CREATE VIEW edits AS SELECT * FROM held",
    ],
    "an index": ["CREATE INDEX i ON edits (hlc)"],
    "an index on an expression": ["CREATE INDEX i ON gap (abs(length(title)))"],
    "a generated column": ["ALTER TABLE gap ADD COLUMN x TEXT AS (hex(title))"],
    "a column of the log": ["ALTER TABLE edits ADD COLUMN x TEXT"],
    "a default": ["ALTER TABLE gap ADD COLUMN x TEXT DEFAULT 'x'"],
    "a check of somebody's own": ["CREATE TABLE x (a TEXT CHECK (a LIKE '%')) STRICT"],
    "a table that is not strict": ["CREATE TABLE x (a)"],
    "a table without rowids": ["CREATE TABLE x (a TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"],
    "a virtual table": ["CREATE VIRTUAL TABLE x USING fts5(a)"],
    "a comment in the log": [
        "DROP TABLE meta",
        (
            'CREATE TABLE meta ("key" TEXT NOT NULL, value /* x */ TEXT NOT NULL,'
            ' PRIMARY KEY ("key")) STRICT'
        ),
    ],
    "a log without its checks": [
        "DROP TABLE attachment",
        (
            "CREATE TABLE attachment (sha256 TEXT NOT NULL, bytes BLOB NOT NULL,"
            " PRIMARY KEY (sha256)) STRICT"
        ),
    ],
    "a table of the log that is missing": ["DROP TABLE forgotten"],
    "statistics": ["ANALYZE"],
}


@pytest.mark.parametrize("statements", STRANGE_SCHEMAS.values(), ids=STRANGE_SCHEMAS)
def test_what_is_not_in_our_tables_shape_is_refused(file, scratch, statements):
    assert "altered outside Workshop App" in refused(spoilt(file, *statements), scratch)


def test_a_table_that_bears_anothers_name_is_refused(file, scratch):
    change = (
        "UPDATE sqlite_schema SET sql = replace(sql, 'TABLE gap', 'TABLE gup') WHERE name='gap'"
    )
    spoilt(file, schema=[change])
    refused(file, scratch)


def test_odd_spacing_is_no_fault(file, scratch):
    odd = (
        'CREATE  TABLE\tmeta\n( "key"   TEXT  NOT NULL ,value TEXT NOT NULL, PRIMARY KEY("key"))'
        "\n\nSTRICT "
    )
    spoilt(file, "DROP TABLE meta", odd)
    assert room.session(file, scratch).notes == {}


def test_a_projection_of_another_shape_is_no_fault(file, scratch):
    spoilt(file, "DROP TABLE note", 'CREATE TABLE later (id TEXT NOT NULL, "by" REAL) STRICT')
    assert room.session(file, scratch).logged.edits


BEGUN = "id = (SELECT id FROM edits ORDER BY hlc LIMIT 1)"
LAST = "id = (SELECT id FROM edits ORDER BY hlc DESC LIMIT 1)"
WRONG_ROWS = {
    "an id that is none": f"UPDATE edits SET id = 'x' WHERE {LAST}",
    "an id in capitals": f"UPDATE edits SET id = upper(id) WHERE {LAST}",
    "NUL in an id": f"UPDATE edits SET id = id || char(0) WHERE {LAST}",
    "a clock before 1970": f"UPDATE edits SET hlc = -1 WHERE {BEGUN}",
    "a clock centuries ahead": f"UPDATE edits SET hlc = 9000000000000000 WHERE {LAST}",
    "a clock at its end": f"UPDATE edits SET hlc = 9223372036854775807 WHERE {LAST}",
    "an edit as early as what it names": "UPDATE edits SET hlc = (SELECT hlc FROM "
    f"edits ORDER BY hlc DESC LIMIT 1 OFFSET 1) WHERE {LAST}",
    "a device that is none": f"UPDATE edits SET device = 'laptop' WHERE {LAST}",
    "a time that is none": f"UPDATE edits SET at = 'now' WHERE {LAST}",
    "a kind that is none": f"UPDATE edits SET kind = '<b>' WHERE {LAST}",
    "a batch that is none": f"UPDATE edits SET batch = 'b' WHERE {LAST}",
    "no payload": f"UPDATE edits SET payload = '{{' WHERE {LAST}",
    "a list as payload": f"UPDATE edits SET payload = '[]' WHERE {LAST}",
    "a payload of text": f"""UPDATE edits SET payload = '{{"gap": "x"}}' WHERE {LAST}""",
    "a payload of one level": f"""UPDATE edits SET payload = '{{"gap": {{"a": 1}}}}'
        WHERE {LAST}""",
    "an after that is no list": f"UPDATE edits SET after = '[3]' WHERE {LAST}",
    "an after of nobody": f"UPDATE edits SET after = '[\"{'0' * 8}-0000-0000-0000-{'0' * 12}\"]'"
    f" WHERE {LAST}",
    "an edit after nothing": f"UPDATE edits SET after = '[]' WHERE {LAST}",
    "the first edit undone": f"UPDATE edits SET undoes = (SELECT json_array(id) FROM edits "
    f"ORDER BY hlc LIMIT 1) WHERE {LAST}",
    "an edit that undoes itself": f"UPDATE edits SET undoes = json_array(id) WHERE {LAST}",
    "no edits": "DELETE FROM edits",
    "no beginning": f"DELETE FROM edits WHERE {BEGUN}",
    "an epoch that is none": "INSERT INTO meta VALUES ('epoch', '-1')",
    "an epoch of other figures": "INSERT INTO meta VALUES ('epoch', '٣')",
    "a word of markup": "INSERT INTO meta VALUES ('<x>', '')",
    "NUL in a name": "UPDATE private SET value = 'Ro' || char(0) || 'sa'",
    "a text of another epoch": "UPDATE private SET epoch = 7",
    "a text of whom one forgot": "INSERT INTO forgotten SELECT owner FROM private LIMIT 1",
    "a ref that is none": "UPDATE private SET ref = '../x'",
    "a hash that is none": "INSERT INTO attachment VALUES ('x', x'ffd8ff')",
    "a name without end": "UPDATE private SET value = hex(zeroblob(20000))",
    "a note without end": "INSERT INTO meta VALUES ('clock', hex(zeroblob(20000)))",
}


@pytest.mark.parametrize("statement", WRONG_ROWS.values(), ids=WRONG_ROWS)
def test_a_row_that_no_program_of_ours_writes_is_refused(file, scratch, statement):
    refused(spoilt(file, statement), scratch)


STRANGE_JSON = {
    "a name twice": '{"gap":{},"gap":{}}',
    "no number": '{"fact":{"%s":{"points":NaN}}}',
    "infinity": '{"fact":{"%s":{"points":Infinity}}}',
    "a float without end": '{"fact":{"%s":{"weight.ngo":1e999}}}',
    "a number without end": '{"fact":{"%s":{"points":1' + "0" * 5000 + "}}}",
    "tables without end": '{"fact":{"%s":{"venue":' + "[" * 5000 + "]" * 5000 + "}}}",
    "many tables in one another": '{"fact":{"%s":{"venue":' + "[" * 60 + "]" * 60 + "}}}",
    "half a letter": r'{"fact":{"%s":{"venue":"\ud800"}}}',
    "NUL": r'{"fact":{"%s":{"venue":"\u0000"}}}',
    "a word behind": '{"fact":{}} x',
    "a text without end": '{"fact":{"%s":{"venue":"' + "x" * 20_001 + '"}}}',
}


@pytest.mark.parametrize("text", STRANGE_JSON.values(), ids=STRANGE_JSON)
def test_json_that_others_read_otherwise_is_refused(file, scratch, text):
    raw = sqlite3.connect(file)
    begin = json.loads(raw.execute("SELECT payload FROM edits ORDER BY hlc").fetchone()[0])
    session = next(iter(begin["playbook"]))
    raw.execute(
        f"UPDATE edits SET payload = ?, undoes = '[]' WHERE {LAST}",
        (text.replace("%s", session),),
    )
    raw.commit()
    raw.close()
    assert "altered outside Workshop App" in refused(file, scratch)


def test_text_that_is_no_utf_8_is_refused(file, scratch):
    spoilt(file, "UPDATE private SET value = CAST(x'52ff80' AS TEXT)")
    refused(file, scratch)


def test_wrong_types_are_refused(file, scratch):
    table = "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'edits'"
    back = "UPDATE sqlite_schema SET sql = trim(sql, char(10)) || ' STRICT' WHERE name = 'edits'"
    spoilt(file, schema=[table])
    spoilt(file, f"UPDATE edits SET kind = x'00ff', hlc = 'late' WHERE {LAST}")
    spoilt(file, schema=[back])
    refused(file, scratch)


def test_failed_checks_are_refused(file, scratch):
    refused(spoilt(file, f"UPDATE edits SET payload = 'x' WHERE {LAST}"), scratch)
    refused(spoilt(file, "INSERT INTO attachment VALUES ('abc', x'ffd8ff')"), scratch)


def test_a_row_that_names_one_that_is_not_there_is_refused(file, scratch):
    spoilt(file, "PRAGMA foreign_keys=OFF", "UPDATE rating SET ballot = 'nobody'")
    assert "rating" in refused(file, scratch)


# -- The file as such ------------------------------------------------------------------------------


def test_an_absent_file_is_refused(tmp_path, scratch):
    assert "There is no file" in refused(tmp_path / "none.workshop", scratch)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_refused_and_not_followed(file, scratch):
    link = file.with_name("link.workshop")
    link.symlink_to(file)
    assert "is a link" in refused(link, scratch)


def test_a_folder_is_refused(file, scratch):
    assert "folder" in refused(file.parent, scratch)


@pytest.mark.skipif(os.name == "nt", reason="no such file there")
def test_a_pipe_is_refused_and_not_waited_for(file, scratch):
    pipe = file.with_name("pipe.workshop")
    os.mkfifo(pipe)
    refused(pipe, scratch)


@pytest.mark.skipif(os.name == "nt", reason="no such file there")
def test_a_device_is_refused(scratch):
    with pytest.raises(WorkshopError, match="device"):
        room.session(Path("/dev/zero"), scratch)


def test_a_huge_file_is_refused_before_it_is_copied(file, scratch):
    with file.open("r+b") as held:
        held.truncate(40 * 1024**3)
    with pytest.raises(WorkshopError, match="larger than any session"):
        room.session(file, scratch)
    assert list(scratch.iterdir()) == []


def test_what_is_no_session_is_refused(file, scratch):
    file.write_bytes(b"PK\x03\x04 something else" * 100)
    assert "is not a session" in refused(file, scratch)
    file.write_bytes(b"")
    assert "is not a session" in refused(file, scratch)


def test_another_programs_database_is_refused(file, scratch):
    spoilt(file, "PRAGMA application_id = 7")
    assert "another program" in refused(file, scratch)


def test_a_newer_format_is_refused_with_the_version_it_needs(file, scratch):
    spoilt(file, "PRAGMA user_version = 9")
    assert "session format 9" in refused(file, scratch)


def test_an_older_format_with_newer_tables_is_refused(file, scratch):
    refused(spoilt(file, "PRAGMA user_version = 0"), scratch)


def test_another_encoding_is_refused(file, scratch):
    content = bytearray(file.read_bytes())
    content[56:60] = (2).to_bytes(4, "big")
    file.write_bytes(content)
    refused(file, scratch)


def test_a_journal_beside_it_says_that_it_was_not_closed(file, scratch):
    file.with_name("s.workshop-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 hot")
    assert "not closed properly" in refused(file, scratch)


def test_an_empty_or_wiped_journal_is_no_fault(file, scratch):
    file.with_name("s.workshop-journal").write_bytes(bytes(512))
    assert room.session(file, scratch).logged.edits
    file.with_name("s.workshop-journal").write_bytes(b"")
    assert room.session(file, scratch).logged.edits


def test_a_wal_says_that_it_was_not_closed(file, scratch):
    raw = sqlite3.connect(file)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("DELETE FROM meta")
    raw.commit()
    assert "not closed properly" in refused(file, scratch)
    raw.close()
    assert "not closed properly" in refused(file, scratch)


def test_a_file_that_is_open_elsewhere_is_refused(file, scratch):
    holds = (
        "import sys; from pathlib import Path;"
        "from workshop_app.storage.session_file import SessionFile;"
        "held = SessionFile.open(Path(sys.argv[1])); print('open', flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", holds, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(WorkshopError, match="open on another computer"):
            room.session(file, scratch)
    finally:
        other.communicate(b"\n")
    assert room.session(file, scratch).logged.edits


def test_a_file_that_is_cut_anywhere_is_refused(file, scratch):
    content = file.read_bytes()
    chance = random.Random(3)
    for size in (1, 99, 100, 511, *(chance.randrange(len(content)) for _ in range(5))):
        file.write_bytes(content[:size])
        refused(file, scratch)


def test_random_damage_ends_in_a_sentence_or_changes_nothing(file, scratch):
    content = file.read_bytes()
    sound = room.session(file, scratch)
    chance = random.Random(11)
    told = 0
    for _ in range(25):
        damaged = bytearray(content)
        for _ in range(chance.choice((1, 4, 60, 600))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        file.write_bytes(damaged)
        try:
            passed = room.session(file, scratch)
        except WorkshopError as error:
            told += str(file) in str(error)
        else:  # a byte of the projection, of a name, or of an empty place
            assert [edit.id for edit in passed.logged.edits] == [
                edit.id for edit in sound.logged.edits
            ]
        assert list(scratch.iterdir()) == []
    assert told > 10


def test_a_child_that_takes_too_long_is_ended(file, scratch, monkeypatch):
    monkeypatch.setattr(asking, "SECONDS", 0.001)
    assert "more time or memory" in refused(file, scratch)


@pytest.mark.skipif(os.name == "nt", reason="a job object bounds it there")
def test_a_child_gets_no_more_memory_than_it_may_have():
    greedy = (
        "from workshop_app.gate.limits import limit_this_process as limit;"
        "from workshop_app.gate.bounds import MEMORY; limit(); bytearray(MEMORY)"
    )
    done = subprocess.run([sys.executable, "-c", greedy], capture_output=True, check=False)
    assert b"MemoryError" in done.stderr


# -- What edits say --------------------------------------------------------------------------------


def add(kind, owner, fields):
    """A change of the last payload, which then writes this and nothing else."""
    return lambda _: {kind: {owner: fields}}


WHO = "0198f000-0000-7000-8000-0000000000bb"
WRONG_VALUES = {
    "a kind from the future": ("dream", WHO, {"here": True}, "newer version"),
    "a field from the future": ("gap", WHO, {"here": True, "mood": 1}, "newer version"),
    "a setting from the future": ("fact", "%s", {"mood": 1}, "newer version"),
    "a word from the future": ("note", WHO, {"here": True, "kind": "dream"}, "newer version"),
    "a gap without its title": ("gap", WHO, {"here": True, "code": "G9"}, "altered"),
    "a title that is a number": ("gap", WHO, {"here": True, "code": "G9", "title": 1}, "altered"),
    "an id that is none": ("gap", "g", {"here": True, "code": "G9", "title": "x"}, "altered"),
    "a field of markup": ("gap", WHO, {"<b>": 1}, "altered"),
    "here as a number": ("gap", WHO, {"here": 1, "code": "G9", "title": "x"}, "altered"),
    "a sector of nobody": ("organisation", WHO, {"here": True, "organisation": "x",
                                                 "sector": "martians"}, "altered"),
    "a name in the open": ("participant", WHO, {"here": True, "code": "P9", "sector": "ngo",
                                                "name": "Rosa Tun"}, "altered"),
    "an action on no gap": ("action", WHO, {"here": True, "code": "A1", "title": "x",
                                            "gap": WHO}, "altered"),
    "words beneath nobody": ("gap", WHO, {"title": "x"}, "altered"),
    "a level beyond the scale": ("rating", "%b", {"i1": [9, 1, 1, None, None]}, "altered"),
    "a level that is true": ("rating", "%b", {"i1": [True, 1, 1, None, None]}, "altered"),
    "an indicator of nobody": ("rating", "%b", {"x9": [1, 1, 1, None, None]}, "altered"),
    "a short rating": ("rating", "%b", {"i1": [1, 1]}, "altered"),
    "a rating of text": ("rating", "%b", {"i1": "12345"}, "altered"),
    "a rating on no ballot": ("rating", WHO, {"i1": [1, 1, 1, None, None]}, "altered"),
    "a way from the future": ("rating", "%b", {"i1": [1, 1, 1, None, "dreamt"]}, "newer version"),
    "a vote on no gap": ("vote", "%b", {WHO: [1, 1, 1, None]}, "altered"),
    "points below nothing": ("vote", "%b", {"%g": [-1, 1, 1, None]}, "altered"),
    "money beyond count": ("action", WHO, {"here": True, "code": "A1", "title": "x", "gap": "%g",
                                           "cost": 1e300}, "altered"),
    "funding of text": ("action", WHO, {"here": True, "code": "A1", "title": "x", "gap": "%g",
                                        "funding": [["private", "much", None]]}, "altered"),
    "a day that is none": ("fact", "%s", {"date": "2026-02-30"}, "altered"),
    "no day": ("fact", "%s", {"date": None}, "altered"),
    "facts of another session": ("fact", WHO, {"venue": "x"}, "altered"),
    "an order of numbers": ("order", "%s", {"gap": [1]}, "altered"),
    "another playbook": ("playbook", "%s", {"table": {}}, "altered"),
    "given figures": ("given", "%s", {"figures": {}}, "altered"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "owner", "fields", "said"), WRONG_VALUES.values(),
                         ids=WRONG_VALUES)  # fmt: skip
def test_a_value_that_could_not_be_entered_is_refused(file, scratch, kind, owner, fields, said):
    raw = sqlite3.connect(file)
    rows = [json.loads(text) for (text,) in raw.execute("SELECT payload FROM edits ORDER BY hlc")]
    raw.execute(f"UPDATE edits SET undoes = '[]' WHERE {LAST}")
    raw.commit()
    raw.close()
    names = {
        "%s": next(iter(rows[0]["playbook"])),
        "%b": next(iter(rows[2]["rating"])),
        "%g": next(iter(rows[3]["gap"])),
    }
    fields = {names.get(name, name): names.get(v, v) if isinstance(v, str) else v
              for name, v in fields.items()}  # fmt: skip
    payloads(file, add(kind, names.get(owner, owner), fields), last=True)
    assert said in refused(file, scratch)


def test_the_first_edit_without_a_place_and_a_day_is_refused(file, scratch):
    def forget(writes):
        for facts in writes.get("fact", {}).values():
            facts.pop("country", None)
        return writes

    assert "country" in refused(payloads(file, forget), scratch)


def test_a_playbook_that_is_none_is_refused(file, scratch):
    def spoil(writes):
        for fields in writes.get("playbook", {}).values():
            fields["table"]["scale"] = {"min": 1, "max": 10**9}
        return writes

    assert "playbook" in refused(payloads(file, spoil), scratch)


def test_thirty_people_with_one_code_are_refused_not_stumbled_over(file, scratch):
    people = {
        f"0198f000-0000-7000-8000-00000000{n:04d}": {"here": True, "code": "P9", "sector": "ngo"}
        for n in range(30)
    }
    spoilt(file, f"UPDATE edits SET undoes = '[]' WHERE {LAST}")
    payloads(file, lambda _: {"participant": people}, last=True)
    refused(file, scratch)


def test_a_history_of_a_thousand_branches_is_refused_before_it_is_walked(file, scratch):
    raw = sqlite3.connect(file)
    row = list(raw.execute(f"SELECT * FROM edits WHERE {LAST}").fetchone())
    first, last, hlc = (
        raw.execute(f"SELECT id FROM edits WHERE {BEGUN}").fetchone()[0],
        row[0],
        row[1],
    )
    for number in range(2_500):
        row[0], row[1] = f"0198f000-0000-7000-9000-{number:012d}", hlc + number + 1
        row[7], row[8], row[9] = "{}", json.dumps([last, first]), "[]"
        raw.execute(f"INSERT INTO edits VALUES ({', '.join('?' * 11)})", row)
        last = row[0]
    raw.commit()
    raw.close()
    assert "branches" in refused(file, scratch)


def test_what_could_be_entered_here_passes_whatever_it_is(tmp_path, scratch):
    with made(tmp_path, name="odd.workshop") as session:
        ballot, _ = come(session)
        document = session.document
        for act in (
            put("gap", GAP, code="G" * 200, title="\x01\t" + "x" * 19_990, indicators=["i1"] * 9),
            rate(ballot, "i1", Rating(1, None, None, "\u202e" + "y" * 19_000, None)),
            put("action", WHO, code="🌱", gap=GAP, title="«»\"'\\/", cost=1e15,
                funding=[["private", 0.5, 100], [None, None, None]], partners=["p" * 20_000]),
            set_fact(document.workshop.id, "weight.ngo", 1e-6),
        ):  # fmt: skip
            document.apply(act)
    passed = room.session(session.path, scratch)
    assert list(passed.logged.edits) == list(read_here(session.path).edits)


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "a\x00b"},
        {"title": "x" * 20_001},
        {"indicators": ["a\x00b"]},
        {"learner_groups": ["youth"] * 2_001},
    ],
)
def test_what_would_not_pass_elsewhere_cannot_be_entered_here(tmp_path, fields):
    with (
        made(tmp_path) as session,
        pytest.raises(WorkshopError, match="does not fit"),
    ):
        session.document.apply(put("gap", GAP, **{"code": "G1", "title": "Una", **fields}))
