"""The pages of the eight stages, each made when it is first turned to, and which one shows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.practices import Practices
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.pages_stack import PagesStack

if TYPE_CHECKING:
    from workshop_app.desktop.showing import Showing
    from workshop_app.document.acts.window import WindowPorts

STAGES_AT = "workshop_app.desktop.stages"


class StagePages(QObject):
    """Makes pages in a stack, and passes on what each of them tells.

    stage: the one that is turned to, blank before the first; another page may cover its page.
    """

    edited = Signal(object)
    asked = Signal(str)
    looked_at = Signal(str)

    def __init__(self, stack: PagesStack, ports: WindowPorts, followed_by: QWidget) -> None:
        super().__init__(stack)
        self._stack, self._now, self._followed_by = stack, ports.now, followed_by
        self._practices = Practices(ports, stack)
        self._made: dict[str, StagePage] = {}
        self._over: QWidget | None = None
        self.stage = ""

    @property
    def here(self) -> StagePage:
        """The page of the stage that is turned to."""
        return self.page(self.stage)

    @property
    def covered(self) -> bool:
        """Whether another page stands in the place of the stage's."""
        return self._over is not None

    def turn_to(self, stage: str) -> None:
        """Have another stage's page shown from the next painting on."""
        self.stage, self._over = stage, None

    def cover(self, page: QWidget) -> None:
        """Show another page in the place of the stage's, until it is uncovered."""
        self._over = page
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Have the stage's own page shown from the next painting on."""
        self._over = None

    def show_workshop(self, shown: Showing) -> None:
        """Paint the stage's page, and show it where nothing covers it."""
        page = self.here
        page.show_workshop(shown)
        self._stack.setCurrentWidget(self._over or page)

    def keep(self) -> None:
        """Let what is half typed on the stage's page count."""
        if self.stage:
            self.here.keep()

    def page(self, stage: str) -> StagePage:
        """The page of a stage."""
        if stage not in self._made:
            page: StagePage = _page_of(stage)(self._stack)
            page.tell_time(self._now)
            page.take_practices(self._practices)
            page.edited.connect(self.edited)
            page.asked.connect(self.asked)
            page.looked_at.connect(self.looked_at)
            self._stack.addWidget(page)
            self._made[stage] = page
        return self._made[stage]

    def put_in_order(self) -> None:
        """Let Tab lead from the page, which is younger than all around it, to what stands after."""
        if stops := self.here.stops():
            QWidget.setTabOrder(stops[-1], self._followed_by)


def _page_of(stage: str) -> type[StagePage]:
    """The class of a stage's page, imported when it is wanted: eight would keep a room waiting."""
    module = import_module(f"{STAGES_AT}.{stage}")
    found: type[StagePage] = getattr(module, f"{stage.title()}Page")
    return found
