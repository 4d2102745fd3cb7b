"""Plan, worked in: actions typed Enter after Enter, changed, moved, put in order, taken away."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.desktop.stages.plan import PlanPage
from workshop_app.domain.edits import decide, put

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(working, qtbot):
    """The page of the example, on a real file."""
    working.go_to("plan")
    _in_front(working, qtbot)
    return working.ui.pages.currentWidget()


@pytest.fixture
def planning(blank, qtbot):
    """The page of a session with two gaps that go first, and two organisations."""
    editing = blank.editing
    for code, title in (("G1", "Becas"), ("G2", "Mesa")):
        gap = editing.session.id()
        editing.apply(put("gap", gap, code=code, title=title))
        editing.apply(decide(gap, chosen=True, reason="Así se acordó"))
    for name, sector in (("Ayuntamiento", "government"), ("Universidad", "academia")):
        made = editing.session.id()
        editing.apply(put("organisation", made, organisation=name, sector=sector))
    blank.go_to("plan")
    _in_front(blank, qtbot)
    return blank


def _in_front(frame, qtbot):
    """The window is the one in front: only then does the keyboard lead to it."""
    frame.window().activateWindow()
    qtbot.waitUntil(frame.window().isActiveWindow)


def workshop(frame):
    return frame.editing.session.workshop


def id_of(frame, kind, code):
    """Find by code; one that the machine gave ends in two letters of the device."""
    known = workshop(frame).by_code(kind).items()
    return next(id for held, id in known if held.partition("-")[0] == code)


def action_of(frame, code):
    return workshop(frame).actions[id_of(frame, "action", code)]


def list_of(frame):
    return frame.ui.pages.currentWidget().ui.actions


def line_of(frame, code):
    return list_of(frame).parts[id_of(frame, "gap", code)].line


def field_of(frame, code, name="title"):
    return list_of(frame).cards[id_of(frame, "action", code)].fields[name]


def codes(frame):
    return [workshop(frame).code(id).partition("-")[0] for id in workshop(frame).actions]


def where():
    """Whatever has the keys; words that are offered pass them on to their field."""
    return QApplication.focusWidget() or QApplication.activePopupWidget()


def type_in(qtbot, *texts):
    """Type each text where one stands, and go on with Enter."""
    for text in texts:
        qtbot.keyClicks(where(), text)
        qtbot.keyClick(where(), Qt.Key.Key_Return)


def anew(qtbot, field, text):
    """Type a text in the place of what is there, and go on."""
    field.setFocus()
    qtbot.keyClick(field, "a", CTRL)
    type_in(qtbot, text)


def test_actions_are_typed_with_their_six_fields_enter_after_enter(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas de transporte", "Ayuntamiento", "Universidad, Cluster", "30/06/2027")
    type_in(qtbot, "local government, have", "Costeo por ruta")
    assert where() is line_of(planning, "G1")
    action = action_of(planning, "A1")
    assert action.gap == workshop(planning).by_code("gap")["G1"]
    assert (action.title, action.lead) == ("Becas de transporte", "Ayuntamiento")
    assert action.partners == ("Universidad", "Cluster")
    assert action.due == datetime.date(2027, 6, 30)
    assert action.funding == (("local_government", None, 100),)
    assert action.first_step == "Costeo por ruta"
    type_in(qtbot, "Otra")
    assert codes(planning) == ["A1", "A2"]
    assert where() is field_of(planning, "A2", "lead")


def test_a_code_that_a_machine_gave_is_not_cut_off(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas")
    (card,) = list_of(planning).cards.values()
    assert "-" in card.code.text()
    card.code.setText("A12-KT")
    assert card.code.sizeHint().width() <= card.code.width()


def test_the_blank_line_makes_nothing_and_is_gone_past(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "  ")
    assert workshop(planning).actions == {}
    qtbot.keyClick(where(), "a", CTRL)
    qtbot.keyClick(where(), Qt.Key.Key_Delete)
    line_of(planning, "G1").setFocus()
    qtbot.keyClick(where(), Qt.Key.Key_Return)
    assert where() is line_of(planning, "G2")


def test_tab_goes_from_field_to_field_and_makes_the_action_too(planning, qtbot):
    line_of(planning, "G2").setFocus()
    qtbot.keyClicks(where(), "Mesa con presupuesto")
    for name in ("lead", "partners", "due", "funding", "first_step"):
        qtbot.keyClick(where(), Qt.Key.Key_Tab)
        assert where() is field_of(planning, "A1", name)


def test_a_card_says_what_it_lacks_until_it_is_there(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas", "Ayuntamiento")
    card = list_of(planning).cards[action_of(planning, "A1").id]
    assert card.missing.text() == "missing: another sector, date, money, first step"
    type_in(qtbot, "Universidad", "30/06/2027", "no funding yet", "Costeo")
    assert card.missing.isHidden()


def test_a_field_is_changed_where_it_stands(working, page, qtbot):
    field = field_of(working, "A1", "lead")
    anew(qtbot, field, "Universidad Estatal")
    assert action_of(working, "A1").lead == "Universidad Estatal"
    assert field_of(working, "A1", "lead") is field
    assert where() is field_of(working, "A1", "partners")


def test_escape_takes_back_what_was_typed(working, page, qtbot):
    before = action_of(working, "A1")
    field = field_of(working, "A1", "first_step")
    field.setFocus()
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    page.keep()
    assert action_of(working, "A1") == before


def test_a_date_that_is_none_is_refused_and_one_stays(working, page, qtbot):
    before = action_of(working, "A1").due
    field = field_of(working, "A1", "due")
    anew(qtbot, field, "pronto")
    assert where() is field
    trouble = list_of(working).cards[action_of(working, "A1").id].trouble
    assert trouble.isVisibleTo(page)
    assert "“pronto” is not a date" in trouble.text()
    anew(qtbot, field, "1/3/2027")
    assert trouble.isHidden()
    assert before != action_of(working, "A1").due == datetime.date(2027, 3, 1)


def test_a_month_is_its_last_day(working, page, qtbot):
    anew(qtbot, field_of(working, "A1", "due"), "february 2028")
    assert action_of(working, "A1").due == datetime.date(2028, 2, 29)


def test_long_words_wrap_and_are_seen_whole(working, page, qtbot):
    field = field_of(working, "A1", "partners")
    tall = field.height()
    anew(qtbot, field, "Universidad, " * 12)
    assert field.height() > tall
    assert not field.verticalScrollBar().maximum()


def test_money_keeps_its_amounts_when_only_its_state_changes(working, page, qtbot):
    code = next(c for c in codes(working) if action_of(working, c).funding[0][1])
    kind, amount, _ = action_of(working, code).funding[0]
    field = field_of(working, code, "funding")
    anew(qtbot, field, field.toPlainText().split(";")[0].split(",")[0] + ", seeking")
    assert action_of(working, code).funding == ((kind, amount, 0),)


def test_money_that_is_not_known_says_what_may_be_written(working, page, qtbot):
    before = action_of(working, "A1").funding
    anew(qtbot, field_of(working, "A1", "funding"), "lottery")
    trouble = list_of(working).cards[action_of(working, "A1").id].trouble.text()
    assert "no source of money" in trouble
    assert action_of(working, "A1").funding == before


def test_a_name_on_the_list_is_offered_and_taken(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas")
    lead = field_of(planning, "A1", "lead")
    qtbot.keyClicks(lead, "univ")
    popup = lead._offers._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert action_of(planning, "A1").lead == "Universidad"


def test_actions_change_places_within_their_gap(working, page, qtbot):
    gap = action_of(working, "A1").gap
    beside = [c for c in codes(working) if action_of(working, c).gap == gap]
    field = field_of(working, beside[0], "due")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, CTRL)
    now = [c for c in codes(working) if action_of(working, c).gap == gap]
    assert now == [beside[1], beside[0], *beside[2:]]
    assert where() is field
    order = [list_of(working)._order.index(list_of(working).cards[action_of(working, c).id])
             for c in now]  # fmt: skip
    assert order == sorted(order)
    qtbot.keyClick(field, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Up, CTRL)  # it is the first already
    assert [c for c in codes(working) if action_of(working, c).gap == gap] == beside


def test_an_action_is_removed_and_given_back(working, page, qtbot):
    before = action_of(working, "A2")
    field = field_of(working, "A2", "partners")
    field.setFocus()
    qtbot.keyClicks(field, "half typed")
    qtbot.keyClick(field, Qt.Key.Key_Delete, CTRL)
    assert "A2" not in codes(working)
    assert where() is not None
    assert list_of(working).isAncestorOf(where())
    assert working.ui.undo.toolTip().startswith("Undo: removal of action")
    qtbot.keyClick(where(), "z", CTRL)
    qtbot.waitUntil(lambda: "A2" in codes(working))
    assert action_of(working, "A2") == before
    assert field_of(working, "A2", "title").toPlainText() == before.title


def test_undo_takes_back_an_action_and_stands_in_its_gaps_line(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas")
    qtbot.keyClick(where(), "z", CTRL)
    qtbot.waitUntil(lambda: not workshop(planning).actions)
    assert where() is line_of(planning, "G1")
    assert line_of(planning, "G1").toPlainText() == ""


def test_the_sheet_unfolds_and_is_typed_by_keys(working, page, qtbot):
    title = field_of(working, "A1")
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_F2)
    card = list_of(working).cards[action_of(working, "A1").id]
    assert where() is card.sheet.form.field("gap")
    qtbot.keyClick(where(), Qt.Key.Key_Return)
    assert where() is card.sheet.form.field("start")
    qtbot.keyClick(where(), Qt.Key.Key_Return)
    cost = card.sheet.form.field("cost")
    assert where() is cost
    qtbot.keyClick(cost, "a", CTRL)
    type_in(qtbot, "125000")
    assert action_of(working, "A1").cost == 125000
    assert where() is card.sheet.form.field("currency")
    qtbot.keyClick(where(), Qt.Key.Key_F2)
    assert card.sheet.isHidden()
    assert where() is title


def test_an_action_moves_to_another_gap_with_its_sheet(working, page, qtbot):
    other = next(g for g in list_of(working).parts if g != action_of(working, "A1").gap)
    card = list_of(working).cards[action_of(working, "A1").id]
    card.fold.setFocus()
    qtbot.keyClick(card.fold, Qt.Key.Key_Return)
    choice = card.sheet.form.field("gap")
    choice.setFocus()
    place = next(at for at, (id, _) in enumerate(choice._choices) if id == other)
    step = Qt.Key.Key_Down if place > choice.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(place - choice.currentIndex())):
        qtbot.keyClick(choice, step)
    assert action_of(working, "A1").gap == other
    assert list_of(working).cards[action_of(working, "A1").id] is card
    assert where() is choice
    order = list_of(working)._order
    assert order.index(list_of(working).parts[other].head) < order.index(card)
    assert order.index(card) < order.index(list_of(working).parts[other].foot)


def test_turning_the_page_lets_what_is_half_typed_count(planning, qtbot):
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas")
    qtbot.keyClicks(where(), "Ayuntamiento")
    planning.go_to("gaps")
    assert action_of(planning, "A1").lead == "Ayuntamiento"
    planning.go_to("plan")
    line_of(planning, "G2").setFocus()
    qtbot.keyClicks(where(), "Mesa")
    planning.keep()
    assert action_of(planning, "A2").title == "Mesa"


def test_the_sums_follow_what_is_typed(working, page, qtbot):
    before = page.ui.cost.text()
    title = field_of(working, "A1")
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_F2)
    cost = list_of(working).cards[action_of(working, "A1").id].sheet.form.field("cost")
    cost.setFocus()
    qtbot.keyClick(cost, "a", CTRL)
    type_in(qtbot, "98765432")
    assert page.ui.cost.text() != before
    assert "there" in page.ui.funds.text()


def test_the_time_line_shows_an_action_as_soon_as_it_has_a_date(planning, qtbot):
    page = planning.ui.pages.currentWidget()
    assert page.ui.time_scroll.isHidden()
    line_of(planning, "G1").setFocus()
    type_in(qtbot, "Becas", "", "", "30/06/2027")
    assert not page.ui.time_scroll.isHidden()
    assert [row[1] for row in page.ui.time_line.numbers().rows] == ["Becas"]


@pytest.mark.parametrize(
    ("button", "word"),
    [
        ("bring_in", "import:action"),
        ("empty_cards", "template:action"),
        ("print_cards", "print:actioncards"),
    ],
)
def test_the_buttons_ask_for_the_cards(qtbot, dressed, button, word):
    page = PlanPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.asked) as asked:
        qtbot.keyClick(getattr(page.ui, button), Qt.Key.Key_Space)
    assert asked.args == [word]
