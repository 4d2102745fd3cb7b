"""The parking lot: a line for a remark that waits, one key away in every stage."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label
from workshop_app.domain.edits import put
from workshop_app.text import ntr, tr

LONGEST = 10_000


class ParkingLine(QFrame):
    """Enter keeps the remark and is ready for the next; Escape goes back to where one was."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Showing | None = None
        self._before: QWidget | None = None
        self.line, self._count = QLineEdit(), label("", "note", wrap=False)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(tr("Remark for the parking lot"))
        self.line.setPlaceholderText(tr("A remark that waits: Enter keeps it, Esc goes back"))
        self.setProperty("role", "said")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(12)
        for part in (label(tr("Parking lot"), "strong", wrap=False), self.line, self._count):
            row.addWidget(part)
            row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        self.line.returnPressed.connect(self._on_entered)
        self.hide()

    def show_workshop(self, shown: Showing) -> None:
        """Say how many remarks wait."""
        self._shown = shown
        parked = sum(note.kind == "parking" for note in shown.workshop.notes.values())
        self._count.setText(ntr("{n} remark waits", "{n} remarks wait", parked) if parked else "")

    @Slot()
    def open(self) -> None:
        """Be there, ready to type; once more, go away."""
        if self.isVisible():
            self.leave()
        else:
            self._before = self.window().focusWidget()
            self.show()
            self.line.setFocus()

    def leave(self) -> None:
        """Go away, back to where one was; what was typed waits for the next time."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_entered(self) -> None:
        text = self.line.text().strip()
        if text and self._shown is not None and self._shown.fresh is not None:
            self.line.clear()
            self.edited.emit(put("note", self._shown.fresh.id(), kind="parking", text=text))
