"""The parking lot's remarks in a table to type in; one can become a gap from the floor."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.commit_notes import NoteLines
from workshop_app.domain.parking import raise_gap
from workshop_app.text import tr


class ParkedRemarks(NoteLines):
    """Shows what waits; a remark that is a gap after all goes to the gaps with one key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = tr("Type a remark; Enter parks it")
        super().__init__(
            "parking", 0, Line({"kind": "parking"}, wanted=("text",), hint=hint), parent
        )
        self._shown: Showing | None = None
        self.table.setAccessibleName(tr("Parking lot"))
        self.raising = QPushButton(tr("Make it a gap"))
        self.raising.setToolTip(tr("The remark goes to the gaps, as one from the floor"))
        self.buttons.insertWidget(0, self.raising)
        self.raising.clicked.connect(self._on_raising_clicked)
        self.table.row_chosen.connect(self._on_row_chosen)

    def show_workshop(self, shown: Showing) -> None:
        """Show the remarks that wait."""
        self._shown = shown
        self.show_notes(shown, ("text", "sector"))
        nothing = tr("Nothing waits. Ctrl+L parks a remark in every stage.")
        self.about.setText("" if self.notes(shown) else nothing)
        self.about.setVisible(not self.notes(shown))
        self._on_row_chosen(self._chosen())

    def _chosen(self) -> str:
        return self.table.rows.id(self.table.currentIndex().row())

    @Slot(str)
    def _on_row_chosen(self, id: str) -> None:
        self.raising.setEnabled(bool(id))

    @Slot()
    def _on_raising_clicked(self) -> None:
        self.keep()
        if (note := self._chosen()) and self._shown is not None and self._shown.fresh is not None:
            fresh, workshop = self._shown.fresh, self._shown.workshop
            self.edited.emit(raise_gap(workshop, note, id=fresh.id(), code=fresh.code("gap")))
