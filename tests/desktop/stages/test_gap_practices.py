"""Practices beside a gap: those that match it, found by words, read in full, one's own kept."""

import pytest
from desktop.seen import BREAK, seen
from practice_parts import other, table
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from workshop_app.document.acts.practices import add_practices, open_practices, practices
from workshop_app.domain.practices_reading import read_practices
from workshop_app.domain.practices_writing import written

SPACE, ENTER, ESCAPE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
CITY = {"playbook": "learning-city", "indicators": ["worker-learning"]}


@pytest.fixture
def written_gaps(working, qtbot):
    """The gaps of the example, at the first one, in front."""
    working.go_to("gaps")
    working.window().activateWindow()
    qtbot.waitUntil(working.window().isActiveWindow)
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(1)
    stand(page.ui.written, working, "G1")
    return page.ui.written


@pytest.fixture
def opened(written_gaps, qtbot):
    """The practices, opened from the keyboard."""
    qtbot.keyClick(written_gaps.matches, SPACE)
    return written_gaps.practices


@pytest.fixture
def mine(tmp_path):
    """Write practices into a file."""

    def mine(*said):
        path = tmp_path / "mine.toml"
        path.write_text(written(read_practices(table(*said), file="mine.toml")), "utf-8")
        return path

    return mine


def stand(written_gaps, frame, code):
    written_gaps.list.stand_at(frame.editing.session.workshop.by_code("gap")[code])


def ids(panel):
    return [line.id for line in panel.list.lines.shown]


def notes(panel, id):
    return next(line.notes for line in panel.list.lines.shown if line.id == id)


def test_a_gap_says_how_many_practices_match_and_shows_none_of_them(written_gaps):
    assert written_gaps.matches.text() == "17 practices match"
    assert not written_gaps.practices.isVisible()
    assert written_gaps.listing.isVisible()


def test_a_gap_of_the_floor_has_the_practices_for_its_learners_or_none(written_gaps, working):
    stand(written_gaps, working, "G10")
    group = written_gaps.practices.matches
    assert all(match.learner_groups and not match.indicators for match in group)
    gap = working.editing.session.workshop.gaps[written_gaps.list.standing_at]
    assert (written_gaps.matches.text() == "Practices") == (not gap.learner_groups)


def test_space_opens_them_the_nearest_first_each_with_what_speaks_for_it(opened, written_gaps):
    assert opened.isVisible()
    assert opened.list.hasFocus()
    assert opened.count.text() == "17 practices match · 16 more are near"
    answered = [len(match.indicators) for match in opened.matches]
    assert answered == sorted(answered, reverse=True)
    place, why = notes(opened, ids(opened)[0])
    assert place == "Brazil · 2019–2025"
    assert why == "answers indicators 6.1, 6.3 · for young people"


def test_where_there_is_little_room_they_take_the_place_of_the_list(opened, written_gaps, qtbot):
    assert not written_gaps.listing.isVisible()
    assert written_gaps.beside.isVisible()
    opened.window().resize(1920, 1080)
    qtbot.waitUntil(written_gaps.listing.isVisible)
    assert opened.isVisible()


def test_escape_folds_them_again_and_stands_where_one_opened_them(opened, written_gaps, qtbot):
    qtbot.keyClick(opened.list, ESCAPE)
    assert not opened.isVisible()
    assert written_gaps.listing.isVisible()
    assert written_gaps.matches.hasFocus()


def test_enter_shows_one_in_full_and_escape_goes_back_to_it_in_the_list(opened, qtbot):
    qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    second = ids(opened)[1]
    practice = next(m.practice for m in opened.matches if m.practice.id == second)
    qtbot.keyClick(opened.list, ENTER)
    shown = seen(opened.sheet)
    for text in (practice.title, practice.what, practice.adapt):
        assert text["en"] in shown
    assert all(source in shown for source in practice.sources)
    assert "Why it matches\nAnswers indicator" in shown
    assert "looked up on November 25, 2026." in shown
    assert opened.back.hasFocus()
    qtbot.keyClick(opened.back, ESCAPE)
    assert opened.list.hasFocus()
    assert ids(opened)[opened.list.currentIndex().row()] == second


