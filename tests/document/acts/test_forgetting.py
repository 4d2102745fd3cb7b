"""Removing people, proven on the bytes of all that a machine keeps of a session."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from files import come, rows

from workshop_app.bootstrap import ports
from workshop_app.document.acts.demo import example_session
from workshop_app.document.acts.forgetting import foresee, remove_people
from workshop_app.document.acts.saving import save_copy
from workshop_app.document.acts.sending import copy_to_stick, delivery_of
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.acts.snapshots import take
from workshop_app.document.merge import merged
from workshop_app.domain.edits import change, put, rate, remove, set_fact
from workshop_app.domain.stages.assess import Rating

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
NAME, MAIL, PHONE = "Marisela Núñez Ixchel", "m.nunez@correo.example", "+52 33 3100 4200"
OTHER, OTHER_MAIL = "Tomás Quiñones", "tomas@correo.example"
TABLE_WORD = "susurro-inconfundible"


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The machine's own folders, and the system's for temporary files."""
    folder, temporary = tmp_path / "own", tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    return folder


@pytest.fixture
def path(own, tmp_path):
    """A session with two people, who are named wherever a person can be."""
    place = example_session(ports(), tmp_path / "day")
    with open_session(ports().desk(), place) as session:
        document = session.document
        (ballot, one), (_, other) = come(session, "X901"), come(session, "X902", "ngo")
        document.apply(change("participant", one, name="Marisela Nuñes", email=PHONE))
        document.apply(change("participant", one, name=NAME, email=MAIL, consent_how="firma"))
        document.apply(change("participant", other, name=OTHER, email=OTHER_MAIL))
        document.apply(rate(ballot, _indicator(document), Rating(1, 4, None, TABLE_WORD)))
        action = next(iter(document.workshop.actions))
        document.apply(change("action", action, lead_person=NAME))
        document.apply(
            put("commitment", "c-1", organisation="Cámara", text="Abre su taller", signatory=OTHER)
        )
        document.apply(set_fact(document.workshop.id, "privacy_contact", PHONE))
    return place


def _indicator(document):
    return document.workshop.playbook.indicators[0].id


def people(session):
    return {p.code: p for p in session.document.workshop.participants.values()}


def where(text, *folders):
    """The files under some folders that hold a text in any byte, however it is written."""
    wanted = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    wanted.append(text.encode("unicode_escape"))
    found = []
    for folder in folders:
        for base, _, names in os.walk(folder):
            for file in (Path(base) / name for name in names):
                content = file.read_bytes()
                if any(form in content for form in wanted):
                    found.append(file)
    return found


def leave_traces(session, own, tmp_path):
    """All that a machine comes to keep of a session: whole and broken off."""
    take(session).result()
    session.document.apply(set_fact(session.document.workshop.id, "venue", "Biblioteca"))
    take(session).result()
    packed = delivery_of(session, ports(), at=NOW, full=True)
    copy = tmp_path / "temporary" / "workshop-ab3_x9kz"
    copy.mkdir(mode=0o700)
    session.file.copy(copy / "session.workshop")
    os.utime(copy / "session.workshop", (0, 0))
    os.utime(copy, (0, 0))
    work = own / "work" / "work-abcdefgh"
    work.mkdir(parents=True)
    session.file.copy(work / "session.workshop")
    (work / "lock").write_text("999999999\nworkshop-app\n", "utf-8")
    (own / "log").mkdir()
    (own / "log" / "errors.log").write_text(f"ValueError: {NAME!r} {MAIL}\n", "utf-8")
    snapshot = session.desk.snapshots.of(session.document.workshop.id)[0].path
    snapshot.with_name(f"{snapshot.name}.12.part").write_bytes(snapshot.read_bytes())
    return packed


def test_after_everybody_is_removed_no_byte_on_this_machine_holds_a_name(own, path, tmp_path):
    texts = [NAME, MAIL, PHONE, OTHER, OTHER_MAIL, TABLE_WORD, "Marisela Nuñes"]
    with open_session(ports().desk(), path) as session:
        leave_traces(session, own, tmp_path)
        assert all(len(where(text, tmp_path)) > 3 for text in (NAME, MAIL, OTHER))
        before = session.results()
        done = remove_people(session, ports(), None).result()
        assert [where(text, tmp_path) for text in texts] == [[]] * len(texts)
        assert not session.is_unfinished
        after = session.results()
    assert "no longer in the outbox" in " ".join(map(str, done.done))
    assert [where(text, tmp_path) for text in texts] == [[]] * len(texts)
    for results in (before, after):
        for action in results["actions"]:
            action["lead_person"] = action["later"] = None  # who leads is nobody now
        for commitment in results["commitments"]:
            commitment["signatory"] = None
    assert before == after
    assert rows(path, "SELECT count(*) FROM private") == [(0,)]


