"""`merge`: copies come together in a new file, and what differs is listed in words."""

import shutil

import pytest
from files import altered, made, opened, rows

from workshop_app.domain.edits import HERE, Act, change, put, rate, set_fact, vote
from workshop_app.domain.identity import ballot_id, named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote


@pytest.fixture
def copies(tmp_path):
    """One session at two tables: a gap, table T2 of industry, and what each of them said then."""
    with made(tmp_path, "a.workshop") as one:
        sid = one.document.workshop.id
        gap = named(sid, "gap", "G1")
        table = ballot_id(sid, sector="industry", participant=None, table="T2", count=None)
        one.document.apply(put("gap", gap, code="G1", title="Falta de práctica"))
        one.document.apply(
            Act("import", {"ballot": {table: {HERE: True, "sector": "industry", "table": "T2"}}})
        )
        one.file.copy(tmp_path / "b.workshop")
        one.document.apply(rate(table, "i1", Rating(1, 4)))
        one.document.apply(change("gap", gap, title="Poca práctica"))
    with opened(tmp_path / "b.workshop", number=7, name="Berta Ku") as other:
        other.document.apply(rate(table, "i1", Rating(2, 5)))
        other.document.apply(change("gap", gap, title="Práctica escasa"))
        other.document.apply(vote(table, gap, Vote(3)))
    return tmp_path / "a.workshop", tmp_path / "b.workshop"


def test_a_new_file_holds_both_and_the_copies_stay_as_they_are(run, copies, tmp_path):
    before = [copy.read_bytes() for copy in copies]
    out = tmp_path / "both.workshop"
    code, said, err = run("merge", *copies, "-o", out)
    assert (code, err) == (0, "")
    assert [copy.read_bytes() for copy in copies] == before
    assert rows(out, "SELECT count(*) FROM edits") == [(8,)]
    assert "Berta Ku" in said
    assert "3 changes came in" in said
    with opened(out) as both:
        assert [*both.file.faults()] == []
        assert len(both.document.conflicts) == 2


def test_what_differs_is_told_in_words_with_both_values_who_and_when(run, copies, tmp_path):
    _, said, _ = run("merge", *copies, "-o", tmp_path / "both.workshop")
    assert "To be settled: Ballot of table T2 (Industry): indicator “Indicador 1”." in said
    assert "today 1, wanted 4" in said
    assert "today 2, wanted 5" in said
    assert "To be settled: Gap G1 “P" in said
    assert "”: title." in said
    assert "Poca práctica  ·  laptop" in said
    assert "2 points are left to settle" in said


def test_the_other_way_round_gives_the_same_session(run, copies, tmp_path):
    for words, out in ((copies, "ab"), (copies[::-1], "ba")):
        assert run("merge", *words, "-o", tmp_path / f"{out}.workshop")[0] == 0
    query = "SELECT id FROM edits ORDER BY id"
    assert rows(tmp_path / "ab.workshop", query) == rows(tmp_path / "ba.workshop", query)
    with opened(tmp_path / "ab.workshop") as one, opened(tmp_path / "ba.workshop") as other:
        assert one.document.workshop == other.document.workshop
        assert one.document.conflicts == other.document.conflicts


def test_a_copy_that_brings_nothing_is_said(run, copies, tmp_path):
    same = shutil.copy(copies[0], tmp_path / "same.workshop")
    code, said, _ = run("merge", copies[0], same, "-o", tmp_path / "both.workshop")
    assert code == 0
    assert "Nothing came in" in said
    assert "nothing to settle" in said


def test_a_new_file_in_another_folder_is_named_when_people_are_removed(run, copies, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "elsewhere" / "both.workshop"
    assert run("merge", *copies, "-o", out)[0] == 0
    _, said, _ = run("remove-people", copies[0])
    assert f"The copy of this session, written to {out} on " in said
    assert str(out) not in run("remove-people", out)[1]


def refused(run, out, *words):
    code, said, err = run("merge", *words, "-o", out)
    assert (code, said) == (1, "")
    assert len(err.splitlines()) == 1
    assert not out.exists()
    assert not [path for path in out.parent.iterdir() if ".part" in path.name]
    return err


def test_another_session_is_refused_in_a_sentence_and_nothing_is_written(run, copies, tmp_path):
    with made(tmp_path, "other.workshop", seed=5):
        pass
    err = refused(run, tmp_path / "out.workshop", *copies, tmp_path / "other.workshop")
    assert "not copies of the same session" in err


def test_an_altered_copy_is_refused(run, copies, tmp_path):
    altered(copies[1], "UPDATE edits SET payload = replace(payload, 'Falta de', 'Sobra la')")
    assert "altered" in refused(run, tmp_path / "out.workshop", *copies)


def test_what_is_no_session_is_refused(run, copies, tmp_path):
    (tmp_path / "x.workshop").write_bytes(b"no session at all, only words" * 40)
    refused(run, tmp_path / "out.workshop", copies[0], tmp_path / "x.workshop")
    refused(run, tmp_path / "out.workshop", copies[0], tmp_path / "missing.workshop")


def test_a_file_that_is_there_is_not_overwritten(run, copies, tmp_path):
    out = tmp_path / "there.workshop"
    out.write_bytes(b"mine")
    code, _, err = run("merge", *copies, "-o", out)
    assert code == 1
    assert "exists already" in err
    assert out.read_bytes() == b"mine"


def test_a_setting_with_a_sector_is_named(run, copies, tmp_path):
    for path, weight, number in zip(copies, (2, 3), (1, 7), strict=True):
        with opened(path, number=number, seed=number) as session:
            sid = session.document.workshop.id
            session.document.apply(set_fact(sid, "weight.industry", weight))
    _, said, _ = run("merge", *copies, "-o", tmp_path / "both.workshop")
    assert "Session: weight (Industry)" in said
