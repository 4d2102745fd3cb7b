"""A rehearsal opens from the start and from a session, and says on every page that it is one."""

from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.domain.stages import STAGES


def rehearse_from_start(make_window, rooms, qtbot):
    window = make_window(ports=rooms)
    window.front.start.ui.rehearse_button.click()
    qtbot.waitUntil(lambda: window.session is not None)
    return window


def workshop(window):
    return window.session.editing.session.workshop


def test_it_opens_from_the_start_with_a_strip_over_every_stage(make_window, rooms, qtbot):
    window = rehearse_from_start(make_window, rooms, qtbot)
    for stage in STAGES:
        window.session.go_to(stage)
        assert window.session.ui.rehearsal.isVisible()
        assert window.session.ui.rehearsal.text() == "Rehearsal: invented answers"
    assert not window.session.ui.pages.currentWidget().ui.leaving.isVisible()  # the last: send
    window.session.doings.do("earlier")
    assert window.session.ui.rehearsal.isVisible()
    window.session.let_go()


def test_a_real_session_has_no_strip(working):
    assert not working.ui.rehearsal.isVisible()


def test_the_room_display_says_it_in_the_rooms_language(make_window, rooms, qtbot):
    window = rehearse_from_start(make_window, rooms, qtbot)
    frame = window.session
    frame.room.open()
    for stage in STAGES:
        frame.go_to(stage)
        for sheet in frame.room.display.sheets:
            assert "Ensayo" in [piece.text for piece in sheet.pieces]
    frame.let_go()


def test_a_session_is_rehearsed_from_its_menu_and_stays_as_it_is(working, qtbot):
    window, path = working.window(), working.editing.session.path
    people = set(working.editing.session.workshop.participants)
    working.menu.asked.emit("rehearse")
    qtbot.waitUntil(lambda: window.session is not None and is_rehearsal(workshop(window)))
    assert window.session.editing.session.path != path
    assert people.isdisjoint(workshop(window).participants)
    window.open_session(path)
    assert not is_rehearsal(workshop(window))
    assert set(workshop(window).participants) == people


def test_rehearsing_anew_wipes_what_was_practised(make_window, rooms, qtbot):
    window = rehearse_from_start(make_window, rooms, qtbot)
    first = workshop(window).id
    window.session.menu.asked.emit("rehearse")
    qtbot.waitUntil(lambda: window.session is not None and workshop(window).id != first)
    assert is_rehearsal(workshop(window))
    window.session.let_go()


def test_it_is_not_among_the_recent_sessions(make_window, rooms, qtbot):
    window = rehearse_from_start(make_window, rooms, qtbot)
    window.session.ui.back.click()
    assert list(rooms.recent()) == []


def test_one_that_is_open_in_another_window_is_said(make_window, rooms, qtbot):
    first = rehearse_from_start(make_window, rooms, qtbot)
    second = make_window(ports=rooms)
    second.front.start.ui.rehearse_button.click()
    qtbot.waitUntil(second.front.start.ui.trouble.isVisible)
    assert "Close it there first" in second.front.start.ui.trouble.text()
    first.session.let_go()
