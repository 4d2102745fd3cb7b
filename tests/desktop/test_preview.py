"""The preview shows the PDF itself; printer, file and command line give the same."""

import re
import subprocess
import sys
from datetime import UTC, datetime
from io import BytesIO

import pytest
from desktop.seen import BREAK
from patience import LONG
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from workshop_app.desktop.models.documents import WHAT
from workshop_app.desktop.paper_run import PaperRun
from workshop_app.desktop.preview import PreviewPage

AT = datetime(2026, 11, 25, 16, 30, tzinfo=UTC)


def ready(qtbot, preview):
    qtbot.waitUntil(lambda: preview.ui.pages.ready)


@pytest.fixture
def preview(working, qtbot):
    """The preview of the example's acta."""
    working.doings.do("print:acta")
    screens = working.window().ui.screens
    qtbot.waitUntil(lambda: isinstance(screens.currentWidget(), PreviewPage))
    page = screens.currentWidget()
    page._now = lambda: AT
    ready(qtbot, page)
    return page


def names(preview, monkeypatch, path):
    """Answer the next question for a file's name."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def text(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def undated(text):
    """A document's words but for the day on which it was made."""
    words, dated = re.subn(r"(?<=Workshop App el) \d+\s+de\s+\w+\s+de\s+\d{4}", "", text)
    assert dated == 1
    return words


def test_it_shows_the_document_that_was_asked_for(preview):
    assert preview.ui.documents.currentIndex().data(WHAT) == "acta"
    assert preview.ui.pages.count == 2
    assert preview.ui.page_words.text() == "Page 1 of 2"
    assert "Acta" in preview.ui.pages.accessibleDescription()


def test_the_arrows_lead_through_the_documents(preview, qtbot):
    preview.ui.documents.setFocus()
    qtbot.keyClick(preview.ui.documents, Qt.Key.Key_Down)
    assert preview.ui.documents.currentIndex().data(WHAT) == "agenda"
    qtbot.waitUntil(lambda: preview._shown_what == "agenda")
    assert not preview.ui.final.isEnabled()


def test_what_was_being_made_is_not_taken_for_what_is_chosen_then(preview, working, qtbot):
    preview.show_document(working.editing, "plan")
    assert preview._seen.busy
    qtbot.keyClick(preview.ui.documents, Qt.Key.Key_Down)
    assert not preview._seen.busy
    qtbot.waitUntil(lambda: preview._shown_what == "summary")


def test_what_is_saved_is_what_is_seen(preview, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "acta.pdf"
    names(preview, monkeypatch, path)
    qtbot.keyClick(preview, "s", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes() == preview._pdf
    assert preview.ui.notice.text().replace(BREAK, "") == f"Saved: {path}"


def test_the_plan_is_the_one_that_the_command_line_prints(working, preview, tmp_path, qtbot):
    preview.show_document(working.editing, "plan")
    qtbot.waitUntil(lambda: preview._shown_what == "plan")
    seen, copy = preview._pdf, tmp_path / "copy.workshop"
    working.editing.session.copy(copy).result(timeout=LONG)
    output = tmp_path / "plan.pdf"
    command = [sys.executable, "-m", "workshop_app", "print", str(copy), "-o", str(output)]
    subprocess.run(command, check=True, capture_output=True)
    printed = output.read_bytes()
    assert undated(text(printed)) == undated(text(seen))
    pages = len(PdfReader(BytesIO(printed)).pages)
    qtbot.waitUntil(lambda: preview.ui.pages.count == pages)


def test_without_names_no_office_holder_is_on_the_acta(preview, qtbot):
    before = text(preview._pdf)
    assert "Laura Méndez Ríos" in before
    preview.ui.plain.click()
    qtbot.waitUntil(lambda: preview._pdf and text(preview._pdf) != before)
    assert "Laura Méndez Ríos" not in text(preview._pdf)


def test_a_folder_that_cannot_be_written_is_said(preview, tmp_path, monkeypatch, qtbot):
    names(preview, monkeypatch, tmp_path / "missing" / "acta.pdf")
    preview.ui.save_pdf.click()
    assert "cannot be written" in preview.ui.trouble.text()


def test_the_plan_can_be_taken_along_as_a_text_document(
    working, preview, tmp_path, monkeypatch, qtbot
):
    from docx import Document

    preview.show_document(working.editing, "plan")
    path = tmp_path / "plan.docx"
    names(preview, monkeypatch, path)
    preview.ui.save_word.click()
    qtbot.waitUntil(path.exists)
    assert any("Villa Esperanza" in part.text for part in Document(path).paragraphs)


def test_it_prints_every_page_on_a_printer(preview, tmp_path, qtbot):
    printer, path = QPrinter(QPrinter.PrinterMode.HighResolution), tmp_path / "paper.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    run = PaperRun()
    with qtbot.waitSignal(run.done):
        run.start(preview._pdf, printer)
    pages = PdfReader(path).pages
    assert len(pages) == 2
    assert [float(side) for side in pages[0].mediabox[2:]] == pytest.approx([612, 792], abs=1)


def test_escape_goes_back_to_the_session(preview, working, qtbot):
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert working.window().session is working


def test_a_document_for_each_row_of_the_list(preview):
    model = preview.ui.documents.model()
    found = [model.index(row, 0, QModelIndex()).data(WHAT) for row in range(model.rowCount())]
    assert [what for what in found if what][:3] == ["plan", "summary", "acta"]
    assert len([what for what in found if what]) == 10
