"""A list of people or organisations to type in, paste into, and bring in from a table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.fields.rows import EntityRows, Line
from workshop_app.desktop.fields.tab_order import led_to_at
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.text import tr

WIDTHS = {"name": 176, "sector": 124, "code": 76}
"""Pixels in the own view; organisation, role and mail share the rest, however long they are."""
_NO_CODE = mark(
    "“{typed}” looks like a name, and a code such as P007 goes out with the session. "
    "Names are typed in your own view: F8."
)


class PeopleRows(EntityRows):
    """Lines of a list; where no names show, none is taken for a code, which would go out."""

    def understood(self, name: str, text: str) -> object:
        about = self.about()
        if name == "code" and about is not None and not about.own and _is_name(text):
            raise WorkshopError(_NO_CODE, typed=" ".join(text.split()))
        return super().understood(name, text)


class PrepareList(QWidget):
    """Entities of one kind; private fields show in the host's own view alone."""

    edited = Signal(object)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 8, 0, 0)
        self._lines.setSpacing(8)
        self._names: tuple[str, ...] = ()
        self._own_names: tuple[str, ...] = ()

    def hold(
        self, kind: str, names: Sequence[str], own_names: Sequence[str] = (), *, nothing: str
    ) -> None:
        """Be the list of this kind, once: its fields, and those in the own view where they differ.

        nothing: what to do while it is empty.
        """
        self._names, self._own_names = tuple(names), tuple(own_names or names)
        self.table = EntityTable(kind, names, rows=PeopleRows(kind, names))
        self.table.setWordWrap(False)
        self.trouble, self.nothing = label("", "trouble"), label(nothing, "quiet")
        self.safe = label(
            tr("Names and mails show, and are typed, in your own view alone: F8."), "note"
        )
        self._lines.addWidget(self.nothing)
        self._lines.addWidget(self.safe)
        self._lines.addWidget(self.table, 1)
        self._lines.addWidget(self.trouble)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        words = [
            (f"import:{kind}", tr("Bring in a table…")),
            (f"template:{kind}", tr("Empty table…")),
        ]
        if kind == "participant":
            words.append(("remove-people", tr("Remove name and contact…")))
        stops: list[QWidget] = [self.table]
        for word, said in words:
            button = QPushButton(said)
            button.setProperty("word", word)
            button.clicked.connect(self._on_button_clicked)
            buttons.addWidget(button)
            stops.append(button)
        keys = tr("Enter goes on · Ctrl+V pastes rows of a spreadsheet · Delete removes a row")
        buttons.addWidget(label(keys, "note"), 1, Qt.AlignmentFlag.AlignVCenter)
        self._lines.addLayout(buttons)
        led_to_at(self, stops)
        self.table.edited.connect(self.edited)
        self.table.refused.connect(self._on_refused)
        self.trouble.hide()

    def show_workshop(self, shown: Showing, line: Line) -> None:
        """Show who is on the list."""
        names = self._own_names if shown.own else self._names
        ids = tuple(shown.workshop.all(self.table.rows.kind))
        stretch, widths = self._stretch(names), WIDTHS if "name" in names else None
        self.table.show_entities(ids, shown, names, line=line, stretch=stretch, widths=widths)
        self.table.stand_ready()
        self.nothing.setVisible(not ids)
        self.safe.setVisible(names != self._own_names)

    def keep(self) -> None:
        """Let what is being typed count."""
        self.table.keep()

    def _stretch(self, names: Sequence[str]) -> list[int]:
        """The columns of long words share what room there is."""
        return [at for at, name in enumerate(names) if name in {"organisation", "role"}]

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.trouble, sentence)

    @Slot()
    def _on_button_clicked(self) -> None:
        word: str = self.sender().property("word")
        if word != "remove-people":
            self.asked.emit(word)
        elif chosen := self.table.chosen():
            self.asked.emit(f"{word}:{','.join(chosen)}")
        else:
            say(self.trouble, tr("Choose the row of a person first."))


def _is_name(text: str) -> bool:
    return bool(text.strip()) and not any(sign.isdigit() for sign in text)
