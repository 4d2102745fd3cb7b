"""The keys of a session: those of its buttons, of its stages, and of what has no button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.stage_page import StagePage
from workshop_app.domain.stages import STAGES

if TYPE_CHECKING:
    from workshop_app.desktop.forms.session import Ui_SessionFrame

ASKED = {
    "Ctrl+I": "import",
    "Ctrl+E": "export",
    "Ctrl+L": "park",
    "Ctrl+M": "merge",
    "Ctrl+Space": "clock",
    "Ctrl+R": "recover",
    "Ctrl+Shift+S": "copy",
    "Ctrl+,": "preferences",
    "F6": "reveal",
    "F7": "blank",
    "Shift+F7": "freeze",
}


class SessionKeys(QObject):
    """Clicks the buttons of a frame, and tells what is asked for and which stage is wanted."""

    asked = Signal(str)
    stage = Signal(str)

    def __init__(self, ui: Ui_SessionFrame, frame: QWidget) -> None:
        super().__init__(frame)
        self._pages = ui.pages
        for key, button in (
            ("Ctrl+W", ui.back),
            ("F8", ui.own_view),
            ("F9", ui.script_toggle),
            (QKeySequence.StandardKey.Undo, ui.undo),
            (QKeySequence.StandardKey.Redo, ui.redo),
            ("Ctrl+P", ui.print),
        ):
            QShortcut(key, frame).activated.connect(button.click)
        QShortcut("F10", frame).activated.connect(ui.menu.showMenu)
        for key, word in ASKED.items():
            QShortcut(key, frame).activated.connect(partial(self.asked.emit, word))
        for number, stage in enumerate(STAGES, start=1):
            QShortcut(f"Ctrl+{number}", frame).activated.connect(partial(self._turn_to, stage))

    def _turn_to(self, stage: str) -> None:
        """Have a stage turned to, and stand on its page: what is typed next is meant for it."""
        self.stage.emit(stage)
        page = self._pages.currentWidget()
        if isinstance(page, StagePage):
            page.stand()
