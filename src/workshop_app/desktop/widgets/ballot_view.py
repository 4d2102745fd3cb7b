"""A grid of numbers as one sees it: its rows, the cell one stands at, and what is in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from workshop_app.desktop.widgets.ballot_cell import BallotCell
from workshop_app.desktop.widgets.ballot_model import GridModel, Index
from workshop_app.desktop.widgets.ballot_places import Places
from workshop_app.desktop.widgets.ballot_rows import GridColumn, GridRow

NARROW = 44


class BallotView(QTableView):
    """Shows rows of numbers and stands at one of them; looked_at: that row and column."""

    looked_at = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._cell = GridModel(self), BallotCell(self)
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

    # -- Where one stands -------------------------------------------------------------------------

    @property
    def standing_at(self) -> str:
        """The id of the row one stands at; "" for none."""
        here = self.currentIndex()
        return self._model.rows[here.row()].id if here.isValid() else ""

    @property
    def column(self) -> int:
        """The column of numbers one stands in, from 0; -1 for none."""
        return self.currentIndex().column() - 1 if self.currentIndex().isValid() else -1

    @property
    def places(self) -> Places:
        """The cells one can stand at."""
        return Places(self._model.rows, len(self._model.columns))

    def stand_at(self, id: str, column: int = 1) -> None:
        """Stand at a row's cell; at the first of all where there is no such row."""
        place = self._model.place(id) if id else -1
        if place < 0:
            self.stand_at_start()
        else:
            self._stand(place, column)

    def stand_at_start(self) -> None:
        """Stand at the first cell."""
        if (first := self.places.first) is not None:
            self._stand(*first)

    def stand_at_blank(self) -> None:
        """Stand at the first cell that has no answer, at the first of all where none is blank."""
        if (blank := self.places.first_blank) is not None:
            self._stand(*blank)
        else:
            self.stand_at_start()

    def _stand(self, row: int, column: int) -> None:
        index = self._model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._bring_in_sight(row, column)

    # -- What is painted and in sight -------------------------------------------------------------

    def sizeHint(self) -> QSize:
        heading = self.horizontalHeader().sizeHint().height()
        return QSize(360, heading + self.verticalHeader().length() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

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

    def _bring_in_sight(self, row: int, column: int) -> None:
        """Scroll to a cell, with the heading above it where it is the first beneath one."""
        above = row - 1 if row and not self._model.rows[row - 1].id else row
        self.scrollTo(self._model.index(above, column))
        self.scrollTo(self._model.index(row, column))

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
