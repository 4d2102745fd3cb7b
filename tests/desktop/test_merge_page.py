"""Copies come together in the window: a look, one yes, and a list of what is to be settled."""

import shutil
from dataclasses import replace
from functools import partial

import pytest
from desktop.seen import BREAK, seen
from files import altered
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QToolButton

from workshop_app import bootstrap
from workshop_app.desktop.widgets.merge_side import MergeSide
from workshop_app.document.acts.sessions import open_session
from workshop_app.document.ports import Author
from workshop_app.domain.edits import change, put, rate, remove, vote
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

BERTA = Author("0198f000-0000-7000-8000-0000000000ab", "Berta Ku")
G1, G2 = "G1", "G2"


def worked_on(path, *acts):
    """What Berta does with a copy at another table's laptop; each act is made of its workshop."""
    desk = bootstrap.ports().desk()
    theirs = replace(desk, author=BERTA)
    with open_session(theirs, path) as session:
        for act in acts:
            session.document.apply(act(session.document.workshop))
    return path


def title(code, text):
    return lambda workshop: change("gap", workshop.by_code("gap")[code], title=text)


@pytest.fixture
def stick(working, example_made, tmp_path):
    """A copy of the example on a stick."""
    return shutil.copy(example_made, tmp_path / "stick.workshop")


@pytest.fixture
def together(working, stick, qtbot):
    """Look at a copy that Berta worked on, and say yes."""

    def come(*acts, yes=True):
        worked_on(stick, *acts)
        look = working.doings.meeting.look
        working.doings.meeting.look_at([stick])
        qtbot.waitUntil(lambda: look.ui.bring.isEnabled() or bool(look.ui.faults.text()))
        if yes:
            qtbot.keyClick(look.ui.bring, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: not working.editing.busy and not look.isVisible())
        return look

    return come


@pytest.fixture
def page(working):
    return working.doings.meeting.page


def workshop(frame):
    return frame.editing.session.workshop


def gap(frame, code):
    return workshop(frame).gaps[workshop(frame).by_code("gap")[code]]


def sides(page):
    return page.ui.sides.findChildren(MergeSide)


def mine(working, act):
    assert working.editing.apply(act(workshop(working)))


def test_a_look_tells_whose_acts_come_in_and_how_much_will_be_to_settle(working, together):
    mine(working, title(G1, "Aquí"))
    before = workshop(working)
    look = together(title(G1, "Allá"), title(G2, "Allá también"), yes=False)
    assert working.ui.pages.currentWidget() is look
    assert "2 changes come in." in look.ui.counts.text()
    assert "1 point will be to settle" in look.ui.counts.text()
    assert "laptop" in seen(look)
    assert workshop(working) is before


def test_names_of_who_worked_show_in_the_hosts_own_view_only(working, together, page):
    mine(working, title(G1, "Aquí"))
    assert "Berta" not in seen(together(title(G1, "Allá")))
    assert not any("Berta" in seen(side) for side in sides(page))
    working.ui.own_view.click()
    assert working.ui.pages.currentWidget() is page
    assert any("Berta Ku" in seen(side) for side in sides(page))


def test_leaving_the_look_changes_nothing(working, together, qtbot):
    before = workshop(working)
    look = together(title(G1, "Allá"), yes=False)
    qtbot.keyClick(look.ui.bring, Qt.Key.Key_Escape)
    assert working.ui.pages.currentWidget() is not look
    assert workshop(working) is before


def test_copies_that_do_not_contradict_come_in_and_that_is_all(working, together):
    together(title(G2, "Allá"))
    assert gap(working, G2).title == "Allá"
    assert working.ui.said.text().replace(BREAK, "").startswith("The copies are one now")
    assert working.ui.pages.currentWidget() is not working.doings.meeting.look
    assert not working.ui.to_settle.isVisible()


def test_how_it_stood_is_kept_before(working, together):
    mine(working, title(G1, "Aquí"))
    revision = working.editing.session.revision
    together(title(G1, "Allá"))
    assert revision in {kept.revision for kept in working.editing.session.snapshots()}


