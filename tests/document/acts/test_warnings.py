"""Warnings about where and when one works: clocks that differ, folders that are copied."""

import pytest
from files import made, opened
from log_parts import SetClock

from workshop_app.document.acts.warnings import DAY, clock_ahead, warnings_of
from workshop_app.domain.edits import put

NOW = SetClock().now


def note(session, text):
    return put("note", session.desk.ids.new(), kind="parking", text=text)


@pytest.fixture
def session(tmp_path):
    with made(tmp_path) as session:
        yield session


def test_where_all_is_well_nothing_is_said(session):
    assert warnings_of(session) == ()


@pytest.mark.parametrize(("back", "said"), [(DAY, False), (DAY + 1, True)])
def test_a_clock_more_than_a_day_behind_the_last_edit_is_told(session, back, said):
    session.desk.clock.now = NOW - back
    assert (clock_ahead(session) is not None) == said


def test_the_sentence_says_both_dates_and_what_to_do(session):
    session.desk.clock.now = NOW - 400 * DAY
    assert str(clock_ahead(session)) == (
        "This session was last changed on 2023-11-14, but this computer says that it is "
        "2022-10-10. Check the date of this computer. Nothing is lost."
    )


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_set_back_or_ahead_changes_no_order(session, days):
    session.document.apply(note(session, "una"))
    session.desk.clock.now += days * DAY
    session.document.apply(note(session, "otra"))
    session.desk.clock.now = NOW
    session.document.apply(note(session, "y otra"))
    edits = session.document.logged.edits
    assert [edit.hlc for edit in edits] == sorted({edit.hlc for edit in edits})
    session.document.undo()
    kept = [n.text for n in session.document.workshop.notes.values()]
    session.close()
    with opened(session.path, seed=9) as again:
        assert [n.text for n in again.document.workshop.notes.values()] == kept == ["una", "otra"]
        assert list(again.file.faults()) == []
        assert (clock_ahead(again) is not None) == (days > 0)


def test_a_clock_beyond_all_dates_is_told_too(session):
    session.desk.clock.now = 10**18
    session.document.apply(note(session, "una"))
    session.desk.clock.now = NOW
    assert "9987" in str(clock_ahead(session))


def test_a_session_in_a_cloud_clients_folder_is_warned_of(tmp_path):
    (tmp_path / "OneDrive").mkdir()
    with made(tmp_path / "OneDrive") as session:
        (said,) = warnings_of(session)
    assert said.values == {"service": "OneDrive"}
