"""Errands: files that a session brings in, gives out and keeps, each done beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.answers import Reckoned, Written
from workshop_app.desktop.beside import Beside
from workshop_app.desktop.brought import TABLES
from workshop_app.document.acts.jobs import ExportJob, ImportJob, Job
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.document.acts.window import WindowPorts

WORKBOOK, SESSION, WORD = ".xlsx", ".workshop", ".docx"


class Errands(QObject):
    """Asks which file, and has the work done.

    reading: the files that are being read. reckoned: what they would write; failed: sentences on
    why not. said: what was done.
    """

    reading = Signal(object)
    reckoned = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, ports: WindowPorts, window: QWidget) -> None:
        super().__init__(window)
        self._ports, self._window = ports, window
        self._editing: Editing | None = None
        self._importing: ImportJob | None = None
        self.beside = Beside(ports.data_folder() / "work", self)
        self.beside.done.connect(self._on_done)
        self.beside.failed.connect(self._on_failed)

    def serve(self, editing: Editing | None) -> None:
        """Do the errands of this session from now on."""
        self.beside.close()
        self._editing = editing

    def bring_in(self, entity: str = "") -> None:
        """Ask for tables, and read them for a look; entity: the kind that they hold, if one."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Bring in tables"), "", tr("Tables (*.csv *.xlsx *.docx)")
        )
        if files:
            self.read([Path(file) for file in files], entity)

    def read(self, files: list[Path], entity: str = "") -> None:
        """Read tables and reckon what they would write."""
        kind = f"{entity}s" if f"{entity}s" in TABLES else None
        self._importing = ImportJob(tables=tuple(files), kind=kind)
        self.reading.emit(files)
        self._start(self._importing)

    def read_again(self) -> None:
        """Reckon once more, since the session has changed meanwhile."""
        if self._importing is not None:
            self._start(self._importing)

    def give_template(self, entity: str) -> None:
        """Ask for a name and write an empty table for the room to fill in."""
        kind = f"{entity}s"
        endings = (WORD, WORKBOOK) if entity == "action" else (WORKBOOK,)
        path = self._asked(f"{tr(TABLES[kind])}{endings[0]}", *endings)
        if path is not None:
            self._start(ExportJob(output=path, at=self._ports.now(), template=kind))

    def export(self) -> None:
        """Ask for a name and write all tables as a workbook."""
        path = self._asked(self._beside_session("", WORKBOOK), WORKBOOK)
        if path is not None:
            self._start(ExportJob(output=path, at=self._ports.now()))

    def save_copy(self) -> None:
        """Ask for a place and write a copy of the session there, as on a stick."""
        path = self._asked(self._beside_session(tr("-copy"), SESSION), SESSION)
        if path is not None and self._editing is not None:
            copied = self._editing.session.copy(path)
            self._editing.wait_for(copied, lambda _: self._say_written(path))

    def _beside_session(self, more: str, ending: str) -> str:
        assert self._editing is not None  # noqa: S101 - errands are those of a session
        path = self._editing.session.path
        return str(path.with_name(f"{path.stem}{more}{ending}"))

    def _asked(self, name: str, *endings: str) -> Path | None:
        """Ask for a file's name; one without a fitting ending is given the first."""
        if self._editing is None:
            return None
        start = str(self._editing.session.path.parent / name)
        kinds = ";;".join(f"{_kind(ending)} (*{ending})" for ending in endings)
        file, _ = QFileDialog.getSaveFileName(self._window, tr("Save"), start, kinds)
        if not file:
            return None
        path = Path(file)
        return path if path.suffix.lower() in endings else path.with_suffix(endings[0])

    def _start(self, job: Job) -> None:
        if self._editing is not None:
            self.beside.start(job, self._editing.session)

    def _say_written(self, path: Path) -> None:
        self.said.emit(tr("Saved: {file}", file=str(path)))

    @Slot(object)
    def _on_done(self, answer: Written | Reckoned) -> None:
        if isinstance(answer, Written):
            self._say_written(answer.files[0])
        else:
            self.reckoned.emit(answer)

    @Slot(object)
    def _on_failed(self, sentences: tuple[str, ...]) -> None:
        self.failed.emit(sentences)


def _kind(ending: str) -> str:
    names = {WORKBOOK: tr("Workbook"), WORD: tr("Word document"), SESSION: tr("Session")}
    return names[ending]
