"""A field of several words out of a known set, each to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from workshop_app.desktop.showing import Showing


class ChecksField(QWidget):
    """Shows which words hold and tells the whole set when one is ticked."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)

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
        for at, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, *divmod(at, self._columns))
            box.clicked.connect(self._on_clicked)

    def show_value(self, value: object, _: Showing) -> None:
        """Show which words hold."""
        held = value if isinstance(value, tuple) else ()
        for id, box in self._boxes.items():
            box.setChecked(id in held)

    def keep(self) -> None:
        """Nothing is being typed in boxes."""

    @Slot(bool)
    def _on_clicked(self, _: bool) -> None:
        self.entered.emit(self.value)
