import json
import random
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from files import altered, come, made, opened, rows

from workshop_app.domain.edits import change, put, rate, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage.format import APPLICATION_ID, FORMAT
from workshop_app.storage.refusals import SessionIsOpen

OPENER = """
import sys
from pathlib import Path
from workshop_app.bootstrap import ports
from workshop_app.document.acts.sessions import open_session
from workshop_app.domain.errors import WorkshopError
try:
    with open_session(ports().desk(), Path(sys.argv[1])):
        print("in", flush=True)
        sys.stdin.read()
except WorkshopError as error:
    print("refused:", error, flush=True)
"""


def opener(path):
    return subprocess.Popen(
        [sys.executable, "-c", OPENER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def gap_in(session, title="Formación"):
    gap = session.desk.ids.new()
    session.document.apply(put("gap", gap, code="G1", title=title))
    return gap


def test_a_new_file_is_a_session_by_its_header(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == FORMAT
    assert rows(path, "SELECT name FROM pragma_table_list WHERE schema='main' AND NOT strict") == [
        ("sqlite_schema",)
    ]


def test_a_new_file_refuses_to_overwrite(tmp_path):
    (tmp_path / "s.workshop").write_bytes(b"mine")
    with pytest.raises(WorkshopError, match="exists already"):
        made(tmp_path)
    assert (tmp_path / "s.workshop").read_bytes() == b"mine"


def test_a_refused_new_session_leaves_no_file(tmp_path):
    from files import desk
    from log_parts import FACTS, TABLE

    from workshop_app.document.acts.sessions import new_session

    with pytest.raises(WorkshopError):
        new_session(
            desk(tmp_path),
            tmp_path / "s.workshop",
            playbook=TABLE,
            facts={**FACTS, "pathway": "sideways"},
        )
    assert [entry.name for entry in tmp_path.iterdir()] == []


def test_what_was_done_is_there_when_the_file_is_opened_again(tmp_path):
    with made(tmp_path) as session:
        ballot, _ = come(session)
        session.document.apply(rate(ballot, "i1", Rating(2, 4, 5, "de memoria", "typed")))
        before, path = session.document.workshop, session.path
    with opened(path) as again:
        assert again.document.workshop == before
        assert again.document.workshop.rating(ballot, "i1").current == 2


def test_an_edit_lies_in_the_file_with_the_rows_it_changes(tmp_path):
    with made(tmp_path) as session:
        gap_in(session)
        ballot, _ = come(session)
        session.document.apply(rate(ballot, "i1", Rating(2, 4, None, None, "typed")))
        path = session.path
    assert rows(path, "SELECT code, title FROM gap") == [("G1", "Formación")]
    assert rows(path, "SELECT indicator, current, desired, way FROM rating") == [
        ("i1", 2, 4, "typed")
    ]
    assert rows(path, "SELECT kind FROM edits ORDER BY hlc") == [
        ("begin",), ("add-gap",), ("import",), ("rate",),
    ]  # fmt: skip


def test_undo_and_removal_take_the_rows_away(tmp_path):
    with made(tmp_path) as session:
        gap = gap_in(session)
        session.document.apply(change("gap", gap, title="Otra"))
        session.document.undo()
        path = session.path
        assert session.document.workshop.gaps[gap].title == "Formación"
        session.document.undo()
    assert rows(path, "SELECT * FROM gap") == []
    with opened(path) as again:
        assert list(again.file.faults()) == []


def test_ten_edits_are_undone_after_closing_and_reopening(tmp_path):
    with made(tmp_path) as session:
        gap = gap_in(session, "0")
        for number in range(1, 11):
            session.document.apply(change("gap", gap, title=str(number)))
        path = session.path
    with opened(path) as again:
        for _ in range(10):
            again.document.undo()
        assert again.document.workshop.gaps[gap].title == "0"
    with opened(path, seed=78) as once_more:
        for _ in range(10):
            once_more.document.redo()
        assert once_more.document.workshop.gaps[gap].title == "10"
        assert list(once_more.file.faults()) == []


def test_a_second_program_is_refused_and_told_who_has_it(tmp_path):
    with made(tmp_path) as session:
        other = opener(session.path)
        said, _ = other.communicate("")
    assert said.startswith("refused:")
    assert "is open on" in said


def test_the_same_program_is_refused_too_and_keeps_its_lock(tmp_path):
    with made(tmp_path) as session:
        with pytest.raises(SessionIsOpen):
            opened(session.path)
        said, _ = opener(session.path).communicate("")
        assert said.startswith("refused:")


@pytest.mark.slow
def test_of_two_openers_at_once_one_gets_in(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    for _ in range(20):
        pair = [opener(path), opener(path)]
        said = sorted(process.stdout.readline()[:3] for process in pair)
        for process in pair:
            process.communicate("")
        assert said == ["in\n", "ref"]


def test_the_note_beside_an_open_file_is_gone_after_closing(tmp_path):
    session = made(tmp_path)
    note = json.loads((tmp_path / "s.workshop.open").read_text("utf-8"))
    assert set(note) == {"user", "computer", "since"}
    session.close()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["register", "s.workshop"]


def test_the_projection_is_built_again_when_its_shape_changes(tmp_path):
    with made(tmp_path) as session:
        gap_in(session)
        path = session.path
    altered(path, "DROP TABLE gap")
    altered(path, "CREATE TABLE old_gap (x TEXT) STRICT")
    altered(path, "UPDATE meta SET value = 'older' WHERE key = 'projection'")
    with opened(path) as again:
        assert list(again.file.faults()) == []
    assert rows(path, "SELECT title FROM gap") == [("Formación",)]
    assert rows(path, "SELECT name FROM sqlite_schema WHERE name = 'old_gap'") == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE gap SET title = 'colado'",
        "DELETE FROM gap",
        "DELETE FROM edits WHERE kind = 'add-gap'",
        "UPDATE edits SET undoes = '[\"' || id || '\"]' WHERE kind = 'add-gap'",
    ],
)
def test_check_tells_when_log_and_projection_differ(tmp_path, statement):
    with made(tmp_path) as session:
        gap_in(session)
        assert list(session.file.faults()) == []
        path = session.path
    altered(path, statement)
    with opened(path) as again:
        assert list(again.file.faults()) != []


def test_the_forgotten_are_in_no_byte_of_the_file(tmp_path):
    with made(tmp_path, name="s.workshop") as session:
        ballot, participant = come(session)
        document = session.document
        document.apply(change("participant", participant, name="Rosa Tun Pech"))
        document.apply(change("participant", participant, email="rosa@example.mx"))
        document.apply(rate(ballot, "i1", Rating(1, 2, None, "lo dijo Rosa Tun", None)))
        assert b"Rosa Tun" in session.path.read_bytes()
        document.forget(frozenset({participant}))
        path = session.path
        for entry in tmp_path.iterdir():
            assert not entry.is_file() or b"Rosa" not in entry.read_bytes()
    assert b"Rosa" not in path.read_bytes()
    assert b"example.mx" not in path.read_bytes()
    with opened(path) as again:
        assert again.document.workshop.participants[participant].name is None
        assert participant in again.document.logged.private.forgotten
        assert again.document.workshop.rating(ballot, "i1").current == 1


def test_removing_everybody_keeps_the_results_and_raises_the_epoch(tmp_path):
    with made(tmp_path, name="s.workshop") as session:
        _, participant = come(session)
        session.document.apply(change("participant", participant, name="Rosa Tun Pech"))
        before = session.results()
        session.document.forget_everybody()
        for entry in tmp_path.glob("s.workshop*"):
            assert b"Rosa" not in entry.read_bytes()
        assert session.results() == before
        path = session.path
    assert b"Rosa" not in path.read_bytes()
    with opened(path) as again:
        assert again.document.logged.private.epoch == 1


def test_names_are_not_in_the_projection(tmp_path):
    with made(tmp_path) as session:
        _, participant = come(session)
        session.document.apply(change("participant", participant, name="Rosa"))
        path = session.path
    columns = rows(path, "SELECT name FROM pragma_table_info('participant')")
    assert ("name",) not in columns
    assert rows(path, "SELECT field, value FROM private") == [("name", "Rosa")]


def rubbish(path, what):
    path.write_bytes(what)
    return path


def foreign(path):
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE t (x)")
    raw.commit()
    raw.close()
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path, "no file"),
        (lambda path: rubbish(path, b""), "not a session"),
        (lambda path: rubbish(path, b"%PDF-1.7" * 40), "not a session"),
        (lambda path: rubbish(path, b"SQLite format 3\x00"), "not a session"),
        (foreign, "another program"),
        (lambda path: path.mkdir() or path, "no file"),
    ],
)
def test_what_is_no_session_is_refused_in_a_sentence(tmp_path, make, says):
    path = make(tmp_path / "x.workshop")
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(WorkshopError, match=says):
        opened(path)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_newer_file_is_refused_with_what_it_needs(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    altered(path, "PRAGMA user_version = 7")
    before = path.read_bytes()
    with pytest.raises(WorkshopError, match="format 7"):
        opened(path)
    assert path.read_bytes() == before


def test_an_edit_of_a_newer_program_is_refused(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    altered(path, "UPDATE edits SET version = 9")
    with pytest.raises(WorkshopError, match="newer version"):
        opened(path)


@pytest.mark.parametrize("statement", [
    "UPDATE edits SET payload = '{' ",
    "UPDATE edits SET payload = '{},{}'",
    "UPDATE edits SET payload = '{\"gap\":{}}'",
    "UPDATE edits SET \"after\" = '['",
    "UPDATE edits SET \"after\" = '[[]]'",
    "UPDATE edits SET undoes = '[{}]'",
    "UPDATE edits SET payload = '{\"playbook\":{}}'",
    "UPDATE edits SET payload = '{\"playbook\":[1]}'",
    "UPDATE edits SET payload = '{\"playbook\":{\"s\":\"t\"}}'",
    "UPDATE edits SET payload = CAST(x'7bff7d' AS TEXT)",
    "DROP TABLE edits",
    "DROP TABLE meta",
])  # fmt: skip
def test_a_log_that_makes_no_sense_is_called_damaged(tmp_path, statement):
    with made(tmp_path) as session:
        path = session.path
    altered(path, statement)
    with pytest.raises(WorkshopError, match="damaged"):
        opened(path)


def test_a_session_that_was_never_begun_is_told_so(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    altered(path, "DELETE FROM edits")
    with pytest.raises(WorkshopError, match="not finished"):
        opened(path)


RUBBISH = (
    '{"gap":{"g":{"here":true,"code":"G1","title":7}}}',
    '{"gap":{"g":{"here":true,"code":"G1","title":"x","indicators":"i1"}}}',
    '{"gap":{"g":{"here":true,"code":["G1"],"title":"x"}}}',
    '{"fact":{"%s":{"date":"24/11/2026"}}}',
    '{"fact":{"%s":{"points":"many"}}}',
    '{"rating":{"%s":{"i1":["2",4,null,null,null]}}}',
    '{"rating":{"%s":{"i1":[2]}}}',
    '{"rating":{"%s":{"i1":5}}}',
    '{"vote":{"%s":{"g":{"points":5}}}}',
    '{"order":{"%s":{"gap":[["g"]]}}}',
    '{"playbook":{"%s":{"table":[]}}}',
)


@pytest.mark.parametrize("payload", RUBBISH)
def test_values_that_make_no_sense_are_called_damaged(tmp_path, payload):
    with made(tmp_path) as session:
        ballot, _ = come(session)
        gap_in(session)
        owner = ballot if "rating" in payload or "vote" in payload else session.document.workshop.id
        path = session.path
    said = (payload % owner if "%" in payload else payload).replace("'", "''")
    altered(path, f"UPDATE edits SET payload = '{said}' WHERE kind = 'add-gap'")
    before = path.read_bytes()
    with suppress(WorkshopError), opened(path) as again:
        assert any("damaged" in str(fault) for fault in again.file.faults())
        again.results()
    assert path.read_bytes() == before


def test_what_is_our_own_fault_is_not_blamed_on_the_file(tmp_path, monkeypatch):
    from workshop_app.document import document

    def fails(workshop):
        raise TypeError("ours")

    with made(tmp_path) as session:
        monkeypatch.setattr(document, "figures", fails)
        with pytest.raises(TypeError, match="ours"):
            _ = session.document.figures
        monkeypatch.undo()


@pytest.mark.parametrize("part", range(1, 40))
def test_a_page_of_rubbish_is_refused_or_told_and_never_written_over(tmp_path, part):
    with made(tmp_path) as session:
        come(session)
        notes = (
            put("note", session.desk.ids.new(), kind="parking", text=f"{n} " * 90)
            for n in range(30)
        )
        session.document.apply(together("add-notes", *notes))
        path, held = session.path, session.document.logged.edits
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096 * (part % (size // 4096)) + (part % 7) * 480)
        file.write(random.Random(part).randbytes(700))
    before, told, kept = path.read_bytes(), [], []
    with suppress(WorkshopError), opened(path) as again:
        kept = again.document.logged.edits
        told = list(again.file.faults())
        again.results()
    assert path.read_bytes() == before
    assert told or kept in ([], held)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["register", "s.workshop"]


def test_a_file_that_may_not_be_read_is_said_in_a_sentence(tmp_path, monkeypatch):
    with made(tmp_path) as session:
        path = session.path

    def refuses(*args, **how):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuses)
        with pytest.raises(WorkshopError, match="cannot be read: the system does not allow it"):
            opened(path)
    opened(path).close()


def test_a_user_whom_the_system_does_not_know_can_open_a_session(tmp_path, monkeypatch):
    def refuses():
        raise KeyError("getpwuid(): uid not found: 1234")

    monkeypatch.setattr("getpass.getuser", refuses)
    with made(tmp_path) as session:
        said, _ = opener(session.path).communicate("")
    assert "open in another window or program" in said


def test_a_file_cut_short_is_called_damaged(tmp_path):
    with made(tmp_path) as session:
        path = session.path
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(WorkshopError, match="damaged"):
        opened(path)
