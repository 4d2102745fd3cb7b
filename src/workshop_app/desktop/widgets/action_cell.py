"""A field on a card: it looks like what is printed, grows with its text, and Enter goes on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from workshop_app.desktop.fields.line import LONGEST
from workshop_app.desktop.fields.undo_left import left_to_window
from workshop_app.desktop.fields.values import read, shown
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.tips import tip
from workshop_app.desktop.widgets.action_offers import Offers
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import Column
from workshop_app.text import render

FRAME, MARGIN = 2, 2
LEAST = 48
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
OURS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete})
"""With Ctrl these move and remove the card, not words in it."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a field writes its value, reads what is typed, and which words it offers.

    read: from the text and the value that is held; several: words may be parted by commas.
    """

    write: Callable[[object, Showing], str]
    read: Callable[[str, object, Showing], object]
    offers: Callable[[Showing], Sequence[str]] | None = None
    several: bool = False
    required: bool = False


def way_of(column: Column, offers: Callable[[Showing], Sequence[str]] | None = None) -> Way:
    """The way of a column that is typed as a line."""

    def write(value: object, about: Showing) -> str:
        return shown(column, value, about)

    def take(text: str, _: object, about: Showing) -> object:
        return read(column, text, about)

    return Way(write, take, offers, several=column.sort == "words", required=column.required)


class InPlace(QPlainTextEdit):
    """Shows a value and tells what it is changed to; `refused` carries a sentence, or "" again.

    gone_on: Enter, after what was typed counted.
    """

    entered = Signal(object)
    refused = Signal(str)
    gone_on = Signal()

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = way
        self._about: Showing | None = None
        self._value: object = None
        self._kept = ""
        self._offers: Offers | None = None
        self.setProperty("role", "in-place")
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MARGIN)
        for bars in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.textChanged.connect(self._on_text_changed)

    @property
    def value(self) -> object:
        """The value that counts, not what is being typed."""
        return self._value

    def show_value(self, value: object, about: Showing) -> None:
        """Show a value; what is being typed at this moment stays."""
        self._about, self._value = about, value
        kept = self._way.write(value, about)
        untouched = self.toPlainText() == self._kept or not self.hasFocus()
        self._kept = kept
        if untouched and self.toPlainText() != kept:
            self.setPlainText(kept)

    def keep(self) -> None:
        """Let what was typed count now, as before a page is turned or the session closed."""
        text = self.toPlainText().strip()[:LONGEST]
        if self._about is None or text == self._kept:
            return
        try:
            value = self._way.read(text, self._value, self._about)
        except WorkshopError as error:
            self._say(render(error))
            return
        if (value in {None, ()} and self._way.required) or value == self._value:
            self.take_back()
        else:
            self._take(text, value)

    def take_back(self) -> None:
        """Show again what counts."""
        self._say("")
        self.setPlainText(self._kept)

    def go_on(self) -> None:
        """Let what was typed count, and go on unless it was refused."""
        self._rest()
        self.keep()
        if not self.property("wrong"):
            self.gone_on.emit()

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing is being typed here."""
        if left_to_window(event, untouched=self.toPlainText() == self._kept):
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and not ctrl:
            if self._offers is not None and self._offers.leads():
                event.ignore()  # the list takes it
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.take_back()
        elif ctrl and event.key() in OURS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.keep()

    def _take(self, text: str, value: object) -> None:
        self._say("")
        self._kept, self._value = text, value
        self.entered.emit(value)

    def _say(self, trouble: str) -> None:
        if bool(self.property("wrong")) != bool(trouble):
            self.setProperty("wrong", bool(trouble))
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(tip(trouble))
        self.refused.emit(trouble)

    def _rest(self) -> None:
        if self._offers is not None:
            self._offers.rest()

    def _follow(self) -> None:
        """Offer what fits what is typed; the list is made when it is first wanted."""
        if self._way.offers is None or self._about is None:
            return
        if self._offers is None:
            self._offers = Offers(self, several=self._way.several)
            self._offers.taken.connect(self._on_taken)
        self._offers.offer(self._way.offers(self._about))
        self._offers.follow()

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        self.setPlainText(text)
        self.go_on()

    @Slot()
    def _on_text_changed(self) -> None:
        if self.property("wrong"):
            self._say("")
        if self.hasFocus() and self.toPlainText() != self._kept:
            self._follow()
        else:
            self._rest()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be as tall as the text, which is laid out anew for another width."""
        laid, block, tall = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            tall += laid.blockBoundingRect(block).height()
            block = block.next()
        tall = max(ceil(tall), QFontMetrics(self.font()).lineSpacing())
        height = tall + 2 * (FRAME + MARGIN)
        if height != self.height():
            self.setFixedHeight(height)
