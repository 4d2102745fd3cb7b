"""What is under way beside the window: how far it has come, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from workshop_app.desktop.widgets.labels import label
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.beside import Beside
    from workshop_app.document.acts.jobs import Step

BAR = 120


class UnderWay(QWidget):
    """A line with words, a bar and *Cancel*, seen only while something is under way."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "quiet", wrap=False)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(BAR)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for part in (self._bar, self._words, self._cancel):
            line.addWidget(part)
        self.rest()

    def watch(self, beside: Beside) -> None:
        """Show what a `Beside` does, and cancel it when asked."""
        beside.progressed.connect(self.show_step)
        for end in (beside.done, beside.failed, beside.cancelled):
            end.connect(self.rest)
        self.cancel_asked.connect(beside.cancel)

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Show how far it has come."""
        self._show(step.words, max(step.number - 1, 0), step.of)

    def show_busy(self, words: str) -> None:
        """Show that something is under way, which says nothing of how far it is."""
        self._show(words, 0, 1)

    def _show(self, words: str, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)
        self._words.setText(words)
        self._cancel.setText(tr("Cancel"))
        self.show()

    @Slot()
    def rest(self) -> None:
        """Show nothing."""
        self.hide()
