"""The line in which a table's cell is typed, over the words that may stand there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QWidget,
)

from workshop_app.desktop.fields.line import LONGEST

Hint = QAbstractItemDelegate.EndEditHint
GOES_ON = {
    Qt.Key.Key_Return: Hint.SubmitModelCache,
    Qt.Key.Key_Enter: Hint.SubmitModelCache,
    Qt.Key.Key_Tab: Hint.EditNextItem,
    Qt.Key.Key_Backtab: Hint.EditPreviousItem,
}
_SEVERAL = frozenset("\t\n")


class CellLine(QLineEdit):
    """Offers words while one types.

    finished: a key that goes on, pressed over the list of words; pasted: rows of a spreadsheet,
    which go into the table instead.
    """

    finished = Signal(Hint)
    pasted = Signal(str)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup: QAbstractItemView | None = None
        self.setMaxLength(LONGEST)
        self.setProperty("role", "cell")
        if words:
            self._offer(words)

    @property
    def written(self) -> str:
        """What is typed."""
        return self.text()

    def begin(self, text: str) -> None:
        """Take what the cell holds, all of it chosen; what is being typed stays."""
        if not self.isModified():
            self.setText(text)
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and _SEVERAL & set(text.strip()):
            self.pasted.emit(text)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with one key where the list of words is open; Qt would only close the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hint = GOES_ON.get(Qt.Key(event.key()))
            if self._popup is not None and hint is not None:
                if self._popup.currentIndex().isValid():
                    self.setText(str(self._popup.currentIndex().data()))
                self._popup.hide()
                self.finished.emit(hint)
                return True
        return super().eventFilter(watched, event)

    def _offer(self, words: Sequence[str]) -> None:
        completer = QCompleter(words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self._popup = popup = completer.popup()
        assert popup is not None  # noqa: S101 - a completer makes one
        popup.installEventFilter(self)
