"""The group's own word on a gap: it goes first, not now, or as the points have it; and why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.edits import decide
from workshop_app.domain.fields import Column
from workshop_app.text import tr


class Decide(QWidget):
    """Three buttons of which one holds, and a line for the reason; the reason is printed."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = QButtonGroup(self)
        self.buttons = {
            True: QPushButton(tr("Goes first")),
            False: QPushButton(tr("Not now")),
            None: QPushButton(tr("As the points")),
        }
        self.reason = LineField(Column("text"))
        self.reason.setPlaceholderText(tr("Why the group decides so: it will be printed"))
        self.reason.setAccessibleName(tr("Reason of the group"))
        self.note = label("", "attention")
        self._about: tuple[Showing, str] | None = None
        self._wish: bool | None = None
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for place, button in enumerate(self.buttons.values()):
            button.setCheckable(True)
            self.choices.addButton(button, place)
            lines.addWidget(button, 0, place)
        lines.addWidget(self.reason, 1, 0, 1, 3)
        lines.addWidget(self.note, 2, 0, 1, 3)
        self.choices.idClicked.connect(self._on_clicked)
        self.reason.entered.connect(self._on_reason_entered)

    def show_gap(self, gap: str, shown: Showing) -> None:
        """Show what the group decided about a gap; a word that waits for its reason waits on."""
        if self._about is not None and self._about[1] != gap:
            self.keep()
            self._wish = None
        self._about = (shown, gap)
        chosen, reason = self._decided()
        self.buttons[chosen if self._wish is None else self._wish].setChecked(True)
        self.reason.show_value(reason, shown)
        say(self.note, "" if self._wish is None else tr("Say why, in a line, and it counts."))

    def keep(self) -> None:
        """Let a reason that is being typed count."""
        self.reason.keep()

    def _decided(self) -> tuple[bool | None, str | None]:
        assert self._about is not None  # noqa: S101 - nothing to decide before
        shown, gap = self._about
        decision = shown.workshop.decisions.get(gap)
        return (decision.chosen, decision.reason) if decision else (None, None)

    def _decide(self, chosen: bool | None, reason: str | None) -> None:
        assert self._about is not None  # noqa: S101 - nothing to decide before
        self._wish = None
        self.edited.emit(decide(self._about[1], chosen=chosen, reason=reason))

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        if self._about is None:
            return
        chosen, (before, reason) = list(self.buttons)[place], self._decided()
        if chosen is None:
            if before is None and not reason:
                self._wish = None
                self.show_gap(self._about[1], self._about[0])
            else:
                self._decide(None, None)
        elif reason:
            self._decide(chosen, reason)
        else:  # a word of the group is printed with its reason, so it waits for one
            self._wish = chosen
            self.show_gap(self._about[1], self._about[0])
            self.reason.setFocus()

    @Slot(object)
    def _on_reason_entered(self, reason: object) -> None:
        if self._about is not None:
            chosen, _ = self._decided()
            wish = chosen if self._wish is None else self._wish
            if wish is not None:
                self._decide(wish, str(reason) if reason else None)
