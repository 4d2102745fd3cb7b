"""Prepare: what the session is about, how the day runs, who is in the room."""

from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.prepare import Ui_PreparePage
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.facts import agenda_rows, day_ends, fact_rows, sector_rows
from workshop_app.domain.people import OBSERVER, folded
from workshop_app.domain.stages.prepare import Participant
from workshop_app.text import ntr, tr


class PreparePage(StagePage):
    """Shows the facts, the agenda, and the lists of people and organisations."""

    stage = "prepare"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreparePage()
        self.ui.setupUi(self)
        for table in (self.ui.facts, self.ui.agenda, self.ui.sectors):
            table.show_whole()

    def show_workshop(self, shown: Showing) -> None:
        workshop = shown.workshop
        people, bodies = workshop.participants, workshop.organisations
        seated = sum(person.sector != OBSERVER for person in people.values())
        count = words.people(seated)
        watching = ntr("{n} observer", "{n} observers", len(people) - seated)
        has_observers = len(people) > seated
        named = ntr("{n} organisation", "{n} organisations", len(bodies))
        parts = (count, watching if has_observers else "", named, day_ends(shown))
        self._head(self.ui.title, self.ui.about, shown, *parts)
        self.ui.tabs.setTabText(1, tr("People: {n}", n=len(people)))
        self.ui.tabs.setTabText(2, tr("Organisations: {n}", n=len(bodies)))
        self.ui.facts.show_rows(("", ""), fact_rows(shown), stretch=1)
        self.ui.agenda.show_rows(("", "", ""), agenda_rows(shown), stretch=1)
        self.ui.sectors.show_rows(
            ("", tr("Listed"), tr("At the door")), sector_rows(shown), figures=(1, 2)
        )
        self._show_lists(shown)

    def _show_lists(self, shown: Showing) -> None:
        people = tuple(shown.workshop.participants.values())
        self.ui.nobody.setVisible(not people)
        self.ui.people.setVisible(bool(people))
        names = (tr("Name"), tr("Mail")) if shown.own else ()
        heads = (tr("Code"), tr("Sector"), *names, tr("Organisation"), tr("Role"))
        heads = (*heads, tr("Arrived"), tr("Left"))
        rows = [_person(person, shown) for person in people]
        self.ui.people.show_rows(heads, rows, stretch=len(heads) - 3)
        bodies = [_body(id, shown) for id in shown.workshop.organisations]
        self.ui.no_bodies.setVisible(not bodies)
        self.ui.bodies.setVisible(bool(bodies))
        heads = (tr("Organisation"), tr("Sector"), tr("People"))
        self.ui.bodies.show_rows(heads, bodies, figures=(2,))


def _person(person: Participant, shown: Showing) -> Row:
    names = (person.name or "", person.email or "") if shown.own else ()
    return (
        shown.workshop.code(person.id),
        _sector(person.sector, shown),
        *names,
        person.organisation or "",
        person.role or "",
        person.arrived or "",
        person.left or "",
    )


def _body(id: str, shown: Showing) -> Row:
    body = shown.workshop.organisations[id]
    name = folded(body.organisation)
    people = shown.workshop.participants.values()
    count = sum(folded(person.organisation or "") == name for person in people)
    return body.organisation, _sector(body.sector, shown), str(count)


def _sector(sector: str, shown: Showing) -> Cell:
    face = shown.face(sector)
    return Cell(f"{face.letter}  {face.short}".strip(), face.colour)
