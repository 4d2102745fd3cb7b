"""Beside: long work runs in a child process, so that the window never waits for it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from shiboken6 import isValid

from workshop_app.desktop.answers import Answered, answers
from workshop_app.desktop.work_folder import WorkFolder, sweep
from workshop_app.document.acts.jobs import (
    ANSWER,
    COMMAND,
    JOB,
    SESSION,
    Job,
    Step,
    Voice,
    job_text,
    outputs,
    part_of,
)
from workshop_app.document.program import program
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import country, language, render, tr

KILL_WAIT = 2000
"""Milliseconds until a child that was killed is given up."""
COPY_WAIT = 5
"""Seconds until a copy that is being made while the window closes is given up."""


class Source(Protocol):
    """An open session, of which a child reads a private copy."""

    def lend(self, path: Path) -> Future[Any]:
        """Have a copy of all that was done written to a new file; returns at once."""


class ChildBroke(Exception):
    """A child process ended by a bug of ours; its last words are the message."""


@dataclass(slots=True)
class _Errand:
    """A job under way: its folder, its process once that runs, and what the child said of it."""

    job: Job
    folder: WorkFolder
    copy: Future[Any] | None = None
    process: QProcess | None = None
    id: int = 0
    lines: bytes = b""
    answer: Iterator[Answered | None] | None = None


class Beside(QObject):
    """Does one job at a time in a child process; a new job takes the place of the one before.

    progressed: a `Step`. done: `Written`, or `Reckoned` for an import; their files are gone after
    the slot. failed: a tuple of sentences a facilitator can act on. cancelled: nothing is left.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _copied = Signal(object, object)

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._errand: _Errand | None = None
        self._copied.connect(self._on_copied)
        sweep(place)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._errand is not None

    def start(self, job: Job, source: Source | None) -> None:
        """Begin a job on a copy of a session, or on none; what is under way is dropped."""
        self._drop()
        try:
            errand = self._errand = _Errand(job, WorkFolder(self._place))
        except OSError as error:
            self._fail((_no_room(error),))
            return
        self.progressed.emit(Step(0, 1, tr("Getting ready…")))
        if source is None:
            self._run(errand)
            return
        errand.copy = source.lend(errand.folder.path / SESSION)
        errand.copy.add_done_callback(partial(self._tell_copied, errand))

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way and leave nothing of it."""
        if self._errand is not None:
            self._drop()
            self.cancelled.emit()

    @Slot()
    def close(self) -> None:
        """Stop what is under way, since the window goes; waits for a copy that is being made."""
        errand = self._errand
        self._drop()
        if errand is not None and errand.copy is not None:
            wait([errand.copy], COPY_WAIT)
            errand.folder.remove()

    def _tell_copied(self, errand: _Errand, copy: Future[Any]) -> None:
        """Runs on the thread of whoever made the copy."""
        if isValid(self):
            self._copied.emit(errand, None if copy.cancelled() else copy.exception())

    @Slot(object, object)
    def _on_copied(self, errand: _Errand, error: BaseException | None) -> None:
        if errand is not self._errand:
            errand.folder.remove()  # it was dropped while the copy was being made
        elif isinstance(error, WorkshopError):
            self._fail((render(error),))
        elif error is not None:
            self._fail((tr("This could not be done. Nothing in the session changed."),))
            raise error
        else:
            self._run(errand)

    def _run(self, errand: _Errand) -> None:
        voice = Voice(language(), country())
        text = json.dumps(job_text(errand.job, voice))
        try:
            (errand.folder.path / JOB).write_text(text, "utf-8")
        except OSError as error:
            self._fail((_no_room(error),))
            return
        first, *words = program()
        errand.process = process = QProcess(self)
        process.setProgram(first)
        process.setArguments([*words, COMMAND, str(errand.folder.path)])
        process.readyReadStandardOutput.connect(self._on_lines)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_process_error)
        process.start()

    @Slot()
    def _on_lines(self) -> None:
        errand = self._errand
        if errand is None or errand.process is None:
            return
        errand.lines += bytes(errand.process.readAllStandardOutput().data())
        *whole, errand.lines = errand.lines.split(b"\n")
        for line in map(json.loads, whole):
            if "process" in line:
                errand.id = line["process"]
            else:
                self.progressed.emit(Step(**line))

    @Slot(QProcess.ProcessError)
    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._errand is not None:
            why = self._errand.process.errorString() if self._errand.process else ""
            self._fail((tr("The program could not start its own helper: {why}", why=why),))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        errand = self._errand
        if errand is None or errand.process is None:
            return
        answer = errand.folder.path / ANSWER
        if status == QProcess.ExitStatus.NormalExit and answer.is_file():
            errand.answer = answers(answer)
            self._read_on()
        else:
            self._break(errand.process)

    @Slot()
    def _read_on(self) -> None:
        """Read a piece of the answer, and the next one in the next turn of the window."""
        errand = self._errand
        if errand is None or errand.answer is None:
            return
        answered = next(errand.answer)
        if answered is None:
            QTimer.singleShot(0, self._read_on)
        elif isinstance(answered, tuple):
            self._fail(answered)
        else:
            self._errand = None
            self.done.emit(answered)
            self._clean(errand)

    def _break(self, process: QProcess) -> None:
        """A bug: said calmly here, its details rise to the excepthook."""
        details = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        self._fail((tr("This could not be done. Nothing in the session changed."),))
        raise ChildBroke(details or process.errorString())

    def _fail(self, sentences: tuple[str, ...]) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            self._clean(errand)
        self.failed.emit(sentences)

    def _drop(self) -> None:
        errand, self._errand = self._errand, None
        if errand is None:
            return
        if errand.process is not None:
            # one that ends late would be taken for the next one
            errand.process.finished.disconnect(self._on_finished)
            errand.process.kill()
            errand.process.waitForFinished(KILL_WAIT)
            self._clean(errand)
        elif errand.copy is not None:
            errand.copy.cancel()  # one that is being made takes the folder away when it is done

    def _clean(self, errand: _Errand) -> None:
        """Leave no private copy, and no half of a file."""
        for output in outputs(errand.job):
            part = part_of(output, errand.id)
            if part.is_dir():
                shutil.rmtree(part, ignore_errors=True)
            else:
                part.unlink(missing_ok=True)
        errand.folder.remove()
        if errand.process is not None:
            _leave(errand.process)


def _leave(process: QProcess) -> None:
    """Let go of a child; of one that takes long to end, when it has."""
    if process.state() == QProcess.ProcessState.NotRunning:
        process.deleteLater()
    else:
        process.finished.connect(process.deleteLater)


def _no_room(error: OSError) -> str:
    why = error.strerror or str(error)
    return tr("There is no place for this on the computer's own disk: {why}.", why=why)
