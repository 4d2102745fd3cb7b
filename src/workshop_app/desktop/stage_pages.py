"""The pages of the eight stages, each made when it is first turned to."""

from PySide6.QtCore import QObject, Signal

from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.stages.assess import AssessPage
from workshop_app.desktop.stages.commit import CommitPage
from workshop_app.desktop.stages.gaps import GapsPage
from workshop_app.desktop.stages.listen import ListenPage
from workshop_app.desktop.stages.plan import PlanPage
from workshop_app.desktop.stages.prepare import PreparePage
from workshop_app.desktop.stages.prioritise import PrioritisePage
from workshop_app.desktop.stages.send import SendPage
from workshop_app.desktop.widgets.pages_stack import PagesStack

PAGES: tuple[type[StagePage], ...] = (
    PreparePage,
    ListenPage,
    AssessPage,
    GapsPage,
    PrioritisePage,
    PlanPage,
    CommitPage,
    SendPage,
)


class StagePages(QObject):
    """Makes pages in a stack, and passes on what each of them tells."""

    edited = Signal(object)
    asked = Signal(str)

    def __init__(self, stack: PagesStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._made: dict[str, StagePage] = {}

    def page(self, stage: str) -> StagePage:
        """The page of a stage."""
        if stage not in self._made:
            page = next(one for one in PAGES if one.stage == stage)(self._stack)
            page.edited.connect(self.edited)
            page.asked.connect(self.asked)
            self._stack.addWidget(page)
            self._made[stage] = page
        return self._made[stage]
