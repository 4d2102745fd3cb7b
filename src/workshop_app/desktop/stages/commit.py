"""Commit: the plan read back, reservations, each organisation's word, and how the day was found."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.fields.form import FactsForm
from workshop_app.desktop.forms.stages.commit import Ui_CommitPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.text import ntr


class CommitPage(StagePage):
    """Tabs in the order of the script: read back, reservations, commitments, the day."""

    stage = "commit"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CommitPage()
        self.ui.setupUi(self)
        self.meeting = FactsForm(("next_meeting",))
        self.ui.meeting_layout.addWidget(self.meeting)
        self._connect()

    def tell_time(self, now: Callable[[], datetime]) -> None:
        self.ui.given.today = lambda: now().date()

    def show_workshop(self, shown: Showing) -> None:
        given = tuple(shown.workshop.commitments.values())
        signed = sum(one.signed == "yes" for one in given)
        pending = len(given) - signed - sum(one.signed == "declined" for one in given)
        self._head(
            self.ui.title,
            self.ui.about,
            shown,
            ntr("{n} commitment", "{n} commitments", len(given)),
            ntr("{n} signed", "{n} signed", signed) if given else "",
            ntr("{n} pending", "{n} pending", pending) if pending else "",
        )
        for part in (self.ui.read_back, self.ui.reservations, self.ui.given, self.ui.day):
            part.show_workshop(shown)
        self.meeting.show_facts(shown)

    def keep(self) -> None:
        for part in (self.ui.reservations, self.ui.given, self.ui.day, self.meeting):
            part.keep()

    def _connect(self) -> None:
        ui = self.ui
        for part in (ui.reservations, ui.given, ui.day, self.meeting):
            part.edited.connect(self.edited)
        ui.acta.clicked.connect(self._on_acta_clicked)
        ui.summary.clicked.connect(self._on_summary_clicked)
        ui.plan.clicked.connect(self._on_plan_clicked)
        ui.picture.clicked.connect(self._on_picture_clicked)
        ui.word.clicked.connect(self._on_word_clicked)

    @Slot()
    def _on_acta_clicked(self) -> None:
        self.asked.emit("print:acta")

    @Slot()
    def _on_summary_clicked(self) -> None:
        self.asked.emit("print:summary")

    @Slot()
    def _on_plan_clicked(self) -> None:
        self.asked.emit("print:plan")

    @Slot()
    def _on_picture_clicked(self) -> None:
        self.asked.emit("picture:summary")

    @Slot()
    def _on_word_clicked(self) -> None:
        self.asked.emit("word:plan")
