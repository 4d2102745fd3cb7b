"""Commitments: each organisation's word in a line of a table, and all that goes with it beside."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.form import EntityForm
from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.follow_clock import today
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.desktop.widgets.scrolling import scrolling
from workshop_app.domain.delegates import proposed, signs
from workshop_app.domain.edits import change
from workshop_app.domain.stages.commit import Commitment
from workshop_app.text import date_text, tr

NAMES = ("organisation", "text", "signed")
OWN_NAMES = ("organisation", "text", "signatory", "signed")
FIELDS = (
    "organisation",
    "text",
    "signatory",
    "position",
    "capacity",
    "action",
    "signed",
    "signed_on",
)
WIDE = dict.fromkeys(("organisation", "text", "signatory", "position"), 2)
FORM_WIDTH, ORGANISATION_WIDTH, NARROW = 304, 136, 104
SIGNATORY = OWN_NAMES.index("signatory")
TWO_LINES = 44


class Given(QWidget):
    """Organisation and sentence are typed Enter after Enter; the chosen one's fields beside.

    today: the day on which someone signs, by the clock.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], date] = today
        self._shown: Showing | None = None
        self._chosen = ""
        self.table = EntityTable("commitment", NAMES, turn=1)
        self.form = EntityForm("commitment", FIELDS, across=2, spans=WIDE, lines=3)
        self.nothing, self.pending = label(_nothing(), "quiet"), label("", "attention")
        self.trouble, self.unseen = label("", "trouble-note"), label(_unseen(), "note")
        self.signs, self.remove = QPushButton(tr("Signs today")), QPushButton(tr("Remove"))
        self.propose, self.named = QPushButton(tr("Let the delegate sign")), label("", "note")
        parts = (self.named, self.propose, self.form, self.unseen, self.signs)
        self.beside = scrolling(tr("The chosen commitment"), *parts)
        self.beside.setFixedWidth(FORM_WIDTH)
        self._lay()
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        """Show each organisation's word, at the one where one stood."""
        self._shown = shown
        given = shown.workshop.commitments
        names = OWN_NAMES if shown.own else NAMES
        line = Line(hint=tr("Organisation"))
        self.table.show_entities(tuple(given), shown, names, line=line, stretch=1)
        self._narrow(shown.own)
        self.table.stand_ready()
        self.nothing.setVisible(not given)
        say(self.pending, "\n".join(_pending(given.values())))
        self.remove.setEnabled(bool(given))
        self._show_chosen()

    def keep(self) -> None:
        """Let what is half typed count."""
        self.table.keep()
        self.form.keep()

    def _lay(self) -> None:
        self.table.setAccessibleName(tr("Commitments"))
        self.table.setMinimumWidth(280)
        self.table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addWidget(label(_keys(), "note"), 1, Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for part in (self.nothing, self.table, self.trouble, self.pending):
            lines.addWidget(part)
        lines.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(24)
        across.addLayout(lines, 1)
        across.addWidget(self.beside)
        self.trouble.hide()

    def _narrow(self, own: bool) -> None:
        """Leave the sentence as much room as there is."""
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, NARROW if own else ORGANISATION_WIDTH)
        if own:
            header.setSectionResizeMode(SIGNATORY, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(SIGNATORY, NARROW)

    def _connect(self) -> None:
        for part in (self.table, self.form):
            part.edited.connect(self.edited)
        self.table.refused.connect(self._on_refused)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.remove.clicked.connect(self.table.remove_chosen)
        self.signs.clicked.connect(self._on_signs_clicked)
        self.propose.clicked.connect(self._on_propose_clicked)

    def _show_chosen(self) -> None:
        """Show the chosen one's fields; in the blank line those of the last one that was made."""
        assert self._shown is not None  # noqa: S101 - nothing to choose before
        given = self._shown.workshop.commitments
        if self._chosen not in given:
            self._chosen = next(iter(given), "")
        self.beside.setVisible(bool(self._chosen))
        if self._chosen:
            self.form.show_entity(self._chosen, self._shown)
            self.unseen.setVisible(not self._shown.own)
            self.signs.setEnabled(given[self._chosen].signed != "yes")
            self._show_proposed(given[self._chosen])

    def _show_proposed(self, commitment: Commitment) -> None:
        """Offer who was named at the door, where nobody is said to sign."""
        assert self._shown is not None  # noqa: S101 - nobody to offer before
        workshop = self._shown.workshop
        delegate = proposed(workshop, commitment)
        self.propose.setVisible(delegate is not None)
        if delegate is None:
            say(self.named, "")
            return
        person = workshop.participants[delegate.participant]
        who = person.name if self._shown.own and person.name else workshop.code(person.id)
        says = words.listed((who, delegate.position))
        say(self.named, tr("Named at the door: {delegate}", delegate=says))

    @Slot(str)
    def _on_row_chosen(self, id: str) -> None:
        if id and self._shown is not None:
            self._chosen = id
            self._show_chosen()

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        say(self.trouble, trouble)

    @Slot()
    def _on_signs_clicked(self) -> None:
        self.form.keep()
        act = change("commitment", self._chosen, signed="yes", signed_on=self.today())
        self.edited.emit(act)

    @Slot()
    def _on_propose_clicked(self) -> None:
        self.form.keep()
        if self._shown is None or self._chosen not in self._shown.workshop.commitments:
            return
        workshop = self._shown.workshop
        delegate = proposed(workshop, workshop.commitments[self._chosen])
        if delegate is not None:
            self.edited.emit(signs(workshop, self._chosen, delegate))
            self.signs.setFocus()


def _pending(given: Iterable[Commitment]) -> Iterator[str]:
    for one in given:
        if one.signed == "pending":
            day = date_text(one.signed_on, "medium") if one.signed_on else ""
            state = tr("pending until {day}", day=day) if day else tr("to be signed")
            yield words.listed((one.organisation, state))


def _nothing() -> str:
    return tr("Nobody has committed yet. Type the first organisation and what it will do.")


def _unseen() -> str:
    return tr("Who signs is typed in your own view: F8.")


def _keys() -> str:
    return tr("Enter goes on to the next line, Delete removes, Ctrl+V pastes rows")
