"""Prepare: what the session is about, how the day runs, who comes, and what is printed for it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.forms.stages.prepare import Ui_PreparePage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.facts import day_ends
from workshop_app.domain.people import OBSERVER
from workshop_app.text import ntr, tr

PEOPLE = ("code", "sector", "organisation", "role", "arrived", "left")
NAMED = ("name", "sector", "organisation", "role", "email", "code")
"""As a list of people is written; when they came and left is said at the door."""
BODIES = ("organisation", "sector")
PAPERS = {
    "mandate": "mandate",
    "attendance": "attendance",
    "agenda_sheet": "agenda",
    "worksheets": "worksheets",
    "ballots": "ballots",
    "cards": "gapcards",
}


class PreparePage(StagePage):
    """Tabs for the day, its agenda, people, organisations, the door, the room and the playbook."""

    stage = "prepare"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PreparePage()
        ui.setupUi(self)
        self._hold_lists()
        for part in (ui.facts, ui.agenda, ui.people, ui.bodies, ui.door):
            part.edited.connect(self.edited)
        for part in (ui.people, ui.bodies):
            part.asked.connect(self.asked)
        for name, what in PAPERS.items():
            button = getattr(ui, name)
            button.setProperty("word", f"print:{what}")
            button.clicked.connect(self._on_paper_clicked)

    def tell_time(self, now: Callable[[], datetime]) -> None:
        self.ui.door.now = now

    def show_workshop(self, shown: Showing) -> None:
        ui, workshop = self.ui, shown.workshop
        people, bodies = workshop.participants, workshop.organisations
        seated = sum(person.sector != OBSERVER for person in people.values())
        watching = ntr("{n} observer", "{n} observers", len(people) - seated)
        named = ntr("{n} organisation", "{n} organisations", len(bodies))
        others = watching if len(people) > seated else ""
        self._head(ui.title, ui.about, shown, words.people(seated), others, named, day_ends(shown))
        ui.tabs.setTabText(2, tr("People: {n}", n=len(people)))
        ui.tabs.setTabText(3, tr("Organisations: {n}", n=len(bodies)))
        for part in (ui.facts, ui.agenda, ui.door, ui.room, ui.playbook):
            part.show_workshop(shown)
        at = "name" if shown.own else "organisation"
        another = Line(hint=tr("Another person…"), at=at, wanted=("sector",))
        ui.people.show_workshop(shown, another)
        ui.bodies.show_workshop(shown, Line(hint=tr("Another organisation…")))

    def keep(self) -> None:
        for part in (self.ui.facts, self.ui.agenda, self.ui.people, self.ui.bodies, self.ui.door):
            part.keep()

    def _hold_lists(self) -> None:
        ui = self.ui
        nobody = tr(
            "Nobody is on the list yet. Type people here, paste rows of a spreadsheet, "
            "or bring in a table."
        )
        none = tr("No organisation is on the list yet. Type the first one and its sector.")
        ui.people.hold("participant", PEOPLE, NAMED, nothing=nobody)
        ui.bodies.hold("organisation", BODIES, nothing=none)
        ui.people.table.setAccessibleName(tr("People in the room"))
        ui.bodies.table.setAccessibleName(tr("Organisations"))

    @Slot()
    def _on_paper_clicked(self) -> None:
        self.asked.emit(self.sender().property("word"))