def test_an_address_is_text_that_tab_chooses_and_a_button_copies_whole(opened, qtbot):
    qtbot.keyClick(opened.list, ENTER)
    source = opened.sheet.practice.sources[0]
    qtbot.keyClick(opened.back, TAB)
    address = QApplication.focusWidget()
    assert address.textCursor().selectedText() == source
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(address, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == source
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(address, TAB)
    button = QApplication.focusWidget()
    assert button.accessibleName() == f"Copy the address {source}"
    qtbot.keyClick(button, SPACE)
    assert QGuiApplication.clipboard().text() == source


def test_all_practices_are_found_by_a_word_a_place_or_a_country(opened, qtbot):
    qtbot.keyClicks(opened.finder, "irelan")
    assert set(ids(opened)) == {"cork-festival", "cork-neighbourhoods", "skillnet-ireland"}
    assert opened.count.text() == "3 practices found"
    qtbot.keyClick(opened.finder, ENTER)
    assert opened.list.hasFocus()
    qtbot.keyClicks(opened.finder, " zeppelin")
    assert opened.nothing.isVisible()
    assert not opened.list.isVisible()
    qtbot.keyClick(opened.finder, ESCAPE)
    assert len(ids(opened)) == len(opened.matches)
    qtbot.keyClick(opened.finder, ESCAPE)
    assert not opened.isVisible()


def test_another_gap_shows_its_own_practices_from_the_list_on(opened, written_gaps, working, qtbot):
    qtbot.keyClick(opened.list, ENTER)
    before = ids(opened)
    stand(written_gaps, working, "G6")
    assert opened.heading.text() == "What others have done about G6"
    assert opened.list.isVisible()
    assert ids(opened) != before


def test_an_indicator_that_joins_the_gap_brings_its_practices(opened, written_gaps, working, qtbot):
    stand(written_gaps, working, "G10")
    before = len(opened.matches)
    written_gaps.form.field("indicators").entered.emit(("worker-learning",))
    assert len(opened.matches) > before


def test_own_practices_are_added_marked_removed_and_brought_back(
    opened, rooms, mine, qtbot, monkeypatch
):
    file = mine(other(answers=[CITY]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.keyClick(opened.add, SPACE)
    assert opened.note.text() == "1 practice was added."
    assert notes(opened, "night-school")[0] == "Ñuñoa, Chile · 2019–2023 · your own"
    opened.list.opened.emit("night-school")
    qtbot.keyClick(opened.drop, SPACE)
    assert "night-school" not in ids(opened)
    assert opened.note.text() == "Removed: Night school"
    assert not any(one.own for one in rooms.practices().practices)
    qtbot.keyClick(opened.bring_back, SPACE)
    assert "night-school" in ids(opened)
    assert any(one.own for one in rooms.practices().practices)


def test_only_ones_own_can_be_removed(opened, qtbot):
    qtbot.keyClick(opened.list, ENTER)
    assert not opened.drop.isVisible()


def test_a_practice_in_a_file_put_there_by_hand_is_not_said_to_be_gone(
    opened, rooms, mine, qtbot, monkeypatch, tmp_path
):
    folder = rooms.data_folder() / "practices"
    folder.mkdir()
    mine(other(answers=[CITY])).rename(folder / "by-hand.toml")
    added = mine(other(id="day-school", answers=[CITY]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(added), ""))
    qtbot.keyClick(opened.add, SPACE)
    opened.list.opened.emit("night-school")
    qtbot.keyClick(opened.drop, SPACE)
    assert opened.trouble.text().startswith("It stands in a file that was put there by hand")
    assert "night-school" in ids(opened)


def test_a_file_that_is_wrong_says_where_and_changes_nothing(opened, mine, qtbot, monkeypatch):
    wrong = {"playbook": "learning-city", "indicators": ["worker-learnin"]}
    file = mine(other(answers=[wrong]))
    before = ids(opened)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.keyClick(opened.add, SPACE)
    assert "did you mean worker-learning?" in seen(opened.trouble.parentWidget())
    assert ids(opened) == before


def test_one_practice_is_saved_as_a_file_or_all_that_are_listed(
    opened, qtbot, monkeypatch, tmp_path
):
    file = tmp_path / "given"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.keyClicks(opened.finder, "cork")
    qtbot.keyClick(opened.save, SPACE)
    assert len(open_practices(tmp_path / "given.toml")) == len(ids(opened))
    assert opened.note.text().replace(BREAK, "") == f"Saved: {file}.toml"
    opened.list.opened.emit("cork-festival")
    qtbot.keyClick(opened.save, SPACE)
    assert [one.id for one in open_practices(tmp_path / "given.toml")] == ["cork-festival"]


def test_a_broken_file_of_ones_own_is_said_beside_the_list(rooms, working, mine, qtbot):
    add_practices(mine(other(answers=[CITY])), rooms.data_folder())
    (rooms.data_folder() / "practices" / "broken.toml").write_text("= nothing", "utf-8")
    assert practices(rooms.data_folder()).faults
    working.go_to("gaps")
    working.ui.pages.currentWidget().ui.tabs.setCurrentIndex(1)
    panel = working.ui.pages.currentWidget().ui.written.practices
    assert "broken.toml" in panel.trouble.text().replace("\u200b", "")


def test_the_library_is_not_read_before_a_gap_is_shown(working, rooms):
    working.go_to("prepare")
    assert working._pages._practices._library is None
