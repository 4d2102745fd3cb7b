"""The top bar of a session: what it says and how its buttons look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.saved import saving_text
from workshop_app.desktop.tips import tip
from workshop_app.desktop.undo import act_name
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.forms.session import Ui_SessionFrame
    from workshop_app.document.acts.working import OpenSession

ICONS = {
    "back": "arrow-left",
    "undo": "undo-2",
    "redo": "redo-2",
    "own_view": "eye",
    "script_toggle": "panel-right",
    "menu": "menu",
}
FOLDED = {"room": "presentation", "print": "printer"}


def dress_buttons(ui: Ui_SessionFrame) -> None:
    """Give the buttons their icons."""
    for name, drawn in ICONS.items():
        button = getattr(ui, name)
        button.setIcon(icon(drawn, air=0))
        button.setIconSize(SIZE)


def fold_buttons(ui: Ui_SessionFrame, *, narrow: bool) -> None:
    """Show the buttons with words as icons where the clock needs the room."""
    ui.keys.setVisible(not narrow)
    for name, drawn in FOLDED.items():
        button = getattr(ui, name)
        words = button.text() or button.accessibleName()
        button.setAccessibleName(words)
        button.setText("" if narrow else words)
        button.setIcon(icon(drawn, air=0) if narrow else QIcon())


def show_saving(ui: Ui_SessionFrame, session: OpenSession) -> None:
    """Say how far saving has come."""
    text, role = saving_text(session.saving, session.saved_at)
    ui.saved.setProperty("role", role)
    ui.saved.setToolTip(tip(str(session.path)))
    ui.saved.setText(text)
    ui.saved.style().polish(ui.saved)


def name_undo(ui: Ui_SessionFrame, session: OpenSession) -> None:
    """Say on the buttons what they would take back, and bring back."""
    for button, edit, sentence in (
        (ui.undo, session.to_undo, tr("Undo: {act} (Ctrl+Z)")),
        (ui.redo, session.to_redo, tr("Redo: {act} (Ctrl+Y)")),
    ):
        button.setEnabled(edit is not None)
        act = act_name(edit, session.code_of) if edit else tr("nothing")
        button.setToolTip(sentence.format(act=act))
