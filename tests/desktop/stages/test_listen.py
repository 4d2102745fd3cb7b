"""Listen, worked in: cards by sector, Enter after Enter, and whose words they are kept private."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit


@pytest.fixture
def page(blank):
    """The page of a session in which nothing has happened, at the government's column."""
    blank.go_to("listen")
    page = blank.ui.pages.currentWidget()
    page.columns["government"].table.setFocus()
    return page


def cards(frame, sector="government"):
    there = frame.editing.session.workshop.motivations.values()
    return [card.text for card in there if card.sector == sector]


def write(qtbot, table, *texts):
    """Type texts, Enter after each, as one does."""
    for text in texts:
        qtbot.keyClick(table, text[0])
        line = table.viewport().findChild(QLineEdit)
        qtbot.keyClicks(line, text[1:])
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def test_cards_are_typed_enter_after_enter(blank, page, qtbot):
    write(qtbot, page.columns["government"].table, "Becas", "Transporte", "Datos")
    assert cards(blank) == ["Becas", "Transporte", "Datos"]
    assert blank.ui.undo.toolTip() == "Undo: new card (Ctrl+Z)"


def test_each_column_is_its_sectors(blank, page, qtbot):
    write(qtbot, page.columns["industry"].table, "Vacantes")
    assert cards(blank, "industry") == ["Vacantes"]
    assert cards(blank) == []
    assert page.ui.silent.text().startswith("Not heard yet: Government")


def test_a_card_is_changed_where_it_stands_and_undone(blank, page, qtbot):
    table = page.columns["government"].table
    write(qtbot, table, "Becas")
    table.setCurrentIndex(table.model().index(0, 0))
    write(qtbot, table, "Becas y buses")
    assert cards(blank) == ["Becas y buses"]
    qtbot.keyClick(table, "z", Qt.KeyboardModifier.ControlModifier)
    assert cards(blank) == ["Becas"]


def test_delete_takes_a_card_away_and_the_arrows_order_them(blank, page, qtbot):
    table = page.columns["government"].table
    write(qtbot, table, "Becas", "Buses", "Datos")
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert cards(blank) == ["Becas", "Datos", "Buses"]
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert cards(blank) == ["Datos", "Buses"]


def test_lines_of_a_spreadsheet_are_pasted_as_cards(blank, page, qtbot):
    QGuiApplication.clipboard().setText("Becas 🚌\nمرحبا\n" + "w" * 10_000 + "\n")
    table = page.columns["ngo"].table
    table.setFocus()
    qtbot.keyClick(table, "v", Qt.KeyboardModifier.ControlModifier)
    assert cards(blank, "ngo") == ["Becas 🚌", "مرحبا", "w" * 10_000]
    assert blank.window().width() == 1280


def test_what_is_half_typed_counts_when_one_turns_to_another_stage(blank, page, qtbot):
    table = page.columns["government"].table
    qtbot.keyClick(table, "B")
    qtbot.keyClicks(table.viewport().findChild(QLineEdit), "ecas")
    blank.go_to("gaps")
    assert cards(blank) == ["Becas"]


def test_whose_words_they_are_is_asked_only_in_the_own_view(blank, page, qtbot):
    table = page.columns["government"].table
    write(qtbot, table, "Becas")
    table.setCurrentIndex(table.model().index(0, 0))
    assert page.ui.who_part.isHidden()
    blank.ui.own_view.click()
    assert page.ui.who_part.isVisible()
    field = page.who.field("organisation")
    field.setFocus()
    qtbot.keyClicks(field, "Ayuntamiento")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (card,) = blank.editing.session.workshop.motivations.values()
    assert card.organisation == "Ayuntamiento"


def test_in_the_own_view_a_card_says_whose_words_it_holds_and_is_written_without_them(
    working, qtbot
):
    working.go_to("listen")
    table = working.ui.pages.currentWidget().columns["government"].table
    assert "P002" not in table.rows.index(0, 0).data()
    working.ui.own_view.click()
    assert table.rows.index(0, 0).data().endswith("\n— Ayuntamiento de Villa Esperanza · P002")
    assert "P002" not in table.rows.index(0, 0).data(Qt.ItemDataRole.EditRole)
