"""Prioritise: what goes first, why, what would change it, and the points typed in."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.prioritise import Ui_PrioritisePage
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.notices import open_round
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.grid_dots import grid_of
from workshop_app.desktop.widgets.labels import say
from workshop_app.desktop.widgets.shares import cut_text, share_rows
from workshop_app.desktop.widgets.why import agreement_text, decision_text, why_text, why_title
from workshop_app.domain.edits import set_fact
from workshop_app.text import ntr, tr

GRID_TAB, BALLOTS_TAB = 1, 2


class PrioritisePage(StagePage):
    """Bars by share, the priority grid and ballots; beside them why, the group's word, counts."""

    stage = "prioritise"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PrioritisePage()
        self.ui.setupUi(self)
        self.ui.without.show_whole(tight=True)
        self._shown: Showing | None = None
        self._gap = ""
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        found, ui = shown.view.priorities, self.ui
        voted = bool(shown.figures.tallies.voters)
        gaps = ntr("{n} gap", "{n} gaps", len(found.gaps))
        people = words.people(_people(shown)) if voted else ""
        self._head(ui.title, ui.about, shown, gaps, people)
        say(ui.choose_words, _choice(shown))
        ui.round.setText(tr("Close the round") if shown.open(self.stage) else tr("Open the round"))
        say(ui.round_open, open_round() if shown.open(self.stage) else "")
        ui.nothing.setVisible(not found.gaps)
        ui.results.setVisible(bool(found.gaps))
        ui.unvoted.setVisible(not voted)
        self.remarks = _remarks(shown)
        if found.gaps:
            self._show_results(shown)

    def keep(self) -> None:
        for part in (self.ui.counts, self.ui.ballots, self.ui.decide):
            part.keep()

    def places(self) -> Iterable[QWidget]:
        """The counts to type, or what they came to."""
        return self.ui.counts.grid, self.ui.bars

    def _connect(self) -> None:
        ui = self.ui
        for chooser in (ui.bars, ui.grid):
            chooser.gap_chosen.connect(self._on_gap_chosen)
        for part in (ui.counts, ui.ballots, ui.decide):
            part.edited.connect(self.edited)
        ui.fewer.clicked.connect(self._on_fewer_clicked)
        ui.more.clicked.connect(self._on_more_clicked)
        ui.round.clicked.connect(self._on_round_clicked)
        ui.tabs.currentChanged.connect(self._on_tab_turned)
        for key, button in (("-", ui.fewer), ("+", ui.more)):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _show_results(self, shown: Showing) -> None:
        ui, stable = self.ui, _stability(shown)
        ui.without_part.setVisible(bool(stable))
        ui.without.show_rows(("", ""), stable)
        say(ui.agreement, agreement_text(shown))
        ui.bars.show_rows(share_rows(shown), cut_text(shown))
        grid = grid_of(shown)
        ui.tabs.setTabEnabled(GRID_TAB, grid is not None)
        ui.grid.show_grid(grid)
        ui.counts.show_workshop(shown)
        ui.ballots.show_workshop(shown)
        known = {gap.id for gap in shown.view.priorities.gaps}
        self._show_why(self._gap if self._gap in known else shown.view.priorities.gaps[0].id)

    def _show_why(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        self._gap = id
        gap = next(gap for gap in shown.view.priorities.gaps if gap.id == id)
        say(self.ui.why_title, why_title(gap, shown))
        say(self.ui.why, why_text(gap, shown))
        say(self.ui.decision, decision_text(gap, shown))
        self.ui.decide.show_gap(id, shown)

    def _choose(self, step: int) -> None:
        """Move the cut line by one gap."""
        if self._shown is not None:
            most = len(self._shown.view.priorities.gaps)
            n = min(max(self._shown.figures.rules.choose + step, 1), max(most, 1))
            if n != self._shown.figures.rules.choose:
                self.edited.emit(set_fact(self._shown.workshop.id, "choose", n))

    @Slot(str)
    def _on_gap_chosen(self, id: str) -> None:
        self._show_why(id)

    @Slot(int)
    def _on_tab_turned(self, tab: int) -> None:
        """Ballots have the whole width: why and the counts are beside the order."""
        self.ui.beside.setVisible(tab != BALLOTS_TAB)

    @Slot()
    def _on_fewer_clicked(self) -> None:
        self._choose(-1)

    @Slot()
    def _on_more_clicked(self) -> None:
        self._choose(1)

    @Slot()
    def _on_round_clicked(self) -> None:
        if self._shown is not None:
            self.keep()
            now = "closed" if self._shown.open(self.stage) else "open"
            self.edited.emit(set_fact(self._shown.workshop.id, f"round.{self.stage}", now))


def _people(shown: Showing) -> int:
    """How many persons placed points: those with a ballot, and the heads of counts."""
    workshop = shown.workshop
    ballots = [workshop.ballots[id] for id, rows in workshop.votes.items() if rows]
    return sum((b.heads or 0) if b.count else 1 for b in ballots if b.count or b.participant)


def _choice(shown: Showing) -> str:
    n = shown.figures.rules.choose
    return ntr("{n} goes first", "{n} go first", n)


def _stability(shown: Showing) -> list[Row]:
    """Whether the machine's choice would be the same without each sector."""
    stable = shown.view.priorities.stable_without
    if shown.open("prioritise") or all(same is None for same in stable.values()):
        return []
    said = {True: tr("the same ones"), False: tr("the list changes"), None: ""}
    return [
        (Cell(f"{face.letter}  {face.short}", face.colour), said[stable.get(face.id)])
        for face in shown.faces()
    ]


def _remarks(shown: Showing) -> tuple[str, ...]:
    voted = sum(face.id in shown.figures.tallies.voters for face in shown.faces())
    all_of = len(shown.faces())
    heard = tr("Points: {n} of {all} sectors", n=voted, all=all_of) if voted else ""
    hidden = tr("Points by sector are hidden: few ballots") if shown.view.priorities.hidden else ""
    return heard, hidden
