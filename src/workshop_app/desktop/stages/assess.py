"""Assess: what the sectors read in each indicator, in the playbook's order."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.stages.assess import Ui_AssessPage
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.notices import hidden_cells, open_round
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.heat import by_dimension
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.playbook import Indicator
from workshop_app.domain.readings import IndicatorFigures, SectorFigures
from workshop_app.domain.standing import asked
from workshop_app.text import NOT_KNOWN, ntr, number, tr


class AssessPage(StagePage):
    """Shows the heat table, and beside it the indicator one looks at."""

    stage = "assess"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AssessPage()
        self.ui.setupUi(self)
        self.ui.sectors.show_whole(tight=True)
        self.ui.levels.show_whole(tight=True)
        self._shown: Showing | None = None
        self.ui.heat.row_chosen.connect(self._on_indicator_chosen)

    def show_workshop(self, shown: Showing) -> None:
        self._shown = shown
        indicators = asked(shown.figures)
        rated = sum(shown.view.indicators[id].ballots > 0 for id in indicators)
        ballots = max((shown.view.indicators[id].ballots for id in indicators), default=0)
        counts = ntr("{n} indicator", "{n} indicators", len(indicators))
        answers = ntr("up to {n} ballot each", "up to {n} ballots each", ballots)
        self._head(self.ui.title, self.ui.about, shown, counts, answers if rated else "")
        say(self.ui.round_open, open_round() if shown.open("assess") else "")
        self.ui.nothing.setVisible(not rated)
        self.ui.results.setVisible(bool(rated))
        self.remarks = (_round_words(shown) if rated else "", hidden_cells(shown))
        self.ui.heat.show_rows(by_dimension(shown, indicators), shown.faces())

    @Slot(str)
    def _on_indicator_chosen(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        indicator = next(i for i in shown.workshop.playbook.indicators if i.id == id)
        figures = shown.view.indicators[id]
        readings, levels = _sectors(figures, shown), _levels(indicator, shown)
        self.ui.sectors.show_rows(("", tr("Today"), tr("Desired")), readings, figures=(1, 2))
        heads = ("", tr("What one sees at each level"), tr("ballots"))
        self.ui.levels.show_rows(heads, levels, figures=(0, 2), stretch=1)
        say(self.ui.guidance, shown.text(indicator.guidance))


def _sectors(figures: IndicatorFigures, shown: Showing) -> list[Row]:
    """Today and desired by sector, then of all."""
    rows: list[Row] = []
    for face in shown.faces():
        own = figures.by_sector.get(face.id)
        today, desired = _pair(own, hidden=face.id in figures.hidden or shown.open("assess"))
        rows.append((Cell(f"{face.letter}  {face.short}", face.colour), today, desired))
    concealed = figures.concealed
    today, desired = _value(figures.current, concealed), _value(figures.desired, concealed)
    return [*rows, (tr("All"), today, desired)]


def _pair(own: SectorFigures | None, *, hidden: bool) -> tuple[str, str]:
    if own is None:
        return NOT_KNOWN, NOT_KNOWN
    return _value(own.current, hidden), _value(own.desired, hidden)


def _value(value: float | None, hidden: bool) -> str:
    return tr("hidden") if hidden else NOT_KNOWN if value is None else number(value, 1)


def _levels(indicator: Indicator, shown: Showing) -> list[Row]:
    """What one sees at each level, and how many say that is where we stand."""
    playbook = shown.workshop.playbook
    counts = _counts(indicator.id, shown)
    return [
        (str(playbook.scale[0] + place), shown.text(texts), counts[place] if counts else "")
        for place, texts in enumerate(playbook.levels_of(indicator))
    ]


def _counts(indicator: str, shown: Showing) -> list[str]:
    """Ballots at each level, of the sectors that may be shown; none while the round is open."""
    own = shown.view.indicators[indicator].by_sector.values()
    levels = [sector.levels for sector in own if sector.levels]
    if shown.open("assess") or not levels:
        return []
    return [str(sum(counts)) for counts in zip(*levels, strict=True)]


def _round_words(shown: Showing) -> str:
    return tr("Round open") if shown.open("assess") else tr("Round closed")
