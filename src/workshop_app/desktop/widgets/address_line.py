"""An address as text: all of it is seen, chosen and copied; nothing is opened."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QWidget

from workshop_app.text import tr

AIR = 8


class AddressText(QPlainTextEdit):
    """An address in as many lines as it takes; Tab chooses all of it, so that Ctrl+C copies it."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(address, parent)
        self.setReadOnly(True)
        self.setProperty("role", "in-place")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        reads = Qt.TextInteractionFlag
        self.setTextInteractionFlags(reads.TextSelectableByKeyboard | reads.TextSelectableByMouse)
        self.document().setDocumentMargin(2)
        self.setAccessibleName(tr("Address of the source"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = round(self.document().size().height())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + AIR)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() + AIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class AddressLine(QWidget):
    """An address, and a button that copies it."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = AddressText(address)
        self.copy = QToolButton()
        self.copy.setText(tr("Copy"))
        self.copy.setAccessibleName(tr("Copy the address {address}", address=address))
        self.copy.clicked.connect(self._on_copy_clicked)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.text, 1)
        across.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
