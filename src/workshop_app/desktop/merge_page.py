"""What copies that came together leave to a person: each point with its sides, to be settled."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.making import PROSE
from workshop_app.desktop.forms.merge_page import Ui_MergePage
from workshop_app.desktop.merge_words import ON_A_SIDE, question_row, said_text, shortened
from workshop_app.desktop.widgets.labels import empty, say
from workshop_app.desktop.widgets.merge_side import MergeSide
from workshop_app.document.questions import Question
from workshop_app.text import render, tr

ACROSS = 2
"""How many sides stand beside one another."""
KEYS = 4


class MergePage(QWidget):
    """Lists what is open and shows the chosen point; tells how it is settled.

    answered: the question and the place of the side that is kept. typed: the question and another
    text. asked: where to go, as `stage:plan`, or `merge` for another copy. left: back.
    """

    answered = Signal(object, int)
    typed = Signal(object, str)
    asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MergePage()
        self.ui.setupUi(self)
        self._questions: tuple[Question, ...] = ()
        self._here, self._own = "", False
        self.ui.questions.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.ui.keep_text.clicked.connect(self._on_text_kept)
        self.ui.text.returnPressed.connect(self._on_text_kept)
        self.ui.go.clicked.connect(self._on_go_clicked)
        self.ui.more.clicked.connect(partial(self.asked.emit, "merge"))
        self.ui.leave.clicked.connect(self.left)
        self._soon = QTimer(self, interval=0, singleShot=True)  # the list has its height then
        self._soon.timeout.connect(self._show_row)
        self._add_keys()

    def show_questions(self, questions: Sequence[Question], here: str, *, own: bool) -> None:
        """Show what is open; here: this device's id; own: whether names may be seen."""
        given = tuple(questions)
        if (given, here, own) == (self._questions, self._here, self._own) and given:
            return
        at, focus = max(self._row(), 0), self.focusWidget()
        below = focus is not None and self.ui.asked.isAncestorOf(focus)
        self._questions, self._here, self._own = given, here, own
        self._say_about()
        heads = (tr("Stage"), tr("What"), tr("Holds meanwhile"))
        rows = [question_row(question, own=own) for question in given]
        self.ui.questions.show_rows(heads, rows, stretch=1)
        for part in (self.ui.questions, self.ui.asked, self.ui.asked_rule):
            part.setVisible(bool(given))
        self.ui.nothing.setVisible(not given)
        self.ui.rest.setVisible(not given)
        if given:
            self.ui.questions.selectRow(min(at, len(given) - 1))
            self._show_question()
        if self.isVisible() and (below or not given):
            self.take_focus()

    def take_focus(self) -> None:
        """Stand in the list, or at the way back where nothing is open."""
        (self.ui.questions if self._questions else self.ui.leave).setFocus()

    @property
    def question(self) -> Question | None:
        """The point that is shown."""
        row = self._row()
        return self._questions[row] if 0 <= row < len(self._questions) else None

    def _add_keys(self) -> None:
        done = QShortcut("Ctrl+Return", self.ui.prose)
        done.setContext(Qt.ShortcutContext.WidgetShortcut)
        done.activated.connect(self._on_text_kept)
        for place in range(KEYS):
            self._key(str(place + 1)).activated.connect(partial(self._answer, place))
        self._key("Esc").activated.connect(self.left)

    def _key(self, key: str) -> QShortcut:
        shortcut = QShortcut(key, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _row(self) -> int:
        return self.ui.questions.currentIndex().row()

    def _say_about(self) -> None:
        about = tr(
            "Copies that were worked on apart say different things here. Meanwhile the last one "
            "counts; nothing is lost. What you choose can be undone."
        )
        say(self.ui.about, about if self._questions else "")

    def _show_question(self) -> None:
        question = self.question
        empty(self.ui.sides_layout)
        if question is None:
            return
        hidden = question.private and not self._own
        say(self.ui.what, render(question.about))
        say(self.ui.hint, _hint(question, hidden=hidden))
        sides = () if hidden else question.sides
        for place, side in enumerate(sides):
            by = [said_text(said, self._here, own=self._own) for said in side.by]
            holds = place == len(question.sides) - 1
            says = shortened(render(side.says), ON_A_SIDE)
            shown = MergeSide(place, says, by, holds=holds)
            shown.chosen.connect(self._answer)
            self.ui.sides_layout.addWidget(shown, place // ACROSS, place % ACROSS)
        self.ui.sides.setVisible(bool(sides))
        self._show_text(question, hidden=hidden)
        self.ui.go.setText(tr("Go to {stage}", stage=words.stage(question.stage)))
        self._put_in_order()
        self._soon.start()

    def _show_text(self, question: Question, *, hidden: bool) -> None:
        """A field for another text: of several lines where such texts, or this one, have them."""
        self.ui.other.setVisible(question.typed and not hidden)
        if not question.typed or hidden:
            return
        side = question.sides[-1]
        held = "" if None in side.values.values() else render(side.says)
        several = question.keys[0][2] in PROSE or "\n" in held
        self.ui.text.setVisible(not several)
        self.ui.prose.setVisible(several)
        self.ui.text.setText("" if several else held)
        self.ui.text.setCursorPosition(0)
        self.ui.prose.setPlainText(held if several else "")
        wanted = tr("Or another code") if question.sort == "code" else tr("Or another text")
        for field in (self.ui.text, self.ui.prose):
            field.setPlaceholderText(wanted)

    @property
    def _typed(self) -> str:
        several = not self.ui.prose.isHidden()
        return self.ui.prose.toPlainText() if several else self.ui.text.text()

    def _put_in_order(self) -> None:
        """Let Tab lead from the list through the sides to what else can be done."""
        before: QWidget = self.ui.questions
        for side in self.ui.sides.findChildren(MergeSide):
            QWidget.setTabOrder(before, side.keep)
            before = side.keep
        QWidget.setTabOrder(before, self.ui.text)
        QWidget.setTabOrder(self.ui.text, self.ui.prose)

    @Slot()
    def _on_row_changed(self) -> None:
        self._show_question()

    @Slot()
    def _show_row(self) -> None:
        self.ui.questions.scrollTo(self.ui.questions.currentIndex())

    @Slot(int)
    def _answer(self, place: int) -> None:
        question = self.question
        if question is None or (question.private and not self._own):
            return
        if place < len(question.sides):
            self.answered.emit(question, place)

    @Slot()
    def _on_text_kept(self) -> None:
        if self.question is not None and self.question.typed:
            self.typed.emit(self.question, self._typed)

    @Slot()
    def _on_go_clicked(self) -> None:
        if self.question is not None:
            self.asked.emit(f"stage:{self.question.stage}")


def _hint(question: Question, *, hidden: bool) -> str:
    if hidden:
        return tr("This is for your own eyes: it shows in your own view (F8).")
    if question.sort == "points":
        return tr("Take some of them back on the ballot, under Prioritise.")
    if question.sort == "code":
        return tr("Printed cards may bear the code: keep what is shown here, or give another one.")
    return ""
