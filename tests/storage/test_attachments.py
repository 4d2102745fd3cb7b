"""Pictures lie in the session file: kept with their edit, once, and looked after by `check`."""

from concurrent.futures import wait

import pytest
from files import altered, made, opened, rows
from pictures import hash_of, jpeg

from workshop_app.document.acts.saving import save_copy, save_elsewhere
from workshop_app.document.acts.snapshots import restore, take
from workshop_app.document.writer import Writer
from workshop_app.domain.edits import put
from workshop_app.domain.pictures import with_pictures, without_picture
from workshop_app.storage.session_file import SessionFile
from workshop_app.text import render

RED, BLUE = jpeg(), jpeg((20, 40, 200))


@pytest.fixture
def session(tmp_path):
    with made(tmp_path) as session:
        session.document.apply(put("gap", "g1", code="G1", title="Brecha"))
        session.document.apply(with_pictures(session.document.workshop, "g1", RED))
        yield session


def pictures_of(path):
    with opened(path, seed=91) as session:
        document = session.document
        return [document.pictures.get(name) for name in document.workshop.gaps["g1"].pictures]


def faults_of(path):
    with opened(path, seed=92) as session:
        return [render(fault) for fault in session.file.faults()]


def test_a_picture_is_there_when_the_file_is_opened_again(session):
    session.close()
    assert pictures_of(session.path) == [RED]
    assert faults_of(session.path) == []


def test_the_same_picture_lies_there_once(session):
    document = session.document
    document.apply(put("gap", "g2", code="G2", title="Otra"))
    document.apply(with_pictures(document.workshop, "g2", RED))
    session.close()
    assert rows(session.path, "SELECT count(*) FROM attachment") == [(1,)]


def test_the_bytes_stay_for_undo_after_a_picture_was_taken_away(session):
    document = session.document
    document.apply(without_picture(document.workshop, "g1", hash_of(RED)))
    session.close()
    with opened(session.path) as again:
        again.document.undo()
    assert pictures_of(session.path) == [RED]


def test_forgetting_leaves_no_byte_of_a_picture_that_was_taken_away(session):
    document = session.document
    document.apply(with_pictures(document.workshop, "g1", BLUE))
    document.apply(without_picture(document.workshop, "g1", hash_of(RED)))
    document.forget_everybody()
    session.close()
    content = session.path.read_bytes()
    assert RED[20:] not in content
    assert pictures_of(session.path) == [BLUE]


def test_check_says_which_picture_is_missing(session):
    session.close()
    altered(session.path, "DELETE FROM attachment")
    assert faults_of(session.path) == ["Photo 1 of gap G1 is missing from the file."]
    assert pictures_of(session.path) == [None]


def test_check_says_which_picture_was_altered(session):
    session.close()
    altered(session.path, f"UPDATE attachment SET bytes = x'{BLUE.hex()}'")
    (fault,) = faults_of(session.path)
    assert fault.startswith("Photo 1 of gap G1 is not as it was taken")


def test_a_damaged_picture_costs_nothing_else(session):
    session.close()
    content = bytearray(session.path.read_bytes())
    at = content.index(RED[100:200])
    content[at : at + 20] = b"\0" * 20
    session.path.write_bytes(content)
    with opened(session.path) as again:
        assert again.document.workshop.gaps["g1"].title == "Brecha"
        assert len(list(again.file.faults())) == 1


def test_snapshots_and_copies_have_the_pictures(session, tmp_path):
    snapshot = take(session).result()
    assert pictures_of(restore(session, snapshot)) == [RED]
    copy = tmp_path / "copy.workshop"
    save_copy(session, copy).result()
    assert pictures_of(copy) == [RED]


def test_a_session_saved_elsewhere_from_memory_has_the_pictures(tmp_path):
    with made(tmp_path) as new:
        new.document.apply(put("gap", "g1", code="G1", title="Brecha"))
    working = opened(tmp_path / "s.workshop", keep=lambda file: Writer(file, lambda _: None))
    working.document.apply(with_pictures(working.document.workshop, "g1", RED))
    elsewhere = tmp_path / "elsewhere.workshop"
    moved = save_elsewhere(working, elsewhere)
    wait([moved], timeout=20)
    moved.result().close()
    assert pictures_of(elsewhere) == [RED]


def test_pictures_are_put_beside_those_there_and_a_damaged_one_is_made_good(session):
    session.close()
    altered(session.path, f"UPDATE attachment SET bytes = x'{BLUE.hex()}'")
    file = SessionFile.open(session.path)
    file.put_pictures({hash_of(RED): RED, hash_of(BLUE): BLUE})
    assert dict(file.pictures()) == {hash_of(RED): RED, hash_of(BLUE): BLUE}
    file.close()
    assert faults_of(session.path) == []


def test_a_copy_brings_its_pictures(session, tmp_path):
    copy = tmp_path / "copy.workshop"
    save_copy(session, copy).result()
    with opened(copy, number=2) as there:
        there.document.apply(with_pictures(there.document.workshop, "g1", BLUE))
        other, pictures = there.document.logged, there.document.pictures
    session.document.absorb(session.document.united([other], pictures))
    assert set(session.document.pictures) == {hash_of(RED), hash_of(BLUE)}
    assert not session.document.united([other], pictures).is_new
    session.close()
    assert pictures_of(session.path) == [RED, BLUE]
