"""A table of entities to type in: Enter after Enter, rows from a spreadsheet, order, removal."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView, QWidget

from workshop_app.desktop.fields.cell import CellLine
from workshop_app.desktop.fields.cell_field import CellField
from workshop_app.desktop.fields.cell_text import CellText
from workshop_app.desktop.fields.pasted import copied
from workshop_app.desktop.fields.rows import EntityRows, Line
from workshop_app.desktop.fields.widths import ColumnWidths
from workshop_app.desktop.showing import Showing
from workshop_app.domain.edits import remove, reorder, together

ROW_HEIGHT = 32
LOOKED_AT = 40
"""Rows by which a column's width goes: to measure hundreds at each key would be felt."""
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntityTable(QTableView):
    """Tells what is typed, pasted, moved or removed as an `Act`; `refused`: why not, or "".

    turn: the column after which Enter goes on to the next line; without it, the last one. rows:
    those of a kind that knows more than its fields.
    """

    edited = Signal(object)
    refused = Signal(str)
    row_chosen = Signal(str)

    def __init__(
        self,
        kind: str,
        names: Sequence[str],
        parent: QWidget | None = None,
        *,
        turn: int | None = None,
        rows: EntityRows | None = None,
    ) -> None:
        super().__init__(parent)
        self._begin, self._turn = 0, turn
        self._widths = ColumnWidths()
        self.wraps = False
        self.rows = rows or EntityRows(kind, names)
        self.rows.setParent(self)
        self.rows.edited.connect(self.edited)
        self.rows.refused.connect(self.refused)
        self.setModel(self.rows)
        self.setItemDelegate(CellField(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setProperty("role", "typed")
        self.setEditTriggers(
            QTableView.EditTrigger.AnyKeyPressed
            | QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.ContiguousSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def lead(self, begin: int, turn: int | None) -> None:
        """Let Enter lead from a line's column to another one, and on to the next line."""
        self._begin, self._turn = begin, turn

    def show_entities(
        self,
        ids: Sequence[str],
        about: Showing,
        names: Sequence[str],
        *,
        line: Line | None = None,
        stretch: int | Sequence[int] = 0,
        widths: Mapping[str, int] | None = None,
    ) -> None:
        """Show these entities by these fields, at the cell where one stood.

        widths: pixels by field, the others share the rest, as many rows want it; without them a
        column is as wide as its texts, and `stretch` takes the rest.
        """
        at, held = self.currentIndex(), self.isAncestorOf(QApplication.focusWidget() or self)
        chosen = self.selectionModel().hasSelection()
        self.rows.show_rows(ids, about, names, line)
        if held and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()  # the cell that was typed into went with the rows before
        stretched = (stretch,) if isinstance(stretch, int) else stretch
        self._widths.tell(self.horizontalHeader(), names, stretched, widths)
        if at.isValid() and at.row() != self.currentIndex().row():
            there = self.rows.index(at.row(), at.column())
            if held or chosen:
                self.setCurrentIndex(there)
            else:
                self._stand(there)

    def wrap_rows(self) -> None:
        """Let each row be as tall as its texts need."""
        self.wraps = True
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)

    def stand_ready(self) -> None:
        """Stand in the blank line, unless one stands somewhere already."""
        if not self.currentIndex().isValid():
            blank = self.rows.index(self.rows.rowCount() - 1, self._begin)
            self._stand(blank)

    def _stand(self, index: QModelIndex) -> None:
        """Stand in a cell while the keys go elsewhere: not chosen, lest it looks so, nor shown."""
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setAutoScroll(True)

    def keep(self) -> None:
        """Let what is being typed in a cell count now."""
        for editor in (self.viewport().findChild(CellLine), self.viewport().findChild(CellText)):
            if isinstance(editor, QWidget):
                self.commitData(editor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:  # nothing moves under the mouse
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._chosen_text())
        elif ctrl and event.key() in MOVES:
            self._move(MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() != QTableView.State.EditingState:  # a cell's own Enter comes here too
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paste_text(self, text: str) -> None:
        """Take rows as a spreadsheet copies them, from the cell where one stands."""
        at = self.currentIndex()
        row = at.row() if at.isValid() else self.rows.rowCount() - 1
        self.refused.emit("")
        self.rows.paste(row, max(at.column(), 0), text)

    @Slot()
    def remove_chosen(self) -> None:
        """Remove the rows that are chosen, as one act."""
        about, chosen = self.rows.about(), self.chosen()
        if about is not None and chosen:
            acts = (remove(about.workshop, self.rows.kind, id) for id in chosen)
            self.edited.emit(together(f"remove-{self.rows.kind}", *acts))

    @Slot()
    def add(self) -> None:
        """Stand in the blank line at the end, ready to type."""
        self.setFocus()
        self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1, self._begin))
        self.edit(self.currentIndex())

    def step(self) -> None:
        """Go on to the next cell, after the last one to the next line."""
        at, last = self.currentIndex(), self.rows.columnCount() - 1
        if at.column() < (last if self._turn is None else min(self._turn, last)):
            self.setCurrentIndex(self.rows.index(at.row(), at.column() + 1))
        else:
            line = min(at.row() + 1, self.rows.rowCount() - 1)
            self.setCurrentIndex(self.rows.index(line, self._begin))

    def chosen(self) -> list[str]:
        """The entities whose rows are chosen."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [id for row in rows if (id := self.rows.id(row))]

    def _chosen_text(self) -> str:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        columns = sorted({index.column() for index in self.selectedIndexes()})
        return copied(
            [self.rows.typed(self.rows.index(row, column)) for column in columns] for row in rows
        )

    def _move(self, step: int) -> None:
        """Move a row among all its kind's, beside its neighbour in this table."""
        about, at = self.rows.about(), self.currentIndex()
        id, other = self.rows.id(at.row()), self.rows.id(at.row() + step)
        if about is None or not id or not other:
            return
        order = list(about.workshop.all(self.rows.kind))
        order.remove(id)
        order.insert(order.index(other) + (step > 0), id)
        self.setCurrentIndex(self.rows.index(at.row() + step, at.column()))
        self.edited.emit(reorder(about.workshop.id, self.rows.kind, tuple(order)))

    @Slot()
    def _on_section_resized(self) -> None:
        """A column that grows or shrinks breaks its lines elsewhere, once all of them lie."""
        QTimer.singleShot(0, self.resizeRowsToContents)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self.row_chosen.emit(self.rows.id(current.row()))
