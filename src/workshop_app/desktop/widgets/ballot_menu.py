"""What can be done to a ballot: another table, another sector, gone; and whether it is paper."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.domain.voters import Voter, key_of
from workshop_app.text import tr


class BallotMenu(QToolButton):
    """Offers it for one voter; another: a table of that sector; moved: to that sector; removed."""

    another = Signal()
    moved = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_paper = True
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("role", "menu")
        self.setText(tr("Ballot"))
        self.setToolTip(tr("Another table, another sector, or remove this ballot"))

    def show_voter(self, shown: Showing, voter: Voter | None, *, by_table: bool) -> None:
        """Offer what can be done to a voter's ballot; made anew only where it differs."""
        wanted = list[tuple[str, str]]()
        if voter is not None and by_table:
            face = shown.face(voter.sector)
            wanted.append(("another", tr("Another table of {sector}", sector=face.name)))
        if voter is not None and _has_ballot(shown, voter):
            wanted += [
                (face.id, tr("Move this ballot to {sector}", sector=face.name))
                for face in shown.faces()
                if face.id != voter.sector
            ]
            wanted.append(("", tr("Remove this ballot")))
        if not by_table:
            wanted.append(("paper", tr("Typed from paper")))
        if [(act.data(), act.text()) for act in self._menu.actions()] != wanted:
            self._fill(wanted)
        self.setEnabled(bool(wanted))

    def _fill(self, wanted: list[tuple[str, str]]) -> None:
        self._menu.clear()
        for what, words in wanted:
            act = self._menu.addAction(words)
            act.setData(what)
            act.setCheckable(what == "paper")
            act.setChecked(what == "paper" and self.on_paper)

    @Slot(QAction)
    def _on_triggered(self, act: QAction) -> None:
        match act.data():
            case "paper":
                self.on_paper = act.isChecked()
            case "another":
                self.another.emit()
            case "":
                self.removed.emit()
            case sector:
                self.moved.emit(sector)


def _has_ballot(shown: Showing, voter: Voter) -> bool:
    ballots = shown.workshop.ballots.values()
    return key_of(voter) in {key_of(ballot) for ballot in ballots}
