"""The field of a gap's indicators: those it is made of, each to be taken out, and one to add."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.fields.tab_order import led_to_at
from workshop_app.desktop.icons import icon
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.tips import tip
from workshop_app.desktop.widgets.labels import empty, label
from workshop_app.text import tr

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class IndicatorsField(QWidget):
    """Shows indicators by number and text; tells the whole set when one comes or goes."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, str] = {}
        self._value: tuple[str, ...] = ()
        self.another = ChoiceField()
        self.another.entered.connect(self._on_chosen)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 1)
        self._rows.addWidget(self.another, 0, 0, 1, 2)

    @property
    def value(self) -> tuple[str, ...]:
        """The indicators' ids."""
        return self._value

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.another.setAccessibleName(tr("Add an indicator"))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Take the indicators that there are, with their words."""
        self._known = dict(choices)

    def show_value(self, value: object, _: Showing) -> None:
        """Show which indicators hold."""
        held = value if isinstance(value, tuple) else ()
        rest = [(id, said) for id, said in self._known.items() if id not in held]
        self.another.offer(rest)
        self.another.setItemText(0, tr("Add an indicator…"))
        self.another.choose(None)
        if held != self._value:
            self._value = held
            self._lay()

    def keep(self) -> None:
        """Nothing is being typed in a choice."""

    def _lay(self) -> None:
        self._rows.removeWidget(self.another)
        empty(self._rows)
        takers = [self._taker(id, self._known.get(id, id)) for id in self._value]
        for row, (id, taker) in enumerate(zip(self._value, takers, strict=True)):
            self._rows.addWidget(label(self._known.get(id, id)), row, 0, _MIDDLE)
            self._rows.addWidget(taker, row, 1, _MIDDLE)
        led_to_at(self, takers)
        self._rows.addWidget(self.another, len(self._value), 0, 1, 2)

    def _taker(self, id: str, said: str) -> QToolButton:
        taker = QToolButton()
        taker.setIcon(icon("x", "second", 0))
        taker.setAccessibleName(tr("Take out {indicator}", indicator=said))
        taker.setToolTip(tip(tr("Take out {indicator}", indicator=said)))
        taker.setProperty("indicator", id)
        taker.clicked.connect(self._on_taken)
        return taker

    @Slot(object)
    def _on_chosen(self, id: object) -> None:
        if isinstance(id, str):
            self.entered.emit((*self._value, id))

    @Slot()
    def _on_taken(self) -> None:
        out = self.sender().property("indicator")
        self.another.setFocus()
        self.entered.emit(tuple(id for id in self._value if id != out))
