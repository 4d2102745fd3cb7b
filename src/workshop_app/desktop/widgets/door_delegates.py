"""Who signs for whom: the delegates named at the door, and a line that names the next one."""

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.fields.line import LONGEST
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.domain.delegates import (
    Delegate,
    delegates,
    name_delegate,
    position_of,
    unname_delegate,
)
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.voters import person_by_code
from workshop_app.text import render, tr

CODE_WIDTH = 96


class DoorDelegates(QWidget):
    """Organisation, code and position in a line: Enter goes on, and names the delegate at its end.

    What the list of people knows is filled in by itself. Names show in the host's own view alone.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Showing | None = None
        self._listed: tuple[Delegate, ...] = ()
        self._bodies = QStringListModel(self)
        self.table, self.said = _Delegates(), label("", "quiet")
        self.body, self.code, self.position = QLineEdit(), QLineEdit(), QLineEdit()
        self.name, self.remove = QPushButton(tr("Signs")), QPushButton(tr("Remove"))
        self._lay()
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        """Show who signs for whom."""
        self._shown, workshop = shown, shown.workshop
        self._listed = tuple(delegates(workshop))
        self._bodies.setStringList([o.organisation for o in workshop.organisations.values()])
        heads = (tr("Organisation"), tr("Delegate"), tr("Position"))
        rows = [(one.organisation, self._who(one), one.position) for one in self._listed]
        self.table.show_rows(heads, rows, stretch=0)
        self.table.setVisible(bool(rows))
        self.remove.setVisible(bool(rows))

    def _lay(self) -> None:
        for field, says in (
            (self.body, tr("Organisation")),
            (self.code, tr("Code, as P007 or 7")),
            (self.position, tr("Position")),
        ):
            field.setPlaceholderText(says)
            field.setMaxLength(LONGEST)
        self.body.setAccessibleName(tr("Organisation that is signed for"))
        self.code.setAccessibleName(tr("Code of the delegate"))
        self.position.setAccessibleName(tr("Position of the delegate"))
        self.code.setMinimumWidth(CODE_WIDTH)
        completer = QCompleter(self._bodies, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.body.setCompleter(completer)
        self.table.setAccessibleName(tr("Who signs for whom"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part, share in ((self.body, 3), (self.code, 2), (self.position, 3), (self.name, 0)):
            row.addWidget(part, share)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.remove)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(label(tr("Who signs for whom"), "heading"))
        lines.addLayout(row)
        lines.addWidget(self.table, 1)
        lines.addLayout(foot)
        lines.addStretch(0)

    def _connect(self) -> None:
        for field in (self.body, self.code, self.position):
            field.returnPressed.connect(self._on_entered)
        self.name.clicked.connect(self._on_entered)
        self.remove.clicked.connect(self._on_removed)
        self.table.removed.connect(self._on_removed)

    def _who(self, one: Delegate) -> str:
        assert self._shown is not None  # noqa: S101 - nobody to name before
        workshop = self._shown.workshop
        name = workshop.participants[one.participant].name if self._shown.own else None
        return " ".join(filter(None, [workshop.code(one.participant), name]))

    def _person(self) -> str | None:
        """Who is typed; fills in what the list of people knows of them."""
        typed = self.code.text().strip()
        if self._shown is None or not typed:
            return None
        id = person_by_code(self._shown.workshop, typed)
        if id is None:
            say(self.said, tr("Nobody on the list has the code {code}.", code=typed))
            self.code.setFocus()
            self.code.selectAll()
            return None
        person = self._shown.workshop.participants[id]
        known = position_of(person.role)
        if not self.body.text().strip():
            self.body.setText(person.organisation or "")
        if not self.position.text().strip():
            self.position.setText((person.role or "") if known is None else known)
        return id

    @Slot()
    def _on_entered(self) -> None:
        """Name the delegate where all is there; else go on to what is missing."""
        say(self.said, "")
        person = self._person()
        for field in (self.body, self.code):
            if not field.text().strip():
                field.setFocus()
                return
        if person is None or self._shown is None:
            return
        if not self.position.text().strip() and self.sender() not in {self.position, self.name}:
            self.position.setFocus()
            return
        self._name(person, self.body.text(), self.position.text().strip())

    def _name(self, person: str, body: str, position: str) -> None:
        assert self._shown is not None  # noqa: S101 - nobody to name before
        workshop = self._shown.workshop
        try:
            act = name_delegate(workshop, person, body, position)
        except WorkshopError as error:
            say(self.said, render(error))
            return
        for field in (self.body, self.code, self.position):
            field.clear()
        self.edited.emit(act)
        code, name = workshop.code(person), " ".join(body.split())
        say(self.said, tr("{code} signs for {organisation}.", code=code, organisation=name))
        self.body.setFocus()

    @Slot()
    def _on_removed(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._listed):
            say(self.said, "")
            self.edited.emit(unname_delegate(self._listed[row]))


class _Delegates(ReadingTable):
    """Delete takes the one away at which one stands."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
