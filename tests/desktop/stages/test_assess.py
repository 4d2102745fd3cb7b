"""Assess, worked in: ballots typed at speed, comments, rounds, and what is still missing."""

import pytest
from PySide6.QtCore import QSize, Qt

from workshop_app.desktop.widgets.ballot_grid import BallotGrid
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow
from workshop_app.domain.edits import put, set_fact
from workshop_app.domain.voters import Voter, ballot_of


@pytest.fixture
def page(blank):
    """The page of a session in which nothing has happened, at its first table."""
    blank.editing.apply(set_fact(blank.editing.session.workshop.id, "core", False))
    blank.go_to("assess")
    page = blank.ui.pages.currentWidget()
    page.ui.grid.setFocus()
    page.ui.grid.stand_at_start()
    return page


def workshop(frame):
    return frame.editing.session.workshop


def rows_of(frame, voter):
    return workshop(frame).ratings.get(ballot_of(workshop(frame), voter), {})


def test_a_paper_ballot_of_36_indicators_takes_108_keystrokes(blank, page, qtbot):
    blank.editing.apply(set_fact(workshop(blank).id, "ask_importance", True))
    grid = page.ui.grid
    grid.stand_at_start()
    digits = [str(1 + place % 5) for place in range(108)]
    digits[2::3] = [str(1 + place % 3) for place in range(36)]  # importance goes to three
    for digit in digits:
        qtbot.keyClick(grid, digit)
    answers = [tuple(row)[:3] for row in rows_of(blank, Voter("government")).values()]
    assert [str(part) for row in answers for part in row] == digits


def test_the_row_one_stands_at_stays_in_sight_when_the_grid_becomes_smaller(qtbot, dressed):
    grid = BallotGrid()
    qtbot.addWidget(grid)
    grid.resize(900, 800)
    grid.show()
    words = "Las personas adultas acceden a educación y formación técnica a su medida"
    rows = [GridRow(str(place), words, values=(None, None)) for place in range(40)]
    grid.show_rows("Indicador", [GridColumn("Hoy", 1, 5), GridColumn("Deseado", 1, 5)], rows)
    grid.stand_at("12")
    grid.resize(320, 300)  # less of them is seen, and they break into more lines
    qtbot.waitUntil(lambda: not grid._soon.isActive())
    seen = grid.visualRect(grid.currentIndex())
    assert grid.viewport().rect().contains(seen), seen


def test_nought_says_that_one_does_not_know(blank, page, qtbot):
    qtbot.keyClicks(page.ui.grid, "0304")
    rows = list(rows_of(blank, Voter("government")).values())
    assert [tuple(row)[:2] for row in rows] == [(None, 3), (None, 4)]


def test_a_level_that_is_none_is_refused_in_a_sentence_and_stays_where_it_was(blank, page, qtbot):
    at = page.ui.grid.standing_at, page.ui.grid.column
    qtbot.keyClick(page.ui.grid, "7")
    assert page.ui.trouble.text() == "Here goes 1 to 5, or 0 for “don't know”."
    assert (page.ui.grid.standing_at, page.ui.grid.column) == at
    assert not workshop(blank).ballots
    qtbot.keyClick(page.ui.grid, "4")
    assert page.ui.trouble.isHidden()


def test_a_whole_ballot_goes_on_to_the_next_table(blank, page, qtbot):
    qtbot.keyClicks(page.ui.grid, "34" * 36)
    assert page.ui.who.voter.sector == "industry"
    assert page.ui.grid.hasFocus()
    qtbot.keyClick(page.ui.grid, "2")
    assert len(rows_of(blank, Voter("industry"))) == 1


def test_a_mistake_is_typed_over_and_taken_back(blank, page, qtbot):
    qtbot.keyClicks(page.ui.grid, "3")
    qtbot.keyClick(page.ui.grid, Qt.Key.Key_Left)
    qtbot.keyClicks(page.ui.grid, "2")
    ((row),) = rows_of(blank, Voter("government")).values()
    assert row[0] == 2
    qtbot.keyClick(page.ui.grid, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: next(iter(rows_of(blank, Voter("government")).values()))[0] == 3)


def test_a_comment_is_private_and_asked_for_by_c(blank, page, qtbot):
    qtbot.keyClick(page.ui.grid, "c")
    assert page.paper.comment.hasFocus()
    qtbot.keyClicks(page.paper.comment, "Falta el dato")
    qtbot.keyClick(page.paper.comment, Qt.Key.Key_Return)
    ((row),) = rows_of(blank, Voter("government")).values()
    assert workshop(blank).private[row[3]] == "Falta el dato"
    assert page.paper.comment.text() == ""  # projector-safe
    blank.ui.own_view.click()
    assert page.paper.comment.text() == "Falta el dato"


def test_a_persons_ballot_is_asked_for_by_code_and_an_unknown_code_is_taken_in(blank, page, qtbot):
    page.ui.who.by_person.click()
    assert page.ui.who.code.hasFocus()
    qtbot.keyClicks(page.ui.who.code, "7")
    qtbot.keyClick(page.ui.who.code, Qt.Key.Key_Return)
    qtbot.keyClicks(page.ui.grid, "25")
    (person,) = workshop(blank).participants.values()
    assert (person.code, person.sector) == ("P007", "government")
    ((row),) = rows_of(blank, Voter("government", participant=person.id)).values()
    assert tuple(row)[:2] == (2, 5)


