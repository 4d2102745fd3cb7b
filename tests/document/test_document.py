import pytest
from log_parts import SESSION, SetClock, document, person

from workshop_app.document.document import replayed
from workshop_app.document.history import History
from workshop_app.document.meanwhile import Stale
from workshop_app.domain.edits import (
    HERE,
    Act,
    change,
    decide,
    put,
    rate,
    remove,
    reorder,
    set_fact,
    vote,
)
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAP = named(SESSION, "gap", "G1")
OTHER = named(SESSION, "gap", "G2")


def with_gap(doc=None):
    doc = doc or document()
    doc.apply(put("gap", GAP, code="G1", title="Formación"))
    return doc


def with_person(doc=None):
    doc = doc or document()
    participant, ballot, act = person("P001")
    doc.apply(act)
    return doc, participant, ballot


def replay(doc):
    return replayed(History(doc.logged.edits), doc.logged.private)


def test_a_new_session_has_its_playbook_and_what_it_is_about():
    doc = document()
    assert doc.workshop.playbook.id == "tiny"
    assert doc.workshop.facts["country"] == "MX"
    assert doc.workshop.date.isoformat() == "2026-11-24"


def test_an_act_changes_the_session_and_tells_which_keys_it_touched():
    doc = document()
    heard = []
    doc.listen(heard.append)
    with_gap(doc)
    assert doc.workshop.gaps[GAP].title == "Formación"
    assert ("gap", GAP, "title") in heard[0]


def test_undo_takes_the_last_act_back_and_redo_brings_it_again():
    doc = with_gap()
    doc.apply(change("gap", GAP, title="Empleo"))
    doc.undo()
    assert doc.workshop.gaps[GAP].title == "Formación"
    doc.undo()
    assert GAP not in doc.workshop.gaps
    doc.redo()
    edit, overtaken = doc.redo()
    assert doc.workshop.gaps[GAP].title == "Empleo"
    assert edit.kind == "redo"
    assert overtaken == ()


def test_a_new_act_leaves_nothing_to_redo():
    doc = with_gap()
    doc.undo()
    doc.apply(put("gap", OTHER, code="G2", title="Otra"))
    with pytest.raises(WorkshopError, match="redo"):
        doc.redo()


def test_the_beginning_cannot_be_undone():
    with pytest.raises(WorkshopError, match="undo"):
        document().undo()


def test_undo_works_after_a_restart_for_the_same_person_at_the_same_device():
    doc = with_gap(document(name="Marta"))
    again = document(doc.logged, name="Marta")
    again.undo()
    assert GAP not in again.workshop.gaps


def test_what_another_person_did_is_not_mine_to_undo():
    doc = with_gap(document(name="Marta"))
    theirs = document(doc.logged, number=2, name="Luis")
    with pytest.raises(WorkshopError, match="undo"):
        theirs.undo()
    same_device = document(doc.logged, name="Luis")
    with pytest.raises(WorkshopError, match="undo"):
        same_device.undo()


def test_undo_of_mine_never_wipes_yours():
    mine = with_gap()
    mine.apply(change("gap", GAP, title="la mía"))
    yours = document(mine.logged, number=2)
    yours.apply(change("gap", GAP, title="la tuya"))
    again = document(yours.logged)
    again.undo()
    assert again.workshop.gaps[GAP].title == "la tuya"


def test_a_redo_that_is_not_shown_says_who_changed_it_since():
    mine = with_gap()
    mine.apply(change("gap", GAP, title="la mía"))
    mine.undo()
    yours = document(mine.logged, number=2)
    theirs = yours.apply(change("gap", GAP, title="la tuya"))
    again = document(yours.logged)
    _, overtaken = again.redo()
    assert again.workshop.gaps[GAP].title == "la tuya"
    assert [(o.key, o.by.id) for o in overtaken] == [(("gap", GAP, "title"), theirs.id)]


