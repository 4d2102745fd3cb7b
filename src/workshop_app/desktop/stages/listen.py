"""Listen: a column for each sector, with what its people came for."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.fields.form import EntityForm
from workshop_app.desktop.forms.stages.listen import Ui_ListenPage
from workshop_app.desktop.showing import Face, Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.labels import empty, say
from workshop_app.desktop.widgets.listen_column import ListenColumn
from workshop_app.text import ntr, tr


class ListenPage(StagePage):
    """Cards typed in by sector, and how evenly the sectors were heard."""

    stage = "listen"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ListenPage()
        self.ui.setupUi(self)
        self.who = EntityForm("motivation", ("organisation", "participant"), across=2)
        self.who.edited.connect(self.edited)
        self.ui.who_layout.addWidget(self.who)
        self.ui.trouble.hide()
        self.columns: dict[str, ListenColumn] = {}
        self._faces: tuple[Face, ...] = ()
        self._shown: Showing | None = None
        self._card = ""

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        said, faces = tuple(shown.workshop.motivations.values()), shown.faces()
        heard = [(face, sum(one.sector == face.id for one in said)) for face in faces]
        self._head(self.ui.title, self.ui.about, shown, ntr("{n} card", "{n} cards", len(said)))
        say(self.ui.question, _question(shown))
        self.ui.balance.show_counts(heard)
        self.ui.balance.setVisible(bool(said))
        silent = [face.name for face, count in heard if not count]
        missing = tr("Not heard yet: {sectors}", sectors=", ".join(silent)) if silent else ""
        say(self.ui.silent, missing if said else "")
        self.ui.nothing.setVisible(not said)
        self._show_columns(faces, shown)
        self._show_who(shown)

    def keep(self) -> None:
        for column in self.columns.values():
            column.table.keep()
        if not self.ui.who_part.isHidden():
            self.who.keep()

    def places(self) -> Iterable[QWidget]:
        """The cards of the sector that was heard least, as the room has it."""
        tables = [column.table for column in self.columns.values()]
        return sorted(tables, key=lambda table: table.rows.rowCount())

    def _show_columns(self, faces: tuple[Face, ...], shown: Showing) -> None:
        if faces != self._faces:
            self._faces = faces
            empty(self.ui.columns_layout)
            self.columns = {face.id: self._column(face) for face in faces}
        for column in self.columns.values():
            column.show_workshop(shown)

    def _column(self, face: Face) -> ListenColumn:
        column = ListenColumn(face)
        column.edited.connect(self.edited)
        column.refused.connect(self._on_refused)
        column.card_chosen.connect(self._on_card_chosen)
        self.ui.columns_layout.addWidget(column, 1)
        return column

    def _show_who(self, shown: Showing) -> None:
        """Whose words they are, for the host's eyes alone."""
        there = self._card in shown.workshop.motivations
        self.ui.who_part.setVisible(shown.own and there)
        if shown.own and there:
            self.who.show_entity(self._card, shown)

    @Slot(str)
    def _on_card_chosen(self, id: str) -> None:
        self._card = id
        if self._shown is not None:
            self._show_who(self._shown)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self.ui.trouble, sentence)


def _question(shown: Showing) -> str:
    workshop = shown.workshop
    return shown.text(workshop.playbook.words(workshop.facts["pathway"], "listen").ask)
