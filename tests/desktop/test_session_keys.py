"""The keys of a session: a stage is turned to, and what is typed next is meant for its page."""

import pytest
from desktop.keyboard import CTRL, Keyboard
from PySide6.QtCore import Qt

from workshop_app.domain.stages import STAGES


@pytest.fixture
def keyboard(blank, qtbot):
    """A person at a session in which nothing has happened."""
    return Keyboard(qtbot, blank.window())


def test_a_card_can_be_typed_at_once_where_the_cards_are_turned_to(blank, keyboard):
    keyboard.press(Qt.Key.Key_2, CTRL)
    keyboard.write("Faltan operarios", "Se van a Cali")
    cards = blank.editing.session.workshop.motivations.values()
    assert [card.text for card in cards] == ["Faltan operarios", "Se van a Cali"]


def test_answers_can_be_typed_at_once_where_the_ballots_are_turned_to(blank, keyboard):
    keyboard.press(Qt.Key.Key_3, CTRL)
    keyboard.press(Qt.Key.Key_2)
    keyboard.press(Qt.Key.Key_5)
    (answers,) = blank.editing.session.workshop.ratings.values()
    assert [answer[:2] for answer in answers.values()] == [[2, 5]]


def test_one_stands_again_where_one_stood_on_a_page(blank, keyboard):
    keyboard.press(Qt.Key.Key_1, CTRL)
    keyboard.tab_to("Venue")
    keyboard.press(Qt.Key.Key_2, CTRL)
    keyboard.press(Qt.Key.Key_1, CTRL)
    assert keyboard.name == "Venue"


@pytest.mark.parametrize("stage", STAGES)
def test_a_key_that_turns_to_a_stage_leads_onto_its_page(working, qtbot, stage):
    keyboard = Keyboard(qtbot, working.window())
    keyboard.press(Qt.Key(Qt.Key.Key_1 + STAGES.index(stage)), CTRL)
    page = working.ui.pages.currentWidget()
    assert page.stage == stage
    assert page.isAncestorOf(keyboard.at)


@pytest.mark.parametrize("stage", STAGES)
def test_the_script_is_come_to_after_all_of_the_page(working, stage):
    working.go_to(stage)
    page, script = working.ui.pages.currentWidget(), working.ui.script
    seen, one = [], page.nextInFocusChain()
    while one is not page:
        seen.append(one)
        one = one.nextInFocusChain()
    after = seen[seen.index(script) :]
    assert set(after).isdisjoint(page.stops())
