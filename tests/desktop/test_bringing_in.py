"""Tables are brought in after a look, wholly or not at all; empty ones and copies are given out."""

import openpyxl
import pytest
from desktop.seen import BREAK, seen
from docx import Document
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QFileDialog

from workshop_app.desktop import beside
from workshop_app.document.acts.jobs import ExportJob
from workshop_app.domain.edits import set_fact

ACTIONS = """gap,action,title,lead,due
G1,A90,Ruta con contrato,Cámara,2027-06-01
G1,A91,Becas de transporte,Ayuntamiento,2027-03-01
"""


@pytest.fixture
def look(working):
    """The page on which one looks before it counts."""
    return working.doings.importing


def bring(working, path, kind="action"):
    working.doings.errands.read([path], kind)


def said(frame):
    return frame.ui.said.text().replace(BREAK, "")


def looked(look):
    return look.ui.bring.isEnabled() or bool(look.ui.faults.text())


def test_a_day_is_said_as_the_window_says_days(working, look, tmp_path, qtbot):
    path = tmp_path / "acciones.csv"
    path.write_text("accion,brecha,titulo,plazo\nA1,G1,Ruta,2027-01-01\nA2,G1,Becas,\n", "utf-8")
    bring(working, path)
    qtbot.waitUntil(lambda: looked(look))
    assert "30/06/2027 → 01/01/2027" in seen(look)
    assert "31/03/2027 → –" in seen(look)


def test_action_cards_are_looked_at_and_then_count(working, look, tmp_path, qtbot):
    path = tmp_path / "fichas.csv"
    path.write_text(ACTIONS, "utf-8")
    before = working.editing.session.workshop
    bring(working, path)
    qtbot.waitUntil(lambda: looked(look))
    assert look.ui.counts.text() == "Actions · new rows: 2 · changed: 0"
    assert "A90" in seen(look)
    assert "What is to be done: Ruta con contrato; Lead: Cámara" in seen(look)
    assert working.editing.session.workshop is before
    qtbot.keyClick(look.ui.bring, Qt.Key.Key_Space)
    assert "A91" in working.editing.session.workshop.by_code("action")
    assert working.ui.undo.toolTip() == "Undo: import (Ctrl+Z)"
    qtbot.keyClick(working, "z", Qt.KeyboardModifier.ControlModifier)
    assert "A91" not in working.editing.session.workshop.by_code("action")


def test_what_changes_is_told_with_what_it_was_and_nothing_private(working, look, tmp_path, qtbot):
    path = tmp_path / "participantes.csv"
    path.write_text(
        "participant,sector,role,name\nP001,government,Regidora,Nadia Verdugo\n", "utf-8"
    )
    bring(working, path, "participant")
    qtbot.waitUntil(lambda: looked(look))
    assert "→ Regidora" in seen(look)
    assert "Nadia" not in seen(look)


def test_every_fault_is_named_and_nothing_counts(working, look, tmp_path, qtbot):
    path = tmp_path / "fichas.csv"
    path.write_text(ACTIONS.replace("2027-06-01", "pronto").replace("G1,A91", "G77,A91"), "utf-8")
    before = working.editing.session.workshop
    bring(working, path)
    qtbot.waitUntil(lambda: looked(look))
    faults = look.ui.faults.text()
    assert "pronto" in faults
    assert "G77" in faults
    assert not look.ui.bring.isEnabled()
    qtbot.keyClick(look.ui.leave, Qt.Key.Key_Escape)
    assert working.ui.pages.currentWidget() is not look
    assert working.editing.session.workshop is before


def test_a_session_that_changed_meanwhile_is_reckoned_once_more(working, look, tmp_path, qtbot):
    path = tmp_path / "fichas.csv"
    path.write_text(ACTIONS, "utf-8")
    bring(working, path)
    working.editing.apply(set_fact(working.editing.session.workshop.id, "choose", 2))
    qtbot.waitUntil(lambda: looked(look))
    assert look._reckoned.revision == working.editing.session.revision


def test_what_is_under_way_can_be_cancelled(working, look, tmp_path, qtbot):
    path = tmp_path / "fichas.csv"
    path.write_text(ACTIONS, "utf-8")
    bring(working, path)
    assert working.ui.under_way.isVisible()
    with qtbot.waitSignal(working.doings.errands.beside.cancelled):
        working.ui.under_way.cancel_asked.emit()
    assert not working.ui.under_way.isVisible()
    qtbot.waitUntil(lambda: not list((tmp_path / "own" / "work").glob("work-*")))


def test_a_child_that_ends_late_is_not_taken_for_the_next_one(
    working, rooms, tmp_path, monkeypatch, qtbot
):
    doing, late, failed = working.doings.errands.beside, [], []
    monkeypatch.setattr(beside, "_leave", late.append)
    doing.failed.connect(failed.append)
    for place in range(2):
        path = tmp_path / f"{place}.xlsx"
        doing.start(ExportJob(output=path, at=rooms.now()), working.editing.session)
        qtbot.waitUntil(lambda: doing._errand.process is not None)
    late[0].finished.emit(9, QProcess.ExitStatus.CrashExit)
    qtbot.waitUntil(path.exists)
    assert failed == []


def test_an_empty_table_and_a_whole_workbook_are_given_out(working, tmp_path, monkeypatch, qtbot):
    for word, name in (("template:gap", "empty.xlsx"), ("export", "all.xlsx")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        working.doings.do(word)
        qtbot.waitUntil(path.exists)
        qtbot.waitUntil(lambda name=name: name in said(working))
        assert openpyxl.load_workbook(path).sheetnames


def test_action_cards_go_out_as_a_word_document_and_come_back_filled_in(
    working, look, tmp_path, monkeypatch, qtbot
):
    path = tmp_path / "fichas.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    working.doings.do("template:action")
    qtbot.waitUntil(lambda: path.name in said(working))
    cards = Document(path)
    row = cards.tables[0].rows[1].cells
    heads = [cell.text for cell in cards.tables[0].rows[0].cells]
    row[heads.index("acción")].text = "A90"
    row[heads.index("brecha")].text = "G1"
    row[heads.index("título")].text = "Ruta de 120 horas"
    cards.save(path)
    bring(working, path)
    qtbot.waitUntil(lambda: looked(look))
    assert look.ui.faults.text() == ""
    assert "Ruta de 120 horas" in seen(look)


def test_a_copy_goes_to_a_stick_and_opens_there(
    working, rooms, make_window, tmp_path, monkeypatch, qtbot
):
    path = tmp_path / "stick" / "copy.workshop"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.keyClick(
        working, "s", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: "Saved" in said(working))
    copy = make_window(path, rooms).session
    assert copy.editing.session.workshop.gaps == working.editing.session.workshop.gaps
    copy.let_go()
