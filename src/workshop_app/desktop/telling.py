"""What an open session says of itself: sentences, how far saving has come, what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workshop_app.desktop.top_bar import show_saving
from workshop_app.desktop.widgets.labels import say, say_short
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.forms.session import Ui_SessionFrame

FILE_WIDTH = 240


class Telling(QObject):
    """Shows it around the page, wherever one stands."""

    def __init__(self, ui: Ui_SessionFrame, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing: Editing | None = None
        ui.said_close.clicked.connect(ui.said_part.hide)

    def follow(self, editing: Editing | None) -> None:
        """Show what this session says from now on, and of none nothing."""
        if self._editing is not None:
            self._editing.disconnect(self)
        self._editing = editing
        if editing is not None:
            editing.saved.connect(self.show_saving)
            editing.said.connect(self.say)
            editing.worked.connect(self._on_worked)
            say_short(self._ui.file, editing.session.path.name, FILE_WIDTH)
            self.say("\n".join(render(warning) for warning in editing.session.warnings))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say a sentence until it is closed or another comes; "" takes it away."""
        say(self._ui.said, sentence)
        self._ui.said_part.setVisible(bool(sentence))

    @Slot()
    def show_saving(self) -> None:
        """Say how far saving has come."""
        if self._editing is not None:
            show_saving(self._ui, self._editing.session)

    @Slot(bool)
    def _on_worked(self, busy: bool) -> None:
        """A large act is on its way: nothing else can be typed meanwhile."""
        self._ui.pages.setEnabled(not busy)
        self._ui.rail.setEnabled(not busy)
        if busy:
            self._ui.under_way.show_busy(tr("Taking it in…"))
        else:
            self._ui.under_way.rest()
