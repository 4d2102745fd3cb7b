"""A grid made for speed: digits write and move on by themselves, no mouse, no dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from workshop_app.desktop.widgets.ballot_cell import BallotCell
from workshop_app.desktop.widgets.ballot_model import GridModel, Index
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow
from workshop_app.text import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
NARROW = 44


class BallotGrid(QTableView):
    """Rows of numbers; a number counts when no digit can follow it, or when one goes on.

    answered: a row's id, a column and its number, None for a blank; looked_at: the row and column
    one stands at; finished: gone on from the last cell; note_asked: C was pressed; refused: a
    sentence on what was typed, or "" again.
    """

    answered = Signal(str, int, object)
    looked_at = Signal(str, int)
    finished = Signal()
    note_asked = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._cell = GridModel(self), BallotCell(self)
        self._trouble = False
        self.setModel(self._model)
        self.setItemDelegate(self._cell)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(NARROW)
        self._cell_width = 64
        self._soon = QTimer(self, interval=0, singleShot=True)  # columns settle after a resize
        self._soon.timeout.connect(self._measure)

    # -- What is shown ----------------------------------------------------------------------------

    def be_dense(self, *, width: int, height: int) -> None:
        """Have cells of this size, for a grid beside a picture."""
        self._cell_width, self._cell.row_height = width, height

    def show_rows(
        self,
        heading: str,
        columns: Sequence[GridColumn],
        rows: Sequence[GridRow],
        *,
        hidden: bool = False,
    ) -> None:
        """Show rows, staying at the cell one stands at and keeping the digits typed so far."""
        id, column = self.standing_at, max(self.currentIndex().column(), 1)
        if self._model.show_rows(heading, columns, rows, hidden=hidden):
            return
        if self._model.place(id) < 0:
            self._cell.typed = ""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in range(1, len(columns) + 1):
            header.resizeSection(place, self._cell_width)
        self._measure()
        self._soon.start()
        self.stand_at(id, min(column, len(columns)))

    @property
    def standing_at(self) -> str:
        """The id of the row one stands at; "" for none."""
        here = self.currentIndex()
        return self._model.rows[here.row()].id if here.isValid() else ""

    @property
    def column(self) -> int:
        """The column of numbers one stands in, from 0; -1 for none."""
        return self.currentIndex().column() - 1 if self.currentIndex().isValid() else -1

    def stand_at(self, id: str, column: int = 1) -> None:
        """Stand at a row's cell; at the first of all where there is no such row."""
        place = self._model.place(id) if id else -1
        if place < 0:
            self.stand_at_start()
        else:
            self._stand(place, column)

    def stand_at_start(self) -> None:
        """Stand at the first cell."""
        places = self._places()
        if places:
            self._stand(places[0], 1)

    def stand_at_blank(self) -> None:
        """Stand at the first cell that has no answer, at the first of all where none is blank."""
        for place in self._places():
            row = self._model.rows[place]
            blanks = [at for at, value in enumerate(row.values, start=1) if value is None]
            if blanks and not row.blank and not row.apart:
                self._stand(place, blanks[0])
                return
        self.stand_at_start()

    def keep(self) -> None:
        """Let the digits typed so far count now."""
        if self._cell.typed:
            self._write(int(self._cell.typed))

    def sizeHint(self) -> QSize:
        return QSize(360, self._whole_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def _whole_height(self) -> int:
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2

    # -- Keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = Qt.Key(event.key()), _is_bare(event)
        if not self.currentIndex().isValid() or not bare:
            super().keyPressEvent(event)
        elif event.text().isascii() and event.text().isdigit():
            self._type(event.text())
        elif key in _ENTER:
            self._go_on()
        elif key in _ARROWS:
            self.keep()
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
        after = self._beside(1 if forward else -1)
        if after is None:
            return super().focusNextPrevChild(forward)
        self._stand(*after)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].id:
            self.keep()
            self._stand(index.row(), max(index.column(), 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.keep()
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            self._soil(index)
        if current.isValid():
            self.looked_at.emit(self._model.rows[current.row()].id, current.column() - 1)

    def _soil(self, index: Index) -> None:
        """Have a row painted anew, and no other: that is what a key press changes."""
        if index.isValid():
            top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
            self.viewport().update(0, top, self.viewport().width(), height)

    def _elsewhere(self, event: QKeyEvent) -> None:
        """Home, End and the page keys, by row; letters are not for a grid of numbers."""
        places, here = self._places(), self.currentIndex()
        steps = {
            Qt.Key.Key_Home: -len(places),
            Qt.Key.Key_End: len(places),
            Qt.Key.Key_PageUp: -self._page(),
            Qt.Key.Key_PageDown: self._page(),
        }
        key = Qt.Key(event.key())
        if key in steps and here.row() in places:
            self.keep()
            at = min(max(places.index(here.row()) + steps[key], 0), len(places) - 1)
            self._stand(places[at], here.column())
        else:
            event.ignore()

    def _type(self, digit: str) -> None:
        column = self._model.columns[self.currentIndex().column() - 1]
        typed = self._cell.typed + digit
        number = int(typed)
        if number == 0 and column.unknown:
            self._write(None)
            self._forward()
        elif number > column.most or (number < column.least and column.done(number)):
            self._refuse(column)
        elif column.done(number):
            self._write(number)
            self._forward()
        else:
            self._set_typed(typed)

    def _refuse(self, column: GridColumn) -> None:
        bounds = {"least": column.least, "most": column.most}
        if column.unknown:
            sentence = tr("Here goes {least} to {most}, or 0 for “don't know”.", **bounds)
        else:
            sentence = tr("Here goes a number from {least} to {most}.", **bounds)
        self._trouble = True
        self.refused.emit(sentence)

    def _rub_out(self) -> None:
        if self._cell.typed:
            self._set_typed(self._cell.typed[:-1])
        elif self._model.value(self.currentIndex()) is not None:
            self._write(None)

    def _set_typed(self, typed: str) -> None:
        self._cell.typed = typed
        self._calm()
        self._soil(self.currentIndex())

    def _write(self, number: int | None) -> None:
        here, column = self.currentIndex(), self._model.columns[self.currentIndex().column() - 1]
        if number is not None and number < column.least:
            self._cell.typed = ""
            self._refuse(column)
            return
        self._set_typed("")
        self.answered.emit(self._model.rows[here.row()].id, here.column() - 1, number)

    def _calm(self) -> None:
        if self._trouble:
            self._trouble = False
            self.refused.emit("")

    # -- Places -----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        self.keep()
        self._forward()

    def _forward(self) -> None:
        after = self._beside(1)
        if after is None:
            self.finished.emit()
        else:
            self._stand(*after)

    def _beside(self, step: int) -> tuple[int, int] | None:
        """The cell after this one or before it, row by row; None at the ends."""
        here, places, last = self.currentIndex(), self._places(), len(self._model.columns)
        column = here.column() + step
        if 1 <= column <= last:
            return here.row(), column
        at = places.index(here.row()) + step if here.row() in places else -1
        return (places[at], 1 if step > 0 else last) if 0 <= at < len(places) else None

    def _step(self, down: int, across: int) -> None:
        here, places = self.currentIndex(), self._places()
        at = places.index(here.row()) + down
        column = min(max(here.column() + across, 1), len(self._model.columns))
        if 0 <= at < len(places):
            self._stand(places[at], column)

    def _stand(self, row: int, column: int) -> None:
        index = self._model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._bring_in_sight(row, column)

    def _bring_in_sight(self, row: int, column: int) -> None:
        """Scroll to a cell, with the heading above it where it is the first beneath one."""
        above = row - 1 if row and not self._model.rows[row - 1].id else row
        self.scrollTo(self._model.index(above, column))
        self.scrollTo(self._model.index(row, column))

    def _places(self) -> list[int]:
        """The rows one can stand at: all but headings."""
        return [place for place, row in enumerate(self._model.rows) if row.id]

    def _page(self) -> int:
        return max(1, self.viewport().height() // (2 * self._cell.row_height))

    @Slot()
    def _measure(self) -> None:
        rows, here = self.verticalHeader(), self.currentIndex()
        option = QStyleOptionViewItem()
        for place in range(self._model.rowCount()):
            index = self._model.index(place, 0)
            rows.resizeSection(place, self._cell.sizeHint(option, index).height())
        self.updateGeometry()
        if here.isValid():
            self.updateGeometries()  # how far one can scroll follows the rows
            self._bring_in_sight(here.row(), here.column())


def _is_bare(event: QKeyEvent) -> bool:
    """Whether a key was pressed alone, on the number pad or not."""
    keypad = Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~(keypad | Qt.KeyboardModifier.ShiftModifier)
