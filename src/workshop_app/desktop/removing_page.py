"""Removing people: what goes, what stays and what is out of reach, and one deliberate yes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.removing import Ui_RemovingPage
from workshop_app.desktop.widgets.labels import say
from workshop_app.document.acts.forgetting import Foreseen
from workshop_app.domain.errors import Message
from workshop_app.text import render, tr


class RemovingPage(QWidget):
    """Says what would happen; tells when somebody agreed to it."""

    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_RemovingPage()
        ui.setupUi(self)
        ui.sure.toggled.connect(self._on_sure_toggled)
        ui.remove.clicked.connect(self.agreed)
        ui.leave.clicked.connect(self.left)
        escape = QShortcut("Esc", self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_foreseen(self, foreseen: Foreseen, codes: Sequence[str]) -> None:
        """Show what removing would do; codes: whom, or none where it is everybody."""
        ui = self.ui
        whom = ", ".join(codes)
        one = tr("Remove name and contact, keep the answers: {codes}", codes=whom)
        say(ui.title, one if codes else tr("Remove people, keep the results"))
        say(ui.about, tr("So that nobody's name stays longer than people were told it would."))
        for place, messages in (
            (ui.goes, foreseen.goes),
            (ui.stays, foreseen.stays),
            (ui.beyond, foreseen.beyond),
        ):
            say(place, _listed(messages))
        ui.sure.setChecked(False)
        possible = not (codes and foreseen.removal.is_empty)
        for part in (ui.sure, ui.remove):
            part.setVisible(possible)

    def take_focus(self) -> None:
        """Stand at what is to be read."""
        self.ui.scroll.setFocus()

    @Slot(bool)
    def _on_sure_toggled(self, sure: bool) -> None:
        self.ui.remove.setEnabled(sure)


def _listed(messages: Iterable[Message]) -> str:
    return "\n".join(f"· {render(message)}" for message in messages)
