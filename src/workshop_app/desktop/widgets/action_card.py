"""An action's card: the room's six fields, what is missing, and the rest of the sheet folded."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_fields import Field, first_fields, lacking, sheet_fields
from workshop_app.desktop.widgets.labels import label
from workshop_app.domain.stages.plan import Action
from workshop_app.text import tr

TOP = Qt.AlignmentFlag.AlignTop
CODE_WIDTH = 36
AIR = 6
FIRST = (6, 8, 4, 6, 8)
SHEET = (1, 1, 1, 1)
"""How columns share the width: in the first line partners and first steps are long."""


class ActionCard(QWidget):
    """Shows one action; its sheet unfolds beneath."""

    def __init__(self, action: Action, shown: Showing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action, self._shown = action, shown
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 10, 0, 12)
        self._lines.setSpacing(2)
        self._sheet: QWidget | None = None
        self._fold = QToolButton()
        self._lines.addLayout(self._head())
        self._lines.addWidget(_fields(first_fields(action, shown), FIRST))

    def _head(self) -> QHBoxLayout:
        code = self._shown.workshop.code(self._action.id)
        head = QHBoxLayout()
        head.setSpacing(8)
        number = label(code, "code", wrap=False)
        number.setFixedWidth(CODE_WIDTH - 8)
        head.addWidget(number)
        head.addWidget(label(self._action.title, "strong"), 1)
        if missing := lacking(self._action, self._shown):
            head.addWidget(label(missing, "attention", wrap=False), 0, TOP)
        head.addWidget(self._folding(code), 0, TOP)
        return head

    def _folding(self, code: str) -> QToolButton:
        self._fold.setText(_folded(unfolded=False))
        self._fold.setAccessibleName(tr("Sheet of action {action}", action=code))
        self._fold.setCheckable(True)
        self._fold.setProperty("role", "fold")
        self._fold.toggled.connect(self._on_folded)
        return self._fold

    @Slot(bool)
    def _on_folded(self, unfolded: bool) -> None:
        self._fold.setText(_folded(unfolded=unfolded))
        if self._sheet is None:
            self._sheet = _fields(sheet_fields(self._action, self._shown), SHEET)
            self._lines.addWidget(self._sheet)
        self._sheet.setVisible(unfolded)


def _folded(*, unfolded: bool) -> str:
    return tr("sheet ▾") if unfolded else tr("sheet ▸")


def _fields(fields: tuple[Field, ...], shares: tuple[int, ...]) -> QWidget:
    """Lay fields out in columns, the name above what was said."""
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(CODE_WIDTH, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    for at, field in enumerate(fields):
        row, column = divmod(at, len(shares))
        grid.addWidget(label(field.name, "note"), 3 * row, column)
        grid.addWidget(label(field.text, field.role), 3 * row + 1, column)
        grid.setRowMinimumHeight(3 * row + 2, AIR if row else 0)
    for column, share in enumerate(shares):
        grid.setColumnStretch(column, share)
        grid.setColumnMinimumWidth(column, 60)
    return place
