"""Bringing in tables: a look at what they would write, before it counts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.answers import Reckoned
from workshop_app.desktop.brought import count_lines, look_rows
from workshop_app.desktop.forms.import_ import Ui_ImportPage
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.edits import Act
from workshop_app.domain.workshop import Workshop
from workshop_app.text import render, tr


class ImportPage(QWidget):
    """Shows what would be new and changed, or every fault; tells the act when it is agreed to."""

    agreed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self._reckoned: Reckoned | None = None
        self.ui.bring.clicked.connect(self._on_bring_clicked)
        self.ui.leave.clicked.connect(self.left)
        escape = QShortcut("Esc", self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_files(self, files: Sequence[Path]) -> None:
        """Say which files are being read."""
        self._reckoned = None
        say(self.ui.files, ", ".join(file.name for file in files))
        for part in (self.ui.counts, self.ui.warnings, self.ui.faults):
            say(part, "")
        self.ui.rows.hide()
        self.ui.bring.setEnabled(False)
        self.ui.leave.setFocus()

    def show_reckoned(self, reckoned: Reckoned, workshop: Workshop) -> None:
        """Show what the files would write into a session."""
        self._reckoned, imported = reckoned, reckoned.imported
        say(self.ui.faults, "")
        say(self.ui.counts, count_lines(imported))
        say(self.ui.warnings, "\n".join(map(render, imported.warnings)))
        rows = look_rows(imported, workshop)
        self.ui.rows.setVisible(bool(rows))
        heads = (tr("What"), tr("Name"), "", tr("What it says"))
        self.ui.rows.show_rows(heads, rows, stretch=3)
        self.ui.bring.setEnabled(bool(imported.writes))
        (self.ui.bring if imported.writes else self.ui.leave).setFocus()

    def show_faults(self, sentences: Sequence[str]) -> None:
        """Show everything that is wrong; nothing of the files counts."""
        say(self.ui.faults, "\n".join((*sentences, tr("Nothing was brought in."))))
        self.ui.leave.setFocus()

    @Slot()
    def _on_bring_clicked(self) -> None:
        if self._reckoned is not None:
            self.agreed.emit(Act("import", self._reckoned.imported.writes))
