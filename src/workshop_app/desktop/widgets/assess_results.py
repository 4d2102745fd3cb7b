"""What the sectors read: all indicators as heat, and beneath it the chosen one sector by sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workshop_app.desktop.notices import open_round
from workshop_app.desktop.widgets.ballot_results import readings, sector_rows
from workshop_app.desktop.widgets.distribution_levels import distribution_of
from workshop_app.desktop.widgets.heat import Known, by_dimension
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.standing import asked
from workshop_app.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from workshop_app.desktop.forms.stages.assess import Ui_AssessPage
    from workshop_app.desktop.showing import Showing
    from workshop_app.domain.playbook import Indicator

TALL = 760
LOW, HIGH = 168, 240
"""How tall a distribution may be, on a page that is not tall and on one that is."""


class AssessResults(QObject):
    """Fills the part of the page that holds results, while it is seen."""

    def __init__(self, ui: Ui_AssessPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._page = ui, page
        self._shown: Showing | None = None
        self._known: Known = {}
        self._looked_at: tuple[object, ...] = ()
        self._line = False
        ui.heat.row_chosen.connect(self._on_indicator_chosen)

    def show_workshop(self, shown: Showing) -> None:
        """Take a session as it stands; it is painted once it is seen."""
        self._shown = shown
        self.paint()

    def paint(self) -> None:
        """Paint every indicator as its sectors read it; does nothing where the part is hidden."""
        shown = self._shown
        if shown is None or self._ui.results.isHidden():
            return
        indicators = asked(shown.figures)
        rated = any(shown.view.indicators[id].ballots for id in indicators)
        self._ui.nothing.setVisible(not rated)
        self._ui.figures.setVisible(rated)
        self._ui.heat.show_rows(by_dimension(shown, indicators, self._known), shown.faces())

    def give_room(self) -> None:
        """Leave the heat table what there is, where there is little."""
        ui, tall = self._ui, self._page.height() >= TALL
        ui.distribution.setMaximumHeight(HIGH if tall else LOW)
        ui.guidance.setVisible(tall and bool(ui.guidance.text()))
        ui.line.setVisible(tall and self._line)

    @Slot(str)
    def _on_indicator_chosen(self, id: str) -> None:
        shown = self._shown
        if shown is None:
            return
        figures = shown.view.indicators[id]
        now = (figures, shown.faces(), shown.own, shown.open("assess"))
        if self._looked_at != now:
            self._looked_at = now
            (indicator,) = (one for one in shown.workshop.playbook.indicators if one.id == id)
            self._show_indicator(indicator, shown)

    def _show_indicator(self, indicator: Indicator, shown: Showing) -> None:
        ui, figures = self._ui, shown.view.indicators[indicator.id]
        heads = ("", tr("Today"), tr("Desired"))
        ui.sectors.show_rows(heads, sector_rows(figures, shown), figures=(1, 2))
        read = readings(figures, shown)
        ui.line.show_readings(read)
        self._line = bool(read)
        distribution = distribution_of(indicator, shown)
        ui.distribution.show_distribution(distribution)
        ui.distribution.setVisible(distribution is not None)
        say(ui.not_yet, open_round() if shown.open("assess") else "")
        say(ui.guidance, shown.text(indicator.guidance))
        self.give_room()
