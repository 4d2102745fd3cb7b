"""A field of one line: it counts with Enter or when one goes on; Escape takes it back."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workshop_app.desktop.fields.undo_left import left_to_window
from workshop_app.desktop.fields.values import read, shown
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.tips import tip
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import Column
from workshop_app.text import render

LONGEST = 10_000


class LineField(QLineEdit):
    """Shows a value and tells what it is changed to; `refused` carries a sentence, or "" again."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._shown: Showing | None = None
        self._value: object = None
        self._kept = ""
        self.setMaxLength(LONGEST)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._on_typed)

    @property
    def value(self) -> object:
        """The value that counts, not what is being typed."""
        return self._value

    def show_value(self, value: object, about: Showing) -> None:
        """Show a value; what is being typed at this moment stays."""
        self._shown, self._value = about, value
        kept = shown(self._column, value, about)
        untouched = self.text() == self._kept or not self.hasFocus()
        self._kept = kept
        if untouched and self.text() != kept:
            self.setText(kept)
            self.setCursorPosition(0)

    def keep(self) -> None:
        """Let what was typed count now, as before a page is turned or the session closed."""
        self._on_finished()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is being typed here."""
        if left_to_window(event, untouched=self.text() == self._kept):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self._take_back()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def _take_back(self) -> None:
        self.setText(self._kept)
        self._say("")

    def _say(self, trouble: str) -> None:
        self.setProperty("wrong", bool(trouble))
        self.setToolTip(tip(trouble))
        self.style().unpolish(self)
        self.style().polish(self)
        self.refused.emit(trouble)

    @Slot(str)
    def _on_typed(self, _: str) -> None:
        if self.property("wrong"):
            self._say("")

    @Slot()
    def _on_finished(self) -> None:
        if self._shown is None or self.text() == self._kept:
            return
        try:
            value = read(self._column, self.text(), self._shown)
        except WorkshopError as error:
            self._say(render(error))
            return
        if (value in {None, ()} and self._column.required) or value == self._value:
            self._take_back()
        else:
            self._kept = self.text()
            self._value = value
            self.entered.emit(value)
