"""Plan: the actions as cards beneath their gaps, with what is missing, their sums, their dates."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.stages.plan import Ui_PlanPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.action_fields import reach_text
from workshop_app.desktop.widgets.action_sums import cost_text, funds_text
from workshop_app.desktop.widgets.labels import say
from workshop_app.desktop.widgets.timeline_spans import course_of
from workshop_app.domain.progress import completeness, reach
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.plan import Action
from workshop_app.text import date_text, ntr, tr


class PlanPage(StagePage):
    """Who does what about each gap, typed in its place; what the tables wrote is brought in."""

    stage = "plan"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)
        self.ui.tabs.setCornerWidget(self.ui.papers)
        self.ui.actions.edited.connect(self.edited)
        self.ui.bring_in.clicked.connect(self._on_bring_in_clicked)
        self.ui.empty_cards.clicked.connect(self._on_empty_cards_clicked)
        self.ui.print_cards.clicked.connect(self._on_print_cards_clicked)

    def show_workshop(self, shown: Showing) -> None:
        actions = shown.workshop.actions
        groups = list(_by_gap(shown))
        blanks = len(completeness(shown.figures).actions_incomplete)
        self._head(
            self.ui.title,
            self.ui.about,
            shown,
            ntr("{n} gap", "{n} gaps", len(groups)),
            ntr("{n} action", "{n} actions", len(actions)),
            ntr("{n} to complete", "{n} to complete", blanks) if blanks else "",
        )
        self.ui.nothing.setVisible(not groups)
        self.ui.actions.setVisible(bool(groups))
        self.ui.actions.show_workshop(shown, groups)
        self._show_sums(shown)
        self._show_course(shown)
        ends = shown.workshop.facts.get("term_ends")
        self.remarks = (tr("The term ends on {day}", day=date_text(ends)) if ends else "",)

    def keep(self) -> None:
        self.ui.actions.keep()

    def places(self) -> Iterable[QWidget]:
        """The line for the first gap's next action."""
        return (part.line for part in self.ui.actions.parts.values())

    def _show_sums(self, shown: Showing) -> None:
        sums = reach(shown.workshop)
        reached = reach_text(sums.workers, sums.employers, sums.learners)
        cost, paid = cost_text(shown.workshop), funds_text(shown.workshop)
        once = tr("A person may be counted in more than one action.")
        self.ui.sums.setVisible(bool(reached or cost or paid))
        say(self.ui.reach, reached)
        say(self.ui.reach_note, once if reached else "")
        say(self.ui.cost, cost)
        say(self.ui.funds, paid)

    def _show_course(self, shown: Showing) -> None:
        course = course_of(shown)
        self.ui.undated.setVisible(course is None)
        self.ui.time_scroll.setVisible(course is not None)
        self.ui.time_line.show_course(course)

    @Slot()
    def _on_bring_in_clicked(self) -> None:
        self.asked.emit("import:action")

    @Slot()
    def _on_empty_cards_clicked(self) -> None:
        self.asked.emit("template:action")

    @Slot()
    def _on_print_cards_clicked(self) -> None:
        self.asked.emit("print:actioncards")


def _by_gap(shown: Showing) -> Iterator[tuple[Gap, list[Action]]]:
    """The chosen gaps, and any other that has an action, in listed order."""
    workshop = shown.workshop
    ranked = sorted(shown.view.priorities.gaps, key=lambda gap: not gap.chosen)
    for one in ranked:
        actions = [action for action in workshop.actions.values() if action.gap == one.id]
        if one.chosen or actions:
            yield workshop.gaps[one.id], actions
