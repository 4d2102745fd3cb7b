"""Send: what is still open before the session leaves the room, what was parked, the follow-up."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.stages.send import Ui_SendPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.open_ends import open_ends
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.text import ntr, tr


class SendPage(StagePage):
    """Tabs: what is lacking, the parking lot, how the actions stand since."""

    stage = "send"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendPage()
        self.ui.setupUi(self)
        self._connect()

    def tell_time(self, now: Callable[[], datetime]) -> None:
        self.ui.follow.today = lambda: now().date()

    def show_workshop(self, shown: Showing) -> None:
        ends = open_ends(shown)
        undone = sum(bool(end.open) for end in ends)
        about = ntr("{n} thing to see to", "{n} things to see to", undone)
        self._head(
            self.ui.title, self.ui.about, shown, about if undone else tr("nothing is lacking")
        )
        self.ui.leaving.setVisible(not is_rehearsal(shown.workshop))
        self.ui.ends.show_ends(ends)
        self.ui.parked.show_workshop(shown)
        self.ui.follow.show_workshop(shown)

    def keep(self) -> None:
        for part in (self.ui.parked, self.ui.follow):
            part.keep()

    def _connect(self) -> None:
        ui = self.ui
        for part in (ui.parked, ui.follow):
            part.edited.connect(self.edited)
        ui.leaving.clicked.connect(self._on_leaving_clicked)
        ui.check.clicked.connect(self._on_check_clicked)
        ui.export_tables.clicked.connect(self._on_export_clicked)
        ui.copy.clicked.connect(self._on_copy_clicked)
        ui.earlier.clicked.connect(self._on_earlier_clicked)

    @Slot()
    def _on_leaving_clicked(self) -> None:
        self.asked.emit("leaving")

    @Slot()
    def _on_check_clicked(self) -> None:
        self.asked.emit("check")

    @Slot()
    def _on_export_clicked(self) -> None:
        self.asked.emit("export")

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.asked.emit("copy")

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self.asked.emit("earlier")
