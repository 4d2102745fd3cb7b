"""Preferences are kept wholly or not at all, and what makes no sense is as at first."""

import pytest

from workshop_app.document.acts.preferences import (
    BEFORE,
    FILE,
    Preferences,
    keep_preferences,
    read_preferences,
)
from workshop_app.domain.errors import WorkshopError


def test_what_is_kept_is_read_again(tmp_path):
    kept = Preferences("pt", 150, "Ana Ruiz", "Alcaldía de Ñuñoa", tmp_path / "talleres")
    keep_preferences(tmp_path / "own", kept)
    assert read_preferences(tmp_path / "own") == kept
    assert [one.name for one in (tmp_path / "own").iterdir()] == [FILE]


def test_where_nothing_was_kept_all_is_as_at_first(tmp_path):
    assert read_preferences(tmp_path / "own") == Preferences()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"text_size": 300, "name": 7}', '{"text_size": "125", "language": ""}'],
)
def test_what_makes_no_sense_is_as_at_first(tmp_path, text):
    (tmp_path / FILE).write_text(text, "utf-8")
    assert read_preferences(tmp_path) == Preferences()


def test_bytes_that_are_no_text_are_as_at_first(tmp_path):
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    assert read_preferences(tmp_path) == Preferences()


def test_a_language_chosen_before_there_were_preferences_is_taken_over(tmp_path):
    (tmp_path / BEFORE).write_text("pt\n", "ascii")
    assert read_preferences(tmp_path).language == "pt"
    keep_preferences(tmp_path, read_preferences(tmp_path))
    assert not (tmp_path / BEFORE).exists()
    assert read_preferences(tmp_path).language == "pt"


def test_what_cannot_be_kept_is_refused_and_what_was_kept_stays(tmp_path):
    keep_preferences(tmp_path, Preferences(name="Ana"))
    (tmp_path / FILE).with_suffix(".part").mkdir()
    with pytest.raises(WorkshopError, match="cannot be kept"):
        keep_preferences(tmp_path, Preferences(name="Luis"))
    assert read_preferences(tmp_path).name == "Ana"