def test_one_person_goes_and_the_others_stay(own, path, tmp_path):
    with open_session(ports().desk(), path) as session:
        leave_traces(session, own, tmp_path)
        one = people(session)["X901"].id
        remove_people(session, ports(), frozenset({one})).result()
        for text in (NAME, MAIL, "Marisela Nuñes", TABLE_WORD):
            assert where(text, tmp_path) == []
        there = people(session)
        assert (there["X901"].name, there["X901"].email) == (None, None)
        assert there["X902"].name == OTHER
        assert there["X901"].sector == "government"
    assert where(OTHER, tmp_path)
    with open_session(ports().desk(), path) as again:
        assert [*again.file.faults()] == []


def test_a_person_who_leads_or_signs_goes_from_there_too_and_another_can_be_named(path):
    with open_session(ports().desk(), path) as session:
        document = session.document
        led = [a.id for a in document.workshop.actions.values() if a.lead_person == NAME]
        before = document.logged
        remove_people(session, ports(), frozenset({people(session)["X901"].id})).result()
        assert [document.workshop.actions[id].lead_person for id in led] == [None]
        document.apply(change("action", led[0], lead_person="Alma Tec"))
        both = merged(document.logged, before)
        values = {text.value for text in both.private.texts.values()}
        assert "Alma Tec" in values
        assert NAME not in values
        remove_people(session, ports(), frozenset(led)).result()
        assert document.workshop.actions[led[0]].lead_person is None


def test_a_namesake_who_stays_keeps_the_name_on_signatures(path):
    with open_session(ports().desk(), path) as session:
        _, twin = come(session, "X903")
        session.document.apply(change("participant", twin, name=OTHER))
        foreseen = foresee(session, ports(), frozenset({people(session)["X902"].id}))
        assert "same name stays" in " ".join(map(str, foreseen.stays))
        remove_people(session, ports(), frozenset({people(session)["X902"].id})).result()
        assert people(session)["X903"].name == OTHER
        assert session.document.workshop.commitments["c-1"].signatory == OTHER


def test_a_copy_that_still_has_them_brings_none_back(path, tmp_path):
    with open_session(ports().desk(), path) as session:
        session.file.copy(tmp_path / "copy.workshop")
    with open_session(ports().desk(), tmp_path / "copy.workshop") as copy:
        person = people(copy)["X902"].id
        copy.document.apply(change("participant", person, name=f"{OTHER} Paz"))
        theirs = copy.document.logged
    with open_session(ports().desk(), path) as session:
        remove_people(session, ports(), None).result()
        session.document.absorb(session.document.united([theirs]))
        assert people(session)["X902"].name is None
    for text in (NAME, OTHER, MAIL):
        assert text.encode() not in path.read_bytes()


def test_undo_goes_on_for_the_rest_and_brings_no_name_back(path):
    with open_session(ports().desk(), path) as session:
        document = session.document
        person = people(session)["X901"].id
        document.apply(change("participant", person, role="Regidora", name="Otra Vez"))
        document.apply(remove(document.workshop, "participant", person))
        remove_people(session, ports(), None).result()
        document.undo()
        document.undo()
        assert people(session)["X901"].name is None
        document.redo()
        assert people(session)["X901"].role == "Regidora"
        assert people(session)["X901"].name is None


def test_what_is_out_of_reach_is_said(own, path, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_session(ports().desk(), path) as session:
        packed = leave_traces(session, own, tmp_path)
        place = copy_to_stick(packed, ports(), stick)
        save_copy(session, stick / "mine.workshop").result()
        session.file.copy(path.with_name("older.workshop"))
        said = " ".join(map(str, remove_people(session, ports(), None).result().beyond))
    assert str(place) in said
    assert str(stick / "mine.workshop") in said
    assert "older.workshop" in said
    assert "Printed" in said


def test_a_name_in_a_text_of_results_is_told_and_stays(path):
    with open_session(ports().desk(), path) as session:
        gap = next(iter(session.document.workshop.gaps))
        session.document.apply(change("gap", gap, causes=f"Lo contó {NAME}"))
        foreseen = foresee(session, ports(), None)
        assert "Lo contó" in " ".join(map(str, foreseen.stays))


def test_a_folder_of_somebody_elses_in_the_temporary_one_stays(own, path, tmp_path):
    theirs = tmp_path / "temporary" / "workshop-medellin"
    theirs.mkdir(mode=0o700)
    (theirs / "photos.zip").write_bytes(b"mine")
    os.utime(theirs, (0, 0))
    with open_session(ports().desk(), path) as session:
        remove_people(session, ports(), None).result()
    assert (theirs / "photos.zip").exists()


def test_nothing_private_is_refused_for_one_and_no_harm_for_all(path):
    with open_session(ports().desk(), path) as session:
        _, nobody = come(session, "X904")
        with pytest.raises(Exception, match="No names"):
            remove_people(session, ports(), frozenset({nobody}))
        for _ in range(2):
            remove_people(session, ports(), None).result()
