"""A sector's column of cards: its head, and a table of one column to type in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.fields.rows import EntityRows, Index, Line
from workshop_app.desktop.fields.table import EntityTable
from workshop_app.desktop.showing import Face, Showing
from workshop_app.desktop.widgets.sector_head import SectorHead
from workshop_app.desktop.words import listed
from workshop_app.text import tr

NAMES = ("text",)


class CardRows(EntityRows):
    """Cards; in the host's own view each says whose words it holds."""

    def told(self, index: Index) -> str:
        told, about, id = super().told(index), self.about(), self.id(index.row())
        if about is None or not about.own or not id:
            return told
        card = about.workshop.motivations[id]
        code = about.workshop.code(card.participant) if card.participant else ""
        who = listed((card.organisation or "", code))
        return f"{told}\n— {who}" if who else told


class ListenColumn(QWidget):
    """Shows what a sector said; its blank line takes the next card."""

    edited = Signal(object)
    refused = Signal(str)
    card_chosen = Signal(str)

    def __init__(self, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        rows = CardRows("motivation", NAMES)
        self.head, self.table = SectorHead(face, 0), EntityTable("motivation", NAMES, rows=rows)
        self.table.wrap_rows()
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(tr("What {sector} came for", sector=face.name))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.head)
        lines.addWidget(self.table, 1)
        self.table.edited.connect(self.edited)
        self.table.refused.connect(self.refused)
        self.table.row_chosen.connect(self.card_chosen)

    def show_workshop(self, shown: Showing) -> None:
        """Show the sector's cards in their order."""
        cards = shown.workshop.motivations
        own = [id for id, card in cards.items() if card.sector == self._face.id]
        self.head.show_count(len(own))
        line = Line({"sector": self._face.id}, hint=tr("Another card…"))
        self.table.show_entities(own, shown, NAMES, line=line)
        self.table.stand_ready()
