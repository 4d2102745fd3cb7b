"""Prepare, worked in by keyboard: facts, agenda, people, the door; everything can be undone."""

import datetime

import pytest
from desktop.seen import seen
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

PEOPLE, DOOR = 2, 4
NOON = datetime.datetime(2026, 11, 25, 12, 5, tzinfo=datetime.UTC)


@pytest.fixture
def page(blank):
    """The page of a session in which nothing has happened, at five past twelve."""
    blank.go_to("prepare")
    page = blank.ui.pages.currentWidget()
    page.tell_time(lambda: NOON)
    return page


def workshop(frame):
    return frame.editing.session.workshop


def fill(qtbot, field, text):
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def write(qtbot, table, *texts):
    """Type texts cell by cell, Enter after each."""
    for text in texts:
        qtbot.keyClick(table, text[0])
        line = table.viewport().findChild(QLineEdit)
        qtbot.keyClicks(line, text[1:])
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def field_of(page, key):
    form = next(form for keys, form in page.ui.facts.forms.items() if key in keys)
    return form.field(key)


def test_facts_are_typed_over(blank, page, qtbot):
    fill(qtbot, field_of(page, "venue"), "Salon de Cabildos")
    fill(qtbot, field_of(page, "term_ends"), "30/9/2027")
    facts = workshop(blank).facts
    assert facts["venue"] == "Salon de Cabildos"
    assert facts["term_ends"] == datetime.date(2027, 9, 30)
    assert blank.ui.undo.toolTip() == "Undo: setting (Ctrl+Z)"


def test_a_date_that_is_none_says_what_would_be_right_and_keeps_what_was_typed(blank, page, qtbot):
    field = field_of(page, "term_ends")
    fill(qtbot, field, "pronto")
    assert field.text() == "pronto"
    assert "Write day/month/year" in field.toolTip()
    assert "term_ends" not in workshop(blank).facts


