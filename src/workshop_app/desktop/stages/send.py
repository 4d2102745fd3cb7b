"""Send: what is still open before the session leaves the room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.forms.stages.send import Ui_SendPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.labels import empty, label, rule, two_tone
from workshop_app.desktop.widgets.open_ends import OpenEnd, follow_up, open_ends
from workshop_app.text import ntr, tr


class SendPage(StagePage):
    """Shows what is lacking, what was parked, and how the actions stand since."""

    stage = "send"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendPage()
        self.ui.setupUi(self)

    def show_workshop(self, shown: Showing) -> None:
        ends = open_ends(shown)
        undone = sum(bool(end.open) for end in ends)
        about = ntr("{n} thing to see to", "{n} things to see to", undone)
        self._head(
            self.ui.title, self.ui.about, shown, about if undone else tr("nothing is lacking")
        )
        empty(self.ui.ends_layout)
        for end in ends:
            self.ui.ends_layout.addWidget(_end(end))
            self.ui.ends_layout.addWidget(rule())
        self._show_parked(shown)
        self._show_news(shown)

    def _show_news(self, shown: Showing) -> None:
        news = follow_up(shown)
        self.ui.follow_part.setVisible(bool(news))
        empty(self.ui.follow_layout)
        for one in news:
            self.ui.follow_layout.addWidget(two_tone(one.action, one.state))
            self.ui.follow_layout.addWidget(label(one.words, "quiet"))
            self.ui.follow_layout.addSpacing(6)

    def _show_parked(self, shown: Showing) -> None:
        parked = [note for note in shown.workshop.notes.values() if note.kind == "parking"]
        self.ui.parked_part.setVisible(bool(parked))
        empty(self.ui.parked_layout)
        for note in parked:
            self.ui.parked_layout.addWidget(label(note.text or ""))


def _end(end: OpenEnd) -> QWidget:
    place = QWidget()
    lines = QVBoxLayout(place)
    lines.setContentsMargins(0, 8, 0, 8)
    lines.setSpacing(2)
    lines.addWidget(label(f"✓ {end.closed}" if not end.open else end.title, end.role))
    for line in end.open:
        lines.addWidget(label(line, "text"))
    return place
