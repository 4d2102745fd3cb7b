"""`recover`: a new file of what a damaged one holds, in words."""

import json

import pytest

from workshop_app.storage.pages import Pages


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "own"))


def spoilt(path, table, at=0):
    """A file in which a page with rows of a table is blank."""
    content = bytearray(path.read_bytes())
    pages = Pages(bytes(content))
    leaves = set(pages.leaves(set()))
    number = sorted(n for n in pages.tree(pages.tables()[table]).pages if n in leaves)[at]
    content[(number - 1) * pages.size : number * pages.size] = bytes(pages.size)
    path.write_bytes(content)


def told(run, path):
    results = json.loads(run("show", path, "--json", "--public")[1])
    for word in ("revision", "id"):  # who knows the session only by its first edit, which is lost
        results["session"].pop(word)
    return results


def test_a_file_whose_tables_are_broken_comes_back_whole(run, session, tmp_path):
    before = told(run, session)
    spoilt(session, "rating")
    assert run("check", session)[0] == 1
    code, said, err = run("recover", session, "-o", tmp_path / "out.workshop")
    assert (code, err) == (0, "")
    assert "nothing is lost" in said
    assert run("check", tmp_path / "out.workshop")[0] == 0
    assert told(run, tmp_path / "out.workshop") == before


def test_a_file_whose_history_is_broken_shows_the_same_results(run, session, tmp_path):
    before = told(run, session)
    spoilt(session, "edits")
    content = session.read_bytes()
    code, said, _ = run("recover", session, "-o", tmp_path / "out.workshop")
    assert code == 0
    assert "begins anew" in said
    after = told(run, tmp_path / "out.workshop")
    assert after == before
    assert run("check", tmp_path / "out.workshop")[0] == 0
    assert session.read_bytes() == content


def test_what_is_no_session_is_refused_in_a_line_and_nothing_is_left(run, tmp_path):
    (tmp_path / "x.workshop").write_bytes(b"no session at all, only words" * 400)
    code, said, err = run("recover", tmp_path / "x.workshop", "-o", tmp_path / "out.workshop")
    assert (code, said) == (1, "")
    assert len(err.splitlines()) == 1
    assert "Nothing of a session" in err
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("out")]
    code, _, err = run("recover", tmp_path / "missing.workshop", "-o", tmp_path / "out.workshop")
    assert code == 1
    assert "cannot be read" in err


def test_neither_the_file_itself_nor_another_is_overwritten(run, session, tmp_path):
    before = session.read_bytes()
    code, _, err = run("recover", session, "-o", session)
    assert code == 1
    assert "exists already" in err
    assert session.read_bytes() == before
