"""The field of an action's money: its sources, each with what it gives and whether it is there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.showing import Showing
from workshop_app.domain.fields import Column
from workshop_app.domain.stages.plan import FUNDING_KINDS, Funding
from workshop_app.text import ntr, tr

MOST = 6
_AMOUNT = Column("number", least=0)
_KIND, _AMOUNT_AT, _STATE = range(3)


class _Source:
    """The three fields of one source of money."""

    def __init__(self, number: int) -> None:
        self.kind, self.amount, self.state = ChoiceField(), LineField(_AMOUNT), ChoiceField()
        self.widgets = (self.kind, self.amount, self.state)
        says = (tr("Source of money {n}"), tr("Amount of source {n}"), tr("State of source {n}"))
        for widget, said in zip(self.widgets, says, strict=True):
            widget.setAccessibleName(said.format(n=number))
        self.amount.setPlaceholderText(tr("Amount"))

    @property
    def value(self) -> Funding | None:
        """What the source says; None where no kind is chosen."""
        kind, amount, state = self.kind.value, self.amount.value, self.state.value
        assert kind is None or isinstance(kind, str)  # noqa: S101 - as offered
        assert amount is None or isinstance(amount, int | float)  # noqa: S101 - as read
        assert state is None or isinstance(state, int | float)  # noqa: S101 - as offered
        return None if kind is None else (kind, amount, state)


class FundingField(QWidget):
    """Shows sources of money line by line, the last one blank to add another."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: list[_Source] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(_KIND, 3)
        self._grid.setColumnStretch(_AMOUNT_AT, 2)
        self._grid.setColumnStretch(_STATE, 2)

    @property
    def value(self) -> tuple[Funding, ...]:
        """The sources that say anything."""
        return tuple(found for one in self._sources if (found := one.value) is not None)

    def show_value(self, value: object, about: Showing) -> None:
        """Show the sources, and room for one more."""
        sources = value if isinstance(value, tuple) else ()
        self._make(min(len(sources) + 1, MOST))
        for at, one in enumerate(self._sources):
            kind, amount, secured = sources[at] if at < len(sources) else (None, None, None)
            one.kind.offer([(id, words.funding_kind(id)) for id in FUNDING_KINDS])
            one.state.offer(states(secured))
            one.kind.show_value(kind, about)
            one.amount.show_value(amount, about)
            one.state.show_value(secured, about)
            for widget in one.widgets:
                widget.setVisible(at <= len(sources))
        self.setAccessibleDescription(ntr("{n} source of money", "{n} sources", len(sources)))

    def keep(self) -> None:
        """Let an amount that is being typed count now."""
        for one in self._sources:
            one.amount.keep()

    def _make(self, count: int) -> None:
        while len(self._sources) < count:
            source = _Source(len(self._sources) + 1)
            for column, widget in enumerate(source.widgets):
                self._grid.addWidget(widget, len(self._sources), column)
                widget.entered.connect(self._on_entered)  # type: ignore[attr-defined]
            source.amount.refused.connect(self.refused)
            self._sources.append(source)

    @Slot(object)
    def _on_entered(self, _: object) -> None:
        self.entered.emit(self.value)


def states(secured: float | None) -> list[tuple[object, str]]:
    """Have, seeking, or a part; a blank one is not known."""
    choices: list[tuple[object, str]] = [(100, tr("have it")), (0, tr("seeking it"))]
    if secured is not None and secured not in {0, 100}:
        choices.append((secured, tr("{share} % of it", share=f"{secured:g}")))
    return choices
