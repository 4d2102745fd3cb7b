"""The contract of a stage page: a workshop in, acts out, nothing decided, nothing saved."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.practices import Practices
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import say


class StagePage(QWidget):
    """A page of one stage; remarks: what the status line says beside it.

    edited: an `Act` that a person did, applied before the next line runs, and shown again;
    asked: something that the frame does, such as `print:acta` or `import`. looked_at: the
    indicator that is talked about now.
    """

    stage: ClassVar[str]
    edited = Signal(object)
    asked = Signal(str)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: tuple[str, ...] = ()

    def show_workshop(self, shown: Showing) -> None:
        """Paint the session's content of this stage."""
        raise NotImplementedError

    def tell_time(self, now: Callable[[], datetime]) -> None:
        """Take the clock by which what is done here is dated; most pages date nothing."""

    def take_practices(self, practices: Practices) -> None:
        """Take the library of what others have done; most pages show nothing of it."""

    def keep(self) -> None:
        """Let what is half typed count, as before another stage is turned to."""

    def _head(self, title: QLabel, about: QLabel, shown: Showing, *parts: str) -> None:
        """Name the stage as its playbook does, and say in a line what there is."""
        workshop = shown.workshop
        named = workshop.playbook.words(workshop.facts["pathway"], self.stage).title
        say(title, shown.text(named) or words.stage(self.stage))
        say(about, words.listed(parts))
