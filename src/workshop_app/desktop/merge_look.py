"""Copies of the session: a look at what they bring, before it counts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.merge_look import Ui_MergeLook
from workshop_app.desktop.merge_words import left_text, share_rows
from workshop_app.desktop.widgets.labels import say
from workshop_app.document.absorbing import Union
from workshop_app.text import ntr, tr


class MergeLook(QWidget):
    """Shows whose acts come in since when, and how much will be to settle; tells a yes."""

    agreed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MergeLook()
        self.ui.setupUi(self)
        self._union: Union | None = None
        self.ui.bring.clicked.connect(self._on_bring_clicked)
        self.ui.leave.clicked.connect(self.left)
        escape = QShortcut("Esc", self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_files(self, files: Sequence[Path]) -> None:
        """Say which copies are being read."""
        self._union = None
        say(self.ui.files, ", ".join(file.name for file in files))
        say(self.ui.counts, tr("They are being read…"))
        for part in (self.ui.warnings, self.ui.faults):
            say(part, "")
        self.ui.rows.hide()
        self.ui.bring.setEnabled(False)
        self.ui.leave.setFocus()

    def show_union(self, union: Union, questions: int, here: str, *, own: bool) -> None:
        """Show what copies bring; questions: how many points will be to settle; here: this device.

        own: whether names may be seen.
        """
        self._union = union
        rows = share_rows(union, here, own=own)
        acts = sum(int(str(row[1])) for row in rows)
        self._say_counts(union, acts, questions)
        self.ui.rows.setVisible(bool(rows))
        heads = (tr("Who"), tr("Changes"), tr("From"), tr("Until"))
        self.ui.rows.show_rows(heads, rows, figures=(1,))
        self.ui.bring.setEnabled(union.is_new)
        (self.ui.bring if union.is_new else self.ui.leave).setFocus()

    def show_fault(self, sentence: str) -> None:
        """Say why the copies cannot come in."""
        say(self.ui.counts, "")
        say(self.ui.faults, f"{sentence}\n{tr('Nothing was brought in.')}")
        self.ui.leave.setFocus()

    def _say_counts(self, union: Union, acts: int, questions: int) -> None:
        if not union.is_new:
            say(self.ui.counts, tr("Nothing in them is new: all of it is in the session already."))
            return
        comes = ntr("{n} change comes in.", "{n} changes come in.", acts)
        kept = tr("How the session stands now is kept first, among the earlier states.")
        say(self.ui.counts, "\n".join((comes, left_text(questions), kept)))
        if union.is_forgetting:
            say(
                self.ui.warnings,
                tr("One copy has removed people: their names go here too, and stay away."),
            )

    @Slot()
    def _on_bring_clicked(self) -> None:
        if self._union is not None:
            self.ui.bring.setEnabled(False)
            self.agreed.emit(self._union)
