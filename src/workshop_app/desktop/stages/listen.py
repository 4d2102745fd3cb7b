"""Listen: a column for each sector, with what its people came for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.listen import Ui_ListenPage
from workshop_app.desktop.showing import Face, Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.labels import empty, label, rule, say
from workshop_app.desktop.widgets.sector_head import SectorHead
from workshop_app.domain.stages.listen import Motivation
from workshop_app.text import ntr, tr


class ListenPage(StagePage):
    """Shows motivations as cards, and how evenly the sectors were heard."""

    stage = "listen"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ListenPage()
        self.ui.setupUi(self)

    def show_workshop(self, shown: Showing) -> None:
        said = tuple(shown.workshop.motivations.values())
        faces = shown.faces()
        heard = [(face, sum(one.sector == face.id for one in said)) for face in faces]
        voices = ntr("{n} card", "{n} cards", len(said))
        self._head(self.ui.title, self.ui.about, shown, voices)
        self.ui.balance.show_counts(heard)
        silent = [face.name for face, count in heard if not count]
        missing = tr("Not heard yet: {sectors}", sectors=", ".join(silent)) if silent else ""
        say(self.ui.silent, missing if said else "")
        self.ui.nothing.setVisible(not said)
        self.ui.balance.setVisible(bool(said))
        self.ui.cards.setVisible(bool(said))
        self._fill(faces, said, shown)

    def _fill(self, faces: tuple[Face, ...], said: tuple[Motivation, ...], shown: Showing) -> None:
        columns = self.ui.columns_layout
        empty(columns)
        for face in faces if said else ():
            own = [one for one in said if one.sector == face.id]
            columns.addWidget(_column(face, own, shown), 1)


def _column(face: Face, said: list[Motivation], shown: Showing) -> QWidget:
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(8)
    lines.addWidget(SectorHead(face, len(said)))
    for place, one in enumerate(said):
        if place:
            lines.addWidget(rule())
        lines.addWidget(label(one.text))
        if who := _who(one, shown):
            lines.addWidget(label(who, "note"))
    lines.addStretch(1)
    return column


def _who(one: Motivation, shown: Showing) -> str:
    """Whose words they are, for the host's eyes alone."""
    if not shown.own:
        return ""
    code = shown.workshop.code(one.participant) if one.participant else ""
    return words.listed((one.organisation or "", code))
