"""The register knows which copy was made of a file from elsewhere, whatever became of its lines."""

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
