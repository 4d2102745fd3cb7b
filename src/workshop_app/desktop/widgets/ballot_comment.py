"""The comment on an answer: private, one key away from the grid and back with Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.showing import Showing
from workshop_app.domain.fields import Column
from workshop_app.domain.stages.assess import Rating
from workshop_app.text import tr


class BallotComment(LineField):
    """A line that says when one has done with it; `about`: what its text belongs to."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Column("private"), parent)
        self.about: tuple[str, str] = ("", "")

    def show_comment(self, shown: Showing, about: tuple[str, str], rating: Rating) -> None:
        """Show an answer's comment; its words are private, for its host's own view alone."""
        text = shown.workshop.private.get(rating.comment or "", "")
        covered = bool(text) and not shown.own
        if self.about != about:
            self.keep()
            self.about = about
        self.show_value(None if covered else text or None, shown)
        self.setEnabled(not covered)
        self.setPlaceholderText(tr("F8 shows this comment") if covered else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        super().keyPressEvent(event)
        if done:
            event.accept()
            self.left.emit()
