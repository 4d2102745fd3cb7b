"""A grid made for speed: digits write and move on by themselves, no mouse, no dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.widgets.ballot_rows import GridColumn
from workshop_app.desktop.widgets.ballot_view import BallotView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class BallotGrid(BallotView):
    """Rows of numbers; a number counts when no digit can follow it, or when one goes on.

    answered: a row's id, a column and its number, None for a blank; finished: gone on from the
    last cell; note_asked: C was pressed; refused: a sentence on what was typed, or "" again.
    """

    answered = Signal(str, int, object)
    finished = Signal()
    note_asked = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = False

    def keep(self) -> None:
        """Let the digits typed so far count now."""
        if self._cell.typed:
            self._write(int(self._cell.typed))

    # -- Keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = Qt.Key(event.key()), _is_bare(event)
        if not self.currentIndex().isValid() or not bare:
            super().keyPressEvent(event)
        elif event.text().isascii() and event.text().isdigit():
            self._type(event.text())
        elif key in _ENTER:
            self.keep()
            self._forward()
        elif key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key == Qt.Key.Key_Backspace:
            self._rub_out()
        elif key == Qt.Key.Key_Delete:
            self._cell.typed = ""
            self._write(None)
        elif key == Qt.Key.Key_Escape and self._cell.typed:
            self._set_typed("")
        elif key == Qt.Key.Key_C:
            self.note_asked.emit()
        else:
            self._elsewhere(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell, and out at either end."""
        if not self.currentIndex().isValid():
            return super().focusNextPrevChild(forward)
        self.keep()
        after = self.places.beside(self._here, 1 if forward else -1)
        if after is None:
            return super().focusNextPrevChild(forward)
        self._stand(*after)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].id:
            self.keep()
            self._stand(index.row(), max(index.column(), 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.keep()
        super().focusOutEvent(event)

    # -- What is typed ----------------------------------------------------------------------------

    def _type(self, digit: str) -> None:
        typed, column = self._cell.typed + digit, self._column_here
        number = int(typed)
        if number == 0 and column.unknown:
            self._write(None)
            self._forward()
        elif not column.may_become(number):
            self._refuse(column)
        elif column.done(number):
            self._write(number)
            self._forward()
        else:
            self._set_typed(typed)

    def _rub_out(self) -> None:
        if self._cell.typed:
            self._set_typed(self._cell.typed[:-1])
        elif self._model.value(self.currentIndex()) is not None:
            self._write(None)

    def _write(self, number: int | None) -> None:
        column = self._column_here
        if number is not None and number < column.least:
            self._cell.typed = ""
            self._refuse(column)
            return
        self._set_typed("")
        self.answered.emit(self.standing_at, self.column, number)

    def _set_typed(self, typed: str) -> None:
        self._cell.typed = typed
        if self._trouble:
            self._trouble = False
            self.refused.emit("")
        self._soil(self.currentIndex())

    def _refuse(self, column: GridColumn) -> None:
        self._trouble = True
        self.refused.emit(column.bounds)

    # -- Where it leads ---------------------------------------------------------------------------

    @property
    def _here(self) -> tuple[int, int]:
        return self.currentIndex().row(), self.currentIndex().column()

    @property
    def _column_here(self) -> GridColumn:
        return self._model.columns[self.column]

    def _forward(self) -> None:
        after = self.places.beside(self._here, 1)
        if after is None:
            self.finished.emit()
        else:
            self._stand(*after)

    def _step(self, down: int, across: int) -> None:
        self.keep()
        there = self.places.towards(self._here, down=down, across=across)
        if there is not None:
            self._stand(*there)

    def _elsewhere(self, event: QKeyEvent) -> None:
        """Home, End and the page keys, by row; letters are not for a grid of numbers."""
        row, column = self._here
        all_rows, page = self._model.rowCount(), self._page()
        steps = {
            Qt.Key.Key_Home: -all_rows,
            Qt.Key.Key_End: all_rows,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        there = self.places.row_at_most(row, steps.get(Qt.Key(event.key()), 0))
        if Qt.Key(event.key()) in steps and there is not None:
            self.keep()
            self._stand(there, column)
        else:
            event.ignore()

    def _page(self) -> int:
        return max(1, self.viewport().height() // (2 * self._cell.row_height))


def _is_bare(event: QKeyEvent) -> bool:
    """Whether a key was pressed alone, on the number pad or not."""
    keypad = Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~(keypad | Qt.KeyboardModifier.ShiftModifier)