def test_what_differs_is_settled_by_one_key_and_can_be_undone(working, together, page, qtbot):
    mine(working, title(G1, "Aquí"))
    together(title(G1, "Allá"))
    assert working.ui.pages.currentWidget() is page
    assert page.ui.questions.hasFocus()
    assert page.ui.what.text().replace(BREAK, "") == "Gap G1 “Allá”: Gap"
    assert [seen(side).splitlines()[0] for side in sides(page)] == ["Aquí", "Allá"]
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_1)
    assert gap(working, G1).title == "Aquí"
    assert page.ui.nothing.isVisible()
    assert page.ui.leave.hasFocus()
    assert working.ui.undo.toolTip() == "Undo: choice between two values (Ctrl+Z)"
    qtbot.keyClick(working, "z", Qt.KeyboardModifier.ControlModifier)
    assert gap(working, G1).title == "Allá"
    assert len(sides(page)) == 2


def test_a_value_that_is_kept_is_settled_too(working, together, page, qtbot):
    mine(working, title(G1, "Aquí"))
    together(title(G1, "Allá"))
    qtbot.keyClick(sides(page)[1].keep, Qt.Key.Key_Space)
    assert gap(working, G1).title == "Allá"
    assert working.editing.session.session.document.conflicts == ()


def test_another_text_may_be_the_answer(working, together, page, qtbot):
    mine(working, title(G1, "Aqui"))
    together(title(G1, "Alla"))
    page.ui.text.selectAll()
    qtbot.keyClicks(page.ui.text, "12 de 30")
    qtbot.keyClick(page.ui.text, Qt.Key.Key_Return)
    assert gap(working, G1).title == "12 de 30"
    assert page.ui.nothing.isVisible()


def evidence(text):
    return lambda workshop: change("gap", workshop.by_code("gap")[G1], evidence=text)


def test_another_text_may_have_several_lines(working, together, page, qtbot):
    mine(working, evidence("Uno.\nDos."))
    together(evidence("Tres."))
    assert page.ui.text.isHidden()
    page.ui.prose.setFocus()
    page.ui.prose.setPlainText("Uno.\nDos.")
    page.ui.prose.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(page.ui.prose, Qt.Key.Key_Return)
    qtbot.keyClicks(page.ui.prose, "12 de 30")
    qtbot.keyClick(page.ui.prose, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gap(working, G1).evidence == "Uno.\nDos.\n12 de 30"
    assert page.ui.nothing.isVisible()


def test_tab_leads_on_from_a_text_of_several_lines(working, together, page, qtbot):
    mine(working, evidence("Uno.\nDos."))
    together(evidence("Tres."))
    page.ui.prose.setFocus()
    qtbot.keyClick(page.ui.prose, Qt.Key.Key_Tab)
    assert page.ui.keep_text.hasFocus()
    qtbot.keyClick(page.ui.keep_text, Qt.Key.Key_Backtab)
    assert page.ui.prose.hasFocus()


def test_tab_leads_from_the_list_through_the_sides_to_the_rest(working, together, page):
    mine(working, title(G1, "Aquí"))
    together(title(G1, "Allá"))
    ways = [page.ui.questions, *(side.keep for side in sides(page)), page.ui.text]
    ways += [page.ui.keep_text, page.ui.go, page.ui.more, page.ui.leave]
    reached = []
    for _ in ways:
        reached.append(working.window().focusWidget())
        working.focusNextChild()
    assert reached == ways
    assert all(way.accessibleName() or way.text() for way in ways)
    assert sides(page)[0].keep.accessibleName() == "Keep this: Aquí"


def test_settling_goes_on_with_the_next_point(working, together, page, qtbot):
    for code in (G1, G2):
        mine(working, title(code, "Aquí"))
    together(title(G1, "Allá"), title(G2, "Allá"))
    assert page.ui.questions.model().rowCount() == 2
    first = page.question.about
    qtbot.keyClick(sides(page)[0].keep, Qt.Key.Key_Space)
    assert page.ui.questions.model().rowCount() == 1
    assert page.question.about != first
    assert page.ui.questions.hasFocus()


def test_a_removal_against_work_beneath_stays_or_goes(working, together, page, qtbot):
    id = workshop(working).by_code("gap")[G2]
    mine(working, lambda w: remove(w, "gap", id))
    together(title(G2, "Allá"))
    assert "was removed in one copy" in page.ui.what.text().replace(BREAK, "")
    assert [seen(side).splitlines()[0] for side in sides(page)] == ["It goes", "It stays"]
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_1)
    assert id not in workshop(working).gaps
    assert page.ui.nothing.isVisible()


