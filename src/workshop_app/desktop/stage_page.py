"""The contract of a stage page: a workshop in, acts out, nothing decided, nothing saved."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
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

    def stand(self) -> None:
        """Have the keys where one works here: where one did last, or where the page begins."""
        for place in (self.focusWidget(), *self.places(), *self.stops()):
            if place is not None and place.isVisible() and place.isEnabled():
                place.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def places(self) -> Iterable[QWidget]:
        """Where one works on this page, the best first; without them, what Tab leads to first."""
        return ()

    def stops(self) -> list[QWidget]:
        """All that Tab can lead to on this page, in its order."""
        stops, one = list[QWidget](), self.nextInFocusChain()
        while one is not None and one is not self:
            if self.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops.append(one)
            one = one.nextInFocusChain()
        return stops

    def _head(self, title: QLabel, about: QLabel, shown: Showing, *parts: str) -> None:
        """Name the stage as its playbook does, and say in a line what there is."""
        workshop = shown.workshop
        named = workshop.playbook.words(workshop.facts["pathway"], self.stage).title
        say(title, shown.text(named) or words.stage(self.stage))
        say(about, words.listed(parts))
