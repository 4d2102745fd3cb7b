"""Prioritise, worked in: counts from the wall, ballots, the cut line, and the group's own word."""

import pytest
from PySide6.QtCore import Qt

from workshop_app.domain.voters import Voter, ballot_of

WALL = {"government": 12, "industry": 9, "ngo": 3, "academia": 40}


@pytest.fixture
def page(working):
    """The page of the example, on a real file."""
    working.go_to("prioritise")
    return working.ui.pages.currentWidget()


def workshop(frame):
    return frame.editing.session.workshop


def gap_of(frame, code):
    return frame.editing.session.workshop.by_code("gap")[code]


def test_counts_are_typed_row_by_row_and_move_on(working, page, qtbot):
    grid = page.ui.counts.grid
    grid.setFocus()
    grid.stand_at_start()
    for number in WALL.values():
        qtbot.keyClicks(grid, str(number))
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    state, gap = workshop(working), gap_of(working, "G1")
    for sector, number in WALL.items():
        ballot = ballot_of(state, Voter(sector, count="dots"))
        assert state.vote(ballot, gap).points == number
        assert state.vote(ballot, gap).way == "dots"
    assert grid.standing_at == gap_of(working, "G2")


def test_a_count_that_is_none_yet_is_made_with_its_heads(blank, qtbot):
    from workshop_app.domain.edits import put, set_fact

    session = blank.editing.session
    blank.editing.apply(put("gap", session.id(), code="G1", title="Becas"))
    blank.editing.apply(set_fact(session.workshop.id, "heads.industry", 9))
    blank.go_to("prioritise")
    grid = blank.ui.pages.currentWidget().ui.counts.grid
    grid.setFocus()
    grid.stand_at(gap_of(blank, "G1"), 2)
    qtbot.keyClicks(grid, "45")
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    (ballot,) = workshop(blank).ballots.values()
    assert (ballot.sector, ballot.count, ballot.heads) == ("industry", "dots", 9)
    assert workshop(blank).vote(ballot.id, gap_of(blank, "G1")).points == 45
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    sums = blank.ui.pages.currentWidget().ui.counts.sums.text()
    assert sums == "Industry: 9 × 5 = 45, counted 45 ✓"


def test_points_beyond_what_a_sector_had_are_said(working, page, qtbot):
    grid = page.ui.counts.grid
    grid.setFocus()
    grid.stand_at_start()
    qtbot.keyClicks(grid, "99")
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert "86 too many" in page.ui.counts.sums.text()


def test_heads_stand_at_the_end_of_the_grid(working, page, qtbot):
    grid = page.ui.counts.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_End)
    qtbot.keyClicks(grid, "11")
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    state = workshop(working)
    assert state.ballots[ballot_of(state, Voter("government", count="dots"))].heads == 11


def test_a_person_cannot_place_more_points_than_each_has(working, page, qtbot):
    page.ui.tabs.setCurrentIndex(2)
    grid = page.ui.ballots.grid
    grid.setFocus()
    grid.stand_at_start()
    qtbot.keyClicks(grid, "4")
    grid.stand_at(gap_of(working, "G2"), 1)
    qtbot.keyClicks(grid, "2")
    assert page.ui.ballots.trouble.text() == "That makes 6 points; each person has 5."
    voter = page.ui.ballots.who.voter
    state = workshop(working)
    given = state.votes[ballot_of(state, voter)]
    assert [row[0] for row in given.values()] == [4]


def test_the_cut_line_moves_with_plus_and_minus(working, page, qtbot):
    page.ui.bars.canvas.setFocus()
    qtbot.keyClick(page.ui.bars.canvas, "-")
    assert workshop(working).facts["choose"] == 4
    qtbot.keyClick(page.ui.bars.canvas, "+")
    qtbot.keyClick(page.ui.bars.canvas, "+")
    assert workshop(working).facts["choose"] == 6


def test_the_group_overrules_with_a_reason(working, page, qtbot):
    bars = page.ui.bars.canvas
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    qtbot.mouseClick(page.ui.decide.buttons[False], Qt.MouseButton.LeftButton)
    assert page.ui.decide.reason.hasFocus()
    qtbot.keyClicks(page.ui.decide.reason, "Ya hay presupuesto")
    qtbot.keyClick(page.ui.decide.reason, Qt.Key.Key_Return)
    decision = workshop(working).decisions[gap_of(working, "G1")]
    assert (decision.chosen, decision.reason) == (False, "Ya hay presupuesto")
    assert "not now" in page.ui.decision.text()


def test_while_the_round_is_open_no_share_shows(working, page, qtbot):
    qtbot.mouseClick(page.ui.round, Qt.MouseButton.LeftButton)
    assert workshop(working).facts["round.prioritise"] == "open"
    assert all(row.share is None for row in page.ui.bars._rows)
    qtbot.mouseClick(page.ui.round, Qt.MouseButton.LeftButton)
    assert any(row.share is not None for row in page.ui.bars._rows)


def test_undo_names_the_vote_and_takes_it_back(working, page, qtbot):
    gap = gap_of(working, "G1")
    state = workshop(working)
    ballot = ballot_of(state, Voter("government", count="dots"))
    before = state.vote(ballot, gap)
    grid = page.ui.counts.grid
    grid.setFocus()
    grid.stand_at_start()
    qtbot.keyClicks(grid, "3")
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert working.ui.undo.toolTip() == "Undo: vote (Ctrl+Z)"
    qtbot.keyClick(grid, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workshop(working).vote(ballot, gap) == before)
