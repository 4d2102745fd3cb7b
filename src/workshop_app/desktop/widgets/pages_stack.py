"""The pages of the stages, one in the place of the other."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class PagesStack(QWidget):
    """Asks for the least room that its present page can do with, not for what it would like.

    A `QStackedWidget` asks for the largest page's, and in a scroll area for the height at which
    all texts of a page show: its own lists and tables would never scroll.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None

    def addWidget(self, page: QWidget) -> None:
        """Take in a page, out of sight."""
        page.setParent(self)
        page.hide()
        page.installEventFilter(self)

    def currentWidget(self) -> QWidget:
        """The page that is in sight."""
        return self._page if self._page is not None else self

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page in the place of the one before."""
        before, self._page = self._page, page
        page.setGeometry(self.rect())
        page.show()
        if before is not None and before is not page:
            before.hide()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        page = self._page
        if page is None:
            return QSize()
        least, layout = page.minimumSizeHint(), page.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = max(self.width(), least.width())
            return QSize(least.width(), layout.minimumHeightForWidth(width))
        return least

    def sizeHint(self) -> QSize:
        return self._page.sizeHint() if self._page is not None else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None:
            self._page.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that needs more or less room is given it."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            self.updateGeometry()
        return False
