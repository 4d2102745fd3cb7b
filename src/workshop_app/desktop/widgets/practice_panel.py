"""What others have done, beside a gap: those that match it, those found by words, one in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.find_line import FindLine
from workshop_app.desktop.practices import Practices
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.arranging import beneath, beside, tool
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.desktop.widgets.practice_list import PracticeLine, PracticeList
from workshop_app.desktop.widgets.practice_sheet import PracticeSheet
from workshop_app.desktop.widgets.practice_words import (
    found_count,
    match_count,
    not_found,
    nothing,
    said,
    where,
    why,
)
from workshop_app.domain.practices import Match, Practice, found, matching
from workshop_app.domain.stages.gaps import Gap
from workshop_app.text import language, locale, ntr, render, tr


class PracticePanel(QWidget):
    """Lists practices and shows one in full; closed: one goes back to the gap's fields."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matches: tuple[Match, ...] = ()
        self._practices: Practices | None = None
        self._shown: Showing | None = None
        self._gap = ""
        self.heading = label("", "heading")
        self.close_button = tool("x", tr("Close the practices (Esc)"))
        self.finder = FindLine(tr("Find among all practices"))
        self.count, self.nothing = label("", "note"), label(nothing(), "empty")
        self.list, self.sheet = PracticeList(), PracticeSheet()
        self.list.setAccessibleName(tr("Practices"))
        self.back = tool("arrow-left", tr("Back to the list (Esc)"), tr("Back to the list"))
        self.add = QPushButton(tr("Add your own…"))
        self.save = QPushButton(tr("Save as a file…"))
        self.drop = QPushButton(tr("Remove"))
        self.note, self.trouble = label("", "note"), label("", "trouble-note")
        self.bring_back = QPushButton(tr("Bring it back"))
        self.pages = QStackedWidget()
        self._lay()
        self._connect()

    def take_practices(self, practices: Practices) -> None:
        """Take the library; it is read when a gap is shown."""
        self._practices = practices
        practices.changed.connect(self._on_changed)
        practices.said.connect(self._on_said)
        practices.failed.connect(self._on_failed)

    def show_gap(self, gap: Gap, shown: Showing) -> None:
        """Match the practices with a gap; another gap is shown from the list on."""
        if self._practices is None:
            return
        if gap.id != self._gap:
            self._show_list()
        self._gap, self._shown = gap.id, shown
        every, playbook = self._practices.library.practices, shown.workshop.playbook
        self.matches = matching(every, playbook, gap.indicators, gap.learner_groups)
        code = shown.workshop.code(gap.id)
        say(self.heading, tr("What others have done about {gap}", gap=code))
        self._fill()

    def take_focus(self) -> None:
        """Stand at the first practice, or where one finds others."""
        (self.list if self.list.lines.shown else self.finder).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.sheet.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self._on_back_clicked() if self._in_full else self.closed.emit()
        elif self._in_full and event.key() == Qt.Key.Key_PageDown:
            bar.setValue(bar.value() + bar.pageStep())
        elif self._in_full and event.key() == Qt.Key.Key_PageUp:
            bar.setValue(bar.value() - bar.pageStep())
        else:
            super().keyPressEvent(event)

    @property
    def _in_full(self) -> bool:
        return self.pages.currentWidget() is not self._listing

    def _lay(self) -> None:
        self._listing = beneath(self.finder, self.count, self.nothing, self.list)
        self.pages.addWidget(self._listing)
        self.pages.addWidget(beneath(self.back, self.sheet))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(beside(self.heading, self.close_button))
        lines.addWidget(self.pages, 1)
        lines.addWidget(self.trouble)
        lines.addLayout(beside(self.note, self.bring_back))
        buttons = beside(self.add, self.save, self.drop)
        buttons.addStretch(1)
        lines.addLayout(buttons)
        self._say_nothing()
        self.drop.hide()

    def _connect(self) -> None:
        self.finder.textChanged.connect(self._fill)
        self.finder.returnPressed.connect(self._on_found)
        self.list.opened.connect(self._on_opened)
        self.back.clicked.connect(self._on_back_clicked)
        self.close_button.clicked.connect(self.closed)
        self.add.clicked.connect(self._on_add_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.drop.clicked.connect(self._on_drop_clicked)
        self.bring_back.clicked.connect(self._on_bring_back_clicked)

    @Slot()
    def _fill(self) -> None:
        """List what matches, or what has the words that are typed."""
        if self._practices is None or self._shown is None:
            return
        listed = self._listed()
        self.list.show_lines([_line(one, self._why(one)) for one in listed])
        self.list.setVisible(bool(listed))
        typed = self.finder.text().strip()
        why_none = not_found() if typed else nothing()
        say(self.nothing, "" if listed else why_none)
        say(self.count, found_count(len(listed)) if typed else self._counted())
        self.save.setEnabled(bool(listed))
        faults = self._practices.library.faults
        say(self.trouble, "\n".join(map(render, faults[:2])))

    def _listed(self) -> Sequence[Practice]:
        if self._practices is None or not self.finder.text().strip():
            return [match.practice for match in self.matches]
        every, countries = self._practices.library.practices, locale().territories
        return found(every, self.finder.text(), language(), countries)

    @property
    def nearest(self) -> int:
        """How many practices answer the gap's own indicators, or are for those it is about."""
        answering = [match for match in self.matches if match.indicators]
        return len(answering or [match for match in self.matches if match.learner_groups])

    def _counted(self) -> str:
        """How many match, and how many more are only near."""
        near = len(self.matches) - self.nearest
        more = ntr("{n} more is near", "{n} more are near", near) if near else ""
        return words.listed((match_count(self.nearest), more)) if self.matches else ""

    def _why(self, practice: Practice) -> str:
        match = next((one for one in self.matches if one.practice.id == practice.id), None)
        return why(match, self._shown) if match is not None and self._shown is not None else ""

    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self._listing)
        self.add.show()
        self.drop.hide()
        self._say_nothing()

    def _say_nothing(self) -> None:
        for place in (self.note, self.trouble):
            say(place, "")
        self.bring_back.hide()

    @Slot(str)
    def _on_opened(self, id: str) -> None:
        practice = next((one for one in self._listed() if one.id == id), None)
        if practice is None:
            return
        self._say_nothing()
        self.sheet.show_practice(practice, self._why(practice))
        self.sheet.put_in_order(self.back, self.save)
        self.pages.setCurrentIndex(1)
        self.add.hide()
        self.drop.setVisible(practice.own)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_found(self) -> None:
        if self.list.lines.shown:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_back_clicked(self) -> None:
        self._show_list()
        self.take_focus()

    @Slot()
    def _on_add_clicked(self) -> None:
        if self._practices is not None and self._shown is not None:
            self._say_nothing()
            self._practices.add(self._shown.workshop.playbook)

    @Slot()
    def _on_save_clicked(self) -> None:
        """Save the one that is read, or all that are listed."""
        if self._practices is not None:
            self._say_nothing()
            one = self.sheet.practice
            self._practices.export([one] if self._in_full and one else self._listed())

    @Slot()
    def _on_drop_clicked(self) -> None:
        practice = self.sheet.practice
        if self._practices is not None and practice is not None:
            self._practices.drop(practice)
            if self._practices.dropped is practice:
                self._on_back_clicked()
                say(self.note, tr("Removed: {practice}", practice=said(practice.title)))
                self.bring_back.show()

    @Slot()
    def _on_bring_back_clicked(self) -> None:
        if self._practices is not None:
            self._say_nothing()
            self._practices.bring_back()
            self.take_focus()

    @Slot()
    def _on_changed(self) -> None:
        if self._shown is not None and (gap := self._shown.workshop.gaps.get(self._gap)):
            self.show_gap(gap, self._shown)

    @Slot(str)
    def _on_said(self, sentence: str) -> None:
        say(self.note, sentence)

    @Slot(str)
    def _on_failed(self, sentences: str) -> None:
        say(self.trouble, sentences)


def _line(practice: Practice, reason: str) -> PracticeLine:
    own = tr("your own") if practice.own else ""
    place = " · ".join(filter(None, (where(practice), own)))
    return PracticeLine(practice.id, said(practice.title), (place, reason))