def test_a_large_act_is_undone_at_once():
    doc = document()
    writes = {
        "participant": {
            named(SESSION, "participant", f"P{n}"): {HERE: True, "code": f"P{n}", "sector": "ngo"}
            for n in range(1200)
        }
    }
    edits = doc.apply_large(Act("import", writes))
    assert [sum(len(o) for o in e.writes.values()) for e in edits] == [500, 500, 200]
    assert len({edit.batch for edit in edits}) == 1
    doc.undo()
    assert not doc.workshop.participants
    doc.redo()
    assert len(doc.workshop.participants) == 1200


def test_removing_takes_what_lies_beneath_and_undo_brings_all_back():
    doc = with_gap()
    doc.apply(put("action", named(SESSION, "action", "A1"), code="A1", gap=GAP, title="Ruta"))
    before = doc.workshop
    doc.apply(remove(doc.workshop, "gap", GAP))
    assert not doc.workshop.gaps
    assert not doc.workshop.actions
    doc.undo()
    assert doc.workshop == before


def test_new_edits_beneath_something_removed_are_refused():
    doc = with_gap()
    doc.apply(remove(doc.workshop, "gap", GAP))
    with pytest.raises(WorkshopError, match="removed"):
        doc.apply(change("gap", GAP, title="tarde"))


def test_bringing_back_an_edit_beneath_something_removed_is_refused():
    doc = with_gap()
    doc.apply(change("gap", GAP, title="otro"))
    doc.undo()
    other = document(doc.logged, number=2)
    other.apply(remove(other.workshop, "gap", GAP))
    again = document(other.logged)
    with pytest.raises(WorkshopError, match="removed"):
        again.redo()


def test_a_stale_form_is_refused_and_shown_both_values():
    doc = with_gap()
    key = ("gap", GAP, "title")
    seen = doc.heads(key)
    doc.apply(change("gap", GAP, title="la suya"))
    with pytest.raises(Stale) as refused:
        doc.apply(change("gap", GAP, title="la mía"), {key: seen})
    assert (refused.value.values["theirs"], refused.value.values["yours"]) == ("la suya", "la mía")
    assert doc.workshop.gaps[GAP].title == "la suya"


def test_a_refused_act_leaves_no_trace():
    doc, _, ballot = with_person()
    before = doc.logged
    with pytest.raises(WorkshopError):
        doc.apply(rate(ballot, "i1", Rating(6, 1)))
    assert doc.logged == before


@pytest.mark.parametrize(
    "act",
    [
        put("gap", GAP, code="G1"),
        put("gap", GAP, code="G1", title="x", from_floor="perhaps"),
        put("note", GAP, kind="gossip", text="x"),
        put("action", OTHER, code="A1", gap=GAP, title="sin brecha"),
        set_fact(SESSION, "colour", "red"),
        set_fact(SESSION, "points", 0),
        set_fact(SESSION, "start", "25:00"),
        set_fact(SESSION, "weight.learners", 2),
    ],
)
def test_what_does_not_fit_is_refused(act):
    with pytest.raises(WorkshopError):
        document().apply(act)


def test_more_points_than_a_person_has_are_refused():
    doc, _, ballot = with_person()
    with_gap(doc)
    doc.apply(put("gap", OTHER, code="G2", title="Otra"))
    doc.apply(vote(ballot, GAP, Vote(3)))
    with pytest.raises(WorkshopError, match="5"):
        doc.apply(vote(ballot, OTHER, Vote(3)))


def test_observers_give_no_ratings():
    doc = document()
    _, ballot, act = person("P009", "observer")
    doc.apply(act)
    with pytest.raises(WorkshopError, match="Observers"):
        doc.apply(rate(ballot, "i1", Rating(1, 2)))


def test_a_code_that_is_taken_is_refused():
    doc = with_gap()
    with pytest.raises(WorkshopError, match="g1"):
        doc.apply(put("gap", OTHER, code="g1", title="Otra"))


