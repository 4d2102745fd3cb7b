"""The rest of an action's sheet, beneath its card: fields for the weeks after the day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.desktop.fields.form import EntityForm
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_fields import standing_text
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.domain.stages.plan import Action

ACROSS = 4
_NAMES = (
    "gap",
    "lead_person",
    "start",
    "cost",
    "currency",
    "funding",
    "workers",
    "employers",
    "learners",
    "learner_groups",
    "indicator",
    "verification",
    "baseline",
    "target",
    "alignment",
    "risks",
)
_SPANS = {"gap": 2, "lead_person": 2, "funding": 4, "learner_groups": 4, "risks": 4} | {
    "indicator": 2,
    "verification": 2,
    "alignment": 2,
}


class ActionSheet(QWidget):
    """Shows who is in charge, cost, sources, reach, indicator, risks; and how the action stands."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = EntityForm("action", _NAMES, across=ACROSS, spans=_SPANS, lines=2)
        self.form.edited.connect(self.edited)
        self._standing = label("", "note")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.form)
        lines.addWidget(self._standing)

    def show_action(self, action: Action, shown: Showing) -> None:
        """Show the rest of an action."""
        self.form.show_entity(action.id, shown)
        say(self._standing, standing_text(action, shown))

    def keep(self) -> None:
        """Let what is being typed count."""
        self.form.keep()
