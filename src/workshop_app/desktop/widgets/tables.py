"""Tables for reading: one column takes what the others leave; as tall as their rows if asked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from workshop_app.desktop.models.rows import Row, RowsModel
from workshop_app.desktop.widgets.reading_cell import ReadingCell

ROW_HEIGHT = 30
TIGHT_HEIGHT = 26


class ReadingTable(QTableView):
    """A table without frame and grid, to be read and moved through, never written in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(self)
        self._whole = False
        self.setModel(self._model)
        self.setItemDelegate(ReadingCell(self, ROW_HEIGHT))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(TIGHT_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self._soon = QTimer(self, interval=0, singleShot=True)  # columns settle after a resize
        self._soon.timeout.connect(self._measure)

    def show_rows(
        self,
        headings: Sequence[str],
        rows: Sequence[Row],
        *,
        figures: Sequence[int] = (),
        stretch: int = 0,
    ) -> None:
        """Show rows under headings; `figures`: columns of numbers; `stretch`: the widest one."""
        if not self._model.show_rows(headings, rows, figures):
            return
        header = self.horizontalHeader()
        header.setVisible(any(headings))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._measure()
        self._soon.start()

    def show_whole(self, *, tight: bool = False) -> None:
        """Be as tall as the rows, so that the page scrolls and not the table."""
        self._whole = True
        self.setItemDelegate(ReadingCell(self, TIGHT_HEIGHT if tight else ROW_HEIGHT))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    @Slot()
    def _measure(self) -> None:
        rows = self.verticalHeader()
        for row in range(self._model.rowCount()):
            rows.resizeSection(row, self.sizeHintForRow(row))
        if self._whole:
            header = self.horizontalHeader()
            head = 0 if header.isHidden() else header.sizeHint().height()
            self.setFixedHeight(head + self.verticalHeader().length() + 1)
