"""A rehearsal is a session of invented answers: marked, made anew each time, never a real one."""

from datetime import UTC, date, datetime
from random import Random

import pytest
from files import desk, opened

from workshop_app.document.acts.beginning import Beginning, begin_session
from workshop_app.document.acts.rehearsing import preparation_of, rehearse, usual_preparation
from workshop_app.document.acts.sessions import open_session
from workshop_app.domain.edits import put, set_fact
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import figures
from workshop_app.domain.rehearsal import is_rehearsal, refuse_rehearsal
from workshop_app.domain.standing import asked
from workshop_app.storage.refusals import SessionIsOpen

DAY = date(2026, 11, 25)
WHEN = datetime(2026, 11, 25, 10, tzinfo=UTC)
BEGINNING = Beginning("learning-city", {"city": "Villa Esperanza"}, "MX", DAY, "government")


def rehearsed(folder, preparation=None, seed=1):
    return rehearse(
        desk(folder, seed=seed), folder / "own", preparation or usual_preparation(), Random(seed)
    )


def prepared(folder, **how):
    """What a session that was prepared hands to its rehearsal."""
    session = begin_session(desk(folder), folder / "real.workshop", BEGINNING)
    for act in (
        set_fact(session.document.workshop.id, "convener", "Cámara de Industria"),
        set_fact(session.document.workshop.id, "privacy_contact", "ana@example.org"),
        set_fact(session.document.workshop.id, "heads.ngo", 11),
        put("participant", "p1", code="P001", name="Ana Ríos", sector="ngo"),
        put("item", "i1", stage="listen", minutes=17),
    ):
        session.document.apply(act)
    preparation = preparation_of(session.document)
    session.close()
    return preparation


def test_each_stage_up_to_the_plan_has_invented_answers(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        workshop, reckoned = session.document.workshop, session.document.figures
        sectors = {motivation.sector for motivation in workshop.motivations.values()}
        assert sectors == {"government", "industry", "ngo", "academia"}
        assert all(reckoned.own.indicators[id].ballots for id in asked(reckoned))
        assert len(workshop.gaps) == 8
        assert sum(gap.points or 0 for gap in reckoned.own.priorities.gaps) == 4 * 4 * 5
        assert len(workshop.actions) == 2
        assert session.document.figures == figures(workshop)
        assert list(session.file.faults()) == []


def test_a_day_of_persons_ballots_is_rehearsed_with_persons_ballots(tmp_path):
    preparation = usual_preparation()
    full = type(preparation)(preparation.playbook, {**preparation.facts, "agenda": "full-day"})
    with opened(rehearsed(tmp_path, full)) as session:
        by_person = [b for b in session.document.workshop.ballots.values() if b.participant]
        assert len(by_person) == 16


def test_the_same_chance_invents_the_same_answers(tmp_path):
    first, again, other = (tmp_path / name for name in ("first", "again", "other"))
    told = []
    for folder, seed in ((first, 1), (again, 1), (other, 2)):
        folder.mkdir()
        with opened(rehearsed(folder, seed=seed)) as session:
            told.append(session.results()["indicators"])
    assert told[0] == told[1] != told[2]


def test_it_says_that_it_is_a_rehearsal_and_is_not_sent(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        workshop = session.document.workshop
        assert is_rehearsal(workshop)
        with pytest.raises(WorkshopError, match="rehearsal"):
            refuse_rehearsal(workshop)


def test_no_edit_makes_a_rehearsal_a_real_session_or_the_other_way_round(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        for value in (False, None):
            with pytest.raises(WorkshopError, match="stays one"):
                session.document.apply(set_fact(session.document.workshop.id, "rehearsal", value))
    with begin_session(desk(tmp_path), tmp_path / "real.workshop", BEGINNING) as session:
        with pytest.raises(WorkshopError, match="stays one"):
            session.document.apply(set_fact(session.document.workshop.id, "rehearsal", True))
        refuse_rehearsal(session.document.workshop)


def test_it_takes_over_the_preparation_but_nobodys_name(tmp_path):
    with opened(rehearsed(tmp_path, prepared(tmp_path), seed=2)) as session:
        workshop = session.document.workshop
        assert (workshop.facts["city"], workshop.facts["date"]) == ("Villa Esperanza", DAY)
        assert [item.minutes for item in workshop.items.values()] == [17]
        assert workshop.facts["convener"] == "Cámara de Industria"
        assert "privacy_contact" not in workshop.facts
        assert workshop.facts["heads.ngo"] == 4
        assert "Ana Ríos" not in {person.name for person in workshop.participants.values()}


def test_a_new_rehearsal_wipes_the_one_before(tmp_path):
    path = rehearsed(tmp_path)
    with open_session(desk(tmp_path, seed=77), path) as session:
        before = session.document.workshop.id
        kept = session.desk.snapshots
        kept.put(before, session.document.revision, WHEN, session.file.copy)
    assert rehearsed(tmp_path, seed=2) == path
    with opened(path) as session:
        assert session.document.workshop.id != before
    assert list(kept.of(before)) == []
    assert [file.name for file in path.parent.glob("*rehearsal*")] == [path.name]


def test_a_damaged_rehearsal_is_wiped_too(tmp_path):
    path = rehearsed(tmp_path)
    path.write_bytes(b"no session")
    with opened(rehearsed(tmp_path)) as session:
        assert is_rehearsal(session.document.workshop)


def test_one_that_is_open_is_not_wiped(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        with pytest.raises(SessionIsOpen):
            rehearsed(tmp_path, seed=2)
        assert list(session.file.faults()) == []


def test_nobody_finds_it_among_the_sessions_of_the_machine(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        session.note(open_now=True)
    assert list(session.desk.register.latest()) == []


def test_what_was_invented_is_nothing_that_one_could_take_back(tmp_path):
    with opened(rehearsed(tmp_path)) as session:
        assert session.document.stack.undo == ()
