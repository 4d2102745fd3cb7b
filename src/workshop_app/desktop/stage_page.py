"""The contract of a stage page: a workshop in, nothing decided, nothing saved."""

from typing import ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import say


class StagePage(QWidget):
    """A page of one stage; remarks: what the status line says beside it."""

    stage: ClassVar[str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: tuple[str, ...] = ()

    def show_workshop(self, shown: Showing) -> None:
        """Paint the session's content of this stage."""
        raise NotImplementedError

    def _head(self, title: QLabel, about: QLabel, shown: Showing, *parts: str) -> None:
        """Name the stage as its playbook does, and say in a line what there is."""
        workshop = shown.workshop
        named = workshop.playbook.words(workshop.facts["pathway"], self.stage).title
        say(title, shown.text(named) or words.stage(self.stage))
        say(about, words.listed(parts))
