"""Words that are offered while one types: the rest of the word one began, in a list beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from workshop_app.text import tr

MOST = 8
LEAST, AIR = 240, 8
"""Pixels of the list, and beside its longest word for its edge."""


class Offers(QObject):
    """Offers words beneath a field of text; `taken` carries the whole text with the word in it.

    several: words parted by commas may stand there, and the last one is what is offered.
    """

    taken = Signal(str)

    def __init__(self, field: QPlainTextEdit, *, several: bool) -> None:
        super().__init__(field)
        self._field, self._several = field, several
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(field)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(MOST)
        self._popup = QListView()
        self._popup.setAccessibleName(tr("Words that fit"))
        self._completer.setPopup(self._popup)
        self._popup.setProperty("role", "offers")
        self._completer.activated.connect(self._on_chosen)

    def offer(self, words: Sequence[str]) -> None:
        """Take the words that are offered."""
        if self._words.stringList() != list(words):
            self._words.setStringList(list(words))

    def follow(self) -> None:
        """Offer what fits what is typed now; a word that is whole already is not offered."""
        _, begun = self._split()
        self._completer.setCompletionPrefix(begun)
        whole = self._completer.currentCompletion().casefold() == begun.casefold()
        if not begun or not self._completer.completionCount() or whole:
            self.rest()
            return
        place = self._field.viewport().rect()
        place.setWidth(max(place.width(), LEAST, self._popup.sizeHintForColumn(0) + AIR))
        self._completer.complete(place)

    def rest(self) -> None:
        """Offer nothing."""
        self._popup.hide()

    def leads(self) -> bool:
        """Whether one stands at an offered word, so that Enter takes it."""
        return self._popup.isVisible() and self._popup.currentIndex().isValid()

    def _split(self) -> tuple[str, str]:
        """What stands before the word that is typed, and that word."""
        text = self._field.toPlainText()
        before, comma, begun = text.rpartition(",") if self._several else ("", "", text)
        return f"{before}{comma} " if comma else "", begun.strip()

    @Slot(str)
    def _on_chosen(self, word: str) -> None:
        self.taken.emit(self._split()[0] + word)
