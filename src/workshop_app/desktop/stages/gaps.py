"""Gaps: the indicators by need, where their readings lie, and the gaps the room has written."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.desktop.forms.stages.gaps import Ui_GapsPage
from workshop_app.desktop.notices import hidden_cells, open_round
from workshop_app.desktop.practices import Practices
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.distribution_levels import seen_differently
from workshop_app.desktop.widgets.heat import by_need
from workshop_app.desktop.widgets.labels import say
from workshop_app.desktop.widgets.readings_line import Reading
from workshop_app.domain.edits import change, put
from workshop_app.domain.standing import asked
from workshop_app.text import ntr, tr

NEED, WRITTEN = 0, 1


class GapsPage(StagePage):
    """Gaps are made of indicators, one or several, or come from the floor."""

    stage = "gaps"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GapsPage()
        self.ui.setupUi(self)
        self._shown: Showing | None = None
        self._gaps = QMenu(self)
        self.ui.join.setMenu(self._gaps)
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        gaps, indicators = shown.workshop.gaps, asked(shown.figures)
        sorted_by = ntr("{n} indicator by need", "{n} indicators by need", len(indicators))
        written = ntr("{n} gap written", "{n} gaps written", len(gaps))
        self._head(self.ui.title, self.ui.about, shown, sorted_by, written, _weighing(shown))
        self.ui.tabs.setTabText(WRITTEN, tr("Gaps written: {n}", n=len(gaps)))
        rated = any(figures.ballots for figures in shown.view.indicators.values())
        self.ui.unrated.setVisible(not rated)
        for part in (self.ui.readings, self.ui.make, self.ui.mark, self.ui.join):
            part.setVisible(rated)
        self.ui.heat.show_rows(by_need(shown, indicators) if rated else (), shown.faces())
        self.ui.written.show_workshop(shown)
        self.remarks = (hidden_cells(shown),)
        self._show_choice()

    def keep(self) -> None:
        self.ui.written.keep()

    def places(self) -> Iterable[QWidget]:
        """The indicators by need, or the gaps that are written."""
        ui = self.ui
        return ui.heat, ui.floor, ui.written.list, ui.written.line

    def take_practices(self, practices: Practices) -> None:
        self.ui.written.take_practices(practices)

    def _connect(self) -> None:
        ui = self.ui
        ui.heat.row_chosen.connect(self._on_indicator_chosen)
        ui.heat.marked.connect(self._show_choice)
        ui.heat.made.connect(self._on_make_clicked)
        ui.make.clicked.connect(self._on_make_clicked)
        ui.mark.clicked.connect(self._on_mark_clicked)
        ui.floor.clicked.connect(self._on_floor_clicked)
        self._gaps.aboutToShow.connect(self._on_menu_opened)
        self._gaps.triggered.connect(self._on_join_chosen)
        ui.written.edited.connect(self.edited)

    @Slot()
    def _show_choice(self) -> None:
        """Say on the buttons what a gap would be made of."""
        shown = self._shown
        if shown is None:
            return
        ui, numbers = self.ui, _numbers(self.ui.heat.chosen, shown)
        ui.make.setEnabled(bool(numbers))
        ui.mark.setEnabled(bool(numbers))
        ui.join.setEnabled(bool(numbers and shown.workshop.gaps))
        ui.make.setText(tr("Make a gap of {indicators}", indicators=numbers))
        here = ui.heat.standing_at
        ui.mark.setChecked(here in ui.heat.marks)
        ui.mark.setText(tr("Mark {indicator}", indicator=_numbers((here,), shown)))

    @Slot(str)
    def _on_indicator_chosen(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        number = _numbers((id,), shown)
        say(self.ui.line_head, tr("{indicator} · where the readings lie", indicator=number))
        readings = _readings(id, shown)
        self.ui.line.setVisible(bool(readings))
        self.ui.line.show_readings(readings)
        say(self.ui.line_words, _line_words(id, readings, shown))
        made = [gap for gap in shown.workshop.gaps.values() if id in gap.indicators]
        titles = "\n".join(f"{shown.workshop.code(gap.id)}  {gap.title}" for gap in made)
        say(self.ui.made, titles or tr("None yet. Make one when the room sees it as one."))
        self._show_choice()

    @Slot()
    def _on_make_clicked(self) -> None:
        """Make a gap that is called as its first indicator, until the room calls it otherwise."""
        shown, chosen = self._shown, self.ui.heat.chosen
        if shown is None or shown.fresh is None or not chosen:
            return
        first = next(i for i in shown.workshop.playbook.indicators if i.id == chosen[0])
        id, code = shown.fresh.id(), shown.fresh.code("gap")
        self.ui.heat.unmark()
        self.edited.emit(put("gap", id, code=code, title=shown.text(first.text), indicators=chosen))
        self.ui.tabs.setCurrentIndex(WRITTEN)
        self.ui.written.stand_at(id, title=True)

    @Slot()
    def _on_mark_clicked(self) -> None:
        self.ui.heat.turn(self.ui.heat.standing_at)

    @Slot()
    def _on_floor_clicked(self) -> None:
        self.ui.tabs.setCurrentIndex(WRITTEN)
        self.ui.written.line.setFocus()

    @Slot()
    def _on_menu_opened(self) -> None:
        self._gaps.clear()
        if self._shown is not None:
            for gap in self._shown.workshop.gaps.values():
                text = f"{self._shown.workshop.code(gap.id)}  {gap.title}"
                self._gaps.addAction(text.replace("&", "&&")).setData(gap.id)

    @Slot(QAction)
    def _on_join_chosen(self, action: QAction) -> None:
        """Add the chosen indicators to a gap that is there."""
        chosen = self.ui.heat.chosen
        if self._shown is not None and (gap := self._shown.workshop.gaps.get(action.data())):
            self.ui.heat.unmark()
            together = tuple(dict.fromkeys((*gap.indicators, *chosen)))
            self.edited.emit(change("gap", gap.id, indicators=together))


def _numbers(ids: Sequence[str], shown: Showing) -> str:
    """Indicators as people know them."""
    numbers = {i.id: i.number for i in shown.workshop.playbook.indicators}
    return ", ".join(numbers[id] for id in ids if id in numbers)


def _readings(indicator: str, shown: Showing) -> list[Reading]:
    own = shown.view.indicators[indicator].by_sector
    if shown.open("assess"):
        return []
    figures = [(face, own[face.id].gap) for face in shown.faces() if face.id in own]
    return [Reading(face, gap) for face, gap in figures if gap is not None]


def _line_words(indicator: str, readings: list[Reading], shown: Showing) -> str:
    if shown.open("assess"):
        return open_round()
    figures = shown.view.indicators[indicator]
    if told := seen_differently(figures, shown.figures.rules.weights):
        return told
    hidden = len(figures.hidden)
    if hidden:
        return ntr("{n} sector is hidden", "{n} sectors are hidden", hidden)
    return "" if readings else tr("Nobody has rated it yet.")


def _weighing(shown: Showing) -> str:
    weights = set(shown.figures.rules.weights.values())
    return tr("each sector weighs the same") if len(weights) == 1 else tr("sectors are weighted")
