"""A field that is one of a few words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from workshop_app.desktop.showing import Showing

NONE = "–"
MARGIN = 4
"""What Qt leaves free around a word."""


class ChoiceField(QComboBox):
    """Shows one of several choices and tells another one; the wheel never changes it."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, *, blank: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = blank
        self._choices: tuple[tuple[object, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """The chosen value; None where nothing is."""
        place = self.currentIndex()
        return self._choices[place][0] if 0 <= place < len(self._choices) else None

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Take the values that can be chosen, with their words."""
        wanted = ((None, NONE), *choices) if self._blank else tuple(choices)
        if wanted != self._choices:
            value = self.value
            self._choices = wanted
            self.clear()
            self.addItems([said for _, said in wanted])
            self.choose(value)

    def choose(self, value: object) -> None:
        """Show which value is chosen."""
        places = (at for at, (one, _) in enumerate(self._choices) if one == value)
        self.setCurrentIndex(next(places, 0 if self._blank else -1))

    def show_value(self, value: object, _: Showing) -> None:
        """Show which value is chosen, as every field does."""
        self.choose(value)

    def keep(self) -> None:
        """Nothing is being typed in a choice."""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as Qt does, but end in a sign what is too long, not in half a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self).width() - MARGIN
        said: str = option.currentText  # type: ignore[attr-defined]
        shown = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        option.currentText = shown  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self.entered.emit(self.value)


class GivenChoice(ChoiceField):
    """A choice of which one always holds, as Designer's forms make it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(blank=False, parent=parent)

    def choose(self, value: object) -> None:
        super().choose(value)
        if self.currentIndex() < 0 and self.count():
            self.setCurrentIndex(0)
