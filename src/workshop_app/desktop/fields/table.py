"""A table of entities to type in: Enter after Enter, rows from a spreadsheet, order, removal."""

import csv
from collections.abc import Sequence
from io import StringIO

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QCompleter,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop_app.desktop.fields.making import choices_of
from workshop_app.desktop.fields.rows import EntityRows, Line
from workshop_app.desktop.showing import Showing
from workshop_app.domain.edits import remove, reorder, together

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
AIR = 16
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntityTable(QTableView):
    """Tells what is typed, pasted, moved or removed as an `Act`; `refused`: why not, or "".

    turn: the column after which Enter goes on to the next line; without it, the last one.
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
    ) -> None:
        super().__init__(parent)
        self._turn = turn
        self.rows = EntityRows(kind, names, self)
        self.rows.edited.connect(self.edited)
        self.rows.refused.connect(self.refused)
        self.setModel(self.rows)
        self.setItemDelegate(_CellField(self))
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
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_entities(
        self,
        ids: Sequence[str],
        about: Showing,
        names: Sequence[str],
        *,
        line: Line | None = None,
        stretch: int | Sequence[int] = 0,
    ) -> None:
        """Show these entities by these fields, at the cell where one stood."""
        at, held = self.currentIndex(), self.isAncestorOf(QApplication.focusWidget() or self)
        self.rows.show_rows(ids, about, names, line)
        if held and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()  # the cell that was typed into went with the rows before
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (stretch,) if isinstance(stretch, int) else stretch:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if at.isValid():
            self.setCurrentIndex(self.rows.index(at.row(), at.column()))

    def wrap_rows(self) -> None:
        """Let each row be as tall as its texts need."""
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # a column that grows or shrinks breaks its lines elsewhere
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)

    def stand_ready(self) -> None:
        """Stand in the blank line, unless one stands somewhere already."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1, 0))

    def keep(self) -> None:
        """Let what is being typed in a cell count now."""
        editor = self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            self.commitData(editor)

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
        cells = [row for row in csv.reader(StringIO(text), delimiter="\t") if any(row)]
        at = self.currentIndex()
        row = at.row() if at.isValid() else self.rows.rowCount() - 1
        self.rows.paste(row, max(at.column(), 0), cells)

    @Slot()
    def remove_chosen(self) -> None:
        """Remove the rows that are chosen, as one act."""
        about, chosen = self.rows.about(), self._chosen()
        if about is not None and chosen:
            acts = (remove(about.workshop, self.rows.kind, id) for id in chosen)
            self.edited.emit(together(f"remove-{self.rows.kind}", *acts))

    @Slot()
    def add(self) -> None:
        """Stand in the blank line at the end, ready to type."""
        self.setFocus()
        self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1, 0))
        self.edit(self.currentIndex())

    def step(self) -> None:
        """Go on to the next cell, after the last one to the next line."""
        at, last = self.currentIndex(), self.rows.columnCount() - 1
        if at.column() < (last if self._turn is None else min(self._turn, last)):
            self.setCurrentIndex(self.rows.index(at.row(), at.column() + 1))
        else:
            line = min(at.row() + 1, self.rows.rowCount() - 1)
            self.setCurrentIndex(self.rows.index(line, 0))

    def _chosen(self) -> list[str]:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [id for row in rows if (id := self.rows.id(row))]

    def _chosen_text(self) -> str:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        columns = sorted({index.column() for index in self.selectedIndexes()})
        out = StringIO()
        lines = ([self.rows.typed(self.rows.index(row, c)) for c in columns] for row in rows)
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(lines)
        return out.getvalue()

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

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self.row_chosen.emit(self.rows.id(current.row()))


class _CellField(QStyledItemDelegate):
    """The line one types in, with the words that may stand there; Enter goes on."""

    def __init__(self, table: EntityTable) -> None:
        super().__init__(table)
        self._table = table
        self.closeEditor.connect(self._on_closed)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What a text needs within the air that the look leaves at its sides."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(option.rect.width() - AIR)  # type: ignore[attr-defined]
        return super().sizeHint(narrow, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setProperty("role", "cell")
        line.setAccessibleName(str(self._table.rows.headerData(index.column(), _ACROSS)))
        about = self._table.rows.about()
        words = choices_of(self._table.rows.column(index.column()), about) if about else ()
        if words:
            completer = QCompleter([word for _, word in words], line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)  # noqa: S101 - made above
        if not editor.isModified():  # what is being typed stays, whatever changes meanwhile
            editor.setText(self._table.rows.typed(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)  # noqa: S101 - made above
        self._table.refused.emit("")
        self._table.rows.setData(index, editor.text())

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _on_closed(self, _: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:  # Enter
            self._table.step()


_ACROSS = Qt.Orientation.Horizontal
