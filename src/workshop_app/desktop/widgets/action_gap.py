"""What stands about the actions of a gap: its name above, and a line for another one beneath."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_card import CODE_WIDTH, INSET
from workshop_app.desktop.widgets.action_cell import InPlace, Way
from workshop_app.desktop.widgets.labels import label, rule, two_tone
from workshop_app.domain.stages.gaps import Gap
from workshop_app.text import tr


class GapPart(QObject):
    """The head and the foot of a gap's actions; both carry the gap's id first.

    written: what another action is called; gone_on: Enter in the line, whether or not it made one.
    """

    written = Signal(str, str)
    gone_on = Signal(str)

    def __init__(self, gap: str, inside: QWidget) -> None:
        super().__init__(inside)
        self._gap = gap
        self._shown: Showing | None = None
        self._words = ("", "")
        self.head, self.foot = QWidget(inside), QWidget(inside)
        self.title = two_tone("", "")
        self.none = label(tr("No action yet for this gap."), "attention")
        self.line = NextAction(self.foot)
        above = QVBoxLayout(self.head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(6)
        for part in (self.title, rule(), self.none):
            above.addWidget(part)
        beneath = QVBoxLayout(self.foot)
        beneath.setContentsMargins(CODE_WIDTH - INSET, 6, 0, 20)
        beneath.addWidget(self.line)
        self.line.entered.connect(self._on_entered)
        self.line.gone_on.connect(self._on_gone_on)

    def show_gap(self, gap: Gap, shown: Showing, *, planned: bool) -> None:
        """Show a gap; planned: whether it has an action."""
        self._shown = shown
        code, groups = shown.workshop.code(gap.id), shown.learners(gap.learner_groups)
        words = (f"{code} · {gap.title}", ", ".join(groups))
        if words != self._words:
            self._words = words
            self.title.setText(two_tone(*words).text())
            self.line.setAccessibleName(tr("Another action for gap {gap}", gap=code))
        self.none.setVisible(not planned)
        self.line.show_value(None, shown)

    def drop(self) -> None:
        """Go away, with what is half typed for the gap."""
        self.blockSignals(True)
        for part in (self.head, self.foot):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    @Slot(object)
    def _on_entered(self, title: object) -> None:
        if self._shown is not None:
            self.line.show_value(None, self._shown)  # ready for the next one
        self.written.emit(self._gap, str(title))

    @Slot()
    def _on_gone_on(self) -> None:
        self.gone_on.emit(self._gap)


class NextAction(InPlace):
    """A blank line: Enter and Tab make an action of what is typed there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Way(_blank, _title), parent)
        self.setPlaceholderText(tr("↵ another action for this gap"))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """On from a line with words in it is on to the action they made."""
        if next and self.toPlainText().strip():
            self.go_on()
            return True
        return super().focusNextPrevChild(next)


def _blank(_: object, __: Showing) -> str:
    return ""


def _title(text: str, _: object, __: Showing) -> object:
    return text or None
