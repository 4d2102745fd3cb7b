"""A field of several words out of a known set, each to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from workshop_app.desktop.fields.tab_order import led_to_at
from workshop_app.desktop.showing import Showing

GAP = 16


class ChecksField(QWidget):
    """Shows which words hold and tells the whole set when one is ticked.

    columns: how many at most stand beside each other; fewer where there is no room.
    """

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = self._across = columns
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)

    @property
    def value(self) -> tuple[str, ...]:
        """The words that are ticked, in the order of the set."""
        return tuple(id for id, box in self._boxes.items() if box.isChecked())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Take the words that can be ticked."""
        if [(id, box.text()) for id, box in self._boxes.items()] == list(choices):
            return
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self._boxes = {id: QCheckBox(said, self) for id, said in choices}
        for box in self._boxes.values():
            box.clicked.connect(self._on_clicked)
        led_to_at(self, self._boxes.values())
        self._lay()

    def show_value(self, value: object, _: Showing) -> None:
        """Show which words hold."""
        held = value if isinstance(value, tuple) else ()
        for id, box in self._boxes.items():
            box.setChecked(id in held)

    def keep(self) -> None:
        """Nothing is being typed in boxes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._across:
            self._lay()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(1), super().minimumSizeHint().height())

    def _needed(self, columns: int) -> int:
        """How much room so many columns take."""
        widths = [box.sizeHint().width() for box in self._boxes.values()]
        widest = [max(widths[at::columns], default=0) for at in range(columns)]
        return sum(widest) + GAP * (columns - 1)

    def _fitting(self) -> int:
        """How many columns there is room for."""
        fit = (n for n in range(self._columns, 1, -1) if self._needed(n) <= self.width())
        return next(fit, 1)

    def _lay(self) -> None:
        self._across = self._fitting()
        for at, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, *divmod(at, self._across))

    @Slot(bool)
    def _on_clicked(self, _: bool) -> None:
        self.entered.emit(self.value)
