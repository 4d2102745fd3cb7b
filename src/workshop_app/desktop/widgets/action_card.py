"""An action's card: the room's six fields, what is missing, and the rest of the sheet folded."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.fields.names import field_name
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_cell import ENTER, FRAME, MARGIN, InPlace
from workshop_app.desktop.widgets.action_fields import lacking, late_text
from workshop_app.desktop.widgets.action_sheet import ActionSheet
from workshop_app.desktop.widgets.action_ways import WAYS
from workshop_app.desktop.widgets.labels import label, rule, say
from workshop_app.domain.edits import change
from workshop_app.domain.stages.plan import Action
from workshop_app.text import tr

CODE_WIDTH = 68
"""Room for a code as a machine gives it, such as A12-KT."""
INSET = FRAME + MARGIN
"""How far a field's text stands within it: its name above stands as far."""

BENEATH = {"lead": 6, "partners": 7, "due": 5, "funding": 7, "first_step": 8}
"""The fields beneath the title, and how they share the width."""

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SHEET_KEY = Qt.Key.Key_F2
_TOP = Qt.AlignmentFlag.AlignTop


class ActionCard(QWidget):
    """Shows one action to type in; tells what is changed as an `Act`.

    finished: Enter after the last of the six fields. moved: up or down, by -1 or 1; removed: to
    be taken away; unfolded: the sheet was made or folded. All three carry the action's id first.
    """

    edited = Signal(object)
    finished = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    unfolded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: tuple[Action, Showing] | None = None
        self.fields = {name: self._field(name) for name in ("title", *BENEATH)}
        self.code, self.missing = label("", "code", wrap=False), label("", "attention", wrap=False)
        self.late, self.trouble = label("", "attention"), label("", "trouble-note")
        self.fold = QToolButton()
        self.sheet: ActionSheet | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addLayout(self._head())
        self._lines.addLayout(self._beneath())
        self._lines.addWidget(rule())

    @property
    def action(self) -> Action:
        """The action that is shown."""
        assert self._about is not None  # noqa: S101 - shown as soon as it is made
        return self._about[0]

    def show_action(self, action: Action, shown: Showing) -> None:
        """Show an action; what is being typed stays."""
        self._about = (action, shown)
        code = shown.workshop.code(action.id)
        if code != self.code.text():
            self._name(code)
        for name, field in self.fields.items():
            field.show_value(getattr(action, name), shown)
        say(self.missing, lacking(action, shown))
        say(self.late, late_text(action, shown))
        if self.sheet is not None and not self.sheet.isHidden():
            self.sheet.show_action(action, shown)

    def stand(self, name: str = "title") -> None:
        """Stand in a field, as if one had gone on to it."""
        self.fields[name].setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> None:
        """Let what is being typed count."""
        for field in self.fields.values():
            field.keep()
        if self.sheet is not None:
            self.sheet.keep()

    def stops(self) -> list[QWidget]:
        """Where Tab stands, in order."""
        return [*self.fields.values(), self.fold, *self._within_sheet()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == SHEET_KEY:
            self._turn()
        elif ctrl and event.key() in MOVES:
            self.moved.emit(self.action.id, MOVES[Qt.Key(event.key())])
        elif ctrl and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.action.id)
        elif event.key() in ENTER and self.fold.hasFocus():
            self.fold.click()
        elif event.key() in ENTER:  # a field of the sheet let it pass
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _field(self, name: str) -> InPlace:
        field = InPlace(WAYS[name], self)
        field.setObjectName(name)
        if name == "title":
            field.setProperty("strong", True)
        else:
            field.setPlaceholderText("—")
        field.entered.connect(self._on_entered)
        field.refused.connect(self._on_refused)
        field.gone_on.connect(self._on_gone_on)
        return field

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        head.setSpacing(8)
        self.code.setFixedWidth(CODE_WIDTH - INSET - 8)
        self.code.setContentsMargins(0, 3, 0, 0)
        self.missing.setContentsMargins(0, 4, 0, 0)
        head.addWidget(self.code, 0, _TOP)
        head.addWidget(self.fields["title"], 1, _TOP)
        head.addWidget(self.missing, 0, _TOP)
        head.addWidget(self.fold, 0, _TOP)
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.fold.setText(_folded(unfolded=False))
        self.fold.setToolTip(tr("The rest of the sheet (F2)"))
        self.fold.toggled.connect(self._on_folded)
        return head

    def _beneath(self) -> QGridLayout:
        """The fields beneath the title, each under its name; and what is to be said of them."""
        grid = QGridLayout()
        grid.setContentsMargins(CODE_WIDTH - INSET, 2, 0, 10)
        grid.setHorizontalSpacing(16 - 2 * INSET)
        grid.setVerticalSpacing(0)
        for column, (name, share) in enumerate(BENEATH.items()):
            heading = label(field_name("action", name), "note")
            heading.setIndent(INSET)
            heading.setBuddy(self.fields[name])
            grid.addWidget(heading, 0, column)
            grid.addWidget(self.fields[name], 1, column, _TOP)
            grid.setColumnStretch(column, share)
        self.late.setIndent(INSET)
        self.trouble.setIndent(INSET)
        self.trouble.hide()
        grid.addWidget(self.late, 2, list(BENEATH).index("due"))
        grid.addWidget(self.trouble, 3, 0, 1, len(BENEATH))
        return grid

    def _name(self, code: str) -> None:
        """Say to those who hear the window which action a field is of."""
        self.code.setText(code)
        for name, field in self.fields.items():
            said = tr("{code}: {field}", code=code, field=field_name("action", name))
            field.setAccessibleName(said)
        self.fold.setAccessibleName(tr("Sheet of action {action}", action=code))

    def _within_sheet(self) -> list[QWidget]:
        """Where Tab stands in the sheet; lists that open over it are windows of their own."""
        within = [] if self.sheet is None else self.sheet.findChildren(QWidget)
        return [
            widget
            for widget in within
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.isHidden()
            and widget.window() is self.window()
        ]

    def _turn(self) -> None:
        """Unfold the sheet and stand in it, or fold it and stand in the title."""
        self.fold.toggle()
        if self.sheet is not None and self.fold.isChecked():
            self._within_sheet()[0].setFocus()
        else:
            self.stand()

    @Slot(bool)
    def _on_folded(self, unfolded: bool) -> None:
        self.fold.setText(_folded(unfolded=unfolded))
        if self.sheet is None:
            self.sheet = ActionSheet()
            self.sheet.setContentsMargins(CODE_WIDTH, 0, 0, 8)
            self.sheet.edited.connect(self.edited)
            self._lines.insertWidget(self._lines.count() - 1, self.sheet)
        elif not unfolded:
            self.sheet.keep()
        if not unfolded and self.sheet.isAncestorOf(QApplication.focusWidget() or self):
            self.fold.setFocus()
        self.sheet.setVisible(unfolded)
        if self._about is not None:
            self.show_action(*self._about)
        self.unfolded.emit(self.action.id)

    @Slot(object)
    def _on_entered(self, value: object) -> None:
        self.edited.emit(change("action", self.action.id, **{self.sender().objectName(): value}))

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        say(self.trouble, trouble)

    @Slot()
    def _on_gone_on(self) -> None:
        names = list(self.fields)
        at = names.index(self.sender().objectName()) + 1
        if at < len(names):
            self.stand(names[at])
        else:
            self.finished.emit(self.action.id)


def _folded(*, unfolded: bool) -> str:
    return tr("sheet ▾") if unfolded else tr("sheet ▸")
