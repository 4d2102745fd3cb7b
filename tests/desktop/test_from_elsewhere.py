"""A session from elsewhere is opened as a checked copy, and that is said once, calmly."""

import shutil

import pytest
from files import altered, rows


@pytest.fixture
def stick(rooms, example_made, tmp_path):
    """The example as it comes on a stick, from a machine that this one does not know."""
    place = tmp_path / "stick" / "Mérida.workshop"
    place.parent.mkdir()
    shutil.copy(example_made, place)
    return place


def test_it_is_taken_into_the_folder_of_sessions_and_said_so(make_window, rooms, stick, tmp_path):
    before = stick.read_bytes()
    frame = make_window(stick, rooms).session
    place = tmp_path / "sessions" / "Mérida.workshop"
    said = frame.ui.said.text().replace("\u200b", "")  # where a long path may be broken
    assert said.startswith("Mérida.workshop came from elsewhere. It was checked")
    assert str(place) in said
    assert frame.ui.said_part.isVisible()
    assert frame.editing.session.path == place
    frame.let_go()
    assert stick.read_bytes() == before
    assert list(stick.parent.iterdir()) == [stick]
    assert [recent.path for recent in rooms.recent()] == [place]


def test_what_was_taken_in_is_opened_in_its_place_from_then_on(make_window, rooms, stick, tmp_path):
    make_window(stick, rooms).session.let_go()
    place = tmp_path / "sessions" / "Mérida.workshop"
    frame = make_window(place, rooms).session
    assert "came from elsewhere" not in frame.ui.said.text()
    assert frame.editing.session.path == place
    frame.let_go()
    assert rows(place, "SELECT count(*) FROM edits") == rows(stick, "SELECT count(*) FROM edits")


def test_one_that_was_altered_is_refused_on_the_start_and_nothing_is_made(
    make_window, rooms, stick, tmp_path
):
    altered(stick, "CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM edits; END")
    window = make_window(None, rooms)
    window.open_session(stick)
    assert window.session is None
    assert "altered outside Workshop App" in window.front.start.ui.trouble.text()
    assert list((tmp_path / "sessions").iterdir()) == []
    assert rooms.recent() == []
