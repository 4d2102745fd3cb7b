"""The top bar of a session: what it says and how its buttons look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.saved import saving_text
from workshop_app.desktop.tips import tip
from workshop_app.desktop.undo import act_name
from workshop_app.desktop.widgets.labels import say_short
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.text import language, speak, tr

if TYPE_CHECKING:
    from workshop_app.desktop.forms.session import Ui_SessionFrame
    from workshop_app.desktop.showing import Showing
    from workshop_app.document.acts.working import OpenSession

ICONS = {
    "back": "arrow-left",
    "undo": "undo-2",
    "redo": "redo-2",
    "own_view": "eye",
    "script_toggle": "panel-right",
    "menu": "menu",
}
CITY_WIDTH = 320
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


def show_about(ui: Ui_SessionFrame, shown: Showing) -> None:
    """What the session is about, in the ways of its country, and how far its stages are."""
    ui.rehearsal.setVisible(is_rehearsal(shown.workshop))
    facts = shown.workshop.facts
    speak(language(), facts["country"])
    about = (facts.get("city"), facts.get("institution"), facts.get("region"))
    say_short(ui.city, next((name for name in about if name), ""), CITY_WIDTH)
    ui.playbook.setText(shown.text(shown.workshop.playbook.title))
    ui.rail.show_workshop(shown)


def show_safety(ui: Ui_SessionFrame, *, own: bool) -> None:
    """Whether everybody in the room may see the page."""
    answer = tr("no, this is your own view") if own else tr("yes")
    ui.safe.setText(tr("Safe for the projector: {answer}", answer=answer))
    ui.own_note.setVisible(own)


def show_saving(ui: Ui_SessionFrame, session: OpenSession) -> None:
    """Say how far saving has come."""
    text, role = saving_text(session.saving, session.saved_at)
    ui.saved.setToolTip(tip(str(session.path)))
    ui.saved.setText(text)
    if ui.saved.property("role") != role:
        ui.saved.setProperty("role", role)
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