def test_a_code_that_two_have_is_given_anew(working, together, page, qtbot):
    def make(workshop, text):
        return put("gap", named(workshop.id, text), code="G77", title=text)

    mine(working, partial(make, text="mine"))
    together(partial(make, text="theirs"))
    assert "G77b" in page.ui.what.text()
    page.ui.text.clear()
    qtbot.keyClicks(page.ui.text, "G78")
    qtbot.keyClick(page.ui.keep_text, Qt.Key.Key_Space)
    assert {"G77", "G78"} <= workshop(working).by_code("gap").keys()
    assert page.ui.nothing.isVisible()


def personal(workshop):
    return next(ballot for ballot in workshop.ballots.values() if ballot.participant)


def test_one_persons_ballot_is_for_the_hosts_eyes(working, together, page, qtbot):
    asked = workshop(working).playbook.indicators[0].id

    def answer(workshop, level):
        return rate(personal(workshop).id, asked, Rating(level, 5))

    mine(working, partial(answer, level=1))
    together(partial(answer, level=2))
    assert sides(page) == []
    assert "own view" in page.ui.hint.text()
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_1)
    assert page.question is not None
    working.ui.own_view.click()
    assert len(sides(page)) == 2
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_1)
    assert workshop(working).rating(personal(workshop(working)).id, asked)[:2] == (1, 5)


def test_points_over_the_limit_lead_to_the_stage(working, together, page, qtbot):
    voter, most = personal(workshop(working)).id, workshop(working).rules.points

    def gives(code):
        return lambda w: vote(voter, w.by_code("gap")[code], Vote(most))

    mine(working, gives(G1))
    together(gives(G2))
    assert [question.sort for question in page._questions] == ["points"]
    assert sides(page) == []
    assert f"holds {2 * most} points, and each person has {most}" in page.ui.what.text()
    qtbot.keyClick(page.ui.go, Qt.Key.Key_Space)
    assert working.stage == "prioritise"
    assert working.ui.pages.currentWidget() is not page


def test_the_mark_leads_to_the_list_whenever_something_is_open(working, together, page, qtbot):
    mine(working, title(G1, "Aquí"))
    together(title(G1, "Allá"))
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_Escape)
    assert working.ui.pages.currentWidget() is not page
    mark = working.ui.to_settle
    qtbot.waitUntil(mark.isVisible)
    assert isinstance(mark, QToolButton)
    assert mark.text() == "1 point to settle"
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    assert working.ui.pages.currentWidget() is page
    qtbot.keyClick(page.ui.questions, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: not mark.isVisible())


def test_what_is_open_is_marked_again_when_the_session_is_opened_again(
    working, together, make_window, rooms, qtbot
):
    mine(working, title(G1, "Aquí"))
    together(title(G1, "Allá"))
    path = working.editing.session.path
    assert working.let_go()
    again = make_window(path, rooms).session
    qtbot.waitUntil(again.ui.to_settle.isVisible)
    again.let_go()


def test_the_same_copy_again_brings_nothing(working, stick, together, qtbot):
    together(title(G2, "Allá"))
    look = working.doings.meeting.look
    working.doings.meeting.look_at([stick])
    qtbot.waitUntil(lambda: look.ui.counts.text().startswith("Nothing in them is new"))
    assert not look.ui.bring.isEnabled()
    assert look.ui.leave.hasFocus()


def refused(working, qtbot, path):
    look = working.doings.meeting.look
    before = workshop(working)
    working.doings.meeting.look_at([path])
    qtbot.waitUntil(lambda: bool(look.ui.faults.text()))
    assert not look.ui.bring.isEnabled()
    assert workshop(working) is before
    return look.ui.faults.text().replace(BREAK, "")


def test_what_is_no_copy_is_refused_in_a_sentence(working, stick, rooms, tmp_path, qtbot):
    other = shutil.copy(stick, tmp_path / "altered.workshop")
    altered(other, "UPDATE edits SET payload = replace(payload, 'G1', 'G9') WHERE kind = 'import'")
    assert "altered" in refused(working, qtbot, other)
    (tmp_path / "x.workshop").write_bytes(b"nothing of ours" * 100)
    assert "Nothing was brought in." in refused(working, qtbot, tmp_path / "x.workshop")
    assert "open here" in refused(working, qtbot, working.editing.session.path)


def test_the_menu_asks_for_copies(working, stick, monkeypatch, qtbot):
    worked_on(stick, title(G2, "Allá"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(stick)], ""))
    qtbot.keyClick(working, "m", Qt.KeyboardModifier.ControlModifier)
    look = working.doings.meeting.look
    qtbot.waitUntil(look.ui.bring.isEnabled)
    assert working.ui.pages.currentWidget() is look
