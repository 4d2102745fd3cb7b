"""The day's course: the playbook's agenda, and the session's own once it is adjusted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.fields.form import FactsForm
from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.facts import agenda_rows, day_ends, too_late
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.desktop.widgets.prepare_items import AgendaRows
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.domain.day import course, items_of
from workshop_app.domain.day_acts import copied
from workshop_app.text import tr

NAMES = ("title", "stage", "minutes", "at", "least")
WIDTHS = {"stage": 128, "minutes": 88, "at": 104, "least": 104}
TIME = 64


class PrepareAgenda(QWidget):
    """How the day runs at the left; at the right what can be changed in it."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AgendaRows(NAMES)
        self.course, self.items = ReadingTable(), EntityTable("item", NAMES, rows=self.rows)
        self._show_beginnings()
        self.times = FactsForm(("start", "end"), across=2)
        self.adjust = QPushButton(tr("Adjust the agenda"))
        self.hint, self.trouble = label("", "note"), label("", "trouble-note")
        self.late = label("", "attention")
        self.course.setAccessibleName(tr("How the day runs"))
        self.items.setAccessibleName(tr("Agenda items"))
        self._shown: Showing | None = None
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 8, 0, 0)
        columns.setSpacing(24)
        columns.addWidget(self.course, 2)
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self.times, self.late, self.hint, self.adjust, self.items, self.trouble):
            right.addWidget(part)
        right.setAlignment(self.adjust, Qt.AlignmentFlag.AlignLeft)
        right.setStretch(3, 1)
        right.addStretch(0)
        columns.addLayout(right, 3)
        for part in (self.times, self.items):
            part.edited.connect(self.edited)
        self.items.refused.connect(self._on_refused)
        self.adjust.clicked.connect(self._on_adjust_clicked)
        self.trouble.hide()

    def show_workshop(self, shown: Showing) -> None:
        """Show the course with its times, and the session's own items where it has them."""
        self._shown = shown
        own = tuple(shown.workshop.items)
        self.course.show_rows(("", "", ""), agenda_rows(shown), stretch=1)
        self.course.setVisible(not own)
        self.times.show_facts(shown)
        say(self.late, too_late(shown))
        say(self.hint, self._hint(shown, own=bool(own)))
        self.adjust.setVisible(not own)
        self.items.setVisible(bool(own))
        line = Line({"minutes": 10}, hint=tr("Another item…"))
        self.items.show_entities(own, shown, NAMES, line=line, widths=WIDTHS)
        self.rows.show_times(course(shown.workshop))

    def keep(self) -> None:
        """Let what is being typed count."""
        self.times.keep()
        self.items.keep()

    def _show_beginnings(self) -> None:
        """At the side of each item the time at which it begins."""
        self.items.setCornerButtonEnabled(False)
        header = self.items.verticalHeader()
        header.setFixedWidth(TIME)
        header.setSectionsClickable(False)
        header.show()

    def _hint(self, shown: Showing, *, own: bool) -> str:
        if not own:
            return tr("The day runs as the playbook has it: {times}.", times=day_ends(shown))
        return tr("Minutes, fixed times and shortest lengths; Ctrl+↑ ↓ orders, Delete removes.")

    @Slot()
    def _on_adjust_clicked(self) -> None:
        shown = self._shown
        if shown is not None and shown.fresh is not None:
            ids = [shown.fresh.id() for _ in items_of(shown.workshop)]
            self.edited.emit(copied(shown.workshop, ids))
            self.items.setFocus()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.trouble, sentence)
