"""What nobody caught: our bugs are logged and shown with their details, the session stays open."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from workshop_app.desktop.ports import DesktopPorts
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr

LOG = "errors.log"
_log = logging.getLogger(__name__)


def watch(ports: DesktopPorts) -> None:
    """Take care of every exception that rises to the top from now on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, WorkshopError):
            _box(render(error)).exec()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
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
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Workshop App"))
    box.setText(text)
    return box


def _write_down(ports: DesktopPorts, details: str) -> None:
    """Keep it in the log; a log that cannot be written must not hide the error."""
    try:
        handler = logging.FileHandler(ports.log_folder() / LOG, encoding="utf-8")
    except OSError:
        sys.stderr.write(details)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _log.addHandler(handler)
    _log.error(details)
    _log.removeHandler(handler)
    handler.close()
