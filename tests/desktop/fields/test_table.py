"""A table to type in: Enter after Enter, rows from a spreadsheet, order, removal; nothing lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from workshop_app.desktop.fields.table import ROW_HEIGHT, EntityTable
from workshop_app.domain.edits import put

pytestmark = pytest.mark.qt_log_ignore(  # of every list of words beneath a field
    r"does not support (raise\(\)|grabbing)", extend=True
)
PEOPLE, BODIES = 2, 3
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bodies(blank):
    """The organisations of a session in which nothing has happened."""
    return part(blank, "bodies", BODIES)


@pytest.fixture
def people(blank):
    """Its people."""
    return part(blank, "people", PEOPLE)


def part(frame, name, tab):
    frame.go_to("prepare")
    page = frame.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(tab)
    found = getattr(page.ui, name)
    found.table.setFocus()
    return found


def workshop(frame):
    return frame.editing.session.workshop


def listed(frame):
    return [(one.organisation, one.sector) for one in workshop(frame).organisations.values()]


def type_into(table, qtbot, *texts):
    """Type text after text, each with Enter, from the cell where one stands."""
    for text in texts:
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.viewport().findChild(QLineEdit)
        if text:
            editor.insert(text[:-1])  # as an input method gives it
            qtbot.keyClicks(editor, text[-1:])
        enter(table, qtbot)


def enter(table, qtbot):
    """Press Enter where one types; a list of words beneath a cell takes it first."""
    editor = table.viewport().findChild(QLineEdit)
    qtbot.keyClick(QApplication.activePopupWidget() or editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def paste(table, qtbot, text):
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(table, "v", CTRL)


def test_enter_after_enter_makes_one_after_the_other(blank, bodies, qtbot):
    table = bodies.table
    type_into(table, qtbot, "Cabildo", "gob", "Red de Oficios", "ngo", "Cámara", "indus")
    assert listed(blank) == [
        ("Cabildo", "government"),
        ("Red de Oficios", "ngo"),
        ("Cámara", "industry"),
    ]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 0)
    assert blank.window().focusWidget() is table


def test_a_line_waits_until_all_that_it_needs_is_there(blank, bodies, qtbot):
    table = bodies.table
    type_into(table, qtbot, "Cabildo")
    assert listed(blank) == []
    assert table.rows.index(0, 0).data() == "Cabildo"
    type_into(table, qtbot, "gobierno")
    assert listed(blank) == [("Cabildo", "government")]
    assert table.rows.index(1, 0).data() == "Another organisation…"


def test_a_cell_is_changed_and_a_needed_one_is_never_blanked(blank, bodies, qtbot):
    table = bodies.table
    type_into(table, qtbot, "Cabildo", "gob")
    table.setCurrentIndex(table.rows.index(0, 0))
    type_into(table, qtbot, "Ayuntamiento")
    assert listed(blank) == [("Ayuntamiento", "government")]
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert listed(blank) == [("Ayuntamiento", "government")]


def test_going_through_a_line_with_enter_changes_nothing(working, qtbot):
    people = part(working, "people", PEOPLE)
    table = people.table
    table.setCurrentIndex(table.rows.index(30, 0))
    before = workshop(working)
    type_into(table, qtbot, "", "")  # the sector by its short name is what one would type
    assert people.trouble.isHidden()
    type_into(table, qtbot, *[""] * (table.rows.columnCount() - 2))
    assert workshop(working) is before
    assert (table.currentIndex().row(), table.currentIndex().column()) == (31, 0)


def test_a_word_that_is_not_known_is_refused_in_a_sentence(blank, bodies, qtbot):
    type_into(bodies.table, qtbot, "Cabildo", "marcianos")
    assert listed(blank) == []
    assert bodies.trouble.text().startswith("“marcianos” is not known here.")
    assert not bodies.trouble.isHidden()


def test_rows_of_a_spreadsheet_come_in_as_one_act(blank, bodies, qtbot):
    rows = 'Cabildo\tgobierno\r\n"Red de\nOficios"\tONG\r\nCámara\tindustria\r\n'
    paste(bodies.table, qtbot, rows)
    assert [sector for _, sector in listed(blank)] == ["government", "ngo", "industry"]
    assert blank.ui.undo.toolTip() == "Undo: pasted rows (Ctrl+Z)"
    qtbot.keyClick(bodies.table, "z", CTRL)
    qtbot.waitUntil(lambda: listed(blank) == [])


def test_headings_say_which_column_is_which(blank, people, qtbot):
    rows = "Sector\tClave\tCargo\tNombre\nAcademia\tP007\tRectora\tElena Ortiz\nONG\t\tVecino\t\n"
    paste(people.table, qtbot, rows)
    first, second = workshop(blank).participants.values()
    assert (first.code, first.sector, first.role) == ("P007", "academia", "Rectora")
    assert first.name == "Elena Ortiz"
    assert (second.sector, second.role) == ("ngo", "Vecino")
    assert second.code


def test_one_bad_row_refuses_all_and_says_where(blank, bodies, qtbot):
    paste(bodies.table, qtbot, "Cabildo\tgobierno\nRed de Oficios\tmarcianos\nCámara\t\n")
    assert listed(blank) == []
    said = bodies.trouble.text()
    assert "Row 2, Sector: “marcianos” is not known here." in said
    assert "Row 3 lacks what every row needs: Sector." in said
    assert said.endswith("Nothing was pasted.")


def test_more_cells_than_columns_are_refused_not_dropped(blank, bodies, qtbot):
    paste(bodies.table, qtbot, "Cabildo\tgobierno\t12\n")
    assert listed(blank) == []
    assert "Row 1 has more cells than there are columns from here on." in bodies.trouble.text()


def test_a_code_that_comes_twice_is_refused(blank, people, qtbot):
    people.table.setCurrentIndex(people.table.rows.index(0, 0))
    paste(people.table, qtbot, "P001\tgobierno\nP001\tindustria\n")
    assert not workshop(blank).participants
    assert "Row 2 has the code P001 once more." in people.trouble.text()


def test_a_code_that_somebody_has_is_refused_and_nothing_typed_is_lost(working, qtbot):
    table = part(working, "people", PEOPLE).table
    last = table.rows.rowCount() - 1
    before = workshop(working).participants
    table.setCurrentIndex(table.rows.index(last, 0))
    type_into(table, qtbot, "P001", "gob")
    assert workshop(working).participants == before
    assert "P001" in working.ui.said.text()
    assert table.rows.index(last, 0).data() == "P001"


def test_rows_pasted_while_one_types_go_into_the_table(blank, bodies, qtbot):
    table = bodies.table
    qtbot.keyClicks(table, "x")
    QGuiApplication.clipboard().setText("Cabildo\tgobierno\nCámara\tindustria\n")
    qtbot.keyClick(table.viewport().findChild(QLineEdit), "v", CTRL)
    assert [name for name, _ in listed(blank)] == ["Cabildo", "Cámara"]
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)
    assert [name for name, _ in listed(blank)] == ["Cabildo", "Cámara"]


def test_what_is_copied_comes_back_the_same(working, qtbot):
    table = part(working, "bodies", BODIES).table
    table.setCurrentIndex(table.rows.index(5, 0))
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, "c", CTRL)
    assert QGuiApplication.clipboard().text() == "Cámara de Industria\tIndustry\n"
    before = workshop(working).organisations
    table.setCurrentIndex(table.rows.index(5, 0))
    qtbot.keyClick(table, "v", CTRL)
    assert workshop(working).organisations == before


def test_rows_are_removed_together_and_given_back(working, qtbot):
    table = part(working, "bodies", BODIES).table
    before = list(workshop(working).organisations)
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert list(workshop(working).organisations) == [before[0], *before[3:]]
    qtbot.keyClick(table, "z", CTRL)
    qtbot.waitUntil(lambda: list(workshop(working).organisations) == before)


def test_ctrl_and_the_arrows_order_lines(working, qtbot):
    table = part(working, "bodies", BODIES).table
    before = list(workshop(working).organisations)
    table.setCurrentIndex(table.rows.index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Up, CTRL)
    assert list(workshop(working).organisations)[:3] == [before[0], before[2], before[1]]
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_Down, CTRL)
    assert list(workshop(working).organisations) == before
    assert working.ui.undo.toolTip() == "Undo: order of the organisations (Ctrl+Z)"


def test_the_first_line_does_not_go_higher_nor_the_last_one_lower(working, qtbot):
    table = part(working, "bodies", BODIES).table
    before = workshop(working)
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Up, CTRL)
    table.setCurrentIndex(table.rows.index(len(before.organisations) - 1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down, CTRL)
    assert workshop(working) is before


@pytest.mark.parametrize("name", ["Red 🚌 de Oficios", "جامعة الأمل", "<b>A & B</b>", "x" * 400])
def test_any_name_is_kept_as_it_was_typed(blank, bodies, qtbot, name):
    table = bodies.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    table.viewport().findChild(QLineEdit).insert(name)
    enter(table, qtbot)
    type_into(table, qtbot, "ngo")
    assert listed(blank) == [(name, "ngo")]
    assert table.rows.index(0, 0).data() == name


def test_ten_thousand_letters_pasted_into_a_cell_stay_in_it(blank, bodies, qtbot):
    table = bodies.table
    QGuiApplication.clipboard().setText("y" * 12_000)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.keyClick(table.viewport().findChild(QLineEdit), "v", CTRL)
    enter(table, qtbot)
    type_into(table, qtbot, "ngo")
    assert listed(blank) == [("y" * 10_000, "ngo")]
    assert blank.window().width() == 1280


def test_what_is_half_typed_stays_while_something_else_happens(blank, bodies, qtbot):
    table = bodies.table
    type_into(table, qtbot, "Cabildo", "gob")
    qtbot.keyClicks(table, "R")
    editor = table.viewport().findChild(QLineEdit)
    editor.insert("ed")
    blank.editing.apply(put("organisation", "o9", organisation="Cámara", sector="industry"))
    assert table.viewport().findChild(QLineEdit) is editor
    assert editor.text() == "Red"


def test_a_list_that_only_grows_is_not_made_anew(blank, bodies, qtbot):
    resets = []
    bodies.table.rows.modelReset.connect(lambda: resets.append(1))
    type_into(bodies.table, qtbot, "Cabildo", "gob", "Red", "ngo")
    blank.ui.undo.click()
    assert len(listed(blank)) == 1
    assert resets == []


def test_a_long_card_shows_all_of_itself_while_it_is_written(working, qtbot):
    working.go_to("listen")
    table = working.ui.pages.currentWidget().columns["industry"].table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    id = table.rows.id(0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QPlainTextEdit)
    lines = editor.height() // editor.fontMetrics().lineSpacing()
    assert lines * editor.width() > editor.fontMetrics().horizontalAdvance(editor.toPlainText())
    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(editor, " Ya.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert workshop(working).motivations[id].text.endswith("resolver. Ya.")
    qtbot.waitUntil(lambda: table.viewport().findChild(QPlainTextEdit) is None)


def test_escape_leaves_a_long_card_as_it_was(working, qtbot):
    working.go_to("listen")
    table = working.ui.pages.currentWidget().columns["industry"].table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    before = workshop(working)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "otra cosa")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.viewport().findChild(QPlainTextEdit) is None)
    assert workshop(working) is before


def test_a_long_list_shows_its_beginning_until_the_keys_come_to_it(working, qtbot):
    working.go_to("prepare")
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(PEOPLE)
    table = page.ui.people.table
    assert table.verticalScrollBar().value() == 0
    assert not table.selectedIndexes()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == table.rows.rowCount() - 1
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    working.ui.own_view.click()  # other fields: the rows are made anew
    assert table.currentIndex().row() == table.rows.rowCount() - 1


def test_a_line_is_as_tall_as_its_text_needs(working, qtbot):
    working.go_to("commit")
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(1)
    table = next(one for one in page.findChildren(EntityTable) if one.isVisible())
    one_line = table.fontMetrics().height()
    qtbot.waitUntil(lambda: table.rowHeight(0) == ROW_HEIGHT)
    assert table.rows.rowCount() > 2
    for row in range(table.rows.rowCount()):
        assert one_line < table.rowHeight(row) <= ROW_HEIGHT
