"""Gaps: the indicators by need, where their readings lie, and the gaps the room has written."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.gaps import Ui_GapsPage
from workshop_app.desktop.notices import hidden_cells, open_round
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.heat import by_need
from workshop_app.desktop.widgets.labels import empty, label, rule, say
from workshop_app.desktop.widgets.readings_line import Reading
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.standing import asked
from workshop_app.text import ntr, tr


class GapsPage(StagePage):
    """Shows where need is largest, and what the room made of it."""

    stage = "gaps"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GapsPage()
        self.ui.setupUi(self)
        self._shown: Showing | None = None
        self.ui.heat.row_chosen.connect(self._on_indicator_chosen)

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        gaps = tuple(shown.workshop.gaps.values())
        indicators = asked(shown.figures)
        sorted_by = ntr("{n} indicator by need", "{n} indicators by need", len(indicators))
        written = ntr("{n} gap written", "{n} gaps written", len(gaps))
        self._head(self.ui.title, self.ui.about, shown, sorted_by, written, _weighing(shown))
        self.ui.tabs.setTabText(1, tr("Gaps written: {n}", n=len(gaps)))
        rated = any(figures.ballots for figures in shown.view.indicators.values())
        self.ui.unrated.setVisible(not rated)
        self.ui.readings.setVisible(rated)
        self.ui.nothing.setVisible(not gaps)
        self.ui.gaps.setVisible(bool(gaps))
        self._show_gaps(gaps, shown)
        self.remarks = (hidden_cells(shown),)
        self.ui.heat.show_rows(by_need(shown, indicators) if rated else (), shown.faces())

    def _show_gaps(self, gaps: tuple[Gap, ...], shown: Showing) -> None:
        lines = self.ui.gaps_layout
        empty(lines)
        for gap in gaps:
            lines.addWidget(_written(gap, shown))
            lines.addWidget(rule())
        lines.addStretch(1)

    @Slot(str)
    def _on_indicator_chosen(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        number = next(i.number for i in shown.workshop.playbook.indicators if i.id == id)
        say(self.ui.line_head, tr("{indicator} · where the readings lie", indicator=number))
        readings = _readings(id, shown)
        self.ui.line.setVisible(bool(readings))
        self.ui.line.show_readings(readings)
        say(self.ui.line_words, _line_words(id, readings, shown))
        made = [gap for gap in shown.workshop.gaps.values() if id in gap.indicators]
        titles = "\n".join(f"{shown.workshop.code(gap.id)}  {gap.title}" for gap in made)
        say(self.ui.made, titles or tr("None yet. Make one when the room sees it as one."))


def _readings(indicator: str, shown: Showing) -> list[Reading]:
    own = shown.view.indicators[indicator].by_sector
    if shown.open("assess"):
        return []
    figures = [(face, own[face.id].gap) for face in shown.faces() if face.id in own]
    return [Reading(face, gap) for face, gap in figures if gap is not None]


def _line_words(indicator: str, readings: list[Reading], shown: Showing) -> str:
    if shown.open("assess"):
        return open_round()
    hidden = len(shown.view.indicators[indicator].hidden)
    if hidden:
        return ntr("{n} sector is hidden", "{n} sectors are hidden", hidden)
    return "" if readings else tr("Nobody has rated it yet.")


def _written(gap: Gap, shown: Showing) -> QWidget:
    """A gap in full: what it says, whom it touches, why it stays, what shows it."""
    card = QWidget()
    lines = QVBoxLayout(card)
    lines.setContentsMargins(0, 8, 0, 8)
    lines.setSpacing(4)
    code = shown.workshop.code(gap.id)
    lines.addWidget(label(f"{code}  {gap.title}", "strong"))
    if gap.statement:
        lines.addWidget(label(gap.statement))
    named = {tr("Causes"): gap.causes, tr("Evidence"): gap.evidence}
    for name, text in named.items():
        if text:
            lines.addWidget(label(f"{name}: {text}", "quiet"))
    about = (_origin(gap, shown), *shown.learners(gap.learner_groups))
    lines.addWidget(label(words.listed(about), "note"))
    return card


def _origin(gap: Gap, shown: Showing) -> str:
    numbers = {i.id: i.number for i in shown.workshop.playbook.indicators}
    named = [numbers[id] for id in gap.indicators if id in numbers]
    if not named:
        return tr("from the floor") if gap.from_floor else tr("without an indicator")
    return tr("indicators {numbers}", numbers=", ".join(named))


def _weighing(shown: Showing) -> str:
    weights = set(shown.figures.rules.weights.values())
    return tr("each sector weighs the same") if len(weights) == 1 else tr("sectors are weighted")
