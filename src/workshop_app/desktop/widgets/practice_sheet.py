"""One practice in full: what was done, what came of it, what to adapt, and who says so."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.widgets.address_line import AddressLine
from workshop_app.desktop.widgets.labels import empty, label
from workshop_app.desktop.widgets.practice_words import said, where
from workshop_app.domain.practices import Practice
from workshop_app.text import render, tr


class PracticeSheet(QScrollArea):
    """Shows a practice; why: what speaks for it at the gap, if anything does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.practice: Practice | None = None
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 12, 0)
        self._lines.setSpacing(4)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The practice"))

    def show_practice(self, practice: Practice, why: str) -> None:
        """Show a practice from its beginning."""
        self.practice = practice
        empty(self._lines)
        self._add(label(said(practice.title), "city"))
        self._add(label(words.listed((said(practice.who), where(practice))), "quiet"))
        for heading, text in (
            (tr("Why it matches"), why),
            (tr("What was done"), said(practice.what)),
            (tr("What came of it"), said(practice.result)),
            (tr("What to adapt"), said(practice.adapt)),
        ):
            if text:
                self._head(heading)
                self._add(label(text[:1].upper() + text[1:]))
        self._head(tr("Sources"))
        for source in practice.sources:
            self._add(AddressLine(source))
        self._add(label(render(practice.standing), "note"))
        self._lines.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def put_in_order(self, before: QWidget, after: QWidget) -> None:
        """Let Tab lead from one control through the addresses, which are younger, to another."""
        lines = self.findChildren(AddressLine)
        order = [before, *(part for line in lines for part in (line.text, line.copy)), after]
        for first, then in pairwise(order):
            QWidget.setTabOrder(first, then)

    def _head(self, heading: str) -> None:
        self._lines.addSpacing(8)
        self._add(label(heading, "heading"))

    def _add(self, part: QWidget) -> None:
        self._lines.addWidget(part)