def test_10000_letters_fit_a_field_and_stretch_nothing(blank, page, qtbot):
    field = field_of(page, "venue")
    field.setFocus()
    QGuiApplication.clipboard().setText("w" * 12_000)
    qtbot.keyClick(field, "v", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(workshop(blank).facts["venue"]) == 10_000
    assert blank.window().width() == 1280


def test_the_agenda_becomes_the_sessions_own_when_it_is_adjusted(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(1)
    before = page.ui.agenda.course.model().rowCount()
    page.ui.agenda.adjust.click()
    assert len(workshop(blank).items) == before - 1  # its last row says when the day ends
    table = page.ui.agenda.items
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    write(qtbot, table, "15")
    assert next(iter(workshop(blank).items.values())).minutes == 15
    qtbot.keyClick(table, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, "z", Qt.KeyboardModifier.ControlModifier)
    assert not workshop(blank).items


def test_people_are_typed_row_after_row(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table = page.ui.people.table
    table.setFocus()
    write(qtbot, table, "P001", "gov", "Ayuntamiento", "Directora", "9:10", "13:00")
    write(qtbot, table, "P002", "industry")
    people = [
        (p.code, p.sector, p.organisation, p.arrived) for p in workshop(blank).participants.values()
    ]
    assert people == [
        ("P001", "government", "Ayuntamiento", "09:10"),
        ("P002", "industry", None, None),
    ]


def test_rows_of_a_spreadsheet_are_pasted_all_or_none(blank, page, qtbot):
    table = page.ui.people.table
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table.setFocus()
    QGuiApplication.clipboard().setText("P001\tGobierno\tCabildo\nP002\tMarte\tNave\n")
    qtbot.keyClick(table, "v", Qt.KeyboardModifier.ControlModifier)
    said = page.ui.people.trouble.text()
    assert said.startswith("Row 2, Sector: “Marte”")
    assert not workshop(blank).participants
    QGuiApplication.clipboard().setText("P001\tGobierno\tCabildo\nP002\tIndustria\tNave\n")
    qtbot.keyClick(table, "v", Qt.KeyboardModifier.ControlModifier)
    assert [p.sector for p in workshop(blank).participants.values()] == ["government", "industry"]
    assert blank.ui.undo.toolTip() == "Undo: pasted rows (Ctrl+Z)"


def test_300_participants_are_pasted_and_one_more_is_typed(blank, page, qtbot):
    rows = "\n".join(f"P{n:03}\tacademia\tUniversidad" for n in range(1, 301))
    table = page.ui.people.table
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table.setFocus()
    QGuiApplication.clipboard().setText(rows)
    qtbot.keyClick(table, "v", Qt.KeyboardModifier.ControlModifier)
    assert len(workshop(blank).participants) == 300
    table.setCurrentIndex(table.model().index(300, 0))
    write(qtbot, table, "P301", "ngo")
    assert len(workshop(blank).participants) == 301


def test_names_show_and_are_typed_only_in_the_own_view(blank, page, qtbot):
    table = page.ui.people.table
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table.setFocus()
    write(qtbot, table, "P001", "ngo")
    assert "name" not in table.rows.names()
    blank.ui.own_view.click()
    table.setCurrentIndex(table.model().index(0, table.rows.names().index("name")))
    write(qtbot, table, "Nadia")
    (person,) = workshop(blank).participants.values()
    assert person.name == "Nadia"
    blank.ui.own_view.click()
    assert "name" not in table.rows.names()


def test_a_name_is_not_taken_for_a_code_where_no_names_show(blank, page, qtbot):
    people = page.ui.people
    page.ui.tabs.setCurrentIndex(PEOPLE)
    people.table.setFocus()
    write(qtbot, people.table, "Lucia Marin")
    assert "looks like a name" in people.trouble.text()
    assert not workshop(blank).participants
    QGuiApplication.clipboard().setText("Lucia Marin\tONG\nAna Ruiz\tONG\n")
    people.table.setCurrentIndex(people.table.model().index(0, 0))
    qtbot.keyClick(people.table, "v", Qt.KeyboardModifier.ControlModifier)
    assert "looks like a name" in people.trouble.text()
    assert not workshop(blank).participants


def test_in_the_own_view_people_are_typed_by_name(blank, page, qtbot):
    blank.ui.own_view.click()
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table = page.ui.people.table
    assert page.ui.people.safe.isHidden()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    write(qtbot, table, "Lucia Marin", "ngo", "Red", "Vocera", "l@red.co")
    (person,) = workshop(blank).participants.values()
    assert (person.name, person.sector, person.email) == ("Lucia Marin", "ngo", "l@red.co")
    assert table.columnWidth(table.rows.names().index("organisation")) > 100


def test_tab_leads_from_the_tabs_into_the_list_and_then_to_its_buttons(page):
    page.ui.tabs.setCurrentIndex(PEOPLE)
    seen = [one for one in page.stops() if one.isVisible()]
    first = seen.index(page.ui.tabs.tabBar()) + 1
    buttons = page.ui.people.findChildren(QPushButton)
    wanted = [page.ui.people.table, *buttons, page.ui.mandate]
    assert seen[first : first + len(wanted)] == wanted


def test_at_the_door_heads_are_counted_and_a_code_notes_the_time(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(DOOR)
    door = page.ui.door
    fill(qtbot, door.fields["heads.industry"], "9")
    assert workshop(blank).facts["heads.industry"] == 9
    fill(qtbot, door.code, "7")
    assert door.said.text() == "Nobody on the list has the code 7."
    table = page.ui.people.table
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table.setFocus()
    write(qtbot, table, "P007", "ngo")
    page.ui.tabs.setCurrentIndex(DOOR)
    fill(qtbot, door.code, "7")
    (person,) = workshop(blank).participants.values()
    assert person.arrived == "12:05"
    assert "came at 12:05" in door.said.text()
    door.code.setText("p007")
    door.went.click()
    (person,) = workshop(blank).participants.values()
    assert person.left == "12:05"


def test_papers_for_the_day_are_a_button_away(blank, page, qtbot):
    asked = []
    page.asked.connect(asked.append)
    page.ui.mandate.click()
    assert asked == ["print:mandate"]


def test_the_agenda_says_stages_in_words_and_takes_them_so(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(1)
    agenda = page.ui.agenda
    agenda.adjust.click()
    table = agenda.items
    table.setFocus()
    last = table.rows.rowCount() - 1
    assert table.rows.index(0, 0).data() == "Llegada y bienvenida"
    assert table.rows.index(0, 1).data() == "Prepare"
    assert table.rows.headerData(0, Qt.Orientation.Vertical) == "09:00"
    assert table.rows.headerData(last, Qt.Orientation.Vertical) == "13:30"
    table.setCurrentIndex(table.rows.index(last, 0))
    write(qtbot, table, "Foto")
    table.setCurrentIndex(table.rows.index(last, 1))
    write(qtbot, table, "listen")
    assert list(workshop(blank).items.values())[-1].stage == "listen"
    table.setCurrentIndex(table.rows.index(last, 1))
    write(qtbot, table, "Siesta")
    assert agenda.trouble.text().startswith("“Siesta” is not known here.")
    assert list(workshop(blank).items.values())[-1].stage == "listen"


def test_the_day_says_what_is_free_and_when_it_closes(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(1)
    agenda = page.ui.agenda
    fill(qtbot, agenda.times.field("start"), "8:30")
    fill(qtbot, agenda.times.field("end"), "14:00")
    model = agenda.course.model()
    rows = [[model.index(row, at).data() for at in range(3)] for row in range(model.rowCount())]
    assert ["10:15", "Free", "30′"] in rows
    assert rows[-2:] == [["13:30", "Free", "30′"], ["14:00", "End", ""]]
    assert agenda.late.isHidden()
    fill(qtbot, agenda.times.field("end"), "13:00")
    assert agenda.late.text().endswith("That is 30 minutes later than planned.")


def test_another_agenda_takes_the_place_of_the_adjusted_one(blank, page, qtbot):
    page.ui.agenda.adjust.click()
    choice = page.ui.facts.choices.fields["agenda"]
    page.ui.tabs.setCurrentIndex(0)
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert workshop(blank).facts["agenda"] == "full-day"
    assert not workshop(blank).items
    assert "14:35" in [page.ui.agenda.course.model().index(row, 0).data() for row in range(12)]
    qtbot.keyClick(choice, "z", Qt.KeyboardModifier.ControlModifier)
    assert workshop(blank).items


def test_a_code_with_the_letters_of_a_machine_is_found_by_its_number(blank, page, qtbot):
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table = page.ui.people.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 1))
    write(qtbot, table, "academia")
    (person,) = workshop(blank).participants.values()
    assert person.code.startswith("P001-")
    page.ui.tabs.setCurrentIndex(DOOR)
    fill(qtbot, page.ui.door.code, "1")
    (person,) = workshop(blank).participants.values()
    assert person.arrived == "12:05"


def test_who_had_left_is_back_and_came_when_they_first_did(working, qtbot):
    working.go_to("prepare")
    page = working.ui.pages.currentWidget()
    page.tell_time(lambda: NOON)
    page.ui.tabs.setCurrentIndex(DOOR)
    fill(qtbot, page.ui.door.code, "P041")
    person = workshop(working).participants[workshop(working).by_code("participant")["P041"]]
    assert (person.arrived, person.left) == ("09:30", None)


def test_the_room_needs_as_much_as_people_come(working):
    working.go_to("prepare")
    page = working.ui.pages.currentWidget()
    assert "Chairs for 40 people" in seen(page.ui.room)
    assert "200 dots, in the colours of the sectors" in seen(page.ui.room)
