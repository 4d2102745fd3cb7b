"""Pages that take a stage's place are made when wanted, go with Escape, and come again anew."""

import pytest
from desktop.seen import seen
from PySide6.QtCore import Qt

from workshop_app.domain.edits import change, put

WORDS = {
    "leaving": "What leaves this laptop",
    "remove-people": "Remove people, keep the results",
    "earlier": "Earlier states",
    "settle": "To settle",
}


def shown(frame):
    return frame.ui.pages.currentWidget()


@pytest.mark.parametrize(("word", "title"), WORDS.items())
def test_each_comes_goes_and_comes_again(working, qtbot, word, title):
    working.go_to("plan")
    stage = shown(working)
    pages = []
    for _ in range(2):
        working.doings.do(word)
        pages.append(shown(working))
        assert shown(working).isVisible()
        assert title in seen(shown(working))
        qtbot.keyClick(shown(working), Qt.Key.Key_Escape)
        assert shown(working) is stage
    assert pages[0] is pages[1]


def test_what_leaves_is_as_the_session_is_when_it_comes_again(working, qtbot):
    working.doings.do("leaving")
    qtbot.keyClick(shown(working), Qt.Key.Key_Escape)
    session = working.editing.session
    gap = next(iter(session.workshop.gaps))
    working.editing.apply(change("gap", gap, evidence="Quinientas personas esperan"))
    working.doings.do("leaving")
    assert "Quinientas personas esperan" in seen(shown(working))


def test_who_would_be_removed_is_counted_anew_when_it_comes_again(working, qtbot):
    working.doings.do("remove-people")
    assert "Names of people: 1" not in seen(shown(working))
    qtbot.keyClick(shown(working), Qt.Key.Key_Escape)
    session = working.editing.session
    new = put("participant", session.id(), code="P900", sector="ngo", name="Rosa Tun")
    working.editing.apply(new)
    working.doings.do("remove-people")
    assert "Names of people: 1" in seen(shown(working))


def test_a_look_at_tables_comes_again_without_what_was_wrong_before(working, tmp_path, qtbot):
    bad, good = tmp_path / "votso.csv", tmp_path / "notes.csv"
    bad.write_text("a,b\n1,2\n", "utf-8")
    good.write_text("kind,text\nparking,Falta el transporte\n", "utf-8")
    page = working.doings.importing
    working.doings.errands.read([bad])
    qtbot.waitUntil(lambda: "Nothing was brought in." in seen(page), timeout=60_000)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    working.doings.errands.read([good])
    assert shown(working) is page
    assert "Nothing was brought in." not in seen(page)
    qtbot.waitUntil(lambda: "Falta el transporte" in seen(page), timeout=60_000)
    assert page.ui.bring.isEnabled()
