"""What nobody caught: our bugs are logged and shown with their details, the session stays open."""

from __future__ import annotations

import sys
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from workshop_app.document.acts.window import WindowPorts

LOG = "errors.log"


def watch(ports: WindowPorts) -> None:
    """Take care of every exception that rises to the top from now on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, WorkshopError):
            _box(render(error)).exec()
        else:
            details = _details(kind, error, trace)
            _write_down(ports, details)
            bug_box(details).exec()

    sys.excepthook = hook


def bug_box(details: str) -> QMessageBox:
    """Say calmly what happened, what is safe, what to do."""
    box = _box(tr("Something went wrong in the program. What was saved is safe."))
    box.setInformativeText(
        tr("You can go on. If it happens again, close the session and open it anew.")
    )
    box.setDetailedText(details)
    return box


def _box(text: str) -> QMessageBox:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QMessageBox

    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Workshop App"))
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may name what people typed
    box.setText(text)
    return box


def _details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    from traceback import format_exception

    return "".join(format_exception(kind, error, trace))


def _write_down(ports: WindowPorts, details: str) -> None:
    """Keep it in the log; a log that cannot be written must not hide the error."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    try:
        with (ports.log_folder() / LOG).open("a", encoding="utf-8") as log:
            log.write(f"{now} {details}\n")
    except OSError:
        sys.stderr.write(details)
