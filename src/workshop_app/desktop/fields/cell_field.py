"""How a cell of a table of entities is typed into: in a line, or in several where it is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.desktop.fields.cell import CellLine, Hint
from workshop_app.desktop.fields.cell_text import CellText

if TYPE_CHECKING:
    from workshop_app.desktop.fields.table import EntityTable

Index = QModelIndex | QPersistentModelIndex
PADDING, AIR = 12, 18
"""What the look leaves at the sides of a cell, and that with Qt's own margin."""


class CellField(QStyledItemDelegate):
    """The line one types in, with the words that may stand there; Enter goes on."""

    def __init__(self, table: EntityTable) -> None:
        super().__init__(table)
        self._table = table
        self.closeEditor.connect(self._on_closed)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What a text needs within the air that the look leaves at its sides."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(option.rect.width() - PADDING)  # type: ignore[attr-defined]
        return super().sizeHint(narrow, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        words = self._table.rows.words(index.column())
        field = CellLine(words, parent) if words or not self._is_long(index) else CellText(parent)
        field.setAccessibleName(
            str(self._table.rows.headerData(index.column(), Qt.Orientation.Horizontal))
        )
        field.finished.connect(self._on_finished)
        if isinstance(field, CellLine):
            field.pasted.connect(self._on_pasted)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, CellLine | CellText)  # noqa: S101 - made above
        editor.begin(self._table.rows.typed(index))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, CellText):
            editor.setGeometry(option.rect)  # type: ignore[attr-defined]
            editor.fit()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, CellLine | CellText)  # noqa: S101 - made above
        self._table.refused.emit("")
        self._table.rows.setData(index, editor.written)

    def _is_long(self, index: Index) -> bool:
        """Whether a cell's text takes several lines."""
        room = self._table.columnWidth(index.column()) - AIR
        wide = self._table.fontMetrics().horizontalAdvance(self._table.rows.typed(index))
        return self._table.wraps and wide > room

    @Slot(QAbstractItemDelegate.EndEditHint)
    def _on_finished(self, hint: QAbstractItemDelegate.EndEditHint) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)  # noqa: S101 - made above
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)  # noqa: S101 - made above
        self.closeEditor.emit(editor, Hint.RevertModelCache)
        self._table.paste_text(text)

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _on_closed(self, _: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint == Hint.SubmitModelCache:  # Enter
            self._table.setFocus()  # also where a list of words had it
            self._table.step()
