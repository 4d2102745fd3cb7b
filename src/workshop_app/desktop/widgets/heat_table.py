"""The heat table: indicators by sector with a number in every cell, painted or as a plain table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.heat import HeatRow
from workshop_app.desktop.widgets.heat_canvas import HeatCanvas
from workshop_app.desktop.widgets.heat_words import as_numbers
from workshop_app.desktop.widgets.picture import Numbers, Picture


class HeatTable(Picture):
    """Rows to move through with the arrows; tells which indicator is looked at."""

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, canvas: HeatCanvas | None = None) -> None:
        canvas = canvas or HeatCanvas()
        super().__init__(canvas, parent, head=0, whole=False)  # the table's own head has room
        self._canvas = canvas
        self._rows: tuple[HeatRow, ...] = ()
        self._faces: tuple[Face, ...] = ()
        canvas.row_chosen.connect(self._on_row_chosen)

    def show_rows(self, rows: Sequence[HeatRow], faces: Sequence[Face]) -> None:
        """Paint these rows, staying at the indicator that was looked at."""
        self._rows, self._faces = tuple(rows), tuple(faces)
        self._canvas.show_rows(self._rows, self._faces)
        self._show_anew()

    def numbers(self) -> Numbers:
        return as_numbers(self._rows, self._faces)

    @Slot(str)
    def _on_row_chosen(self, id: str) -> None:
        self.row_chosen.emit(id)
