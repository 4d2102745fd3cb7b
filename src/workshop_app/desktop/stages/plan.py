"""Plan: the actions as cards beneath their gaps, with what is missing, and their sums."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.forms.stages.plan import Ui_PlanPage
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.widgets.action_card import ActionCard
from workshop_app.desktop.widgets.action_fields import reach_text
from workshop_app.desktop.widgets.labels import empty, label, rule, say, two_tone
from workshop_app.domain.progress import completeness, costs, reach
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.plan import Action
from workshop_app.text import date_text, money, ntr, tr


class PlanPage(StagePage):
    """Shows who does what about each gap."""

    stage = "plan"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)

    def show_workshop(self, shown: Showing) -> None:
        actions = tuple(shown.workshop.actions.values())
        open_ends = completeness(shown.figures)
        groups = list(_by_gap(shown))
        blanks = len(open_ends.actions_incomplete)
        self._head(
            self.ui.title,
            self.ui.about,
            shown,
            ntr("{n} gap", "{n} gaps", len(groups)),
            ntr("{n} action", "{n} actions", len(actions)),
            ntr("{n} to complete", "{n} to complete", blanks) if blanks else "",
        )
        self.ui.nothing.setVisible(not groups)
        self.ui.cards.setVisible(bool(groups))
        self._show_cards(groups, shown)
        self._show_sums(shown)
        ends = shown.workshop.facts.get("term_ends")
        self.remarks = (tr("The term ends on {day}", day=date_text(ends)) if ends else "",)

    def _show_cards(self, groups: list[tuple[Gap, list[Action]]], shown: Showing) -> None:
        lines = self.ui.cards_layout
        empty(lines)
        for gap, actions in groups:
            lines.addWidget(_gap_head(gap, shown))
            lines.addSpacing(6)
            lines.addWidget(rule())
            if not actions:
                lines.addWidget(label(tr("No action yet for this gap."), "attention"))
            for action in actions:
                lines.addWidget(ActionCard(action, shown))
                lines.addWidget(rule())
            lines.addSpacing(20)
        lines.addStretch(1)

    def _show_sums(self, shown: Showing) -> None:
        sums = reach(shown.workshop)
        reached = reach_text(sums.workers, sums.employers, sums.learners)
        spent = words.listed(money(cost, code) for code, cost in costs(shown.workshop).items())
        self.ui.sums.setVisible(bool(reached or spent))
        say(self.ui.reach, reached)
        say(
            self.ui.reach_note,
            tr("A person may be counted in more than one action.") if reached else "",
        )
        say(self.ui.cost, tr("Cost: {sums}", sums=spent) if spent else "")


def _by_gap(shown: Showing) -> Iterator[tuple[Gap, list[Action]]]:
    """The chosen gaps, and any other that has an action, in listed order."""
    workshop = shown.workshop
    ranked = sorted(shown.view.priorities.gaps, key=lambda gap: not gap.chosen)
    for one in ranked:
        actions = [action for action in workshop.actions.values() if action.gap == one.id]
        if one.chosen or actions:
            yield workshop.gaps[one.id], actions


def _gap_head(gap: Gap, shown: Showing) -> QLabel:
    groups = shown.learners(gap.learner_groups)
    return two_tone(f"{shown.workshop.code(gap.id)} · {gap.title}", ", ".join(groups))
