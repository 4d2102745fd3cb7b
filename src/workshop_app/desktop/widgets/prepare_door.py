"""At the door: heads by sector, their weights, who comes late or leaves early, who signs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.fields.names import fact_name
from workshop_app.desktop.showing import Face, Showing
from workshop_app.desktop.widgets.door_delegates import DoorDelegates
from workshop_app.desktop.widgets.labels import empty, label, say
from workshop_app.domain.at_the_door import arrives, leaves
from workshop_app.domain.edits import set_fact
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.voters import person_by_code
from workshop_app.text import tr

WOMEN = "heads.women"
CODE_WIDTH = 320


class PrepareDoor(QWidget):
    """A small table of numbers, and a line in which a code and Enter notes the time."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now: Callable[[], datetime] | None = None
        self.fields: dict[str, LineField] = {}
        self.listed: dict[str, QLabel] = {}
        self._faces: tuple[Face, ...] = ()
        self._shown: Showing | None = None
        self._numbers = QGridLayout()
        self.code, self.said = QLineEdit(), label("", "quiet")
        self.came, self.went = QPushButton(tr("Came")), QPushButton(tr("Left"))
        self.delegates = DoorDelegates()
        self._lay_out()
        self.code.returnPressed.connect(self._on_came_clicked)
        self.came.clicked.connect(self._on_came_clicked)
        self.went.clicked.connect(self._on_went_clicked)
        self.delegates.edited.connect(self.edited)

    def show_workshop(self, shown: Showing) -> None:
        """Show the heads counted, beside those on the list."""
        self._shown, faces = shown, shown.faces()
        if faces != self._faces:
            self._faces = faces
            self._make_numbers(faces)
        for key, field in self.fields.items():
            field.show_value(shown.workshop.facts.get(key), shown)
        people = shown.workshop.participants.values()
        for sector, place in self.listed.items():
            place.setText(str(sum(person.sector == sector for person in people)))
        self.delegates.show_workshop(shown)

    def keep(self) -> None:
        """Let what is being typed count."""
        for field in self.fields.values():
            field.keep()

    def _lay_out(self) -> None:
        self._numbers.setHorizontalSpacing(16)
        self._numbers.setVerticalSpacing(6)
        across = QHBoxLayout()
        across.setSpacing(32)
        across.addLayout(self._numbers)
        across.addLayout(self._passing(), 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(across)
        lines.addWidget(self.delegates, 1)

    def _passing(self) -> QVBoxLayout:
        """The line for who comes and goes."""
        self.code.setPlaceholderText(tr("P007 or 7: Enter notes that they came"))
        self.code.setAccessibleName(tr("Code of who comes or leaves"))
        self.code.setMaximumWidth(CODE_WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for part in (self.came, self.went):
            buttons.addWidget(part)
        buttons.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        lines.addWidget(label(tr("Who comes late, who leaves"), "heading"))
        lines.addWidget(self.code)
        lines.addLayout(buttons)
        lines.addWidget(self.said)
        lines.addStretch(1)
        return lines

    def _make_numbers(self, faces: tuple[Face, ...]) -> None:
        empty(self._numbers)
        self.fields, self.listed = {}, {}
        heads = (tr("Sector"), tr("Listed"), tr("At the door"), tr("Weight"))
        for column, heading in enumerate(heads):
            self._numbers.addWidget(label(heading, "note", wrap=False), 0, column)
        for row, face in enumerate(faces, start=1):
            name = label(f"{face.letter}  {face.name}", "text", wrap=False)
            name.setStyleSheet(f"color: {face.colour}")
            self.listed[face.id] = label("", "text", wrap=False)
            for column, part in enumerate((name, self.listed[face.id])):
                self._numbers.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
            for column, stem in ((2, "heads"), (3, "weight")):
                self._add_field(f"{stem}.{face.id}", f"{heads[column]}: {face.name}", row, column)
        women = label(fact_name(WOMEN), "text", wrap=False)
        self._numbers.addWidget(women, len(faces) + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self._add_field(WOMEN, fact_name(WOMEN), len(faces) + 1, 2)

    def _add_field(self, key: str, name: str, row: int, column: int) -> None:
        held = setting_column(key, tuple(face.id for face in self._faces))
        assert held is not None  # noqa: S101 - heads and weights are settings
        field = LineField(held)
        field.setAccessibleName(name)
        field.setProperty("key", key)
        field.setFixedWidth(88)
        field.setPlaceholderText("1" if key.startswith("weight.") else "")
        field.entered.connect(self._on_entered)
        field.refused.connect(self._on_refused)
        self.fields[key] = field
        self._numbers.addWidget(field, row, column)

    def _note(self, which: str, sentence: str) -> None:
        """Note the time at which somebody came or left, by the code that was typed."""
        shown, typed = self._shown, self.code.text().strip()
        if shown is None or self.now is None or not typed:
            return
        id = person_by_code(shown.workshop, typed)
        if id is None:
            say(self.said, tr("Nobody on the list has the code {code}.", code=typed))
            self.code.selectAll()
            return
        time, person = self.now().strftime("%H:%M"), shown.workshop.participants[id]
        sector = tr("observer") if person.sector == OBSERVER else shown.face(person.sector).name
        self.code.clear()
        passes = arrives if which == "arrived" else leaves
        self.edited.emit(passes(shown.workshop, id, time))
        code = shown.workshop.code(id)
        say(self.said, sentence.format(code=code, sector=sector, time=time))

    @Slot()
    def _on_came_clicked(self) -> None:
        self._note("arrived", tr("{code}, {sector}: came at {time}."))

    @Slot()
    def _on_went_clicked(self) -> None:
        self._note("left", tr("{code}, {sector}: left at {time}."))

    @Slot(object)
    def _on_entered(self, value: object) -> None:
        if self._shown is not None:
            key = self.sender().property("key")
            self.edited.emit(set_fact(self._shown.workshop.id, key, value))

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.said, sentence)
