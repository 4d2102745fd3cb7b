"""A file from elsewhere whose session is on this computer is told of; nothing is done unasked."""

import shutil
from dataclasses import replace

import pytest
from files import altered, desk, made

from workshop_app.document.acts.admitting import admit_into, admit_or_meet
from workshop_app.document.acts.sessions import Admitted, open_session
from workshop_app.document.acts.twins import Brings, OpenNow, Twin
from workshop_app.document.baseline import baseline
from workshop_app.document.document import Document
from workshop_app.domain.edits import put, set_fact
from workshop_app.domain.identity import named as identity

STOOD = "INSERT OR REPLACE INTO meta VALUES ('stage', 'gaps')"
"""Where one stood when another machine closed it: other bytes, the same session."""


@pytest.fixture
def ours(tmp_path):
    """The session's file on this computer, with a person in it."""
    place = tmp_path / "here"
    place.mkdir()
    with made(place) as session:
        named(session, "P001", "Ana Uc")
    return session


@pytest.fixture
def stick(ours, tmp_path):
    """A copy of it, as another table's laptop left it without a change."""
    place = tmp_path / "stick" / "table 2.workshop"
    place.parent.mkdir()
    shutil.copy(ours.path, place)
    altered(place, STOOD)
    return place


def named(session, code, name):
    participant = identity(session.document.workshop.id, "participant", code)
    session.document.apply(
        put("participant", participant, code=code, sector="government", name=name)
    )
    return participant


def worked_on(path, *acts, number=2):
    """What another table's laptop does with a copy."""
    theirs = desk(path.parent, number=number)
    with open_session(theirs, path) as session:
        for act in acts:
            session.document.apply(act(session.document.workshop))
    return path


def venue(text):
    return lambda workshop: set_fact(workshop.id, "venue", text)


def look_into(session, path, tmp_path, **open_now):
    return admit_or_meet(session.desk, path, tmp_path / "sessions", **open_now)


def copies(tmp_path):
    return list((tmp_path / "sessions").iterdir())


def test_what_it_would_bring_is_told_and_no_copy_is_made(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"), venue("Más allá"))
    before = ours.path.read_bytes(), stick.read_bytes()
    assert look_into(ours, stick, tmp_path) == Twin(stick, ours.path, Brings(2))
    assert (ours.path.read_bytes(), stick.read_bytes()) == before
    assert copies(tmp_path) == []


def test_a_session_that_is_open_is_reckoned_with_as_it_stands(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    with open_session(ours.desk, ours.path) as session:
        session.document.apply(set_fact(session.document.workshop.id, "venue", "Aquí"))
        held = OpenNow(session.path, session.document.logged)
        twin = look_into(ours, stick, tmp_path, open_now=held)
    assert twin == Twin(stick, ours.path, Brings(1))


def test_with_nothing_new_in_it_the_session_that_is_here_is_opened(ours, stick, tmp_path):
    found = look_into(ours, stick, tmp_path)
    assert found == Admitted(ours.path, stick, nothing_new=True)
    assert copies(tmp_path) == []


def test_an_older_copy_of_what_went_on_here_has_nothing_new(ours, stick, tmp_path):
    with open_session(ours.desk, ours.path) as session:
        session.document.apply(set_fact(session.document.workshop.id, "venue", "Aquí"))
    assert look_into(ours, stick, tmp_path) == Admitted(ours.path, stick, nothing_new=True)


def test_a_copy_made_apart_is_gone_on_with_when_the_same_file_is_opened_again(
    ours, stick, tmp_path
):
    worked_on(stick, venue("Allá"))
    apart = admit_into(ours.desk, stick, tmp_path / "sessions").path
    assert look_into(ours, stick, tmp_path) == Admitted(apart, stick, again=True)


def test_both_copies_stay_known_and_the_open_one_comes_before_the_last(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    apart = admit_into(ours.desk, stick, tmp_path / "sessions").path
    worked_on(stick, venue("Más allá"), number=3)
    known = {known.path for known in ours.desk.register.latest()}
    assert known == {ours.path, apart}
    with open_session(ours.desk, ours.path) as session:
        held = OpenNow(session.path, session.document.logged)
        assert look_into(ours, stick, tmp_path, open_now=held).here == ours.path
    last = next(known for known in ours.desk.register.latest() if known.path == apart)
    ours.desk.register.note(replace(last, at="2026-11-24T11:00:00Z"))
    assert look_into(ours, stick, tmp_path) == Twin(stick, apart, Brings(1))


def test_where_the_file_here_is_gone_or_changed_a_copy_is_made_as_of_any(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    altered(ours.path, STOOD)
    assert look_into(ours, stick, tmp_path).came_from == stick
    for known in ours.desk.register.latest():
        known.path.unlink()
    worked_on(stick, venue("Más allá"))
    assert look_into(ours, stick, tmp_path).came_from == stick


def test_where_the_register_is_gone_a_copy_is_made_as_of_any(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    shutil.rmtree(ours.path.parent / "register")
    assert look_into(ours, stick, tmp_path).came_from == stick


def test_the_very_file_that_is_known_is_no_copy_of_itself(ours, tmp_path):
    altered(ours.path, STOOD)
    assert look_into(ours, ours.path, tmp_path).came_from == ours.path


def test_another_session_under_the_name_of_the_one_that_was_here_is_not_offered(
    ours, stick, tmp_path
):
    worked_on(stick, venue("Allá"))
    ours.path.unlink()
    with made(ours.path.parent, ours.path.name, seed=5) as other:
        pass
    known = next(known for known in ours.desk.register.latest() if known.path == ours.path)
    ours.desk.register.forget(ours.path)
    ours.desk.register.note(replace(known, session=ours.document.workshop.id))
    assert other.document.workshop.id != ours.document.workshop.id
    assert look_into(ours, stick, tmp_path).came_from == stick


def test_names_that_were_removed_here_are_told_of(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    with open_session(ours.desk, ours.path) as session:
        session.document.forget_everybody()
    assert look_into(ours, stick, tmp_path).brings == Brings(1, names=True)


def test_that_people_were_removed_elsewhere_is_something_new(ours, stick, tmp_path):
    with open_session(desk(stick.parent, number=2), stick) as session:
        session.document.forget_everybody()
    assert look_into(ours, stick, tmp_path).brings == Brings(0, more=True)


def test_why_two_cannot_come_together_is_told(ours, tmp_path):
    begun = tmp_path / "again.workshop"
    with open_session(ours.desk, ours.path) as session:
        writes, id = baseline(session.document.standing), session.document.workshop.id
    theirs = desk(tmp_path / "stick", number=2)
    file = theirs.files.create(begun)
    Document.begun(
        file, theirs.author, theirs.clock, theirs.ids,
        session=id, writes=writes, kind="baseline",
    )  # fmt: skip
    file.close()
    twin = look_into(ours, begun, tmp_path)
    assert (twin.here, twin.brings) == (ours.path, None)
    assert "made anew from the session" in twin.fault.text


def test_where_the_file_here_cannot_be_read_that_is_left_open(ours, stick, tmp_path):
    worked_on(stick, venue("Allá"))
    with open_session(ours.desk, ours.path):  # as if by another window: nothing is told of it
        assert look_into(ours, stick, tmp_path) == Twin(stick, ours.path)
