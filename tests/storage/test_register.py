"""The register knows each file of a session, and which copy was made of a file from elsewhere."""

from dataclasses import replace

import pytest

from workshop_app.document.ports import Known
from workshop_app.storage.register import Register


def test_the_last_copy_of_a_file_is_known_after_another_start(tmp_path):
    register = Register(tmp_path / "sessions")
    assert register.taken("a") is None
    for seal, name in (("a", "Mérida.workshop"), ("b", "other.workshop"), ("a", "later.workshop")):
        register.note_taken(seal, tmp_path / name)
    assert Register(tmp_path / "sessions").taken("a") == tmp_path / "later.workshop"
    assert Register(tmp_path / "sessions").taken("b") == tmp_path / "other.workshop"
    assert register.latest() == ()


@pytest.mark.parametrize("name", ["dos\u2028líneas", "two\nlines", "no\udcfftext"])
def test_any_name_that_a_system_allows_is_kept(name, tmp_path):
    register, place = Register(tmp_path), tmp_path / f"{name}.workshop"
    register.note_taken("a", place)
    known = Known("s", place, "Mérida", "2026-11-24", "2026-11-24T10:00:00Z", "e")
    register.note(known)
    assert register.taken("a") == place
    assert register.latest() == (known,)


def test_a_line_that_a_power_cut_left_hides_no_other(tmp_path):
    register = Register(tmp_path)
    register.note_taken("a", tmp_path / "Mérida.workshop")
    place = tmp_path / "taken"
    place.write_bytes(place.read_bytes() + b'["b", "/som\n[1]\n7\n[null, 3]\n')
    register.note_taken("c", tmp_path / "c.workshop")
    assert register.taken("a") == tmp_path / "Mérida.workshop"
    assert register.taken("b") is None
    assert register.taken("c") == tmp_path / "c.workshop"


def test_where_nothing_can_be_kept_nothing_is_known(tmp_path):
    (tmp_path / "file").write_text("no folder", "utf-8")
    register = Register(tmp_path / "file")
    register.note_taken("a", tmp_path / "Mérida.workshop")
    assert register.taken("a") is None


def test_bytes_that_are_no_text_are_no_hindrance(tmp_path):
    (tmp_path / "taken").write_bytes(b"\xff\xfe\n")
    register = Register(tmp_path)
    assert register.taken("a") is None
    register.note_taken("a", tmp_path / "Mérida.workshop")
    assert register.taken("a") == tmp_path / "Mérida.workshop"


@pytest.fixture
def known(tmp_path):
    place = tmp_path / "Mérida.workshop"
    place.touch()
    return Known("s", place, "Mérida", "2026-11-24", "2026-11-24T10:00:00Z", "e")


def test_each_file_of_a_session_is_known_while_it_is_there(known, tmp_path):
    register, other = Register(tmp_path / "sessions"), tmp_path / "Mérida 2.workshop"
    other.touch()
    later = replace(known, path=other, at="2026-11-24T11:00:00Z")
    for one in (known, later, replace(known, revision="f")):
        register.note(one)
    assert register.latest() == (later, replace(known, revision="f"))
    register.forget(known.path)
    assert register.latest() == (later,)


def test_a_file_that_was_moved_is_not_known_twice(known, tmp_path):
    register = Register(tmp_path / "sessions")
    register.note(known)
    moved = replace(known, path=known.path.rename(tmp_path / "moved.workshop"))
    register.note(moved)
    assert register.latest() == (moved,)


def test_another_session_whose_file_is_gone_stays_known(known, tmp_path):
    register, gone = Register(tmp_path / "sessions"), tmp_path / "gone.workshop"
    on_a_stick = replace(known, session="s2", path=gone, at="2026-11-24T09:00:00Z")
    for one in (on_a_stick, known):
        register.note(one)
    assert register.latest() == (known, on_a_stick)


def test_what_an_older_version_kept_is_known_and_gives_way(known, tmp_path):
    register = Register(tmp_path / "sessions")
    register.note(known)
    (kept,) = (tmp_path / "sessions").glob("*.json")
    kept.rename(kept.with_name("s.json"))
    assert register.latest() == (known,)
    register.note(replace(known, revision="f"))
    assert register.latest() == (replace(known, revision="f"),)
