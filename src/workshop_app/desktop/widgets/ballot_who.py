"""Who answers: tables or persons, chosen without a dialog, with what can be done to a ballot."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.fields.code_line import CodeLine
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.ballot_chips import BallotChips, Chip
from workshop_app.desktop.widgets.ballot_menu import BallotMenu
from workshop_app.desktop.widgets.ballot_voters import Voters, name_of
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.voters import (
    Voter,
    new_person,
    next_table,
    person_by_code,
    persons,
    persons_begun,
)
from workshop_app.domain.workshop import Workshop
from workshop_app.text import tr

TABLES, PERSONS = "tables", "persons"
State = Callable[[Voter], tuple[str, bool]]
"""How far a voter's ballot is, in a few signs, and whether it is whole."""


class BallotWho(QWidget):
    """Shows whose ballots there are; tells whose is chosen, and what is to be done to it.

    chosen: a Voter; ready: the grid is to have the keys; moved: to that sector; removed;
    turned: tables or persons.
    """

    chosen = Signal(object)
    ready = Signal()
    moved = Signal(str)
    removed = Signal()
    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Showing | None = None
        self._state: State | None = None
        self._voters = Voters()
        self._voter: Voter | None = None
        self._ways = QButtonGroup(self)
        self._mode = TABLES
        self.by_table, self.by_person = QPushButton(), QPushButton()
        self.code, self.sector = CodeLine(), ChoiceField(blank=False)
        self.ballot = BallotMenu()
        self.chips, self.trouble = BallotChips(), label("", "trouble-note")
        self.bar = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._name_parts()

    # -- What is shown ----------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """Whether tables or persons answer."""
        return self._mode

    @property
    def way(self) -> str:
        """How answers come: from a table, from paper, or typed as they are said."""
        if self._mode == TABLES:
            return "table"
        return "paper" if self.ballot.on_paper else "typed"

    @property
    def voter(self) -> Voter | None:
        """Whose ballot is filled in."""
        return self._voter

    @property
    def voters(self) -> tuple[Voter, ...]:
        """Everybody whose ballot can be chosen, in order."""
        return self._voters.all

    def begin(self, mode: str) -> None:
        """Begin with tables or with persons, as the agenda has it."""
        self._mode = mode
        (self.by_table if mode == TABLES else self.by_person).setChecked(True)

    def show_voters(self, shown: Showing, state: State) -> None:
        """Show whose ballots there are and how far each is; whose is chosen stays so."""
        self._shown, self._state = shown, state
        sectors = [face.id for face in shown.faces()]
        self._voters.gather(shown.workshop, sectors, by_table=self._mode == TABLES)
        self._voter = self._voters.still(self._voter)
        self.sector.offer([(face.id, face.name) for face in shown.faces()])
        if self.sector.value is None and shown.faces():
            self.sector.choose(shown.faces()[0].id)
        self._show_chips()
        self._show_fields()
        self._show_menu(shown)

    def _show_fields(self) -> None:
        for field in (self.code, self.sector):
            field.setVisible(self._mode == PERSONS)
        self.chips.setVisible(bool(self.voters))

    def choose(self, voter: Voter) -> None:
        """Choose whose ballot is filled in, as a person would."""
        self._voters.add(voter)
        self._voter = voter
        if self._shown is not None and self._state is not None:
            self.show_voters(self._shown, self._state)
        self.chosen.emit(voter)

    def go_on(self, whole: Callable[[Voter], bool]) -> None:
        """Have the next ballot ready that is not whole; on paper its code is asked for."""
        if self._voter is None:
            return
        after = self._voters.next_open(self._voter, whole)
        if after is None:
            return
        if self._mode == PERSONS:
            self.code.propose(after.code)
        else:
            self.choose(after)
            self.ready.emit()

    # -- Parts ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        self.bar.setSpacing(8)
        lines.addLayout(self.bar)
        lines.addWidget(self.trouble)
        lines.addWidget(self.chips)
        self.trouble.hide()
        for button in (self.by_table, self.by_person):
            button.setCheckable(True)
            self._ways.addButton(button)
            self.bar.addWidget(button)
        self.by_table.setChecked(True)
        self.code.setFixedWidth(84)
        self.code.setMaxLength(60)
        for part in (self.code, self.sector, self.ballot):
            self.bar.addWidget(part)
        self.bar.addStretch(1)

    def _name_parts(self) -> None:
        self.by_table.setText(tr("Tables"))
        self.by_person.setText(tr("Persons"))
        self.code.setPlaceholderText(tr("Code"))
        self.code.setAccessibleName(tr("Code of the person who answers"))
        self.code.setToolTip(tr("A code such as P007, or only 7. An unknown code is taken in."))
        self.sector.setAccessibleName(tr("Sector of a code that is not known yet"))
        self.sector.setToolTip(self.sector.accessibleName())
        self.chips.setAccessibleName(tr("Whose ballot"))

    def _connect(self) -> None:
        self._ways.buttonClicked.connect(self._on_way_clicked)
        self.code.returnPressed.connect(self._on_code_entered)
        self.code.textEdited.connect(self._on_code_typed)
        self.chips.chosen.connect(self._on_chip_chosen)
        self.chips.entered_at.connect(self.ready)
        self.ballot.another.connect(self._on_another_asked)
        self.ballot.moved.connect(self.moved)
        self.ballot.removed.connect(self.removed)

    def _show_chips(self) -> None:
        chips = [self._chip(one) for one in self.voters]
        self.chips.show_chips(chips, name_of(self._voter) if self._voter else "")

    def _chip(self, voter: Voter) -> Chip:
        assert self._shown is not None and self._state is not None  # noqa: S101, PT018
        face = self._shown.face(voter.sector)
        state, whole = self._state(voter)
        text = voter.code or " ".join(part for part in (face.short, voter.table) if part)
        return Chip(name_of(voter), face.letter, face.colour, text, state, whole)

    def _show_menu(self, shown: Showing) -> None:
        self.ballot.show_voter(shown, self._voter, by_table=self._mode == TABLES)

    def _refuse(self, sentence: str) -> None:
        say(self.trouble, sentence)

    # -- What a person does -----------------------------------------------------------------------

    @Slot(QPushButton)
    def _on_way_clicked(self, button: QPushButton) -> None:
        self._mode = TABLES if button is self.by_table else PERSONS
        self._voter = None
        self._refuse("")
        self.turned.emit(self._mode)
        if self._mode == PERSONS:
            self.code.setFocus()

    @Slot(str)
    def _on_code_typed(self, _: str) -> None:
        self._refuse("")

    @Slot()
    def _on_code_entered(self) -> None:
        typed = self.code.text().strip()
        if self._shown is None or not typed:
            return
        workshop, sector = self._shown.workshop, str(self.sector.value)
        known = person_by_code(workshop, typed)
        if why := _why_not(workshop, typed, known):
            self._refuse(why)
            self.code.selectAll()
            return
        if known is None:
            self.choose(new_person(workshop, typed, sector))
        else:
            self.choose(next(one for one in persons(workshop) if one.participant == known))
        self.code.clear()
        self.ready.emit()

    @Slot(str)
    def _on_chip_chosen(self, name: str) -> None:
        self._voter = self._voters.named(name)
        if self._shown is not None:
            self._show_menu(self._shown)
        self.chosen.emit(self._voter)

    @Slot()
    def _on_another_asked(self) -> None:
        if self._voter is not None and self._shown is not None:
            self.choose(next_table(self._shown.workshop, self._voter.sector))
            self.ready.emit()


def _why_not(workshop: Workshop, typed: str, known: str | None) -> str:
    """Why a code that was typed is nobody's who answers; "" where it can be."""
    if known is None and persons_begun(workshop, typed):
        return tr("Several codes begin so: type all of it, such as P007-KT.")
    if known is not None and workshop.participants[known].sector == OBSERVER:
        return tr("{code} is an observer: observers give no answers.", code=typed)
    return ""
