"""The preview: a session's documents as they will be printed, and ways to take them along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.answers import Written
from workshop_app.desktop.beside import Beside
from workshop_app.desktop.editing import Editing
from workshop_app.desktop.forms.preview import Ui_PreviewPage
from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.language import NAMES
from workshop_app.desktop.models.documents import WHAT, DocumentsModel
from workshop_app.desktop.paper_run import PaperRun
from workshop_app.desktop.widgets.labels import say
from workshop_app.document.acts.jobs import PrintJob, Sheet
from workshop_app.document.acts.printing import write_whole
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import percent, render, tr

PAPERS = ("", "letter", "a4")
SEEN = "preview.pdf"
WORD, PICTURE = ".docx", ".png"


class PreviewPage(QWidget):
    """Shows the PDF itself; what is printed and saved is what is seen.

    now: when a document is made. closed: back to the session.
    """

    closed = Signal()

    def __init__(
        self, place: Path, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewPage()
        self.ui.setupUi(self)
        self._now = now
        self._editing: Editing | None = None
        self._at = now()
        self._pdf = b""
        self._what, self._shown_what = "plan", ""
        self._seen, self._saved = Beside(place, self), Beside(place, self)
        self._paper_run = PaperRun(self)
        self._model = DocumentsModel(self)
        self.ui.documents.setModel(self._model)
        self.ui.back.setIcon(icon("arrow-left"))
        self.ui.back.setIconSize(SIZE)
        for size, name in zip(PAPERS, (tr("As the country"), tr("Letter"), "A4"), strict=True):
            self.ui.paper.addItem(name, size)
        for code in ("", *NAMES):
            self.ui.language.addItem(NAMES[code] if code else tr("The session's"), code)
        self._soon = QTimer(self, interval=150, singleShot=True)  # several choices, one document
        self._soon.timeout.connect(self._make)
        self._connect()

    def show_document(self, editing: Editing, what: str) -> None:
        """Show one of a session's documents as the session stands now."""
        self._editing, self._pdf, self._shown_what = editing, b"", ""
        self.ui.pages.clear()
        self._say("", "")
        self._what = what
        self.ui.documents.setCurrentIndex(self._model.place_of(what))
        self._fit_choices()
        self._make()
        self.ui.documents.setFocus()

    def close_jobs(self) -> None:
        """Stop what is under way, since the session closes."""
        for beside in (self._seen, self._saved):
            beside.close()
        self._paper_run.cancel()
        self.ui.pages.clear()

    # -- Parts ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.documents.selectionModel().currentChanged.connect(self._on_document_chosen)
        ui.paper.activated.connect(self._on_choice)
        ui.language.activated.connect(self._on_choice)
        ui.final.toggled.connect(self._on_choice)
        ui.plain.toggled.connect(self._on_choice)
        ui.back.clicked.connect(self._on_back)
        ui.print_button.clicked.connect(self._on_print)
        ui.save_pdf.clicked.connect(self._on_save_pdf)
        ui.save_picture.clicked.connect(self._on_save_picture)
        ui.save_word.clicked.connect(self._on_save_word)
        ui.open_outside.clicked.connect(self._on_open_outside)
        ui.zoom_in.clicked.connect(ui.pages.zoom_in)
        ui.zoom_out.clicked.connect(ui.pages.zoom_out)
        ui.fit.clicked.connect(ui.pages.fit)
        ui.pages.turned.connect(self._on_turned)
        ui.pages.zoomed.connect(self._on_zoomed)
        self._seen.done.connect(self._on_made)
        self._seen.failed.connect(self._on_failed)
        self._saved.done.connect(self._on_saved)
        self._saved.failed.connect(self._on_failed)
        self._paper_run.progressed.connect(ui.under_way.show_step)
        self._paper_run.failed.connect(self._on_failed)
        for end in (self._paper_run.done, self._paper_run.failed, self._paper_run.cancelled):
            end.connect(ui.under_way.rest)
        ui.under_way.cancel_asked.connect(self._paper_run.cancel)
        for beside in (self._seen, self._saved):
            ui.under_way.watch(beside)
        for key, button in (
            ("Esc", ui.back),
            (QKeySequence.StandardKey.Print, ui.print_button),
            (QKeySequence.StandardKey.Save, ui.save_pdf),
        ):
            QShortcut(key, self).activated.connect(button.click)

    def _fit_choices(self) -> None:
        """Offer only what the chosen document can be."""
        plan, summary = self._what == "plan", self._what == "summary"
        self.ui.final.setEnabled(plan or summary)
        self.ui.save_word.setVisible(plan)
        self.ui.save_picture.setVisible(summary)
        for button in (self.ui.print_button, self.ui.save_pdf, self.ui.open_outside):
            button.setEnabled(bool(self._pdf))

    def _job(self, output: Path) -> PrintJob:
        return PrintJob(
            sheets=(Sheet(self._what, output),),
            at=self._at,
            language=self.ui.language.currentData() or None,
            paper=self.ui.paper.currentData() or None,
            final=self.ui.final.isChecked() and self.ui.final.isEnabled(),
            plain=self.ui.plain.isChecked(),
        )

    def _say(self, trouble: str, notice: str) -> None:
        say(self.ui.trouble, trouble)
        say(self.ui.notice, notice)

    def _name(self, ending: str) -> str:
        """A name beside the session's file, such as villa-esperanza-plan.pdf."""
        assert self._editing is not None  # noqa: S101 - nothing to save before
        path = self._editing.session.path
        return str(path.with_name(f"{path.stem}-{self._what}{ending}"))

    def _asked_path(self, ending: str, kind: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save"), self._name(ending), f"{kind} (*{ending})"
        )
        return Path(name).with_suffix(ending) if name else None

    def _save_beside(self, ending: str, kind: str) -> None:
        path = self._asked_path(ending, kind)
        if path is not None and self._editing is not None:
            self._say("", "")
            self._saved.start(self._job(path), self._editing.session)

    # -- What a person does -----------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        """Have the chosen document made, of the session as it stands."""
        if self._editing is not None:
            self._at = self._now()
            self._seen.start(self._job(Path(SEEN)), self._editing.session)

    @Slot(QModelIndex, QModelIndex)
    def _on_document_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        what = current.data(WHAT)
        if what and what != self._what:
            self._what = what
            self._pdf = b""
            self._on_choice()

    @Slot()
    def _on_choice(self) -> None:
        self._seen.cancel()  # done in a moment, it would be taken for what is chosen now
        self._say("", "")
        self._fit_choices()
        self._soon.start()

    @Slot(object)
    def _on_made(self, written: Written) -> None:
        self._pdf = written.files[0].read_bytes()
        again = self._shown_what == self._what
        self._shown_what = self._what
        self.ui.pages.show_pdf(self._pdf, again=again)
        self._fit_choices()

    @Slot(object)
    def _on_failed(self, sentences: tuple[str, ...]) -> None:
        self._say("\n".join(sentences), "")

    @Slot(object)
    def _on_saved(self, written: Written) -> None:
        self._say("", tr("Saved: {file}", file=str(written.files[0])))

    @Slot()
    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(self._name("")).name)
        if QPrintDialog(printer, self).exec():
            self._say("", "")
            self._paper_run.start(self._pdf, printer)

    @Slot()
    def _on_save_pdf(self) -> None:
        path = self._asked_path(".pdf", "PDF") if self._pdf else None
        if path is not None:
            try:
                write_whole(path, self._pdf)
            except WorkshopError as error:
                self._say(render(error), "")
            else:
                self._say("", tr("Saved: {file}", file=str(path)))

    @Slot()
    def _on_save_picture(self) -> None:
        self._save_beside(PICTURE, "PNG")

    @Slot()
    def _on_save_word(self) -> None:
        self._save_beside(WORD, "Word")

    @Slot()
    def _on_open_outside(self) -> None:
        if self._editing is None:
            return
        path = Path(self._name(".pdf"))
        try:
            write_whole(path, self._pdf)
        except WorkshopError as error:
            self._say(render(error), "")
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def _on_back(self) -> None:
        for beside in (self._seen, self._saved):
            beside.cancel()
        self.closed.emit()

    @Slot(int)
    def _on_turned(self, page: int) -> None:
        of = self.ui.pages.count
        self.ui.page_words.setText(
            tr("Page {page} of {pages}", page=page + 1, pages=of) if of else ""
        )

    @Slot(float)
    def _on_zoomed(self, zoom: float) -> None:
        self.ui.zoom_words.setText(percent(zoom))
