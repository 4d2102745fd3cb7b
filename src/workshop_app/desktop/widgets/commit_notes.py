"""Notes of one kind in a table to type in: reservations, and how people found the day."""

from collections.abc import Sequence
from statistics import mean

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.fields.rows import Line
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.stages.commit import Note
from workshop_app.text import ntr, number, tr


class NoteLines(QWidget):
    """Shows the notes of a kind, the last line blank for the next; tells what is typed.

    Enter after `turn` goes on to the next line; other fields are reached with Tab.
    """

    edited = Signal(object)

    def __init__(self, kind: str, turn: int, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._line = kind, line
        self.table = EntityTable("note", ("text", "sector"), turn=turn)
        self.remove, self.trouble = QPushButton(tr("Remove")), label("", "trouble-note")
        self.about, self.keys = label("", "quiet"), label(_keys(), "note")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.remove)
        self.buttons.addWidget(self.keys, 1, Qt.AlignmentFlag.AlignVCenter)
        self._lay()
        self.trouble.hide()
        self.table.edited.connect(self.edited)
        self.table.refused.connect(self._on_refused)
        self.remove.clicked.connect(self.table.remove_chosen)

    def notes(self, shown: Showing) -> list[Note]:
        """The notes of this kind, in listed order."""
        return [note for note in shown.workshop.notes.values() if note.kind == self._kind]

    def show_notes(self, shown: Showing, names: Sequence[str], stretch: int = 0) -> None:
        """Show the notes by these fields."""
        ids = [note.id for note in self.notes(shown)]
        self.table.show_entities(ids, shown, names, line=self._line, stretch=stretch)
        self.table.stand_ready()
        self.remove.setEnabled(bool(ids))

    def keep(self) -> None:
        """Let what is being typed count now."""
        self.table.keep()

    def _lay(self) -> None:
        self.table.wrap_rows()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self.about, self.table, self.trouble):
            lines.addWidget(part)
        lines.addLayout(self.buttons)

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        say(self.trouble, trouble)


class Reservations(NoteLines):
    """Objections that are to be on record, in the words of whoever has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = tr("Type a reservation; Enter notes it")
        line = Line({"kind": "objection"}, wanted=("text",), hint=hint)
        super().__init__("objection", 0, line, parent)
        self.table.setAccessibleName(tr("Reservations"))
        self.about.setText(
            tr(
                "They are noted in the words of whoever has them, and stand in the acta; "
                "their sector need not be said."
            )
        )

    def show_workshop(self, shown: Showing) -> None:
        """Show what is noted so far."""
        self.show_notes(shown, ("text", "sector"))


class DayWords(NoteLines):
    """A mark and a line on the day from each sheet; what was written is for the host's eyes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        line = Line({"kind": "evaluation"}, hint=tr("1 to 5"))
        super().__init__("evaluation", 1, line, parent)
        self.table.setAccessibleName(tr("How the day was found"))

    def show_workshop(self, shown: Showing) -> None:
        """Show the marks, and in the host's own view what goes with them."""
        names = ("score", "text", "sector") if shown.own else ("score",)
        self.show_notes(shown, names, stretch=1 if shown.own else 0)
        unseen = tr("What people wrote is read and typed in your own view: F8.")
        parts = (day_text(self.notes(shown)), "" if shown.own else unseen)
        say(self.about, "\n".join(part for part in parts if part))


def day_text(notes: Sequence[Note]) -> str:
    """The mean of the marks and how many gave one; "" while nobody did."""
    scores = [note.score for note in notes if note.score is not None]
    if not scores:
        return ""
    count = ntr("{n} answer", "{n} answers", len(scores))
    return tr("{mean} of 5 · {answers}", mean=number(mean(scores), 1), answers=count)


def _keys() -> str:
    return tr("Enter goes on to the next line, Tab to the next field; Delete removes")