def test_a_decision_needs_its_reason():
    doc = with_gap()
    with pytest.raises(WorkshopError, match="reason"):
        doc.apply(decide(GAP, chosen=True, reason=" "))
    doc.apply(decide(GAP, chosen=True, reason="hay fondos"))
    doc.apply(decide(GAP, chosen=None, reason=None))


def test_the_order_of_a_list_is_kept():
    doc = with_gap()
    doc.apply(put("gap", OTHER, code="G2", title="Otra"))
    doc.apply(reorder(SESSION, "gap", (OTHER, GAP)))
    assert list(doc.workshop.gaps) == [OTHER, GAP]
    doc.undo()
    assert list(doc.workshop.gaps) == [GAP, OTHER]


def test_a_clock_that_jumps_back_does_not_disturb_the_order():
    clock = SetClock()
    doc = document(clock=clock)
    first = doc.apply(put("gap", GAP, code="G1", title="a"))
    clock.now -= 10_000_000
    second = doc.apply(change("gap", GAP, title="b"))
    assert second.hlc == first.hlc + 1
    assert replay(doc).workshop.gaps[GAP].title == "b"


def test_a_clock_that_jumps_ahead_is_followed_once():
    clock = SetClock()
    doc = document(clock=clock)
    clock.now += 10_000_000
    edit = doc.apply(put("gap", GAP, code="G1", title="a"))
    assert edit.hlc == clock.now


def test_a_log_that_fails_leaves_the_session_as_it_was():
    doc = with_gap()
    before = doc.workshop, doc.revision

    def full_disk(step):
        raise WorkshopError("full")

    kept = doc._log.append
    doc._log.append = full_disk
    with pytest.raises(WorkshopError, match="full"):
        doc.apply(change("gap", GAP, title="x"))
    assert (doc.workshop, doc.revision) == before
    doc._log.append = kept
    doc.apply(change("gap", GAP, title="y"))
    assert replay(doc).workshop == doc.workshop


def test_names_lie_beside_the_log_and_can_be_forgotten():
    doc, participant, ballot = with_person()
    doc.apply(change("participant", participant, name="Rosa Tun"))
    doc.apply(rate(ballot, "i1", Rating(1, 2, None, "lo dijo Rosa")))
    assert doc.workshop.participants[participant].name == "Rosa Tun"
    assert "Rosa" not in repr(doc.logged.edits)
    doc.forget(frozenset({participant}))
    assert doc.workshop.participants[participant].name is None
    assert "Rosa" not in repr(doc.logged)
    assert doc.workshop.rating(ballot, "i1").current == 1
    with pytest.raises(WorkshopError, match="new code"):
        doc.apply(change("participant", participant, name="Rosa Tun"))


def test_comments_of_a_large_import_belong_to_the_persons_they_are_of():
    doc = document()
    writes = {"participant": {}, "ballot": {}, "rating": {}}
    people = [person(f"P{n:03d}") for n in range(400)]
    for number, (participant, ballot, come) in enumerate(people):
        writes["participant"][participant] = come.writes["participant"][participant]
        writes["ballot"][ballot] = come.writes["ballot"][ballot]
        comment = f"lo dijo {number}"
        writes["rating"][ballot] = {f"i{n}": [1, 2, None, comment, None] for n in (1, 2, 3)}
    assert len(doc.apply_large(Act("import", writes))) > 2
    doc.forget(frozenset(participant for participant, _, _ in people))
    assert "lo dijo" not in repr(doc.logged)


def test_who_edits_is_named_once_and_only_beside_the_log():
    doc = with_gap(document(name="Marta"))
    doc.apply(change("gap", GAP, title="x"))
    again = document(doc.logged, name="Marta")
    again.apply(change("gap", GAP, title="y"))
    authors = [t for t in again.logged.private.texts.values() if t.field == "author"]
    assert [text.value for text in authors] == ["Marta"]
    assert "Marta" not in repr(again.logged.edits)
