"""Send, worked in by keys: what is lacking, parked remarks, and the news of the actions."""

import datetime

import pytest
from desktop.seen import seen
from desktop.stages.test_commit import notes, type_into, workshop
from PySide6.QtCore import Qt

from workshop_app.domain.edits import put
from workshop_app.domain.progress import status_of

pytestmark = pytest.mark.qt_log_ignore(  # of every list of words beneath a field
    r"does not support (raise\(\)|grabbing)", extend=True
)
ENDS, PARKED, FOLLOW = range(3)
MEETING = datetime.date(2027, 5, 20)


@pytest.fixture
def page(blank):
    """The page of a session in which nothing has happened."""
    return turn_to(blank)


@pytest.fixture
def filled(working):
    """The page of the example, on the day of a follow-up meeting."""
    return turn_to(working)


def turn_to(frame):
    frame.go_to("send")
    page = frame.ui.pages.currentWidget()
    page.tell_time(lambda: datetime.datetime.combine(MEETING, datetime.time(9), datetime.UTC))
    page.show_workshop(frame._shown())
    return page


def action_of(frame, code):
    state = workshop(frame)
    return state.actions[state.by_code("action")[code]]


def news_of(frame, code):
    action = action_of(frame, code).id
    return [one for one in workshop(frame).updates.values() if one.action == action]


def stand_at(page, row, qtbot):
    """Go down the actions to one of them, and on to its news."""
    page.ui.tabs.setCurrentIndex(FOLLOW)
    followed = page.ui.follow.followed
    followed.setFocus()
    qtbot.keyClick(followed, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(row):
        qtbot.keyClick(followed, Qt.Key.Key_Down)
    qtbot.keyClick(followed, Qt.Key.Key_Return)
    return page.ui.follow.news


def test_what_is_lacking_changes_with_the_session(working, filled):
    assert "1 signature pending" in seen(filled.ui.ends)
    (waiting,) = (c for c in workshop(working).commitments.values() if c.signed == "pending")
    working.editing.apply(put("commitment", waiting.id, signed="yes"))
    assert "✓ Every commitment is signed" in seen(filled.ui.ends)


def test_remarks_are_parked_changed_and_removed(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(PARKED)
    table = page.ui.parked.table
    assert "Ctrl+L parks a remark" in seen(page)
    type_into(table, qtbot, "El seguro", "El transporte")
    table.setCurrentIndex(table.rows.index(0, 0))
    type_into(table, qtbot, "El seguro de practicantes")
    assert [n.text for n in notes(blank, "parking")] == [
        "El seguro de practicantes",
        "El transporte",
    ]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [note.text for note in notes(blank, "parking")] == ["El seguro de practicantes"]


def test_a_remark_becomes_a_gap_from_the_floor_as_one_act(working, filled, qtbot):
    filled.ui.tabs.setCurrentIndex(PARKED)
    table, raising = filled.ui.parked.table, filled.ui.parked.raising
    assert not raising.isEnabled()
    table.setCurrentIndex(table.rows.index(1, 0))
    raising.setFocus()
    qtbot.keyClick(raising, Qt.Key.Key_Space)
    gap = list(workshop(working).gaps.values())[-1]
    assert gap.title == "El transporte de noche no es solo tema de becas"
    assert gap.statement.endswith("con las líneas de camiones.")
    assert gap.from_floor
    assert len(notes(working, "parking")) == 2
    assert working.ui.undo.toolTip() == f"Undo: remark made gap {gap.code} (Ctrl+Z)"
    qtbot.keyClick(filled, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(notes(working, "parking")) == 3)
    assert gap.id not in workshop(working).gaps


def test_news_bear_the_day_of_the_clock_and_move_the_action(working, filled, qtbot):
    news = stand_at(filled, 1, qtbot)
    assert filled.ui.follow.title.text().startswith("A2 · ")
    assert news.hasFocus()
    type_into(news, qtbot, "done", "Se paga desde abril.", "120", "3", "40")
    latest = news_of(working, "A2")[-1]
    assert (latest.date, latest.status, latest.text) == (MEETING, "done", "Se paga desde abril.")
    assert (latest.workers, latest.employers, latest.learners) == (120, 3, 40)
    assert status_of(workshop(working), action_of(working, "A2")) == "done"
    assert filled.ui.follow.followed.model().index(1, 2).data() == "done"
    assert working.ui.undo.toolTip() == "Undo: change to the news of an action (Ctrl+Z)"


def test_without_another_state_news_keep_the_action_where_it_stood(working, filled, qtbot):
    news = stand_at(filled, 0, qtbot)
    qtbot.keyClick(news, Qt.Key.Key_Right)
    type_into(news, qtbot, "Van 60 personas.")
    latest = news_of(working, "A1")[-1]
    assert (latest.status, latest.text) == ("under_way", "Van 60 personas.")


def test_earlier_news_are_changed_and_removed(working, filled, qtbot):
    news = stand_at(filled, 3, qtbot)
    assert len(news_of(working, "A4")) == 2
    news.setCurrentIndex(news.rows.index(0, 0))
    type_into(news, qtbot, "17/12/2026")
    assert news_of(working, "A4")[0].date == datetime.date(2026, 12, 17)
    news.setCurrentIndex(news.rows.index(1, 0))
    qtbot.keyClick(news, Qt.Key.Key_Delete)
    assert len(news_of(working, "A4")) == 1
    assert status_of(workshop(working), action_of(working, "A4")) == "under_way"


def test_a_day_that_is_none_is_refused_in_a_sentence(working, filled, qtbot):
    news = stand_at(filled, 3, qtbot)
    news.setCurrentIndex(news.rows.index(0, 0))
    type_into(news, qtbot, "pronto")
    assert filled.ui.follow.trouble.text().startswith("“pronto” is not a date.")
    assert news_of(working, "A4")[0].date == datetime.date(2026, 12, 16)


def test_the_blank_line_is_another_actions_as_soon_as_it_is_chosen(working, filled, qtbot):
    stand_at(filled, 4, qtbot)  # A5 and A6 have no news, so both show one blank line
    news = stand_at(filled, 5, qtbot)
    type_into(news, qtbot, "under_way")
    assert news_of(working, "A5") == []
    assert [one.status for one in news_of(working, "A6")] == ["under_way"]


def test_without_actions_it_says_where_they_are_written(page):
    page.ui.tabs.setCurrentIndex(FOLLOW)
    assert "There are no actions to follow yet" in seen(page)
    assert page.ui.follow.followed.isHidden()


def test_earlier_states_open_with_a_key(working, filled, qtbot):
    filled.ui.earlier.setFocus()
    qtbot.keyClick(filled.ui.earlier, Qt.Key.Key_Space)
    assert working.ui.pages.currentWidget() is working.doings.earlier


@pytest.mark.parametrize(
    ("button", "word"),
    [("check", "check"), ("export_tables", "export"), ("copy", "copy"), ("earlier", "earlier")],
)
def test_what_leaves_the_laptop_is_asked_for_with_a_key(filled, qtbot, button, word):
    filled.asked.disconnect()  # files are asked for in a dialog, which is the frame's
    pressed = getattr(filled.ui, button)
    pressed.setFocus()
    with qtbot.waitSignal(filled.asked) as asked:
        qtbot.keyClick(pressed, Qt.Key.Key_Space)
    assert asked.args == [word]
