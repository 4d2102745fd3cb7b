"""The field in which a cell of several lines is typed: it grows, and Enter goes on."""

from PySide6.QtCore import QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workshop_app.desktop.fields.cell import GOES_ON, Hint
from workshop_app.desktop.fields.line import LONGEST

AIR = 16
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


class CellText(QPlainTextEdit):
    """Shows all of a long text while one types in it; finished: Enter."""

    finished = Signal(Hint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    @property
    def written(self) -> str:
        """What is typed, as one line."""
        return " ".join(self.toPlainText().split())[:LONGEST]

    def begin(self, text: str) -> None:
        """Take what the cell holds, all of it chosen; what is being typed stays."""
        if not self._begun:
            self._begun = True
            self.setPlainText(text)
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit(GOES_ON[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split())[:LONGEST])

    @Slot()
    def fit(self) -> None:
        """Be as tall as what is typed."""
        room = QRect(0, 0, max(self.width() - AIR, 24), 100_000)
        needed = QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.toPlainText())
        if needed.height() + AIR > self.height():
            self.resize(self.width(), needed.height() + AIR)
