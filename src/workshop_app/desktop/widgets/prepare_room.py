"""What the room needs, with numbers reckoned from the session."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import empty, label
from workshop_app.domain.people import OBSERVER
from workshop_app.text import ntr, tr

BOX = "\N{BALLOT BOX}"


class PrepareRoom(QScrollArea):
    """A checklist to walk through the room with, in the order in which it is set up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 12, 12, 12)
        self._lines.setSpacing(8)
        self.setAccessibleName(tr("What the room needs"))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_workshop(self, shown: Showing) -> None:
        """List what as many people need as are on the list, or were counted at the door."""
        needs = tuple(_needs(shown))
        if needs == self._said:
            return
        self._said = needs
        empty(self._lines)
        self._lines.addWidget(label(tr("What the room needs"), "heading"))
        for need in needs:
            self._lines.addWidget(label(f"{BOX}  {need}"))
        self._lines.addStretch(1)


def _needs(shown: Showing) -> Iterator[str]:
    workshop = shown.workshop
    listed = sum(one.sector != OBSERVER for one in workshop.participants.values())
    counted = sum(workshop.facts.get(f"heads.{face.id}") or 0 for face in shown.faces())
    people, names = max(listed, counted), ", ".join(face.short for face in shown.faces())
    yield tr("A table for each sector, with its sign and its colour: {sectors}", sectors=names)
    if people:
        yield ntr("A chair for {n} person", "Chairs for {n} people", people)
        yield ntr(
            "{n} dot, in the colours of the sectors",
            "{n} dots, in the colours of the sectors",
            people * shown.figures.rules.points,
        )
    yield tr("A projector with its cable, and a socket for the laptop")
    yield tr("Cards and markers for every table, and tape for the wall")
    yield tr("The privacy notice where everybody passes, and badges for who may be photographed")
    yield tr("A printer with paper for the acta, or somebody who goes to print it")
