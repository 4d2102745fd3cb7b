"""Meeting: copies of the session are chosen, looked at, made one, and what is open settled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.aside import Aside
from workshop_app.desktop.merge_look import MergeLook
from workshop_app.desktop.merge_page import MergePage
from workshop_app.desktop.merge_words import names
from workshop_app.document.conflicts import Standing
from workshop_app.document.questions import Question, questions_of
from workshop_app.document.settling import typed
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.showing import Showing
    from workshop_app.document.absorbing import Union


class Meeting(QObject):
    """Leads from a file dialog over a look to the list of what is to be settled.

    shown: a page that takes the place of the stage's; left: back to the stage. asked: another
    stage, as `stage:plan`. said: a sentence.
    """

    shown = Signal(QWidget)
    left = Signal()
    asked = Signal(str)
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._editing: Editing | None = None
        self._own = False
        self._looking: object = None
        self.look, self.page = MergeLook(window), MergePage(window)
        for page in (self.look, self.page):
            page.hide()
            page.left.connect(self.left)
        self.look.agreed.connect(self._on_agreed)
        self.page.answered.connect(self._on_answered)
        self.page.typed.connect(self._on_typed)
        self.page.asked.connect(self._on_asked)
        self._aside = Aside("copies", self)
        self._aside.finished.connect(self._on_looked)

    def serve(self, editing: Editing | None) -> None:
        """Bring copies to this session from now on."""
        self._editing, self._looking = editing, None

    def show_workshop(self, shown: Showing) -> None:
        """Hear that the session, or who may see it, has changed."""
        self._own = shown.own
        if self.page.isVisible():
            self._show_questions()

    def choose(self) -> None:
        """Ask for copies, and look at them."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Copies of this session"), "", tr("Sessions (*.workshop)")
        )
        if files:
            self.look_at([Path(file) for file in files])

    def look_at(self, files: list[Path]) -> None:
        """Have copies read beside the window, and show what they would bring."""
        if self._editing is None:
            return
        self.look.show_files(files)
        self.shown.emit(self.look)
        try:
            looking = self._editing.session.look_at(files)
        except WorkshopError as error:
            self.look.show_fault(render(error))
            return
        self._looking = files
        self._aside.do(files, partial(_looked, looking))

    def settle(self) -> None:
        """Show what is left to settle."""
        if self._editing is not None:
            self._show_questions()
            self.shown.emit(self.page)
            self.page.take_focus()

    def _show_questions(self) -> None:
        if self._editing is not None:
            session = self._editing.session
            self.page.show_questions(session.questions(names), session.device, own=self._own)

    @Slot(object, object, object)
    def _on_looked(self, files: object, answer: object, error: BaseException | None) -> None:
        if self._editing is None or files is not self._looking:
            return  # something else is asked for by now
        if isinstance(error, WorkshopError):
            self.look.show_fault(render(error))
        elif error is not None:
            self.look.show_fault(tr("This could not be done. Nothing in the session changed."))
            raise error
        elif isinstance(answer, tuple):
            union, questions = answer
            device = self._editing.session.device
            self.look.show_union(union, questions, device, own=self._own)

    @Slot(object)
    def _on_agreed(self, union: Union) -> None:
        if self._editing is not None:
            self._editing.take_in(union, self._on_taken_in)

    def _on_taken_in(self) -> None:
        if self._editing is not None and self._editing.session.questions(names):
            self.settle()
        else:
            self.left.emit()
            self.said.emit(tr("The copies are one now, and there is nothing to settle."))

    @Slot(object, int)
    def _on_answered(self, question: Question, side: int) -> None:
        if self._editing is not None:
            self._editing.apply(self._editing.session.settled(question, side))

    @Slot(object, str)
    def _on_typed(self, question: Question, text: str) -> None:
        if self._editing is not None:
            self._editing.apply(typed(question, text))

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        if word == "merge":
            self.choose()
        else:
            self.asked.emit(word)


def _looked(looking: Callable[[], Union]) -> tuple[Union, int]:
    """What copies bring, and how much of it will be to settle; runs aside."""
    union = looking()
    standing = Standing(union.history, union.state)
    return union, len(questions_of(standing, union.conflicts, names))