def test_a_number_finds_a_machines_code_and_is_refused_where_two_begin_so(blank, page, qtbot):
    code = page.ui.who.code
    page.ui.who.by_person.click()
    for id, held in (("p1", "P007-EJ"), ("p2", "P008-EJ"), ("p3", "P008-KT")):
        blank.editing.apply(put("participant", id, code=held, sector="ngo"))
    for typed, shown in (("7", "p1"), ("8", "p1"), ("P008-KT", "p3")):
        code.setText(typed)
        qtbot.keyClick(code, Qt.Key.Key_Return)
        assert page.ui.who.voter.participant == shown
    assert len(workshop(blank).participants) == 3


def test_undo_is_the_windows_while_a_code_is_only_proposed(blank, page, qtbot):
    page.ui.who.by_person.click()
    for id, held in (("p1", "P001"), ("p2", "P002")):
        blank.editing.apply(put("participant", id, code=held, sector="ngo"))
    page.ui.who.code.propose("P002")
    qtbot.keyClick(page.ui.who.code, "z", Qt.KeyboardModifier.ControlModifier)
    assert list(workshop(blank).participants) == ["p1"]


def test_a_code_that_is_known_brings_that_persons_ballot_back(blank, page, qtbot):
    page.ui.who.by_person.click()
    for code, keys in (("7", "2"), ("8", "3"), ("P007", "4")):  # goes on with the desired level
        qtbot.keyClicks(page.ui.who.code, code)
        qtbot.keyClick(page.ui.who.code, Qt.Key.Key_Return)
        qtbot.keyClicks(page.ui.grid, keys)
    seventh, eighth = workshop(blank).participants.values()
    assert page.ui.who.voter.participant == seventh.id
    ((row),) = rows_of(blank, Voter("government", participant=seventh.id)).values()
    assert tuple(row)[:2] == (2, 4)
    ((row),) = rows_of(blank, Voter("government", participant=eighth.id)).values()
    assert tuple(row)[:2] == (3, None)


def test_a_ballot_gets_a_second_table_moves_and_goes_by_its_menu(blank, page, qtbot):
    def press(words):
        (act,) = (a for a in page.ui.who.ballot.menu().actions() if a.text().startswith(words))
        act.trigger()

    press("Another table")
    assert page.ui.who.voter == Voter("government", table="2")
    qtbot.keyClicks(page.ui.grid, "25")
    press("Move this ballot to Industry")
    (ballot,) = workshop(blank).ballots.values()
    assert (ballot.sector, page.ui.who.voter.sector) == ("industry", "industry")
    press("Remove this ballot")
    assert not workshop(blank).ballots


def test_the_page_says_who_is_missing_and_how_long_it_will_take(blank, page, qtbot):
    moments = iter(range(0, 10_000, 2))
    page.paper.clock = lambda: next(moments)
    qtbot.keyClicks(page.ui.grid, "34" * 36)
    said = [str(row[1]) for row in page.ui.heard.model()._rows]
    assert said == ["complete", "not begun", "not begun", "not begun"]
    assert page.ui.pace.text() == "At this pace: 8 more minutes."  # 216 cells, 2 seconds each


def test_while_the_round_is_open_nobodys_figures_show(blank, page, qtbot):
    qtbot.keyClicks(page.ui.grid, "34" * 36)
    page.ui.round.click()
    assert workshop(blank).facts["round.assess"] == "open"
    page.ui.turn.click()
    cells = [cell.text for row in page.ui.heat._rows for cell in row.cells]
    assert not any(text.strip("–") for text in cells)


def test_the_ballot_that_was_being_filled_in_is_back_after_a_power_cut(blank, page, qtbot):
    qtbot.keyClicks(page.ui.grid, "34" * 36 + "2")
    blank.window().speak("pt")  # a frame made anew knows nothing but the session
    again = blank.window().session.ui.pages.currentWidget()
    assert again is not page
    assert again.ui.who.voter.sector == "industry"


def test_the_room_is_asked_about_the_indicator_one_stands_at(blank, page, qtbot):
    blank.room.open()
    asked = []
    for keys in ("34", "34"):
        qtbot.keyClicks(page.ui.grid, keys)
        asked.append(blank.room.view.content.headline)
    indicators = blank.editing.session.workshop.playbook.indicators
    assert asked == [indicator.text["es"] for indicator in indicators[1:3]]
    blank.room.close()


def test_results_leave_the_heat_table_most_of_a_small_window_also_beside_the_script(frame, qtbot):
    frame.go_to("assess")
    page = frame.ui.pages.currentWidget()
    assert frame.window().size() == QSize(1280, 720)
    assert frame.ui.script.isVisible()
    assert not page.ui.who.isVisible()
    qtbot.waitUntil(lambda: page.ui.heat.height() > 0.55 * page.height())
    assert page.ui.below.geometry().bottom() < page.ui.figures.height()


def test_an_open_round_says_when_figures_by_sector_show(working):
    working.go_to("assess")
    page = working.ui.pages.currentWidget()
    assert page.ui.distribution.isVisible()
    page.ui.round.click()
    assert page.ui.not_yet.isVisible()
    assert not page.ui.distribution.isVisible()
    page.ui.round.click()
    assert not page.ui.not_yet.isVisible()
    assert page.ui.distribution.isVisible()


def test_a_person_who_left_an_answer_out_has_answered_too(working):
    working.go_to("assess")
    page = working.ui.pages.currentWidget()
    heard = page.ui.heard.model()
    said = [heard.index(row, 1).data() for row in range(heard.rowCount())]
    assert said == [
        "10 of 11 persons · complete: 0",
        "15 of 16 persons · complete: 0",
        "11 of 11 persons · complete: 0",
        "2 of 2 persons · complete: 0",
    ]
